/** Texts of this room, in the chosen language. */
import { useMemo } from "react";
import { overviewText } from "../../messages/paneOverview";
import type { OverviewText } from "../../messages/paneOverview";
import { useWords } from "../parts/texts";

export function useOverviewText(): OverviewText {
  const { language } = useWords();
  return useMemo(() => overviewText(language), [language]);
}
