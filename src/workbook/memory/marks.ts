/**
 * How the product knows its own parts again: hidden names of the workbook. They follow renamed sheets, moved columns and inserted rows by
 * themselves; a sheet's name alone never proves anything.
 */
import type { SheetRole } from "../../domain/plan/plan";

export const PREFIX = "_SoThiDua.";

export type Mark =
  | { readonly kind: "sheet"; readonly role: Exclude<SheetRole, "slip"> }
  | { readonly kind: "slip"; readonly number: number }
  | { readonly kind: "flags"; readonly number: number };

/** In every highlight's formula: tells ours from the officer's conditional formats. */
export const HIGHLIGHT_MARK = "SoThiDua";

export function markName(mark: Mark): string {
  return PREFIX + (mark.kind === "sheet" ? mark.role : `${mark.kind}.${mark.number}`);
}

export function parseMark(name: string): Mark | null {
  const match = /^_SoThiDua\.(?:(results|totals|meeting)|(slip|flags)\.(\d+))$/iu.exec(name);
  if (match === null) return null;
  if (match[1] !== undefined)
    return { kind: "sheet", role: match[1].toLowerCase() as "results" | "totals" | "meeting" };
  return { kind: match[2]!.toLowerCase() as "slip" | "flags", number: Number(match[3]) };
}
