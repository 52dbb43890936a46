import { rule } from "../../../../src/domain/rules/data/award-ambiguous";
import { aRegistration } from "../../../support/registration";
import { testRule } from "../../../support/ruleTester";
import { honoursMatrix, withColumns, without, type TableSpec } from "../../../support/layouts";

const readings = ["bkBo", "bkThuTuong"] as const;
const ambiguousHeader = withColumns(honoursMatrix, {
  F: {
    field: "award",
    header: "Hình thức khen thưởng / Bằng khen TTCP",
    headerRow: 8,
    mark: { kind: "ambiguousAward", readings, text: "Bằng khen TTCP" },
  },
});
/** The reader's reference for a mark under an ambiguous header. */
function markedUnderHeader(header: TableSpec, text: string) {
  const registration = aRegistration().withTable(header).withHonours().withHonours({ unit: "Báo Thanh tra" }).build();
  const award = {
    cell: { column: 6, text: "x", value: "x", error: null, formula: false },
    text,
    award: null,
    readings,
    column: "award",
    spelling: "mark",
  } as const;
  return { ...registration, honours: registration.honours.map((row) => ({ ...row, awards: [award] })) };
}

testRule(rule, {
  valid: [
    { name: "written out", given: aRegistration().withPerson({ awards: ["bkBo"] }), outcome: "pass" },
    { name: "unknown is not ambiguous", given: aRegistration().withPerson({ awards: [{ text: "Bằng tuyên dương" }] }) },
  ],
  invalid: [
    {
      name: "TTCP on a Bằng khen: both readings, nobody chooses for the officer",
      given: aRegistration().withPerson({ awards: [{ text: "Bằng khen TTCP", readings }] }),
      finds: [
        {
          at: "ĐK cá nhân!I8",
          message: "cell",
          severity: "warning",
          facts: { readings: { awards: readings } },
          fix: { choices: ["Bằng khen của Tổng Thanh tra Chính phủ", "Bằng khen của Thủ tướng Chính phủ"] },
        },
      ],
    },
    {
      name: "beside another award the choices keep that one",
      given: aRegistration().withPerson({ awards: ["giayKhen", { text: "BK TTCP", readings }] }),
      finds: [
        {
          at: "I8",
          message: "cell",
          fix: {
            choices: [
              "Giấy khen; Bằng khen của Tổng Thanh tra Chính phủ",
              "Giấy khen; Bằng khen của Thủ tướng Chính phủ",
            ],
          },
        },
      ],
    },
    {
      name: "a formula's text gets no choices",
      given: aRegistration().withPerson({
        awards: [{ text: "Bằng khen TTCP", readings }],
        cells: { award: { text: "Bằng khen TTCP", formula: true } },
      }),
      finds: [{ at: "I8", message: "cell", fix: null }],
    },
    {
      name: "a column whose mark is of another kind: the text of the mark",
      given: markedUnderHeader(honoursMatrix, "BK TTCP"),
      finds: [{ at: "ĐK đơn vị!F8", message: "header", facts: { rows: 2, text: "BK TTCP" } }],
    },
    {
      name: "a column of words",
      given: markedUnderHeader(
        withColumns(honoursMatrix, { F: { field: "award", header: "Khen thưởng", headerRow: 8 } }),
        "BK TTCP",
      ),
      finds: [{ at: "F8", message: "header", facts: { text: "BK TTCP" } }],
    },
    {
      name: "a column that is not bound: the table's first header row",
      given: markedUnderHeader(without(honoursMatrix, "award"), "BK TTCP"),
      finds: [{ at: "F7", message: "header", facts: { text: "BK TTCP" } }],
    },
    {
      name: "an ambiguous header is one question, however many marks",
      given: markedUnderHeader(ambiguousHeader, "x"),
      finds: [
        {
          at: "ĐK đơn vị!F8",
          message: "header",
          facts: { rows: 2, text: "Bằng khen TTCP", readings: { awards: readings } },
        },
      ],
    },
  ],
});
