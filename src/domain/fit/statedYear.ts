/** The year that the titles of a workbook's tables state. */
import { yearsIn } from "../text/dates";
import { SAYS_WHEN } from "../registration/words/titleWords";
import type { TitledTable } from "./lines";

/** A law, a decision or a day of some paper: its year is not the registration's. */
const OF_ANOTHER_PAPER =
  /quyết định|căn cứ|số\s+\d|ngày|luật|nghị định|thông tư|nghị quyết|công văn|tờ trình|nhiệm kỳ|sinh năm/iu;
/** «NĂM HỌC 2020 - 2021» is the year in which it ends; longer spans («giai đoạn 2021-2025») are no year. */
const SPAN = /(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)/gu;

/** The years under which a table may be judged by its titles, else by its sheet's name: the usual one first. */
function yearsOfTable({ titles, found }: TitledTable): readonly number[] {
  const said = titles.map((line) => ({ line, years: yearsOfLine(line) })).filter(({ years }) => years.length > 0);
  const title = said.find(({ line }) => line === line.toUpperCase()) ?? said[0];
  return title?.years ?? yearsIn(found.sheet).slice(-1);
}

function yearsOfLine(line: string): readonly number[] {
  if (!SAYS_WHEN.test(line) || OF_ANOTHER_PAPER.test(line)) return [];
  const spans = [...line.matchAll(SPAN)].map(([, from, to]) => [Number(to), Number(from)] as const);
  if (spans.length > 0) return spans.find(([to, from]) => to - from === 1) ?? [];
  // «Tổng kết năm 2025, đăng ký năm 2026»: what is registered comes last.
  const years = yearsIn(line);
  return years.length === 0 ? [] : [Math.max(...years)];
}

/**
 * The year that most titles state, of several as often stated the latest: tables of earlier years are kept beside this
 * year's, never the other way round. `expected`: a school year that ends or begins in it counts as it. null: none is
 * stated.
 */
export function statedYear(tables: readonly TitledTable[], expected: number | null = null): number | null {
  const votes = new Map<number, number>();
  for (const table of tables) {
    const years = yearsOfTable(table);
    const year = expected !== null && years.includes(expected) ? expected : years[0];
    if (year !== undefined) votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  const [most] = [...votes].sort(([one, votesOfOne], [other, votesOfOther]) =>
    votesOfOther === votesOfOne ? other - one : votesOfOther - votesOfOne,
  );
  return most?.[0] ?? null;
}
