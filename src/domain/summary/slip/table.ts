/**
 * The findings of one unit with room for its answers: what has to be mended, what has to be explained, and at the end
 * what is worth another look.
 */
import { cellAddress } from "../../sheet/address";
import type { RowNumber } from "../../sheet/cells";
import type { Content, DocumentRow } from "../../plan/plan";
import type { Finding } from "../../rules/rule";
import { cell, data, number, row, text } from "../parts/cells";
import { spanned } from "../parts/grid";
import { LAST, SLIP_SPANS } from "./page";
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

const COLUMNS = ["number", "place", "subject", "matter", "remedy", "answer"] as const;
/** Names that are written out; more are counted by the sentence. */
const NAMED = 6;

const PARTS = ["error", "warning", "supply", "notice"] as const;
const partOf = (finding: Finding): (typeof PARTS)[number] => (isToSupply(finding) ? "supply" : finding.severity);

/**
 * One table, its header first: a part per severity and one for records to supply, numbered through. The last row
 * stays with what follows it, so that no signature stands on a page alone.
 */
export function slipTable(items: readonly SlipItem[]): DocumentRow[] {
  const parts = PARTS.map((part) => ({ part, own: items.filter(({ finding }) => partOf(finding) === part) })).filter(
    ({ own }) => own.length > 0,
  );
  const rows = [header];
  let position = 0;
  parts.forEach(({ part, own }, index) => {
    rows.push(
      row(
        cell(
          1,
          text(`slip.part.${part}`, { number: ["I", "II", "III", "IV"][index]!, count: own.length }),
          "tableTotalText",
          LAST,
        ),
      ),
    );
    for (const item of own) rows.push(itemRow(item, (position += 1)));
  });
  const last = rows.pop()!;
  return [...rows, { ...last, keepWithNext: true }];
}

const header: DocumentRow = row(
  ...spanned(
    SLIP_SPANS,
    COLUMNS.map((column) => text(`slip.column.${column}`)),
    "tableHead",
  ),
);

function itemRow(item: SlipItem, position: number): DocumentRow {
  const { finding, key, formerKeys } = item;
  const contents = [
    number(position),
    placeText(item),
    subjectText(item),
    { findings: [finding], part: "demand" } as const,
    { findings: [finding], part: "ask" } as const,
  ];
  const [answer, ...rest] = spanned(
    SLIP_SPANS,
    [...contents, null],
    ["tableTextCentered", "tableText", "tableText", "tableText", "tableText", "inputCell"],
  ).reverse();
  return row(...rest.reverse(), {
    ...answer!,
    input: key,
    ...(formerKeys.length === 0 ? {} : { inputsBefore: formerKeys }),
  });
}

function subjectText({ finding: { subject, ofColumn, lacks, unit }, subjects }: SlipItem): Content {
  if (ofColumn !== undefined) return text("slip.wholeColumn");
  if (lacks !== undefined) return lacks.table === null ? data(unit ?? "") : text("slip.wholeTable");
  if (subjects.length > 0) return data(`${subjects.slice(0, NAMED).join(", ")}${subjects.length > NAMED ? ", …" : ""}`);
  if (subject.kind === "table" || subject.kind === "sheet") return text("slip.wholeTable");
  return subject.name === "" ? text("results.nameless") : data(subject.name);
}

function placeText({ finding, rows }: SlipItem): Content {
  const {
    place: { sheet, row: at, column },
    ofColumn,
    lacks,
    subject,
  } = finding;
  if (lacks !== undefined && lacks.table !== null) return data(lacks.table.sheet);
  if (lacks !== undefined) return subject.kind === "bloc" || sheet === "" ? text("slip.nowhere") : data(sheet);
  if (ofColumn !== undefined) return text("slip.ofColumn", { sheet, column: ofColumn.header });
  if (rows.length > 0) return text("slip.rows", { sheet, rows: { rows } });
  if (at === null) return data(sheet);
  return column === null
    ? text("slip.row", { sheet, row: at })
    : text("slip.place", { sheet, row: at, cell: cellAddress(at, column) });
}
