import type { LawAwardId } from "../../../../src/domain/catalogue/awards";
import { rule } from "../../../../src/domain/rules/targets/pledge-mismatch";
import { aCampaign } from "../../../support/campaign";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";

const onlyUnit = "Trung tâm Thông tin";
const pledge = ["ttldxs", "coBo", "bkBo"] as const;

testRule(rule, {
  valid: [
    {
      name: "as pledged",
      campaign: { onlyUnit },
      given: aRegistration().withHonours({ awards: [...pledge] }),
      outcome: "pass",
    },
    {
      name: "over two rows and the unit's own row",
      campaign: { onlyUnit },
      given: aRegistration()
        .withHonours({ awards: ["ttldxs"] })
        .withHonours({ awards: ["coBo"] })
        .withCollective({ isUnit: true, awards: ["bkBo"] }),
      outcome: "pass",
    },
    {
      name: "as pledged, and an empty row besides",
      campaign: { onlyUnit },
      given: aRegistration()
        .withHonours()
        .withHonours({ awards: [...pledge] }),
      outcome: "pass",
    },
    {
      name: "TTLĐTT beside TTLĐXS is implied",
      campaign: { onlyUnit },
      given: aRegistration().withCollective({
        isUnit: true,
        titles: ["ttldtt", "ttldxs", "coBo"],
        awards: ["bkBo"],
      }),
      outcome: "pass",
    },
    {
      name: "all five as pledged",
      given: aCampaign().units.reduce(
        (given, unit) => given.withHonours({ unit: unit.name, awards: unit.pledge as readonly LawAwardId[] }),
        aRegistration(),
      ),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "one missing, at the unit's row",
      campaign: { onlyUnit },
      given: aRegistration().withHonours({ awards: ["ttldxs", "coBo"] }),
      finds: [
        {
          at: "ĐK đơn vị!B9",
          message: "missing",
          severity: "warning",
          unit: onlyUnit,
          facts: { missing: { awards: ["bkBo"] }, pledge: { awards: [...pledge] } },
        },
      ],
    },
    {
      name: "one beyond the pledge",
      campaign: { onlyUnit },
      given: aRegistration().withHonours({ awards: [...pledge, "coChinhPhu"] }),
      finds: [{ at: "B9", message: "extra", facts: { extra: { awards: ["coChinhPhu"] } } }],
    },
    {
      name: "several differences are one finding",
      campaign: { onlyUnit, law: "2022", year: 2024 },
      given: aRegistration().withCollective({ isUnit: true, titles: ["coBo", "coChinhPhu"] }),
      finds: [
        {
          at: "ĐK tập thể!B8",
          message: "both",
          facts: { missing: { awards: ["ttldxs", "bkBo"] }, extra: { awards: ["coChinhPhu"] } },
        },
      ],
    },
    {
      name: "nothing registered by one unit while others do",
      given: aCampaign().units.reduce(
        (given, unit, index) =>
          given.withHonours({ unit: unit.name, awards: index === 3 ? [] : (unit.pledge as readonly LawAwardId[]) }),
        aRegistration(),
      ),
      finds: [{ at: "B12", message: "missing", unit: "Báo Thanh tra" }],
    },
    {
      name: "an ambiguous award of which no meaning is the missing one",
      campaign: { onlyUnit },
      given: aRegistration().withCollective({
        isUnit: true,
        titles: ["ttldxs", "coBo"],
        awards: [{ text: "BK", readings: ["bkThuTuong", "giayKhen"] }],
      }),
      finds: [{ at: "ĐK tập thể!B8", message: "missing" }],
    },
    {
      name: "an ambiguous award may be the missing one, an extra one still shows",
      campaign: { onlyUnit },
      given: aRegistration().withCollective({
        isUnit: true,
        titles: ["ttldxs", "coBo", "coChinhPhu"],
        awards: [{ text: "BK TTCP", readings: ["bkBo", "bkThuTuong"] }],
      }),
      finds: [{ at: "ĐK tập thể!B8", message: "extra" }],
    },
  ],
  cannotTell: [
    {
      name: "no honours anywhere",
      given: aRegistration().withPerson(),
      notices: [{ at: "ĐK cá nhân!A7", message: "nowhere", unit: null, facts: { count: 1 } }],
    },
    {
      name: "empty rows everywhere are none",
      campaign: { onlyUnit },
      given: aRegistration().withHonours(),
      notices: [{ at: "ĐK đơn vị!B9", message: "nowhere", unit: onlyUnit }],
    },
    {
      name: "a unit without a row while others have one",
      campaign: { units: aCampaign().units.slice(0, 2) },
      given: aRegistration().withHonours({ awards: [...pledge] }),
      notices: [{ at: "ĐK đơn vị!A7", message: "noHonours", unit: "Trường Cán bộ Thanh tra" }],
    },
    {
      name: "an award that cannot be read",
      campaign: { onlyUnit },
      given: aRegistration().withCollective({
        isUnit: true,
        titles: ["ttldxs", "coBo"],
        awards: [{ text: "BK Tổng" }],
      }),
      notices: [{ at: "ĐK tập thể!B8", message: "unclear" }],
    },
    {
      name: "an award that cannot be read on one of two rows",
      campaign: { onlyUnit },
      given: aRegistration()
        .withHonours({ awards: ["ttldxs", "coBo"] })
        .withCollective({ isUnit: true, awards: [{ text: "BK Tổng" }] }),
      notices: [{ at: "ĐK đơn vị!B9", message: "unclear" }],
    },
  ],
});
