import { rule } from "../../../../src/domain/rules/data/department-unknown";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { peopleMatrix } from "../../../support/layouts";

const bao = "Báo Thanh tra";
const strange = { role: "group", text: "Phòng Lạ lùng", departmentKey: "phòng lạ lùng", figures: {} } as const;
const withRooms = () =>
  aRegistration().withCollective({ name: "Phòng Đào tạo" }).withCollective({ name: "Phòng Quản trị" });

testRule(rule, {
  valid: [
    {
      name: "a registered phòng, in another case and with other spaces",
      given: withRooms().withPerson({ department: "PHÒNG  đào tạo" }),
      outcome: "pass",
    },
    { name: "leadership leaves it blank", given: withRooms().withPerson({ department: "" }), outcome: "notApplicable" },
    {
      name: "the unit's own name",
      given: withRooms().withCollective({ isUnit: true }).withPerson({ department: "Trung tâm Thông tin" }),
      outcome: "notApplicable",
    },
    {
      name: "leadership written as the phòng",
      given: withRooms().withPerson({ department: "Ban lãnh đạo" }),
      outcome: "notApplicable",
    },
    {
      name: "a row of an unknown unit is not judged",
      given: withRooms().withPerson({ unit: "Vụ Pháp chế", department: "Phòng Lạ" }),
      outcome: "notApplicable",
    },
    {
      name: "an error value is cell-error's",
      given: withRooms().withPerson({ department: "#N/A", cells: { department: { error: "#N/A" } } }),
    },
  ],
  invalid: [
    {
      name: "a phòng the unit did not register",
      given: withRooms().withPerson({ department: "Phòng Kế hoạch - Đối ngoại" }),
      finds: [
        {
          at: "ĐK cá nhân!E8",
          message: "unknown",
          severity: "error",
          unit: "Trung tâm Thông tin",
          facts: { departments: ["Phòng Đào tạo", "Phòng Quản trị"] },
          fix: null,
        },
      ],
    },
    {
      name: "another unit's phòng",
      given: withRooms()
        .withCollective({ name: "Ban Bạn đọc", unit: "Báo Thanh tra" })
        .withPerson({ department: "Ban Bạn đọc" }),
      finds: [{ at: "E8", message: "unknown" }],
    },
    {
      name: "a slip of the pen",
      given: withRooms().withPerson({ department: "Phòng Đào tạp" }),
      finds: [{ at: "E8", message: "near", facts: { nearest: "Phòng Đào tạo" }, fix: { value: "Phòng Đào tạo" } }],
    },
    {
      name: "the first of two rows that register the phòng gives its name",
      given: withRooms().withCollective({ name: "PHÒNG ĐÀO TẠO" }).withPerson({ department: "Phòng Đào tạp" }),
      finds: [{ at: "E8", message: "near", fix: { value: "Phòng Đào tạo" } }],
    },
    {
      name: "a slip of the pen above the row, where no group row is known: at the row, nothing to write",
      given: withRooms().withTable(peopleMatrix).withPerson({ department: "Phòng Đào tạp" }),
      finds: [{ at: "Biểu 01 - Cá nhân!A10", message: "near", fix: null, subject: "Mai Thành Nam" }],
    },
    {
      name: "beside each person whose own cell says it, also where a group row says the same",
      given: withRooms()
        .withStated("people", { ...strange, unit: "Trung tâm Thông tin" })
        .withPerson({ department: "Phòng Lạ lùng" })
        .withPerson({ department: "Phòng Lạ lùng", name: "Đỗ Văn Quân" }),
      finds: [
        { at: "ĐK cá nhân!E9", message: "unknown", subject: "Mai Thành Nam" },
        { at: "E10", message: "unknown", subject: "Đỗ Văn Quân" },
      ],
    },
    {
      name: "group rows of one name in two units and two tables are each said",
      given: withRooms()
        .withCollective({ name: "Ban Bạn đọc", unit: bao })
        .withTable(peopleMatrix)
        .withStated("people", { ...strange, unit: "Trung tâm Thông tin" })
        .withPerson({ department: "Phòng Lạ lùng" })
        .withStated("people", { ...strange, unit: bao })
        .withPerson({ department: "Phòng Lạ lùng", unit: bao })
        .withStated("people", { ...strange, unit: bao })
        .withPerson({ department: "Phòng Lạ lùng", unit: bao })
        .withTable({ ...peopleMatrix, sheet: "Biểu 02" })
        .withStated("people", { ...strange, departmentKey: null, unit: "Trung tâm Thông tin" })
        .withPerson({ department: "Phòng Lạ lùng" }),
      finds: [
        { at: "Biểu 01 - Cá nhân!B10", message: "unknown", subject: "Phòng Lạ lùng" },
        { at: "Biểu 01 - Cá nhân!B12", message: "unknown" },
        { at: "Biểu 02!A11", message: "unknown", subject: "Mai Thành Nam" },
      ],
    },
    {
      name: "a group row's phòng is said once, at the group row",
      given: withRooms()
        .withTable(peopleMatrix)
        .withStated("people", {
          role: "group",
          text: "Phòng Lạ lùng",
          unit: "Trung tâm Thông tin",
          departmentKey: "phòng lạ lùng",
          figures: {},
        })
        .withPerson({ department: "Phòng Lạ lùng" })
        .withPerson({ department: "Phòng Lạ lùng", name: "Đỗ Văn Quân" }),
      finds: [{ at: "Biểu 01 - Cá nhân!B10", message: "unknown", subject: "Phòng Lạ lùng" }],
    },
  ],
  cannotTell: [
    {
      name: "the unit registered itself, no phòng",
      given: aRegistration().withCollective({ isUnit: true }).withPerson({ department: "Phòng Đào tạo" }),
      notices: [{ at: "ĐK cá nhân!E7", message: "noneRegistered" }],
    },
    {
      name: "collectives of no name or no unit register nothing",
      given: aRegistration()
        .withCollective({ name: "" })
        .withCollective({ name: "Phòng Đào tạo", unit: "Vụ Pháp chế" })
        .withPerson({ department: "Phòng Đào tạo" }),
      notices: [{ at: "ĐK cá nhân!E7", message: "noneRegistered" }],
    },
    {
      name: "the unit registered no collective",
      given: aRegistration()
        .withCollective({ name: "Ban Bạn đọc", unit: "Báo Thanh tra" })
        .withPerson({ department: "Phòng Đào tạo" })
        .withPerson({ name: "Đỗ Văn Quân", department: "Phòng Quản trị" }),
      notices: [{ at: "ĐK cá nhân!E7", message: "noneRegistered", facts: { count: 2 } }],
    },
  ],
});
