import type { AwardRef, HistoryRef, Person } from "../../registration/model/registration";
import { defineRule } from "../defineRule";
import { ministryCommendationPerson } from "../law/laws";
import { parameterOf } from "../law/packs";
import type { Facts } from "../rule";
import { countsAs } from "../../totals/ladder";
import { initiativePieces } from "../ask/initiatives";
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
    vi: "Đề nghị {bkBo} cho cá nhân nhưng thành tích hai năm liền trước chưa đủ.",
    en: "Proposes {bkBo} for a person whose two years before fall short.",
  },
  why: {
    vi: "Bằng khen cấp Bộ ghi nhận thành tích nhiều năm: năm 2021 xét hai năm liên tục hoàn thành xuất sắc nhiệm vụ; từ năm 2024 xét hai năm liên tục Chiến sĩ thi đua cơ sở, hoặc hai năm hoàn thành xuất sắc nhiệm vụ kèm hai sáng kiến. Sáng kiến đã dùng để xét Chiến sĩ thi đua cơ sở không tính (Công văn 1168/BNV-BTĐKT năm 2026, theo trích dẫn); sổ đăng ký không cho biết sáng kiến nào đã dùng nên khi có Chiến sĩ thi đua cơ sở thì nêu là chưa rõ.",
    en: "A ministry's Bằng khen honours several years: in 2021 two years running rated excellent; from 2024 CSTĐCS two years running, or two excellent years with two initiatives. Initiatives used for CSTĐCS do not count (official letter 1168/BNV-BTĐKT of 2026, as quoted); the workbook does not tell which were, so beside CSTĐCS it cannot be told.",
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
    initiativesUsed: {
      vi: {
        found:
          "Hai năm liền trước đều hoàn thành xuất sắc nhiệm vụ và có ghi sáng kiến, nhưng chưa rõ sáng kiến nào đã dùng để xét Chiến sĩ thi đua cơ sở ({count} người).",
        expected: "Phải có hai sáng kiến được công nhận, ngoài sáng kiến đã dùng để xét Chiến sĩ thi đua cơ sở.",
        remedy: "Đề nghị đối chiếu sáng kiến trong hồ sơ đề nghị khen thưởng với hồ sơ Chiến sĩ thi đua cơ sở.",
        demand:
          "Có {count} người hoàn thành xuất sắc nhiệm vụ hai năm liền trước, chưa rõ sáng kiến nào đã dùng để xét Chiến sĩ thi đua cơ sở; phải có hai sáng kiến được công nhận ngoài sáng kiến đã dùng.",
        ask: "Đề nghị đơn vị ghi rõ hai sáng kiến chưa dùng để xét Chiến sĩ thi đua cơ sở, kèm quyết định công nhận.",
      },
      en: {
        found:
          "Both years before are rated excellent and initiatives are named, but not which of them were used for CSTĐCS ({count} people).",
        expected: "There must be two recognised initiatives beside those used for CSTĐCS.",
        remedy: "Please compare the initiatives in the files with those of CSTĐCS.",
        demand:
          "It is not told which initiatives of {count} people with two excellent years before were used for CSTĐCS; there must be two recognised ones beside those.",
        ask: "Please name two initiatives that were not used for CSTĐCS, with the decisions.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const asked = parameterOf(campaign, "commendation-person-history", "years");
    const years = yearsBefore(campaign, asked);
    const titleCounts = parameterOf(campaign, "commendation-person-history", "cstdcsInstead") === true;
    const named = parameterOf(campaign, "commendation-person-history", "initiatives");
    const holds = (history: HistoryRef, year: number): boolean =>
      heldIn(history, year, "cstdcs", campaign.titlesImplyLower);
    const wanted = yearList(years);
    forEachHistory(registration.people, { award: "bkBo", years }, report, (person, award) => {
      const { history } = person;
      const excellent = years.filter((year) => excellentIn(history, year)).length;
      if (!titleCounts) {
        if (excellent === asked) report.pass();
        else report.fail("notExcellent", onHistory(person, award, { wanted, excellent }));
        return;
      }
      const cstdcs = years.filter((year) => holds(history, year)).length;
      if (cstdcs === asked) report.pass();
      else if (excellent < asked) report.fail("neither", onHistory(person, award, { wanted, cstdcs, excellent }));
      else judgeInitiatives(person, award, { wanted, cstdcs });
    });

    /** Excellent years count with initiatives that no title of a fighter has used. */
    function judgeInitiatives(person: Person, award: AwardRef, facts: Facts): void {
      const { initiative } = person;
      const count = initiative === null ? 0 : initiativePieces(initiative.cell.text).length;
      if (initiative?.given === false) report.fail("noInitiatives", onHistory(person, award, facts));
      else if (count < named) {
        const lacks = initiative === null ? lacksColumn(person.table, "initiative") : {};
        report.cannotTell({ ...onHistory(person, award), ...lacks }, "initiativesUnknown");
      } else if (count < named + used(person)) report.cannotTell(onHistory(person, award), "initiativesUsed");
      else report.pass();
    }

    /** Titles that each may have used one of the initiatives: this year's, and those of the years before. */
    function used({ awards, history }: Person): number {
      const now = awards.some(({ award }) => award !== null && countsAs(award, "cstdcs", true));
      return (now ? 1 : 0) + years.filter((year) => holds(history, year)).length;
    }
  },
});
