/** A finding's sentences, as the pane sets them. */
import type { Finding } from "../../domain/rules/rule";
import { unbroken, wordFinding } from "../../messages";
import type { Language, WordedFinding } from "../../messages";

export function findingWords(finding: Finding, language: Language): WordedFinding {
  const parts = Object.entries(wordFinding(finding, language)) as [keyof WordedFinding, string][];
  return Object.fromEntries(parts.map(([part, text]) => [part, unbroken(text)])) as Record<keyof WordedFinding, string>;
}
