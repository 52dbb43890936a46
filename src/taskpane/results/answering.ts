/** How a finding in the list is accepted or revoked: given to all of them at once. */
import { createContext, useContext, useMemo } from "react";
import type { Finding } from "../../domain/rules/rule";
import { acceptText } from "../../messages/paneAccept";
import type { AcceptText } from "../../messages/paneAccept";
import { useWords } from "../parts/texts";

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

export function useAcceptText(): AcceptText {
  const { language } = useWords();
  return useMemo(() => acceptText(language), [language]);
}
