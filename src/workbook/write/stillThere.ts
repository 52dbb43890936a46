/**
 * Whether the workbook is still as our last request left it. At the head of a request that sets looks it refuses the rest where it
 * is not: somebody has put in rows, or another pane has begun to write.
 */
import type { Area } from "../../domain/sheet/cells";
import { LAST_COLUMN, LAST_ROW, parseAddress, sameArea } from "../excel/address";
import type { Batch } from "../excel/outbox";
import type { Context } from "../excel/run";
import { loadParts, loadState } from "../memory/storedState";
import type { Question, Standing } from "./finish";

export interface Left {
  /** Ids of the parts of the state. */
  readonly parts: readonly string[];
  /** Of that state; one that closes the work has the next. */
  readonly serial: number;
  /** Where each name of ours stands. */
  readonly names: ReadonlyMap<string, Area>;
}

/** Refused by Excel where something of it is not there any more, or stands elsewhere. */
export function refuseUnless({ parts, names }: Left, batch: Batch): void {
  for (const id of parts) batch.context.workbook.customXmlParts.getItem(id).load("id");
  for (const [name, area] of names) {
    const range = batch.named(name);
    holdCell(range.getCell(0, 0), area.firstRow, area.firstColumn);
    holdCell(range.getLastCell(), area.lastRow, area.lastColumn);
  }
}

/** As far as it is to the sheet's edges, and no further: a step beyond them is an error. */
function holdCell(cell: Excel.Range, row: number, column: number): void {
  cell.untrack();
  for (const [down, right] of [
    [1 - row, 1 - column],
    [LAST_ROW - row, LAST_COLUMN - column],
  ] as const)
    cell.getOffsetRange(down, right).untrack().load("rowIndex");
}

export function* standingOf({ parts, serial, names }: Left, context: Context): Question<Standing> {
  const { workbook } = context;
  const now = loadParts(context);
  const places = [...names].map(([name, area]) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
    range.load("address");
    return { range, area };
  });
  yield;
  const isMoved = places.some(
    ({ range, area }) => range.isNullObject || !sameArea(parseAddress(range.address)?.area ?? null, area),
  );
  const ids = new Set(now.items.map(({ id }) => id));
  if (isMoved) return "changed";
  if (ids.size === parts.length && parts.every((id) => ids.has(id))) return "same";
  const state = loadState(now);
  yield;
  return state.read().serial === serial + 1 ? "closed" : "changed";
}
