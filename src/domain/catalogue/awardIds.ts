/** By what awards are known, and what kinds there are of them. */

/** Of the law, in every campaign. */
export type LawAwardId =
  | "ldtt"
  | "cstdcs"
  | "cstdBo"
  | "cstdtq"
  | "ttldtt"
  | "ttldxs"
  | "coBo"
  | "coChinhPhu"
  | "bkBo"
  | "bkThuTuong"
  | "giayKhen"
  | "hcldNhat"
  | "hcldNhi"
  | "hcldBa"
  | "knc";

/** Of one bloc: `own:kind:subjects:included codes:code`, each part encoded (ownAwards). */
export type OwnAwardId = `own:${string}`;

/** Of the law, or of one bloc. */
export type AwardId = LawAwardId | OwnAwardId;

/** Whom an award may go to. A flag goes to a unit; in this bloc a unit registers as a collective. */
export type AwardSubject = "person" | "collective" | "unit";
/** `title` danh hiệu thi đua, `flag` cờ thi đua (a title of collectives), `commendation` hình thức khen thưởng. */
export type AwardKind = "title" | "flag" | "commendation";

export interface AwardName {
  readonly vi: string;
  readonly en: string;
}
