/**
 * What holds the share of hoàn thành xuất sắc, by day and by whom the units employ: the Party's guidance and decrees
 * 90/2020 and 48/2023, then 335/2025 for công chức and 233/2026 for viên chức.
 */
import type { Campaign, ExcellentBase, LawPackId, Staff } from "../../campaign/campaign";
import { judgedOn } from "../../campaign/law";
import type { Basis } from "../rule";

/** How the ceiling is counted. */
export interface RatingText {
  readonly basis: Basis;
  /** null: the text was not read so far, both ways of counting are shown. */
  readonly base: ExcellentBase | null;
  /** Share for an organisation of outstanding results; null: none is known. */
  readonly exception: number | null;
}

interface Decree extends RatingText {
  readonly from: string;
  /** null: for everybody. */
  readonly staff: Staff | null;
}

/** Share of an organisation of outstanding results (Regulation 366-QĐ/TW; Decrees 335/2025 and 233/2026). */
const OUTSTANDING = 0.25;

/** The latest first; the last one is for every day before. */
const DECREES: readonly Decree[] = [
  {
    from: "2026-07-01",
    staff: "publicEmployees",
    base: null,
    exception: OUTSTANDING,
    basis: {
      text: {
        vi: "Nghị định 233/2026/NĐ-CP, Điều 12 (viên chức, đơn vị sự nghiệp công lập); tính trên số hoàn thành tốt hay hoàn thành tốt trở lên chưa đối chiếu",
        en: "Decree 233/2026/NĐ-CP, Article 12 (public employees and units); whether of those rated good or good or better was not compared",
      },
      confidence: "S~",
    },
  },
  {
    from: "2026-01-01",
    staff: "civilServants",
    base: null,
    exception: OUTSTANDING,
    basis: {
      text: {
        vi: "Nghị định 335/2025/NĐ-CP (công chức); tính trên số hoàn thành tốt hay hoàn thành tốt trở lên chưa đối chiếu",
        en: "Decree 335/2025/NĐ-CP (civil servants); whether of those rated good or good or better was not compared",
      },
      confidence: "S~",
    },
  },
  {
    from: "2025-08-30",
    staff: null,
    base: "good",
    exception: OUTSTANDING,
    basis: {
      text: {
        vi: "Nghị định 48/2023/NĐ-CP (không vượt tỷ lệ theo quy định của Đảng); Quy định 366-QĐ/TW ngày 30/08/2025",
        en: "Decree 48/2023/NĐ-CP (within the share of the Party's rules); Regulation 366-QĐ/TW of 30/08/2025",
      },
      confidence: "S~",
    },
  },
  {
    // The day itself (15/09/2023) is not verified; the ratings of 2023 are given when that year is over.
    from: "2023-09-15",
    staff: null,
    base: "good",
    exception: null,
    basis: {
      text: {
        vi: "Nghị định 48/2023/NĐ-CP (tỷ lệ hoàn thành xuất sắc không vượt tỷ lệ đảng viên hoàn thành xuất sắc theo quy định của Đảng)",
        en: "Decree 48/2023/NĐ-CP (the share rated excellent stays within the share the Party's rules allow)",
      },
      confidence: "S~",
    },
  },
  {
    from: "",
    staff: null,
    base: "good",
    exception: null,
    basis: {
      text: {
        vi: "Hướng dẫn 21-HD/BTCTW năm 2019 (đảng viên hoàn thành xuất sắc không quá 20 % số hoàn thành tốt)",
        en: "Guidance 21-HD/BTCTW of 2019 (party members rated excellent: at most 20 % of those rated good)",
      },
      confidence: "S",
    },
  },
];

type Time = Pick<Campaign, "year" | "dossierDate">;

const decreeOf = (day: string, staff: Staff): Decree =>
  DECREES.find((decree) => day >= decree.from && (decree.staff === null || decree.staff === staff))!;

/** The text for the campaign's people; where it is not said whom the units employ, what both texts have in common. */
export function ratingText({ staff = null, ...time }: Time & Pick<Campaign, "staff">): RatingText {
  const day = judgedOn(time);
  const [employees, servants] = [decreeOf(day, "publicEmployees"), decreeOf(day, "civilServants")];
  if (staff === "publicEmployees" || employees === servants) return employees;
  return staff === "civilServants" ? servants : inCommon(servants, employees);
}

function inCommon(one: RatingText, other: RatingText): RatingText {
  const text = (language: "vi" | "en"): string => `${one.basis.text[language]}; ${other.basis.text[language]}`;
  return {
    base: one.base === other.base ? one.base : null,
    exception: one.exception === other.exception ? one.exception : null,
    basis: { text: { vi: text("vi"), en: text("en") }, confidence: "S~" },
  };
}

const text = (day: string, staff: Staff): Basis => decreeOf(day, staff).basis;

/** For a rule's page: what holds at the end of each law's time. */
export const excellentCap: Readonly<Record<LawPackId, Basis>> = {
  2003: text("2021-12-31", "publicEmployees"),
  2022: text("2025-12-31", "publicEmployees"),
  2026: inCommon(decreeOf("2026-10-01", "civilServants"), decreeOf("2026-10-01", "publicEmployees")).basis,
};
