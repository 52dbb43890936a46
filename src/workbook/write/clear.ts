/**
 * Takes out what the product put in: «Bỏ đánh dấu» leaves what the officer decided, «Xóa mọi dấu vết» takes that too.
 * Each thing goes before the mark it is known by, so that a second try after a refusal finds what is left.
 */
import { areaAddress } from "../excel/address";
import { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { stopIfCancelled } from "../excel/run";
import { keepInLog } from "../memory/log";
import { forgetParts } from "../memory/parts";
import type { StoredState } from "../memory/state";
import { EMPTY_STATE } from "../memory/state";
import { replaceState } from "../memory/storedState";
import type { Found } from "../read/read";
import { sheetOf } from "../read/survey";
import type { SurveyedMark } from "../read/survey";
import type { Control, TypedTexts } from "../session/session";
import { WorkbookError } from "../session/session";
import type { CountedLog } from "../session/steps";
import type { Overwritten } from "./overwritten";
import { leaveRowMarks, removeRowMarks } from "./rowMarks";
import { deleteHighlights, keepLeft } from "./highlights";
import { deleteSeal } from "./seals";
import { askStays, sheetsOfUnread } from "./stays";
import { restingAfterClearing, typedTexts } from "./typedTexts";
import { askParts } from "./unchanged";

export async function clearWorkbook(
  context: Context,
  found: Found,
  { what, log }: { readonly what: "marks" | "everything"; readonly log?: CountedLog },
  control?: Control,
): Promise<TypedTexts> {
  stopIfCancelled(control);
  const stays = (mark: SurveyedMark): boolean => what === "marks" && outlivesMarks(mark);
  const own = found.marks.filter((mark) => mark.mark.kind === "sheet" && !stays(mark));
  const rowMarks = found.marks.filter(({ mark }) => mark.kind === "rowMarks").reverse();
  const columns = [...rowMarks, ...found.givenUp.map(({ mark }) => mark)];
  const isKept = ({ name }: SurveyedMark): boolean => found.noted.has(name);
  refuseIfProtected(
    found,
    own.some((mark) => !isKept(mark) && sheetOf(found, mark) !== null),
    columns.map(({ place }) => place?.sheet),
  );

  const outbox = new Outbox();
  const stateNow = columns.length > 0 ? askParts(outbox, found) : null;
  const unread = sheetsOfUnread(found, columns);
  const remains = askStays(outbox, found, columns, unread);
  for (const [sheet, ids] of found.highlights) deleteHighlights(outbox, sheet, ids);
  keepLeft(
    outbox,
    found,
    unread.map(({ id }) => id),
  );
  // Last made first: where two share their columns, the record from before our time has the last word on the widths.
  const overwritten = [
    ...rowMarks.flatMap((mark) => removeRowMarks(outbox, found, mark)),
    ...found.givenUp.flatMap((each) => leaveRowMarks(outbox, found, each)),
  ];
  for (const mark of own) {
    const sheet = isKept(mark) ? null : sheetOf(found, mark);
    outbox.add((batch) => {
      if (sheet !== null) batch.sheet(sheet.id).delete();
      batch.nameItem(mark.name, mark.scope).delete();
    });
  }
  // What they stand for is not ours; the names themselves are.
  for (const { name, scope } of [...found.strangers, ...found.asides])
    outbox.add((batch) => batch.nameItem(name, scope).delete());
  const kept = new Set(found.marks.filter(stays).map(({ name }) => name));
  for (const mark of found.seals.keys()) if (!kept.has(mark)) deleteSeal(outbox, mark);
  replaceState(outbox, { state: leftState(found, what, kept), serial: found.serial + 1 }, found.parts);
  if (what === "everything") forgetParts(outbox, found.log.parts);
  else if (log !== undefined) keepInLog(outbox, found.log, [log(own.length + rowMarks.length)(found.state.decisions)]);
  if (!outbox.isEmpty) await outbox.send(context, (done, total) => control?.progress?.("clearing", done, total));
  // Another pane that wrote meanwhile wrote its marks there: those nobody typed.
  const lost = stateNow?.() === null ? overwritten.filter((each) => each.areas().length > 0) : [];
  return withPutBack(context, { ...typedTexts(found), ...remains() }, lost);
}

/** What was typed while we cleared stands again, and is told of. */
async function withPutBack(context: Context, typed: TypedTexts, lost: readonly Overwritten[]): Promise<TypedTexts> {
  if (lost.length === 0) return typed;
  const outbox = new Outbox();
  for (const each of lost) each.putBack(outbox);
  await outbox.send(context);
  const besides = lost.map(({ sheet, areas }) => ({ sheet: sheet.name, addresses: areas().map(areaAddress) }));
  return { ...typed, left: { ...typed.left, besides: [...typed.left.besides, ...besides] } };
}

/** The log is no mark. */
const outlivesMarks = ({ mark, scope }: SurveyedMark): boolean =>
  mark.kind === "sheet" && mark.role === "log" && scope === null;

/** What the officer decided, what was typed into the sheets that go, and what is to be known of those that stay. */
function leftState(found: Found, what: "marks" | "everything", kept: ReadonlySet<string>): StoredState {
  if (what === "everything") return EMPTY_STATE;
  const { book, ...state } = stateWithoutMarks(found);
  const documents = Object.fromEntries(Object.entries(found.state.book.documents).filter(([name]) => kept.has(name)));
  return { ...state, book: { ...book, documents } };
}

export const stateWithoutMarks = (found: Found): StoredState => ({
  ...EMPTY_STATE,
  decisions: found.state.decisions,
  book: { ...EMPTY_STATE.book, resting: restingAfterClearing(found) },
});

/** All or nothing: what cannot be taken out is said before anything else goes. */
function refuseIfProtected(found: Found, hasSheets: boolean, marked: readonly (string | undefined)[]): void {
  if (hasSheets && found.structureProtected)
    throw new WorkbookError("structureProtected", "written sheets cannot be deleted");
  const locked = found.sheets.find((sheet) => sheet.protected && marked.includes(sheet.name));
  if (locked !== undefined) throw new WorkbookError("sheetProtected", locked.name, locked.name);
}
