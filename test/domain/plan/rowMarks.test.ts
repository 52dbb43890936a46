import { planRowMarks } from "../../../src/domain/plan/rowMarks/rowMarks";
import type { RowMarkPlan } from "../../../src/domain/plan/plan";
import type { Registration } from "../../../src/domain/registration/model/registration";
import type { Finding } from "../../../src/domain/rules/rule";
import { columnLetters } from "../../../src/domain/sheet/address";
import { wordPlan } from "../../../src/messages";
import { aFinding, testRules } from "../../support/findings";
import { aRegistration, peopleMatrix } from "../../support/registration";
import { at, evaluate, gridsOf, workbookOf } from "./sheets";
import type { Grid } from "./sheets";

const SHEET = "ĐK cá nhân";
const NAME = 2;
const RATING = 7;

const onRow = (row: number, column = RATING, changes: Partial<Finding> = {}): Finding =>
  aFinding({ place: { sheet: SHEET, row, column }, field: column === NAME ? "name" : "rating", ...changes });

function planned(
  registration: Registration,
  findings: readonly Finding[],
  extra: Parameters<typeof workbookOf>[1] = {},
): RowMarkPlan {
  return planRowMarks(registration, findings, { cells: workbookOf(registration, extra) })[0]!;
}

const worded = (rowMarks: RowMarkPlan) =>
  wordPlan({ rowMarks: [rowMarks], documents: [], moment: "2021-03-30T08:15:00" }, "vi", testRules).rowMarks[0]!;

/**
 * Cells that Excel would light, as «row:column», for each state of the sheet's rows, with the marks where they were
 * written.
 */
function litIn(rowMarks: RowMarkPlan, grids: readonly Grid[]): string[][] {
  const words = worded(rowMarks);
  const cells = words.highlights.flatMap(({ column, formula }) =>
    words.content.map((_, index) => ({ column, row: rowMarks.firstRow + index, formula })),
  );
  const formulas = cells.map(({ formula, row }) =>
    formula.replaceAll(new RegExp(`(\\$[A-Z]+)${rowMarks.firstRow}\\b`, "gu"), `$1${row}`),
  );
  const marked = grids.map((grid) => {
    const sheet = new Map(grid);
    words.content.forEach((text, index) => sheet.set(at(rowMarks.firstRow + index, rowMarks.contentColumn), text));
    return sheet;
  });
  return marked.map((grid) => {
    const values = evaluate({ grid, formulas });
    return cells.filter((_, index) => values[index] === "TRUE").map(({ row, column }) => at(row, column));
  });
}

const lit = (rowMarks: RowMarkPlan, grid: Grid): string[] => litIn(rowMarks, [grid])[0]!;

/** The officer sorts rows without the mark columns: `order[i]` is the row that now stands at the i-th place. */
function sorted(grid: Grid, rowMarks: RowMarkPlan, order: readonly number[]): Grid {
  const result = new Map(grid);
  order.forEach((from, index) => {
    for (let column = 1; column < rowMarks.statusColumn; column += 1)
      result.set(at(rowMarks.firstRow + index, column), grid.get(at(from, column)) ?? "");
  });
  return result;
}

describe("status and content of a row", () => {
  const registration = aRegistration()
    .withPerson({ name: "Mai Thành Nam" })
    .withPerson({ name: "Lê Hải Dũng" })
    .withPerson({ name: "Đỗ Công Hà" })
    .build();

  test("every data row has a status, the gravest of its findings", () => {
    const rowMarks = planned(registration, [
      onRow(8, RATING, { severity: "notice" }),
      onRow(8, RATING, { severity: "warning" }),
      onRow(10),
    ]);
    expect(worded(rowMarks).status).toEqual(["Cảnh báo", "Chưa thấy vấn đề", "Lỗi"]);
  });

  test("the content starts with the row's name and marks the field", () => {
    const rowMarks = planned(registration, [onRow(8)]);
    expect(worded(rowMarks).content).toEqual(["Mai Thành Nam: [Xếp loại] Ô ghi sai; phải ghi đúng.", "", ""]);
  });

  test("a warning has a mark of its own and a notice none that lights", () => {
    const rowMarks = planned(registration, [
      onRow(8, RATING, { severity: "warning" }),
      onRow(9, RATING, { severity: "notice" }),
    ]);
    expect(worded(rowMarks).content.slice(0, 2)).toEqual([
      "Mai Thành Nam: [Xếp loại: cần hỏi lại] Ô ghi sai; phải ghi đúng.",
      "Lê Hải Dũng: (Xếp loại) Ô ghi sai; phải ghi đúng.",
    ]);
  });

  test("what could not be told and what stands at a header marks nobody", () => {
    const rowMarks = planned(registration, [onRow(8, RATING, { outcome: "cannotTell", severity: "notice" }), onRow(7)]);
    expect(worded(rowMarks).status).toEqual(["Chưa thấy vấn đề", "Chưa thấy vấn đề", "Chưa thấy vấn đề"]);
    expect(worded(rowMarks).content).toEqual(["", "", ""]);
  });

  const unclear = (changes: Partial<Finding>): Finding =>
    onRow(7, RATING, { outcome: "cannotTell", severity: "notice", table: registration.tables[0]!.id, ...changes });
  const NONE = "Chưa thấy vấn đề";
  const UNCLEAR = "Chưa đủ căn cứ";
  const aTable = { kind: "table", name: SHEET } as const;
  test.each<[what: string, findings: Finding[], status: string[]]>([
    ["of some rows", [unclear({ facts: { count: 2, rows: { rows: [8, 10] } } })], [UNCLEAR, NONE, UNCLEAR]],
    ["of the whole table", [unclear({ subject: aTable, facts: { count: 3 } })], [UNCLEAR, UNCLEAR, UNCLEAR]],
    ["of a unit", [unclear({ subject: { kind: "unit", name: "Báo Thanh tra" } })], [NONE, NONE, NONE]],
    ["of another table", [unclear({ table: "elsewhere", subject: aTable })], [NONE, NONE, NONE]],
    [
      "of rows in which something was found",
      [unclear({ subject: aTable }), onRow(8), onRow(9, RATING, { severity: "notice" })],
      ["Lỗi", "Lưu ý", UNCLEAR],
    ],
  ])("where a rule could not tell %s, its rows without a finding say so", (_, findings, status) => {
    const rowMarks = planned(registration, findings);
    expect(worded(rowMarks).status).toEqual(status);
    expect(lit(rowMarks, gridsOf(registration).get(SHEET)!)).toEqual(
      findings.flatMap(({ severity, place }) => (severity === "error" ? [at(place.row!, RATING)] : [])),
    );
  });

  test("a total row is marked at its own text", () => {
    const withTotal = aRegistration()
      .withPerson({ name: "Mai Thành Nam" })
      .withStated("people", { role: "total", text: "Tổng cộng", figures: {} })
      .build();
    const rowMarks = planned(withTotal, [onRow(9)]);
    expect(worded(rowMarks).content[1]).toBe("Tổng cộng: [Xếp loại] Ô ghi sai; phải ghi đúng.");
    expect(lit(rowMarks, gridsOf(withTotal).get(SHEET)!)).toEqual([at(9, RATING)]);
  });

  test("of many findings the first reason stands there, how many more there are, and each cell that is lit, once", () => {
    const rowMarks = planned(registration, [
      onRow(8),
      ...Array.from({ length: 300 }, () => onRow(8)),
      onRow(8, NAME, { severity: "warning" }),
    ]);
    expect(worded(rowMarks).content[0]).toBe(
      "Mai Thành Nam: [Xếp loại] Ô ghi sai; phải ghi đúng. (+301 nội dung) [Tên: cần hỏi lại]",
    );
    expect(lit(rowMarks, gridsOf(registration).get(SHEET)!)).toEqual([at(8, NAME), at(8, RATING)]);
  });

  test("a long reason is cut at a word after some 120 letters", () => {
    const long = onRow(8, RATING, { message: "quoted", facts: { text: "rất dài ".repeat(40).trim() } });
    const [text] = worded(planned(registration, [long])).content;
    expect(text).toMatch(/^Mai Thành Nam: \[Xếp loại\] Ô ghi «rất dài .*(?:rất|dài)…$/u);
    expect(text!.length).toBeLessThanOrEqual("Mai Thành Nam: [Xếp loại] ".length + 120);
  });

  test("status and reason are lit with their row, in the colour of the gravest, and beside no other row", () => {
    const rowMarks = planned(registration, [onRow(8), onRow(9, RATING, { severity: "warning" })]);
    const { statusColumn, contentColumn, firstRow } = rowMarks;
    const beside = (grid: Grid) => {
      const words = worded(rowMarks);
      const sheet = new Map(grid);
      words.status.forEach((status, index) => sheet.set(at(firstRow + index, statusColumn), status));
      words.content.forEach((text, index) => sheet.set(at(firstRow + index, contentColumn), text));
      const own = words.highlights.filter(({ column }) => column >= statusColumn);
      const cells = own.flatMap(({ column, formula, severity }) =>
        [8, 9, 10].map((row) => ({
          said: `${at(row, column)} ${severity}`,
          formula: formula.replaceAll(new RegExp(`(\\$[A-Z]+)${firstRow}\\b`, "gu"), `$1${row}`),
        })),
      );
      const values = evaluate({ grid: sheet, formulas: cells.map(({ formula }) => formula) });
      return cells.filter((_, index) => values[index] === "TRUE").map(({ said }) => said);
    };
    const grid = gridsOf(registration).get(SHEET)!;
    expect(beside(grid)).toEqual([
      `${at(8, statusColumn)} error`,
      `${at(9, statusColumn)} warning`,
      `${at(8, contentColumn)} error`,
      `${at(9, contentColumn)} warning`,
    ]);
    expect(beside(sorted(grid, rowMarks, [9, 10, 8]))).toEqual([]);
  });
});

describe("row keys", () => {
  test("namesakes are told apart by what their rows hold", () => {
    const registration = aRegistration()
      .withPerson({ name: "Nguyễn Văn An", department: "Phòng Đào tạo" })
      .withPerson({ name: "Nguyễn Văn An", department: "Phòng Quản trị" })
      .build();
    const rowMarks = planned(registration, [onRow(9)]);
    expect(rowMarks.content[1]!.rowKey).toBe("Nguyễn Văn An | Phòng Quản trị");
    expect(lit(rowMarks, gridsOf(registration).get(SHEET)!)).toEqual([at(9, RATING)]);
  });

  test("a birth date that is a date is written day, month, year, and the formula agrees", () => {
    const registration = aRegistration().withPerson({ name: "Trần Thu" }).withPerson({ name: "Trần Thu" }).build();
    const births = { [SHEET]: { [at(8, 3)]: 28509, [at(9, 3)]: 31000 } };
    const rowMarks = planned(registration, [onRow(8)], births);
    expect(rowMarks.content[0]!.rowKey).toBe("Trần Thu | 19/1/1978");
    expect(lit(rowMarks, gridsOf(registration, births).get(SHEET)!)).toEqual([at(8, RATING)]);
  });

  test("rows that nothing tells apart get a text that lights nothing", () => {
    const registration = aRegistration()
      .withPerson({ name: "Nguyễn Văn An" })
      .withPerson({ name: "Nguyễn Văn An" })
      .build();
    const rowMarks = planned(registration, [onRow(9)]);
    expect(worded(rowMarks).content[1]).toBe("Nguyễn Văn An – (Xếp loại) Ô ghi sai; phải ghi đúng.");
    expect(lit(rowMarks, gridsOf(registration).get(SHEET)!)).toEqual([]);
  });

  test("one nameless row is known as such, two are not told apart", () => {
    const one = aRegistration().withPerson({ name: "", stt: 1 }).withPerson({ name: "Lê Hải Dũng", stt: 2 }).build();
    const rowMarks = planned(one, [onRow(8, NAME)]);
    expect(worded(rowMarks).content[0]).toBe("(chưa có tên): [Tên] Ô ghi sai; phải ghi đúng.");
    expect(lit(rowMarks, gridsOf(one).get(SHEET)!)).toEqual([at(8, NAME)]);
    const two = aRegistration().withPerson({ name: "" }).withPerson({ name: "" }).build();
    expect(lit(planned(two, [onRow(8, NAME)]), gridsOf(two).get(SHEET)!)).toEqual([]);
  });

  test("an error value in the name lights nothing and does not spoil the others", () => {
    const registration = aRegistration()
      .withPerson({ name: "x", cells: { name: { error: "#N/A" } } })
      .withPerson({ name: "Lê Hải Dũng" })
      .build();
    const rowMarks = planned(registration, [onRow(8, NAME), onRow(9)]);
    expect(rowMarks.content[0]!.lights).toBe(false);
    expect(lit(rowMarks, gridsOf(registration).get(SHEET)!)).toEqual([at(9, RATING)]);
  });

  test.each(["Ban A: Tổ 1", "Lê [Xếp loại] An", "(chưa có tên)", "\u{E000}", "x".repeat(300)])(
    "the name %s is trusted with nothing it could confuse",
    (name) => {
      const registration = aRegistration()
        .withPerson({ name })
        .withPerson({ name: "Ban A" })
        .withPerson({ name: "" })
        .build();
      const rowMarks = planned(registration, [onRow(8), onRow(9, RATING), onRow(10, NAME)]);
      const grid = gridsOf(registration).get(SHEET)!;
      const orders = [
        [8, 9, 10],
        [9, 8, 10],
        [10, 9, 8],
        [9, 10, 8],
        [10, 8, 9],
        [8, 10, 9],
      ];
      litIn(
        rowMarks,
        orders.map((order) => sorted(grid, rowMarks, order)),
      ).forEach((places, index) => {
        const own = orders[index]!.filter((row, position) => row === 8 + position);
        expect(places.filter((place) => !own.includes(Number(place.split(":")[0])))).toEqual([]);
      });
    },
  );

  test("a name computed by a formula lights nothing: after sorting it may be another's", () => {
    const registration = aRegistration().withPerson({ name: "Mai" }).withPerson({ name: "Lê" }).build();
    const rowMarks = planned(registration, [onRow(8)], { [SHEET]: { [at(8, NAME)]: '="Mai"' } });
    expect(rowMarks.content[0]!.lights).toBe(false);
  });
});

describe("after sorting without the columns of marks", () => {
  const names = [
    "Mai Thành Nam",
    "Mai Thành Năm",
    "MAI THÀNH NAM",
    "Nguyễn Văn An",
    "Nguyễn Văn An",
    "Nguyễn Văn An",
    "Lê*",
    "Lê?",
    "",
    "Phạm ~ Hà",
  ];
  const builder = aRegistration();
  names.forEach((name, index) =>
    builder.withPerson({ name, stt: index + 1, unit: index % 2 === 0 ? "Báo Thanh tra" : "Tạp chí Thanh tra" }),
  );
  const registration = builder.build();
  const grid = gridsOf(registration).get(SHEET)!;
  const rows = names.map((_, index) => 8 + index);
  const rowMarks = planned(
    registration,
    rows.map((row) => onRow(row, row % 2 === 0 ? RATING : NAME, row % 3 === 0 ? { severity: "warning" } : {})),
  );

  test("in place, each faulty cell is lit and no other", () => {
    expect(lit(rowMarks, grid).sort()).toEqual(rows.map((row) => at(row, row % 2 === 0 ? RATING : NAME)).sort());
  });

  test("nobody is accused of another's fault, in whatever order", () => {
    const turned = rows.map((_, step) => rows.map((__, index) => rows[(index + step) % rows.length]!)).slice(1);
    const orders = [...turned, [...rows].reverse(), ...turned.map((order) => [...order].reverse())];
    litIn(
      rowMarks,
      orders.map((order) => sorted(grid, rowMarks, order)),
    ).forEach((places, index) => {
      const own = orders[index]!.filter((row, position) => row === 8 + position);
      expect(places.filter((place) => !own.includes(Number(place.split(":")[0])))).toEqual([]);
    });
  });
});

describe("columns of x marks", () => {
  test("each marked rating of a conflict is lit, and only the award's own column", () => {
    const registration = aRegistration()
      .withTable(peopleMatrix)
      .withPerson({ name: "Mai", rating: ["excellent", "good"], titles: ["ldtt", "cstdcs"] })
      .build();
    const { sheet } = peopleMatrix;
    const rowMarks = planned(registration, [
      aFinding({ place: { sheet, row: 10, column: 4 }, field: "rating" }),
      aFinding({ place: { sheet, row: 10, column: 8 }, field: "title" }),
    ]);
    expect(worded(rowMarks).content[0]).toBe(
      "Mai: [Xếp loại, cột D][Xếp loại, cột E] Ô ghi sai; phải ghi đúng. (+1 nội dung) [Danh hiệu thi đua, cột H]",
    );
    expect(lit(rowMarks, gridsOf(registration).get(sheet)!)).toEqual([at(10, 4), at(10, 5), at(10, 8)]);
  });
});

describe("where the columns of marks stand", () => {
  const two = aRegistration().withPerson({ name: "Mai" }).withPerson({ name: "Lê" }).build();
  const O = 15;

  test("right of everything on the sheet", () => {
    expect(planned(two, []).statusColumn).toBe(O + 1);
    expect(planned(two, [], { [SHEET]: { [at(2, 20)]: "ghi chú" } }).statusColumn).toBe(21);
  });

  test("one column stays empty beside an Excel table", () => {
    const cells = workbookOf(
      two,
      {},
      {
        [SHEET]: {
          excelTables: [
            {
              id: "1",
              name: "T",
              hasHeaders: true,
              hasTotals: false,
              firstRow: 7,
              lastRow: 9,
              firstColumn: 1,
              lastColumn: O,
            },
          ],
        },
      },
    );
    expect(planRowMarks(two, [], { cells })[0]!.statusColumn).toBe(O + 2);
  });

  test("a second run takes the same columns, whatever stands in them from the first", () => {
    const first = planned(two, [onRow(8)]);
    const marked = { [SHEET]: { [at(7, 16)]: "Trạng thái (…)", [at(8, 16)]: "Lỗi", [at(8, 17)]: "Mai: …" } };
    const area = { firstRow: 7, lastRow: 9, firstColumn: 16, lastColumn: 17 };
    const second = planRowMarks(two, [], { cells: workbookOf(two, marked), existing: [{ sheet: SHEET, area }] })[0]!;
    expect([second.statusColumn, second.officerArea]).toEqual([first.statusColumn, first.officerArea]);
  });

  test("columns the officer has written into are given up", () => {
    const area = { firstRow: 7, lastRow: 8, firstColumn: 16, lastColumn: 17 };
    const cells = workbookOf(two, { [SHEET]: { [at(9, 16)]: "của đơn vị" } });
    expect(planRowMarks(two, [], { cells, existing: [{ sheet: SHEET, area }] })[0]!.statusColumn).toBe(17);
  });

  test("tables side by side get columns of their own, stacked ones share", () => {
    const columns = { A: { field: "stt", header: "STT" }, B: { field: "name", header: "Họ và tên" } } as const;
    const right = { F: { field: "stt", header: "STT" }, G: { field: "name", header: "Tên tập thể" } } as const;
    const build = (headerRow: number) =>
      aRegistration()
        .withTable({ kind: "people", sheet: SHEET, columns })
        .withPerson({ name: "Mai" })
        .withPerson({ name: "Lê" })
        .withTable({ kind: "collectives", sheet: SHEET, columns: right, headerRows: [headerRow] })
        .withCollective({ name: "Phòng A" })
        .build();
    const columnsOf = (registration: Registration) =>
      planRowMarks(registration, [], { cells: workbookOf(registration) }).map(({ statusColumn }) =>
        columnLetters(statusColumn),
      );
    expect(columnsOf(build(7))).toEqual(["H", "J"]);
    expect(columnsOf(build(20))).toEqual(["H", "H"]);
  });
});

test("100,000 people with namesakes are planned in about half a second", () => {
  const count = 100_000;
  const one = aRegistration().withPerson({ name: "Mai" }).build();
  const table = { ...one.tables[0]!, lastRow: 7 + count, roles: Array.from({ length: count }, () => "data" as const) };
  const values = Array.from({ length: count }, (_, index) => [
    index + 1,
    `Người ${index % 60_000}`,
    "",
    "Chuyên viên",
    `Phòng ${index % 7}`,
  ]);
  const sheet = {
    ...workbookOf(one).sheets[0]!,
    area: { firstRow: 8, lastRow: 7 + count, firstColumn: 1, lastColumn: 5 },
    values,
    formulas: [],
  };
  const [rowMarks] = planRowMarks({ ...one, tables: [table] }, [onRow(9)], {
    cells: { fileName: "", sheets: [sheet], structureProtected: false },
  });
  expect(rowMarks!.content[1]!.rowKey).toBe("Người 1 | Phòng 1");
});
