/**
 * Titles and forms of commendation by id. What a ministry, sector or province gives itself (`…Bo`: bộ, ban, ngành, tỉnh) is
 * called by each agency in its own way: here it has the law's name, a campaign's names are in its `AwardBook`.
 * `ldtt` Lao động tiên tiến, `cstdcs` Chiến sĩ thi đua cơ sở, `cstdBo` Chiến sĩ thi đua of that level, `cstdtq` toàn quốc,
 * `ttldtt` Tập thể lao động tiên tiến, `ttldxs` Tập thể lao động xuất sắc, `coBo` Cờ thi đua of that level, `coChinhPhu` of the
 * Government, `bkBo` Bằng khen of that level, `bkThuTuong` of the Prime Minister, `giayKhen` Giấy khen, `hcldNhat`, `hcldNhi`,
 * `hcldBa` Huân chương Lao động, `knc` Kỷ niệm chương.
 */
import type { AwardId, AwardKind, AwardName, AwardSubject, LawAwardId, OwnAwardId } from "./awardIds";
import { ownAward } from "./ownAwards";

export type { AwardId, AwardName, AwardSubject, LawAwardId } from "./awardIds";

export interface AwardEntry {
  readonly id: LawAwardId;
  /** The law's name (Law 15/2003 and 06/2022); what a fix writes where the agency has none of its own. */
  readonly name: AwardName;
  readonly short: string;
  readonly subjects: readonly AwardSubject[];
  readonly kind: AwardKind;
  /** Titles that the holder of this one has too, nearest first. */
  readonly implies: readonly LawAwardId[];
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
    id: "cstdBo",
    name: { vi: "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", en: "Emulation Fighter of a ministry, sector or province" },
    short: "CSTĐ bộ, ngành, tỉnh",
    subjects: PERSON,
    kind: "title",
    implies: ["cstdcs", "ldtt"],
    accepted: ["Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "Chiến sĩ thi đua cấp bộ", "Chiến sĩ thi đua cấp Bộ"],
    variants: [
      "CSTĐ ngành",
      "CSTĐ bộ",
      "CSTĐ bộ, ngành",
      "CSTĐ cấp bộ, ngành, tỉnh, đoàn thể trung ương",
      "CSTĐ cấp bộ, ban, ngành",
      "CSTĐ bộ, ban, ngành, tỉnh",
      "CSTĐ toàn ngành",
      "CSTĐ tỉnh",
      "CSTĐ cấp tỉnh",
      "CSTĐ thành phố",
      "CSTĐ bộ, ban, ngành, đoàn thể trung ương",
    ],
  },
  {
    id: "cstdtq",
    name: { vi: "Chiến sĩ thi đua toàn quốc", en: "National Emulation Fighter" },
    short: "CSTĐTQ",
    subjects: PERSON,
    kind: "title",
    implies: ["cstdBo", "cstdcs", "ldtt"],
    accepted: [],
    variants: ["CSTĐ quốc gia", "CSTĐT"],
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
    id: "coBo",
    name: { vi: "Cờ thi đua cấp bộ, ban, ngành, tỉnh", en: "Emulation Flag of a ministry, sector or province" },
    short: "Cờ bộ, ngành, tỉnh",
    subjects: COLLECTIVE,
    kind: "flag",
    implies: [],
    accepted: ["Cờ thi đua của Bộ, ban, ngành, tỉnh"],
    variants: [
      "Cờ thi đua ngành",
      "Cờ thi đua bộ",
      "Cờ bộ",
      "Cờ thi đua bộ, ban, ngành",
      "Cờ thi đua bộ, ngành",
      "Cờ thi đua bộ, ban, ngành, tỉnh",
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
      "Cờ TTCP",
      "Cờ thi đua TTCP",
      "Cờ thi đua của Thủ tướng Chính phủ",
      "Cờ Thủ tướng Chính phủ",
      "Cờ thi đua Thủ tướng",
      "Cờ Thủ tướng",
    ],
  },
  {
    id: "bkBo",
    name: { vi: "Bằng khen cấp bộ, ban, ngành, tỉnh", en: "Certificate of Merit of a ministry, sector or province" },
    short: "BK bộ, ngành, tỉnh",
    subjects: ANYBODY,
    kind: "commendation",
    implies: [],
    accepted: [],
    variants: [
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
    variants: [
      "BK Thủ tướng",
      "BKTTg",
      "BK TTgCP",
      "BK TTg CP",
      "BKTTgCP",
      "BK Chính phủ",
      "BK Thủ tướng CP",
      "Bằng khen TTCP",
    ],
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
    name: { vi: "Kỷ niệm chương", en: "Commemorative Medal" },
    short: "KNC",
    subjects: PERSON,
    kind: "commendation",
    implies: [],
    accepted: [],
    variants: [],
  },
];

const BY_ID: ReadonlyMap<AwardId, AwardEntry & AwardFacts> = new Map(
  AWARDS.map((entry) => [entry.id, { ...entry, code: entry.id, includes: entry.implies }]),
);

/** What holds of an award whatever it is called. */
interface AwardFacts extends Pick<AwardEntry, "subjects" | "kind"> {
  /** By what another award says that it includes this one. */
  readonly code: string;
  readonly includes: readonly string[];
}

const factsOf = (id: AwardId): AwardFacts => BY_ID.get(id) ?? ownAward(id as OwnAwardId);

export const isLawAward = (id: string): id is LawAwardId => BY_ID.has(id as LawAwardId);

/** Of one bloc. */
export const isOwn = (id: AwardId): id is OwnAwardId => !isLawAward(id);

/** Its holder has the other title too. */
export const includes = (held: AwardId, other: AwardId): boolean =>
  factsOf(held).includes.includes(factsOf(other).code);

/** A title or flag belongs in the title column, a form of commendation in the commendation column. */
export const isCommendation = (id: AwardId): boolean => factsOf(id).kind === "commendation";

/** A collective is given one at most. */
export const isFlag = (id: AwardId): boolean => factsOf(id).kind === "flag";

export const suits = (id: AwardId, subject: AwardSubject): boolean => factsOf(id).subjects.includes(subject);
