/**
 * How the product knows its own parts again: hidden names of the workbook. They follow renamed sheets, moved
 * columns and inserted rows by themselves; a sheet's name alone never proves anything.
 */
import { SHEET_ROLES } from "../../domain/plan/sheetRoles";
import type { SheetRole, SheetRoles } from "../../domain/plan/sheetRoles";
import { STORED_ROW_MARKS } from "./state";

const PREFIX = "_SoThiDua.";
/** More digits than we ever count to are somebody else's: the next number could not be told from it. */
const NUMBER = /^\d{1,6}$/u;

export type Mark<Role = SheetRole> =
  /** `number`: which of its role, where there is one sheet per subject; otherwise null. */
  | { readonly kind: "sheet"; readonly role: Role; readonly number: number | null }
  | { readonly kind: "rowMarks"; readonly number: number }
  /** A sheet that we wrote once and left to whoever typed into it: it is no registration. */
  | { readonly kind: "aside"; readonly number: number };

/** «_SoThiDua.totals», «_SoThiDua.slip.3», «_SoThiDua.flags.2». */
export function markName(mark: Mark<string>): string {
  const parts =
    mark.kind === "sheet"
      ? [mark.role, ...(mark.number === null ? [] : [mark.number])]
      : [mark.kind === "rowMarks" ? STORED_ROW_MARKS : mark.kind, mark.number];
  return PREFIX + parts.join(".");
}

export const parseMark: (name: string) => Mark | null = markReader(SHEET_ROLES);

/** `name`: of any defined name in the workbook. Excel does not mind capitals in names, so neither does this. */
export function markReader<Roles extends SheetRoles>(
  roles: Roles,
): (name: string) => Mark<keyof Roles & string> | null {
  const isRole = (what: string): what is keyof Roles & string => Object.hasOwn(roles, what);
  return (name) => {
    const [prefix, what = "", digits, ...more] = name.toLowerCase().split(".");
    if (`${prefix}.` !== PREFIX.toLowerCase() || more.length > 0) return null;
    if (digits !== undefined && !NUMBER.test(digits)) return null;
    const number = digits === undefined ? null : Number(digits);
    if (what === STORED_ROW_MARKS || what === "aside")
      return number === null ? null : { kind: what === "aside" ? what : "rowMarks", number };
    if (!isRole(what) || roles[what]!.perSubject !== (number !== null)) return null;
    return { kind: "sheet", role: what, number };
  };
}

/** Those of ours among defined names. */
export const marksIn = (names: Iterable<string>): { readonly mark: Mark }[] =>
  [...names].flatMap((name) => {
    const mark = parseMark(name);
    return mark === null ? [] : [{ mark }];
  });

/** The highest number among those that `counts` lets through; 0: there is none. */
export function highestNumber(marks: readonly { readonly mark: Mark }[], counts: (mark: Mark) => boolean): number {
  return marks.reduce((most, { mark }) => (counts(mark) ? Math.max(most, mark.number ?? 0) : most), 0);
}
