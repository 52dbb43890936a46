import { defineRule } from "../defineRule";
import { excellentCap } from "../law/laws";
import { exceeds, mostOf } from "../law/shares";
import { noFigures, noRatings } from "../say/noFigures";
import { forEachTotals } from "../shared/judgedUnits";

const found = {
  vi: "Có {excellent} người đăng ký hoàn thành xuất sắc, {good} người hoàn thành tốt: vượt giới hạn {cap} số hoàn thành tốt.",
  en: "Registered: {excellent} excellent and {good} good; the excellent are more than {cap} of those rated good.",
};
const most = {
  vi: "Nhiều nhất {limit}/{rated} người; với giới hạn này, số xuất sắc không quá 1/{oneIn} số người từ hoàn thành tốt trở lên ({mostShare})",
  en: "At most {limit} of {rated}; under this ceiling at most one in {oneIn} of those rated good or better is excellent ({mostShare})",
};
const party = {
  vi: "; năm nay giới hạn chỉ ràng buộc đảng viên, sổ đăng ký không tách riêng đảng viên.",
  en: "; this year the ceiling binds party members only, whom the workbook does not tell apart.",
};
const demand = {
  vi: "Có {excellent} người đăng ký hoàn thành xuất sắc, {good} người hoàn thành tốt; theo giới hạn {cap} số hoàn thành tốt, số xuất sắc phải không quá {limit}/{rated} người (1/{oneIn} số người từ hoàn thành tốt trở lên, {mostShare})",
  en: "Registered: {excellent} excellent and {good} good; under the ceiling of {cap} of those rated good the excellent must be at most {limit} of {rated} (one in {oneIn} of those rated good or better, {mostShare})",
};
const remedy = {
  vi: "Đề nghị khối biết để xem xét khi đánh giá cuối năm; chưa cần sửa đăng ký.",
  en: "The bloc should know this when the year is judged; the registration need not change.",
};
const conflict = {
  vi: "Chỉ tiêu {target} của đợt thi đua không thể đạt khi áp dụng giới hạn này; đề nghị khối cho ý kiến.",
  en: "The campaign's target of {target} cannot be met under this ceiling; the bloc should decide.",
};

export const rule = defineRule({
  id: "cap-excellent",
  severity: "notice",
  section: 4,
  slip: "office",
  meeting: "decide",
  title: {
    vi: "Số đăng ký hoàn thành xuất sắc vượt giới hạn trên số hoàn thành tốt.",
    en: "More people registered as excellent than the ceiling on those rated good allows.",
  },
  why: {
    vi: "Giới hạn 20 % tính trên số hoàn thành tốt nên nhiều nhất một phần sáu số người được xếp loại xuất sắc (16,7 %), thấp hơn chỉ tiêu 30 %. Năm 2021 giới hạn này chỉ áp dụng với đảng viên. Đây là nội dung để cuộc họp biết, không phải lỗi của đơn vị.",
    en: "The ceiling of 20 % is of those rated good, so at most one in six can be excellent (16.7 %), below the target of 30 %. In 2021 it binds party members only. The meeting should know this; it is no fault of the unit.",
  },
  basis: excellentCap,
  messages: {
    noFigures,
    noColumn: noRatings,
    above: {
      vi: { found: found.vi, expected: `${most.vi}.`, remedy: remedy.vi, demand: `${demand.vi}.` },
      en: { found: found.en, expected: `${most.en}.`, remedy: remedy.en, demand: `${demand.en}.` },
    },
    aboveParty: {
      vi: { found: found.vi, expected: `${most.vi}${party.vi}`, remedy: remedy.vi, demand: `${demand.vi}${party.vi}` },
      en: { found: found.en, expected: `${most.en}${party.en}`, remedy: remedy.en, demand: `${demand.en}${party.en}` },
    },
    aboveWithTarget: {
      vi: { found: found.vi, expected: `${most.vi}.`, remedy: conflict.vi, demand: `${demand.vi}.` },
      en: { found: found.en, expected: `${most.en}.`, remedy: conflict.en, demand: `${demand.en}.` },
    },
    abovePartyWithTarget: {
      vi: {
        found: found.vi,
        expected: `${most.vi}${party.vi}`,
        remedy: conflict.vi,
        demand: `${demand.vi}${party.vi}`,
      },
      en: {
        found: found.en,
        expected: `${most.en}${party.en}`,
        remedy: conflict.en,
        demand: `${demand.en}${party.en}`,
      },
    },
  },
  check(input, report) {
    const { caps, targets } = input.campaign;
    const cap = caps.excellentOfGood;
    // XS ≤ r·T, and T = rated − XS, so XS ≤ rated·r/(1+r).
    const mostShare = cap / (1 + cap);
    const conflicting = exceeds(targets.excellent, mostShare);
    const messageOf = (unit: string | null): "above" | "aboveParty" | "aboveWithTarget" | "abovePartyWithTarget" => {
      // That the target cannot be met is the bloc's affair: said once, beside the bloc's figures.
      const saysConflict = conflicting && (unit === null || input.campaign.onlyUnit !== null);
      if (caps.excellentBindsPartyMembersOnly) return saysConflict ? "abovePartyWithTarget" : "aboveParty";
      return saysConflict ? "aboveWithTarget" : "above";
    };
    const figures = {
      counts: ["excellent", "good"],
      fields: ["statedExcellent", "statedExcellentShare"],
      column: "rating",
    } as const;
    forEachTotals(input, figures, report, ({ unit, excellent, good }, at) => {
      if (!exceeds(excellent, cap, good)) {
        report.pass();
        return;
      }
      const rated = excellent + good;
      report.fail(
        messageOf(unit),
        at({
          excellent,
          good,
          cap: { share: cap },
          rated,
          limit: mostOf(mostShare, rated),
          oneIn: Math.round(10 / mostShare) / 10,
          mostShare: { share: mostShare },
          target: { share: targets.excellent },
        }),
      );
    });
  },
});
