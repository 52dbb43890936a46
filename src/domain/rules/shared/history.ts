/** Reading what the years before the campaign's say. «Consecutive years before» are the years immediately before it. */
import type { AwardId } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import type { AwardRef, Entry, HistoryRef } from "../../registration/model/registration";
import { countsAs, isPersonTitle } from "../../totals/ladder";
import type { Facts, Report, Reporter } from "../rule";
import { onAward, onCell, onHeader, onRow } from "../say/reports";

/** The `count` years immediately before the campaign's, latest first. */
export const yearsBefore = (campaign: Campaign, count: number): readonly number[] =>
  Array.from({ length: count }, (_, back) => campaign.year - 1 - back);

export const heldIn = (history: HistoryRef, year: number, award: AwardId, titlesImplyLower: boolean): boolean =>
  history.years.some((span) => span.year === year && countsAs(span.award, award, titlesImplyLower));

export const excellentIn = (history: HistoryRef, year: number): boolean =>
  history.years.some((span) => span.year === year && span.rating === "excellent");

/**
 * Rated tốt or better; a title of the LĐTT family says as much, because it presupposes it (Law 2003 and 2022, Art.
 * 24).
 */
export const goodOrBetterIn = (history: HistoryRef, year: number): boolean =>
  history.years.some(
    (span) =>
      span.year === year && (span.rating === "excellent" || span.rating === "good" || isPersonTitle(span.award)),
  );

/** Years as text, earliest first: a year takes no thousands mark. */
export const yearList = (years: readonly number[]): readonly string[] => [...years].sort((a, b) => a - b).map(String);

/** What a finding says of years in which something was to be held and is missing in some. */
export const streakFacts = (wanted: readonly number[], missing: readonly number[]): Facts => ({
  held: wanted.length - missing.length,
  missing: yearList(missing),
  wanted: yearList(wanted),
});

/** Where a finding about a history points: the history's first cell, else the cell that registers the award. */
export function onHistory(entry: WithHistory, award: AwardRef, facts: Facts = {}): Report {
  const cell = entry.history.cells[0];
  return cell ? onCell(entry, "history", cell, { facts }) : onAward(entry, award, facts);
}

/** A history that is not there: where the table has no such column, the header of the award's column is shown. */
function onMissingHistory(entry: WithHistory, award: AwardRef, facts: Facts): Report {
  return entry.history.state === "noColumn"
    ? { ...onHeader(entry, award.column), facts }
    : onRow(entry, "history", entry.history.cells[0] ?? null, { facts });
}

/** The sentence for histories that are not there, and for one that cannot be read (its text is quoted). */
export const historyMessages = {
  noHistory: {
    vi: {
      found: "Sổ đăng ký chưa có thành tích các năm trước ({count} trường hợp).",
      expected: "Sổ phải có thành tích các năm trước để đối chiếu điều kiện về số năm liên tục.",
      remedy: "Đề nghị đơn vị bổ sung thành tích các năm trước kèm quyết định công nhận.",
      demand:
        "Chưa có thành tích các năm {years} của {count} trường hợp đề nghị {awards} (dòng {rows}); phải ghi thành tích từng năm kèm quyết định công nhận.",
    },
    en: {
      found: "The workbook does not give the years before (cases: {count}).",
      expected: "The workbook must give the record of the years before, to compare with the years asked for.",
      remedy: "Please ask the unit for the record of the years before, with the decisions.",
      demand:
        "The record of the years {years} is missing for those proposed for {awards} (cases: {count}; rows: {rows}); it must be given year by year, with the decisions.",
      ask: "Please send the record of these years, with the decisions.",
    },
  },
  unreadable: {
    vi: {
      found: "Không đọc được thành tích các năm trước: «{text}» ({count} trường hợp).",
      expected: "Ghi rõ danh hiệu hoặc mức xếp loại kèm năm, ví dụ «CSTĐCS 2018, 2019, 2020».",
      remedy: "Đề nghị đơn vị ghi lại theo mẫu trên, hoặc đối chiếu trực tiếp với hồ sơ.",
      demand:
        "Thành tích các năm {years} của {count} trường hợp đề nghị {awards} (dòng {rows}) chưa đọc được, ví dụ ghi «{text}»; phải ghi rõ danh hiệu hoặc mức xếp loại kèm năm, như «CSTĐCS 2018, 2019, 2020».",
      ask: "Đề nghị đơn vị ghi lại theo mẫu trên, kèm quyết định công nhận.",
    },
    en: {
      found: "The record of the years before cannot be read: «{text}» (cases: {count}).",
      expected: "Titles or ratings with their years, such as «CSTĐCS 2018, 2019, 2020».",
      remedy: "Please ask the unit to write it so, or compare with the files by hand.",
      demand:
        "The record of the years {years} of those proposed for {awards} (cases: {count}; rows: {rows}) cannot be read, such as «{text}»; it must give titles or ratings with their years, as in «CSTĐCS 2018, 2019, 2020».",
      ask: "Please write it so, with the decisions.",
    },
  },
} as const;

type HistoryReporter = Pick<Reporter<keyof typeof historyMessages>, "cannotTell">;
interface WithHistory extends Entry {
  readonly awards: readonly AwardRef[];
  readonly history: HistoryRef;
}

/** For which award the record of which years is asked. */
interface Wanted {
  readonly award: AwardId;
  readonly years: readonly number[];
}

/**
 * Calls `judge` for every row that registers `award` and whose history can be read; of the others it cannot be told,
 * the unreadable ones first, because the first of a table speaks for all and has a text to quote.
 */
export function forEachHistory<E extends WithHistory>(
  entries: Iterable<E>,
  { award, years }: Wanted,
  report: HistoryReporter,
  judge: (entry: E, ref: AwardRef) => void,
): void {
  const asked = { awards: { awards: [award] }, years: yearList(years) };
  const absent: Report[] = [];
  for (const entry of entries) {
    const ref = entry.awards.find((candidate) => candidate.award === award);
    if (ref === undefined) continue;
    if (entry.history.state === "read") judge(entry, ref);
    else if (entry.history.state === "unreadable")
      report.cannotTell(onHistory(entry, ref, { ...asked, text: entry.history.text }), "unreadable");
    else absent.push(onMissingHistory(entry, ref, asked));
  }
  for (const missing of absent) report.cannotTell(missing, "noHistory");
}
