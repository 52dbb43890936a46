import { rule } from "../../../../src/domain/rules/targets/rule-silent";
import { aCampaign } from "../../../support/campaign";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const given = () => aRegistration().withPerson();
const { caps, targets, units } = aCampaign();
const named = (...names: readonly [vi: string, en: string][]) => ({
  names: { words: names.map(([vi, en]) => ({ vi, en })) },
});

testRule(rule, {
  valid: [
    { name: "everything is set", given: given(), outcome: "pass" },
    {
      name: "a share of the bloc's own under the law of 2022",
      campaign: { law: "2022", year: 2024 },
      given: given(),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "law of 2022: no share of CSTĐCS",
      campaign: { law: "2022", year: 2024, caps: { ...caps, cstdcsOfLdtt: null } },
      given: given(),
      finds: [
        {
          at: "ĐK cá nhân!A7",
          message: "unset",
          severity: "notice",
          unit: null,
          facts: named(["tỷ lệ Chiến sĩ thi đua cơ sở tối đa", "the largest share of CSTĐCS"]),
        },
      ],
    },
    {
      name: "law of 2026: no condition of discipline for collectives, no number of the Government's flags",
      campaign: { law: "2026", year: 2026, caps: { ...caps, governmentFlags: null } },
      given: given(),
      finds: [
        {
          at: "A7",
          message: "unset",
          facts: named(
            ["số Cờ thi đua của Chính phủ", "the number of the Government's flags"],
            [
              "danh hiệu tập thể không được có người bị kỷ luật từ cảnh cáo",
              "collectives' titles that bear no member disciplined at «cảnh cáo»",
            ],
          ),
        },
      ],
    },
    {
      name: "a parameter that the campaign takes away",
      campaign: { parameters: { "short-service": { months: null } } },
      given: given(),
      finds: [{ at: "A7", message: "unset", facts: named(["số tháng công tác tối thiểu", "least months of service"]) }],
    },
    {
      name: "a campaign without targets, deadline, pledges",
      campaign: {
        deadline: null,
        targets: { ...targets, goodOrBetter: null, excellent: null, departments: null, unitPlans: null },
        units: units.map((unit) => ({ ...unit, pledge: [] })),
      },
      given: given(),
      finds: [
        {
          at: "A7",
          message: "unset",
          facts: named(
            ["hạn đăng ký", "the deadline"],
            ["tỷ lệ hoàn thành tốt trở lên", "the share rated good or better"],
            ["tỷ lệ hoàn thành xuất sắc", "the share rated excellent"],
            ["số tập thể cấp phòng", "the number of phòng"],
            ["số đơn vị hoàn thành xuất sắc kế hoạch", "the number of units with an excellent plan"],
            ["đăng ký phấn đấu của đơn vị", "the units' pledges"],
          ),
        },
      ],
    },
    {
      name: "an empty bloc",
      campaign: {
        units: [],
        movements: [],
        caps: { ...caps, excellentOfGood: null, cstdcsOfLdtt: null, ministryFlags: null, governmentFlags: null },
      },
      given: given(),
      finds: [{ at: "A7", message: "unset" }],
    },
  ],
});
