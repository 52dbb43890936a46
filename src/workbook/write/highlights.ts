/**
 * What lights up in the officer's tables because of the marks: conditional formats, known again by a word in their
 * formula.
 */
import { grouped } from "../../domain/lists";
import { HIGHLIGHT_MARK } from "../../domain/plan/plan";
import type { WordedRowMarks } from "../../domain/plan/worded";
import { areaAddress } from "../excel/address";
import type { Outbox } from "../excel/outbox";
import { jsonBytes } from "../excel/text";
import { LEFT_HIGHLIGHTS, leftHighlightsFormula } from "../memory/leftHighlights";
import type { Found } from "../read/read";
import type { SurveyedSheet } from "../read/survey";
import type { FinishPart } from "./finish";
import type { RowMarksTask } from "./rowMarksTask";
import { HIGHLIGHT } from "./styles";

/** All highlights of one sheet: left alone where they are what the last run made, made anew otherwise. */
export function highlightParts(found: Found, tasks: readonly RowMarksTask[]): FinishPart[] {
  return [...sheetParts(found, tasks), ...leftParts(found)];
}

function sheetParts(found: Found, tasks: readonly RowMarksTask[]): FinishPart[] {
  const lit = found.sheets.filter((sheet) => found.highlights.has(sheet.id) && !sheet.protected);
  return [...new Set([...lit, ...tasks.map((task) => task.sheet)])].flatMap((sheet) => {
    const here = tasks.filter((task) => task.sheet === sheet);
    const standing = found.highlights.get(sheet.id) ?? [];
    const isKnown = !found.unreadable.has(sheet.id) || areKnown(found, sheet, here, standing.length);
    if (areAsWritten(here, isKnown ? standing.length : null)) return [];
    const part = { kind: "highlights", sheet: sheet.name } as const;
    if (!isKnown) return [{ ...part, marks: here.map(({ name }) => name), put: null }];
    const columns = here.flatMap(({ name, plan }) =>
      [...grouped(plan.highlights, ({ column }) => column)].map(([column, alike]) => ({
        ...part,
        marks: [name],
        ...columnPart(sheet.id, { ...plan, highlights: alike }, column),
      })),
    );
    if (standing.length === 0) return columns;
    const put = (outbox: Outbox): void => deleteHighlights(outbox, sheet.id, standing);
    return [{ ...part, marks: here.map(({ name }) => name), put }, ...columns];
  });
}

/** Where ours were left once and could now be read, there is nothing more to look for. */
function leftParts({ sheets, leftHighlights, highlights, unreadable }: Found): FinishPart[] {
  const left = sheets.filter(({ id }) => leftHighlights.has(id));
  const stays = left.some(({ id, ...sheet }) => unreadable.has(id) || (sheet.protected && highlights.has(id)));
  if (left.length === 0 || stays) return [];
  return [{ kind: "highlights", sheet: left[0]!.name, marks: [], put: forgetLeft }];
}

/** Another run may have been quicker. */
function forgetLeft(outbox: Outbox): void {
  outbox.add((batch) => batch.context.workbook.names.getItemOrNullObject(LEFT_HIGHLIGHTS).delete());
}

/** `sheets`: where highlights of ours may stand after the marks are gone. */
export function keepLeft(outbox: Outbox, { leftHighlights }: Found, sheets: readonly string[]): void {
  const stands = leftHighlights.size > 0;
  if (sheets.length === 0) {
    if (stands) forgetLeft(outbox);
    return;
  }
  const formula = leftHighlightsFormula(sheets);
  outbox.add((batch) => {
    const { names } = batch.context.workbook;
    if (stands) names.getItem(LEFT_HIGHLIGHTS).formula = formula;
    else names.add(LEFT_HIGHLIGHTS, formula).visible = false;
  }, formula.length);
}

/** The rules of one column of one table. */
function columnPart(
  sheet: string,
  { firstRow, lastRow, highlights }: WordedRowMarks,
  column: number,
): Pick<FinishPart, "put" | "ask" | "leave"> {
  const address = areaAddress({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  let before: Excel.ConditionalFormatCollection | null = null;
  let halfMade: readonly string[] = [];
  const leave = (outbox: Outbox): void => deleteHighlights(outbox, sheet, halfMade);
  return {
    put: (outbox) => {
      leave(outbox);
      outbox.add((batch) => {
        before = batch.range(sheet, address).conditionalFormats;
        before.load("items/id");
      });
      for (const highlight of highlights) addHighlight(outbox, sheet, address, highlight);
    },
    *ask(context) {
      // A range lives for one request.
      const formatsNow = (): Excel.ConditionalFormatCollection =>
        context.workbook.worksheets.getItem(sheet).getRange(address).untrack().conditionalFormats;
      const formats = formatsNow();
      formats.load("items/id,items/type");
      yield;
      const added = addedSince(before, formats);
      if (added !== null) {
        halfMade = added;
        return;
      }
      const rules = formats.items
        .filter(({ type }) => type === "Custom")
        .map(({ id }) => ({ id, rule: formatsNow().getItem(id).custom.rule.load("formula") }));
      yield;
      // Refused before it got its formula: nobody else's rule is without one.
      halfMade = rules
        .filter(({ rule: { formula } }) => formula === "" || formula.includes(HIGHLIGHT_MARK))
        .map(({ id }) => id);
    },
    leave,
  };
}

/** null: that cannot be told, by what is known of before. */
function addedSince(
  before: Excel.ConditionalFormatCollection | null,
  now: Excel.ConditionalFormatCollection,
): readonly string[] | null {
  const known = before === null ? null : idsLoaded(before);
  const ids = now.items.map(({ id }) => id);
  return known?.every((id) => ids.includes(id)) === true ? ids.filter((id) => !known.includes(id)) : null;
}

/** Whether a refused request answers what it had asked for until then is documented nowhere. */
function idsLoaded(formats: Excel.ConditionalFormatCollection): readonly string[] | null {
  try {
    return formats.items.map(({ id }) => id);
  } catch {
    return null;
  }
}

/** Among rules that cannot be read ours may be, unless as many are ours as the last run made and none were left before. */
function areKnown(
  { leftHighlights }: Found,
  { id }: SurveyedSheet,
  tasks: readonly RowMarksTask[],
  standing: number,
): boolean {
  const made = tasks.reduce((sum, { record }) => sum + record.highlightCount, 0);
  return tasks.length === 0 || (!leftHighlights.has(id) && standing === made);
}

/** `standing`: how many there are; null: that is not known. */
function areAsWritten(tasks: readonly RowMarksTask[], standing: number | null): boolean {
  const wanted = tasks.reduce((sum, { plan }) => sum + plan.highlights.length, 0);
  const isSame =
    tasks.length > 0 &&
    tasks.every(
      ({ record, highlights }) =>
        record.highlights === highlights && record.unfinished?.includes("highlights") !== true,
    );
  return isSame && (standing ?? wanted) === wanted;
}

function addHighlight(
  outbox: Outbox,
  sheet: string,
  address: string,
  { formula, severity }: WordedRowMarks["highlights"][number],
): void {
  outbox.add(
    (batch) => {
      const { custom } = batch.range(sheet, address).conditionalFormats.add("Custom");
      const look = HIGHLIGHT[severity];
      custom.rule.formula = formula;
      custom.format.fill.color = look.fill;
      custom.format.font.color = look.color;
      custom.format.font.bold = look.bold;
    },
    jsonBytes(formula),
    8,
  );
}

/** Somebody may have taken it out since the workbook was read. */
export function deleteHighlights(outbox: Outbox, sheet: string, ids: readonly string[]): void {
  for (const id of ids)
    outbox.add((batch) => batch.sheet(sheet).getRange().untrack().conditionalFormats.getItemOrNullObject(id).delete());
}
