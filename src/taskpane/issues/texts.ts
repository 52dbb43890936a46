/** The tab's own words, in the chosen language. */
import { useMemo } from "react";
import { acceptText } from "../../messages/paneAccept";
import type { AcceptText } from "../../messages/paneAccept";
import { issuesText } from "../../messages/paneIssues";
import type { IssuesText } from "../../messages/paneIssues";
import { mendText } from "../../messages/paneMend";
import type { MendText } from "../../messages/paneMend";
import { useWords } from "../parts/texts";

export function useIssuesText(): IssuesText {
  const { language } = useWords();
  return useMemo(() => issuesText(language), [language]);
}

export function useAcceptText(): AcceptText {
  const { language } = useWords();
  return useMemo(() => acceptText(language), [language]);
}

export function useMendText(): MendText {
  const { language } = useWords();
  return useMemo(() => mendText(language), [language]);
}
