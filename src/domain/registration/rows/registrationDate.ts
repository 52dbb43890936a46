/** The day on which a table was handed in, as the lines above it say. */
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { readDate } from "../../text/dates";
import { clean } from "../../text/normalise";
import type { TitleLine } from "../tables/titleLines";
import { PLACE_AND_DATE } from "../words/lineWords";
import { DAY_OF_REGISTRATION, OTHER_PAPER } from "../words/titleWords";

const PLACED = new RegExp(PLACE_AND_DATE, "iu");

/**
 * «Ngày đăng ký: 12/3/2021» above a table; on a sheet that is one unit's, «Hà Nội, ngày 12 tháng 3 năm 2021» of its
 * letterhead too.
 */
export function registrationDate(
  titles: readonly TitleLine[],
  ofUnit: boolean,
): { readonly date: string; readonly row: RowNumber; readonly column: ColumnNumber } | null {
  for (const { text, row, column } of titles) {
    if (OTHER_PAPER.test(text) || !(DAY_OF_REGISTRATION.test(text) || (ofUnit && PLACED.test(clean(text))))) continue;
    const date = readDate(text);
    if (date !== null && date.length === 10) return { date, row, column };
  }
  return null;
}
