/** Bases that are no article on titles and honours, shared by several rules. A rule of one article writes its own. */
import type { Basis } from "../rule";

/**
 * Rules about the form of the data: they follow from what the campaign asks the units to fill in, not from an article
 * of law.
 */
export const registrationForm: Basis = {
  text: {
    vi: "Yêu cầu đối với bản đăng ký thi đua của khối",
    en: "What the bloc asks of a registration",
  },
  confidence: "S",
};

/** The list of member units is the campaign's. */
export const campaignUnits: Basis = {
  text: {
    vi: "Danh sách đơn vị thành viên của khối trong đợt thi đua",
    en: "The campaign's list of the bloc's member units",
  },
  confidence: "S",
};

/** Names of the four levels: Decree 90/2020/NĐ-CP, Articles 12 to 15. */
export const ratingLevels: Basis = {
  text: {
    vi: "Nghị định 90/2020/NĐ-CP, Điều 12 đến Điều 15 (bốn mức xếp loại chất lượng viên chức)",
    en: "Decree 90/2020/NĐ-CP, Articles 12 to 15 (the four levels of work classification)",
  },
  confidence: "S",
};

/** Text is compared and printed as Unicode: TCVN 6909:2001, asked for by Decree 30/2020/NĐ-CP. */
export const unicodeText: Basis = {
  text: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I (phông chữ Times New Roman, bộ mã Unicode theo TCVN 6909:2001)",
    en: "Decree 30/2020/NĐ-CP, Appendix I (Times New Roman, Unicode as in TCVN 6909:2001)",
  },
  confidence: "S",
};
