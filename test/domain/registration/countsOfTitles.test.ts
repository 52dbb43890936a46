/** Tables of units whose columns of titles hold figures: counts are counted, and nobody registers by one unasked. */
import { describeTables } from "../../../src/domain/registration/explanation/describeTables";
import { campaign2021 } from "../../../src/domain/campaign";
import { formula, sheetOf, workbookOf, type GridCell } from "../../support/grids";
import { collectives, meanings, read } from "./reading";

const UNITS = campaign2021.units.map(({ name }) => name);
const PEOPLE = [40, 54, 31, 25, 18];
const LDTT = [39, 50, 30, 24, 18];
const CSTDCS = [6, 7, 4, 3, 2];
type Columns = Readonly<Record<string, readonly GridCell[]>>;

const table = (columns: Columns, total?: readonly GridCell[]): readonly (readonly GridCell[])[] => [
  ["ĐĂNG KÝ CHỈ TIÊU THI ĐUA NĂM 2021"],
  ["STT", "Đơn vị", ...Object.keys(columns)],
  ...UNITS.map((unit, row) => [row + 1, unit, ...Object.values(columns).map((cells) => cells[row]!)]),
  ...(total === undefined ? [] : [["", "Tổng cộng", ...total]]),
];
const counted = (cells: readonly GridCell[]): Columns => ({
  "Tổng số người": PEOPLE,
  LĐTT: LDTT,
  CSTĐCS: CSTDCS,
  "Tập thể LĐXS": cells,
});

/** What the last column means, what it counts, who registers by it, and what is asked. */
function told(rows: readonly (readonly GridCell[])[]) {
  const sheet = sheetOf("Chỉ tiêu", rows);
  const registration = read(sheet);
  const header = registration.tables[0]!.columns.at(-1)!;
  return {
    kind: registration.tables[0]!.kind,
    means: meanings(registration.tables[0]!)[header.header],
    figures: registration.targets.map(
      ({ figures }) => figures.find(({ field }) => field === "statedTtldxs" || field === "statedTtldtt")?.value,
    ),
    registered: registration.honours.map(({ awards }) => awards.map(({ award, text }) => award ?? text).join(" ")),
    asked: describeTables(registration, workbookOf(sheet), campaign2021)
      .flatMap(({ questions }) => questions)
      .map(({ kind, header }) => `${kind} ${header}`),
  };
}
const computed = (value: number): GridCell => formula("=COUNTIFS(B:B,B3)", value);
const nobody: readonly string[] = [];

test.each<[string, readonly GridCell[], readonly GridCell[] | undefined, readonly (number | null | undefined)[]]>([
  ["ones and a two", [1, 2, 1, 1, 1], undefined, [1, 2, 1, 1, 1]],
  ["with a total", [1, 2, 1, 1, 1], [168, 161, 22, 6], [1, 2, 1, 1, 1]],
  ["blank cells among them", ["", 1, "", 2, ""], undefined, [undefined, 1, undefined, 2, undefined]],
  ["a single two", ["", "", "", 2, ""], undefined, [undefined, undefined, undefined, 2, undefined]],
  ["a nought and words for none", [0, 2, "-", "Không", 1], undefined, [0, 2, null, null, 1]],
  ["two figures each", ["01", "02", "01", "01", "03"], undefined, [1, 2, 1, 1, 3]],
  [
    "with what is counted",
    ["1 tập thể", "2 tập thể", "1 tập thể", "", "01 tập thể"],
    undefined,
    [1, 2, 1, undefined, 1],
  ],
  ["by formulas", [1, 2, 1, 1, 1].map(computed), [168, 161, 22, formula("=SUM(F3:F7)", 6)], [1, 2, 1, 1, 1]],
])("counts: %s", (_, cells, total, figures) => {
  expect(told(table(counted(cells), total))).toEqual({
    kind: "targets",
    means: "statedTtldxs",
    figures,
    registered: nobody,
    asked: [],
  });
});

test.each<[string, readonly GridCell[], readonly GridCell[] | undefined]>([
  ["nothing but ones", [1, 1, 1, 1, 1], undefined],
  ["with a total", [1, 1, 1, 1, 1], [168, 161, 22, 5]],
  ["ones and blanks", [1, "", 1, "", ""], undefined],
  ["a single one", ["", "", 1, "", ""], undefined],
  ["ones and noughts", [1, 0, 1, 0, 0], undefined],
  ["«01»", ["01", "01", "01", "", ""], undefined],
  ["by formulas", [1, 1, 0, 1, 1].map(computed), undefined],
])("beside counts it cannot be told whether they are marks, and is asked: %s", (_, cells, total) => {
  expect(told(table(counted(cells), total))).toMatchObject({
    kind: "targets",
    means: null,
    registered: nobody,
    asked: ["markOrCount Tập thể LĐXS"],
  });
});

test.each<[string, Columns, readonly string[]]>([
  ["x beside counts", counted(["x", "", "x", "", ""]), ["ttldxs", "", "ttldxs", "", ""]],
  ["a 1 among them", counted(["x", 1, "", "", ""]), ["ttldxs", "ttldxs", "", "", ""]],
  ["ones with nothing that is counted", { TTLĐXS: [1, 1, "", 1, 1] }, ["ttldxs", "ttldxs", "", "ttldxs", "ttldxs"]],
  [
    "a flag is the unit's own",
    { ...counted([3, 2, 1, 1, 1]), "Cờ thi đua của TTCP": [1, "", "", 1, ""] },
    ["coBo", "", "", "coBo", ""],
  ],
])("marks: %s", (_, columns, registered) => {
  expect(told(table(columns))).toMatchObject({ registered, asked: [] });
});

test("ones with a typed total are marks still", () =>
  expect(told(table({ TTLĐXS: [1, 1, "", 1, 1] }, [4])).registered).toEqual([
    "ttldxs",
    "ttldxs",
    "",
    "ttldxs",
    "ttldxs",
  ]));

test("nothing but titles of collectives, counted: targets, none of them anybody's own", () => {
  const rows = table({ "Tập thể LĐXS": [1, 2, 1, 1, 1], "Tập thể LĐTT": [3, 6, 3, 5, 2] });
  expect(told(rows)).toMatchObject({
    kind: "targets",
    means: "statedTtldtt",
    figures: [1, 2, 1, 1, 1],
    registered: [],
  });
});

test("«LĐTT» under «Cá nhân» counts people, under «Tập thể» phòng, on whichever side it stands", () => {
  const rows = [
    ["STT", "Đơn vị", "Tập thể", "", "Cá nhân", ""],
    ["", "", "LĐTT", "LĐXS", "LĐTT", "CSTĐCS"],
    ...UNITS.map((unit, row) => [
      row + 1,
      unit,
      [3, 6, 3, 5, 2][row]!,
      [1, 2, 1, 1, 1][row]!,
      LDTT[row]!,
      CSTDCS[row]!,
    ]),
  ];
  expect(meanings(read(sheetOf("Chỉ tiêu", rows)).tables[0]!)).toEqual({
    STT: "stt",
    "Đơn vị": "unit",
    "Tập thể / LĐTT": "statedTtldtt",
    "Tập thể / LĐXS": "statedTtldxs",
    "Cá nhân / LĐTT": "statedLdtt",
    "Cá nhân / CSTĐCS": "statedCstdcs",
  });
});

test("figures of awards that no count is kept of are asked about", () =>
  expect(told(table({ ...counted([1, 2, 1, 1, 1]), "Bằng khen của Tổng TTCP": [2, "", "", 1, ""] }))).toMatchObject({
    means: null,
    registered: nobody,
    asked: ["markOrCount Bằng khen của Tổng TTCP"],
  }));

test("phòng: their people's titles are counted, their own are marked, and a two there is a slip to be seen", () => {
  const rows = [
    ["ĐĂNG KÝ TẬP THỂ CỦA TRƯỜNG CÁN BỘ THANH TRA"],
    ["STT", "Tên tập thể", "Số người", "LĐTT", "CSTĐCS", "TTLĐTT"],
    [1, "Phòng Tổ chức", 9, 9, 1, 1],
    [2, "Phòng Đào tạo", 8, 8, 1, 1],
    [3, "Khoa Nghiệp vụ", 7, 6, 2, 2],
  ];
  const registration = read(sheetOf("Tập thể", rows));
  expect(meanings(registration.tables[0]!)).toMatchObject({ LĐTT: null, CSTĐCS: null, TTLĐTT: "ttldtt" });
  expect(collectives(registration).map((each) => each.split(" | ").at(-1))).toEqual(["ttldtt", "ttldtt", "«2»"]);
});
