import type { Message, Reporter, Rule, RuleInput } from "./rule";

/** A rule as its author writes it: `check` may name only the message ids of `messages`. */
export interface RuleDefinition<M extends string> extends Omit<Rule<M>, "messages" | "check"> {
  readonly messages: Readonly<Record<M, Message>>;
  readonly check: (input: RuleInput, report: Reporter<M>) => void;
}

/** Declares a rule; its message ids become a type, so a wrong one does not compile. */
export function defineRule<M extends string>(rule: RuleDefinition<M>): Rule<M> {
  return Object.freeze(rule);
}
