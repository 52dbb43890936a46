/** Texts of the task pane in a language, with facts put in. */
import type { Language, PerLanguage } from "./language";
import { fill, groupedNumber, unbroken } from "./format";
import { paneEn } from "./en/pane";
import type { PaneTextKey, PaneTexts } from "./vi/pane";
import { paneVi } from "./vi/pane";

const dictionaries: PerLanguage<PaneTexts> = { vi: paneVi, en: paneEn };

export type PaneText = (key: PaneTextKey, facts?: Readonly<Record<string, string | number>>) => string;

/** A place without a fact is a fault of the program and throws, as everywhere in this room. */
export function paneText(language: Language): PaneText {
  return textsOf(dictionaries[language], language);
}

export function textsOf<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  language: Language,
): (key: Key, facts?: Readonly<Record<string, string | number>>) => string {
  return (key, facts = {}) => {
    const worded = Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === "number" ? groupedNumber(fact, language) : fact,
    ]);
    return unbroken(fill(texts[key], Object.fromEntries(worded) as Readonly<Record<string, string>>, language));
  };
}
