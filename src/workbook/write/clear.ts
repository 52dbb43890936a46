/**
 * Takes out what the product put in: «Bỏ đánh dấu» leaves what the officer decided, «Xóa mọi dấu vết» takes that too.
 * Each thing goes before the mark it is known by, so that a second try after a refusal finds what is left.
 */
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { stopIfCancelled } from "../excel/run";
import type { StoredState } from "../memory/state";
import { EMPTY_STATE } from "../memory/state";
import { replaceState } from "../memory/storedState";
import type { Found } from "../read/read";
import { sheetOf } from "../read/survey";
import type { Control } from "../session/session";
import { WorkbookError } from "../session/session";
import { removeFlags } from "./flags";
import { deleteHighlight } from "./highlights";

export async function clearWorkbook(
  context: Context,
  found: Found,
  what: "flags" | "everything",
  control?: Control,
): Promise<void> {
  stopIfCancelled(control);
  const own = found.marks.filter(({ mark }) => mark.kind === "sheet");
  const flags = found.marks.filter(({ mark }) => mark.kind === "flags").reverse();
  refuseIfProtected(
    found,
    own.some((mark) => sheetOf(found, mark) !== null),
    flags.map(({ place }) => place?.sheet),
  );

  const outbox = new Outbox();
  for (const [sheet, ids] of found.highlights) for (const id of ids) deleteHighlight(outbox, sheet, id);
  // Last made first: where two share their columns, the record from before our time has the last word on the widths.
  for (const mark of flags) removeFlags(outbox, found, mark);
  for (const mark of own) {
    const sheet = sheetOf(found, mark);
    outbox.add((batch) => {
      if (sheet !== null) batch.sheet(sheet.id).delete();
      batch.context.workbook.names.getItem(mark.name).delete();
    });
  }
  const left: StoredState = what === "everything" ? EMPTY_STATE : { ...EMPTY_STATE, decisions: found.state.decisions };
  replaceState(outbox, { state: left, serial: found.serial + 1 }, found.parts);
  if (!outbox.isEmpty) await outbox.send(context, (done, total) => control?.progress?.("clearing", done, total));
}

/** All or nothing: what cannot be taken out is said before anything else goes. */
function refuseIfProtected(found: Found, hasSheets: boolean, flagged: readonly (string | undefined)[]): void {
  if (hasSheets && found.structureProtected)
    throw new WorkbookError("structureProtected", "written sheets cannot be deleted");
  const locked = found.sheets.find((sheet) => sheet.protected && flagged.includes(sheet.name));
  if (locked !== undefined) throw new WorkbookError("sheetProtected", locked.name, locked.name);
}
