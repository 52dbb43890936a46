import { defineRule } from "../defineRule";
import { cstdcsCap } from "../law/laws";
import { parameterOf } from "../law/packs";
import { ROUNDINGS } from "../law/shares";
import { noFigures, noTitles } from "../say/noFigures";
import { forEachTotals } from "../shared/judgedUnits";

const expected = {
  vi: "Không quá {cap} số Lao động tiên tiến: {cap} của {ldtt} là {exact}; theo cách làm tròn của đợt thi đua là {limit} người (làm tròn xuống {floor}, làm tròn số học {halfUp}, làm tròn lên {ceil}).",
  en: "At most {cap} of the LĐTT: {cap} of {ldtt} is {exact}; by the campaign's rounding {limit} people (down {floor}, half up {halfUp}, up {ceil}).",
};
const found = {
  vi: "Có {cstdcs} người đăng ký Chiến sĩ thi đua cơ sở trên {ldtt} Lao động tiên tiến, vượt {excess} người.",
  en: "Registered for CSTĐCS: {cstdcs} people of {ldtt} LĐTT, {excess} too many.",
};

const demand = {
  vi: "Có {cstdcs} người đăng ký Chiến sĩ thi đua cơ sở trên {ldtt} Lao động tiên tiến; phải không quá {cap} số Lao động tiên tiến ({exact}), tức {limit} người (làm tròn xuống {floor}, làm tròn số học {halfUp}, làm tròn lên {ceil}), đang vượt {excess} người.",
  en: "Registered for CSTĐCS: {cstdcs} people of {ldtt} LĐTT; it must be at most {cap} of the LĐTT ({exact}), {limit} people (down {floor}, half up {halfUp}, up {ceil}). People too many: {excess}.",
};

export const rule = defineRule({
  id: "cap-cstdcs",
  severity: "warning",
  section: 4,
  slip: "ask",
  meeting: "decide",
  title: {
    vi: "Số đăng ký Chiến sĩ thi đua cơ sở vượt giới hạn trên số Lao động tiên tiến.",
    en: "More CSTĐCS than the ceiling on LĐTT allows.",
  },
  why: {
    vi: "Nghị định 91/2017/NĐ-CP giới hạn Chiến sĩ thi đua cơ sở ở 15 % số Lao động tiên tiến và không nói cách làm tròn, nên một người thừa hay thiếu có khi chỉ do làm tròn; cách làm tròn là thiết lập của đợt thi đua. Luật năm 2022 không khống chế tỷ lệ (Bộ Nội vụ trả lời như vậy); khối vẫn tự đặt tỷ lệ thì vượt tỷ lệ đó chỉ là lưu ý.",
    en: "Decree 91/2017 holds CSTĐCS to 15 % of the LĐTT and says nothing of rounding, so one person more or less may hang on it; the rounding is the campaign's setting. The Law of 2022 sets no share (so the Ministry of Home Affairs answered); where the bloc sets one of its own, more than that is a notice.",
  },
  basis: cstdcsCap,
  messages: {
    noFigures,
    noColumn: noTitles,
    above: {
      vi: {
        found: found.vi,
        expected: expected.vi,
        remedy:
          "Vượt với mọi cách làm tròn. Đề nghị đơn vị lựa chọn lại, giữ những người có sáng kiến, đề tài tiêu biểu.",
        demand: demand.vi,
        ask: "Đề nghị đơn vị lựa chọn lại, giữ những người có sáng kiến, đề tài tiêu biểu.",
      },
      en: {
        found: found.en,
        expected: expected.en,
        remedy:
          "Too many by any rounding. Please ask the unit to choose again, keeping those with the best initiatives and studies.",
        demand: demand.en,
        ask: "Please choose again, keeping those with the best initiatives and studies.",
      },
    },
    aboveByRounding: {
      vi: {
        found: found.vi,
        expected: expected.vi,
        remedy:
          "Vượt hay không là do cách làm tròn. Đề nghị khối thống nhất cách làm tròn trước khi yêu cầu đơn vị rút bớt.",
        demand: demand.vi,
        ask: "Đề nghị đơn vị chuẩn bị phương án lựa chọn; số phải rút bớt tùy cách làm tròn mà khối thống nhất.",
      },
      en: {
        found: found.en,
        expected: expected.en,
        remedy:
          "Too many or not depends on the rounding. Please let the bloc agree on it before the unit is asked to withdraw anybody.",
        demand: demand.en,
        ask: "Please be ready to choose; how many to withdraw depends on the rounding that the bloc agrees on.",
      },
    },
    own: {
      vi: {
        found: found.vi,
        expected: `Tỷ lệ do khối tự đặt, pháp luật không khống chế. ${expected.vi}`,
        remedy: "Đề nghị khối xem xét; danh hiệu vẫn xét theo tiêu chuẩn.",
        demand: demand.vi,
        ask: "Tỷ lệ này do khối tự đặt; đề nghị đơn vị cân nhắc lựa chọn lại.",
      },
      en: {
        found: found.en,
        expected: `The share is the bloc's own, the law sets none. ${expected.en}`,
        remedy: "The bloc should decide; the title goes by its standard all the same.",
        demand: demand.en,
        ask: "The share is the bloc's own; please consider choosing again.",
      },
    },
    zero: {
      vi: {
        found: found.vi,
        expected: expected.vi,
        remedy:
          "Số Lao động tiên tiến quá ít nên giới hạn bằng không, trong khi Tập thể lao động xuất sắc vẫn cần ít nhất một Chiến sĩ thi đua cơ sở; đề nghị khối cho ý kiến.",
        demand: demand.vi,
        ask: "Số Lao động tiên tiến quá ít nên giới hạn bằng không; khối sẽ cho ý kiến, đề nghị đơn vị giải trình.",
      },
      en: {
        found: found.en,
        expected: expected.en,
        remedy:
          "With so few LĐTT the ceiling is none, and TTLĐXS asks for one CSTĐCS nevertheless; the bloc should decide.",
        demand: demand.en,
        ask: "With so few LĐTT the ceiling is none; the bloc will decide, please explain the registration.",
      },
    },
  },
  check(input, report) {
    const { cstdcsOfLdtt: cap, cstdcsRounding } = input.campaign.caps;
    // The Law of 2022 names no share; without one of the campaign's own there is nothing to hold against.
    if (cap === null) return;
    // A share beyond the law's is the bloc's own rule, and no unit breaks the law by it.
    const lawful = parameterOf(input.campaign, "cap-cstdcs", "share");
    const isOwn = lawful === null || cap > lawful;
    const figures = { counts: ["ldtt", "cstdcs"], fields: ["statedCstdcs", "statedLdtt"], column: "title" } as const;
    forEachTotals(input, figures, report, ({ ldtt, cstdcs }, at) => {
      const exact = cap * ldtt;
      const limit = ROUNDINGS[cstdcsRounding](exact);
      if (cstdcs <= limit) {
        report.pass();
        return;
      }
      const ceil = ROUNDINGS.ceil(exact);
      const facts = {
        cstdcs,
        ldtt,
        excess: cstdcs - limit,
        cap: { share: cap },
        exact: Math.round(exact * 100) / 100,
        limit,
        floor: ROUNDINGS.floor(exact),
        halfUp: ROUNDINGS.halfUp(exact),
        ceil,
      };
      if (isOwn) report.fail("own", { ...at(facts), severity: "notice" });
      else if (limit === 0) report.fail("zero", at(facts));
      else report.fail(cstdcs <= ceil ? "aboveByRounding" : "above", at(facts));
    });
  },
});
