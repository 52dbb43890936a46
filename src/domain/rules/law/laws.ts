/**
 * The articles that the rules about persons and collectives rest on, per law pack. The mark says how far the text was
 * read: S in the source, S~ on a secondary page, U not verified.
 */
import type { LawPackId } from "../../campaign/campaign";
import type { Basis } from "../rule";

const basis = (vi: string, en: string, confidence: Basis["confidence"]): Basis => ({ text: { vi, en }, confidence });
/** A text of Thanh tra Chính phủ's own, and what stands for it before the blocs of other agencies. */
const ofInspectorate = (own: Basis, elsewhere: Basis): Basis => ({ ...own, elsewhere });
export type Bases = Readonly<Record<LawPackId, Basis>>;

const LAW_2003_VI = "Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung các năm 2005, 2009, 2013)";
const LAW_2003_EN = "Law on Emulation and Commendation 2003 (amended 2005, 2009, 2013)";
const LAW_2022_VI = "Luật Thi đua, khen thưởng năm 2022 (Luật số 06/2022/QH15)";
const LAW_2022_EN = "Law on Emulation and Commendation 2022 (06/2022/QH15)";
const DECREE_91_VI = "Nghị định 91/2017/NĐ-CP";
const DECREE_91_EN = "Decree 91/2017/NĐ-CP";

const law2003 = (vi: string, en: string, confidence: Basis["confidence"]): Basis =>
  basis(`${LAW_2003_VI}, ${vi}`, `${LAW_2003_EN}, ${en}`, confidence);
const law2022 = (vi: string, en: string, confidence: Basis["confidence"] = "S"): Basis =>
  basis(`${LAW_2022_VI}, ${vi}`, `${LAW_2022_EN}, ${en}`, confidence);
/** Law 06/2026/QH16 amends the Law of 2022; its text was not read, so the older one is named, as not verified. */
const amended = ({ text, elsewhere }: Basis): Basis => ({
  ...basis(
    `${text.vi}; Luật số 06/2026/QH16 (từ 01/10/2026) chưa đối chiếu`,
    `${text.en}; Law 06/2026/QH16 (from 01/10/2026) not compared`,
    "U",
  ),
  ...(elsewhere === undefined ? {} : { elsewhere: amended(elsewhere) }),
});
const bases = (old: Basis, since2024: Basis, since2026: Basis = amended(since2024)): Bases => ({
  2003: old,
  2022: since2024,
  2026: since2026,
});
const decree91 = (vi: string, en: string, confidence: Basis["confidence"]): Basis =>
  basis(`${DECREE_91_VI}, ${vi}`, `${DECREE_91_EN}, ${en}`, confidence);

/** Lao động tiên tiến. */
export const ldtt: Bases = bases(law2003("Điều 24", "Article 24", "S~"), law2022("khoản 1 Điều 24", "Article 24(1)"));

/** Chiến sĩ thi đua cơ sở. */
export const cstdcs: Bases = bases(decree91("khoản 3 Điều 9", "Article 9(3)", "S"), law2022("Điều 23", "Article 23"));

/** Chiến sĩ thi đua ngành Thanh tra: the title of a ministry, branch or province. */
export const cstdBo: Bases = bases(
  decree91("khoản 2 Điều 9", "Article 9(2)", "S"),
  law2022("khoản 1 Điều 22", "Article 22(1)"),
);

/** Chiến sĩ thi đua toàn quốc. */
export const cstdtq: Bases = bases(law2003("Điều 21", "Article 21", "S"), law2022("khoản 1 Điều 21", "Article 21(1)"));

/** Bằng khen of a ministry, to a person. */
export const ministryCommendationPerson: Bases = bases(
  decree91("Điều 39", "Article 39", "U"),
  law2022("điểm d khoản 1 Điều 74", "Article 74(1)(d)"),
);

/** Bằng khen of the Prime Minister, to a person. */
export const primeMinisterCommendationPerson: Bases = bases(
  decree91("điểm c khoản 1 Điều 38", "Article 38(1)(c)", "S"),
  law2022("điểm b khoản 1 Điều 73", "Article 73(1)(b)"),
);

const DECREE_152_VI = "Nghị định 152/2025/NĐ-CP";
const DECREE_152_EN = "Decree 152/2025/NĐ-CP";

/** Nobody is rewarded while discipline is pending or within its year. Decree 152/2025 since 01/07/2025. */
const discipline152 = basis(`${DECREE_152_VI}, khoản 4 Điều 4`, `${DECREE_152_EN}, Article 4(4)`, "S");
export const disciplined: Bases = bases(decree91("Điều 10", "Article 10", "S~"), discipline152, discipline152);
export const disciplinedBefore152: Basis = basis(
  "Nghị định 98/2023/NĐ-CP; điều khoản về người bị kỷ luật chưa đối chiếu",
  "Decree 98/2023/NĐ-CP; its provision on the disciplined not compared",
  "U",
);

/** Months of service for LĐTT; maternity leave counts. Circular 15/2025 since 05/08/2025, not read. */
export const service: Bases = bases(
  decree91("Điều 10", "Article 10", "S~"),
  basis(
    "Thông tư 01/2024/TT-BNV (tuyển dụng dưới 6 tháng không xét Lao động tiên tiến)",
    "Circular 01/2024/TT-BNV (no LĐTT for those recruited less than 6 months)",
    "S~",
  ),
);
export const serviceUnder15: Basis = basis(
  `Thông tư 15/2025/TT-BNV (thay Thông tư 01/2024/TT-BNV từ 05/08/2025), mức 6 tháng chưa đối chiếu; ${DECREE_152_VI}, khoản 5 Điều 4 (thời gian nghỉ thai sản)`,
  `Circular 15/2025/TT-BNV (in the place of Circular 01/2024/TT-BNV from 05/08/2025), the 6 months not compared; ${DECREE_152_EN}, Article 4(5) (maternity leave)`,
  "U",
);

/** Maternity leave, training and treatment count as service: Circular 01/2024, then Decree 152/2025 on maternity. */
export const leave = {
  unknown: basis("Luật năm 2003: chưa đối chiếu", "Law of 2003: not compared", "U"),
  decree152: basis(`${DECREE_152_VI}, khoản 5 Điều 4`, `${DECREE_152_EN}, Article 4(5)`, "S"),
  in2026: amended(basis(`${DECREE_152_VI}, khoản 5 Điều 4`, `${DECREE_152_EN}, Article 4(5)`, "S")),
} as const;

/** One initiative, one use. */
const initiativeUse = basis(
  "Công văn 5007/BNV-TĐKT năm 2023, điểm c khoản 5 Mục III",
  "Official letter 5007/BNV-TĐKT of 2023, section 5(c) of Part III",
  "S",
);
export const oneUse: Bases = bases(
  basis("Không áp dụng theo Luật năm 2003", "Not applied under the Law of 2003", "U"),
  initiativeUse,
);

/** Tập thể lao động tiên tiến. */
export const ttldtt: Bases = bases(law2003("Điều 28", "Article 28", "S"), law2022("khoản 1 Điều 28", "Article 28(1)"));

/** Tập thể lao động xuất sắc. */
export const ttldxs: Bases = bases(
  law2003("khoản 1 Điều 27", "Article 27(1)", "S~"),
  law2022("khoản 1 Điều 27", "Article 27(1)"),
);

/** Both collective titles. */
export const collectiveTitles: Bases = bases(
  law2003("Điều 27 và Điều 28", "Articles 27 and 28", "S~"),
  law2022("Điều 27 và Điều 28", "Articles 27 and 28"),
);

const LEADS_VI = "điều kiện Tập thể lao động xuất sắc theo thông lệ của các ngành";
const LEADS_EN = "TTLĐXS as a condition is other branches' practice";

/** Cờ thi đua of the agency. That TTLĐXS comes first is read in other branches' circulars only. */
export const ministryFlag: Bases = bases(
  ofInspectorate(
    basis(
      `Quyết định 575/QĐ-TTCP năm 2019 (đơn vị hoàn thành xuất sắc, dẫn đầu khối); ${LEADS_VI}`,
      `Decision 575/QĐ-TTCP of 2019 (excellent, leading its bloc); ${LEADS_EN}`,
      "U",
    ),
    law2003(`Điều 26; ${LEADS_VI}`, `Article 26; ${LEADS_EN}`, "U"),
  ),
  ofInspectorate(
    basis(
      `${LAW_2022_VI}, Điều 26; Thông tư 03/2024/TT-TTCP, Điều 4; ${LEADS_VI}`,
      `${LAW_2022_EN}, Article 26; Circular 03/2024/TT-TTCP, Article 4; ${LEADS_EN}`,
      "U",
    ),
    law2022(`Điều 26; ${LEADS_VI}`, `Article 26; ${LEADS_EN}`, "U"),
  ),
);

/** How many units of a bloc may be put forward for Cờ thi đua của Chính phủ: the letter stood under Decree 91/2017. */
export const governmentFlagQuota: Bases = bases(
  basis(
    `${DECREE_91_VI}, Điều 11; Công văn 5007/BNV-TĐKT năm 2023 (không quá 20 % tập thể dẫn đầu các khối)`,
    `${DECREE_91_EN}, Article 11; official letter 5007/BNV-TĐKT of 2023 (at most 20 % of the blocs' leading collectives)`,
    "S",
  ),
  basis(
    "Công văn 5007/BNV-TĐKT năm 2023 (không quá 20 % tập thể dẫn đầu các khối); chưa đối chiếu theo Luật năm 2022",
    "Official letter 5007/BNV-TĐKT of 2023 (at most 20 % of the blocs' leading collectives); not compared under the Law of 2022",
    "U",
  ),
);

/** Cờ thi đua của Chính phủ. */
export const governmentFlag: Bases = bases(
  decree91("khoản 1 Điều 11", "Article 11(1)", "S"),
  law2022("khoản 1 Điều 25", "Article 25(1)"),
);

/** Bằng khen of the agency's head, to a collective. */
export const ministryCommendationCollective: Bases = bases(
  ofInspectorate(
    basis("Quyết định 575/QĐ-TTCP năm 2019, Phần II, mục 2", "Decision 575/QĐ-TTCP of 2019, Part II, section 2", "S~"),
    decree91("Điều 39", "Article 39", "U"),
  ),
  law2022("điểm d khoản 3 Điều 74", "Article 74(3)(d)"),
);

/** The campaign's own targets: what the units agreed on at its launch. */
export const campaignTargets: Basis = basis(
  "Chỉ tiêu thi đua các đơn vị trong khối đã đề ra khi phát động đợt thi đua",
  "The targets that the bloc's units set at the campaign's launch",
  "S",
);

/** A list of phòng is there for their titles, whether or not the bloc set a target for them. */
export const registrationOfPhong: Basis = basis(
  "Danh sách đăng ký danh hiệu của tập thể trong chính sổ đăng ký; đợt thi đua chưa đặt chỉ tiêu cho tập thể cấp phòng",
  "The workbook's own list of phòng and their titles; the campaign sets no target for phòng",
  "S",
);

/** The units' pledges in the campaign. */
export const campaignPledges: Basis = basis(
  "Chỉ tiêu đăng ký phấn đấu của từng đơn vị khi phát động đợt thi đua",
  "Each unit's pledge at the campaign's launch",
  "S",
);

/** The Prime Minister's movements that the bloc takes part in. */
export const primeMinisterMovements: Basis = basis(
  "Các phong trào thi đua do Thủ tướng Chính phủ phát động mà khối tiếp tục hưởng ứng trong đợt",
  "The Prime Minister's emulation movements that the bloc goes on taking part in",
  "S",
);

/** The ceiling on Chiến sĩ thi đua cơ sở. */
export const cstdcsCap: Bases = bases(
  decree91("khoản 3 Điều 9", "Article 9(3)", "S"),
  basis(
    "Luật năm 2022 và trả lời của Bộ Nội vụ: không khống chế tỷ lệ; tỷ lệ do khối tự đặt",
    "The Law of 2022 and the Ministry of Home Affairs' answer: no share is set; this one is the bloc's own",
    "S~",
  ),
);

const flagsOfCampaign = basis("Số cờ của khối do đợt thi đua đặt", "The number of flags that the campaign sets", "S");

/** One flag per bloc: the leading unit is put forward. */
export const flagPerBloc: Bases = bases(
  ofInspectorate(
    basis(
      "Quyết định 575/QĐ-TTCP năm 2019 (suy tôn đơn vị dẫn đầu khối); số lượng một cờ mỗi khối theo phân bổ năm 2016",
      "Decision 575/QĐ-TTCP of 2019 (the bloc's leading unit is put forward); one flag per bloc as allotted in 2016",
      "S~",
    ),
    flagsOfCampaign,
  ),
  ofInspectorate(
    basis(
      "Thông tư 03/2024/TT-TTCP, Điều 4 (tập thể dẫn đầu khối)",
      "Circular 03/2024/TT-TTCP, Article 4 (the bloc's leading collective)",
      "S~",
    ),
    flagsOfCampaign,
  ),
);

/** Registrations go in before 25 March. */
export const registrationDeadline: Basis = ofInspectorate(
  basis(
    "Thời hạn đăng ký của đợt thi đua; Quyết định 575/QĐ-TTCP năm 2019 (đăng ký, giao ước trước ngày 25 tháng 3)",
    "The campaign's deadline; Decision 575/QĐ-TTCP of 2019 (registration before 25 March)",
    "S",
  ),
  basis("Thời hạn đăng ký của đợt thi đua", "The campaign's deadline", "S"),
);
