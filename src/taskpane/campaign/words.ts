/** The texts of this room in the chosen language. */
import { useMemo } from "react";
import { campaignText, type CampaignText } from "../../messages/paneCampaign";
import type { Language } from "../../messages";
import { useWords } from "../parts/texts";

export function useCampaignWords(): { readonly language: Language; readonly text: CampaignText } {
  const { language } = useWords();
  return useMemo(() => ({ language, text: campaignText(language) }), [language]);
}
