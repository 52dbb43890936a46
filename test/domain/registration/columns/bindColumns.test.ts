/** From the headers and values of a sheet to the table's kind and what each column means. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { bindTable } from "../../../../src/domain/registration/columns/bindColumns";
import { decidedFor } from "../../../../src/domain/registration/columns/decidedColumns";
import type { BoundTable } from "../../../../src/domain/registration/columns/readColumn";
import type { ColumnChoice, TableDecision } from "../../../../src/domain/registration/model/decisions";
import { tableBlocks } from "../../../../src/domain/registration/tables/tableBlocks";
import type { GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

type Rows = readonly (readonly GridCell[])[];

interface Decision {
  readonly kind?: TableDecision | null;
  readonly columns?: readonly ColumnChoice[];
}

/** The first table of the sheet; its header is the first row unless `header` says how many rows it takes. */
function bind(rows: Rows, decision: Decision | null = null, header: readonly number[] = [1]): BoundTable | null {
  const grid = gridOf(rows);
  const [block] = tableBlocks(grid, words, new Map([[header[0]!, header]]));
  const { kind = null, columns = [] } = decision ?? {};
  const mapping = { headers: [], headerRows: 1, kind, unit: null, columns };
  return bindTable(
    { block: block!, grid },
    words,
    campaign2021,
    decision === null ? null : decidedFor(mapping, block!.columns),
  );
}

/** «people: stt, name+position, -, good 0.9 (header)»: by column, with what a mark stands for. */
function told(...asked: Parameters<typeof bind>): string | null {
  const bound = bind(...asked);
  if (bound === null) return null;
  const columns = bound.columns.map(({ field, mark, also }) => {
    const marked =
      mark === null ? "-" : mark.kind === "rating" ? mark.level : mark.kind === "award" ? mark.award : mark.kind;
    return (field ?? marked) + (also === null ? "" : `+${also}`);
  });
  return `${bound.kind}${bound.mixed ? ", mixed" : ""}: ${columns.join(", ")}`;
}

const UNIT = "Báo Thanh tra";
const PEOPLE: Rows = [
  ["STT", "Họ và tên", "Chức vụ", "Xếp loại"],
  [1, "Mai Thị An", "Giám đốc", "HTTNV"],
  [2, "Lê Văn Bình", "Nhân viên", "HTXSNV"],
];
const choice = (header: string, changes: Partial<ColumnChoice>): ColumnChoice => ({
  header,
  field: null,
  mark: null,
  year: null,
  ...changes,
});

describe("what is a registration", () => {
  test.each<[string, Rows, string | null]>([
    ["people with ratings", PEOPLE, "people: stt, name, position, rating"],
    [
      "people with titles",
      [
        ["STT", "Họ và tên", "Danh hiệu"],
        [1, "Mai Thị An", "LĐTT"],
      ],
      "people: stt, name, title",
    ],
    [
      "people with awards",
      [
        ["STT", "Họ và tên", "Khen thưởng"],
        [1, "Mai Thị An", "Giấy khen"],
      ],
      "people: stt, name, award",
    ],
    [
      "people with either in one column",
      [
        ["STT", "Họ và tên", "Danh hiệu, khen thưởng"],
        [1, "Mai Thị An", "LĐTT"],
      ],
      "people: stt, name, titleOrAward",
    ],
    [
      "people with marks",
      [
        ["STT", "Họ và tên", "LĐTT"],
        [1, "Mai Thị An", "x"],
      ],
      "people: stt, name, ldtt",
    ],
    [
      "people for whom nothing is registered",
      [
        ["STT", "Họ và tên", "Chức vụ"],
        [1, "Mai Thị An", "Giám đốc"],
      ],
      null,
    ],
    [
      "collectives",
      [
        ["STT", "Tên tập thể", "Quân số", "Xếp loại"],
        [1, "Phòng A", 5, "HTTNV"],
      ],
      "collectives: stt, name, headcount, rating",
    ],
    [
      "collectives with nothing but people",
      [
        ["STT", "Tên tập thể", "Quân số"],
        [1, "Phòng A", 5],
      ],
      null,
    ],
    [
      "honours",
      [
        ["STT", "Đơn vị", "Danh hiệu"],
        [1, UNIT, "TTLĐXS"],
      ],
      "honours: stt, unit, title",
    ],
    [
      "movements of units",
      [
        ["STT", "Đơn vị", "Vì người nghèo", "Văn hóa công sở"],
        [1, UNIT, "x", "x"],
      ],
      "movements: stt, unit, movement, movement",
    ],
    [
      "a list of movements",
      [
        ["STT", "Tên phong trào"],
        [1, campaign2021.movements[0]!.name],
        [2, campaign2021.movements[1]!.name],
      ],
      "movements: stt, movement",
    ],
    [
      "targets",
      [
        ["STT", "Đơn vị", "Số người HTXSNV", "Tỷ lệ HTXSNV"],
        [1, UNIT, 5, 0.5],
      ],
      "targets: stt, unit, statedExcellent, statedExcellentShare",
    ],
    [
      "a plan",
      [
        ["STT", "Đơn vị", "Kế hoạch công tác"],
        [1, UNIT, "Hoàn thành"],
      ],
      "targets: stt, unit, plan",
    ],
    [
      "units with nothing but people",
      [
        ["STT", "Đơn vị", "Điện thoại"],
        [1, UNIT, 12345],
      ],
      null,
    ],
    [
      "nothing at all",
      [
        ["Abc", "Xyz"],
        ["a", "b"],
      ],
      null,
    ],
  ])("%s", (_, rows, expected) => expect(told(rows)).toBe(expected));
});

describe("each column", () => {
  test("with its header, parents first, and the row of its own text", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Danh hiệu", "", "Thành tích các năm trước"],
      ["", "", "LĐTT", "CSTĐCS", "2019"],
      [1, "Mai Thị An", "x", "", "LĐTT"],
      [2, "Lê Văn Bình", "", "x", ""],
    ];
    const { columns, confidence } = bind(rows, null, [1, 2])!;
    expect(columns.map(({ column, header, headerRow, markText }) => [column, header, headerRow, markText])).toEqual([
      [1, "STT", 1, "STT"],
      [2, "Họ và tên", 1, "Họ và tên"],
      [3, "Danh hiệu / LĐTT", 2, "LĐTT"],
      [4, "Danh hiệu / CSTĐCS", 2, "CSTĐCS"],
      [5, "Thành tích các năm trước / 2019", 2, "2019"],
    ]);
    expect(columns.map(({ field, year }) => [field, year])).toEqual([
      ["stt", null],
      ["name", null],
      [null, null],
      [null, null],
      ["history", 2019],
    ]);
    expect(columns.map(({ reason }) => reason)).toEqual([
      "header",
      "header",
      "header-with-parent",
      "header-with-parent",
      "header-with-parent",
    ]);
    const known = columns.map((each) => each.confidence);
    expect(confidence).toBeCloseTo(known.reduce((sum, each) => sum + each) / known.length, 10);
  });
  test("the mean is of those that are read", () => {
    const { columns, confidence } = bind([
      ["STT", "Họ và tên", "Abc", "Viên chức", "LĐTT"],
      [1, "Mai Thị An", "a", "b", "x"],
    ])!;
    expect(columns[2]).toMatchObject({ field: null, mark: null, confidence: 0, reason: "none" });
    const read = columns.filter(({ field, mark }) => field !== null || mark !== null);
    expect(read.length).toBeLessThan(columns.length);
    expect(read.some(({ mark }) => mark !== null)).toBe(true);
    expect(confidence).toBeCloseTo(read.reduce((sum, each) => sum + each.confidence, 0) / read.length, 10);
  });
  test("of one field the first is read; of notes, titles and others each", () =>
    expect(
      told([
        ["STT", "Họ và tên", "Chức vụ", "Chức danh", "Danh hiệu", "Danh hiệu khác", "Ghi chú", "Chú thích"],
        [1, "Mai Thị An", "Giám đốc", "x", "LĐTT", "CSTĐCS", "a", "b"],
      ]),
    ).toBe("people: stt, name, position, -, title, title, note, note"));
  test("a year is of history alone", () =>
    expect(
      bind([
        ["STT", "Họ và tên", "Xếp loại năm 2021"],
        [1, "Mai Thị An", "HTTNV"],
      ])!.columns.map(({ year }) => year),
    ).toEqual([null, null, null]));
  test("names and positions in one", () =>
    expect(
      told([
        ["STT", "Họ và tên, chức vụ", "Xếp loại"],
        [1, "Mai Thị An, Giám đốc", "HTTNV"],
      ]),
    ).toBe("people: stt, name+position, rating"));
  test("names by their values", () => {
    const bound = bind([
      ["STT", "Nội dung", "Xếp loại"],
      [1, "Mai Thị An", "HTTNV"],
      [2, "Lê Văn Bình", "HTTNV"],
    ])!;
    expect(bound.columns[1]).toMatchObject({ field: "name", reason: "values", confidence: 0.5, also: null });
  });
  test("names over two columns", () =>
    expect(
      told([
        ["STT", "Họ và tên", "", "Xếp loại"],
        [1, "Mai Thị", "An", "HTTNV"],
      ]),
    ).toBe("people: stt, name, name, rating"));
  test("people and collectives", () =>
    expect(
      told([
        ["STT", "Tập thể, cá nhân", "Xếp loại"],
        [1, "Mai Thị An", "HTTNV"],
      ]),
    ).toBe("people, mixed: stt, name, rating"));
});

test("short ratings side by side say so for each other; one alone says nothing", () => {
  const rows = (...headers: readonly string[]): Rows => [
    ["STT", "Họ và tên", "Danh hiệu", ...headers],
    [1, "Mai Thị An", "LĐTT", ...headers.map(() => "x")],
    [2, "Lê Văn Bình", "LĐTT", ...headers.map(() => "")],
  ];
  expect(told(rows("Xuất sắc", "Tốt"))).toBe("people: stt, name, title, excellent, good");
  expect(told(rows("Tốt"))).toBe("people: stt, name, title, -");
  expect(told(rows("HTTNV", "Tốt"))).toBe("people: stt, name, title, good, -");
});
test("a rating under a parent does not speak for one that stands alone", () =>
  expect(
    told(
      [
        ["STT", "Họ và tên", "Danh hiệu", "", "Tốt"],
        ["", "", "LĐTT", "Xuất sắc", ""],
        [1, "Mai Thị An", "x", "", "x"],
      ],
      null,
      [1, 2],
    ),
  ).toBe("people: stt, name, ldtt, -, -"));
test("a title that speaks of movements, over a list in which few are known", () => {
  const list = (title: string): string | null =>
    told(
      [
        [title],
        ["STT", "Tên phong trào"],
        [1, campaign2021.movements[0]!.name],
        ...Array.from({ length: 9 }, (_, index) => [index + 2, `Phong trào của cơ quan ${index}`]),
      ],
      null,
      [2],
    );
  expect(list("Đăng ký các phong trào thi đua")).toBe("movements: stt, movement");
  expect(list("Đăng ký thi đua")).toBeNull();
});
test("titles of people and of collectives by the table's kind", () => {
  expect(
    told([
      ["STT", "Họ và tên", "LĐTT"],
      [1, "Mai Thị An", "x"],
    ]),
  ).toBe("people: stt, name, ldtt");
  expect(
    told([
      ["STT", "Tên tập thể", "LĐTT"],
      [1, "Phòng A", "x"],
    ]),
  ).toBe("collectives: stt, name, ttldtt");
});

describe("rows that hold no values", () => {
  // One value in two is a number: a column of marks, or of counts.
  const rows = (...others: Rows): Rows => [
    ["STT", "Họ và tên", "HTTNV", "LĐTT"],
    [1, "Mai Thị An", "x", "x"],
    ...others,
    [2, "Lê Văn Bình", "", "x"],
  ];
  const marks = "people: stt, name, good, ldtt";
  test("none", () => expect(told(rows())).toBe(marks));
  test("the row that numbers the columns, also farther down", () => {
    // Numbers in more than half of its rows would make the names' column none.
    const index = [1, 2, 3, 4];
    expect(told(rows(index, index, index))).toBe(marks);
    expect(told([...rows(index, index), index])).toBe(marks);
    expect(told(rows([1, 2, 3, "a"], [1, 2, 3, "a"], [1, 2, 3, "a"]))).toBeNull();
    expect(told(rows([1, 2, 3, 4], ["1", "2", "3=1+2+1+2+1+2+1+2+1+2+1", "4"]))).toBe(marks);
  });
  test("the header again", () => expect(told(rows(["STT", "Họ và tên", "HTTNV", "LĐTT"]))).toBe(marks));
});

describe("what the officer says", () => {
  const columns = (asked: Decision): string | null => told(PEOPLE, asked);
  test("nothing: as found", () => expect(columns({})).toBe("people: stt, name, position, rating"));
  test("of a column", () => {
    expect(columns({ columns: [choice("Chức vụ", { field: "note" })] })).toBe("people: stt, name, note, rating");
    expect(columns({ columns: [choice("Chức vụ", {})] })).toBe("people: stt, name, -, rating");
    expect(columns({ columns: [choice("Chức vụ", { mark: { kind: "rating", level: "good" } })] })).toBe(
      "people: stt, name, good, rating",
    );
  });
  test("a field that a column is chosen for is no other's", () =>
    expect(
      told(
        [
          ["STT", "Họ và tên", "Chức vụ", "Abc", "Xếp loại"],
          [1, "Mai Thị An", "a", "b", "HTTNV"],
        ],
        {
          columns: [choice("Abc", { field: "position" })],
        },
      ),
    ).toBe("people: stt, name, -, position, rating"));
  test("columns that share a field keep it", () =>
    expect(
      told(
        [
          ["STT", "Họ và tên", "Ghi chú", "Abc", "Xếp loại"],
          [1, "Mai Thị An", "a", "b", "HTTNV"],
        ],
        {
          columns: [choice("Abc", { field: "note" })],
        },
      ),
    ).toBe("people: stt, name, note, note, rating"));
  test("is sure, and said to be the officer's", () => {
    const bound = bind(PEOPLE, { columns: [choice("Chức vụ", { field: "note", year: 2019 })] })!;
    expect(bound.columns[2]).toMatchObject({ field: "note", confidence: 1, reason: "mapping", year: 2019, also: null });
  });
  test("the year too", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Xếp loại", "Thành tích năm 2020"],
      [1, "Mai Thị An", "HTTNV", "LĐTT"],
    ];
    const year = (given: number | null): number | null =>
      bind(rows, { columns: [choice("Thành tích năm 2020", { field: "history", year: given })] })!.columns[3]!.year;
    expect(bind(rows)!.columns[3]!.year).toBe(2020);
    expect(year(2019)).toBe(2019);
    expect(year(null)).toBeNull();
  });
  test("of what else is in the cells: as found where the field is the same and nothing is said of it", () => {
    const rows: Rows = [
      ["STT", "Họ và tên, chức vụ", "Xếp loại"],
      [1, "Mai Thị An, Giám đốc", "HTTNV"],
    ];
    const said = (changes: Partial<ColumnChoice>): string | null =>
      told(rows, { columns: [choice("Họ và tên, chức vụ", { field: "name", ...changes })] });
    expect(said({})).toBe("people: stt, name+position, rating");
    expect(said({ also: null })).toBe("people: stt, name, rating");
    expect(said({ also: "unit" })).toBe("people: stt, name+unit, rating");
    expect(told(PEOPLE, { columns: [choice("Chức vụ", { field: "note" })] })).toBe("people: stt, name, note, rating");
  });
  test("words of a mark column stay its own", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "CSTĐ", ""],
      ["", "", "cơ sở", "toàn quốc"],
      [1, "Mai Thị An", "x", ""],
    ];
    const marked = bind(
      rows,
      { columns: [choice("CSTĐ / cơ sở", { mark: { kind: "award", award: "cstdcs" } })] },
      [1, 2],
    )!;
    expect(marked.columns[2]).toMatchObject({ mark: { kind: "award", award: "cstdcs" }, markText: "CSTĐ cơ sở" });
    const other = bind(PEOPLE, { columns: [choice("Chức vụ", { mark: { kind: "award", award: "ldtt" } })] })!;
    expect(other.columns[2]!.markText).toBe("Chức vụ");
  });
  test("of a column that said two things: what it is now, and no more", () => {
    const rows: Rows = [
      ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Xếp loại"],
      [1, "Mai Thị An", "Giám đốc, Báo Thanh tra", "HTTNV"],
    ];
    expect(told(rows)).toBe("people: stt, name, position+unit, rating");
    expect(told(rows, { columns: [choice("Chức vụ, đơn vị công tác", { field: "note" })] })).toBe(
      "people: stt, name, note, rating",
    );
  });
  test("of the table's kind is sure", () => {
    const rows: Rows = [
      ["STT", "Viên chức", "Xếp loại"],
      [1, "Mai Thị An", "HTTNV"],
    ];
    expect(bind(rows, { kind: "people" })!.confidence).toBe(1);
    expect(bind(rows, {})!.confidence).toBeLessThan(1);
  });
  test("of the table's kind: believed, whatever is registered", () => {
    expect(columns({ kind: "collectives" })).toBe("collectives: stt, name, position, rating");
    expect(bind(PEOPLE, { kind: "people" })!.confidence).toBe(1);
    expect(bind(PEOPLE, { columns: [choice("Họ và tên", { field: "name" })] })!.confidence).toBe(1);
    const bare: Rows = [
      ["STT", "Họ và tên", "Chức vụ"],
      [1, "Mai Thị An", "Giám đốc"],
    ];
    expect(told(bare, { kind: "people" })).toBe("people: stt, name, position");
    expect(told(bare, {})).toBe("people: stt, name, position");
    expect(
      told(
        [
          ["Abc", "Xyz"],
          ["a", "b"],
        ],
        { kind: "people" },
      ),
    ).toBeNull();
  });
});
