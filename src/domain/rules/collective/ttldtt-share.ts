import { defineRule } from "../defineRule";
import { ttldtt } from "../law/laws";
import { parameterOf } from "../law/packs";
import { thresholdOf } from "../law/shares";
import { registrants } from "../ask/members";
import { onAward } from "../say/reports";
import { registered } from "../shared/registers";
import { forEachTitled, nobodyListed, notSaid, shortfall } from "../shared/titled";

export const rule = defineRule({
  id: "ttldtt-share",
  severity: "error",
  section: 3,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Đăng ký Tập thể lao động tiên tiến nhưng tỷ lệ Lao động tiên tiến chưa đủ.",
    en: "TTLĐTT with too small a share of LĐTT.",
  },
  why: {
    vi: "Luật năm 2003 đòi hỏi trên 50 % (đúng một nửa là chưa đủ), Luật năm 2022 đòi hỏi ít nhất 70 %. Tỷ lệ tính trên số người có tên trong danh sách cá nhân; Chiến sĩ thi đua được tính là Lao động tiên tiến theo thiết lập của đợt.",
    en: "The Law of 2003 asks for over 50 % (exactly half is not enough), the Law of 2022 for at least 70 %. The share is of the people listed; holders of higher titles count as LĐTT, as the campaign sets it.",
  },
  basis: ttldtt,
  messages: {
    nobodyListed,
    notSaid,
    notAboveHalf: {
      vi: {
        found: "Tập thể có {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}).",
        expected:
          "Tập thể lao động tiên tiến cần trên {threshold} Lao động tiên tiến, tức ít nhất {least}/{people} người.",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị rà soát danh sách cá nhân hoặc rút đăng ký danh hiệu tập thể.",
        demand:
          "Tập thể có {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}); Tập thể lao động tiên tiến phải có trên {threshold}, tức ít nhất {least}/{people} người, còn thiếu {short} người.",
        ask: "Đề nghị đơn vị rà soát danh sách cá nhân hoặc rút đăng ký danh hiệu tập thể.",
      },
      en: {
        found: "The collective has {ldtt} of {people} people registered for LĐTT ({actual}).",
        expected: "TTLĐTT asks for more than {threshold} LĐTT, at least {least} of {people} people.",
        remedy: "People short: {short}. Please ask the unit to review its list or withdraw the title.",
        demand:
          "LĐTT: {ldtt} of {people} people ({actual}); for TTLĐTT it must be more than {threshold}, at least {least} of {people}. People short: {short}.",
        ask: "Please review the list or withdraw the title.",
      },
    },
    below: {
      vi: {
        found: "Tập thể có {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}).",
        expected:
          "Tập thể lao động tiên tiến cần ít nhất {threshold} Lao động tiên tiến, tức ít nhất {least}/{people} người.",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị rà soát danh sách cá nhân hoặc rút đăng ký danh hiệu tập thể.",
        demand:
          "Tập thể có {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}); Tập thể lao động tiên tiến phải có ít nhất {threshold}, tức {least}/{people} người, còn thiếu {short} người.",
        ask: "Đề nghị đơn vị rà soát danh sách cá nhân hoặc rút đăng ký danh hiệu tập thể.",
      },
      en: {
        found: "The collective has {ldtt} of {people} people registered for LĐTT ({actual}).",
        expected: "TTLĐTT asks for at least {threshold} LĐTT, {least} of {people} people.",
        remedy: "People short: {short}. Please ask the unit to review its list or withdraw the title.",
        demand:
          "LĐTT: {ldtt} of {people} people ({actual}); for TTLĐTT it must be at least {threshold}, {least} of {people}. People short: {short}.",
        ask: "Please review the list or withdraw the title.",
      },
    },
    stated: {
      vi: {
        found:
          "Theo số liệu ghi trong biểu (chưa có danh sách cá nhân), đơn vị có {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}).",
        expected:
          "Tập thể lao động tiên tiến cần ít nhất {least}/{people} người đăng ký Lao động tiên tiến (mốc {threshold}).",
        remedy: "Còn thiếu {short} người. Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
        demand:
          "Biểu ghi {ldtt}/{people} người đăng ký Lao động tiên tiến ({actual}), chưa có danh sách cá nhân; Tập thể lao động tiên tiến phải có ít nhất {least}/{people} người (mốc {threshold}), còn thiếu {short} người.",
        ask: "Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
      },
      en: {
        found:
          "By the figures stated (there is no list of people), the unit has {ldtt} of {people} people registered for LĐTT ({actual}).",
        expected: "TTLĐTT asks for at least {least} of {people} people registered for LĐTT (the mark is {threshold}).",
        remedy: "People short: {short}. Please ask the unit for its list and to review the figures.",
        demand:
          "By the figures stated (there is no list of people) {ldtt} of {people} people register LĐTT ({actual}); for TTLĐTT it must be at least {least} of {people} (the mark is {threshold}). People short: {short}.",
        ask: "Please send the list and review the figures.",
      },
    },
  },
  check({ registration, campaign, totals }, report) {
    const share = parameterOf(campaign, "ttldtt-share", "share");
    if (share === null) return;
    const threshold = thresholdOf(share, parameterOf(campaign, "ttldtt-share", "above") === true);
    const tooFew = threshold.above ? "notAboveHalf" : "below";
    // TTLĐXS beside it asks for more and has its own rule.
    const rows = [...registrants(registration)].filter((row) => registered(row, "ttldxs") === undefined);
    const asked = { title: "ttldtt", count: "ldtt", registration, totals } as const;
    forEachTitled(rows, asked, report, (row, title, members) => {
      const short = shortfall(members, threshold);
      if (short === null) report.pass();
      else report.fail(members.source === "stated" ? "stated" : tooFew, onAward(row, title, short));
    });
  },
});
