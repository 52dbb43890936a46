/**
 * One table's marks on their way into the workbook: the name they go by, where they stand, and what was written
 * there before.
 */
import type { WordedRowMarks } from "../../domain/plan/worded";
import type { Area } from "../../domain/sheet/cells";
import { fingerprint } from "../excel/text";
import { highestNumber, markName, marksIn } from "../memory/marks";
import { joinedPrints, printOf, printsOfBoth } from "../memory/proof";
import { unfinishedRecord } from "../memory/state";
import type { RowMarksRecord } from "../memory/state";
import type { Found } from "../read/read";
import type { SurveyedMark, SurveyedSheet } from "../read/survey";
import type { WriteReport } from "../session/session";
import { beyond } from "./rectangles";
import { STYLE_VERSION } from "./styles";

export interface RowMarksTask {
  readonly plan: WordedRowMarks;
  readonly sheet: SurveyedSheet;
  readonly name: string;
  /** Header row to last row, both columns. */
  readonly area: Area;
  /** Where the name stands now; null: a name is still to be made. */
  readonly old: Area | null;
  /** Name on a copied sheet, to be replaced by one of its own; null: none. */
  readonly twin: string | null;
  /** Cells that no mark of ours covers yet. */
  readonly fresh: readonly Area[];
  readonly layout: string;
  readonly highlights: string;
  /** The widths before our time are on record. */
  readonly known: boolean;
  record: RowMarksRecord;
}

const UNKNOWN: RowMarksRecord = { widths: [0, 0], printArea: null, layout: null, highlights: null, highlightCount: 0 };

const rowMarksArea = (plan: WordedRowMarks): Area => ({
  firstRow: plan.headerRow,
  lastRow: plan.lastRow,
  firstColumn: plan.statusColumn,
  lastColumn: plan.contentColumn,
});

export const marksAt = ({ sheet, area }: RowMarksTask): WriteReport["marks"][number] => ({ sheet: sheet.name, area });

/** Sheets whose marks stay as they are, because nobody may write there. */
export const protectedAmong = ({ sheets }: Found, plans: readonly WordedRowMarks[]): string[] => [
  ...new Set(plans.map(({ sheet }) => sheet).filter((name) => sheets.find((each) => each.name === name)?.protected)),
];

/** Each table's marks with the name they have or get, and the marks that no table claims any more. */
export function rowMarksTasks(
  found: Found,
  plans: readonly WordedRowMarks[],
): { readonly tasks: RowMarksTask[]; readonly orphans: SurveyedMark[] } {
  const free = found.marks.filter(({ mark }) => mark.kind === "rowMarks");
  let highest = highestNumber(marksIn(found.names), ({ kind }) => kind === "rowMarks");
  const tasks = plans.map((plan): RowMarksTask => {
    const area = rowMarksArea(plan);
    const index = free.findIndex((mark) => standsAt(mark, plan.sheet, area));
    const mark = index < 0 ? undefined : free.splice(index, 1)[0];
    const isTwin = mark !== undefined && mark.scope !== null;
    const name = mark === undefined || isTwin ? markName({ kind: "rowMarks", number: ++highest }) : mark.name;
    const standing = mark?.place?.area ?? null;
    // Without a name there were no columns yet, whatever an interrupted run noted down.
    const record = mark === undefined ? undefined : found.state.book.rowMarks[mark.name];
    return {
      plan,
      name,
      area,
      old: isTwin ? null : standing,
      twin: isTwin ? mark.name : null,
      sheet: found.sheets.find((sheet) => sheet.name === plan.sheet)!,
      fresh: beyond(area, standing),
      layout: fingerprint([STYLE_VERSION, area]),
      highlights: fingerprint([STYLE_VERSION, plan.firstRow, plan.lastRow, plan.highlights]),
      record: record ?? UNKNOWN,
      known: record !== undefined,
    };
  });
  return { tasks, orphans: free };
}

/** In the same columns, beside some of the same rows. */
function standsAt({ place }: SurveyedMark, sheet: string, area: Area): boolean {
  return (
    place?.sheet === sheet &&
    place.area.firstColumn === area.firstColumn &&
    place.area.firstRow <= area.lastRow &&
    place.area.lastRow >= area.firstRow
  );
}

/**
 * What to remember: what is being written is not known to stand there until it is done.
 * `unfinished`: what has still to be set; null: it is not done yet.
 */
export function rowMarksRecord(
  { plan, sheet, record: { unfinished: before, ...known }, layout, highlights }: RowMarksTask,
  unfinished: readonly string[] | null,
): RowMarksRecord {
  const record = { ...known, sheet: sheet.id };
  const written = [plan.busyHeader, plan.contentHeader, ...plan.status, ...plan.content].map(printOf);
  if (unfinished !== null) {
    const prints = joinedPrints([...rowMarkPrints(plan), printOf(plan.busyHeader)]);
    const done = { ...record, layout, highlights, highlightCount: plan.highlights.length, prints };
    return { ...done, ...unfinishedRecord(unfinished) };
  }
  return {
    ...record,
    layout: record.layout === layout ? layout : null,
    highlights: record.highlights === highlights ? highlights : null,
    // Until it is done some cells are of the run before.
    prints: printsOfBoth(record.prints ?? "", written),
    ...unfinishedRecord(before),
  };
}

/** Of everything that stands in the two columns when it is done. */
export function rowMarkPrints({ statusHeader, contentHeader, status, content }: WordedRowMarks): ReadonlySet<string> {
  const texts = [statusHeader, contentHeader, ...status, ...content];
  return new Set(texts.filter((text) => text !== "").map(printOf));
}
