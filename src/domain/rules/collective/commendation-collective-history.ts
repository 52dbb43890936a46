import { defineRule } from "../defineRule";
import { ministryCommendationCollective } from "../law/laws";
import { parameterOf } from "../law/packs";
import { registrants } from "../ask/members";
import {
  excellentIn,
  forEachHistory,
  heldIn,
  historyMessages,
  onHistory,
  streakFacts,
  yearsBefore,
} from "../shared/history";

export const rule = defineRule({
  id: "commendation-collective-history",
  severity: "warning",
  section: 3,
  slip: "supply",
  meeting: "decide",
  title: {
    vi: "Đề nghị {bkBo} cho tập thể nhưng thành tích hai năm liền trước chưa đủ.",
    en: "Proposes {bkBo} for a collective whose two years before fall short.",
  },
  why: {
    vi: "Năm 2021 xét hai năm liên tục Tập thể lao động xuất sắc; từ năm 2024 xét hai năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc. Sổ đăng ký thường không ghi thành tích của tập thể, khi đó quy tắc này nói rõ là chưa đủ dữ liệu.",
    en: "In 2021 two years running of TTLĐXS are asked for; from 2024 two years rated excellent or with TTLĐXS. Registers seldom keep a collective's record; then this is said, and nothing is judged.",
  },
  basis: ministryCommendationCollective,
  messages: {
    ...historyMessages,
    noTitle: {
      vi: {
        found:
          "Trong hai năm liền trước, thành tích chỉ ghi Tập thể lao động xuất sắc {held}/2 năm; còn thiếu năm {missing}.",
        expected: "Phải đạt Tập thể lao động xuất sắc hai năm liên tục {wanted}.",
        remedy: "Đề nghị đơn vị bổ sung quyết định công nhận của năm còn thiếu hoặc cân nhắc hình thức khen khác.",
        demand:
          "Thành tích ghi Tập thể lao động xuất sắc {held}/2 năm liền trước, còn thiếu năm {missing}; phải đạt hai năm liên tục {wanted}.",
      },
      en: {
        found: "Of the two years before, the record gives TTLĐXS in {held} of 2; missing: {missing}.",
        expected: "TTLĐXS in the two years running {wanted}.",
        remedy: "Please ask the unit for the decision of the missing year, or to consider another form.",
        demand:
          "The record gives TTLĐXS in {held} of the 2 years before, missing: {missing}; it must be the two years running {wanted}.",
        ask: "Please send the decision of the missing year, or consider another form.",
      },
    },
    neither: {
      vi: {
        found:
          "Trong hai năm liền trước, thành tích chỉ ghi hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc {held}/2 năm; còn thiếu năm {missing}.",
        expected: "Hai năm liên tục {wanted} đều phải hoàn thành xuất sắc nhiệm vụ hoặc đạt Tập thể lao động xuất sắc.",
        remedy: "Đề nghị đơn vị bổ sung thành tích của năm còn thiếu hoặc cân nhắc hình thức khen khác.",
        demand:
          "Thành tích ghi hoàn thành xuất sắc nhiệm vụ hoặc Tập thể lao động xuất sắc {held}/2 năm liền trước, còn thiếu năm {missing}; phải đạt cả hai năm {wanted}.",
      },
      en: {
        found:
          "Of the two years before, the record gives an excellent rating or TTLĐXS in {held} of 2; missing: {missing}.",
        expected: "An excellent rating or TTLĐXS in the two years running {wanted}.",
        remedy: "Please ask the unit for the record of the missing year, or to consider another form.",
        demand:
          "The record gives an excellent rating or TTLĐXS in {held} of the 2 years before, missing: {missing}; it must be both years {wanted}.",
        ask: "Please send the record of the missing year, or consider another form.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const asked = parameterOf(campaign, "commendation-collective-history", "years");
    const years = yearsBefore(campaign, asked);
    const ratingCounts = parameterOf(campaign, "commendation-collective-history", "excellentInstead") === true;
    forEachHistory(registrants(registration), { award: "bkBo", years }, report, (row, award) => {
      const missing = years.filter(
        (year) => !heldIn(row.history, year, "ttldxs", false) && !(ratingCounts && excellentIn(row.history, year)),
      );
      if (missing.length === 0) report.pass();
      else report.fail(ratingCounts ? "neither" : "noTitle", onHistory(row, award, streakFacts(years, missing)));
    });
  },
});
