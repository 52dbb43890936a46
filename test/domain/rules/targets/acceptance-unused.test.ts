import type { UnusedAcceptance } from "../../../../src/domain/rules/rule";
import { rule } from "../../../../src/domain/rules/targets/acceptance-unused";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const given = () => aRegistration().withPerson();
const unused = (more: Partial<UnusedAcceptance> = {}): UnusedAcceptance => ({
  place: { sheet: "Quy tắc kiểm tra", row: 6, column: 12 },
  rule: "ldtt-rating",
  unit: "Báo Thanh tra",
  subject: "Nguyễn Việt An",
  isUnclear: false,
  ...more,
});
const who = (vi: string, en = vi) => ({ rule: "ldtt-rating", who: { words: [{ vi, en }] } });

testRule(rule, {
  valid: [
    { name: "no table of acceptances", given: given(), outcome: "notApplicable" },
    { name: "every line fits something", given: given(), unusedAcceptances: [], outcome: "pass" },
  ],
  invalid: [
    {
      name: "a line that fits nothing, at its cell",
      given: given(),
      unusedAcceptances: [unused()],
      finds: [
        {
          at: "Quy tắc kiểm tra!L6",
          message: "gone",
          severity: "notice",
          unit: null,
          subject: "STD_ChapNhan",
          facts: who("«Nguyễn Việt An» (Báo Thanh tra)"),
        },
      ],
    },
    {
      name: "of a unit, of the bloc, of somebody whose unit is not said; of one of two namesakes",
      given: given(),
      unusedAcceptances: [
        unused({ subject: "" }),
        unused({ subject: "", unit: "" }),
        unused({ unit: "", isUnclear: true }),
      ],
      finds: [
        { at: "Quy tắc kiểm tra!L6", message: "gone", facts: who("«Báo Thanh tra»") },
        { at: "Quy tắc kiểm tra!L6", message: "gone", facts: who("toàn khối", "the bloc") },
        { at: "Quy tắc kiểm tra!L6", message: "unclear", facts: who("«Nguyễn Việt An»") },
      ],
    },
  ],
});
