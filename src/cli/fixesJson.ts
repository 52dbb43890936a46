/** Remedies and the log in the machine-readable result. */
import type { FixDone, FixesDone, LogEntry } from "../actions";
import type { CellChange } from "../domain/fixes/change";
import { cellAddress, columnLetters } from "../domain/sheet/address";
import { nfc } from "./names";

/** One entry per finding and fate: `cells` where there are several; `before` and `after` are lists where cells differ. */
export function fixesJson({ fixes, applied }: FixesDone): unknown {
  return fixes.map((fix) => fixJson(fix, applied));
}

function fixJson({ finding, changes, cells, skipped }: FixDone, applied: boolean): unknown {
  const { rule, place, fix } = finding;
  const touched = [...changes, ...cells].map(({ row, column }) => cellAddress(row, column));
  return {
    rule,
    sheet: nfc(place.sheet),
    cell: cellAddress(place.row!, place.column!),
    ...(touched.length > 1 || touched[0] !== cellAddress(place.row!, place.column!) ? { cells: touched } : {}),
    ...(changes.length === 0 ? {} : { before: oneOrAll(changes, "before"), after: oneOrAll(changes, "after") }),
    ...(fix?.choices === undefined ? {} : { choices: fix.choices }),
    ...(fix?.moveTo === undefined ? {} : { moveTo: `${columnLetters(fix.moveTo)}${place.row!}` }),
    applied: applied && skipped === null,
    skipped,
  };
}

function oneOrAll(changes: readonly CellChange[], side: "before" | "after"): unknown {
  const values = changes.map((change) => change[side]);
  return new Set(values).size === 1 ? values[0] : values;
}

export const logJson = (log: readonly LogEntry[]): unknown =>
  log.map((entry) => ({ ...entry, campaign: nfc(entry.campaign) }));
