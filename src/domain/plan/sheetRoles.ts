/**
 * Which sheets the product writes. One table: the type of a role, the marks by which a sheet is found again
 * (workbook/memory/marks.ts) and therefore what «Bỏ đánh dấu» takes away are all derived from it.
 */

export interface RoleOfSheet {
  /**
   * One sheet for each subject (a unit), known by its number; otherwise one in the whole workbook, known by its
   * role.
   */
  readonly perSubject: boolean;
  /** The sheet on which its cells to fill in stood before it was one of its own: what was typed there comes along. */
  readonly formerly?: string;
}

/** Roles become part of a hidden name in the workbook: small letters only, and none is ever renamed. */
export const SHEET_ROLES = {
  results: { perSubject: false },
  totals: { perSubject: false },
  brief: { perSubject: false },
  meeting: { perSubject: false },
  units: { perSubject: false, formerly: "meeting" },
  people: { perSubject: false, formerly: "meeting" },
  teams: { perSubject: false, formerly: "meeting" },
  remarks: { perSubject: false, formerly: "meeting" },
  ballot: { perSubject: false },
  tally: { perSubject: false },
  minutes: { perSubject: false },
  submission: { perSubject: false },
  proposed: { perSubject: false },
  pledges: { perSubject: false },
  slip: { perSubject: true },
} as const satisfies Readonly<Record<string, RoleOfSheet>>;

export type SheetRole = keyof typeof SHEET_ROLES;

/** Roles of which there is one sheet in the workbook. */
export type SingleRole = {
  [R in SheetRole]: (typeof SHEET_ROLES)[R]["perSubject"] extends true ? never : R;
}[SheetRole];

export type SheetRoles = Readonly<Record<string, RoleOfSheet>>;
