/**
 * Titles and forms of commendation by id: `ldtt` Lao động tiên tiến, `cstdcs` Chiến sĩ thi đua cơ sở,
 * `cstdNganh` Chiến sĩ thi đua ngành Thanh tra (ministry level), `cstdtq` Chiến sĩ thi đua toàn quốc, `ttldtt` Tập thể lao động tiên tiến,
 * `ttldxs` Tập thể lao động xuất sắc, `coTtcp` Cờ thi đua của Thanh tra Chính phủ, `coChinhPhu` Cờ thi đua của Chính phủ,
 * `bkTongTtcp` Bằng khen của Tổng Thanh tra Chính phủ, `bkThuTuong` Bằng khen của Thủ tướng Chính phủ, `giayKhen` Giấy khen,
 * `hcldNhat`, `hcldNhi`, `hcldBa` Huân chương Lao động, `knc` Kỷ niệm chương.
 */
export type AwardId =
  | "ldtt"
  | "cstdcs"
  | "cstdNganh"
  | "cstdtq"
  | "ttldtt"
  | "ttldxs"
  | "coTtcp"
  | "coChinhPhu"
  | "bkTongTtcp"
  | "bkThuTuong"
  | "giayKhen"
  | "hcldNhat"
  | "hcldNhi"
  | "hcldBa"
  | "knc";

/** Whom an award may go to. A flag goes to a unit; in this bloc a unit registers as a collective. */
export type AwardSubject = "person" | "collective" | "unit";
/** `title` danh hiệu thi đua, `flag` cờ thi đua (a title of collectives), `commendation` hình thức khen thưởng. */
type AwardKind = "title" | "flag" | "commendation";

export interface AwardEntry {
  readonly id: AwardId;
  /** The law's name (Law 15/2003 and 06/2022), at the Inspectorate's level; what a fix writes. */
  readonly name: { readonly vi: string; readonly en: string };
  readonly short: string;
  readonly subjects: readonly AwardSubject[];
  readonly kind: AwardKind;
  /** Titles that the holder of this one has too, nearest first. */
  readonly implies: readonly AwardId[];
  /** Other forms that are official and need no change. */
  readonly accepted: readonly string[];
  /** What else officers write. Abbreviations inside wordings («CSTĐ», «BK») are spelled out by catalogue/canonical. */
  readonly variants: readonly string[];
}

const PERSON: readonly AwardSubject[] = ["person"];
const COLLECTIVE: readonly AwardSubject[] = ["collective", "unit"];
const ANYBODY: readonly AwardSubject[] = ["person", "collective", "unit"];

export const AWARDS: readonly AwardEntry[] = [
  {
    id: "ldtt",
    name: { vi: "Lao động tiên tiến", en: "Advanced Worker" },
    short: "LĐTT",
    subjects: PERSON,
    kind: "title",
    implies: [],
    accepted: [],
    variants: ["Người lao động tiên tiến", "LĐTT cơ sở", "LĐTT cấp đơn vị", "LĐTT cấp trường", "LĐTT cấp viện"],
  },
  {
    id: "cstdcs",
    name: { vi: "Chiến sĩ thi đua cơ sở", en: "Grassroots Emulation Fighter" },
    short: "CSTĐCS",
    subjects: PERSON,
    kind: "title",
    implies: ["ldtt"],
    accepted: ["Chiến sĩ thi đua cấp cơ sở"],
    variants: ["CSTĐKS", "Chiến sĩ TĐCS", "CS thi đua cơ sở", "CS TĐ cơ sở", "CSTĐ đơn vị"],
  },
  {
    id: "cstdNganh",
    name: { vi: "Chiến sĩ thi đua ngành Thanh tra", en: "Emulation Fighter of the Inspectorate" },
    short: "CSTĐ ngành",
    subjects: PERSON,
    kind: "title",
    implies: ["cstdcs", "ldtt"],
    accepted: ["Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "Chiến sĩ thi đua cấp bộ", "Chiến sĩ thi đua cấp Bộ"],
    variants: [
      "CSTĐ ngành",
      "CSTĐ ngành TT",
      "CSTĐ bộ",
      "CSTĐ bộ, ngành",
      "CSTĐ cấp bộ, ngành, tỉnh, đoàn thể trung ương",
      "CSTĐ cấp bộ, ban, ngành",
      "CSTĐ bộ, ban, ngành, tỉnh",
      "CSTĐ toàn ngành",
      "CSTĐ ngành TTCP",
      "CSTĐ cấp TTCP",
      "CSTĐ Thanh tra Chính phủ",
      "CSTĐ tỉnh",
      "CSTĐ cấp tỉnh",
      "CSTĐ thành phố",
      "CSTĐ bộ, ban, ngành, đoàn thể trung ương",
      "CSTĐ cấp ngành Thanh tra",
    ],
  },
  {
    id: "cstdtq",
    name: { vi: "Chiến sĩ thi đua toàn quốc", en: "National Emulation Fighter" },
    short: "CSTĐTQ",
    subjects: PERSON,
    kind: "title",
    implies: ["cstdNganh", "cstdcs", "ldtt"],
    accepted: [],
    variants: ["CSTĐ quốc gia"],
  },
  {
    id: "ttldtt",
    name: { vi: "Tập thể lao động tiên tiến", en: "Advanced Labour Collective" },
    short: "TTLĐTT",
    subjects: COLLECTIVE,
    kind: "title",
    implies: [],
    accepted: [],
    variants: [
      "Tập thể tiên tiến",
      "TTTT tiên tiến",
      "Đơn vị lao động tiên tiến",
      "TT LĐTT",
      "TT lao động tiên tiến",
      "TTTiên tiến",
      "TTLĐTT cấp cơ sở",
      "TTLĐTT cấp đơn vị",
      "Tập thể LĐ tiên tiến",
      "TLĐTT",
    ],
  },
  {
    id: "ttldxs",
    name: { vi: "Tập thể lao động xuất sắc", en: "Excellent Labour Collective" },
    short: "TTLĐXS",
    subjects: COLLECTIVE,
    kind: "title",
    implies: ["ttldtt"],
    accepted: [],
    variants: [
      "Tập thể xuất sắc",
      "Lao động xuất sắc",
      "Đơn vị xuất sắc",
      "Đơn vị lao động xuất sắc",
      "TT LĐXS",
      "TT lao động xuất sắc",
      "Tập thể LĐ xuất sắc",
      "TLĐXS",
    ],
  },
  {
    id: "coTtcp",
    name: { vi: "Cờ thi đua của Thanh tra Chính phủ", en: "Emulation Flag of the Government Inspectorate" },
    short: "Cờ TTCP",
    subjects: COLLECTIVE,
    kind: "flag",
    implies: [],
    accepted: ["Cờ thi đua của Bộ, ban, ngành, tỉnh"],
    variants: [
      "Cờ Thanh tra Chính phủ",
      "Cờ thi đua ngành Thanh tra",
      "Cờ thi đua ngành",
      "Cờ ngành Thanh tra",
      "Cờ thi đua bộ",
      "Cờ bộ",
      "Cờ thi đua bộ, ban, ngành",
      "Cờ thi đua bộ, ngành",
      "Cờ thi đua bộ, ban, ngành, tỉnh",
      "Cờ thi đua Tổng Thanh tra Chính phủ",
      "Cờ thi đua Tổng TTCP",
      "Cờ Tổng TTCP",
      "Cờ thi đua Tổng Thanh tra",
      "Cờ thi đua UBND tỉnh",
      "Cờ thi đua Ủy ban nhân dân tỉnh",
      "Cờ thi đua Chủ tịch UBND tỉnh",
      "Cờ thi đua UBND thành phố",
      "Cờ thi đua tỉnh",
      "Cờ thi đua cấp tỉnh",
      "Cờ UBND tỉnh",
    ],
  },
  {
    id: "coChinhPhu",
    name: { vi: "Cờ thi đua của Chính phủ", en: "Emulation Flag of the Government" },
    short: "Cờ Chính phủ",
    subjects: COLLECTIVE,
    kind: "flag",
    implies: [],
    accepted: [],
    variants: [
      "Cờ Chính phủ",
      "Cờ thi đua của Thủ tướng Chính phủ",
      "Cờ Thủ tướng Chính phủ",
      "Cờ thi đua Thủ tướng",
      "Cờ Thủ tướng",
    ],
  },
  {
    id: "bkTongTtcp",
    name: { vi: "Bằng khen của Tổng Thanh tra Chính phủ", en: "Certificate of Merit of the Inspector General" },
    short: "BK Tổng TTCP",
    subjects: ANYBODY,
    kind: "commendation",
    implies: [],
    accepted: [],
    variants: [
      "BK Tổng TTCP",
      "BK Tổng Thanh tra",
      "BK Tổng TT",
      "BK Tổng TTra CP",
      "BK Thanh tra Chính phủ",
      "BK bộ",
      "BK bộ, ngành",
      "BK bộ trưởng",
      "BK cấp bộ, ban, ngành",
      "BK bộ, ban, ngành, tỉnh",
      "BK UBND tỉnh",
      "BK Chủ tịch UBND tỉnh",
      "BK Ủy ban nhân dân tỉnh",
      "BK Chủ tịch Ủy ban nhân dân tỉnh",
      "BK UBND thành phố",
      "BK Chủ tịch UBND thành phố",
      "BK Ủy ban nhân dân thành phố",
      "BK tỉnh",
      "BK cấp tỉnh",
      "BK ngành",
      "BK ngành Thanh tra",
      "BK Tổng Thanh tra CP",
    ],
  },
  {
    id: "bkThuTuong",
    name: { vi: "Bằng khen của Thủ tướng Chính phủ", en: "Certificate of Merit of the Prime Minister" },
    short: "BK Thủ tướng",
    subjects: ANYBODY,
    kind: "commendation",
    implies: [],
    accepted: [],
    variants: ["BK Thủ tướng", "BKTTg", "BK TTgCP", "BK TTg CP", "BKTTgCP", "BK Chính phủ", "BK Thủ tướng CP"],
  },
  {
    id: "giayKhen",
    name: { vi: "Giấy khen", en: "Certificate of Commendation" },
    short: "GK",
    subjects: ANYBODY,
    kind: "commendation",
    implies: [],
    accepted: [],
    variants: ["GK Thủ trưởng đơn vị", "GK cơ sở"],
  },
  {
    id: "hcldNhat",
    name: { vi: "Huân chương Lao động hạng Nhất", en: "Labour Order, First Class" },
    short: "HCLĐ hạng Nhất",
    subjects: ANYBODY,
    kind: "commendation",
    implies: [],
    accepted: ["Huân chương Lao động hạng nhất"],
    variants: ["HCLĐ Nhất", "HCLĐ hạng I", "HCLĐHN", "HCLĐ I", "HCLĐ hạng 1"],
  },
  {
    id: "hcldNhi",
    name: { vi: "Huân chương Lao động hạng Nhì", en: "Labour Order, Second Class" },
    short: "HCLĐ hạng Nhì",
    subjects: ANYBODY,
    kind: "commendation",
    implies: [],
    accepted: ["Huân chương Lao động hạng nhì"],
    variants: ["HCLĐ Nhì", "HCLĐ hạng II", "HCLĐ hạng Hai", "HCLĐ II", "HCLĐ hạng 2"],
  },
  {
    id: "hcldBa",
    name: { vi: "Huân chương Lao động hạng Ba", en: "Labour Order, Third Class" },
    short: "HCLĐ hạng Ba",
    subjects: ANYBODY,
    kind: "commendation",
    implies: [],
    accepted: ["Huân chương Lao động hạng ba"],
    variants: ["HCLĐ Ba", "HCLĐ hạng III", "HCLĐHB", "HCLĐ III", "HCLĐ hạng 3"],
  },
  {
    id: "knc",
    name: { vi: "Kỷ niệm chương «Vì sự nghiệp Thanh tra»", en: "Commemorative Medal “For the Cause of Inspection”" },
    short: "KNC",
    subjects: PERSON,
    kind: "commendation",
    implies: [],
    accepted: ["Kỷ niệm chương", 'Kỷ niệm chương "Vì sự nghiệp Thanh tra"', "Kỷ niệm chương “Vì sự nghiệp Thanh tra”"],
    variants: ["KNC Vì sự nghiệp Thanh tra", "KNC ngành Thanh tra"],
  },
];

const BY_ID: ReadonlyMap<AwardId, AwardEntry> = new Map(AWARDS.map((entry) => [entry.id, entry]));

export function awardEntry(id: AwardId): AwardEntry {
  return BY_ID.get(id)!;
}

/** The award itself and every title it implies: CSTĐCS is also LĐTT. */
export function withImplied(id: AwardId): readonly AwardId[] {
  return [id, ...awardEntry(id).implies];
}

/** A title or flag belongs in the title column, a form of commendation in the commendation column. */
export function isCommendation(id: AwardId): boolean {
  return awardEntry(id).kind === "commendation";
}

export function suits(id: AwardId, subject: AwardSubject): boolean {
  return awardEntry(id).subjects.includes(subject);
}
