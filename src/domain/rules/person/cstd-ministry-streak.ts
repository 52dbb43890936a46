import { defineRule } from "../defineRule";
import { cstdBo } from "../law/laws";
import { parameterOf } from "../law/packs";
import { forEachHistory, heldIn, historyMessages, onHistory, streakFacts, yearsBefore } from "../shared/history";
import { registered } from "../shared/registers";

export const rule = defineRule({
  id: "cstd-ministry-streak",
  severity: "error",
  section: 2,
  slip: "supply",
  meeting: "rest",
  title: {
    vi: "Đăng ký {cstdBo} nhưng chưa đủ ba năm liên tục Chiến sĩ thi đua cơ sở.",
    en: "Registers {cstdBo} without CSTĐCS three years running.",
  },
  why: {
    vi: "Danh hiệu này xét trong số người đã ba lần liên tục đạt Chiến sĩ thi đua cơ sở. Năm liền trước được tính ngay trước năm của đợt thi đua; nếu hai năm liền trước đã đạt và năm nay cùng đăng ký Chiến sĩ thi đua cơ sở thì cũng đủ ba lần.",
    en: "The title goes to people who have held CSTĐCS three times running, up to the year before the campaign; two such years and CSTĐCS registered this year also make three.",
  },
  basis: cstdBo,
  messages: {
    ...historyMessages,
    broken: {
      vi: {
        found:
          "Trong ba năm liền trước, thành tích chỉ ghi Chiến sĩ thi đua cơ sở {held}/3 năm; còn thiếu năm {missing}.",
        expected:
          "Phải đạt Chiến sĩ thi đua cơ sở ba năm liên tục {wanted}, hoặc hai năm liền trước và năm nay cùng đăng ký Chiến sĩ thi đua cơ sở.",
        remedy: "Đề nghị đơn vị bổ sung quyết định công nhận của năm còn thiếu hoặc rút đăng ký danh hiệu này.",
        demand:
          "Thành tích ghi Chiến sĩ thi đua cơ sở {held}/3 năm liền trước, còn thiếu năm {missing}; phải đạt ba năm liên tục {wanted}, hoặc hai năm liền trước và năm nay cùng đăng ký Chiến sĩ thi đua cơ sở.",
      },
      en: {
        found: "Of the three years before, the record gives CSTĐCS in {held} of 3; missing: {missing}.",
        expected:
          "CSTĐCS in the three years running {wanted}, or in the two years before and registered this year too.",
        remedy: "Please ask the unit for the decision of the missing year, or to withdraw the title.",
        demand:
          "The record gives CSTĐCS in {held} of the 3 years before, missing: {missing}; it must be the three years running {wanted}, or the two years before with CSTĐCS registered this year too.",
        ask: "Please send the decision of the missing year, or withdraw the title.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const asked = parameterOf(campaign, "cstd-ministry-streak", "years");
    const years = yearsBefore(campaign, asked);
    forEachHistory(registration.people, { award: "cstdBo", years }, report, (person, title) => {
      const missing = years.filter((year) => !heldIn(person.history, year, "cstdcs", campaign.titlesImplyLower));
      const oldestOnly = missing.every((year) => year === campaign.year - asked);
      // «Registered this year» means in so many words: CSTĐ ngành itself would otherwise always be its own third year.
      if (missing.length === 0 || (oldestOnly && registered(person, "cstdcs") !== undefined)) report.pass();
      else report.fail("broken", onHistory(person, title, streakFacts(years, missing)));
    });
  },
});
