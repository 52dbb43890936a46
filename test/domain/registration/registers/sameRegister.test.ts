/** Lists of the same people count once, and the officer is asked which of them leads. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { explain } from "../../../../src/domain/registration/explanation/explain";
import type { SheetCells } from "../../../../src/domain/sheet/cells";
import { questionText } from "../../../../src/messages";
import { sheetOf, workbookOf, type GridCell } from "../../../support/grids";
import { people, read, readWith } from "../reading";

type Row = readonly [name: string, rating: string, title: string, topic?: string];

const BTT: readonly Row[] = [
  ["Nguyễn Văn Bình", "HTTNV", "LĐTT"],
  ["Trần Thị Hoa", "HTXSNV", "CSTĐCS"],
  ["Lê Văn Cường", "HTTNV", "LĐTT"],
];
const TCTT: readonly Row[] = [
  ["Phạm Minh Đức", "HTTNV", "LĐTT"],
  ["Hoàng Thị Lan", "HTTNV", "LĐTT"],
];
const OF_BTT = "Báo Thanh tra";
const OF_TCTT = "Tạp chí Thanh tra";

const register = (
  title: string,
  ...units: readonly (readonly [unit: string, rows: readonly Row[]])[]
): GridCell[][] => [
  [title],
  ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
  ...units
    .flatMap(([unit, rows]) => rows.map(([name, rating, award]) => [name, unit, rating, award]))
    .map((row, index) => [index + 1, ...row]),
];
const REGISTER = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021";
const both = [
  [OF_BTT, BTT],
  [OF_TCTT, TCTT],
] as const;
const unitSheets = () => [
  sheetOf("BTT", register(REGISTER, [OF_BTT, BTT])),
  sheetOf("TCTT", register(REGISTER, [OF_TCTT, TCTT])),
];
const outcomes = (registration: ReturnType<typeof read>) =>
  (registration.notes?.found ?? []).map(({ sheet, outcome, leading }) =>
    outcome === "samePeople" ? `${sheet} < ${leading}` : `${sheet} ${outcome}`,
  );
const asked = (...sheets: readonly SheetCells[]) =>
  explain(read(...sheets), workbookOf(...sheets), campaign2021).questions.map(({ kind, sheet }) => `${kind} ${sheet}`);

describe("sheets of the units and a master sheet", () => {
  test("count once, by the units' own sheets, with one question", () => {
    const sheets = [...unitSheets(), sheetOf("Tổng hợp", register(REGISTER, ...both))];
    expect(people(read(...sheets))).toHaveLength(5);
    expect(outcomes(read(...sheets))).toEqual(["BTT read", "TCTT read", "Tổng hợp < BTT"]);
    expect(asked(...sheets)).toEqual(["samePeople Tổng hợp"]);
  });

  test("by the master sheet where a unit has no sheet of its own, with one question", () => {
    const more = ["Viện Chiến lược và Khoa học Thanh tra", [["Vũ Thị Mai", "HTTNV", "LĐTT"]]] as const;
    const sheets = [...unitSheets(), sheetOf("Tổng hợp", register(REGISTER, ...both, more))];
    expect(people(read(...sheets))).toHaveLength(6);
    expect(outcomes(read(...sheets))).toEqual(["BTT < Tổng hợp", "TCTT < Tổng hợp", "Tổng hợp read"]);
    expect(asked(...sheets)).toEqual(["samePeople BTT"]);
  });

  test("by the master sheet where the officer says so, and nothing is asked", () => {
    const sheets = [...unitSheets(), sheetOf("Tổng hợp", register(REGISTER, ...both))];
    const found = explain(read(...sheets), workbookOf(...sheets), campaign2021).described;
    const mapping = { ...found.find(({ sheet }) => sheet === "Tổng hợp")!.mapping, kind: "people" as const };
    const registration = readWith({ mapping: { tables: [mapping], onlyUnit: null } }, ...sheets);
    expect(outcomes(registration)).toEqual(["BTT < Tổng hợp", "TCTT < Tổng hợp", "Tổng hợp read"]);
    expect(explain(registration, workbookOf(...sheets), campaign2021).questions).toEqual([]);
  });

  test("different people of different units are as many as they are", () => {
    expect(people(read(...unitSheets()))).toHaveLength(5);
    expect(asked(...unitSheets())).toEqual([]);
  });

  test("one person who stands on two lists is a duplicate, and no list is left out", () => {
    const other = sheetOf("Khác", register(REGISTER, [OF_BTT, [BTT[0]!, ["Vũ Thị Mai", "HTTNV", "LĐTT"]]]));
    expect(people(read(...unitSheets(), other))).toHaveLength(7);
  });
});

describe("sheets of the units and a master sheet that is not quite the same", () => {
  const VIEN: readonly Row[] = [
    ["Vũ Thị Mai", "HTTNV", "LĐTT"],
    ["Đỗ Văn Nam", "HTTNV", "LĐTT"],
    ["Ngô Thị Oanh", "HTTNV", "LĐTT"],
    ["Bùi Văn Phú", "HTTNV", "LĐTT"],
    ["Lý Thị Quyên", "HTTNV", "LĐTT"],
  ];
  const OF_VIEN = "Viện Chiến lược và Khoa học Thanh tra";
  const sheets = [...unitSheets(), sheetOf("VCL", register(REGISTER, [OF_VIEN, VIEN]))];
  const all = [...both, [OF_VIEN, VIEN]] as const;
  const MORE: Row = ["Hồ Thị Mới", "HTTNV", "LĐTT"];
  const changed = (name: string, change: Row | null): readonly (readonly [string, readonly Row[]])[] =>
    all.map(([unit, rows]) => [
      unit,
      rows.flatMap((row) => (row[0] === name ? (change === null ? [] : [change]) : [row])),
    ]);

  test.each<readonly [what: string, units: readonly (readonly [string, readonly Row[]])[], said: object]>([
    ["lacks one of the larger unit", changed("Đỗ Văn Nam", null), { lacking: ["Đỗ Văn Nam"] }],
    ["lacks one of two", changed("Phạm Minh Đức", null), { lacking: ["Phạm Minh Đức"] }],
    ["has one more", [...all.slice(0, 2), [OF_VIEN, [...VIEN, MORE]]], { alone: ["Hồ Thị Mới"] }],
    ["rates one otherwise", changed("Đỗ Văn Nam", ["Đỗ Văn Nam", "HTXSNV", "LĐTT"]), { differing: ["Đỗ Văn Nam"] }],
    [
      "gives one another title",
      changed("Lê Văn Cường", ["Lê Văn Cường", "HTTNV", "CSTĐCS"]),
      { differing: ["Lê Văn Cường"] },
    ],
  ])("%s: everybody counts once, with one question that names them", (_, units, said) => {
    const books = [...sheets, sheetOf("Tổng", register(REGISTER, ...units))];
    expect(people(read(...books))).toHaveLength(10);
    const { questions } = explain(read(...books), workbookOf(...books), campaign2021);
    expect(questions).toMatchObject([{ kind: "samePeople", sheet: "Tổng", leading: "BTT", together: ["TCTT", "VCL"] }]);
    const { alone, lacking, differing } = questions[0]!;
    expect(Object.fromEntries(Object.entries({ alone, lacking, differing }).filter(([, names]) => names))).toEqual(
      said,
    );
    for (const [name] of Object.values(said) as string[][])
      expect(questionText(questions[0]!, "vi")).toContain(`: ${name}.`);
  });

  test("by the master sheet where it leads, with one question for all sheets of the units", () => {
    const more = ["Trường Cán bộ Thanh tra", [MORE, ["Mai Văn Sơn", "HTTNV", "LĐTT"]]] as const;
    const master = sheetOf("Tổng", register(REGISTER, ...changed("Đỗ Văn Nam", null), more));
    const books = [master, ...sheets];
    expect(people(read(...books))).toHaveLength(11);
    expect(explain(read(...books), workbookOf(...books), campaign2021).questions).toMatchObject([
      { sheet: "BTT", leading: "Tổng", others: ["TCTT", "VCL"], alone: ["Đỗ Văn Nam"] },
    ]);
  });

  test("by the master sheet where a single unit has no sheet of its own, however few it has", () => {
    const many = Array.from({ length: 12 }, (_, at): Row => [`Trần Văn ${"ABCDEGHIKLMN"[at]!}nh`, "HTTNV", "LĐTT"]);
    const books = [
      ...unitSheets(),
      sheetOf("VCL", register(REGISTER, [OF_VIEN, many])),
      sheetOf("Tổng", register(REGISTER, ...both, [OF_VIEN, many], ["Trường Cán bộ Thanh tra", [MORE]])),
    ];
    expect(people(read(...books))).toHaveLength(18);
  });
});

describe("a register per quarter", () => {
  test("who left meanwhile is named, in one question for all quarters", () => {
    const rows = [...BTT, ...TCTT];
    const names = ["Quý I", "Quý II", "Quý III", "Quý IV"];
    const sheets = names.map((name, at) => sheetOf(name, register(REGISTER, [OF_BTT, rows.slice(at === 3 ? 1 : 0)])));
    expect(people(read(...sheets))).toHaveLength(4);
    expect(explain(read(...sheets), workbookOf(...sheets), campaign2021).questions).toMatchObject([
      { sheet: "Quý I", leading: "Quý IV", others: ["Quý II", "Quý III"], alone: ["Nguyễn Văn Bình"] },
    ]);
  });

  test("a quarter in which many were others leads all the same", () => {
    const rows = [...BTT, ...TCTT];
    const joined: Row = ["Hồ Thị Mới", "HTTNV", "LĐTT"];
    const sheets = [
      sheetOf("Quý I", register(REGISTER, [OF_BTT, rows])),
      sheetOf("Quý II", register(REGISTER, [OF_BTT, [...rows.slice(1), joined]])),
    ];
    expect(read(...sheets).tables.map(({ sheet }) => sheet)).toEqual(["Quý II"]);
  });

  test.each([
    [["Quý I", "Quý II", "Quý III"], "Quý III"],
    [["Quý 2", "Quý 1"], "Quý 2"],
    [["Cả năm", "Quý I", "Quý II"], "Cả năm"],
  ])("%j: %s leads", (names, leading) => {
    const registration = read(...names.map((name) => sheetOf(name, register(REGISTER, [OF_BTT, BTT]))));
    expect(people(registration)).toHaveLength(BTT.length);
    expect(registration.tables.map(({ sheet }) => sheet)).toEqual([leading]);
  });
});

test("of two people only, the register per quarter is told by its name", () => {
  const two = register(REGISTER, [OF_TCTT, TCTT]);
  expect(people(read(sheetOf("Quý I", two), sheetOf("Quý II", two)))).toHaveLength(2);
  expect(people(read(sheetOf("DS", two), sheetOf("DS 2", two)))).toHaveLength(4);
});

describe("a list of initiatives beside the register", () => {
  const initiatives = (...names: readonly string[]): GridCell[][] => [
    ["DANH SÁCH ĐĂNG KÝ SÁNG KIẾN NĂM 2021"],
    ["STT", "Họ và tên", "Đơn vị", "Danh hiệu thi đua", "Tên sáng kiến"],
    ...names.map((name, index) => [index + 1, name, OF_BTT, "CSTĐCS", "Số hóa hồ sơ"]),
  ];
  const main = sheetOf("ĐK", register(REGISTER, ...both));

  test("its people are not counted again, its topics are taken", () => {
    const registration = read(main, sheetOf("SK", initiatives("Trần Thị Hoa")));
    expect(people(registration)).toHaveLength(5);
    expect(registration.people.filter(({ initiative }) => initiative?.given).map(({ name }) => name)).toEqual([
      "Trần Thị Hoa",
    ]);
  });

  const questions = (...sheets: readonly SheetCells[]) =>
    explain(read(...sheets), workbookOf(...sheets), campaign2021).questions;

  test("who stands in it and in no register is said by name, and not counted", () => {
    const sheets = [main, sheetOf("SK", initiatives("Trần Thị Hoa", "Lê Văn Cường", "Hồ Thị Mới"))];
    expect(people(read(...sheets))).toHaveLength(5);
    expect(questions(...sheets)).toMatchObject([{ kind: "samePeople", sheet: "SK", alone: ["Hồ Thị Mới"] }]);
    expect(questionText(questions(...sheets)[0]!, "vi")).toMatch(/1 trường hợp chỉ có ở đây .*: Hồ Thị Mới\./);
  });

  test("it never leads, however many more it names", () => {
    const all = BTT.map(([name]) => name);
    const sheets = [sheetOf("ĐK", register(REGISTER, [OF_BTT, BTT])), sheetOf("SK", initiatives(...all, "Hồ Thị Mới"))];
    expect(people(read(...sheets))).toHaveLength(BTT.length);
    expect(questions(...sheets)).toMatchObject([{ sheet: "SK", alone: ["Hồ Thị Mới"] }]);
  });

  test("whom the officer wants counted from it too are counted once, and nothing is asked", () => {
    const sheets = [main, sheetOf("SK", initiatives("Trần Thị Hoa", "Lê Văn Cường", "Hồ Thị Mới"))];
    const found = explain(read(...sheets), workbookOf(...sheets), campaign2021).described;
    const mapping = { ...found.find(({ sheet }) => sheet === "SK")!.mapping, kind: "people" as const };
    const registration = readWith({ mapping: { tables: [mapping], onlyUnit: null } }, ...sheets);
    expect(registration.people.map(({ name }) => name).sort()).toEqual(
      [...BTT, ...TCTT]
        .map(([name]) => name as string)
        .concat("Hồ Thị Mới")
        .sort(),
    );
    expect(registration.people.find(({ name }) => name === "Trần Thị Hoa")).toMatchObject({
      table: { sheet: "SK" },
      rating: { level: "excellent" },
    });
    expect(explain(registration, workbookOf(...sheets), campaign2021).questions).toEqual([]);
  });

  test.each(["Tác giả", "Chủ nhiệm", "Người thực hiện", "Nhóm tác giả", "Chủ nhiệm đề tài"])(
    "«%s» are its people: not counted again, their topics taken, nothing registered by units",
    (author) => {
      const names = BTT.map(([name]) => name);
      const rows: GridCell[][] = [
        ["DANH SÁCH SÁNG KIẾN NĂM 2021"],
        ["STT", "Tên sáng kiến", author, "Đơn vị", "Danh hiệu đăng ký"],
        ...names.map((name, at) => [at + 1, `Số hóa hồ sơ ${at + 1}`, name, OF_BTT, "CSTĐCS"]),
      ];
      const registration = read(main, sheetOf("Sheet2", rows));
      expect(people(registration)).toHaveLength(5);
      expect(registration.honours).toEqual([]);
      expect(registration.people.filter(({ initiative }) => initiative?.given).map(({ name }) => name)).toEqual(names);
    },
  );

  describe("without any title", () => {
    const topics = (author: string, ...names: readonly string[]) =>
      sheetOf("Sheet2", [
        ["STT", "Tên sáng kiến", author, "Cấp công nhận"],
        ...names.map((name, at) => [at + 1, `Số hóa hồ sơ ${at + 1}`, name, "Cơ sở"]),
      ]);
    const given = (...sheets: readonly SheetCells[]) =>
      read(...sheets).people.flatMap(({ name, initiative }) => (initiative?.given === true ? [name] : []));
    const names = BTT.map(([name]) => name);

    test.each(["Tác giả", "Chủ nhiệm đề tài", "Người thực hiện", "Họ và tên"])(
      "«%s»: nobody counts again, the topics are taken, and nothing is asked of people of the register",
      (author) => {
        const sheets = [main, topics(author, ...names)];
        expect(people(read(...sheets))).toHaveLength(5);
        expect(given(...sheets)).toEqual(names);
        expect(outcomes(read(...sheets))).toEqual(["ĐK read", "Sheet2 < ĐK"]);
        expect(asked(...sheets)).toEqual([]);
      },
    );

    test("topics go to every register, wherever most of the authors stand", () => {
      const sheets = [topics("Tác giả", TCTT[0]![0], ...names), ...unitSheets()];
      expect(given(...sheets)).toEqual([...names, TCTT[0]![0]]);
      expect(outcomes(read(...sheets))).toEqual(["Sheet2 < BTT", "BTT read", "TCTT read"]);
      expect(asked(...sheets)).toEqual([]);
    });

    test("who stands in no register is named once, and not counted", () => {
      const sheets = [main, topics("Tác giả", names[0]!, "Hồ Thị Mới", "Mai Văn Sơn", "Vũ Thị Mai")];
      expect(people(read(...sheets))).toHaveLength(5);
      expect(given(...sheets)).toEqual([names[0]]);
      expect(questions(...sheets)).toMatchObject([
        { kind: "samePeople", sheet: "Sheet2", alone: ["Hồ Thị Mới", "Mai Văn Sơn", "Vũ Thị Mai"] },
      ]);
    });

    test("of nobody who is registered it is asked what it is", () => {
      const sheets = [main, topics("Tác giả", "Hồ Thị Mới", "Mai Văn Sơn", "Vũ Thị Mai")];
      expect(people(read(...sheets))).toHaveLength(5);
      expect(outcomes(read(...sheets))).toEqual(["ĐK read", "Sheet2 notUnderstood"]);
      expect(people(read(topics("Tác giả", ...names)))).toEqual([]);
    });
  });

  test("alone in the workbook it is the register", () => {
    expect(people(read(sheetOf("SK", initiatives("Trần Thị Hoa", "Lê Văn Cường"))))).toHaveLength(2);
  });
});
