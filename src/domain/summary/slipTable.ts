/** The findings of one unit with room for its answers: what has to be mended, what has to be explained, and at the end what is worth another look. */
import { cellAddress } from "../plan/address";
import type { Content, DocumentRow } from "../plan/plan";
import type { Finding } from "../rules/rule";
import { cell, data, number, row, text } from "./cells";
import { LAST } from "./slipPage";

export interface SlipItem {
  readonly finding: Finding;
  /** Unique on the slip and the same at the next run: the unit's answer is kept under it. */
  readonly key: string;
}

const COLUMNS = ["number", "sheet", "place", "subject", "matter", "remedy", "answer"] as const;

/** Messages that tell the officer to ask the unit: on a slip the unit itself is asked. */
const SAID_TO_OFFICER: ReadonlySet<string> = new Set(["award-ambiguous.cell", "duplicate-person.sameDate", "duplicate-person.samePosition"]);

const PARTS = ["error", "warning", "notice"] as const;

/** One table, its header first: a part per severity, numbered through. The last row stays with what follows it, so that no signature stands on a page alone. */
export function slipTable(items: readonly SlipItem[]): DocumentRow[] {
  const parts = PARTS.map((severity) => ({ severity, own: items.filter(({ finding }) => finding.severity === severity) })).filter(({ own }) => own.length > 0);
  const rows = [header];
  let position = 0;
  parts.forEach(({ severity, own }, index) => {
    rows.push(row(cell(1, text(`slip.part.${severity}`, { number: ["I", "II", "III"][index]!, count: own.length }), "tableTotalText", LAST)));
    for (const item of own) rows.push(itemRow(item, (position += 1)));
  });
  const last = rows.pop()!;
  return [...rows, { ...last, keepWithNext: true }];
}

const header: DocumentRow = row(...COLUMNS.map((column, index) => cell(index + 1, text(`slip.column.${column}`), "tableHead")));

function itemRow({ finding, key }: SlipItem, position: number): DocumentRow {
  const { place, subject } = finding;
  return row(
    cell(1, number(position), "tableTextCentered"),
    cell(2, data(place.sheet), "tableText"),
    cell(3, placeText(finding), "tableTextCentered"),
    cell(4, subject.kind === "table" || subject.kind === "sheet" ? text("slip.wholeTable") : subject.name === "" ? text("results.nameless") : data(subject.name), "tableText"),
    cell(5, { findings: [finding], part: "concern" }, "tableText"),
    cell(6, remedyOf(finding), "tableText"),
    { ...cell(7, null, "inputCell"), input: key },
  );
}

function remedyOf(finding: Finding): Content {
  const message = `${finding.rule}.${finding.message}`;
  return SAID_TO_OFFICER.has(message) ? text(`slip.remedy.${message}`) : { findings: [finding], part: "remedy" };
}

function placeText({ place: { row: at, column } }: Finding): Content {
  if (at === null) return null;
  return column === null ? data(String(at)) : text("slip.place", { row: at, cell: cellAddress(at, column) });
}
