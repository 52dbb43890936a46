/**
 * What lights up in the officer's tables because of the marks: conditional formats, known again by a word in their
 * formula.
 */
import type { WordedRowMarks } from "../../domain/plan/worded";
import { areaAddress } from "../excel/address";
import type { Outbox } from "../excel/outbox";
import { jsonBytes } from "../excel/text";
import type { Found } from "../read/read";
import type { RowMarksTask } from "./rowMarksTask";
import { HIGHLIGHT } from "./styles";

/** All highlights of one sheet: left alone where they are what the last run made, made anew otherwise. */
export function writeHighlights(outbox: Outbox, found: Found, tasks: readonly RowMarksTask[]): void {
  const lit = found.sheets.filter((sheet) => found.highlights.has(sheet.id) && !sheet.protected);
  for (const sheet of new Set([...lit, ...tasks.map((task) => task.sheet)])) {
    const here = tasks.filter((task) => task.sheet === sheet);
    const standing = found.highlights.get(sheet.id) ?? [];
    if (areAsWritten(here, standing.length)) continue;
    for (const id of standing) deleteHighlight(outbox, sheet.id, id);
    for (const { plan } of here)
      for (const highlight of plan.highlights) addHighlight(outbox, sheet.id, plan, highlight);
  }
}

function areAsWritten(tasks: readonly RowMarksTask[], standing: number): boolean {
  const wanted = tasks.reduce((sum, { plan }) => sum + plan.highlights.length, 0);
  const isSame = tasks.length > 0 && tasks.every(({ record, highlights }) => record.highlights === highlights);
  return isSame && standing === wanted;
}

function addHighlight(
  outbox: Outbox,
  sheet: string,
  { firstRow, lastRow }: WordedRowMarks,
  { column, formula, severity }: WordedRowMarks["highlights"][number],
): void {
  const address = areaAddress({ firstRow, lastRow, firstColumn: column, lastColumn: column });
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

export function deleteHighlight(outbox: Outbox, sheet: string, id: string): void {
  outbox.add((batch) => batch.sheet(sheet).getRange().untrack().conditionalFormats.getItem(id).delete());
}
