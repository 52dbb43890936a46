/** `STD_PhongTrao`: the movements that the bloc takes part in. */
import type { Movement } from "../campaign/campaign";
import type { TableCells, TableProblem } from "../campaign/officerTables";
import { wordKey } from "../text/keys";
import { linesOf, stillInForce } from "./grid";
import { count, joined, pieces } from "./words";

const year = count(1900, 2200);

export const movementRows = (movements: readonly Movement[]): (string | number)[][] =>
  movements.map(({ name, aliases, from = "", to = "" }) => [name, joined(aliases), from, to]);

/** Years that cannot be read are as they were last read of the movement of that name. */
export function readMovements(
  table: TableCells,
  last: readonly Movement[],
  problems: TableProblem[],
): readonly Movement[] {
  const before = new Map(last.map((movement) => [movement.name, movement]));
  const seen = new Set<string>();
  let nameless = 0;
  const read = linesOf(table, "STD_PhongTrao", "Phong trào", problems).flatMap((line): Movement[] => {
    const name = line.text("Phong trào");
    if (name === "" || seen.has(wordKey(name))) {
      line.wrong("Phong trào", name === "" ? "empty" : "duplicate");
      nameless++;
      return [];
    }
    seen.add(wordKey(name));
    const yearIn = (column: "Từ năm" | "Đến năm", key: "from" | "to"): Partial<Movement> => {
      const read = line.read(column, year) ?? (line.isWrong(column) ? before.get(name)?.[key] : undefined);
      return read === undefined ? {} : { [key]: read };
    };
    const years = { ...yearIn("Từ năm", "from"), ...yearIn("Đến năm", "to") };
    if (years.from !== undefined && years.to !== undefined && years.from > years.to)
      line.wrong("Đến năm", "wrongValue", {
        vi: `từ năm ${years.from} trở đi`,
        en: `${years.from} or later`,
      });
    return [{ name, aliases: pieces(line.text("Tên khác")), ...years }];
  });
  return stillInForce(last, read, nameless);
}
