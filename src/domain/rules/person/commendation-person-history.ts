import type { AwardRef, Person } from "../../registration/model/registration";
import { defineRule } from "../defineRule";
import { ministryCommendationPerson } from "../law/laws";
import type { Facts } from "../rule";
import { lacksColumn } from "../say/lacks";
import {
  excellentIn,
  forEachHistory,
  heldIn,
  historyMessages,
  onHistory,
  yearList,
  yearsBefore,
} from "../shared/history";

export const rule = defineRule({
  id: "commendation-person-history",
  severity: "warning",
  section: 2,
  slip: "supply",
  meeting: "rest",
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
        expected: "Hai năm liên tục trước năm đề nghị đều phải hoàn thành xuất sắc nhiệm vụ.",
        remedy: "Đề nghị đơn vị bổ sung kết quả xếp loại hai năm liền trước hoặc cân nhắc hình thức khen khác.",
        demand:
          "Thành tích ghi hoàn thành xuất sắc nhiệm vụ {excellent}/2 năm liền trước ({wanted}); người đề nghị phải hoàn thành xuất sắc nhiệm vụ cả hai năm.",
      },
      en: {
        found: "Of the two years before, {wanted}, the record gives {excellent} of 2 rated excellent.",
        expected: "Both years running before the proposal rated «hoàn thành xuất sắc nhiệm vụ».",
        remedy: "Please ask the unit for the ratings of the two years, or to consider another form.",
        demand: "The record gives {excellent} of the 2 years before ({wanted}) rated excellent; both must be.",
        ask: "Please send the ratings of the two years, or consider another form.",
      },
    },
    neither: {
      vi: {
        found:
          "Trong hai năm liền trước ({wanted}), thành tích ghi Chiến sĩ thi đua cơ sở {cstdcs}/2 năm, hoàn thành xuất sắc nhiệm vụ {excellent}/2 năm.",
        expected:
          "Phải đạt Chiến sĩ thi đua cơ sở hai năm liên tục, hoặc hai năm liên tục hoàn thành xuất sắc nhiệm vụ và có hai sáng kiến.",
        remedy: "Đề nghị đơn vị bổ sung thành tích hai năm liền trước hoặc cân nhắc hình thức khen khác.",
        demand:
          "Thành tích hai năm liền trước ({wanted}) ghi Chiến sĩ thi đua cơ sở {cstdcs}/2 năm, hoàn thành xuất sắc nhiệm vụ {excellent}/2 năm; phải đạt Chiến sĩ thi đua cơ sở cả hai năm, hoặc hoàn thành xuất sắc nhiệm vụ cả hai năm và có hai sáng kiến.",
      },
      en: {
        found:
          "Of the two years before, {wanted}, the record gives CSTĐCS in {cstdcs} of 2 and an excellent rating in {excellent} of 2.",
        expected: "CSTĐCS two years running, or two excellent years running with two initiatives.",
        remedy: "Please ask the unit for the record of the two years, or to consider another form.",
        demand:
          "The record of the two years before ({wanted}) gives CSTĐCS in {cstdcs} of 2 and an excellent rating in {excellent} of 2; it must be CSTĐCS in both, or an excellent rating in both with two initiatives.",
        ask: "Please send the record of the two years, or consider another form.",
      },
    },
    noInitiatives: {
      vi: {
        found:
          "Hai năm liền trước ({wanted}) đều hoàn thành xuất sắc nhiệm vụ nhưng ô sáng kiến còn trống, Chiến sĩ thi đua cơ sở {cstdcs}/2 năm.",
        expected:
          "Phải đạt Chiến sĩ thi đua cơ sở hai năm liên tục, hoặc hai năm liên tục hoàn thành xuất sắc nhiệm vụ và có hai sáng kiến.",
        remedy: "Đề nghị đơn vị bổ sung hai sáng kiến đã được công nhận hoặc cân nhắc hình thức khen khác.",
        demand:
          "Ô sáng kiến còn trống, thành tích hai năm liền trước ({wanted}) ghi Chiến sĩ thi đua cơ sở {cstdcs}/2 năm; người hoàn thành xuất sắc nhiệm vụ cả hai năm phải có hai sáng kiến, hoặc đạt Chiến sĩ thi đua cơ sở cả hai năm.",
      },
      en: {
        found:
          "Both years before, {wanted}, are rated excellent, but the initiative is blank and CSTĐCS stands in {cstdcs} of 2.",
        expected: "CSTĐCS two years running, or two excellent years running with two initiatives.",
        remedy: "Please ask the unit for two recognised initiatives, or to consider another form.",
        demand:
          "The initiative is blank and the record of the two years before ({wanted}) gives CSTĐCS in {cstdcs} of 2; beside two excellent years there must be two initiatives, or else CSTĐCS in both.",
        ask: "Please name two recognised initiatives, or consider another form.",
      },
    },
    initiativesUnknown: {
      vi: {
        found:
          "Hai năm liền trước đều hoàn thành xuất sắc nhiệm vụ nhưng sổ đăng ký chưa cho biết đủ hai sáng kiến hay không ({count} người).",
        expected: "Phải có hai năm liên tục hoàn thành xuất sắc nhiệm vụ và có hai sáng kiến được công nhận.",
        remedy: "Đề nghị đối chiếu số sáng kiến trong hồ sơ đề nghị khen thưởng.",
        demand:
          "Có {count} người hoàn thành xuất sắc nhiệm vụ hai năm liền trước nhưng sổ đăng ký chưa ghi rõ số sáng kiến; phải có hai sáng kiến được công nhận.",
        ask: "Đề nghị đơn vị ghi rõ hai sáng kiến kèm quyết định công nhận.",
      },
      en: {
        found:
          "Both years before are rated excellent, but the workbook does not tell whether there are two initiatives ({count} people).",
        expected: "Two excellent years running with two recognised initiatives.",
        remedy: "Please compare the number of initiatives with the files.",
        demand:
          "The workbook does not tell the number of initiatives of {count} people with two excellent years before; there must be two recognised ones.",
        ask: "Please name the two initiatives, with the decisions.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const years = yearsBefore(campaign, 2);
    const wanted = yearList(years);
    forEachHistory(registration.people, { award: "bkTongTtcp", years }, report, (person, award) => {
      const { history } = person;
      const excellent = years.filter((year) => excellentIn(history, year)).length;
      if (campaign.law === "2003") {
        if (excellent === 2) report.pass();
        else report.fail("notExcellent", onHistory(person, award, { wanted, excellent }));
        return;
      }
      const cstdcs = years.filter((year) => heldIn(history, year, "cstdcs", campaign.titlesImplyLower)).length;
      if (cstdcs === 2) report.pass();
      else if (excellent < 2) report.fail("neither", onHistory(person, award, { wanted, cstdcs, excellent }));
      else judgeInitiatives(person, award, { wanted, cstdcs });
    });

    /** Two excellent years count with two initiatives. */
    function judgeInitiatives(person: Person, award: AwardRef, facts: Facts): void {
      const count = initiatives(person);
      if (count === "none") report.fail("noInitiatives", onHistory(person, award, facts));
      else if (count === "two") report.pass();
      else {
        const lacks = person.initiative === null ? lacksColumn(person.table, "initiative") : {};
        report.cannotTell({ ...onHistory(person, award), ...lacks }, "initiativesUnknown");
      }
    }
  },
});

/**
 * Those named in the cell, one per line or parted by «;». One may be a list in words; without a column nothing is
 * known.
 */
function initiatives({ initiative }: Person): "none" | "two" | "unclear" {
  if (initiative === null) return "unclear";
  if (!initiative.given) return "none";
  const named = initiative.cell.text.split(/[;\n]/u).filter((part) => part.trim() !== "");
  return named.length > 1 ? "two" : "unclear";
}
