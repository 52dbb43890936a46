/** What somebody typed into our sheets and columns: what would come back with the next report, and what stays where it is. */
import type { SheetRole } from "../../domain/plan/sheetRoles";
import { SHEET_ROLES } from "../../domain/plan/sheetRoles";
import { areaAddress } from "../excel/address";
import type { TypedInput } from "../memory/state";
import type { GivenUp } from "../read/ownership";
import type { Found } from "../read/read";
import { sheetOf } from "../read/survey";
import type { KeptTexts, TypedTexts } from "../session/session";
import { restingKey, roleResting, typedInputs } from "./inputs";

type Resting = Readonly<Record<string, readonly TypedInput[]>>;

export function typedTexts(found: Found): TypedTexts {
  const answers: Partial<Record<SheetRole, number>> = {};
  for (const [key, texts] of Object.entries(restingAfterClearing(found))) {
    const role = roleResting(key);
    if (!Object.hasOwn(SHEET_ROLES, role) || texts.length === 0) continue;
    answers[role as SheetRole] = (answers[role as SheetRole] ?? 0) + texts.length;
  }
  return { answers, left: { sheets: sheetsLeft(found), besides: textsBesides(found.givenUp) } };
}

/** What was typed into the sheets that stand, and what waits already. */
export function restingAfterClearing(found: Found): Resting {
  const { book } = found.state;
  const standing = found.marks.flatMap((mark): [string, readonly TypedInput[]][] => {
    const record = book.documents[mark.name];
    const sheet = sheetOf(found, mark);
    if (record === undefined || mark.mark.kind !== "sheet") return [];
    const typed = typedInputs(record, null, sheet === null ? undefined : found.grids.get(sheet.id));
    return typed.length === 0 ? [] : [[restingKey({ role: mark.mark.role, subject: record.subject }), typed]];
  });
  return { ...book.resting, ...Object.fromEntries(standing) };
}

/** Sheets that clearing does not delete: somebody's notes stand on them, or they are not provably ours. */
function sheetsLeft(found: Found): string[] {
  const noted = found.marks.filter(({ mark, name }) => mark.kind === "sheet" && found.noted.has(name));
  const strange = found.strangers.filter(({ mark }) => mark.kind === "sheet");
  return [...new Set([...noted, ...strange].flatMap((mark) => sheetOf(found, mark)?.name ?? []))];
}

/** By sheet, where the texts stand. */
export function textsBesides(givenUp: readonly GivenUp[]): KeptTexts["besides"] {
  const bySheet = new Map<string, string[]>();
  for (const { mark, theirs } of givenUp) {
    const { sheet } = mark.place!;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...theirs.map(areaAddress)]);
  }
  return [...bySheet].map(([sheet, addresses]) => ({ sheet, addresses }));
}
