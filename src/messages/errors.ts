/** One sentence per thing that can go wrong: what is the matter, and what to do. */
import { damageEn, damagesEn, fileErrorsEn, usageErrorsEn, workbookErrorsEn } from "./en/errors";
import { fill, quoted } from "./format";
import type { Language, PerLanguage } from "./language";
import { damagesVi, damageVi, fileErrorsVi, usageErrorsVi, workbookErrorsVi } from "./vi/errors";
import type { DamageId, FileErrorId, UsageErrorId, WorkbookErrorId } from "./vi/errors";

export const workbookErrors: PerLanguage<Readonly<Record<WorkbookErrorId, string>>> = {
  vi: workbookErrorsVi,
  en: workbookErrorsEn,
};
export const fileErrors: PerLanguage<Readonly<Record<FileErrorId, string>>> = { vi: fileErrorsVi, en: fileErrorsEn };
export const damages: PerLanguage<Readonly<Record<DamageId, string>>> = { vi: damagesVi, en: damagesEn };
const damageParts: PerLanguage<Readonly<Record<keyof typeof damageVi, string>>> = { vi: damageVi, en: damageEn };
export const usageErrors: PerLanguage<Readonly<Record<UsageErrorId, string>>> = {
  vi: usageErrorsVi,
  en: usageErrorsEn,
};

/** `sheet`: the protected sheet, where it is known. */
export function workbookErrorText(
  kind: WorkbookErrorId,
  language: Language,
  { detail = "", sheet = null }: { readonly detail?: string; readonly sheet?: string | null } = {},
): string {
  const named = sheet === null ? "" : ` ${quoted(sheet, language)}`;
  return fill(
    workbookErrors[language][kind].replace("{sheet}", () => named),
    { detail },
    language,
  );
}

/** What is known of a file that cannot be used. */
interface FileFacts {
  readonly file: string;
  readonly detail?: string;
  readonly damage?: DamageId | null;
  readonly facts?: { readonly part: string; readonly expected?: string; readonly found?: string } | null;
}

export function fileErrorText(
  kind: FileErrorId,
  language: Language,
  { file, detail = "", damage = null, facts = null }: FileFacts,
): string {
  const where = damage === null ? "" : damageText(damage, facts ?? { part: "" }, language);
  return fill(fileErrors[language][kind], { file, detail, damage: where }, language);
}

/** Place of the damage, what it is, and what was expected and found where both can be shown. */
function damageText(damage: DamageId, facts: NonNullable<FileFacts["facts"]>, language: Language): string {
  const { part, expected = "", found = "" } = facts;
  const parts = damageParts[language];
  const what = fill(part === "" ? parts.inFile : parts.inPart, { part, what: damages[language][damage] }, language);
  if (found === "") return what;
  return what + fill(expected === "" ? parts.found : parts.both, { expected, found }, language);
}

/** What a sentence about the command line may need. */
interface UsageFacts {
  readonly usage?: string;
  readonly option?: string;
  readonly value?: string;
  readonly file?: string;
  readonly detail?: string;
}

export function usageErrorText(kind: UsageErrorId, language: Language, facts: UsageFacts = {}): string {
  return fill(usageErrors[language][kind], facts as Readonly<Record<string, string>>, language);
}
