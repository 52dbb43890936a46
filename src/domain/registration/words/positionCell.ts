/** Position, phòng and unit out of one cell: «Phó Trưởng phòng, Phòng Biên tập - Trị sự, Báo Thanh tra». */
import { cleanLines } from "../../text/normalise";

export interface PositionCell {
  readonly position: string;
  /** "" where none is named. */
  readonly department: string;
  /** Official name; null where the cell names none, or several. */
  readonly unit: string | null;
}

interface Finder {
  unit(text: string): string | null;
  unitsInside(text: string): readonly string[];
  isDepartment(text: string): boolean;
}

const JOINTS = /(\s*[,;]\s*|\s+[-–]\s+)/u;

/**
 * Nobody's position has so many pieces or letters: such a cell is a pasted list. Runs of pieces grow with the square of
 * their number, and each run is a text to be looked up; a whole unit's name is still found inside.
 */
const MOST_PIECES = 20;
const MOST_LETTERS = 1000;

/** A joint may stand inside a name («Biên tập - Trị sự»): pieces are put together again up to the unit's name. */
export function readPositionCell(text: string, words: Finder): PositionCell {
  // Words at even places, joints at odd ones.
  const whole = cleanLines(text).join(", ");
  const parts = whole.split(JOINTS);
  // Every second part is a joint.
  if (whole.length > MOST_LETTERS || parts.length > 2 * MOST_PIECES)
    return { position: whole, department: "", unit: unitInside(text, words) };
  let unit: string | null = null;
  let unitAt = parts.length;
  for (let from = 0; from < parts.length && unit === null; from += 2)
    for (let to = parts.length; to > from && unit === null; to -= 2) {
      unit = words.unit(parts.slice(from, to).join(""));
      if (unit !== null) unitAt = from;
    }
  unit ??= unitInside(text, words);
  let departmentAt = unitAt;
  for (let at = 0; at < unitAt; at += 2) {
    if (!words.isDepartment(parts[at]!)) continue;
    departmentAt = at;
    break;
  }
  const run = (from: number, to: number): string =>
    parts
      .slice(from, Math.max(from, to - (to < parts.length ? 1 : 0)))
      .join("")
      .trim();
  return { position: run(0, departmentAt), department: departmentAt === unitAt ? "" : run(departmentAt, unitAt), unit };
}

/** The one unit whose name stands somewhere in the text; null for none, and for several. */
function unitInside(text: string, words: Finder): string | null {
  const inside = words.unitsInside(text);
  return inside.length === 1 ? inside[0]! : null;
}
