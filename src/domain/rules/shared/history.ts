/** Reading what the years before the campaign's say (rules.md, section 2: «consecutive years before» are the years immediately before it). */
import type { AwardId } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import type { AwardRef, Entry, HistoryRef } from "../../registration/model/registration";
import { countsAs, isPersonTitle } from "../../totals/ladder";
import type { Report } from "../rule";
import { headerPlace } from "../say/places";
import { onCell, onRow, subjectOf } from "../say/reports";

/** The `count` years immediately before the campaign's, latest first. */
export const yearsBefore = (campaign: Campaign, count: number): readonly number[] =>
  Array.from({ length: count }, (_, back) => campaign.year - 1 - back);

export const heldIn = (history: HistoryRef, year: number, award: AwardId, titlesImplyLower: boolean): boolean =>
  history.years.some((span) => span.year === year && countsAs(span.award, award, titlesImplyLower));

export const excellentIn = (history: HistoryRef, year: number): boolean =>
  history.years.some((span) => span.year === year && span.rating === "excellent");

/** Rated tốt or better; a title of the LĐTT family says as much, because it presupposes it (Law 2003 and 2022, Art. 24). */
export const goodOrBetterIn = (history: HistoryRef, year: number): boolean =>
  history.years.some(
    (span) =>
      span.year === year && (span.rating === "excellent" || span.rating === "good" || isPersonTitle(span.award)),
  );

/** Years as text, earliest first: a year takes no thousands mark. */
export const yearList = (years: readonly number[]): readonly string[] => [...years].sort((a, b) => a - b).map(String);

/** Where a finding about a history points: the history's first cell, else the cell that registers the award. */
export function onHistory(entry: Entry, history: HistoryRef, award: AwardRef, facts: Report["facts"] = {}): Report {
  const cell = history.cells[0];
  return cell ? onCell(entry, "history", cell, { facts }) : onCell(entry, award.column, award.cell, { facts });
}

/** A history that is not there: the table has no such column, so the header of the award's column is shown. */
export function onMissingHistory(entry: Entry, history: HistoryRef, award: AwardRef): Report {
  if (history.state === "noColumn") {
    return {
      place: headerPlace(entry.table, award.column),
      table: entry.table,
      field: null,
      unit: entry.unit.unit,
      subject: subjectOf(entry),
    };
  }
  return onRow(entry, "history", history.cells[0] ?? null);
}

/** The sentence for histories that are not there, and for one that cannot be read (its text is quoted). */
export const historyMessages = {
  noHistory: {
    vi: {
      found: "Sổ đăng ký chưa có thành tích các năm trước ({count} trường hợp).",
      expected: "Có thành tích các năm trước để đối chiếu điều kiện về số năm liên tục.",
      remedy: "Đề nghị đơn vị bổ sung thành tích các năm trước kèm quyết định công nhận.",
    },
    en: {
      found: "The workbook does not give the years before ({count} cases).",
      expected: "The record of the years before, to compare with the years asked for.",
      remedy: "Please ask the unit for the record of the years before, with the decisions.",
    },
  },
  unreadable: {
    vi: {
      found: "Không đọc được thành tích các năm trước: «{text}» ({count} trường hợp).",
      expected: "Ghi rõ danh hiệu hoặc mức xếp loại kèm năm, ví dụ «CSTĐCS 2018, 2019, 2020».",
      remedy: "Đề nghị đơn vị ghi lại theo mẫu trên, hoặc đối chiếu trực tiếp với hồ sơ.",
    },
    en: {
      found: "The record of the years before cannot be read: «{text}» ({count} cases).",
      expected: "Titles or ratings with their years, such as «CSTĐCS 2018, 2019, 2020».",
      remedy: "Please ask the unit to write it so, or compare with the files by hand.",
    },
  },
} as const;

type HistoryReporter = { cannotTell(report: Report, message?: keyof typeof historyMessages): void };
interface WithHistory extends Entry {
  readonly awards: readonly AwardRef[];
  readonly history: HistoryRef;
}

/**
 * Calls `judge` for every row that registers `award` and whose history can be read; the others are reported as cannot tell,
 * the unreadable ones first, because the first of a table speaks for all and has a text to quote.
 */
export function forEachHistory<E extends WithHistory>(
  entries: Iterable<E>,
  award: AwardId,
  report: HistoryReporter,
  judge: (entry: E, ref: AwardRef) => void,
): void {
  const absent: Report[] = [];
  for (const entry of entries) {
    const ref = entry.awards.find((candidate) => candidate.award === award);
    if (ref === undefined) continue;
    if (entry.history.state === "read") judge(entry, ref);
    else if (entry.history.state === "unreadable")
      report.cannotTell(onHistory(entry, entry.history, ref, { text: entry.history.text }), "unreadable");
    else absent.push(onMissingHistory(entry, entry.history, ref));
  }
  for (const missing of absent) report.cannotTell(missing, "noHistory");
}
