/** Tables that lie on their side: movements and targets as rows, units as columns. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { explain } from "../../../../src/domain/registration/explanation/explain";
import { computeTotals } from "../../../../src/domain/totals/count";
import { tableReadingText } from "../../../../src/messages";
import { sheetOf, workbookOf, type GridCell } from "../../../support/grids";
import { read, readWith } from "../reading";

const UNITS = campaign2021.units.map(({ name }) => name);
const MOVEMENTS = campaign2021.movements.map(({ name }) => name);
const BTT = "Báo Thanh tra";
const TTTT = "Trung tâm Thông tin";
type Rows = readonly (readonly GridCell[])[];

const totals = (rows: Rows, name = "Bảng") => computeTotals(read(sheetOf(name, rows)), campaign2021);
const asked = (rows: Rows, name = "Bảng") => {
  const sheet = sheetOf(name, rows);
  return explain(read(sheet), workbookOf(sheet), campaign2021).questions.map(({ kind }) => kind);
};

describe("movements as rows, units as columns", () => {
  /** The first unit takes part in all but the first movement. */
  const body = (yes: GridCell, no: GridCell): Rows =>
    MOVEMENTS.map((name, index) => [index + 1, name, index === 0 ? no : yes, ...UNITS.slice(1).map(() => yes)]);

  test.each<[string, Rows]>([
    ["with the units' names", [["STT", "Phong trào", ...UNITS], ...body("x", "")]],
    [
      "with their short names",
      [["TT", "Nội dung phong trào thi đua", "TTTT", "TCBTT", "VCLKHTT", "BTT", "TCTT"], ...body("x", "")],
    ],
    [
      "in capitals, with words",
      [["STT", "Tên phong trào", ...UNITS.map((unit) => unit.toUpperCase())], ...body("Có", "Không")],
    ],
    [
      "under a title",
      [["ĐĂNG KÝ PHONG TRÀO THI ĐUA NĂM 2021"], [], ["STT", "Phong trào thi đua", ...UNITS], ...body("+", "-")],
    ],
    [
      "under one head over the units",
      [["STT", "Tên phong trào", "Đơn vị đăng ký"], ["", "", ...UNITS], ...body("x", "")],
    ],
    [
      "with a note and a sum",
      [["STT", "Phong trào", ...UNITS, "Ghi chú"], ...body("x", ""), ["", "Cộng", 3, 4, 4, 4, 4]],
    ],
    [
      "with a movement of their own",
      [["STT", "Phong trào", ...UNITS], ...body("x", ""), [5, "Ngày thứ bảy tình nguyện", "x"]],
    ],
  ])("%s", (_, rows) => {
    const { byUnit } = totals(rows);
    expect(byUnit.get(TTTT)!.movements).toEqual([false, true, true, true]);
    for (const unit of UNITS.slice(1)) expect(byUnit.get(unit)!.movements).toEqual([true, true, true, true]);
    expect(asked(rows)).toEqual([]);
  });

  test("point at the cell of movement and unit", () => {
    const { movements } = read(sheetOf("PT", [["STT", "Phong trào", ...UNITS], ...body("x", "")]));
    const empty = movements.flatMap(({ row, unit, marks }) =>
      marks.flatMap((mark) => (mark !== null && !mark.marked ? [[row, mark.cell.column, unit.unit]] : [])),
    );
    expect(empty).toEqual([[2, 3, TTTT]]);
  });

  test("what the table does not name is unknown", () => {
    const { byUnit } = totals([
      ["STT", "Phong trào", TTTT, BTT],
      ...body("x", "")
        .slice(0, 3)
        .map((row) => row.slice(0, 4)),
    ]);
    expect(byUnit.get(BTT)!.movements).toEqual([true, true, true, null]);
    expect(byUnit.get("Tạp chí Thanh tra")!.movements).toEqual([null, null, null, null]);
  });

  test("it is said how the table was read, and the officer may say that it is something else", () => {
    const sheet = sheetOf("PT", [["STT", "Phong trào", ...UNITS], ...body("x", "")]);
    const { sheets, described } = explain(read(sheet), workbookOf(sheet), campaign2021);
    expect(tableReadingText(sheets[0]!.tables[0]!, "vi")).toMatch(
      /^Là bảng đăng ký phong trào thi đua: nội dung đăng ký ở cột B «Phong trào», C/,
    );
    const mapping = { ...described[0]!.mapping, kind: "notThisCampaign" as const };
    expect(readWith({ mapping: { tables: [mapping], onlyUnit: null } }, sheet).movements).toEqual([]);
  });
});

describe("targets as rows", () => {
  const rows = (...figures: readonly GridCell[]): Rows => [
    [1, "Tổng số cán bộ, công chức, viên chức", "người", ...figures],
    [2, "Tỷ lệ hoàn thành tốt nhiệm vụ trở lên", "%", ...figures.map(() => "90%")],
    [3, "Số người hoàn thành xuất sắc nhiệm vụ", "người", ...figures.map(() => 12)],
    [4, "Số bài báo đăng trong năm", "bài", ...figures.map(() => 900)],
    [5, "Lao động tiên tiến", "người", ...figures.map(() => 35)],
    [6, "Lao động tiên tiến", "%", ...figures.map(() => 87)],
  ];
  const STATED = { source: "stated", people: 40, excellent: 12, good: 24, ldtt: 35 };

  test.each<[string, Rows, string]>([
    [
      "of the unit in the title",
      [["CHỈ TIÊU THI ĐUA - BÁO THANH TRA"], ["STT", "Nội dung", "Đơn vị tính", "Kế hoạch"], ...rows(40)],
      "Bảng",
    ],
    [
      "of the unit that the sheet is named after",
      [["STT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu năm 2021", "Ghi chú"], ...rows(40)],
      BTT,
    ],
    [
      "beside what was reached the year before",
      [["STT", "Nội dung chỉ tiêu", "ĐVT", "Kế hoạch năm 2021", "Thực hiện năm 2020"], ...rows(40, 38)],
      BTT,
    ],
    ["with a column per unit", [["STT", "Chỉ tiêu", "ĐVT", BTT, TTTT], ...rows(40, 50)], "Bảng"],
  ])("%s", (_, given, name) => {
    const { byUnit } = totals(given, name);
    expect(byUnit.get(BTT)).toMatchObject(STATED);
    expect(asked(given, name)).toEqual([]);
  });

  test.each<[string, Rows, string]>([
    ["of nobody", [["STT", "Nội dung", "Đơn vị tính", "Kế hoạch"], ...rows(40)], "Bảng"],
    [
      "of nothing that is registered",
      [
        ["STT", "Nội dung", "Đơn vị tính", "Kế hoạch"],
        [1, "Số bài báo", "bài", 900],
        [2, "Số hội nghị", "cuộc", 5],
        [3, "Doanh thu", "triệu", 700],
      ],
      BTT,
    ],
  ])("%s are asked about", (_, given, name) => {
    expect(totals(given, name).bloc.source).toBe("none");
    expect(asked(given, name)).toEqual(["notUnderstood"]);
  });
});
