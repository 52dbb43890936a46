/** An honour that asks for another one beside it: on the row, or on any row of the unit's own honours. */
import { checkChain } from "../../../../src/domain/rules/shared/chain";
import { subjectOf } from "../../../../src/domain/rules/say/reports";
import { heard } from "../../../support/heard";
import { aRegistration } from "../../../support/registration";
import type { RegistrationBuilder } from "../../../support/registration";

const NEWS = "Báo Thanh tra";
const JOURNAL = "Tạp chí Thanh tra";
const FLAG = { honour: "coBo", needs: "ttldxs" } as const;
const unclear = { text: "Tập thể LĐ", award: null, readings: ["ttldxs", "ttldtt"] } as const;
const other = { text: "Bằng khen", award: null, readings: ["bkBo", "bkThuTuong"] } as const;

const said = (given: RegistrationBuilder): readonly string[] =>
  heard((report) =>
    checkChain(given.build(), FLAG, report, (row, ref) =>
      report.fail(subjectOf(row).name, {
        place: { sheet: row.table.sheet, row: row.row, column: ref.cell.column },
        subject: subjectOf(row),
      }),
    ),
  ).said;

test.each<[string, RegistrationBuilder, readonly string[]]>([
  ["both on one row", aRegistration().withHonours({ unit: NEWS, awards: ["coBo", "ttldxs"] }), ["pass 1"]],
  [
    "on two rows of the unit",
    aRegistration()
      .withHonours({ unit: NEWS, awards: ["coBo"] })
      .withHonours({ unit: NEWS, awards: ["ttldxs"] }),
    ["pass 1"],
  ],
  [
    "the flag among its honours, the title on its row among the phòng",
    aRegistration()
      .withHonours({ unit: NEWS, awards: ["coBo"] })
      .withCollective({ unit: NEWS, isUnit: true, titles: ["ttldxs"] }),
    ["pass 1"],
  ],
  [
    "and the other way round",
    aRegistration()
      .withHonours({ unit: NEWS, awards: ["ttldxs"] })
      .withCollective({ unit: NEWS, isUnit: true, titles: ["coBo"] }),
    ["pass 1"],
  ],
  ["the flag alone", aRegistration().withHonours({ unit: NEWS, awards: ["coBo"] }), [`fail ĐK đơn vị!D9 ${NEWS}`]],
  [
    "the title of another unit",
    aRegistration()
      .withHonours({ unit: NEWS, awards: ["coBo"] })
      .withHonours({ unit: JOURNAL, awards: ["ttldxs"] }),
    [`fail ĐK đơn vị!D9 ${NEWS}`],
  ],
  [
    "a phòng's title is not the unit's",
    aRegistration()
      .withHonours({ unit: NEWS, awards: ["coBo"] })
      .withCollective({ unit: NEWS, name: "Phòng Thư ký", titles: ["ttldxs"] }),
    [`fail ĐK đơn vị!D9 ${NEWS}`],
  ],
  [
    "nor the unit's the phòng's",
    aRegistration()
      .withHonours({ unit: NEWS, awards: ["ttldxs"] })
      .withCollective({ unit: NEWS, name: "Phòng Thư ký", titles: ["coBo"] }),
    ["fail ĐK tập thể!F8 Phòng Thư ký"],
  ],
  ["a phòng with both", aRegistration().withCollective({ unit: NEWS, titles: ["coBo", "ttldxs"] }), ["pass 1"]],
  [
    "a unit that is not known, with both",
    aRegistration().withHonours({ unit: "Vụ Lạ", awards: ["coBo", "ttldxs"] }),
    ["pass 1"],
  ],
  [
    "two units that are not known are not one",
    aRegistration()
      .withHonours({ unit: "Vụ Lạ", awards: ["coBo"] })
      .withHonours({ unit: "Vụ Khác", awards: ["ttldxs"] }),
    ["fail ĐK đơn vị!D9 Vụ Lạ"],
  ],
  ["nothing that asks for it", aRegistration().withHonours({ unit: NEWS, awards: ["ttldxs"] }), []],
  [
    "a title that may be the one",
    aRegistration().withCollective({ unit: NEWS, isUnit: true, titles: ["coBo", unclear] }),
    ["cannot tell ĐK tập thể!F8 unclear"],
  ],
  [
    "another row's",
    aRegistration()
      .withHonours({ unit: NEWS, awards: ["coBo"] })
      .withCollective({ unit: NEWS, isUnit: true, titles: [unclear] }),
    ["cannot tell ĐK đơn vị!D9 unclear"],
  ],
  [
    "an award that cannot be the one",
    aRegistration().withCollective({ unit: NEWS, isUnit: true, titles: ["coBo"], awards: [other] }),
    [`fail ĐK tập thể!F8 ${NEWS}`],
  ],
  [
    "one that may be it beside the one itself",
    aRegistration().withCollective({ unit: NEWS, isUnit: true, titles: ["coBo", unclear, "ttldxs"] }),
    ["pass 1"],
  ],
])("%s", (_, given, expected) => {
  expect(said(given)).toEqual(expected);
});
