/**
 * The findings of one unit with room for its answers: what has to be mended, what has to be explained, and at the end
 * what is worth another look.
 */
import type { RowNumber } from "../../sheet/cells";
import type { Content, DocumentRow, TextRef } from "../../plan/plan";
import type { Finding, SaidFacts } from "../../rules/rule";
import { cell, number, row, text } from "../parts/cells";
import { spanned } from "../parts/grid";
import { LAST, POINT_SPANS } from "./page";
import { headerOf } from "../parts/header";
import { readableNames } from "../parts/readableNames";
import type { Registration } from "../../registration/model/registration";
import { isToSupply } from "../parts/supplied";

export interface SlipItem {
  readonly finding: Finding;
  /** Unique on the slip and the same at the next run: the unit's answer is kept under it. */
  readonly key: string;
  /** Keys under which the same may have been answered before: alone, cell by cell, or together with others. */
  readonly formerKeys: readonly string[];
  /** The rows of all that it stands for, where there are several. */
  readonly rows: readonly RowNumber[];
  /** Who is concerned, where a finding stands for several. */
  readonly subjects: readonly string[];
  /** The findings of the report that it stands for. */
  readonly sources: readonly Finding[];
}

/** The answer's head is the unit's or, on the chair's own list, the office's. */
const COLUMNS = ["number", "place", "matter"] as const;
type AnswerColumn = "answer" | "result";
/** Names that are written out; more are counted by the sentence. */
const NAMED = 6;

const PARTS = ["error", "warning", "supply", "notice"] as const;
const partOf = (finding: Finding): (typeof PARTS)[number] => (isToSupply(finding) ? "supply" : finding.severity);

/**
 * One table, its header first: a part per severity and one for records to supply, numbered through. The last row
 * stays with what follows it, so that no signature stands on a page alone.
 */
export function pointTable(
  items: readonly SlipItem[],
  answer: AnswerColumn,
  registration: Registration,
): DocumentRow[] {
  const shown = readableNames(registration);
  const parts = PARTS.map((part) => ({ part, own: items.filter(({ finding }) => partOf(finding) === part) })).filter(
    ({ own }) => own.length > 0,
  );
  const heads = [...COLUMNS, answer].map((column) => text(`slip.column.${column}`));
  const rows = [row(...spanned(POINT_SPANS, heads, "smallHead"))];
  let position = 0;
  parts.forEach(({ part, own }, index) => {
    const number = ["I", "II", "III", "IV"][index]!;
    rows.push(row(cell(1, text(`slip.part.${part}`, { number, count: own.length }), "tableTotalText", LAST)));
    for (const item of own) rows.push(pointRow(item, (position += 1), placeText(item, shown, registration)));
  });
  const last = rows.pop()!;
  return [...rows, { ...last, keepWithNext: true }];
}

function pointRow({ finding, key, formerKeys }: SlipItem, position: number, at: Content): DocumentRow {
  const [order, place, point, answer] = spanned(
    POINT_SPANS,
    [number(position), at, { findings: [finding], part: "point" }, null],
    ["tableTextCentered", "smallText", "smallText", "inputCell"],
  );
  return row(order!, place!, point!, {
    ...answer!,
    input: key,
    ...(formerKeys.length === 0 ? {} : { inputsBefore: formerKeys }),
  });
}

/** The first words of a long one tell a column from the others. */
const LONGEST_HEADER = 40;
const shortHeader = (header: string): string =>
  header.length <= LONGEST_HEADER ? header : `${header.slice(0, header.lastIndexOf(" ", LONGEST_HEADER))}…`;

/** Who is concerned, and where the unit finds it in its own table. */
function placeText(item: SlipItem, shown: (name: string) => string, registration: Registration): Content {
  const who = namesOf(item).map(shown);
  const where = whereOf(item, registration);
  if (who.length === 0) return { text: where };
  const names = `${who.slice(0, NAMED).join(", ")}${who.length > NAMED ? ", …" : ""}`;
  return { text: { key: "slip.whoWhere", facts: { who: names } }, items: [where] };
}

/** Nobody where it is a whole table's or column's matter. */
function namesOf({ finding: { subject, ofColumn, lacks, unit }, subjects }: SlipItem): readonly string[] {
  if (ofColumn !== undefined) return [];
  if (lacks !== undefined) return lacks.table === null && unit !== null ? [unit] : [];
  if (subjects.length > 0) return subjects;
  return subject.kind === "table" || subject.kind === "sheet" || subject.name === "" ? [] : [subject.name];
}

/** A row, and its column where the sentence does not name one: nobody looks for «J8» on paper. */
function whereOf({ finding, rows }: SlipItem, registration: Registration): TextRef {
  const header = headerOf(finding, registration);
  const {
    place: { sheet, row: line },
    ofColumn,
    lacks,
    subject,
    facts,
  } = finding;
  const at = (key: string, facts: SaidFacts = {}): TextRef => ({ key, facts: { sheet, ...facts } });
  if (lacks !== undefined && lacks.table !== null) return at("slip.sheet", { sheet: lacks.table.sheet });
  if (sheet === "" || (lacks !== undefined && subject.kind === "bloc")) return at("slip.nowhere");
  if (lacks !== undefined) return at("slip.sheet");
  if (ofColumn !== undefined) return at("slip.ofColumn", { column: ofColumn.header });
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return at("slip.row", { row: only });
  if (rows.length > 0) return at("slip.rows", { rows: { rows } });
  if (line === null || isWithoutRow(finding, registration)) return at("slip.sheet");
  const isNamed = header === null || finding.field === null || "header" in facts || "column" in facts;
  return isNamed ? at("slip.row", { row: line }) : at("slip.cell", { row: line, column: shortHeader(header) });
}

/** A unit of which the table has no row: its head is where the finding points, and nothing to look for there. */
const isWithoutRow = ({ subject, table, place: { row } }: Finding, { tables }: Registration): boolean =>
  subject.kind === "unit" &&
  row !== null &&
  tables.some(({ id, headerRows }) => id === table && headerRows.includes(row));
