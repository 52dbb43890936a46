/** What the columns are called, and the marks that stand in marks for a faulty column. */
import type { Field } from "../domain/registration/model/fields";
import type { SaidFacts } from "../domain/rules/rule";
import { fieldsEn, markWordsEn } from "./en/fields";
import type { Language } from "./language";
import { fieldsVi, markWordsVi } from "./vi/fields";

const names = { vi: fieldsVi, en: fieldsEn };
const markWords = { vi: markWordsVi, en: markWordsEn };

export function fieldName(field: Field, language: Language): string {
  return names[language][field];
}

/**
 * «[Xếp loại]» for an error, «[Xếp loại: cần hỏi lại]» for a warning, «(Xếp loại)» for a notice; with «, cột D» where
 * several columns carry the field. Square brackets light a cell: nothing else in a mark's text may hold them, and no
 * mark may hold ~, * or ?, which SEARCH reads as wildcards.
 */
export function markText(key: string, facts: SaidFacts, language: Language): string {
  const field = names[language][facts["field"] as Field];
  if (field === undefined) throw new Error(`No field ${String(facts["field"])}`);
  const { inColumn, toAsk } = markWords[language];
  const name = facts["column"] === "" ? field : `${field}${inColumn}${String(facts["column"])}`;
  if (key === "mark.error") return `[${name}]`;
  return key === "mark.warning" ? `[${name}${toAsk}]` : `(${name})`;
}
