import { defineRule } from "../defineRule";
import { checkQuota, noHonours } from "../shared/flagQuota";
import { governmentFlagQuota } from "../law/laws";

export const rule = defineRule({
  id: "government-flag-quota",
  severity: "notice",
  section: 4,
  slip: "office",
  meeting: "decide",
  title: {
    vi: "Nhiều hơn một đơn vị đăng ký Cờ thi đua của Chính phủ.",
    en: "More than one unit registers Emulation Flag of the Government.",
  },
  why: {
    vi: "Cờ thi đua của Chính phủ chọn trong số đơn vị tiêu biểu nhất của các khối; trong một khối chỉ có một đơn vị dẫn đầu. Giới hạn 20 % tính trên toàn ngành, không tính trong khối.",
    en: "The Government's flag goes to the best of the leading units; a bloc has one leading unit. The ceiling of 20 % is counted over the whole branch, not in the bloc.",
  },
  basis: governmentFlagQuota,
  messages: {
    noHonours,
    tooMany: {
      vi: {
        found: "Có {registered} đơn vị đăng ký Cờ thi đua của Chính phủ: {units}.",
        expected: "Trong khối, nhiều nhất {quota} đơn vị (đơn vị dẫn đầu khối) được xem xét đề nghị.",
        remedy: "Đề nghị cuộc họp khối bình xét, thống nhất đơn vị đề nghị.",
        demand:
          "Có {registered} đơn vị đăng ký Cờ thi đua của Chính phủ: {units}; khối phải chọn trong số này, vì nhiều nhất {quota} đơn vị (đơn vị dẫn đầu khối) được xem xét đề nghị.",
      },
      en: {
        found: "Registered for Emulation Flag of the Government: {registered} units: {units}.",
        expected: "In the bloc at most {quota}, the leading unit, is considered.",
        remedy: "The bloc's meeting should agree on the unit to propose.",
        demand:
          "Registered for Emulation Flag of the Government: {registered} units: {units}; the bloc must choose among them, as at most {quota}, the leading unit, is considered.",
      },
    },
  },
  check(input, report) {
    checkQuota(input, "coChinhPhu", input.campaign.caps.governmentFlags, report);
  },
});
