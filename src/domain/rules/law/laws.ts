/**
 * The articles that the rules about persons and collectives rest on, per law pack. The mark says how far the text was
 * read: S in the source, S~ on a secondary page, U not verified.
 */
import type { LawPackId } from "../../campaign/campaign";
import type { Basis } from "../rule";

const basis = (vi: string, en: string, confidence: Basis["confidence"]): Basis => ({ text: { vi, en }, confidence });
type Bases = Readonly<Record<LawPackId, Basis>>;

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
const decree91 = (vi: string, en: string, confidence: Basis["confidence"]): Basis =>
  basis(`${DECREE_91_VI}, ${vi}`, `${DECREE_91_EN}, ${en}`, confidence);

/** Lao động tiên tiến. */
export const ldtt: Bases = {
  2003: law2003("Điều 24", "Article 24", "S~"),
  2022: law2022("khoản 1 Điều 24", "Article 24(1)"),
};

/** Chiến sĩ thi đua cơ sở. */
export const cstdcs: Bases = {
  2003: decree91("khoản 3 Điều 9", "Article 9(3)", "S"),
  2022: law2022("Điều 23", "Article 23"),
};

/** Chiến sĩ thi đua ngành Thanh tra: the title of a ministry, branch or province. */
export const cstdNganh: Bases = {
  2003: decree91("khoản 2 Điều 9", "Article 9(2)", "S"),
  2022: law2022("khoản 1 Điều 22", "Article 22(1)"),
};

/** Chiến sĩ thi đua toàn quốc. */
export const cstdtq: Bases = {
  2003: law2003("Điều 21", "Article 21", "S"),
  2022: law2022("khoản 1 Điều 21", "Article 21(1)"),
};

/** Bằng khen of a ministry, to a person. */
export const ministryCommendationPerson: Bases = {
  2003: decree91("Điều 39", "Article 39", "U"),
  2022: law2022("điểm d khoản 1 Điều 74", "Article 74(1)(d)"),
};

/** Bằng khen of the Prime Minister, to a person. */
export const primeMinisterCommendationPerson: Bases = {
  2003: decree91("điểm c khoản 1 Điều 38", "Article 38(1)(c)", "S"),
  2022: law2022("điểm b khoản 1 Điều 73", "Article 73(1)(b)"),
};

/** No title after discipline, or with little service: the same practice under both laws, not verified in the text. */
export const noTitleRefused: Bases = {
  2003: decree91("Điều 10", "Article 10", "U"),
  2022: basis(
    `Thực hiện theo ${DECREE_91_VI}, Điều 10; chưa đối chiếu với văn bản hướng dẫn Luật năm 2022`,
    `As in ${DECREE_91_EN}, Article 10; not compared with the guidance on the Law of 2022`,
    "U",
  ),
};

/** Tập thể lao động tiên tiến. */
export const ttldtt: Bases = {
  2003: law2003("Điều 28", "Article 28", "S"),
  2022: law2022("khoản 1 Điều 28", "Article 28(1)"),
};

/** Tập thể lao động xuất sắc. */
export const ttldxs: Bases = {
  2003: law2003("khoản 1 Điều 27", "Article 27(1)", "S~"),
  2022: law2022("khoản 1 Điều 27", "Article 27(1)"),
};

/** Both collective titles. */
export const collectiveTitles: Bases = {
  2003: law2003("Điều 27 và Điều 28", "Articles 27 and 28", "S~"),
  2022: law2022("Điều 27 và Điều 28", "Articles 27 and 28"),
};

/** Cờ thi đua của Thanh tra Chính phủ. That TTLĐXS comes first is read in other branches' circulars only. */
export const ministryFlag: Bases = {
  2003: basis(
    "Quyết định 575/QĐ-TTCP năm 2019 (đơn vị hoàn thành xuất sắc, dẫn đầu khối); điều kiện Tập thể lao động xuất sắc theo thông lệ của các ngành",
    "Decision 575/QĐ-TTCP of 2019 (excellent, leading its bloc); TTLĐXS as a condition is other branches' practice",
    "U",
  ),
  2022: basis(
    `${LAW_2022_VI}, Điều 26; Thông tư 03/2024/TT-TTCP, Điều 4; điều kiện Tập thể lao động xuất sắc theo thông lệ của các ngành`,
    `${LAW_2022_EN}, Article 26; Circular 03/2024/TT-TTCP, Article 4; TTLĐXS as a condition is other branches' practice`,
    "U",
  ),
};

/** Cờ thi đua của Chính phủ. */
export const governmentFlag: Bases = {
  2003: decree91("khoản 1 Điều 11", "Article 11(1)", "S"),
  2022: law2022("khoản 1 Điều 25", "Article 25(1)"),
};

/** Bằng khen of the Tổng Thanh tra Chính phủ, to a collective. */
export const ministryCommendationCollective: Bases = {
  2003: basis(
    "Quyết định 575/QĐ-TTCP năm 2019, Phần II, mục 2",
    "Decision 575/QĐ-TTCP of 2019, Part II, section 2",
    "S~",
  ),
  2022: law2022("điểm d khoản 3 Điều 74", "Article 74(3)(d)"),
};

/** The campaign's own targets: what the units agreed on at its launch. */
export const campaignTargets: Basis = basis(
  "Chỉ tiêu thi đua các đơn vị trong khối đã đề ra khi phát động đợt thi đua",
  "The targets that the bloc's units set at the campaign's launch",
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

/** The ceiling on hoàn thành xuất sắc. 2021: party rules only (domain of the Party's guidance 21-HD/BTCTW of 2019). */
export const excellentCap: Bases = {
  2003: basis(
    "Hướng dẫn 21-HD/BTCTW năm 2019 (đảng viên hoàn thành xuất sắc không quá 20 % số hoàn thành tốt)",
    "Guidance 21-HD/BTCTW of 2019 (party members rated excellent: at most 20 % of those rated good)",
    "S",
  ),
  2022: basis(
    "Nghị định 48/2023/NĐ-CP (tỷ lệ hoàn thành xuất sắc không vượt tỷ lệ đảng viên hoàn thành xuất sắc theo quy định của Đảng)",
    "Decree 48/2023/NĐ-CP (the share rated excellent stays within the share the Party's rules allow)",
    "S~",
  ),
};

/** The ceiling on Chiến sĩ thi đua cơ sở. */
export const cstdcsCap: Bases = {
  2003: decree91("khoản 3 Điều 9", "Article 9(3)", "S"),
  2022: basis(
    "Luật năm 2022 không quy định tỷ lệ; tỷ lệ của đợt thi đua do khối đặt ra, chưa đối chiếu với văn bản hướng dẫn",
    "The Law of 2022 sets no share; the campaign's own share, not compared with the guidance",
    "U",
  ),
};

/** One flag per bloc: the leading unit is put forward. */
export const flagPerBloc: Bases = {
  2003: basis(
    "Quyết định 575/QĐ-TTCP năm 2019 (suy tôn đơn vị dẫn đầu khối); số lượng một cờ mỗi khối theo phân bổ năm 2016",
    "Decision 575/QĐ-TTCP of 2019 (the bloc's leading unit is put forward); one flag per bloc as allotted in 2016",
    "S~",
  ),
  2022: basis(
    "Thông tư 03/2024/TT-TTCP, Điều 4 (tập thể dẫn đầu khối)",
    "Circular 03/2024/TT-TTCP, Article 4 (the bloc's leading collective)",
    "S~",
  ),
};

/** Registrations go in before 25 March. */
export const registrationDeadline: Basis = basis(
  "Thời hạn đăng ký của đợt thi đua; Quyết định 575/QĐ-TTCP năm 2019 (đăng ký, giao ước trước ngày 25 tháng 3)",
  "The campaign's deadline; Decision 575/QĐ-TTCP of 2019 (registration before 25 March)",
  "S",
);
