/** Lists of codes beside what they mean, wherever they stand, and the columns that are read by them. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { gridsOf } from "../../../../src/domain/registration/tables/codeLists";
import { sheetOf, workbookOf, type GridCell } from "../../../support/grids";

type Row = readonly GridCell[];
type Rows = readonly Row[];
const LDTT = "Lao động tiên tiến";
const CSTDCS = "Chiến sĩ thi đua cơ sở";
const EXCELLENT = "Hoàn thành xuất sắc nhiệm vụ";
const GOOD = "Hoàn thành tốt nhiệm vụ";

/** The codes of letters that a sheet gives, in order: «dh01 = Lao động tiên tiến». */
const codesOf = (...sheets: readonly Rows[]): string[] =>
  [...gridsOf(workbookOf(...sheets.map((rows, index) => sheetOf(`DM ${index}`, rows))), campaign2021).codes].map(
    ([code, name]) => `${code} = ${name}`,
  );
const TITLES: Rows = [
  ["DH01", LDTT],
  ["DH02", CSTDCS],
];
const BOTH = [`dh01 = ${LDTT}`, `dh02 = ${CSTDCS}`];
/** A list with these two headers over the codes and their names. */
const list = (codes: string, names: string, rows: Rows = TITLES): Rows => [[codes, names], ...rows];

describe("a list of codes", () => {
  test.each<[string, string]>([
    ["Mã", "Tên danh hiệu"],
    ["Mã", "Tên"],
    ["Mã", "Danh hiệu"],
    ["Ma so", "Danh hieu thi dua"],
    ["Mã số", "Danh hiệu thi đua"],
    ["Ký hiệu số", "Hình thức khen thưởng"],
    ["Mã sô", "Danh hiệu"],
    ["MÃ", "DIỄN GIẢI"],
    ["Ký hiệu", "Nội dung"],
    ["Code", "Hình thức khen thưởng"],
    ["Mã danh hiệu", "Danh hiệu"],
    ["Mã danh hiệu", "Tên danh hiệu"],
    ["Mã loại", "Loại"],
  ])("«%s | %s»", (codes, names) => {
    expect(codesOf(list(codes, names))).toEqual(BOTH);
    expect(codesOf(list(codes, names).map(([code, name]) => [name!, code!]))).toEqual(BOTH);
  });

  test.each<[string, string]>([
    ["Số hiệu", "Tên danh hiệu"],
    ["Mã", "Đơn vị"],
    ["Mã nhân viên", "Danh hiệu"],
    ["Mã loại", "Danh hiệu"],
    ["Mã", "Quy định về danh hiệu"],
    ["Mã", `Danh hiệu ${"và hình thức khen thưởng ".repeat(2)}`],
    [`Mã ${"dùng chung cho mọi bảng của khối ".repeat(2)}`, "Tên danh hiệu"],
    ["Mã", ""],
    ["", "Tên danh hiệu"],
  ])("is not told by «%s | %s»", (codes, names) => expect(codesOf(list(codes, names))).toEqual([]));

  const spaced = (cells: number): Rows =>
    [["Mã", "Tên danh hiệu"], ...TITLES].map(([code, name]) => [
      code!,
      ...Array.from({ length: cells }, () => "…"),
      name!,
    ]);
  test.each<[string, Rows, readonly string[]]>([
    ["two cells between code and name", spaced(2), BOTH],
    ["three cells between them", spaced(3), []],
    [
      "names on both sides: those on the right",
      [
        ["Tên", "Mã", "Tên"],
        ["Giấy khen", "DH01", LDTT],
      ],
      [`dh01 = ${LDTT}`],
    ],
    [
      "the nearer names",
      [
        ["Mã", "Tên", "Nội dung"],
        ["DH01", LDTT, "Giấy khen"],
      ],
      [`dh01 = ${LDTT}`],
    ],
    [
      "nearer words that are no names",
      [
        ["Mã", "Tên", "Danh hiệu"],
        ["DH01", "Một", LDTT],
      ],
      [`dh01 = ${LDTT}`],
    ],
    ["a first row without a meaning", list("Mã", "Tên", [["DH00", "Khác"], ...TITLES]), []],
    ["a later row without a meaning", list("Mã", "Tên", [TITLES[0]!, ["DH00", "Khác"], TITLES[1]!]), BOTH],
    ["an empty line ends it", list("Mã", "Tên", [TITLES[0]!, ["", ""], TITLES[1]!]), [BOTH[0]!]],
    ["a line of spaces ends it", list("Mã", "Tên", [TITLES[0]!, ["  ", ""], TITLES[1]!]), [BOTH[0]!]],
    ["a title line above", [["DANH MỤC DÙNG CHUNG"], ["", ""], ...list("Mã", "Tên")], BOTH],
    ["no row below the header", [["Mã", "Tên danh hiệu"]], []],
    [
      "ratings",
      list("Mã", "Xếp loại", [
        ["A", EXCELLENT],
        ["B", GOOD],
      ]),
      [`a = ${EXCELLENT}`, `b = ${GOOD}`],
    ],
    ["titles of units", list("Mã", "Tên", [["T1", "Tập thể lao động xuất sắc"]]), ["t1 = Tập thể lao động xuất sắc"]],
    ["a title under another name", list("Mã", "Tên", [["DH01", "LĐTT"]]), [`dh01 = ${LDTT}`]],
  ])("%s", (_, rows, expected) => expect(codesOf(rows)).toEqual(expected));

  test.each<[string, GridCell, string | null]>([
    ["letters and figures", "DH01", "dh01"],
    ["with a hyphen", "DH-01", "dh 01"],
    ["twelve letters", "DANHHIEU0001", "danhhieu0001"],
    ["thirteen letters", "DANHHIEU00001", null],
    ["twelve letters between spaces", " DANHHIEU0001 ", "danhhieu0001"],
    ["a title's own short name", "CSTĐCS", null],
    ["a rating's own short name", "HTT", null],
    ["a mark", "x", null],
    ["a sign", "***", null],
    ["a number, which means it only in a column of codes", 1, null],
    ["a number and a sign", "1/2", null],
  ])("a code of %s", (_, code, key) =>
    expect(codesOf(list("Mã", "Tên", [[code, LDTT]]))).toEqual(key === null ? [] : [`${key} = ${LDTT}`]),
  );

  test.each<[string, number, number, boolean]>([
    ["in row 41", 40, 0, true],
    ["in row 42", 41, 0, false],
    ["in column 31", 0, 30, true],
    ["in column 32", 0, 31, false],
  ])("whose header stands %s", (_, above, left, found) => {
    const blanks = Array.from({ length: left }, () => "");
    const rows = [
      ...Array.from({ length: above }, () => ["."]),
      ...list("Mã", "Tên").map((row) => [...blanks, ...row]),
    ];
    expect(codesOf(rows)).toEqual(found ? BOTH : []);
  });

  test("goes on for two hundred rows", () => {
    const rows = Array.from({ length: 202 }, (_, index) => [`M${index + 1}`, LDTT]);
    expect(codesOf(list("Mã", "Tên", rows))).toHaveLength(200);
  });

  test("a code with two meanings has none, on one sheet or two", () => {
    const again: Rows = [["DH01", "Giấy khen"]];
    expect(codesOf(list("Mã", "Tên", [...TITLES, ...again]))).toEqual([BOTH[1]]);
    expect(codesOf(list("Mã", "Tên"), list("Mã", "Tên", again))).toEqual([BOTH[1]]);
    expect(codesOf(list("Mã", "Tên"), list("Mã", "Tên"))).toEqual(BOTH);
    expect(codesOf(list("Mã", "Tên"), list("Mã", "Xếp loại", [["DH01", GOOD]]))).toEqual([BOTH[1]]);
  });

  test("two lists side by side", () => {
    const rows = [
      ["Mã", "Danh hiệu", "", "Mã", "Xếp loại"],
      ["DH01", LDTT, "", "A", EXCELLENT],
    ];
    expect(codesOf(rows)).toEqual([`dh01 = ${LDTT}`, `a = ${EXCELLENT}`]);
  });

  test("a workbook without lists, and one with an empty sheet", () => {
    expect(
      codesOf([
        ["STT", "Họ và tên"],
        [1, "Mai An"],
      ]),
    ).toEqual([]);
    expect(
      gridsOf(workbookOf(sheetOf("Trống", []), sheetOf("DM", list("Mã", "Tên"))), campaign2021).grids,
    ).toHaveLength(1);
  });
});

describe("a column of codes", () => {
  const NUMBERS = [
    ...list("Mã", "Danh hiệu", [
      [1, LDTT],
      [2, CSTDCS],
      [10, "Giấy khen"],
    ]),
  ];
  const RATINGS = list("Mã", "Xếp loại", [
    [1, EXCELLENT],
    [2, GOOD],
  ]);
  /** What the cells under a header say, with these lists in the workbook. */
  const readAs = (header: string, cells: readonly GridCell[], ...lists: readonly Rows[]): readonly string[] => {
    const register = sheetOf("ĐK", [[header], ...cells.map((cell) => [cell])]);
    const others = lists.map((rows, index) => sheetOf(`DM ${index}`, rows));
    const [grid] = gridsOf(workbookOf(register, ...others), campaign2021).grids;
    return [header, ...cells].map((_, index) => grid!.text(index + 1, 1));
  };
  const decoded = (header: string, cells: readonly GridCell[], ...lists: readonly Rows[]): readonly string[] =>
    readAs(header, cells, ...lists).slice(1);

  test.each(["Mã danh hiệu", "Mã số danh hiệu", "Mã khen thưởng", "Ký hiệu danh hiệu", "Danh hiệu thi đua (mã)"])(
    "«%s» is of titles",
    (header) => expect(readAs(header, [1, 2], NUMBERS, RATINGS)).toEqual([header, LDTT, CSTDCS]),
  );
  test.each(["Mã xếp loại", "Mã XL", "Mã mức", "Xếp loại (mã)"])("«%s» is of ratings", (header) =>
    expect(readAs(header, [1, 2], NUMBERS, RATINGS)).toEqual([header, EXCELLENT, GOOD]),
  );
  test.each(["Danh hiệu", "Số năm công tác", "Mã nhân viên", "Mã"])("«%s» is none", (header) =>
    expect(decoded(header, [1, 2], NUMBERS, RATINGS)).toEqual(["1", "2"]),
  );

  test.each<[string, readonly GridCell[], readonly string[]]>([
    ["numbers and numbers as text", [1, "2", "01", " 2 "], [LDTT, CSTDCS, LDTT, CSTDCS]],
    ["a number that ends in nought", [10, "010"], ["Giấy khen", "Giấy khen"]],
    ["two in a cell", ["1; 2", "1,2", "1+2", "1\n2"], Array.from({ length: 4 }, () => `${LDTT}; ${CSTDCS}`)],
    ["a piece too many", ["1;", "; 2"], [LDTT, CSTDCS]],
    ["empty cells", [1, "", "  ", 2], [LDTT, "", "  ", CSTDCS]],
    ["four known of five", [1, 2, 1, 2, 7], [LDTT, CSTDCS, LDTT, CSTDCS, "7"]],
    ["three known of four", [1, 2, 1, 7], ["1", "2", "1", "7"]],
    ["one known and one half known", [1, 2, 1, 2, "1; 7"], [LDTT, CSTDCS, LDTT, CSTDCS, "1; 7"]],
    ["none known", [7, 8], ["7", "8"]],
    ["nothing but separators", [1, 2, 1, 2, ";"], [LDTT, CSTDCS, LDTT, CSTDCS, ";"]],
    ["nothing", ["", ""], ["", ""]],
  ])("with %s", (_, cells, expected) => expect(decoded("Mã danh hiệu", cells, NUMBERS)).toEqual(expected));

  test("is judged by its first eighty values", () => {
    const cells = (known: number) => Array.from({ length: 120 }, (_, index) => (index < known ? 1 : 7));
    expect(decoded("Mã danh hiệu", cells(64), NUMBERS)[0]).toBe(LDTT);
    expect(decoded("Mã danh hiệu", cells(63), NUMBERS)[0]).toBe("1");
  });

  test("means nothing without a list of its own kind", () => {
    expect(decoded("Mã danh hiệu", [1, 2])).toEqual(["1", "2"]);
    expect(decoded("Mã danh hiệu", [1, 2], RATINGS)).toEqual(["1", "2"]);
    expect(decoded("Mã xếp loại", [1, 2], NUMBERS)).toEqual(["1", "2"]);
  });

  test("of letters is read in words too", () =>
    expect(decoded("Mã danh hiệu", ["DH01", "dh02"], list("Mã", "Tên"))).toEqual([LDTT, CSTDCS]));

  test("the list's own codes remain", () => {
    const { grids } = gridsOf(
      workbookOf(
        sheetOf(
          "DM",
          list("Mã danh hiệu", "Danh hiệu", [
            [1, LDTT],
            [2, CSTDCS],
          ]),
        ),
      ),
      campaign2021,
    );
    expect([2, 3].map((row) => grids[0]!.text(row, 1))).toEqual(["1", "2"]);
  });

  test("the same column of another sheet is read", () => {
    const own = list("Mã danh hiệu", "Danh hiệu", [
      [1, LDTT],
      [2, CSTDCS],
    ]);
    expect(decoded("Mã danh hiệu", [2, 1], own)).toEqual([CSTDCS, LDTT]);
  });
});
