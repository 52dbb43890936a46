import { defineRule } from "../defineRule";
import { registrationForm } from "../law/bases";
import { unsetValues } from "../law/unset";
import { onUnit } from "../say/unitRows";

export const rule = defineRule({
  id: "rule-silent",
  severity: "notice",
  section: 4,
  slip: "office",
  meeting: "rest",
  title: {
    vi: "Có mức chưa đặt nên một số quy tắc không kiểm tra.",
    en: "Values are not set, so some rules are silent.",
  },
  why: {
    vi: "Quy tắc chỉ so sánh với mức mà pháp luật hoặc đợt thi đua có đặt. Mức nào không có thì quy tắc tương ứng không nêu gì; điều đó được nói một lần ở đây để không ai hiểu là đã đạt.",
    en: "A rule compares with what the law or the campaign sets. Where nothing is set its rule says nothing, and this is said once here, so that nobody takes the silence for a pass.",
  },
  basis: registrationForm,
  messages: {
    unset: {
      vi: {
        found: "Không có mức để kiểm tra: {names}.",
        expected: "Mức phải do pháp luật đang áp dụng hoặc đợt thi đua đặt ra.",
        remedy: "Nếu khối có đặt các mức này, đề nghị ghi vào thiết lập của đợt thi đua rồi kiểm tra lại.",
        demand: "Không có mức để kiểm tra: {names}; khối có đặt thì phải ghi vào thiết lập của đợt thi đua.",
      },
      en: {
        found: "Nothing is set for: {names}.",
        expected: "The law that applies or the campaign must set it.",
        remedy: "If the bloc sets any of these, please write it into the campaign's settings and check again.",
        demand: "Nothing is set for: {names}; what the bloc sets must be written into the campaign's settings.",
      },
    },
  },
  check(input, report) {
    const words = unsetValues(input.campaign);
    if (words.length === 0) report.pass();
    else
      report.fail("unset", onUnit(input, null, ["targets", "people", "honours", "collectives"], { names: { words } }));
  },
});
