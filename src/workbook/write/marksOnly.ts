/**
 * Whether a check that follows an edit can leave it at the marks that stand: only what they say changes. Whatever needs
 * more than that (columns to be made, given up or taken out) is a whole check's.
 */
import type { WordedRowMarks } from "../../domain/plan/worded";
import { columnsOf, sameArea } from "../excel/address";
import type { Found } from "../read/read";
import { stampIn } from "../read/reading";
import type { WriteReport } from "../session/session";
import { highlightParts } from "./highlights";
import { rowMarkBlocks } from "./rowMarks";
import { marksAt, protectedAmong, rowMarksTasks } from "./rowMarksTask";
import type { RowMarksTask } from "./rowMarksTask";

interface MarksDue {
  /** "same": they say already what they should. */
  readonly kind: "same" | "others" | "wholeCheck";
  readonly protectedSheets: readonly string[];
  readonly marks: WriteReport["marks"];
}

export function marksDue(found: Found, wanted: readonly WordedRowMarks[]): MarksDue {
  const protectedSheets = protectedAmong(found, wanted);
  const { tasks, orphans } = rowMarksTasks(
    found,
    wanted.filter(({ sheet }) => !protectedSheets.includes(sheet)),
  );
  const marks = tasks.map(marksAt);
  const isOpen = (name: string): boolean => found.sheets.some((sheet) => sheet.name === name && !sheet.protected);
  const isGone = orphans.some(({ place }) => place === null || isOpen(place.sheet));
  const isOdd = found.state.damaged === true || found.givenUp.length > 0 || isGone;
  if (isOdd || !tasks.every(stands)) return { kind: "wholeCheck", protectedSheets, marks };
  const isDue = tasks.some((task) => differs(found, task)) || lightsOthers(found, tasks);
  return { kind: isDue ? "others" : "same", protectedSheets, marks };
}

/** In its two columns, with nothing put between them; rows may have been added. */
const stands = ({ old, area }: RowMarksTask): boolean =>
  old !== null && old.firstRow === area.firstRow && columnsOf(old) === columnsOf(area);

/** «Đang ghi…» in the header: the run before was not carried to its end. */
const differs = (found: Found, task: RowMarksTask): boolean =>
  !sameArea(task.old, task.area) ||
  stampIn(found.grids.get(task.sheet.id), task.area) === null ||
  rowMarkBlocks(found, task).length > 0;

/** What Excel would not have lit is tried again by the next whole check, not with every edit. */
function lightsOthers(found: Found, tasks: readonly RowMarksTask[]): boolean {
  const refused = new Set(
    tasks.flatMap(({ record, sheet }) => (record.unfinished?.includes("highlights") === true ? [sheet.name] : [])),
  );
  return highlightParts(found, tasks).some(({ sheet }) => !refused.has(sheet));
}
