/** One cell may name several titles; a fix for one of them leaves the others as they are. */
import { awardsOf } from "../../campaign/awards";
import type { Campaign } from "../../campaign/campaign";
import type { AwardId, AwardSubject } from "../../catalogue";
import type { AwardRef } from "../../registration/model/registration";
import type { AnyEntry } from "./entries";
import { grouped } from "../../lists";

/** The campaign's name of an award, as a fix writes it. */
export function awardName(campaign: Campaign, id: AwardId): string {
  return awardsOf(campaign).name(id).vi;
}

/** For whom a row registers, in the catalogue's terms. */
export function awardSubject(entry: AnyEntry): AwardSubject {
  if (entry.subject === "person") return "person";
  return entry.subject === "collective" && !entry.isUnit ? "collective" : "unit";
}

/** Awards of one row by the cell they stand in, in order. */
export function byCell(awards: readonly AwardRef[]): readonly (readonly AwardRef[])[] {
  return [...grouped(awards, ({ cell }) => cell.column).values()];
}

/**
 * The cell's text with one piece written as `name`; null where that cannot be done safely: the cell holds a formula,
 * or the piece stands in it in another form (line breaks, doubled spaces) beside other pieces.
 */
export function replacePiece(awards: readonly AwardRef[], piece: AwardRef, name: string): string | null {
  if (piece.cell.formula) return null;
  if (awards.filter((each) => each.cell.column === piece.cell.column).length === 1) return name;
  const { text } = piece.cell;
  const at = text.indexOf(piece.text);
  if (at < 0 || text.lastIndexOf(piece.text) !== at) return null;
  return text.slice(0, at) + name + text.slice(at + piece.text.length);
}

/** What is left of the cell's text without one piece; null where it cannot be taken out safely. */
export function withoutPiece(awards: readonly AwardRef[], piece: AwardRef): string | null {
  const rest = replacePiece(awards, piece, "");
  if (rest === null || rest === "") return rest;
  // The sign between two pieces goes with the one that is taken out.
  return rest
    .replace(/^\s*[;,/+&\n]\s*/u, "")
    .replace(/\s*[;,/+&\n]\s*$/u, "")
    .replace(/([;,/+&\n])\s*[;,/+&\n]/u, "$1");
}
