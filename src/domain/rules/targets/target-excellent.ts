import { defineRule } from "../defineRule";
import { campaignTargets } from "../law/laws";
import { leastOf } from "../law/shares";
import { noFigures, noRatings } from "../say/noFigures";
import { forEachTotals } from "../shared/judgedUnits";

export const rule = defineRule({
  id: "target-excellent",
  severity: "warning",
  section: 4,
  slip: "ask",
  meeting: "short",
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
    noColumn: noRatings,
    below: {
      vi: {
        found: "Có {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}).",
        expected: "Chỉ tiêu của đợt thi đua là ít nhất {target}, tức {least}/{people} người.",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị rà soát lại đăng ký hoặc giải trình với khối.",
        demand:
          "Có {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}); phải đạt ít nhất {target}, tức {least}/{people} người, còn thiếu {short} người.",
        ask: "Đề nghị đơn vị rà soát lại đăng ký hoặc giải trình với khối.",
      },
      en: {
        found: "Registered as excellent: {excellent} of {people} people ({actual}).",
        expected: "The campaign's target is at least {target}, {least} of {people} people.",
        remedy: "People short: {short}. Please ask the unit to review its registration or explain it to the bloc.",
        demand:
          "Registered as excellent: {excellent} of {people} people ({actual}); it must be at least {target}, {least} of {people}. People short: {short}.",
        ask: "Please review the registration or explain it to the bloc.",
      },
    },
    stated: {
      vi: {
        found:
          "Theo số liệu ghi trong biểu (chưa có danh sách cá nhân), có {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}).",
        expected: "Chỉ tiêu của đợt thi đua là ít nhất {target}, tức {least}/{people} người.",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
        demand:
          "Biểu ghi {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}), chưa có danh sách cá nhân; phải đạt ít nhất {target}, tức {least}/{people} người, còn thiếu {short} người.",
        ask: "Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
      },
      en: {
        found:
          "By the figures stated (there is no list of people), {excellent} of {people} people are registered as excellent ({actual}).",
        expected: "The campaign's target is at least {target}, {least} of {people} people.",
        remedy: "People short: {short}. Please ask the unit for its list and to review the figures.",
        demand:
          "By the figures stated (there is no list of people) {excellent} of {people} people are registered as excellent ({actual}); it must be at least {target}, {least} of {people}. People short: {short}.",
        ask: "Please send the list and review the figures.",
      },
    },
    unrated: {
      vi: {
        found:
          "Có {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}); còn {unrated} người chưa rõ xếp loại nên chưa kết luận được.",
        expected: "Chỉ tiêu của đợt thi đua là ít nhất {target}, tức {least}/{people} người.",
        remedy: "Đề nghị đơn vị bổ sung, sửa các mức xếp loại còn thiếu hoặc ghi sai rồi kiểm tra lại.",
        demand:
          "Có {excellent}/{people} người đăng ký hoàn thành xuất sắc nhiệm vụ ({actual}), {unrated} người chưa rõ xếp loại nên chưa kết luận được; phải đạt ít nhất {target}, tức {least}/{people} người.",
        ask: "Đề nghị đơn vị bổ sung, sửa các mức xếp loại còn thiếu hoặc ghi sai.",
      },
      en: {
        found:
          "Registered as excellent: {excellent} of {people} people ({actual}); the ratings of {unrated} are not clear, so this cannot be decided.",
        expected: "The campaign's target is at least {target}, {least} of {people} people.",
        remedy: "Please ask the unit to complete or correct these ratings and check again.",
        demand:
          "Registered as excellent: {excellent} of {people} people ({actual}), ratings not clear: {unrated}, so this cannot be decided; it must be at least {target}, {least} of {people}.",
        ask: "Please complete or correct these ratings.",
      },
    },
  },
  check(input, report) {
    const target = input.campaign.targets.excellent;
    if (target === null) return;
    const figures = {
      counts: ["people", "excellent"],
      fields: ["statedExcellentShare", "statedExcellent"],
      column: "rating",
    } as const;
    forEachTotals(input, figures, report, ({ people, excellent, source, unrated }, at) => {
      const least = leastOf(target, people);
      const facts = { excellent, people, actual: { share: excellent / people }, target: { share: target }, least };
      const short = least - excellent;
      if (short <= 0) report.pass();
      else if (source === "stated") report.fail("stated", at({ ...facts, short }));
      else if (unrated >= short) report.cannotTell(at({ ...facts, unrated }), "unrated");
      else report.fail("below", at({ ...facts, short }));
    });
  },
});
