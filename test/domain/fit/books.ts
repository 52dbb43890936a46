/** Small workbooks of any bloc, any year: people with their units, under a letterhead and a title. */
import { sheetOf } from "../../support/grids";

export interface PeopleSheet {
  readonly name?: string;
  /** Lines above the table, from the top. */
  readonly lines?: readonly string[];
  /** One row for each. */
  readonly units: readonly string[];
  readonly headers?: readonly string[];
  /** The how-manieth of all people is the first. */
  readonly from?: number;
}

const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Mai", "Đỗ", "Vũ", "Hồ"];
const NAMES = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Linh", "Minh", "Nam"];
export const nameOf = (index: number): string =>
  `${SURNAMES[index % SURNAMES.length]!} Thử ${NAMES[Math.floor(index / SURNAMES.length) % NAMES.length]!} ${"ABCDEGHIKL"[Math.floor(index / 80) % 10]!}`;

export function people({ name = "ĐK cá nhân", lines = [], units, headers = ["Đơn vị"], from = 0 }: PeopleSheet) {
  return sheetOf(name, [
    ...lines.map((line) => [line]),
    ["STT", "Họ và tên", ...headers, "Xếp loại", "Danh hiệu thi đua"],
    ...units.map((unit, index) => [
      index + 1,
      nameOf(from + index),
      ...(headers.length === 0 ? [] : [unit]),
      "Hoàn thành tốt nhiệm vụ",
      "Lao động tiên tiến",
    ]),
  ]);
}

export { sheetOf as table, workbookOf as book } from "../../support/grids";
/** «Sở Nội vụ» three times, «Sở Y tế» twice. */
export const times = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([unit, count]) => Array.from({ length: count }, () => unit));
