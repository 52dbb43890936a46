/** Lists of a workbook, each read alone: what the steps that hold lists against each other are given. */
import type { Collective, Person, Registration } from "../../../../src/domain/registration/model/registration";
import { sheetOf, type GridCell } from "../../../support/grids";
import { read } from "../reading";

/** Rows under the headers; «STT» is added. */
export function listOf(
  headers: readonly string[],
  rows: readonly (readonly GridCell[])[],
  title = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021",
): Registration {
  return read(sheetOf("DS", [[title], ["STT", ...headers], ...rows.map((row, index) => [index + 1, ...row])]));
}

/** Everybody on it, people and collectives. */
export const entriesOf = ({
  people,
  collectives,
}: Pick<Registration, "people" | "collectives">): readonly (Person | Collective)[] => [...people, ...collectives];
