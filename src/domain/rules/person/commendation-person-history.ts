import type { HistoryRef, Person } from "../../registration/model/registration";
import type { Rule } from "../rule";
import { defineRule } from "../defineRule";
import {
  excellentIn,
  forEachHistory,
  heldIn,
  historyMessages,
  onHistory,
  yearList,
  yearsBefore,
} from "../shared/history";
import { ministryCommendationPerson } from "../law/laws";

type MessageId = "notExcellent" | "neither" | "noInitiatives" | "initiativesUnknown" | keyof typeof historyMessages;

export const rule: Rule<MessageId> = defineRule({
  id: "commendation-person-history",
  severity: "warning",
  section: 2,
  title: {
    vi: "Đề nghị Bằng khen của Tổng Thanh tra Chính phủ cho cá nhân nhưng thành tích hai năm liền trước chưa đủ.",
    en: "Bằng khen of the Tổng Thanh tra Chính phủ for a person whose two years before fall short.",
  },
  why: {
    vi: "Bằng khen cấp Bộ ghi nhận thành tích nhiều năm: năm 2021 xét hai năm liên tục hoàn thành xuất sắc nhiệm vụ; từ năm 2024 xét hai năm liên tục Chiến sĩ thi đua cơ sở, hoặc hai năm hoàn thành xuất sắc nhiệm vụ kèm hai sáng kiến.",
    en: "A ministry's Bằng khen honours several years: in 2021 two years running rated excellent; from 2024 CSTĐCS two years running, or two excellent years with two initiatives.",
  },
  basis: ministryCommendationPerson,
  messages: {
    ...historyMessages,
    notExcellent: {
      vi: {
        found: "Trong hai năm liền trước ({wanted}), thành tích ghi hoàn thành xuất sắc nhiệm vụ {excellent}/2 năm.",
        expected: "Hai năm liên tục trước năm đề nghị đều hoàn thành xuất sắc nhiệm vụ.",
        remedy: "Đề nghị đơn vị bổ sung kết quả xếp loại hai năm liền trước hoặc cân nhắc hình thức khen khác.",
      },
      en: {
        found: "Of the two years before, {wanted}, the record gives {excellent} of 2 rated excellent.",
        expected: "Both years running before the proposal rated «hoàn thành xuất sắc nhiệm vụ».",
        remedy: "Please ask the unit for the ratings of the two years, or to consider another form.",
      },
    },
    neither: {
      vi: {
        found:
          "Trong hai năm liền trước ({wanted}), thành tích ghi Chiến sĩ thi đua cơ sở {cstdcs}/2 năm, hoàn thành xuất sắc nhiệm vụ {excellent}/2 năm.",
        expected:
          "Hai năm liên tục đạt Chiến sĩ thi đua cơ sở, hoặc hai năm liên tục hoàn thành xuất sắc nhiệm vụ và có hai sáng kiến.",
        remedy: "Đề nghị đơn vị bổ sung thành tích hai năm liền trước hoặc cân nhắc hình thức khen khác.",
      },
      en: {
        found:
          "Of the two years before, {wanted}, the record gives CSTĐCS in {cstdcs} of 2 and an excellent rating in {excellent} of 2.",
        expected: "CSTĐCS two years running, or two excellent years running with two initiatives.",
        remedy: "Please ask the unit for the record of the two years, or to consider another form.",
      },
    },
    noInitiatives: {
      vi: {
        found:
          "Hai năm liền trước ({wanted}) đều hoàn thành xuất sắc nhiệm vụ nhưng ô sáng kiến còn trống, Chiến sĩ thi đua cơ sở {cstdcs}/2 năm.",
        expected:
          "Hai năm liên tục đạt Chiến sĩ thi đua cơ sở, hoặc hai năm liên tục hoàn thành xuất sắc nhiệm vụ và có hai sáng kiến.",
        remedy: "Đề nghị đơn vị bổ sung hai sáng kiến đã được công nhận hoặc cân nhắc hình thức khen khác.",
      },
      en: {
        found:
          "Both years before, {wanted}, are rated excellent, but the initiative is blank and CSTĐCS stands in {cstdcs} of 2.",
        expected: "CSTĐCS two years running, or two excellent years running with two initiatives.",
        remedy: "Please ask the unit for two recognised initiatives, or to consider another form.",
      },
    },
    initiativesUnknown: {
      vi: {
        found:
          "Hai năm liền trước đều hoàn thành xuất sắc nhiệm vụ nhưng sổ đăng ký chưa cho biết đủ hai sáng kiến hay không ({count} người).",
        expected: "Hai năm liên tục hoàn thành xuất sắc nhiệm vụ và có hai sáng kiến được công nhận.",
        remedy: "Đề nghị đối chiếu số sáng kiến trong hồ sơ đề nghị khen thưởng.",
      },
      en: {
        found:
          "Both years before are rated excellent, but the workbook does not tell whether there are two initiatives ({count} people).",
        expected: "Two excellent years running with two recognised initiatives.",
        remedy: "Please compare the number of initiatives with the files.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const years = yearsBefore(campaign, 2);
    const wanted = yearList(years);
    forEachHistory(registration.people, "bkTongTtcp", report, (person, award) => {
      const { history } = person;
      const excellent = years.filter((year) => excellentIn(history, year)).length;
      const cstdcs = countCstdcs(history, years, campaign.titlesImplyLower);
      if (campaign.law === "2003" ? excellent === 2 : cstdcs === 2) report.pass();
      else if (campaign.law === "2003")
        report.fail("notExcellent", onHistory(person, history, award, { wanted, excellent }));
      else if (excellent < 2) report.fail("neither", onHistory(person, history, award, { wanted, cstdcs, excellent }));
      else if (initiatives(person) === 0)
        report.fail("noInitiatives", onHistory(person, history, award, { wanted, cstdcs }));
      else if (initiatives(person) === 2) report.pass();
      else report.cannotTell(onHistory(person, history, award), "initiativesUnknown");
    });
  },
});

const countCstdcs = (history: HistoryRef, years: readonly number[], implies: boolean): number =>
  years.filter((year) => heldIn(history, year, "cstdcs", implies)).length;

/** 0, 1 or 2 (two and more) initiatives named in the cell, one per line or parted by «;»; 1 stands for «not known» where there is no column. */
function initiatives(person: Person): 0 | 1 | 2 {
  if (person.initiative === null) return 1;
  if (!person.initiative.given) return 0;
  return person.initiative.cell.text.split(/[;\n]/u).filter((part) => part.trim() !== "").length > 1 ? 2 : 1;
}
