/**
 * Writes a plan. Order is safety: first every header says «Đang ghi…» and everything new gets its mark, then the
 * contents, last the time of the run and the state. Refused anywhere, the officer's cells are as they were, the
 * headers say that the run did not finish, and the next run does the rest. What only makes it look right comes after that, and is no
 * reason to fail.
 */
import type { LogEntry } from "../../domain/log";
import type { WordedDocument, WordedRowMarks, WordedPlan } from "../../domain/plan/worded";
import { grouped } from "../../domain/lists";
import type { Context } from "../excel/run";
import { stopIfCancelled } from "../excel/run";
import type { GivenUp } from "../read/ownership";
import type { Found } from "../read/read";
import type { Control, WorkbookState, WriteReport } from "../session/session";
import { WorkbookError } from "../session/session";
import { askFirst } from "./askFirst";
import { countedFrom1904 } from "./dates";
import { namesByRole, slipsByUnit } from "./documents";
import type { DocumentTask } from "./documentTask";
import { documentTasks } from "./documentTasks";
import type { FinishPart } from "./finish";
import { refuseTooMany } from "./inSight";
import { rowMarkBlocks } from "./rowMarks";
import { marksAt, protectedAmong, rowMarksTasks } from "./rowMarksTask";
import type { RowMarksTask } from "./rowMarksTask";
import { shifted } from "./place";
import { textsBesides } from "./typedTexts";
import { Writing } from "./writing";

export async function applyPlan(
  context: Context,
  found: Found,
  wanted: { readonly plan: WordedPlan; readonly state: WorkbookState; readonly log: readonly LogEntry[] },
  control?: Control,
): Promise<WriteReport> {
  const { state, log } = wanted;
  const plan = found.date1904 ? countedFrom1904(wanted.plan) : wanted.plan;
  const isProtected = (name: string): boolean => found.sheets.some((sheet) => sheet.name === name && sheet.protected);
  const plans = plan.rowMarks.filter(({ sheet }) => !isProtected(sheet));
  const { tasks, orphans } = rowMarksTasks(found, plans);
  const gone = orphans.filter(({ place }) => place === null || !isProtected(place.sheet));
  const left = found.givenUp.filter(({ mark }) => !isProtected(mark.place!.sheet));
  const documents = found.structureProtected ? [] : documentTasks(found, plan.documents);
  refuseLocked(documents);

  stopIfCancelled(control);
  const better = await askFirst(context, found, tasks);
  const rowMarks = better.size === 0 ? tasks : await moved(context, found, plans, better);
  refuseHidden(found, rowMarks);
  stopIfCancelled(control);

  const writing = new Writing(found, state, { rowMarks, gone, left, documents, log });
  await written(context, writing, control);
  const unfinished = await writing.finish(context);
  return {
    ...unfinishedReport(unfinished),
    cellsWritten: writing.cellsWritten,
    marks: rowMarks.map(marksAt),
    protectedSheets: protectedAmong(found, plan.rowMarks),
    documentsSkipped: found.structureProtected && plan.documents.length > 0,
    sheetNames: namesByRole(documents),
    slipNames: slipsByUnit(documents),
    ...keptReport(found, left, documents),
  };
}

/** One sheet of ours, and nothing else: marks, other sheets and the last run stay as they are. */
export async function applySheet(
  context: Context,
  found: Found,
  document: WordedDocument,
  control?: Control,
): Promise<string> {
  if (found.structureProtected) throw new WorkbookError("structureProtected", document.name);
  const wanted = found.date1904 ? countedFrom1904({ documents: [document], rowMarks: [], moment: "" }) : null;
  const documents = documentTasks(found, wanted?.documents ?? [document]);
  refuseLocked(documents);
  stopIfCancelled(control);
  const writing = new Writing(found, found.state, { rowMarks: null, gone: [], left: [], documents, log: [] });
  await written(context, writing, control);
  await writing.finish(context);
  return documents[0]!.sheetName;
}

function refuseLocked(documents: readonly DocumentTask[]): void {
  const locked = documents.find(({ sheet }) => sheet?.protected === true);
  if (locked !== undefined) throw new WorkbookError("sheetProtected", locked.sheetName, locked.sheetName);
}

async function written(context: Context, writing: Writing, control?: Control): Promise<void> {
  await writing.claim().send(context, (done, total) => control?.progress?.("writing", share(0, 10, done / total), 100));
  const { change } = writing;
  if (change !== null) {
    // Whatever becomes of that: the change is the thing to tell of.
    await writing.takeBack(context).catch(() => undefined);
    throw new WorkbookError("changed", change.what, change.sheet);
  }
  await writing
    .contents()
    .send(context, (done, total) => control?.progress?.("writing", share(10, 100, done / total), 100));
  await writing.settle(context);
}

/** Where rows are hidden every cell is written by itself: there is an end to that. */
function refuseHidden(found: Found, tasks: readonly RowMarksTask[]): void {
  const hiding = tasks.filter(({ sheet }) => sheet.hidesRows);
  for (const [sheet, here] of grouped(hiding, (task) => task.sheet.name))
    refuseTooMany(
      sheet,
      here.reduce((sum, task) => sum + rowMarkBlocks(found, task).length, 0),
    );
}

/** On sheets where another place is better, there; asked about once more. */
async function moved(
  context: Context,
  found: Found,
  plans: readonly WordedRowMarks[],
  better: ReadonlyMap<string, number>,
): Promise<readonly RowMarksTask[]> {
  const byName = new Map(found.sheets.map(({ id, name }) => [name, better.get(id) ?? 0]));
  const { tasks } = rowMarksTasks(
    found,
    plans.map((each) => shifted(each, byName.get(each.sheet) ?? 0)),
  );
  await askFirst(context, found, tasks, true);
  return tasks;
}

/** What was left to whoever typed there. */
function keptReport(
  found: Found,
  left: readonly GivenUp[],
  documents: readonly DocumentTask[],
): Pick<WriteReport, "kept"> {
  const claimed = new Set(documents.map(({ name }) => name));
  const strange = found.strangers.filter(({ name, scope }) => scope === null && claimed.has(name));
  const aside = documents.flatMap(({ setAside }) => (setAside === null ? [] : [setAside.name]));
  const sheets = [...aside, ...strange.flatMap(({ place }) => place?.sheet ?? [])];
  const besides = textsBesides(left);
  return sheets.length + besides.length === 0 ? {} : { kept: { sheets, besides } };
}

/** By kind, in the order in which they are set. */
function unfinishedReport(parts: readonly FinishPart[]): Pick<WriteReport, "unfinished"> {
  if (parts.length === 0) return {};
  return {
    unfinished: [...grouped(parts, ({ kind }) => kind)].map(([kind, alike]) => ({
      kind,
      sheets: [...new Set(alike.map(({ sheet }) => sheet))],
    })),
  };
}

/** Claiming is the first tenth of the way. */
const share = (from: number, to: number, done: number): number => Math.round(from + (to - from) * done);
