/** The texts of this room in the chosen language. */
import { useMemo } from "react";
import { helpText } from "../../../messages/paneHelp";
import type { HelpText } from "../../../messages/paneHelp";
import { useWords } from "../../parts/texts";

export function useHelpText(): HelpText {
  const { language } = useWords();
  return useMemo(() => helpText(language), [language]);
}
