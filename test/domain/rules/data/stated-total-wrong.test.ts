import { rule } from "../../../../src/domain/rules/data/stated-total-wrong";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { collectivesList, peopleList, peopleMatrix, targetsList, withColumns, without } from "../../../support/layouts";

const unit = "Trung tâm Thông tin";
/** Four people: one xuất sắc, three tốt; two phòng. */
const lists = () =>
  aRegistration()
    .withPerson({ rating: "excellent", titles: ["ldtt"] })
    .withPeople(3, (index) => ({ name: `Người ${index}`, rating: "good" }))
    .withCollective({ name: "Phòng Đào tạo" })
    .withCollective({ name: "Phòng Quản trị" });
const right = {
  statedPeople: 4,
  statedExcellent: 1,
  statedExcellentShare: 0.25,
  statedGood: 3,
  statedGoodShare: 0.75,
  statedDepartments: 2,
};
/** Two people under a group row: D xuất sắc, E tốt, G LĐTT. */
const matrix = (
  figures: Readonly<Record<string, number | string | { value: number | null; formula?: boolean; error?: string }>>,
) =>
  aRegistration()
    .withTable(peopleMatrix)
    .withStated("people", { role: "group", text: "TRUNG TÂM THÔNG TIN", unit, over: [11, 12], figures })
    .withPerson({ rating: "excellent", titles: ["ldtt"] })
    .withPerson({ name: "Đỗ Văn Quân", rating: "excellent", titles: ["ldtt"] });

/** One LĐTT, two CSTĐCS. */
const titled = () =>
  aRegistration()
    .withTable(withColumns(targetsList, { J: { field: "statedLdtt", header: "Số LĐTT" } }))
    .withPerson({ titles: ["ldtt"] })
    .withPeople(2, (index) => ({ name: `Người ${index}`, titles: ["cstdcs"] }));

testRule(rule, {
  valid: [
    { name: "targets that agree with the lists", given: lists().withTargets({ figures: right }), outcome: "pass" },
    {
      name: "a share rounded to whole percents",
      given: lists().withTargets({ figures: { statedExcellentShare: 0.254 } }),
      outcome: "pass",
    },
    { name: "group figures that agree with the marks", given: matrix({ D: 2, E: 0, G: 2 }), outcome: "pass" },
    {
      name: "blank figures and errors are not judged",
      given: matrix({ D: "", E: { value: null, error: "#REF!" } }),
      outcome: "notApplicable",
    },
    {
      name: "a total of headcounts, one of them typed as text",
      given: aRegistration()
        .withCollective({ headcount: 8 })
        .withCollective({ name: "Phòng Quản trị", headcount: "10 người" })
        .withStated("collectives", { role: "total", text: "Tổng cộng", figures: { D: 18 } }),
      outcome: "pass",
    },
    {
      name: "a unit's own row is not added to its phòng",
      given: aRegistration()
        .withCollective({ isUnit: true, headcount: 8 })
        .withCollective({ headcount: 8 })
        .withStated("collectives", { role: "total", text: "Cộng", figures: { D: 8 } }),
      outcome: "pass",
    },
    {
      name: "marks of honours and movements",
      given: aRegistration()
        .withHonours({ awards: ["ttldxs"] })
        .withHonours({ unit: "Báo Thanh tra", awards: [] })
        .withStated("honours", { role: "total", text: "Cộng", figures: { C: 1, D: 0 } })
        .withMovements({ marks: [true, false, true, true] })
        .withStated("movements", { role: "total", text: "Cộng", figures: { C: 1, D: 0 } }),
      outcome: "pass",
    },
    {
      name: "without people rows only the arithmetic of the total row",
      given: aRegistration()
        .withTargets({ unit, figures: {}, plan: true })
        .withTargets({ unit: "Báo Thanh tra", figures: {}, plan: false })
        .withStated("targets", { role: "total", text: "Tổng cộng", figures: { I: 1 } }),
      outcome: "pass",
    },
    {
      name: "a row of an unknown unit is unit-unknown's",
      given: lists().withTargets({ unit: "Vụ Pháp chế", figures: { statedPeople: 99 } }),
      outcome: "notApplicable",
    },
    {
      name: "a total that is right by the lists, though a unit's row is wrong",
      given: lists()
        .withTargets({ unit: "Vụ A", figures: { statedPeople: 5 } })
        .withStated("targets", { role: "total", text: "Tổng cộng", figures: { C: 4 } }),
      outcome: "pass",
    },
    {
      name: "LĐTT without those who register CSTĐCS, as some offices count them",
      given: titled().withTargets({ figures: { statedLdtt: 1 } }),
      outcome: "pass",
    },
    {
      name: "the total of the targets table, counted without them too",
      given: titled()
        .withTargets({ figures: { statedLdtt: 1 } })
        .withTargets({ unit: "Vụ A", figures: { statedLdtt: 7 } })
        .withStated("targets", { role: "total", text: "Tổng cộng", figures: { J: 1 } }),
      outcome: "pass",
    },
  ],
  invalid: [
    {
      name: "LĐTT by neither way of counting: it is said how it was counted",
      given: titled().withTargets({ figures: { statedLdtt: 5 } }),
      finds: [
        {
          at: "Chỉ tiêu!J8",
          message: "targetWithHigher",
          unit,
          facts: { stated: 5, computed: 3, higher: 2, other: 1 },
          fix: null,
        },
      ],
    },
    {
      name: "the same where the campaign counts them apart",
      given: titled().withTargets({ figures: { statedLdtt: 5 } }),
      campaign: { titlesImplyLower: false },
      finds: [
        {
          at: "Chỉ tiêu!J8",
          message: "targetWithoutHigher",
          unit,
          facts: { stated: 5, computed: 1, higher: 2, other: 3 },
          fix: null,
        },
      ],
    },
    {
      name: "the people of a unit",
      given: lists().withTargets({ figures: { ...right, statedPeople: 5, statedExcellentShare: 0.25 } }),
      finds: [
        {
          at: "Chỉ tiêu!C8",
          message: "target",
          severity: "error",
          unit,
          facts: { stated: 5, computed: 4 },
          fix: { value: 4 },
        },
      ],
    },
    {
      name: "every count column of the targets table",
      given: lists().withTargets({ figures: { statedExcellent: 2, statedGood: 2, statedDepartments: 3 } }),
      finds: [
        { at: "D8", message: "target" },
        { at: "F8", message: "target" },
        { at: "H8", message: "target", facts: { computed: 2 } },
      ],
    },
    {
      name: "a typed share",
      given: lists().withTargets({ figures: { ...right, statedExcellentShare: 0.3 } }),
      finds: [
        {
          at: "E8",
          message: "target",
          facts: { stated: { share: 0.3 }, computed: { share: 0.25 } },
          fix: { value: 0.25 },
        },
      ],
    },
    {
      name: "a share by formula says nothing new beside its wrong count",
      given: lists().withTargets({
        figures: { ...right, statedExcellent: 2, statedExcellentShare: { value: 0.5, text: "0.5", formula: true } },
      }),
      finds: [{ at: "D8", message: "target" }],
    },
    {
      name: "a figure by formula gets no fix",
      given: lists().withTargets({ figures: { statedPeople: { value: 5, text: "5", formula: true } } }),
      finds: [{ at: "C8", message: "target", fix: null }],
    },
    {
      name: "the total row of the targets table",
      given: lists()
        .withTargets({ figures: right })
        .withStated("targets", {
          role: "total",
          text: "Tổng cộng",
          figures: { C: 4, D: 99, E: { value: 24.75, formula: true }, I: 1 },
        }),
      finds: [
        { at: "Chỉ tiêu!D9", message: "total", unit: null, facts: { stated: 99, computed: 1, row: "Tổng cộng" } },
      ],
    },
    {
      name: "a group row over x columns",
      given: matrix({ D: 1, E: 7, G: 2 }),
      finds: [
        {
          at: "Biểu 01 - Cá nhân!D10",
          message: "group",
          unit,
          facts: { stated: 1, computed: 2, firstRow: 11, lastRow: 12 },
        },
        { at: "E10", message: "group", facts: { computed: 0 } },
      ],
    },
    {
      name: "a total over groups is compared with the rows, not with the groups",
      given: matrix({ E: 7 }).withStated("people", {
        role: "total",
        text: "TỔNG CỘNG",
        figures: { D: 2, E: { value: 7, formula: true } },
      }),
      finds: [
        { at: "Biểu 01 - Cá nhân!E10", message: "group" },
        { at: "E13", message: "total", fix: null },
      ],
    },
    {
      name: "a total that leaves out the number typed as text",
      given: aRegistration()
        .withTable(collectivesList)
        .withCollective({ headcount: 8 })
        .withCollective({ name: "Phòng Quản trị", headcount: "10 người" })
        .withStated("collectives", { role: "total", text: "Tổng cộng", figures: { D: { value: 8, formula: true } } }),
      finds: [{ at: "ĐK tập thể!D10", message: "total", facts: { stated: 8, computed: 18 } }],
    },
    {
      name: "without people rows the total row's arithmetic",
      given: aRegistration()
        .withTargets({ unit: "Vụ A", figures: { statedPeople: 10 } })
        .withTargets({ unit: "Vụ B", figures: { statedPeople: 20 } })
        .withStated("targets", { role: "total", text: "Cộng", figures: { C: 31 } }),
      finds: [{ at: "Chỉ tiêu!C10", message: "total", facts: { computed: 30 } }],
    },
  ],
  cannotTell: [
    {
      name: "no people rows to compare a unit's figures with",
      given: aRegistration().withTargets({ figures: { statedPeople: 39, statedExcellent: 14 } }),
      notices: [{ at: "Chỉ tiêu!C7", message: "noRows", facts: { count: 2 } }],
    },
    {
      name: "a list without the column that a figure is of",
      given: aRegistration()
        .withTable(without(peopleList, "rating"))
        .withPeople(39, (index) => ({ name: `Người ${index}` }))
        .withTargets({ figures: { statedPeople: 39, statedExcellent: 14 } }),
      notices: [{ at: "Chỉ tiêu!D7", message: "noColumn", facts: { count: 1 } }],
    },
    {
      name: "a formula that was never calculated",
      given: matrix({ D: { value: null, formula: true } }),
      notices: [{ at: "Biểu 01 - Cá nhân!D8", message: "unreadable" }],
    },
    {
      name: "people without a known rating may make up the difference",
      given: aRegistration()
        .withPerson({ rating: "excellent" })
        .withPerson({ name: "Đỗ Văn Quân", rating: "" })
        .withTargets({ figures: { statedExcellent: 2 } }),
      notices: [{ at: "Chỉ tiêu!D7", message: "unrated" }],
    },
    {
      name: "a headcount that is missing among those added up",
      given: aRegistration()
        .withCollective({ headcount: 8 })
        .withCollective({ name: "Phòng Quản trị", headcount: "" })
        .withStated("collectives", { role: "total", text: "Cộng", figures: { D: 20 } }),
      notices: [{ at: "ĐK tập thể!D7", message: "unreadable" }],
    },
  ],
});
