/** A text of the catalogue in a language. An unknown key is a fault of the program and throws. */
import type { TextRef } from "../domain/plan/plan";
import type { Facts } from "../domain/rules/rule";
import { markText } from "./fields";
import { fill } from "./format";
import type { Language } from "./language";
import { sheetsEn } from "./sheets.en";
import { sheetsVi } from "./sheets.vi";
import type { SheetKey } from "./sheets.vi";

export const sheetTexts: Readonly<Record<Language, Readonly<Record<SheetKey, string>>>> = { vi: sheetsVi, en: sheetsEn };

export function say(key: SheetKey, language: Language, facts: Facts = {}): string {
  return fill(sheetTexts[language][key], facts, language);
}

export function refText({ key, facts = {} }: TextRef, language: Language): string {
  if (key.startsWith("mark.")) return markText(key, facts, language);
  if (!Object.hasOwn(sheetsVi, key)) throw new Error(`No text ${key}`);
  return say(key as SheetKey, language, facts);
}
