import fc from "fast-check";
import { campaign2021 } from "../../../src/domain/campaign";
import { NO_MAPPING } from "../../../src/domain/registration/model/decisions";
import { parseMapping } from "../../../src/domain/registration/mapping/parseMapping";
import { fieldsFor } from "../../../src/domain/registration/model/fields";
import { marksFor } from "../../../src/domain/registration/columns/fieldChoices";
import { explain } from "../../../src/domain/registration/explanation/explain";
import { describeTables } from "../../../src/domain/registration/explanation/describeTables";
import { fingerprintOf, mappingOf, withoutTable, withTable } from "../../../src/domain/registration/mapping/mapping";
import { readRegistration } from "../../../src/domain/registration/read";
import type { ColumnChoice, TableMapping, WorkbookMapping } from "../../../src/domain/registration/model/decisions";
import type { Registration } from "../../../src/domain/registration/model/registration";
import type { SheetCells } from "../../../src/domain/sheet/cells";
import { runRules } from "../../../src/domain/rules/engine/run";
import { computeTotals } from "../../../src/domain/totals/count";
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";
import { meanings, people, readWith } from "./reading";

const HEADER = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"];
const ROWS: readonly (readonly GridCell[])[] = [
  [1, "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
  [2, "Lê Thị Hoa", "Báo Thanh tra", "", "Lao động tiên tiến"],
  [3, "Trần Văn Bình", "Tạp chí Thanh tra", "Hoàn thành nhiệm vụ", "CSTĐCS"],
  [4, "Phạm Thu Hà", "Trung tâm Thông tin", "Hoàn thành xuất sắc nhiệm vụ", "Bằng khen"],
];
const list = (name: string, header: readonly string[] = HEADER, rows = ROWS): SheetCells =>
  sheetOf(name, [["DANH SÁCH ĐĂNG KÝ NĂM 2021"], header, ...rows]);

/** Somebody else, so that two lists are not the same register twice. */
const another = ([order, name, ...rest]: readonly GridCell[]): GridCell[] => [order!, `${String(name)} Anh`, ...rest];

const under = (tables: readonly TableMapping[], ...sheets: readonly SheetCells[]): Registration =>
  readWith({ mapping: { ...NO_MAPPING, tables } }, ...sheets);
const table = (headers: readonly string[], changes: Partial<TableMapping> = {}): TableMapping => ({
  headers,
  headerRows: 1,
  kind: null,
  unit: null,
  columns: [],
  ...changes,
});
const meant = (header: string, field: ColumnChoice["field"], changes: Partial<ColumnChoice> = {}): ColumnChoice => ({
  header,
  field,
  mark: null,
  year: null,
  ...changes,
});
const findings = (registration: Registration): string[] => {
  const { findings: found } = runRules({
    registration,
    campaign: campaign2021,
    totals: computeTotals(registration, campaign2021),
  });
  return found.map(({ rule, place, subject }) => `${rule} ${place.row}:${place.column} ${subject.name}`);
};
const outcomes = (registration: Registration): unknown[] =>
  registration.notes!.found.map(({ sheet, outcome }) => [sheet, outcome]);
const explained = (registration: Registration, ...sheets: readonly SheetCells[]) =>
  explain(registration, workbookOf(...sheets), campaign2021);

describe("headers nobody knows", () => {
  const strange = ["Mã A", "Cột B", "Cột C", "Cột D", "Cột E"];
  const mapping = table(strange, {
    kind: "people",
    columns: [
      meant("Mã A", "stt"),
      meant("Cột B", "name"),
      meant("Cột C", "unit"),
      meant("Cột D", "rating"),
      meant("Cột E", "titleOrAward"),
    ],
  });

  test("mapped by hand give the findings that known headers give", () => {
    const unread = under([], list("Sổ", strange));
    expect(unread.tables).toEqual([]);
    const known = under([], list("Sổ", ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu/Hình thức khen thưởng"]));
    const mapped = under([mapping], list("Sổ", strange));
    expect(people(mapped)).toEqual(people(known));
    expect(findings(mapped)).toEqual(findings(known));
    expect(findings(mapped).length).toBeGreaterThan(0);
    expect(mapped.tables[0]!.columns.every(({ reason, confidence }) => reason === "mapping" && confidence === 1)).toBe(
      true,
    );
  });

  test("are asked about until they are mapped", () => {
    expect(explained(under([], list("Sổ", strange)), list("Sổ", strange)).questions).toMatchObject([
      { kind: "notUnderstood", sheet: "Sổ", row: 2, column: null },
    ]);
    expect(explained(under([mapping], list("Sổ", strange)), list("Sổ", strange)).questions).toEqual([]);
  });

  test("two header rows and marks", () => {
    const rows: GridCell[][] = [
      ["Cột 1", "Cột 2", "Nhóm", "", "Nhóm 2"],
      ["", "", "Mức A", "Mức B", "Loại X"],
      ["Mai Thành Nam", "Báo Thanh tra", "x", "", "x"],
      ["Lê Thị Hoa", "Báo Thanh tra", "", "x", ""],
      ["Trần Văn Bình", "Báo Thanh tra", "", "", "x"],
    ];
    const headers = ["Cột 1", "Cột 2", "Nhóm / Mức A", "Nhóm / Mức B", "Nhóm 2 / Loại X"];
    const columns = [
      meant("Cột 1", "name"),
      meant("Cột 2", "unit"),
      meant("Nhóm / Mức A", null, { mark: { kind: "rating", level: "excellent" } }),
      meant("Nhóm / Mức B", null, { mark: { kind: "rating", level: "good" } }),
      meant("Nhóm 2 / Loại X", null, { mark: { kind: "award", award: "ldtt" } }),
    ];
    expect(people(under([table(headers, { headerRows: 2, kind: "people", columns })], sheetOf("Biểu", rows)))).toEqual([
      "Mai Thành Nam | Báo Thanh tra |  | excellent | ldtt",
      "Lê Thị Hoa | Báo Thanh tra |  | good | ",
      "Trần Văn Bình | Báo Thanh tra |  | missing | ldtt",
    ]);
  });
});

describe("a decision is found again", () => {
  const notRating = table(HEADER, {
    place: { sheet: "Cũ", nth: 1 },
    columns: [meant("Xếp loại", null), meant("Danh hiệu thi đua", "titleOrAward")],
  });

  test.each([
    ["after the sheet was renamed", list("Mới")],
    ["after the table moved", sheetOf("Cũ", [[], [], [], ["", "", ...HEADER], ...ROWS.map((row) => ["", "", ...row])])],
    [
      "with other letters, spaces and line breaks in the headers",
      list("Cũ", ["stt", "HỌ VÀ  TÊN", "Đơn vị ", "Xếp\nloại", "Danh hiệu thi đua".normalize("NFD")]),
    ],
  ])("%s", (_, sheet) => {
    const registration = under([notRating], sheet);
    expect(registration.people).toHaveLength(4);
    expect(registration.tables[0]!.columns.map(({ field }) => field)).toEqual([
      "stt",
      "name",
      "unit",
      null,
      "titleOrAward",
    ]);
    expect(registration.notes!.ignored).toEqual([]);
  });

  test("not when the headers changed: it is ignored, and this is said", () => {
    const changed = list("Cũ", [...HEADER.slice(0, 4), "Khen thưởng"]);
    const registration = under([notRating], changed);
    expect(registration.tables[0]!.columns.map(({ field }) => field)).toEqual([
      "stt",
      "name",
      "unit",
      "rating",
      "award",
    ]);
    expect(explained(registration, changed).ignored).toEqual([
      { table: notRating, reason: "headersChanged", unit: "" },
    ]);
  });

  test("the same headers on a new sheet take the columns, but neither the unit nor «Không thuộc đợt này»", () => {
    const rows = ROWS.map((row) => [row[0]!, row[1]!, "", row[3]!, row[4]!]);
    const decided = { ...notRating, unit: "Báo Thanh tra" };
    const both = under([decided], list("Cũ", HEADER, rows), list("Thêm", HEADER, rows.map(another)));
    expect(both.tables.map(({ sheet, unit, columns }) => [sheet, unit, columns[3]!.field])).toEqual([
      ["Cũ", "Báo Thanh tra", null],
      ["Thêm", null, null],
    ]);
    const excluded = under(
      [table(HEADER, { place: { sheet: "Cũ", nth: 1 }, kind: "notThisCampaign" })],
      list("Cũ"),
      list("Thêm"),
    );
    expect(outcomes(excluded)).toEqual([
      ["Cũ", "notThisCampaign"],
      ["Thêm", "read"],
    ]);
  });

  test("two tables with the same headers on one sheet are told apart", () => {
    const sheet = sheetOf("Hai bảng", [["Bảng A"], HEADER, ...ROWS, [], ["Bảng B"], HEADER, ...ROWS]);
    const registration = under(
      [table(HEADER, { place: { sheet: "Hai bảng", nth: 2 }, kind: "notThisCampaign" })],
      sheet,
    );
    expect(outcomes(registration)).toEqual([
      ["Hai bảng", "read"],
      ["Hai bảng", "notThisCampaign"],
    ]);
    expect(registration.people).toHaveLength(4);
  });
});

describe("what can be decided", () => {
  test("a table that does not belong to this campaign is left out, with the sheet where nothing else is on it", () => {
    const registration = under(
      [table(HEADER, { place: { sheet: "Nháp", nth: 1 }, kind: "notThisCampaign" })],
      list("Nháp"),
      list("Chính"),
    );
    expect(registration.people).toHaveLength(4);
    expect(registration.skipped).toEqual([{ sheet: "Nháp", reason: "notThisCampaign" }]);
  });

  test("a table of last year counts when the officer says what it is", () => {
    const last = sheetOf("Năm 2020", [["ĐĂNG KÝ NĂM 2020"], HEADER, ...ROWS.map(another)]);
    expect(under([], last, list("Năm nay")).people).toHaveLength(4);
    expect(
      under([table(HEADER, { place: { sheet: "Năm 2020", nth: 1 }, kind: "people" })], last, list("Năm nay")).people,
    ).toHaveLength(8);
  });

  test("the unit of a whole table, also against the sheet's name", () => {
    const noUnit = ["STT", "Họ và tên", "Xếp loại", "Danh hiệu thi đua"];
    const sheet = sheetOf("TTTT", [noUnit, ...ROWS.map((row) => [row[0]!, row[1]!, row[3]!, row[4]!])]);
    expect(under([], sheet).tables[0]!.unit).toBe("Trung tâm Thông tin");
    const registration = under([table(noUnit, { unit: "Báo Thanh tra" })], sheet);
    expect(registration.people.map(({ unit }) => unit.unit)).toEqual(Array(4).fill("Báo Thanh tra"));
    expect(under([table(noUnit, { unit: "Sở Xây dựng" })], sheet).notes!.ignored).toMatchObject([
      { reason: "unknownUnit", unit: "Sở Xây dựng" },
    ]);
  });

  test("which rows the header is", () => {
    const sheet = sheetOf("Sổ", [
      ["STT", "Họ và tên", "Xếp loại", "Danh hiệu"],
      ["(1)", "(tên)", "(mức)", "(ghi rõ)"],
      ...ROWS.map((row) => [row[0]!, row[1]!, row[3]!, row[4]!]),
    ]);
    expect(under([], sheet).tables[0]).toMatchObject({ headerRows: [1], dataRows: 5 });
    const registration = readWith({ headerRows: [{ sheet: "Sổ", rows: [1, 2] }] }, sheet);
    expect(registration.tables[0]).toMatchObject({ headerRows: [1, 2], dataRows: 4 });
    // Kept as decided: the same rows are the header the next time.
    expect(readWith({ mapping: mappingOf(registration) }, sheet).tables[0]).toMatchObject({
      headerRows: [1, 2],
      dataRows: 4,
    });
  });

  test("another kind: names that are collectives", () => {
    const headers = ["STT", "Đơn vị", "Xếp loại", "Danh hiệu"];
    const sheet = sheetOf("Sổ", [
      headers,
      [1, "Kho 1", "Hoàn thành tốt nhiệm vụ", "Tập thể lao động tiên tiến"],
      [2, "Kho 2", "", "TTLĐXS"],
    ]);
    const registration = under(
      [table(headers, { kind: "collectives", unit: "Báo Thanh tra", columns: [meant("Đơn vị", "name")] })],
      sheet,
    );
    expect(registration.collectives.map(({ name, unit, awards }) => [name, unit.unit, awards[0]?.award])).toEqual([
      ["Kho 1", "Báo Thanh tra", "ttldtt"],
      ["Kho 2", "Báo Thanh tra", "ttldxs"],
    ]);
  });

  test("a column that is not to be read is no finding either", () => {
    const sheet = list(
      "Sổ",
      [...HEADER, "Zeta"],
      ROWS.map((row) => [...row, "gì đó"]),
    );
    expect(findings(under([], sheet)).filter((line) => line.startsWith("column-unread"))).toHaveLength(1);
    expect(
      findings(under([table([...HEADER, "Zeta"], { columns: [meant("Zeta", null)] })], sheet)).filter((line) =>
        line.startsWith("column-unread"),
      ),
    ).toEqual([]);
  });

  test("a decision that names nobody is not followed, and this is said", () => {
    const headers = ["Cột 1", "Cột 2", "Cột 3"];
    const sheet = sheetOf("Sổ", [headers, ["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]]);
    expect(
      under([table(headers, { kind: "people", columns: [meant("Cột 2", "rating")] })], sheet).notes!.ignored,
    ).toMatchObject([{ reason: "incomplete" }]);
  });

  test("the workbook is one unit's: tables without a unit are that unit's", () => {
    const sheet = sheetOf("Sổ", [
      ["STT", "Họ và tên", "Xếp loại", "Danh hiệu"],
      ...ROWS.map((row) => [row[0]!, row[1]!, row[3]!, row[4]!]),
    ]);
    const registration = readRegistration(workbookOf(sheet), { ...campaign2021, onlyUnit: "Báo Thanh tra" });
    expect(registration.people.every(({ unit }) => unit.unit === "Báo Thanh tra")).toBe(true);
  });
});

describe("questions", () => {
  const ask = (header: readonly string[], rows: readonly (readonly GridCell[])[]): unknown[] => {
    const sheet = sheetOf("Sổ", [header, ...rows]);
    return explained(under([], sheet), sheet).questions.map(({ kind, header: about, field, other }) => [
      kind,
      about,
      field,
      other?.letter ?? null,
    ]);
  };
  const wide = (more: readonly GridCell[]): GridCell[][] => ROWS.map((row, index) => [...row, more[index] ?? ""]);

  test("a sure table asks nothing", () => expect(ask(HEADER, ROWS)).toEqual([]));
  test("an unknown column with many values", () =>
    expect(ask([...HEADER, "Zeta"], wide(["một", "hai", "ba"]))).toEqual([["unread", "Zeta", null, null]]));
  test("not one with a single value", () => expect(ask([...HEADER, "Zeta"], wide(["một"]))).toEqual([]));
  test("not one whose header is known and needless", () =>
    expect(ask([...HEADER, "Điện thoại"], wide(["1", "2", "3", "4"]))).toEqual([]));
  test("two columns for one field", () =>
    expect(ask([...HEADER, "Mức độ hoàn thành"], wide(["HTTNV", "HTTNV", "HTNV", "HTTNV"]))).toEqual([
      ["compete", "Mức độ hoàn thành", "rating", "D"],
    ]));
  test("a column known by its values only", () =>
    expect(ask(["STT", "Họ và tên", "Đơn vị", "Zeta", "Danh hiệu thi đua"], ROWS)).toEqual([
      ["unsure", "Zeta", "rating", null],
    ]));
  test("an award with two meanings", () =>
    expect(
      ask(
        [...HEADER.slice(0, 4), "Bằng khen TTCP"],
        ROWS.map((row) => [...row.slice(0, 4), "x"]),
      ),
    ).toEqual([["twoMeanings", "Bằng khen TTCP", null, null]]));
  test("lines of words are no table", () => {
    const guide = sheetOf("Hướng dẫn", [
      ["HƯỚNG DẪN"],
      [1, "Ghi họ tên đầy đủ"],
      [2, "Ghi đúng danh hiệu"],
      [3, "Nộp trước ngày 25/3"],
    ]);
    expect(explained(under([], list("Sổ"), guide), list("Sổ"), guide).questions).toEqual([]);
  });
});

describe("a table as the dialog shows it", () => {
  const sheet = list(
    "Sổ",
    [...HEADER, "Zeta"],
    ROWS.map((row, index) => [...row, `giá trị ${index}`]),
  );
  const [described] = describeTables(under([], sheet), workbookOf(sheet), campaign2021);

  test("has samples, meanings and alternatives", () => {
    expect(described!.columns.map(({ letter, header, field, reason }) => [letter, header, field, reason])).toEqual([
      ["A", "STT", "stt", "header"],
      ["B", "Họ và tên", "name", "header"],
      ["C", "Đơn vị", "unit", "header"],
      ["D", "Xếp loại", "rating", "header"],
      ["E", "Danh hiệu thi đua", "title", "header"],
      ["F", "Zeta", null, "none"],
    ]);
    expect(described!.columns[2]).toMatchObject({
      samples: ["Báo Thanh tra", "Tạp chí Thanh tra", "Trung tâm Thông tin"],
      filled: 4,
    });
    expect(described!.columns[4]!.alternatives.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["title", "titleOrAward", null]),
    );
    for (const { alternatives, field } of described!.columns) {
      expect(alternatives.at(-1)).toMatchObject({ field: null, mark: null });
      if (field !== null) expect(alternatives[0]!.field).toBe(field);
    }
    expect(described!.top.find(({ row }) => row === 2)!.texts).toEqual([...HEADER, "Zeta"]);
  });

  test("gives the decision that keeps it as it is, to be changed", () => {
    const changed = withTable(NO_MAPPING, {
      ...described!.mapping,
      columns: [...described!.mapping.columns, meant("Zeta", "initiative")],
    });
    const registration = readWith({ mapping: changed }, sheet);
    expect(meanings(registration.tables[0]!)).toMatchObject({ "Xếp loại": "rating", Zeta: "initiative" });
    expect(withTable(changed, changed.tables[0]!).tables).toHaveLength(1);
    expect(withoutTable(changed, described!)).toEqual(NO_MAPPING);
  });
});

describe("the explanation", () => {
  test("says what every sheet was taken for, by which columns, and what its rows are", () => {
    const sheet = sheetOf("TTTT", [
      ["DANH SÁCH"],
      HEADER,
      [1, 2, 3, 4, 5],
      [],
      ...ROWS,
      ["", "Tổng cộng", "", 4],
      [],
      ["", "Người lập biểu", "", "Thủ trưởng đơn vị"],
      ["", "Mai An"],
    ]);
    const empty = sheetOf("Trống", []);
    const { sheets } = explained(under([], sheet, empty), sheet, empty);
    expect(sheets[0]).toMatchObject({
      sheet: "TTTT",
      taken: ["people"],
      skipped: null,
      tables: [
        {
          taken: "people",
          outcome: "read",
          decided: false,
          identity: { letter: "B", header: "Họ và tên" },
          registers: [{ letter: "D" }, { letter: "E" }],
          headerRows: [2],
        },
      ],
      outside: [
        { role: "title", count: 1, rows: [[1, 1]] },
        { role: "signature", count: 2, rows: [[11, 12]] },
      ],
    });
    expect(sheets[0]!.tables[0]!.rows).toEqual([
      { role: "index", count: 1, rows: [[3, 3]] },
      { role: "data", count: 4, rows: [[5, 8]] },
      { role: "total", count: 1, rows: [[9, 9]] },
    ]);
    expect(sheets[1]).toMatchObject({ sheet: "Trống", taken: [], skipped: "empty", tables: [] });
  });
});

describe("a mapping as JSON", () => {
  test("what is in force, written and read back, gives the same registration", () => {
    const sheets = [
      list(
        "Sổ",
        [...HEADER, "Zeta"],
        ROWS.map((row, index) => [...row, `giá trị ${index}`]),
      ),
      sheetOf("TTTT", [
        ["STT", "Họ và tên", "Xếp loại", "LĐTT"],
        [1, "Vũ Thị Mai", "HTTNV", "x"],
        [2, "Vũ Văn Mến", "HTTNV", ""],
      ]),
    ];
    const found = readWith({}, ...sheets);
    const { mapping, problems } = parseMapping(JSON.parse(JSON.stringify(mappingOf(found))));
    expect(problems).toBeUndefined();
    const again = readWith({ mapping: mapping! }, ...sheets);
    expect(people(again)).toEqual(people(found));
    expect(findings(again)).toEqual(findings(found));
    expect(mappingOf(again)).toEqual(mappingOf(found));
  });

  test.each<[string, unknown, string, string]>([
    ["no object", [], "", "notAnObject"],
    ["an unknown key", { tabels: [] }, "tabels", "unknownKey"],
    ["no headers", { tables: [{ kind: "people" }] }, "tables[0].headers", "empty"],
    ["an unknown kind", { tables: [{ headers: ["A"], kind: "persons" }] }, "tables[0].kind", "notOneOf"],
    [
      "an unknown field",
      { tables: [{ headers: ["A"], columns: [{ header: "A", field: "tên" }] }] },
      "tables[0].columns[0].field",
      "notOneOf",
    ],
    [
      "a column that is not among the headers",
      { tables: [{ headers: ["A"], columns: [{ header: "B", field: "name" }] }] },
      "tables[0].columns[0].header",
      "notOneOf",
    ],
    [
      "a field and a mark",
      {
        tables: [
          { headers: ["A"], columns: [{ header: "A", field: "name", mark: { kind: "rating", level: "good" } }] },
        ],
      },
      "tables[0].columns[0]",
      "notOneOf",
    ],
    [
      "an award nobody knows",
      { tables: [{ headers: ["A"], columns: [{ header: "A", mark: { kind: "award", award: "xyz" } }] }] },
      "tables[0].columns[0].mark.award",
      "notOneOf",
    ],
    [
      "an award of nobody's encoding",
      {
        tables: [{ headers: ["A"], columns: [{ header: "A", mark: { kind: "award", award: "own:title:person::%" } }] }],
      },
      "tables[0].columns[0].mark.award",
      "notOneOf",
    ],
    ["too deep a header", { tables: [{ headers: ["A"], headerRows: 40 }] }, "tables[0].headerRows", "outOfRange"],
    [
      "a year that is text",
      { tables: [{ headers: ["A"], columns: [{ header: "A", field: "history", year: "2019" }] }] },
      "tables[0].columns[0].year",
      "notNumber",
    ],
    [
      "one column twice",
      {
        tables: [
          {
            headers: ["A"],
            columns: [
              { header: "A", field: "name" },
              { header: "a", field: "unit" },
            ],
          },
        ],
      },
      "tables[0].columns[1]",
      "duplicate",
    ],
    ["one table twice", { tables: [{ headers: ["A"] }, { headers: ["a"] }] }, "tables[1]", "duplicate"],
  ])("%s is named by its place", (_, json, path, code) => {
    expect(parseMapping(json).problems).toEqual([expect.objectContaining({ path, code })]);
  });

  test.each([
    ["of earlier versions", "coTtcp", "coBo"],
    ["of today", "coBo", "coBo"],
    ["of a title of the bloc's own", "own:title:person:ldtt:CSTT", "own:title:person:ldtt:CSTT"],
  ])("awards by ids %s are read", (_, award, now) => {
    const json = {
      tables: [{ headers: ["A"], title: "cstdNganh", columns: [{ header: "A", mark: { kind: "award", award } }] }],
    };
    const [table] = parseMapping(json).mapping!.tables;
    expect([table!.title, table!.columns[0]!.mark]).toEqual(["cstdBo", { kind: "award", award: now }]);
  });

  test("never throws, whatever stands in the file", () => {
    const shape = fc.record(
      {
        tables: fc.oneof(
          fc.anything(),
          fc.array(
            fc.oneof(
              fc.anything(),
              fc.record(
                {
                  headers: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.string(), fc.anything()))),
                  headerRows: fc.anything(),
                  place: fc.anything(),
                  kind: fc.anything(),
                  unit: fc.anything(),
                  columns: fc.oneof(
                    fc.anything(),
                    fc.array(
                      fc.record(
                        {
                          header: fc.oneof(fc.string(), fc.anything()),
                          field: fc.anything(),
                          mark: fc.oneof(
                            fc.anything(),
                            fc.record({
                              kind: fc.constantFrom("rating", "award", "movement", 1),
                              level: fc.anything(),
                              award: fc.anything(),
                              movement: fc.anything(),
                            }),
                          ),
                          year: fc.anything(),
                          also: fc.anything(),
                        },
                        { requiredKeys: [] },
                      ),
                    ),
                  ),
                },
                { requiredKeys: [] },
              ),
            ),
          ),
        ),
        onlyUnit: fc.anything(),
        includeHiddenSheets: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({
            withBigInt: true,
            withDate: true,
            withMap: true,
            withNullPrototype: true,
            withObjectString: true,
          }),
          shape,
        ),
        (json) => {
          const { mapping, problems } = parseMapping(json);
          expect((mapping === undefined) === (problems !== undefined)).toBe(true);
          for (const problem of problems ?? []) expect(typeof problem.path).toBe("string");
        },
      ),
      { seed: 2021, numRuns: 500 },
    );
  });

  test("every mapping that can be built is read back as it is", () => {
    const mapping: WorkbookMapping = {
      tables: [
        table(["A", "A", "B"], {
          headerRows: 2,
          place: { sheet: " Sổ «1» ", nth: 2 },
          kind: "honours",
          unit: "Báo Thanh tra",
          columns: [
            meant("A", "unit"),
            meant("A", null, { nth: 2, mark: { kind: "movement", movement: 0 } }),
            meant("B", "history", { year: 2019, also: null }),
          ],
        }),
      ],
      onlyUnit: "Báo Thanh tra",
      includeHiddenSheets: true,
    };
    expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual({ mapping });
  });
});

test("fingerprints tell headers apart, not their writing", () => {
  expect(fingerprintOf(["Họ  và tên", "Xếp loại"])).toBe(fingerprintOf(["HỌ VÀ TÊN", "xếp-loại "]));
  expect(fingerprintOf(["Họ và tên", "Xếp loại"])).not.toBe(fingerprintOf(["Xếp loại", "Họ và tên"]));
});

test("every kind has its fields, the one that names its rows among them; marks suit the kind", () => {
  for (const kind of ["people", "collectives", "honours", "movements", "targets"] as const)
    expect(fieldsFor(kind)).toContain(kind === "people" || kind === "collectives" ? "name" : "unit");
  expect(marksFor("people", campaign2021)).toContainEqual({ kind: "award", award: "cstdcs" });
  expect(marksFor("honours", campaign2021)).not.toContainEqual({ kind: "award", award: "cstdcs" });
  expect(marksFor("movements", campaign2021)).toContainEqual({ kind: "movement", movement: 0 });
});
