/** How a finding in the list is mended, and a step taken back: given to all of them at once. */
import { createContext, useContext, useMemo } from "react";
import type { Finding } from "../../domain/rules/rule";
import { mendText } from "../../messages/paneMend";
import type { MendText } from "../../messages/paneMend";
import type { FixesDone } from "../door/door";
import { useWords } from "../parts/texts";

export interface MendingFor {
  /** Something runs or is asked: nothing can be mended now. */
  readonly busy: boolean;
  /** Of one kind and unit, with a remedy. */
  readonly alike: (finding: Finding) => readonly Finding[];
  readonly preview: (findings: readonly Finding[]) => Promise<FixesDone>;
  readonly mend: (findings: readonly Finding[], choice?: number) => void;
  readonly undo: () => void;
}

const context = createContext<MendingFor | null>(null);

export const MendingProvider = context.Provider;

/** null: nothing is mended here. */
export const useMending = (): MendingFor | null => useContext(context);

export function useMendText(): MendText {
  const { language } = useWords();
  return useMemo(() => mendText(language), [language]);
}
