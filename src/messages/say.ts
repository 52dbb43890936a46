/** A text of the catalogue in a language. An unknown key is a fault of the program and throws. */
import type { TextRef, TextWithItems } from "../domain/plan/plan";
import { ruleById } from "../domain/rules";
import type { SaidFact, SaidFacts } from "../domain/rules/rule";
import { markText } from "./fields";
import { fill } from "./format";
import type { Language, PerLanguage } from "./language";
import { sheetsEn } from "./en/sheets";
import { sheetsVi } from "./vi/sheets";
import type { SheetKey } from "./vi/sheets";

export const sheetTexts: PerLanguage<Readonly<Record<SheetKey, string>>> = {
  vi: sheetsVi,
  en: sheetsEn,
};

export function say(key: SheetKey, language: Language, facts: SaidFacts = {}): string {
  return fill(sheetTexts[language][key], facts, language);
}

export function refText({ key, facts = {} }: TextRef, language: Language): string {
  if (key.startsWith("mark.")) return markText(key, facts, language);
  if (!Object.hasOwn(sheetsVi, key)) throw new Error(`No text ${key}`);
  return say(
    key as SheetKey,
    language,
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, titled(fact, language)])),
  );
}

/** Stands for the items until the text around them is filled: a fact is cut where it quotes a whole list of a cell, they are not. */
const ITEMS = "\uE000";

/** A text with shorter ones in it. */
export function itemsText({ text: { key, facts }, items }: TextWithItems, language: Language): string {
  const around = refText({ key, facts: { ...facts, items: ITEMS } }, language);
  return around.replace(ITEMS, () => items.map((item) => refText(item, language)).join("; "));
}

/** A rule by its title, without the full stop; one that is there no more keeps its id. */
function titled(fact: SaidFact, language: Language): SaidFact {
  if (typeof fact !== "object" || !("rule" in fact)) return fact;
  const { rule: id, names } = fact;
  const title = ruleById.get(id)?.title[language].replace(/\.$/u, "");
  return title === undefined ? id : fill(title, names, language);
}
