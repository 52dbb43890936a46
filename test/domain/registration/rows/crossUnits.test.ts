/** Tables that lie on their side: whose a column is, and what the officer is told of the table. */
import { campaign2021 } from "../../../../src/domain/campaign";
import type { RegistrationTable } from "../../../../src/domain/registration/model/registration";
import { crossAreaOn, readCrossTable } from "../../../../src/domain/registration/rows/crossTable";
import type { GridCell } from "../../../support/grids";
import { words } from "../steps";
import { BTT, gridOf, marks, MOVEMENTS, readUnder, stated, TTTT, type Given, type Row, type Rows } from "./crossTables";

describe("the column that is one unit's plan", () => {
  const FIGURES: readonly [string, number][] = [
    ["Tổng số cán bộ, công chức, viên chức", 40],
    ["Lao động tiên tiến", 35],
  ];
  /** The figures stand under the second header. */
  const planned = (headers: readonly string[], others: readonly GridCell[] = []): Rows => [
    ["Chỉ tiêu", ...headers],
    ...FIGURES.map(([label, figure]) => [label, figure, ...others]),
  ];
  const READ = [`2 ${BTT} statedPeople 40`, `3 ${BTT} statedLdtt 35`];

  test.each<[string, Rows, Given, readonly string[] | null]>([
    ["of the sheet's name", planned(["Kế hoạch"]), { name: BTT }, READ],
    ["of the only unit", planned(["Kế hoạch"]), { onlyUnit: BTT }, READ],
    ["of the sheet's name before the only unit", planned(["Kế hoạch"]), { name: BTT, onlyUnit: TTTT }, READ],
    ["of nobody", planned(["Kế hoạch"]), {}, null],
    ["of nobody, with a unit among the rows", [...planned(["Kế hoạch"]), [BTT]], {}, null],
    ["«Đăng ký năm 2021»", planned(["Đăng ký năm 2021"]), { name: BTT }, READ],
    ["«Năm 2021»", planned(["Năm 2021"]), { name: BTT }, READ],
    ["«Năm 2020»", planned(["Năm 2020"]), { name: BTT }, null],
    ["«Kế hoạch năm 2022»", planned(["Kế hoạch năm 2022"]), { name: BTT }, null],
    ["«Thực hiện»", planned(["Thực hiện"]), { name: BTT }, null],
    ["«Số liệu đạt được»", planned(["Số liệu đạt được"]), { name: BTT }, null],
    ["«Mức thực hiện năm trước»", planned(["Mức thực hiện năm trước"]), { name: BTT }, null],
    ["«Người phụ trách»", planned(["Người phụ trách"]), { name: BTT }, null],
    ["«Ghi chú kế hoạch»", planned(["Ghi chú kế hoạch"]), { name: BTT }, null],
    ["two plans", planned(["Kế hoạch", "Phấn đấu"], [50]), { name: BTT }, null],
    ["a plan beside one in words", planned(["Kế hoạch", "Phấn đấu"], ["cao"]), { name: BTT }, READ],
    ["a plan beside last year's", planned(["Kế hoạch", "Số liệu năm trước"], [50]), { name: BTT }, READ],
    [
      "figures in the last row alone",
      [
        ["Chỉ tiêu", "Kế hoạch"],
        [FIGURES[1]![0], "cao"],
        [FIGURES[0]![0], 40],
      ],
      { name: BTT },
      [`2 ${BTT} statedLdtt null`, `3 ${BTT} statedPeople 40`],
    ],
    [
      "words alone",
      [
        ["Chỉ tiêu", "Kế hoạch"],
        [FIGURES[1]![0], "cao"],
        [FIGURES[0]![0], "cao"],
      ],
      { name: BTT },
      null,
    ],
  ])("%s", (_, rows, given, expected) => expect(stated(readUnder(rows, given))).toEqual(expected));

  test.each<[string, Rows, readonly string[] | null]>([
    ["the unit of the line above", [[`CHỈ TIÊU CỦA ${BTT.toUpperCase()}`], ["NĂM 2021"]], READ],
    ["the unit of a cell farther right", [["CHỈ TIÊU THI ĐUA", "", BTT], ["NĂM 2021"]], READ],
    ["one unit twice", [[BTT], [`CHỈ TIÊU THI ĐUA - ${BTT}`]], READ],
    ["two units", [[BTT], [TTTT]], null],
    ["no unit", [["CHỈ TIÊU THI ĐUA"], ["NĂM 2021"]], null],
  ])("above it: %s", (_, above, expected) =>
    expect(
      stated(readUnder([...above, ...planned(["Kế hoạch"])], { header: [3] }))?.map((each) =>
        each.replace(/^\d/u, (row) => String(Number(row) - 2)),
      ) ?? null,
    ).toEqual(expected),
  );

  test("under a parent of last year nothing is planned", () => {
    const two = (parent: string): Rows => [["Chỉ tiêu", parent], ["", "Số lượng"], ...planned([]).slice(1)];
    expect(stated(readUnder(two("Kết quả năm trước"), { name: BTT, header: [1, 2] }))).toBeNull();
    expect(stated(readUnder(two("Đăng ký"), { name: BTT, header: [1, 2] }))).toHaveLength(2);
  });
});

describe("units in a row of their own, below the header", () => {
  const [FIRST, SECOND] = MOVEMENTS as [string, string];
  const body: Rows = [
    [FIRST, "x", ""],
    [SECOND, "", "x"],
  ];
  test.each<[string, Row, readonly number[]]>([
    ["are the header's", ["", BTT, TTTT], [1, 2]],
    ["beside something else are none", ["Khác", BTT, TTTT], [1]],
    ["are not there", ["", "", ""], [1]],
  ])("%s", (_, below, expected) => {
    const read = readUnder([["Phong trào", BTT, TTTT], below, ...body]);
    expect(read!.table.headerRows).toEqual(expected);
  });

  test("may reach farther right than the header", () => {
    const grid = gridOf([["Phong trào", "Đơn vị"], ["", BTT, TTTT], ...body]);
    const area = { ...crossAreaOn(grid, words)!, lastColumn: 2 };
    const read = readCrossTable({ grid, area, words, campaign: campaign2021 });
    expect(marks(read)).toEqual([`3 ${BTT} 0 true`, `3 ${TTTT} 0 false`, `4 ${BTT} 1 false`, `4 ${TTTT} 1 true`]);
    expect(read!.table).toMatchObject({ firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 3 });
  });
});

describe("places across the columns that are none of the campaign's units", () => {
  const [FIRST, SECOND] = MOVEMENTS as [string, string];
  const body: Rows = [
    [FIRST, "x", ""],
    [SECOND, "", "x"],
  ];
  const unitsOf = (rows: Rows, name?: string, header?: readonly number[]): string | null => {
    const read = readUnder(rows, { name, header });
    if (read === null) return null;
    return [...new Set(read.movements.map(({ unit }) => `${unit.unit ?? "?"}${unit.text}`))].join(", ");
  };
  test.each<[string, Rows, string | null]>([
    ["phòng", [["Phong trào", "Phòng Nội vụ", "Phòng Y tế"], ...body], "?Phòng Nội vụ, ?Phòng Y tế"],
    ["organisations", [["Phong trào", "Viện Khác", "Sở Khác"], ...body], "?Viện Khác, ?Sở Khác"],
    ["one alone", [["Phong trào", "Phòng Nội vụ", "Khác"], ...body], null],
    ["what is called as nothing is", [["Phong trào", "A1 B2", "Qx7 Wz3"], ...body], null],
  ])("%s", (_, rows, expected) => expect(unitsOf(rows)).toBe(expected));

  test("are nobody's where a unit is named: its own phòng", () => {
    const rows: Rows = [["Phong trào", "Phòng Nội vụ", "Phòng Y tế"], ...body];
    expect(unitsOf(rows, BTT)).toBeNull();
    expect(unitsOf([[BTT], ["Năm 2021"], ...rows], undefined, [3])).toBeNull();
  });
  test("under «Đơn vị đăng ký», of whatever name", () => {
    const rows: Rows = [["Phong trào", "Đơn vị đăng ký", ""], ["", "A1 B2", BTT], ...body];
    expect(unitsOf(rows, undefined, [1, 2])).toBe(`?A1 B2, ${BTT}${BTT}`);
  });
  test("have no figures: they may be one unit's", () => {
    const figures: Rows = [
      ["Tổng số cán bộ, công chức, viên chức", 3, 4],
      ["Số người hoàn thành xuất sắc nhiệm vụ", 1, 2],
    ];
    expect(readUnder([["Chỉ tiêu", "Phòng Nội vụ", "Phòng Y tế"], ...figures])).toBeNull();
    expect(readUnder([["Chỉ tiêu", "Phòng Nội vụ", BTT], ...figures])!.targets).toHaveLength(2);
  });
});

describe("the table as it is said to the officer", () => {
  const said = ({ columns }: RegistrationTable) =>
    columns.map(({ column, header, headerRow, field, mark }) => [column, header, headerRow, field, mark?.kind ?? null]);

  test("of movements", () => {
    const [FIRST, SECOND] = MOVEMENTS as [string, string];
    const rows: Rows = [
      ["STT", "Phong trào", BTT, TTTT, "Ghi chú"],
      [1, FIRST, "x", "x"],
      ["", "", "", "", ""],
      ["", "Phong trào khác của đơn vị"],
      [2, SECOND, "x", ""],
      ["", "Người lập biểu"],
    ];
    const read = readUnder(rows)!;
    expect(said(read.table)).toEqual([
      [1, "STT", 1, "stt", null],
      [2, "Phong trào", 1, "movement", null],
      [3, BTT, 1, null, "movement"],
      [4, TTTT, 1, null, "movement"],
      [5, "Ghi chú", 1, "note", null],
    ]);
    expect(read.table).toMatchObject({
      kind: "movements",
      firstRow: 2,
      lastRow: 5,
      dataRows: 2,
      roles: ["data", "blank", "title", "data"],
      unit: null,
      excelTable: null,
    });
    expect(read.movements[0]).toMatchObject({
      subject: "unit",
      unit: { unit: BTT, text: BTT, source: "sheet" },
      cells: [{ field: "movement", cell: { column: 3, text: "x" } }],
    });
    expect(read).toMatchObject({ people: [], collectives: [], honours: [], stated: [], unread: [], suspects: [] });
  });

  test("of targets", () => {
    const rows: Rows = [
      ["Chỉ tiêu", BTT, "Cộng"],
      ["Tổng số cán bộ, công chức, viên chức", 40, 40],
      ["Lao động tiên tiến", 35, 35],
    ];
    const { table, targets } = readUnder(rows)!;
    expect(said(table)).toEqual([
      [1, "Chỉ tiêu", 1, "note", null],
      [2, BTT, 1, "note", null],
      [3, "Cộng", 1, "note", null],
    ]);
    expect(table).toMatchObject({ kind: "targets", unit: BTT, dataRows: 2, roles: ["data", "data"] });
    expect(targets[0]).toMatchObject({ subject: "unit", plan: null, cells: [{ field: "note", cell: { text: "40" } }] });
  });
});
