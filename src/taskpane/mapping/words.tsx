/** The page's words and the campaign it is about, for every component below. */
import { createContext, useContext } from "react";
import type { Campaign } from "../../domain/campaign/campaign";
import type { Language } from "../../messages";
import type { MappingText } from "../../messages/paneMapping";

export interface MappingWords {
  readonly language: Language;
  readonly text: MappingText;
  readonly campaign: Campaign;
}

const Context = createContext<MappingWords | null>(null);

export const MappingWordsProvider = Context;

export function useMappingWords(): MappingWords {
  const words = useContext(Context);
  if (words === null) throw new Error("Outside the page of the reading.");
  return words;
}
