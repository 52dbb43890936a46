import type { UnitTotals } from "../../totals/totals";
import { defineRule } from "../defineRule";
import { campaignTargets } from "../law/laws";
import { reaches } from "../law/shares";
import { noFigures, noRatings } from "../say/noFigures";
import { forEachTotals } from "../shared/judgedUnits";

const FIGURES = {
  counts: ["people", "excellent", "good"],
  fields: ["statedGoodOrBetterShare", "statedGoodOrBetter", "statedGoodShare", "statedGood"],
  column: "rating",
} as const;

export const rule = defineRule({
  id: "target-good-or-better",
  severity: "error",
  section: 4,
  slip: "ask",
  meeting: "short",
  title: {
    vi: "Tỷ lệ hoàn thành tốt nhiệm vụ trở lên thấp hơn chỉ tiêu của đợt thi đua.",
    en: "A smaller share rated «hoàn thành tốt nhiệm vụ» or better than the campaign's target.",
  },
  why: {
    vi: "Các đơn vị trong khối đã thống nhất chỉ tiêu này khi phát động. Chỉ người ghi rõ mức dưới hoàn thành tốt mới bị tính là thấp hơn; xếp loại bỏ trống hoặc ghi sai đã có quy tắc riêng.",
    en: "The bloc's units agreed on this target. Only a person who is clearly rated lower counts as below it; a missing or unknown rating has its own rule.",
  },
  basis: campaignTargets,
  messages: {
    noFigures,
    noColumn: noRatings,
    below: {
      vi: {
        found:
          "Có {reached}/{people} người đăng ký hoàn thành tốt nhiệm vụ trở lên ({actual}); {below} người đăng ký dưới mức này.",
        expected: "Chỉ tiêu của đợt thi đua là {target} hoàn thành tốt nhiệm vụ trở lên.",
        remedy: "Đề nghị đơn vị rà soát {below} trường hợp đăng ký dưới mức hoàn thành tốt nhiệm vụ.",
        demand:
          "Có {reached}/{people} người đăng ký hoàn thành tốt nhiệm vụ trở lên ({actual}), {below} người dưới mức này; phải đạt chỉ tiêu {target} của đợt thi đua.",
      },
      en: {
        found: "Registered as good or better: {reached} of {people} people ({actual}); lower: {below}.",
        expected: "The campaign's target is {target} rated «hoàn thành tốt nhiệm vụ» or better.",
        remedy: "Please ask the unit to review those registered lower ({below}).",
        demand:
          "Registered as good or better: {reached} of {people} people ({actual}), lower: {below}; the campaign's target of {target} must be reached.",
        ask: "Please review those registered lower ({below}).",
      },
    },
    belowAndUnrated: {
      vi: {
        found:
          "Có {reached}/{people} người đăng ký hoàn thành tốt nhiệm vụ trở lên ({actual}); {below} người đăng ký dưới mức này, {unrated} người chưa rõ xếp loại.",
        expected: "Chỉ tiêu của đợt thi đua là {target} hoàn thành tốt nhiệm vụ trở lên.",
        remedy:
          "Đề nghị đơn vị rà soát {below} trường hợp đăng ký dưới mức hoàn thành tốt nhiệm vụ và bổ sung xếp loại còn thiếu.",
        demand:
          "Có {reached}/{people} người đăng ký hoàn thành tốt nhiệm vụ trở lên ({actual}), {below} người dưới mức này, {unrated} người chưa rõ xếp loại; phải đạt chỉ tiêu {target} của đợt thi đua.",
      },
      en: {
        found:
          "Registered as good or better: {reached} of {people} people ({actual}); lower: {below}; rating not clear: {unrated}.",
        expected: "The campaign's target is {target} rated «hoàn thành tốt nhiệm vụ» or better.",
        remedy: "Please ask the unit to review those registered lower ({below}) and to complete the ratings.",
        demand:
          "Registered as good or better: {reached} of {people} people ({actual}), lower: {below}, rating not clear: {unrated}; the campaign's target of {target} must be reached.",
        ask: "Please review those registered lower ({below}) and complete the ratings.",
      },
    },
    stated: {
      vi: {
        found:
          "Theo số liệu ghi trong biểu (chưa có danh sách cá nhân), có {reached}/{people} người đăng ký hoàn thành tốt nhiệm vụ trở lên ({actual}), còn {below} người.",
        expected: "Chỉ tiêu của đợt thi đua là {target} hoàn thành tốt nhiệm vụ trở lên.",
        remedy: "Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
        demand:
          "Biểu ghi {reached}/{people} người đăng ký hoàn thành tốt nhiệm vụ trở lên ({actual}), còn {below} người, chưa có danh sách cá nhân; phải đạt chỉ tiêu {target} của đợt thi đua.",
      },
      en: {
        found:
          "By the figures stated (there is no list of people), {reached} of {people} people are registered as good or better ({actual}); the other people: {below}.",
        expected: "The campaign's target is {target} rated «hoàn thành tốt nhiệm vụ» or better.",
        remedy: "Please ask the unit for its list and to review the figures.",
        demand:
          "By the figures stated (there is no list of people) {reached} of {people} people are registered as good or better ({actual}), the others: {below}; the campaign's target of {target} must be reached.",
        ask: "Please send the list and review the figures.",
      },
    },
  },
  check(input, report) {
    const target = input.campaign.targets.goodOrBetter;
    if (target === null) return;
    forEachTotals(input, FIGURES, report, (totals, at) => {
      const { people, unrated } = totals;
      const below = belowGood(totals);
      if (reaches(people - below, target, people)) {
        report.pass();
        return;
      }
      const reached = totals.excellent + totals.good;
      const actual = { share: reached / people };
      report.fail(messageOf(totals), at({ reached, people, actual, below, unrated, target: { share: target } }));
    });
  },
});

/** Rows: those rated lower. Stated figures give no lower levels, so everybody not counted as good or better. */
const belowGood = ({ source, people, excellent, good, completed, failed }: UnitTotals): number =>
  source === "stated" ? people - excellent - good : completed + failed;

function messageOf({ source, unrated }: UnitTotals): "stated" | "belowAndUnrated" | "below" {
  if (source === "stated") return "stated";
  return unrated > 0 ? "belowAndUnrated" : "below";
}
