/** One pass over the workbook: the officer's sheets for the reader, and what is ours for the writer. */
import { officerTableOf } from "../../domain/campaign/officerTables";
import type { RowMarkWords } from "../../domain/plan/worded";
import type { Area } from "../../domain/sheet/cells";
import type { Context } from "../excel/run";
import { stopIfCancelled } from "../excel/run";
import type { Control, WorkbookState } from "../session/session";
import { blocksOf } from "./blocks";
import { readGrids } from "./grids";
import type { Grid } from "./grids";
import { ownership, withSealed } from "./ownership";
import type { Ownership } from "./ownership";
import { RulesAsked } from "./rules";
import type { Rules } from "./rules";
import type { Survey, SurveyedSheet } from "./survey";
import { survey, writtenSheetNames } from "./survey";

/** A survey with everything in it that a write has to be compared with. Sheets by id. */
export interface Found extends Survey, Ownership, Rules {
  /** Every name of ours in the workbook, in lower case, whatever it stands for. */
  readonly names: ReadonlySet<string>;
  readonly grids: ReadonlyMap<string, Grid>;
  /** Cells that were not read because they stand far from all others. */
  readonly farCells: ReadonlyMap<string, readonly Area[]>;
}

type Contents = "visible" | "all" | "own";

/** `wanted` "own": for clearing, which looks at nothing but our own. */
export async function readWorkbook(
  context: Context,
  words: RowMarkWords,
  wanted: Contents | ((state: WorkbookState) => Contents),
  control?: Control,
): Promise<Found> {
  stopIfCancelled(control);
  const found = await survey(context);
  const sheets = sheetsWanted(found, typeof wanted === "string" ? wanted : wanted(found.state));
  // Of every sheet: our columns may have been cut to another one, and the highlights stay beside the table.
  const rules = new RulesAsked(context, found.sheets);
  const blocks = await blocksOf(
    context,
    sheets.map((sheet) => ({ sheet: sheet.id, area: sheet.used! })),
  );
  const grids = await readGrids(
    context,
    sheets.map(({ id, hidesRows }, index) => ({ sheet: id, blocks: blocks[index]!.parts, hidesRows })),
    rules,
    control,
  );
  const byId = new Map(sheets.map((sheet, index) => [sheet.id, grids[index]!]));
  const farCells = new Map(sheets.map(({ id }, index) => [id, blocks[index]!.strays]));
  const known = withSealed(found, byId);
  return {
    ...known,
    ...ownership(known, byId, words),
    names: new Set(found.marks.flatMap(({ name, scope }) => (scope === null ? [name.toLowerCase()] : []))),
    grids: byId,
    farCells,
    ...(await rules.read()),
  };
}

/** Our own sheets and marks are always read: what is written is compared with them. */
function sheetsWanted(found: Survey, contents: Contents): SurveyedSheet[] {
  const own = writtenSheetNames(found);
  return found.sheets.filter(
    (sheet) =>
      sheet.used !== null &&
      (contents === "all" ||
        (contents === "visible" && sheet.visibility === "visible") ||
        own.has(sheet.name) ||
        holdsOfficerTables(sheet) ||
        hasRowMarks(found, sheet)),
  );
}

/** The campaign is in force also where its sheet is hidden. */
const holdsOfficerTables = ({ tables }: SurveyedSheet): boolean =>
  tables.some(({ name }) => officerTableOf(name) !== null);

const hasRowMarks = (found: Survey, sheet: SurveyedSheet): boolean =>
  found.marks.some(({ mark, place }) => mark.kind === "rowMarks" && place?.sheet === sheet.name);
