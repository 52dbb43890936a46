/** Decisions as ordered tables: each line says in words when it holds; the first that holds decides. */

/** One reason among several that lead to the same: «a number stands in it that is no year». */
export interface Reason<Seen> {
  /** In words, as somebody would explain it. */
  readonly when: string;
  readonly holds: (seen: Seen) => boolean;
}

/** A reason with what follows from it. */
export interface Line<Seen, Answer> extends Reason<Seen> {
  readonly then: Answer;
}

/** The first line that holds; null where none does. */
export function firstLine<Seen, L extends Reason<Seen>>(lines: readonly L[], seen: Seen): L | null {
  for (const line of lines) if (line.holds(seen)) return line;
  return null;
}

/** Some reason holds. */
export function anyReason<Seen>(reasons: readonly Reason<Seen>[], seen: Seen): boolean {
  return firstLine(reasons, seen) !== null;
}
