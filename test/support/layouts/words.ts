/** Ratings, titles, marks and dates in the forms officers type. Each table keeps to one form, or mixes them. */
import type { LawAwardId as AwardId } from "../../../src/domain/catalogue/awards";
import type { RatingLevel } from "../../../src/domain/catalogue/ratings";
import type { GridCell } from "../grids";
import type { Dice } from "./dice";

export const RATING_WORDS: Readonly<Record<RatingLevel, readonly string[]>> = {
  excellent: [
    "Hoàn thành xuất sắc nhiệm vụ",
    "HTXSNV",
    "HTXS nhiệm vụ",
    "Hoàn thành xuất sắc",
    "Xuất sắc",
    "hoàn thành xuất sắc nhiệm vụ",
    "HTXS",
    "HT xuất sắc NV",
    "HOÀN THÀNH XUẤT SẮC NHIỆM VỤ",
    "Hoàn thành xuất sắc\nnhiệm vụ",
    "Hoàn thành xuất sắc nhiệm vụ (HTXSNV)",
  ],
  good: [
    "Hoàn thành tốt nhiệm vụ",
    "HTTNV",
    "HTT nhiệm vụ",
    "Hoàn thành tốt",
    "Tốt",
    "hoàn thành tốt nhiệm vụ",
    "HTT",
    "HT tốt NV",
    "HOÀN THÀNH TỐT NHIỆM VỤ",
    "Hoàn thành tốt\nnhiệm vụ",
    "Hoàn thành tốt nhiệm vụ (HTTNV)",
  ],
  completed: [
    "Hoàn thành nhiệm vụ",
    "HTNV",
    "HT nhiệm vụ",
    "Hoàn thành",
    "Hoàn thành nhiệm vụ",
    "hoàn thành nhiệm vụ",
    "HT",
    "HT NV",
    "HOÀN THÀNH NHIỆM VỤ",
    "Hoàn thành\nnhiệm vụ",
    "Hoàn thành nhiệm vụ (HTNV)",
  ],
  failed: [
    "Không hoàn thành nhiệm vụ",
    "KHTNV",
    "Không HT nhiệm vụ",
    "Không hoàn thành",
    "Không hoàn thành nhiệm vụ",
    "không hoàn thành nhiệm vụ",
    "KHT",
    "Không HTNV",
    "KHÔNG HOÀN THÀNH NHIỆM VỤ",
    "Không hoàn thành\nnhiệm vụ",
    "Không hoàn thành nhiệm vụ (KHTNV)",
  ],
};

export const AWARD_WORDS: Readonly<Record<AwardId, readonly string[]>> = {
  ldtt: [
    "Lao động tiên tiến",
    "LĐTT",
    "Lao động Tiên tiến",
    "LDTT",
    "Danh hiệu LĐTT",
    "Lao động tiên tiến (LĐTT)",
    "LĐTT cấp cơ sở",
  ],
  cstdcs: [
    "Chiến sĩ thi đua cơ sở",
    "CSTĐCS",
    "Chiến sỹ thi đua cơ sở",
    "CSTĐ cơ sở",
    "CSTĐ CS",
    "CSTĐ cấp cơ sở",
    "CSTDCS",
    "Chiến sĩ thi đua cấp cơ sở",
  ],
  cstdBo: [
    "Chiến sĩ thi đua ngành Thanh tra",
    "CSTĐ ngành",
    "Chiến sỹ Thi đua ngành Thanh tra",
    "CSTĐ ngành Thanh tra",
    "CSTĐ cấp Bộ",
    "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh",
  ],
  cstdtq: ["Chiến sĩ thi đua toàn quốc", "CSTĐTQ", "CSTĐ toàn quốc"],
  ttldtt: ["Tập thể lao động tiên tiến", "TTLĐTT", "Tập thể Lao động tiên tiến", "Tập thể Lao động Tiên tiến"],
  ttldxs: [
    "Tập thể lao động xuất sắc",
    "TTLĐXS",
    "Tập thể Lao động xuất sắc",
    "Tập Thể Lao Động Xuất Sắc",
    "Tập thể LĐXS",
  ],
  coBo: [
    "Cờ thi đua của Thanh tra Chính phủ",
    "Cờ TTCP",
    "Cờ Thi đua của TTCP",
    "Cờ thi đua ngành Thanh tra",
    "Cờ thi đua của Bộ, ban, ngành, tỉnh",
  ],
  coChinhPhu: ["Cờ thi đua của Chính phủ", "Cờ Thi đua của Chính phủ", "Cờ thi đua Chính phủ", "CTĐCP"],
  bkBo: ["Bằng khen của Tổng Thanh tra Chính phủ", "BK Tổng TTCP", "Bằng khen của Tổng TTCP", "BK của Tổng Thanh tra"],
  bkThuTuong: ["Bằng khen của Thủ tướng Chính phủ", "BKTTg", "BK TTg", "Bằng khen Thủ tướng Chính phủ"],
  giayKhen: ["Giấy khen", "GK", "Giấy khen của Giám đốc", "Giấy khen của Thủ trưởng đơn vị"],
  hcldNhat: ["Huân chương Lao động hạng Nhất", "HCLĐ hạng Nhất"],
  hcldNhi: ["Huân chương Lao động hạng Nhì", "HCLĐ hạng Nhì"],
  hcldBa: [
    "Huân chương Lao động hạng Ba",
    "HCLĐ hạng Ba",
    "Huân Chương Lao Động Hạng Ba",
    "Huân chương Lao động hạng III",
  ],
  knc: ["Kỷ niệm chương", "Kỷ niệm chương «Vì sự nghiệp Thanh tra»"],
};

/** One way of writing for a whole table; -1 mixes. */
export function ratingWriter(dice: Dice): (level: RatingLevel) => string {
  const form = dice.chance(0.25) ? -1 : dice.int(0, RATING_WORDS.good.length - 1);
  dice.note(`rating words: ${form === -1 ? "mixed" : RATING_WORDS.good[form]!.replace("\n", "⏎")}`);
  return (level) => (form === -1 ? dice.pick(RATING_WORDS[level]) : RATING_WORDS[level][form]!);
}

const JOINTS = ["; ", ", ", " + ", " và ", "\n", ";\n", ";", ",\n", " & ", "\n- "] as const;

export function awardsWriter(dice: Dice): (awards: readonly AwardId[]) => string {
  const joint = dice.pick(JOINTS);
  const official = dice.chance(0.3);
  const none = dice.pick(["", "", "", "-", "Không"]);
  dice.note(`awards joined by «${joint.replaceAll("\n", "⏎")}»`);
  return (awards) =>
    awards.length === 0
      ? none
      : (joint === "\n- " && awards.length > 1 ? "- " : "") +
        awards.map((award) => (official ? AWARD_WORDS[award][0]! : dice.pick(AWARD_WORDS[award]))).join(joint);
}

export interface MarkWriter {
  readonly yes: () => GridCell;
  readonly no: () => GridCell;
  readonly font: string | null;
}

export function markWriter(dice: Dice): MarkWriter {
  const form = dice.pick(["x", "x", "X", "+", 1, "✓", "√", "có", "Có", "ü", "x ", "Đ", "P", "mixed", "TRUE"] as const);
  const none = dice.pick(["", "", "", "-", 0, "không", "Không", "0", "mixed"] as const);
  dice.note(`marks: ${form} / ${none === "" ? "blank" : none}`);
  const font = form === "ü" ? "Wingdings" : form === "P" ? "Wingdings 2" : null;
  return {
    font,
    yes: () => (form === "mixed" ? dice.pick(["x", "X", "+", 1, "✓", "có"]) : form === "TRUE" ? true : form),
    no: () => (none === "mixed" ? dice.pick(["", "-", 0, ""]) : none),
  };
}

/** Days from 1899-12-30, Excel's serial number for every day after February 1900. */
function serialOf(iso: string): number {
  return Math.round(
    (Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) -
      Date.UTC(1899, 11, 30)) /
      86_400_000,
  );
}

export interface DateWriter {
  readonly write: (iso: string) => GridCell;
  readonly read: (iso: string) => string;
}

/** `read` is what the cell still says of the date: a year alone is just that. */
export function dateWriter(dice: Dice): DateWriter {
  const form = dice.choose("dates", [
    "serial",
    "dd/mm/yyyy",
    "d/m/yyyy",
    "dd-mm-yyyy",
    "dd.mm.yyyy",
    "words",
    "iso",
    "year",
    "year as text",
    "mm/yyyy",
    "d/m/yy",
    "mixed",
  ]);
  const write = (iso: string, as: string): GridCell => {
    const [y, m, d] = iso.split("-") as [string, string, string];
    if (as === "serial") return serialOf(iso);
    if (as === "dd/mm/yyyy") return `${d}/${m}/${y}`;
    if (as === "d/m/yyyy") return `${Number(d)}/${Number(m)}/${y}`;
    if (as === "dd-mm-yyyy") return `${d}-${m}-${y}`;
    if (as === "dd.mm.yyyy") return `${d}.${m}.${y}`;
    if (as === "words") return `ngày ${d} tháng ${m} năm ${y}`;
    if (as === "iso") return iso;
    if (as === "year") return Number(y);
    if (as === "year as text") return y;
    if (as === "mm/yyyy") return `${m}/${y}`;
    return `${Number(d)}/${Number(m)}/${y.slice(2)}`;
  };
  const whole = (iso: string): string => iso;
  return {
    write: (iso) => write(iso, form === "mixed" ? dice.pick(["serial", "dd/mm/yyyy", "d/m/yyyy"]) : form),
    read:
      form === "year" || form === "year as text"
        ? (iso) => iso.slice(0, 4)
        : form === "mm/yyyy"
          ? (iso) => iso.slice(0, 7)
          : whole,
  };
}
