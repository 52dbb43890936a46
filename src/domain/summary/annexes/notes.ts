/** Said once below a table instead of in every row: what an empty cell means. */
import type { TextRef } from "../../plan/plan";
import { ref } from "../parts/cells";

import type { Candidate } from "../parts/candidates";

export function tableNotes(candidates: readonly Candidate[]): TextRef[] {
  const entries = candidates.flatMap(({ entry }) => entry ?? []);
  if (entries.length === 0) return [];
  const hasNoHistory = entries.every(({ history }) => history.state === "noColumn");
  return [
    ref("annexes.note.blank"),
    ...(hasNoHistory ? [ref("annexes.note.noHistory")] : []),
    ...(entries.some((entry) => entry.subject === "person") &&
    entries.every((entry) => entry.subject !== "person" || entry.initiative === null)
      ? [ref("annexes.note.noInitiative")]
      : []),
  ];
}
