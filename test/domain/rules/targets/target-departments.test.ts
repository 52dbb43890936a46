import { rule } from "../../../../src/domain/rules/targets/target-departments";
import { aCampaign } from "../../../support/campaign";
import { aRegistration } from "../../../support/registration";
import { collectivesList, without } from "../../../support/layouts";
import { testRule } from "../../../support/ruleTester";

const phong = (count: number) => {
  const given = aRegistration();
  for (let index = 0; index < count; index += 1)
    given.withCollective({
      name: `Phòng ${index}`,
      rating: index % 2 ? "completed" : "good",
      titles: index % 3 ? ["ttldtt"] : [],
    });
  return given;
};

testRule(rule, {
  valid: [
    { name: "25, whatever their titles and ratings", given: phong(25), outcome: "pass" },
    { name: "a unit's own row is none", given: phong(25).withCollective({ isUnit: true }), outcome: "pass" },
    {
      name: "stated, where no collective is listed",
      given: aRegistration().withTargets({ figures: { statedDepartments: 25 } }),
      outcome: "pass",
    },
    {
      name: "one unit's workbook is not held against the bloc's number",
      campaign: { onlyUnit: "Trung tâm Thông tin" },
      given: phong(4),
      outcome: "notApplicable",
    },
  ],
  invalid: [
    {
      name: "a phòng of each unit: none is silent",
      given: aCampaign().units.reduce(
        (given, { name }) => given.withCollective({ name: "Phòng Tổng hợp", unit: name }),
        aRegistration(),
      ),
      finds: [{ at: "A7", message: "fewer", facts: { departments: aCampaign().units.length } }],
    },
    {
      name: "27, law of 2022",
      campaign: { law: "2022", year: 2024 },
      given: phong(27),
      finds: [{ at: "ĐK tập thể!A7", message: "more", facts: { difference: 2 } }],
    },
    {
      name: "an unknown unit's phòng counts for the bloc",
      given: phong(25).withCollective({ name: "Phòng lạ", unit: "Vụ Pháp chế" }),
      finds: [{ at: "A7", message: "more", facts: { departments: 26 } }],
    },
    {
      name: "a unit cell left blank is missing, not unclear",
      given: phong(25).withCollective({ name: "Phòng lạ", unit: "" }),
      finds: [{ at: "A7", message: "more", facts: { departments: 26 } }],
    },
    {
      name: "a group row's unknown unit is unknown, not unclear",
      given: phong(25)
        .withTable({ ...without(collectivesList, "unit"), sheet: "Nhóm" })
        .withCollective({ name: "Phòng lạ", unit: "Vụ Pháp chế" }),
      finds: [{ at: "A7", message: "more", facts: { departments: 26 } }],
    },
  ],
  cannotTell: [
    {
      name: "where it is stated: the finding stands there",
      given: aRegistration()
        .withStated("targets", {
          role: "total",
          text: "Toàn khối",
          figures: {},
        })
        .withTargets({ figures: { statedDepartments: 24 } }),
      finds: [{ at: "Chỉ tiêu!A8", message: "fewerWithout", facts: { departments: 24 } }],
      // Each of the silent units is asked.
      notices: [{ at: "Chỉ tiêu!A7", message: "noFigures", facts: { count: 4 } }],
    },
    {
      name: "a total row that states it: the finding stands at the figure",
      given: aRegistration()
        .withStated("targets", { role: "total", text: "Toàn khối", figures: { H: 24 } })
        .withTargets({ figures: { statedDepartments: 24 } }),
      finds: [{ at: "Chỉ tiêu!H8", message: "fewerWithout", facts: { departments: 24 } }],
      notices: [{ at: "Chỉ tiêu!A7", message: "noFigures" }],
    },
    {
      name: "24, at the total row",
      given: phong(24).withStated("collectives", { role: "total", text: "Tổng cộng", figures: { D: 200 } }),
      finds: [
        {
          at: "ĐK tập thể!B32",
          message: "fewerWithout",
          severity: "warning",
          unit: null,
          subject: aCampaign().bloc,
          facts: {
            departments: 24,
            target: 25,
            difference: 1,
            split: ["Trung tâm Thông tin 24"],
            without: expect.arrayContaining(["Báo Thanh tra"]) as unknown as readonly string[],
          },
        },
      ],
      notices: [{ at: "ĐK tập thể!A7", message: "noFigures" }],
    },
    {
      name: "26, of a table that names an unknown unit, its own row and a known unit's aside",
      given: phong(23)
        .withTable({
          ...without(collectivesList, "unit"),
          sheet: "VPC",
          unknownUnit: { text: "Vụ Lạ", row: 3, column: 1 },
        })
        .withCollective({ name: "Vụ Lạ", isUnit: true })
        .withCollective({ name: "Phòng lạ" })
        .withCollective({ name: "Phòng khác" })
        .withCollective({ name: "Ban Bạn đọc", unit: "Báo Thanh tra" }),
      notices: [
        { at: "ĐK tập thể!A7", message: "unitUnclear", facts: { departments: 26, unclear: 2, tables: ["«VPC»"] } },
      ],
    },
    {
      name: "24 and a table of nobody knows whom",
      given: phong(24)
        .withTable({ ...without(collectivesList, "unit"), sheet: "VPC" })
        .withCollective({ name: "Phòng lạ", unit: "" })
        .withCollective({ name: "Phòng khác", unit: "" }),
      notices: [
        { at: "ĐK tập thể!A7", message: "unitUnclear", facts: { departments: 26, unclear: 2, tables: ["«VPC»"] } },
      ],
    },
    {
      name: "no collectives and no stated number",
      given: aRegistration().withPerson(),
      notices: [{ at: "ĐK cá nhân!A7", message: "noFigures" }],
    },
  ],
});
