/** How a rule is declared. */
import type { MeetingUse, Rule } from "./rule";

/**
 * Its id, its message ids and its place in the meeting become types: `check` may report only the ids of `messages`, and every
 * list of rules elsewhere is held against the ids of the catalogue.
 */
export function defineRule<const Id extends string, M extends string, const Meeting extends MeetingUse>(
  rule: Rule<M, Id, Meeting>,
): Rule<M, Id, Meeting> {
  return Object.freeze(rule);
}
