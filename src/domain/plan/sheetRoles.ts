/**
 * Which sheets the product writes. One table: the type of a role, the marks by which a sheet is found again
 * (workbook/memory/marks.ts) and therefore what «Bỏ đánh dấu» takes away are all derived from it.
 */

interface RoleOfSheet {
  /**
   * One sheet for each subject (a unit), known by its number; otherwise one in the whole workbook, known by its
   * role.
   */
  readonly perSubject: boolean;
}

/** Roles become part of a hidden name in the workbook: small letters only, and none is ever renamed. */
export const SHEET_ROLES = {
  results: { perSubject: false },
  totals: { perSubject: false },
  meeting: { perSubject: false },
  slip: { perSubject: true },
  log: { perSubject: false },
} as const satisfies Readonly<Record<string, RoleOfSheet>>;

export type SheetRole = keyof typeof SHEET_ROLES;

/** Roles of which there is one sheet in the workbook. */
export type SingleRole = {
  [R in SheetRole]: (typeof SHEET_ROLES)[R]["perSubject"] extends true ? never : R;
}[SheetRole];

export type SheetRoles = Readonly<Record<string, RoleOfSheet>>;
