import type { Rule } from "../rule";
import { defineRule } from "../defineRule";
import { knownTotals, onFigure } from "../shared/judgedUnits";
import { campaignTargets } from "../law/laws";
import { noFigures } from "../say/noFigures";

type MessageId = "below" | "stated" | "unrated" | "noFigures";

/** 0.3 is no binary fraction: 0.3 × 30 must not ask for a tenth person. */
const EPSILON = 1e-9;

export const rule: Rule<MessageId> = defineRule({
  id: "target-excellent",
  severity: "warning",
  section: 4,
  title: {
    vi: "Tỷ lệ hoàn thành xuất sắc nhiệm vụ thấp hơn chỉ tiêu của đợt thi đua.",
    en: "A smaller share rated «hoàn thành xuất sắc nhiệm vụ» than the campaign's target.",
  },
  why: {
    vi: "Chỉ tiêu tính trên tổng số người của đơn vị và của cả khối. Chỉ tiêu 30 % không thể đạt nếu áp dụng giới hạn 20 % trên số hoàn thành tốt; xem quy tắc cap-excellent.",
    en: "The target is a share of all the people, of each unit and of the bloc. Thirty percent cannot be met under a ceiling of 20 % of those rated good; see cap-excellent.",
  },
  basis: campaignTargets,
  messages: {
    noFigures,
    below: {
      vi: {
        found: "Có {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}).",
        expected: "Chỉ tiêu của đợt thi đua là ít nhất {target}, tức {least}/{people} người.",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị rà soát lại đăng ký hoặc giải trình với khối.",
      },
      en: {
        found: "Registered as excellent: {excellent} of {people} people ({actual}).",
        expected: "The campaign's target is at least {target}, {least} of {people} people.",
        remedy: "People short: {short}. Please ask the unit to review its registration or explain it to the bloc.",
      },
    },
    stated: {
      vi: {
        found:
          "Theo số liệu ghi trong biểu (chưa có danh sách cá nhân), có {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}).",
        expected: "Chỉ tiêu của đợt thi đua là ít nhất {target}, tức {least}/{people} người.",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
      },
      en: {
        found:
          "By the figures stated (there is no list of people), {excellent} of {people} people are registered as excellent ({actual}).",
        expected: "The campaign's target is at least {target}, {least} of {people} people.",
        remedy: "People short: {short}. Please ask the unit for its list and to review the figures.",
      },
    },
    unrated: {
      vi: {
        found:
          "Có {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}); còn {unrated} người chưa rõ xếp loại nên chưa kết luận được.",
        expected: "Chỉ tiêu của đợt thi đua là ít nhất {target}, tức {least}/{people} người.",
        remedy: "Đề nghị đơn vị bổ sung, sửa các mức xếp loại còn thiếu hoặc ghi sai rồi kiểm tra lại.",
      },
      en: {
        found:
          "Registered as excellent: {excellent} of {people} people ({actual}); the ratings of {unrated} are not clear, so this cannot be decided.",
        expected: "The campaign's target is at least {target}, {least} of {people} people.",
        remedy: "Please ask the unit to complete or correct these ratings and check again.",
      },
    },
  },
  check(input, report) {
    const target = input.campaign.targets.excellent;
    const at = (unit: string | null, facts = {}) =>
      onFigure(input, unit, ["statedExcellentShare", "statedExcellent"], facts);
    const { known, unknown } = knownTotals(input, ["people", "excellent"]);
    for (const { unit } of unknown) report.cannotTell(at(unit), "noFigures");
    for (const { unit, people, excellent, source, unrated } of known) {
      const least = Math.ceil(target * people - EPSILON);
      const facts = { excellent, people, actual: { share: excellent / people }, target: { share: target }, least };
      if (excellent >= least) report.pass();
      else if (source === "stated") report.fail("stated", at(unit, { ...facts, short: least - excellent }));
      else if (excellent + unrated >= least) report.cannotTell(at(unit, { ...facts, unrated }), "unrated");
      else report.fail("below", at(unit, { ...facts, short: least - excellent }));
    }
  },
});
