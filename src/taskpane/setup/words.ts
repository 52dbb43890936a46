/** The texts of this room in the chosen language. */
import { useMemo } from "react";
import { setupText } from "../../messages/paneSetup";
import type { SetupText } from "../../messages/paneSetup";
import { useWords } from "../parts/texts";

export function useSetupText(): SetupText {
  const { language } = useWords();
  return useMemo(() => setupText(language), [language]);
}
