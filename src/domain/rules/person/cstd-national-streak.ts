import { defineRule } from "../defineRule";
import { cstdtq } from "../law/laws";
import { parameterOf } from "../law/packs";
import { forEachHistory, heldIn, historyMessages, onHistory, streakFacts, yearsBefore } from "../shared/history";

export const rule = defineRule({
  id: "cstd-national-streak",
  severity: "error",
  section: 2,
  slip: "supply",
  meeting: "rest",
  title: {
    vi: "Đăng ký Chiến sĩ thi đua toàn quốc nhưng chưa đủ hai lần liên tục {cstdBo}.",
    en: "CSTĐ toàn quốc without {cstdBo} twice running.",
  },
  why: {
    vi: "Danh hiệu này xét trong số người tiêu biểu nhất đã hai lần liên tục đạt Chiến sĩ thi đua cấp Bộ, ngành, tính đến năm liền trước năm của đợt thi đua.",
    en: "The title goes to the best of those who have held CSTĐ ngành twice running, up to the year before the campaign.",
  },
  basis: cstdtq,
  messages: {
    ...historyMessages,
    broken: {
      vi: {
        found: "Trong hai năm liền trước, thành tích chỉ ghi {cstdBo} {held}/2 năm; còn thiếu năm {missing}.",
        expected: "Phải đạt {cstdBo} hai năm liên tục {wanted}.",
        remedy: "Đề nghị đơn vị bổ sung quyết định công nhận của năm còn thiếu hoặc rút đăng ký danh hiệu này.",
        demand:
          "Thành tích ghi {cstdBo} {held}/2 năm liền trước, còn thiếu năm {missing}; phải đạt hai năm liên tục {wanted}.",
      },
      en: {
        found: "Of the two years before, the record gives {cstdBo} in {held} of 2; missing: {missing}.",
        expected: "Must hold {cstdBo} in the two years running {wanted}.",
        remedy: "Please ask the unit for the decision of the missing year, or to withdraw the title.",
        demand:
          "The record gives {cstdBo} in {held} of the 2 years before, missing: {missing}; it must be the two years running {wanted}.",
        ask: "Please send the decision of the missing year, or withdraw the title.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const times = parameterOf(campaign, "cstd-national-streak", "times");
    const years = yearsBefore(campaign, times);
    forEachHistory(registration.people, { award: "cstdtq", years }, report, (person, title) => {
      const missing = years.filter((year) => !heldIn(person.history, year, "cstdBo", campaign.titlesImplyLower));
      if (missing.length === 0) report.pass();
      else report.fail("broken", onHistory(person, title, streakFacts(years, missing)));
    });
  },
});
