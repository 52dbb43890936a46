/** `STD_ChapNhan`, line by line: what the officer answers for, as the table says it, and how a new line is laid out. */
import type { OfficerTables, TableProblem } from "../campaign/officerTables";
import { linesOf } from "../campaignTables/grid";
import type { Line } from "../campaignTables/grid";
import { ruleById } from "../rules";
import type { Answered, Place } from "../rules/rule";
import type { CellScalar } from "../sheet/cells";
import { readDate } from "../text/dates";
import { caseKey } from "../text/keys";

/** Words of the column «Trạng thái»: the same in every language, for other programs read them. */
export const STATUS = { inUse: "Đang dùng", unused: "Không còn cần", revoked: "Đã thu hồi" } as const;
export type Status = keyof typeof STATUS;

/** A line that counts. */
export interface AcceptanceLine extends Answered {
  /** Of the lines of the table the how-manieth, from 0. */
  readonly index: number;
  /** Its first cell. */
  readonly place: Place;
  readonly rule: string;
  readonly unit: string;
  readonly subject: string;
  readonly content: string;
  /** As it stands. */
  readonly status: string;
}

interface LinesRead {
  readonly lines: readonly AcceptanceLine[];
  readonly problems: readonly TableProblem[];
}

const NOTHING: LinesRead = { lines: [], problems: [] };

const LACKS = {
  rule: { vi: "quy tắc", en: "a rule" },
  whom: { vi: "đơn vị hoặc đối tượng", en: "a unit or a subject" },
  reason: { vi: "lý do", en: "a reason" },
} as const;

/** Lines that count; what was revoked counts no more, whatever else it says. */
export function readLines({ tables }: OfficerTables): LinesRead {
  const table = tables.find(({ name }) => name === "STD_ChapNhan");
  if (table === undefined) return NOTHING;
  const problems: TableProblem[] = [];
  const lines = linesOf(table, "STD_ChapNhan", "Quy tắc", problems).flatMap((line) => {
    if (caseKey(line.text("Trạng thái")) === caseKey(STATUS.revoked)) return [];
    const read = lineOf(line);
    return isComplete(line, read) ? [read] : [];
  });
  return { lines, problems };
}

type TableLine = Line<"STD_ChapNhan">;

const lineOf = (line: TableLine): AcceptanceLine => ({
  index: line.index,
  place: line.place("Quy tắc"),
  rule: line.text("Quy tắc").toLowerCase(),
  unit: line.text("Đơn vị"),
  subject: line.text("Đối tượng"),
  content: line.text("Nội dung"),
  reason: line.text("Lý do"),
  by: line.text("Người chấp nhận"),
  on: dayText(line.value("Ngày"), line.text("Ngày")),
  status: line.text("Trạng thái"),
});

/** A real date of Excel's reads as the text that we write. */
function dayText(value: CellScalar, text: string): string {
  const day = typeof value === "number" ? readDate(value) : null;
  return day === null ? text : writtenDay(day);
}

const writtenDay = (iso: string): string => iso.slice(0, 10).split("-").reverse().join("/");

/** What keeps a line from counting is said at its cell. */
function isComplete(line: TableLine, { rule, unit, subject, content, reason }: AcceptanceLine): boolean {
  if (rule === "") line.wrong("Quy tắc", "incomplete", LACKS.rule);
  else if (!ruleById.has(rule)) line.wrong("Quy tắc", "unknownName");
  // What was found for the bloc as a whole has neither unit nor subject: our own lines say what it was.
  else if (unit === "" && subject === "" && content === "") line.wrong("Đối tượng", "incomplete", LACKS.whom);
  else if (reason === "") line.wrong("Lý do", "incomplete", LACKS.reason);
  else return true;
  return false;
}

/** What is written of a finding: by whom it is about, and what was found. */
export interface LineToWrite extends Pick<AcceptanceLine, "rule" | "unit" | "subject" | "content" | "reason" | "by"> {
  /** ISO. */
  readonly moment: string;
}

/** In the order of the table's columns. */
export const lineCells = (line: LineToWrite): readonly string[] => [
  line.rule,
  line.unit,
  line.subject,
  line.content,
  line.reason,
  line.by,
  writtenDay(line.moment),
  STATUS.inUse,
];
