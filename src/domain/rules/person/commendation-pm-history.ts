import { defineRule } from "../defineRule";
import {
  excellentIn,
  forEachHistory,
  goodOrBetterIn,
  heldIn,
  historyMessages,
  onHistory,
  yearList,
  yearsBefore,
} from "../shared/history";
import { primeMinisterCommendationPerson } from "../law/laws";
import { parameterOf } from "../law/packs";

export const rule = defineRule({
  id: "commendation-pm-history",
  severity: "warning",
  section: 2,
  slip: "supply",
  meeting: "rest",
  title: {
    vi: "Đề nghị Bằng khen của Thủ tướng Chính phủ cho cá nhân nhưng thành tích các năm trước chưa đủ.",
    en: "Bằng khen of the Prime Minister for a person whose years before fall short.",
  },
  why: {
    vi: "Người được đề nghị phải đã có Bằng khen cấp Bộ. Năm 2021 xét thêm năm năm liên tục hoàn thành xuất sắc nhiệm vụ; từ năm 2024 xét như vậy, hoặc năm năm liên tục hoàn thành tốt nhiệm vụ trở lên, trong đó có ba lần Chiến sĩ thi đua cơ sở.",
    en: "The person must hold a ministry's Bằng khen. In 2021 five unbroken excellent years are asked for as well; from 2024 the same, or five years rated good or better with CSTĐCS three times among them.",
  },
  basis: primeMinisterCommendationPerson,
  messages: {
    ...historyMessages,
    short: {
      vi: {
        found:
          "Thành tích ghi {bkBo} {commendations} lần; hoàn thành xuất sắc nhiệm vụ {excellent}/5 năm liền trước ({from}-{to}).",
        expected: "Phải đã có {bkBo} và năm năm liên tục hoàn thành xuất sắc nhiệm vụ trước năm đề nghị.",
        remedy: "Đề nghị đơn vị bổ sung thành tích còn thiếu kèm quyết định, hoặc cân nhắc hình thức khen khác.",
        demand:
          "Thành tích ghi {bkBo} {commendations} lần, hoàn thành xuất sắc nhiệm vụ {excellent}/5 năm liền trước ({from}-{to}); phải có {bkBo} và hoàn thành xuất sắc nhiệm vụ cả năm năm.",
      },
      en: {
        found:
          "The record gives {bkBo} {commendations} times and {excellent} of the 5 years before ({from}-{to}) rated excellent.",
        expected: "Must hold {bkBo} and five unbroken excellent years before the proposal.",
        remedy: "Please ask the unit for what is missing, with the decisions, or to consider another form.",
        demand:
          "The record gives {bkBo} {commendations} times and {excellent} of the 5 years before ({from}-{to}) rated excellent; {bkBo} must be held and all five years excellent.",
        ask: "Please send what is missing, with the decisions, or consider another form.",
      },
    },
    short2022: {
      vi: {
        found:
          "Thành tích ghi {bkBo} {commendations} lần; hoàn thành tốt nhiệm vụ trở lên {good}/5 năm liền trước ({from}-{to}), trong đó Chiến sĩ thi đua cơ sở {cstdcs} lần.",
        expected:
          "Phải đã có {bkBo}, năm năm liên tục hoàn thành xuất sắc nhiệm vụ, hoặc năm năm liên tục hoàn thành tốt nhiệm vụ trở lên và ba lần Chiến sĩ thi đua cơ sở trong thời gian đó.",
        remedy: "Đề nghị đơn vị bổ sung thành tích còn thiếu kèm quyết định, hoặc cân nhắc hình thức khen khác.",
        demand:
          "Thành tích ghi {bkBo} {commendations} lần, hoàn thành tốt nhiệm vụ trở lên {good}/5 năm liền trước ({from}-{to}), Chiến sĩ thi đua cơ sở {cstdcs} lần; phải có {bkBo} và hoàn thành xuất sắc nhiệm vụ cả năm năm, hoặc hoàn thành tốt nhiệm vụ trở lên cả năm năm với ba lần Chiến sĩ thi đua cơ sở.",
      },
      en: {
        found:
          "The record gives {bkBo} {commendations} times; {good} of the 5 years before ({from}-{to}) rated good or better, with CSTĐCS {cstdcs} times.",
        expected:
          "Must hold {bkBo} and five unbroken excellent years, or five rated good or better with CSTĐCS three times among them.",
        remedy: "Please ask the unit for what is missing, with the decisions, or to consider another form.",
        demand:
          "The record gives {bkBo} {commendations} times, {good} of the 5 years before ({from}-{to}) rated good or better and CSTĐCS {cstdcs} times; {bkBo} must be held and all five years excellent, or good or better with CSTĐCS three times among them.",
        ask: "Please send what is missing, with the decisions, or consider another form.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const asked = parameterOf(campaign, "commendation-pm-history", "years");
    const goodCounts = parameterOf(campaign, "commendation-pm-history", "goodWithCstdcs") === true;
    const least = parameterOf(campaign, "commendation-pm-history", "cstdcs");
    const years = yearsBefore(campaign, asked);
    const [from = "", to = ""] = [yearList(years)[0], yearList(years).at(-1)];
    forEachHistory(registration.people, { award: "bkThuTuong", years }, report, (person, award) => {
      const { history } = person;
      const commendations = history.years.filter((span) => span.award === "bkBo" && span.year < campaign.year).length;
      const excellent = years.filter((year) => excellentIn(history, year)).length;
      if (commendations > 0 && excellent === asked) {
        report.pass();
        return;
      }
      if (!goodCounts) {
        report.fail("short", onHistory(person, award, { commendations, excellent, from, to }));
        return;
      }
      const good = years.filter((year) => goodOrBetterIn(history, year)).length;
      const cstdcs = years.filter((year) => heldIn(history, year, "cstdcs", campaign.titlesImplyLower)).length;
      if (commendations > 0 && good === asked && cstdcs >= least) report.pass();
      else report.fail("short2022", onHistory(person, award, { commendations, good, cstdcs, from, to }));
    });
  },
});
