/** A claim is taken back: nothing more is written, and the workbook is as it was before the run. */
import { reference } from "../excel/address";
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { asTyped } from "../excel/text";
import { sealName } from "../memory/seals";
import { replaceState } from "../memory/storedState";
import type { Found } from "../read/read";
import type { DocumentTask } from "./documentTask";
import type { Stamp } from "./rowMarks";

export interface Claim {
  readonly stamps: readonly Stamp[];
  readonly documents: readonly DocumentTask[];
  /** Of documents that had none, by mark. */
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly parts: readonly Excel.CustomXmlPart[];
  /** The state that was replaced was still the one that had been read. */
  readonly stateIsFound: boolean;
}

export async function takeBack(context: Context, found: Found, claim: Claim): Promise<void> {
  const added = claim.documents.filter(({ unmarked, sheet }) => unmarked && sheet === null);
  const used = new Map(added.map(({ name }) => [name, askUsed(context, claim.sheets.get(name)!.id)]));
  if (used.size > 0) await context.sync();
  const outbox = new Outbox();
  for (const stamp of claim.stamps) takeStampBack(outbox, stamp);
  for (const task of claim.documents) if (task.unmarked) leaveSheet(outbox, found, task, used.get(task.name));
  if (claim.parts.length > 0) {
    const ids = claim.parts.map(({ id }) => id);
    if (claim.stateIsFound) replaceState(outbox, { state: found.state, serial: found.serial }, ids);
    else
      outbox.add((batch) => {
        for (const id of ids) batch.context.workbook.customXmlParts.getItemOrNullObject(id).delete();
      });
  }
  await outbox.send(context);
}

function askUsed(context: Context, sheet: string): Excel.Range {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false).untrack();
  used.load("address");
  return used;
}

/** The header as it read, the name as it stood; another pane's «Đang ghi…» is that pane's. */
function takeStampBack(outbox: Outbox, { task, header, reference: before }: Stamp): void {
  const was: unknown = (header?.formulas as unknown[][] | undefined)?.[0]?.[0] ?? "";
  outbox.add((batch) => {
    const { names } = batch.context.workbook;
    const cell = batch.named(task.name).getCell(0, 0).untrack();
    if (was === "") cell.clear("Contents");
    else if (was !== task.plan.busyHeader) cell.formulas = [[asTyped(was)]];
    if (task.twin !== null)
      batch.sheet(task.sheet.id).names.add(task.twin, reference(task.sheet.name, task.area)).visible = false;
    if (task.old === null) names.getItem(task.name).delete();
    else if (before !== null) names.getItem(task.name).formula = before.formula;
  });
}

/** A sheet that was added goes again, unless somebody was quick to type on it. */
function leaveSheet(outbox: Outbox, found: Found, task: DocumentTask, used: Excel.Range | undefined): void {
  const { name, setAside, aside } = task;
  if (used?.isNullObject === false) return;
  outbox.add((batch) => {
    if (used !== undefined) batch.sheet(task.sheetName).delete();
    batch.nameItem(name, null).delete();
    if (aside !== null) for (const each of [aside.mark, sealName(aside.mark)]) batch.nameItem(each, null).delete();
    const before = found.sheets.find(({ id }) => id === setAside?.id)?.name;
    if (setAside !== null && before !== undefined) batch.sheet(setAside.id).name = before;
  });
}
