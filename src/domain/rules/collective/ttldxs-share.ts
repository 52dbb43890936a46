import { defineRule } from "../defineRule";
import { ttldxs } from "../law/laws";
import { parameterOf } from "../law/packs";
import { thresholdOf } from "../law/shares";
import { registrants } from "../ask/members";
import { onAward } from "../say/reports";
import { forEachTitled, nobodyListed, notSaid, shortfall } from "../shared/titled";

export const rule = defineRule({
  id: "ttldxs-share",
  severity: "error",
  section: 3,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Đăng ký Tập thể lao động xuất sắc nhưng tỷ lệ Lao động tiên tiến dưới 70 %.",
    en: "TTLĐXS with less than 70 % LĐTT.",
  },
  why: {
    vi: "Cả hai luật đều đòi hỏi ít nhất 70 % số người trong tập thể đạt Lao động tiên tiến. Tỷ lệ tính trên số người có tên trong danh sách cá nhân, người mới hoặc đi học dài hạn do đơn vị giải trình.",
    en: "Both laws ask for at least 70 % of the collective's people. The share is of the people listed; newcomers and people on long study are the unit's to explain.",
  },
  basis: ttldxs,
  messages: {
    nobodyListed,
    notSaid,
    below: {
      vi: {
        found: "Tập thể có {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}).",
        expected:
          "Tập thể lao động xuất sắc cần ít nhất {threshold} Lao động tiên tiến, tức ít nhất {least}/{people} người.",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị rà soát danh sách cá nhân hoặc đăng ký lại danh hiệu tập thể.",
        demand:
          "Tập thể có {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}); Tập thể lao động xuất sắc phải có ít nhất {threshold}, tức {least}/{people} người, còn thiếu {short} người.",
        ask: "Đề nghị đơn vị rà soát danh sách cá nhân hoặc đăng ký lại danh hiệu tập thể.",
      },
      en: {
        found: "The collective has {ldtt} of {people} people registered for LĐTT ({actual}).",
        expected: "TTLĐXS asks for at least {threshold} LĐTT, {least} of {people} people.",
        remedy: "People short: {short}. Please ask the unit to review its list or register another title.",
        demand:
          "LĐTT: {ldtt} of {people} people ({actual}); for TTLĐXS it must be at least {threshold}, {least} of {people}. People short: {short}.",
        ask: "Please review the list or register another title.",
      },
    },
    stated: {
      vi: {
        found:
          "Theo số liệu ghi trong biểu (chưa có danh sách cá nhân), đơn vị có {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}).",
        expected:
          "Tập thể lao động xuất sắc cần ít nhất {threshold} Lao động tiên tiến, tức ít nhất {least}/{people} người.",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
        demand:
          "Biểu ghi {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}), chưa có danh sách cá nhân; Tập thể lao động xuất sắc phải có ít nhất {threshold}, tức {least}/{people} người, còn thiếu {short} người.",
        ask: "Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
      },
      en: {
        found:
          "By the figures stated (there is no list of people), the unit has {ldtt} of {people} people registered for LĐTT ({actual}).",
        expected: "TTLĐXS asks for at least {threshold} LĐTT, {least} of {people} people.",
        remedy: "People short: {short}. Please ask the unit for its list and to review the figures.",
        demand:
          "By the figures stated (there is no list of people) {ldtt} of {people} people register LĐTT ({actual}); for TTLĐXS it must be at least {threshold}, {least} of {people}. People short: {short}.",
        ask: "Please send the list and review the figures.",
      },
    },
  },
  check({ registration, campaign, totals }, report) {
    const share = parameterOf(campaign, "ttldxs-share", "share");
    if (share === null) return;
    const threshold = thresholdOf(share);
    const asked = { title: "ttldxs", count: "ldtt", registration, totals } as const;
    forEachTitled(registrants(registration), asked, report, (row, title, members) => {
      const short = shortfall(members, threshold);
      if (short === null) report.pass();
      else report.fail(members.source === "stated" ? "stated" : "below", onAward(row, title, short));
    });
  },
});
