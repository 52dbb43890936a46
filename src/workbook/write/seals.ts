/** The names beside the marks: written last, gone with what they speak of. */
import type { Outbox } from "../excel/outbox";
import { sealName } from "../memory/seals";

export function writeSeal(outbox: Outbox, mark: string, formula: string, stands: boolean): void {
  outbox.add((batch) => {
    const { names } = batch.context.workbook;
    if (stands) names.getItem(sealName(mark)).formula = formula;
    else names.add(sealName(mark), formula).visible = false;
  }, formula.length);
}

export function deleteSeal(outbox: Outbox, mark: string): void {
  outbox.add((batch) => batch.context.workbook.names.getItem(sealName(mark)).delete());
}
