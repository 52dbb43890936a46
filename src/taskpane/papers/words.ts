/** The texts of this room in the chosen language. */
import { useMemo } from "react";
import { papersText } from "../../messages/panePapers";
import type { PapersText } from "../../messages/panePapers";
import { useWords } from "../parts/texts";

export function usePapersText(): PapersText {
  const { language } = useWords();
  return useMemo(() => papersText(language), [language]);
}
