/** A condition that lights a cell is at most 255 characters long, whatever tells the rows of a table apart. */
import * as fc from "fast-check";
import { campaign2021 } from "../../../src/domain/campaign";
import { LONGEST_MARK, planRowMarks } from "../../../src/domain/plan/rowMarks/rowMarks";
import { readRegistration } from "../../../src/domain/registration/read";
import { LANGUAGES, wordPlan } from "../../../src/messages";
import { markText } from "../../../src/messages/fields";
import { fieldsVi } from "../../../src/messages/vi/fields";
import { sheetOf, workbookOf } from "../../support/grids";

const columns: Readonly<Record<string, (row: number) => string | number>> = {
  "Đơn vị": () => "Báo Thanh tra",
  "Phòng, ban": (row) => `Ban ${row % 2}`,
  "Ngày sinh": (row) => 29_000 + (row % 3),
  "Chức vụ": (row) => (row % 4 < 2 ? "Phóng viên" : "Biên tập viên"),
  "Ngày vào cơ quan": (row) => 40_000 + (row % 5),
};

const wide = fc.record({
  chosen: fc.shuffledSubarray(Object.keys(columns)),
  left: fc.integer({ min: 0, max: 300 }),
  above: fc.integer({ min: 0, max: 40 }),
  people: fc.integer({ min: 4, max: 12 }),
});

test("in any table of namesakes", () => {
  let lit = 0;
  fc.assert(
    fc.property(wide, ({ chosen, left, above, people }) => {
      const margin = Array.from({ length: left }, () => "");
      const rows = [
        ...Array.from({ length: above }, () => []),
        [...margin, "STT", "Họ và tên", ...chosen, "Xếp loại", "Danh hiệu thi đua"],
        ...Array.from({ length: people }, (_, row) => [
          ...margin,
          row + 1,
          "Mai Thành Nam",
          ...chosen.map((name) => columns[name]!(row)),
          "HTTNV",
          "LĐTT",
        ]),
      ];
      const cells = workbookOf(sheetOf("ĐK", rows));
      const rowMarks = planRowMarks(readRegistration(cells, campaign2021), [], { cells });
      for (const language of LANGUAGES) {
        const plan = wordPlan({ rowMarks, documents: [], moment: "2021-03-30T08:15:00" }, language);
        const formulas = plan.rowMarks.flatMap(({ highlights }) => highlights.map(({ formula }) => formula));
        lit += formulas.length;
        expect(formulas.filter((formula) => formula.length > 255)).toEqual([]);
      }
    }),
    { numRuns: 60, seed: 255 },
  );
  expect(lit).toBeGreaterThan(500);
});

test("no words in brackets are longer than there is room for", () => {
  const marks = LANGUAGES.flatMap((language) =>
    Object.keys(fieldsVi).flatMap((field) =>
      ["mark.error", "mark.warning"].map((key) => markText(key, { field, column: "XFD" }, language)),
    ),
  );
  expect(Math.max(...marks.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_MARK);
});
