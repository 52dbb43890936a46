/** One sentence per thing that can go wrong: what is the matter, and what to do. */
import { fileErrorsEn, usageErrorsEn, workbookErrorsEn } from "./en/errors";
import { fill, quoted } from "./format";
import type { Language, PerLanguage } from "./language";
import { fileErrorsVi, usageErrorsVi, workbookErrorsVi } from "./vi/errors";
import type { FileErrorId, UsageErrorId, WorkbookErrorId } from "./vi/errors";

export const workbookErrors: PerLanguage<Readonly<Record<WorkbookErrorId, string>>> = {
  vi: workbookErrorsVi,
  en: workbookErrorsEn,
};
export const fileErrors: PerLanguage<Readonly<Record<FileErrorId, string>>> = { vi: fileErrorsVi, en: fileErrorsEn };
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

export function fileErrorText(
  kind: FileErrorId,
  language: Language,
  { file, detail = "" }: { readonly file: string; readonly detail?: string },
): string {
  return fill(fileErrors[language][kind], { file, detail }, language);
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
