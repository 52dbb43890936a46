/** How a finding in the list is accepted or revoked: given to all of them at once. */
import { createContext, useContext } from "react";
import type { Finding } from "../../domain/rules/rule";

export interface AnsweringFor {
  /** Something runs or is asked: nothing can be accepted now. */
  readonly busy: boolean;
  readonly officer: () => string;
  readonly alike: (finding: Finding) => readonly Finding[];
  readonly accept: (findings: readonly Finding[], reason: string, by: string) => void;
  readonly revoke: (finding: Finding) => void;
}

const context = createContext<AnsweringFor | null>(null);

export const AnsweringProvider = context.Provider;

/** null: nothing is accepted here. */
export const useAnswering = (): AnsweringFor | null => useContext(context);
