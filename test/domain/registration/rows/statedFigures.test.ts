/** Figures that sheets state: of rows, of groups, of totals; and what each of these sums up. */
import type { RegistrationTable } from "../../../../src/domain/registration/model/registration";
import type { TableKind } from "../../../../src/domain/registration/model/fields";
import { contextsOf } from "../../../../src/domain/registration/rows/groupContext";
import { RowCells } from "../../../../src/domain/registration/rows/rowCells";
import { rolesOf } from "../../../../src/domain/registration/rows/rowRoles";
import { figuresOf, statedRowsOf } from "../../../../src/domain/registration/rows/statedFigures";
import { formula, type GridCell } from "../../../support/grids";
import { frameOf, words, type ColumnSpec } from "../steps";

type Rows = readonly (readonly GridCell[])[];

const UNIT = "Báo Thanh tra";
const OTHER = "Trung tâm Thông tin";
const RATING: ColumnSpec = { kind: "rating", level: "good" };

describe("the figures of a row", () => {
  /** «2 headcount 5», «as text» where it is typed so. */
  function told(
    columns: readonly ColumnSpec[],
    cells: readonly GridCell[],
    totals = false,
    kind: TableKind = "targets",
  ): string[] {
    const frame = frameOf({ kind, columns, rows: [cells] });
    return figuresOf(new RowCells(frame, 1), totals).map(({ field, mark, cell, value, asText }) =>
      [cell.column, field, ...(mark === null ? [] : ["by mark"]), value, ...(asText ? ["as text"] : [])].join(" "),
    );
  }

  test("of columns that state them, from left to right", () =>
    expect(told(["unit", "statedExcellent", "statedExcellentShare"], [UNIT, 3, 0.3])).toEqual([
      "2 statedExcellent 3",
      "3 statedExcellentShare 0.3",
    ]));
  test("not of other columns", () =>
    expect(told(["unit", "headcount", "plan", "rating", null], [UNIT, 3, 4, 5, 6])).toEqual([]));
  test("not of blank cells; of a formula that gives nothing", () => {
    expect(told(["unit", "statedExcellent"], [UNIT, ""])).toEqual([]);
    expect(told(["unit", "statedExcellent"], [UNIT, formula("=A9", "")])).toEqual(["2 statedExcellent "]);
  });
  test("texts are read as numbers, or said without one", () => {
    expect(told(["unit", "statedExcellent"], [UNIT, "12"])).toEqual(["2 statedExcellent 12 as text"]);
    expect(told(["unit", "statedExcellent"], [UNIT, "nhiều"])).toEqual(["2 statedExcellent "]);
    expect(told(["unit", "statedExcellent"], [UNIT, "#N/A"])).toEqual(["2 statedExcellent "]);
  });

  test.each<[GridCell, string]>([
    [0.3, "0.3"],
    [1, "1"],
    [30, "0.3"],
    [100, "1"],
    [16.7, "0.167"],
    [1.5, "0.015"],
    ["30%", "0.3 as text"],
    ["150%", "1.5 as text"],
    ["30", "0.3 as text"],
  ])("a share of %s", (cell, value) =>
    expect(told(["unit", "statedExcellentShare"], [UNIT, cell])).toEqual([`2 statedExcellentShare ${value}`]),
  );
  test("a count above one stays", () =>
    expect(told(["unit", "statedExcellent"], [UNIT, 30])).toEqual(["2 statedExcellent 30"]));

  test("in totals people and plans are counted too", () =>
    expect(told(["name", "headcount", "plan", "rating"], ["Cộng", 3, 4, 5], true, "collectives")).toEqual([
      "2 headcount 3",
      "3 plan 4",
    ]));
  test("in totals marks are, where there is a number or a formula", () => {
    const columns: readonly ColumnSpec[] = [
      "name",
      RATING,
      { kind: "movement", movement: 1 },
      { kind: "award", award: "ldtt" },
    ];
    expect(told(columns, ["Cộng", 3, 4, 5], true, "people")).toEqual([
      "2 rating by mark 3",
      "3 movement by mark 4",
      "4 title by mark 5",
    ]);
    expect(told(columns, ["Cộng", "x", "", formula("=A9", "x")], true, "people")).toEqual(["4 title by mark "]);
    expect(told(columns, ["Mai An", 1, 1, 1], false, "people")).toEqual([]);
  });
  test("in totals of people the names' column may hold how many there are", () => {
    expect(told(["name", "rating"], [5, ""], true, "people")).toEqual(["1 statedPeople 5"]);
    expect(told(["name", "rating"], ["5", ""], true, "people")).toEqual([]);
    expect(told(["name", "rating"], [5, ""], false, "people")).toEqual([]);
    expect(told(["name", "rating"], [5, ""], true, "collectives")).toEqual([]);
    expect(told(["stt", "name"], [5, "Cộng"], true, "people")).toEqual([]);
  });
});

describe("the rows that state figures", () => {
  const COLUMNS: readonly ColumnSpec[] = ["stt", "name", "position", "rating", "headcount"];
  const person = (order: number): readonly GridCell[] => [order, "Mai An", "Giám đốc", "HTTNV"];
  const total = (text: string): readonly GridCell[] => ["", text, 5, ""];

  interface Asked {
    readonly tableUnit?: string | null;
    /** The table's own rows; else all of them. */
    readonly inside?: readonly [first: number, last: number];
  }

  /** «group 1 over 2-3 Báo Thanh tra / phòng a: I. …». */
  function told(rows: Rows, { tableUnit = null, inside = [1, rows.length] }: Asked = {}): string[] {
    const frame = frameOf({ columns: COLUMNS, rows });
    const read = rolesOf(frame, words);
    const contexts = contextsOf(frame, read, tableUnit, words);
    const table = { firstRow: inside[0], lastRow: inside[1], unit: tableUnit } as RegistrationTable;
    return statedRowsOf({ table, frame, rows: read, contexts, words }).map((row) => {
      expect(row.table).toBe(table);
      const { role, over, unit, departmentKey, figures, text } = row;
      const said = `${role} ${row.row} over ${over.firstRow}-${over.lastRow} ${unit ?? "-"}`;
      const counted = figures.map(({ field }) => ` ${field}`).join("");
      return `${said}${departmentKey === null ? "" : ` / ${departmentKey}`}: ${text}${counted}`;
    });
  }

  test("none among rows of data", () => expect(told([person(1), person(2)])).toEqual([]));
  test("units, each over its own rows", () =>
    expect(told([["I", UNIT], person(1), person(2), ["II", OTHER], person(1)])).toEqual([
      `group 1 over 2-3 ${UNIT}: ${UNIT}`,
      `group 4 over 5-5 ${OTHER}: ${OTHER}`,
    ]));
  test("phòng of a unit, each up to the next; the unit over all of them", () =>
    expect(
      told([["I", UNIT], ["", "Phòng A"], person(1), ["", "Phòng Bốn"], person(2), ["II", OTHER], person(1)]),
    ).toEqual([
      `group 1 over 2-5 ${UNIT}: ${UNIT}`,
      `group 2 over 3-3 ${UNIT} / phòng a: Phòng A`,
      `group 4 over 5-5 ${UNIT} / phòng bốn: Phòng Bốn`,
      `group 6 over 7-7 ${OTHER}: ${OTHER}`,
    ]));
  test("phòng of a table that is a unit's", () =>
    expect(told([["", "Phòng A"], person(1)], { tableUnit: UNIT })).toEqual([
      `group 1 over 2-2 ${UNIT} / phòng a: Phòng A`,
    ]));
  test("a section is no unit's, whatever the table is", () =>
    expect(told([["I", "Lao động hợp đồng"], person(1)], { tableUnit: UNIT })).toEqual([
      "group 1 over 2-2 -: Lao động hợp đồng",
    ]));
  test("what a group's row counts, and a total's", () =>
    expect(told([["I", UNIT, "", "", 1], person(1), ["", "Cộng", "", "", 1]])).toEqual([
      `group 1 over 2-2 ${UNIT}: ${UNIT} headcount`,
      "total 3 over 1-2 -: Cộng headcount",
    ]));
  test("units without a number", () =>
    expect(told([["", UNIT], ["", "Phòng A"], person(1), ["", OTHER], person(1)])).toEqual([
      `group 1 over 2-3 ${UNIT}: ${UNIT}`,
      `group 2 over 3-3 ${UNIT} / phòng a: Phòng A`,
      `group 4 over 5-5 ${OTHER}: ${OTHER}`,
    ]));

  test.each<[string, readonly GridCell[], string]>([
    ["beside its word", ["", "Tổng cộng: 14 người"], "Tổng cộng: 14 người statedPeople"],
    ["in the narrow first column", ["Tổng số 14 đ/c"], "Tổng số 14 đ/c statedPeople"],
    ["numbered", ["", "III. Cộng danh sách có 14 cá nhân./."], "III. Cộng danh sách có 14 cá nhân./. statedPeople"],
    ["in the names' column", ["Tổng cộng", "14 đồng chí"], "Tổng cộng statedPeople"],
    ["under «Chức vụ»", ["", "Tổng cộng", "14 người"], "Tổng cộng statedPeople"],
    ["under «Xếp loại» they are those who are rated so", ["", "Tổng cộng", "", "14 người"], "Tổng cộng"],
    ["of whom is not said", ["", "Tổng cộng: 14"], "Tổng cộng: 14"],
    ["of others", ["", "Tổng cộng: 14 tập thể"], "Tổng cộng: 14 tập thể"],
    ["with more", ["", "Tổng cộng: 14 người, 5 nữ"], "Tổng cộng: 14 người, 5 nữ"],
  ])("how many there are, in words: %s", (_, last, said) =>
    expect(told([person(1), person(2), last])).toEqual([`total 3 over 1-2 -: ${said}`]),
  );
  test("in words beside a unit's name", () =>
    expect(told([["I", UNIT, "1 người"], person(1)])).toEqual([`group 1 over 2-2 ${UNIT}: ${UNIT} statedPeople`]));

  test("the last total is the table's", () =>
    expect(told([person(1), person(2), total("Tổng cộng")])).toEqual(["total 3 over 1-2 -: Tổng cộng"]));
  test("one above all rows too", () =>
    expect(told([total("Tổng cộng"), person(1), person(2)])).toEqual(["total 1 over 2-3 -: Tổng cộng"]));
  test("a group's rows end before the total of the table", () =>
    expect(told([["I", UNIT], person(1), person(2), total("Tổng cộng")])).toEqual([
      `group 1 over 2-3 ${UNIT}: ${UNIT}`,
      "total 4 over 1-3 -: Tổng cộng",
    ]));
  test("a group without rows is over one", () =>
    expect(told([person(1), ["I", UNIT], total("Tổng cộng")])).toEqual([
      `group 2 over 3-3 ${UNIT}: ${UNIT}`,
      "total 3 over 1-2 -: Tổng cộng",
    ]));
  test("a total at a unit's end is the unit's", () =>
    expect(told([["I", UNIT], person(1), total("Cộng"), ["II", OTHER], person(1), total("Cộng")])).toEqual([
      `group 1 over 2-2 ${UNIT}: ${UNIT}`,
      `total 3 over 2-2 ${UNIT}: Cộng`,
      `group 4 over 5-5 ${OTHER}: ${OTHER}`,
      "total 6 over 1-5 -: Cộng",
    ]));
  test("the last but one is too, where one for the table follows", () =>
    expect(told([["I", UNIT], person(1), total("Cộng"), total("Tổng cộng")])).toEqual([
      `group 1 over 2-2 ${UNIT}: ${UNIT}`,
      `total 3 over 2-2 ${UNIT}: Cộng`,
      "total 4 over 1-3 -: Tổng cộng",
    ]));
  test("inside a unit it is the phòng's; right before the next unit, the unit's", () =>
    expect(
      told([
        ["I", UNIT],
        ["", "Phòng A"],
        person(1),
        total("Cộng"),
        ["", "Phòng Bốn"],
        person(2),
        total("Cộng"),
        ["II", OTHER],
        person(1),
      ]),
    ).toEqual([
      `group 1 over 2-6 ${UNIT}: ${UNIT}`,
      `group 2 over 3-3 ${UNIT} / phòng a: Phòng A`,
      `total 4 over 3-3 ${UNIT} / phòng a: Cộng`,
      `group 5 over 6-6 ${UNIT} / phòng bốn: Phòng Bốn`,
      `total 7 over 2-6 ${UNIT}: Cộng`,
      `group 8 over 9-9 ${OTHER}: ${OTHER}`,
    ]));
  test("among phòng of nobody's unit, the nearest one's", () =>
    expect(told([["", "Phòng A"], person(1), ["", "Phòng Bốn"], person(2), total("Cộng"), person(3)])).toEqual([
      "group 1 over 2-2 - / phòng a: Phòng A",
      "group 3 over 4-6 - / phòng bốn: Phòng Bốn",
      "total 5 over 4-4 - / phòng bốn: Cộng",
    ]));
  test("among three of them too", () =>
    expect(
      told([
        ["", "Phòng A"],
        person(1),
        ["", "Phòng Hai"],
        person(2),
        ["", "Phòng Ba"],
        person(3),
        total("Cộng"),
        person(4),
      ]).at(-1),
    ).toBe("total 7 over 6-6 - / phòng ba: Cộng"));
  test("without any group, the table's, so far", () =>
    expect(told([person(1), total("Cộng"), person(2)])).toEqual(["total 2 over 1-1 -: Cộng"]));
  test("a total that names its unit", () =>
    expect(told([person(1), total(`Cộng ${UNIT}`), person(2)])).toEqual([`total 2 over 1-1 ${UNIT}: Cộng ${UNIT}`]));
  test("only rows inside the table", () => {
    const rows = [["I", UNIT], person(1), total("Cộng"), ["II", OTHER], person(1), total("Cộng")];
    expect(told(rows, { inside: [2, 5] })).toEqual(["total 3 over 2-2 -: Cộng", `group 4 over 5-5 ${OTHER}: ${OTHER}`]);
    expect(told(rows, { inside: [1, 3] })).toEqual([`group 1 over 2-2 ${UNIT}: ${UNIT}`, `total 3 over 1-2 -: Cộng`]);
  });
});
