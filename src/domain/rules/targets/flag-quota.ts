import { defineRule } from "../defineRule";
import { checkQuota, noHonours } from "../shared/flagQuota";
import { flagPerBloc } from "../law/laws";

export const rule = defineRule({
  id: "flag-quota",
  severity: "notice",
  section: 4,
  slip: "office",
  meeting: "decide",
  title: {
    vi: "Số đơn vị đăng ký {coBo} nhiều hơn số cờ của khối.",
    en: "More units register {coBo} than the bloc has flags.",
  },
  why: {
    vi: "Cờ dành cho đơn vị được suy tôn dẫn đầu khối. Đăng ký nhiều hơn là ý chí phấn đấu, không phải lỗi, nhưng cuộc họp khối phải bình xét.",
    en: "The flag is for the unit that leads the bloc. To register more is striving, no fault, but the meeting has to choose.",
  },
  basis: flagPerBloc,
  messages: {
    noHonours,
    tooMany: {
      vi: {
        found: "Có {registered} đơn vị đăng ký {coBo}: {units}.",
        expected: "Mỗi khối được {quota} cờ, dành cho đơn vị dẫn đầu khối.",
        remedy: "Đề nghị cuộc họp khối bình xét, suy tôn đơn vị dẫn đầu; các đơn vị khác xét hình thức khen phù hợp.",
        demand:
          "Có {registered} đơn vị đăng ký {coBo}: {units}; khối phải chọn trong số này, mỗi khối được {quota} cờ dành cho đơn vị dẫn đầu.",
      },
      en: {
        found: "Registered for {coBo}: {registered} units: {units}.",
        expected: "A bloc has {quota}, for the unit that leads it.",
        remedy: "The bloc's meeting should choose the leading unit; the others may be considered for another form.",
        demand:
          "Registered for {coBo}: {registered} units: {units}; the bloc must choose among them, as a bloc has {quota}, for the unit that leads it.",
      },
    },
  },
  check(input, report) {
    checkQuota(input, "coBo", input.campaign.caps.ministryFlags, report);
  },
});
