import { formula, sheetOf } from "../../support/grids";
import { collectives, meanings, people, read } from "./reading";

const MATRIX = [
  ["TỔNG HỢP ĐĂNG KÝ CÁ NHÂN NĂM 2021"],
  [
    "TT",
    "Họ và tên",
    "Chức vụ",
    "Mức độ hoàn thành nhiệm vụ",
    "",
    "",
    "Danh hiệu thi đua",
    "",
    "",
    "Hình thức khen thưởng",
    "",
    "Ghi chú",
  ],
  [
    "",
    "",
    "",
    "HTXS\nnhiệm vụ",
    "HT tốt\nnhiệm vụ",
    "Hoàn thành\nnhiệm vụ",
    "LĐTT",
    "CSTĐ cơ sở",
    "CSTĐ ngành\nThanh tra",
    "Bằng khen của\nTổng TTCP",
    "Giấy khen",
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ["I", "TRUNG TÂM THÔNG TIN", "", formula("=COUNTA(D6:D9)", 2), 1, 0, 3],
  [1, "Ông Mai An", "Giám đốc", "x", "", "", "X", "", "", "ü", "", "HTXSNV 2019, 2020"],
  ["", "Phòng Phần mềm"],
  [2, "Bà Lê Bình", "Trưởng phòng", "+", "", "", "x", "✓", "", "-", "", ""],
  [3, "Ông Hồ Chi", "Chuyên viên", "", 1, "", "x", "", "", "", "0", ""],
  ["II", "BÁO THANH TRA", "", "", formula("=COUNTA(E11:E12)", 1)],
  [1, "Bà Đỗ Dung", "Tổng Biên tập", "x", "x"],
  [2, "Ông Ngô Giang", "Phóng viên"],
  ["", "TỔNG CỘNG", "", 3, 2, 0, 3, 1, 0, 1],
  ["", "", "", "", "", "", "", "", "", "", "", ""],
  ["", "NGƯỜI LẬP BIỂU", "", "", "", "", "", "", "", "KHỐI TRƯỞNG"],
];

describe("x marks under merged headers, units and phòng as group rows", () => {
  const registration = read(sheetOf("Biểu 01", MATRIX));
  const table = registration.tables[0]!;
  test("columns", () => {
    expect(table).toMatchObject({ headerRows: [2, 3], firstRow: 5, lastRow: 13, dataRows: 5, kind: "people" });
    expect(meanings(table)).toEqual({
      TT: "stt",
      "Họ và tên": "name",
      "Chức vụ": "position",
      "Mức độ hoàn thành nhiệm vụ / HTXS nhiệm vụ": "excellent",
      "Mức độ hoàn thành nhiệm vụ / HT tốt nhiệm vụ": "good",
      "Mức độ hoàn thành nhiệm vụ / Hoàn thành nhiệm vụ": "completed",
      "Danh hiệu thi đua / LĐTT": "ldtt",
      "Danh hiệu thi đua / CSTĐ cơ sở": "cstdcs",
      "Danh hiệu thi đua / CSTĐ ngành Thanh tra": "cstdBo",
      "Hình thức khen thưởng / Bằng khen của Tổng TTCP": "bkBo",
      "Hình thức khen thưởng / Giấy khen": "giayKhen",
      "Ghi chú": "note",
    });
    expect(table.columns.map((column) => column.headerRow)).toEqual([2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 2]);
  });
  test("rows", () => {
    expect(table.roles).toEqual(["group", "data", "group", "data", "data", "group", "data", "data", "total"]);
    expect(people(registration)).toEqual([
      "Mai An | Trung tâm Thông tin |  | excellent | ldtt+bkBo",
      "Lê Bình | Trung tâm Thông tin | Phòng Phần mềm | excellent | ldtt+cstdcs",
      "Hồ Chi | Trung tâm Thông tin | Phòng Phần mềm | good | ldtt",
      "Đỗ Dung | Báo Thanh tra |  | conflict | ",
      "Ngô Giang | Báo Thanh tra |  | missing | ",
    ]);
    expect(registration.people.map((person) => person.group)).toEqual([0, 0, 0, 1, 1]);
    expect(registration.people[3]!.rating).toMatchObject({ marked: [4, 5], cell: { column: 4 } });
    expect(registration.people[4]!.rating).toMatchObject({ marked: [], cell: { column: 4, text: "" } });
    expect(
      registration.people[0]!.awards.map((award) => [award.text, award.column, award.spelling, award.cell.column]),
    ).toEqual([
      ["LĐTT", "title", "mark", 7],
      ["Bằng khen của Tổng TTCP", "award", "mark", 10],
    ]);
  });
  test("a note that reads as history serves as history", () =>
    expect(registration.people.map((person) => person.history.state)).toEqual([
      "read",
      "blank",
      "blank",
      "blank",
      "blank",
    ]));
  test("stated figures and what they sum up", () => {
    const shown = registration.stated.map((row) => [
      row.row,
      row.role,
      row.unit,
      row.departmentKey,
      row.over.firstRow,
      row.over.lastRow,
      row.figures.map((figure) => `${figure.cell.column}:${figure.value}`).join(" "),
    ]);
    expect(shown).toEqual([
      [5, "group", "Trung tâm Thông tin", null, 6, 9, "4:2 5:1 6:0 7:3"],
      [7, "group", "Trung tâm Thông tin", "phòng phần mềm", 8, 9, ""],
      [10, "group", "Báo Thanh tra", null, 11, 12, "5:1"],
      [13, "total", null, null, 5, 12, "4:3 5:2 6:0 7:3 8:1 9:0 10:1"],
    ]);
  });
  test("words instead of a mark are not taken for one", () => {
    const odd = MATRIX.map((row) => [...row]);
    odd[5]![6] = "Chiến sĩ vùng";
    expect(read(sheetOf("Biểu 01", odd)).people[0]!.awards[0]).toMatchObject({ award: null, text: "Chiến sĩ vùng" });
  });
});

describe("groups", () => {
  const head = ["STT", "Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu"];
  const row = (n: number, name: string): (string | number)[] => [n, name, "Chuyên viên", "HTTNV", "LĐTT"];
  const groups = (...rows: (string | number)[][]): string[] =>
    read(sheetOf("S", [head, ...rows])).people.map(
      (person) =>
        `${person.name}/${person.unit.unit ?? `?${person.unit.text}`}/${person.department.text}/${person.group}`,
    );
  test("headings merged over the first column", () =>
    expect(
      groups(["I. BÁO THANH TRA"], ["1. Ban Bạn đọc"], row(1, "Mai An"), ["II. TẠP CHÍ THANH TRA"], row(1, "Mai Hà")),
    ).toEqual(["Mai An/Báo Thanh tra/Ban Bạn đọc/0", "Mai Hà/Tạp chí Thanh tra//1"]));
  test("units without numerals, leadership after a phòng", () =>
    expect(
      groups(["", "Báo Thanh tra"], ["", "Ban Bạn đọc"], row(1, "Mai An"), ["", "Lãnh đạo Báo"], row(2, "Mai Hà")),
    ).toEqual(["Mai An/Báo Thanh tra/Ban Bạn đọc/0", "Mai Hà/Báo Thanh tra//0"]));
  test("a unit that is none of the campaign's", () =>
    expect(groups(["I", "BÁO THANH TRA"], row(1, "Mai An"), ["II", "VỤ PHÁP CHẾ"], row(1, "Mai Hà"))).toEqual([
      "Mai An/Báo Thanh tra//0",
      "Mai Hà/?VỤ PHÁP CHẾ//1",
    ]));
  test("numbering that begins anew under each phòng", () =>
    expect(
      groups(
        ["I", "BÁO THANH TRA"],
        ["", "Ban Bạn đọc"],
        row(1, "Mai An"),
        row(2, "Mai Bình"),
        ["", "Phòng Phát hành"],
        row(1, "Mai Chi"),
      ),
    ).toEqual([
      "Mai An/Báo Thanh tra/Ban Bạn đọc/0",
      "Mai Bình/Báo Thanh tra/Ban Bạn đọc/0",
      "Mai Chi/Báo Thanh tra/Phòng Phát hành/1",
    ]));
  test("a lone name is a person, also where the surname is a word", () =>
    expect(groups(["I", "BÁO THANH TRA"], ["", "Mai Thành Nam"], [2, "Lương Ban"])).toEqual([
      "Mai Thành Nam/Báo Thanh tra//0",
      "Lương Ban/Báo Thanh tra//0",
    ]));
  test("subtotals belong to their group, the last total to all", () => {
    const { stated } = read(
      sheetOf("S", [
        head,
        ["I", "BÁO THANH TRA"],
        row(1, "Mai An"),
        ["", "Cộng", "", "", ""],
        ["II", "TẠP CHÍ THANH TRA"],
        row(1, "Mai Hà"),
        row(2, "Mai Lan"),
        ["", "Cộng"],
        ["", "Tổng cộng"],
      ]),
    );
    expect(stated.filter((each) => each.role === "total").map((each) => [each.row, each.unit, each.over])).toEqual([
      [4, "Báo Thanh tra", { firstRow: 3, lastRow: 3 }],
      [8, "Tạp chí Thanh tra", { firstRow: 6, lastRow: 7 }],
      [9, null, { firstRow: 2, lastRow: 8 }],
    ]);
  });
});

describe("collectives", () => {
  const head = ["STT", "Tên tập thể", "Đơn vị", "Tổng số người", "Xếp loại", "Danh hiệu thi đua"];
  test("phòng under units, headcounts in every form", () =>
    expect(
      collectives(
        read(
          sheetOf("S", [
            head,
            ["I", "Báo Thanh tra"],
            [1, "Ban Bạn đọc", "Báo Thanh tra", 8, "HTXSNV", "TTLĐXS"],
            [2, "Phòng Phát hành", "", "10 người", "HTTNV", "TTLĐTT"],
            [3, "Ban Báo điện tử", "", "", "HTTNV", ""],
            [4, "Ban Thư ký", "", "đủ", "", ""],
            ["", "Tổng cộng", "", formula("=SUM(D3:D6)", 18)],
          ]),
        ),
      ),
    ).toEqual([
      "Ban Bạn đọc | Báo Thanh tra | 8 | excellent | ttldxs",
      "Phòng Phát hành | Báo Thanh tra | 10 | good | ttldtt",
      "Ban Báo điện tử | Báo Thanh tra | missing | good | ",
      "Ban Thư ký | Báo Thanh tra | unreadable | missing | ",
    ]));
  test("the unit's own row is a collective that is the unit", () =>
    expect(
      collectives(
        read(
          sheetOf("TCTT", [
            ["Stt", "Tên tập thể", "Quân số", "Mức xếp loại đăng ký", "Danh hiệu thi đua/Hình thức khen thưởng"],
            [1, "Tạp chí Thanh tra", 27, "HTXSNV", "Tập thể lao động xuất sắc\nCờ TTCP"],
            [2, "Phòng Biên tập", 7, "HTTNV", "LĐTT"],
          ]),
        ),
      ),
    ).toEqual([
      "[Tạp chí Thanh tra] | Tạp chí Thanh tra | 27 | excellent | ttldxs+coBo",
      "Phòng Biên tập | Tạp chí Thanh tra | 7 | good | ldtt",
    ]));
  test("«Xuất sắc» and «Tiên tiến» by their parents", () =>
    expect(
      collectives(
        read(
          sheetOf("BTT", [
            ["TT", "Tập thể", "Số người", "Xếp loại", "", "Danh hiệu", ""],
            ["", "", "", "Xuất sắc", "Tốt", "Tiên tiến", "Xuất sắc"],
            [1, "Ban Bạn đọc", 8, "", "x", "x", ""],
            [2, "Phòng Phát hành", 9, "x", "", "", "x"],
          ]),
        ),
      ),
    ).toEqual([
      "Ban Bạn đọc | Báo Thanh tra | 8 | good | ttldtt",
      "Phòng Phát hành | Báo Thanh tra | 9 | excellent | ttldxs",
    ]));
  test("«Tên đơn vị» over phòng names a collective", () =>
    expect(
      collectives(
        read(
          sheetOf("BTT", [
            ["TT", "Tên đơn vị", "Số CBVC", "Xếp loại", "Danh hiệu"],
            [1, "Ban Bạn đọc", 8, "HTTNV", "TTLĐTT"],
            [2, "Phòng Phát hành", 9, "HTTNV", "TTLĐTT"],
          ]),
        ),
      ),
    ).toEqual([
      "Ban Bạn đọc | Báo Thanh tra | 8 | good | ttldtt",
      "Phòng Phát hành | Báo Thanh tra | 9 | good | ttldtt",
    ]));
});

describe("tables of units", () => {
  test("honours with x marks", () => {
    const registration = read(
      sheetOf("ĐK đơn vị", [
        ["STT", "Tên đơn vị", "Danh hiệu thi đua", "", "", "Hình thức khen thưởng"],
        [
          "",
          "",
          "Tập thể Lao động xuất sắc",
          "Cờ Thi đua của TTCP",
          "Cờ Thi đua của Chính phủ",
          "Bằng khen của Tổng TTCP",
        ],
        [1, "Báo Thanh tra", "x", "x"],
        [2, "Tạp chí Thanh tra", "x", "", "", "x"],
        ["", "Cộng", 2, 1, 0, 1],
      ]),
    );
    expect(registration.tables[0]).toMatchObject({ kind: "honours", headerRows: [1, 2], dataRows: 2 });
    expect(registration.honours.map((row) => [row.unit.unit, ...row.awards.map((award) => award.award)])).toEqual([
      ["Báo Thanh tra", "ttldxs", "coBo"],
      ["Tạp chí Thanh tra", "ttldxs", "bkBo"],
    ]);
  });
  test("honours in words, and a header with two meanings", () => {
    expect(
      read(
        sheetOf("S", [
          ["TT", "Đơn vị", "Danh hiệu đăng ký"],
          ["I", "Báo Thanh tra", "TTLĐXS, Cờ TTCP"],
          ["II", "Tạp chí Thanh tra", ""],
        ]),
      ).honours.map((row) => row.awards.map((award) => award.award)),
    ).toEqual([["ttldxs", "coBo"], []]);
    expect(
      read(
        sheetOf("S", [
          ["TT", "Đơn vị", "TTLĐXS", "Bằng khen TTCP"],
          [1, "Báo Thanh tra", "x", "x"],
        ]),
      ).honours[0]!.awards[1],
    ).toMatchObject({ award: null, readings: ["bkBo", "bkThuTuong"], spelling: "mark" });
  });
  test("movements", () => {
    const registration = read(
      sheetOf("Phong trào", [
        [
          "STT",
          "Đơn vị",
          "Cả nước chung sức xây dựng nông thôn mới",
          "Doanh nghiệp Việt Nam hội nhập và phát triển",
          "Vì người nghèo",
          "Thực hiện văn hoá công sở",
        ],
        [1, "Báo Thanh tra", "x", "", "Có", "Không"],
      ]),
    );
    expect(registration.tables[0]!.kind).toBe("movements");
    expect(registration.movements[0]!.marks.map((mark) => mark!.marked)).toEqual([true, false, true, false]);
  });
  test("targets: counts, shares beside them and under parents, percent as text", () => {
    const registration = read(
      sheetOf("Chỉ tiêu", [
        [
          "STT",
          "Đơn vị",
          "Tổng số CCVC, NLĐ",
          "Hoàn thành xuất sắc nhiệm vụ",
          "",
          "Số người đăng ký hoàn thành tốt nhiệm vụ",
          "Tỷ lệ (%)",
          "Số phòng, khoa, ban",
          "Kế hoạch công tác",
        ],
        ["", "", "", "Số lượng", "Tỷ lệ"],
        [1, "Báo Thanh tra", 40, 12, 0.3, 28, "70%", 6, "x"],
        [2, "Tạp chí Thanh tra", "30 người", 9, 30, 21, 0.7, 3, "HTTNV"],
        ["", "Tổng cộng", formula("=SUM(C3:C4)"), 21, 0.3, 49, 0.7, 9, 1],
      ]),
    );
    expect(registration.tables[0]!.kind).toBe("targets");
    expect(
      registration.targets.map((row) => [
        row.plan!.registered,
        ...row.figures.map((figure) => `${figure.field} ${figure.value}${figure.asText ? " text" : ""}`),
      ]),
    ).toEqual([
      [
        true,
        "statedPeople 40",
        "statedExcellent 12",
        "statedExcellentShare 0.3",
        "statedGood 28",
        "statedGoodShare 0.7 text",
        "statedDepartments 6",
      ],
      [
        false,
        "statedPeople 30 text",
        "statedExcellent 9",
        "statedExcellentShare 0.3",
        "statedGood 21",
        "statedGoodShare 0.7",
        "statedDepartments 3",
      ],
    ]);
    expect(registration.stated[0]!.figures[0]).toMatchObject({
      field: "statedPeople",
      value: null,
      cell: { formula: true },
    });
    expect(registration.stated[0]!.figures.at(-1)).toMatchObject({ field: "plan", value: 1 });
  });
  test("«tốt nhiệm vụ trở lên» is its own figure", () =>
    expect(
      meanings(
        read(
          sheetOf("S", [
            ["TT", "Đơn vị", "Số người", "HTXSNV", "", "Hoàn thành tốt nhiệm vụ trở lên", ""],
            ["", "", "", "SL", "%", "SL", "%"],
            [1, "Báo Thanh tra", 40, 12, 0.3, 40, 1],
          ]),
        ).tables[0]!,
      ),
    ).toMatchObject({
      "HTXSNV / SL": "statedExcellent",
      "HTXSNV / %": "statedExcellentShare",
      "Hoàn thành tốt nhiệm vụ trở lên / SL": "statedGoodOrBetter",
      "Hoàn thành tốt nhiệm vụ trở lên / %": "statedGoodOrBetterShare",
    }));
  test("one wide table holds figures, honours and movements", () => {
    const registration = read(
      sheetOf("S", [
        [
          "STT",
          "Đơn vị",
          "Tổng số người",
          "Số người HTXSNV",
          "Tỷ lệ",
          "TTLĐXS",
          "Cờ TTCP",
          "Kế hoạch công tác",
          "Nông thôn mới",
        ],
        [1, "Báo Thanh tra", 40, 12, 0.3, "x", "", "x", "x"],
      ]),
    );
    expect(registration.targets[0]).toMatchObject({ plan: { registered: true }, figures: { length: 3 } });
    expect(registration.honours[0]!.awards.map((award) => award.award)).toEqual(["ttldxs"]);
    expect(registration.movements[0]!.marks).toMatchObject([{ marked: true }, null, null, null]);
  });
  test("a matrix of counts is a table of targets", () =>
    expect(
      read(
        sheetOf("S", [
          ["TT", "Tên đơn vị", "HTXSNV", "HTTNV", "LĐTT", "CSTĐCS"],
          [1, "Báo Thanh tra", 12, 28, 40, 4],
          [2, "Tạp chí Thanh tra", 9, 21, 29, 3],
        ]),
      ).targets[0]!.figures.map((figure) => `${figure.field} ${figure.value}`),
    ).toEqual(["statedExcellent 12", "statedGood 28", "statedLdtt 40", "statedCstdcs 4"]));
});

describe("where tables stand", () => {
  const headP = ["Stt", "Họ tên", "Xếp loại", "Danh hiệu"];
  const headC = ["Stt", "Tên tập thể", "Quân số", "Xếp loại", "Danh hiệu"];
  test("one below the other, the unit in a line «Đơn vị: …»", () => {
    const registration = read(
      sheetOf("Sheet1", [
        ["THANH TRA CHÍNH PHỦ"],
        ["Đơn vị: Báo Thanh tra"],
        [],
        ["A. TẬP THỂ"],
        headC,
        [1, "Ban Bạn đọc", 8, "HTTNV", "TTLĐTT"],
        [],
        ["B. CÁ NHÂN"],
        headP,
        [1, "Mai An", "HTTNV", "LĐTT"],
        [],
        ["Người lập", "", "", "THỦ TRƯỞNG ĐƠN VỊ"],
      ]),
    );
    expect(registration.tables.map((table) => [table.id, table.kind, table.unit])).toEqual([
      ["Sheet1!A5:E6", "collectives", "Báo Thanh tra"],
      ["Sheet1!A9:D10", "people", "Báo Thanh tra"],
    ]);
    expect(people(registration)).toEqual(["Mai An | Báo Thanh tra |  | good | ldtt"]);
  });
  test.each([
    ["BTT", []],
    ["Sheet1", [["BÁO THANH TRA"]]],
    ["Sheet1", [["BẢN ĐĂNG KÝ THI ĐUA CỦA BÁO THANH TRA NĂM 2021"]]],
    ["ĐK Báo Thanh tra", [["Khối trưởng: Trung tâm Thông tin"]]],
  ] as const)("the unit of sheet «%s» under %j", (name, titles) =>
    expect(
      people(read(sheetOf(name, [...titles.map((row) => [...row]), headP, [1, "Mai An", "HTTNV", "LĐTT"]]))),
    ).toEqual(["Mai An | Báo Thanh tra |  | good | ldtt"]),
  );
  test("the sheet's unit is not forced on rows of other units", () => {
    const registration = read(
      sheetOf("TTTT tổng hợp", [
        ["TT", "Họ tên", "Đơn vị", "Danh hiệu"],
        [1, "Mai An", "Báo Thanh tra", "LĐTT"],
        [2, "Mai Hà", "Tạp chí Thanh tra", "LĐTT"],
        [3, "Mai Lan", "", "LĐTT"],
      ]),
    );
    expect(people(registration).map((row) => row.split(" | ")[1])).toEqual(["Báo Thanh tra", "Tạp chí Thanh tra", "?"]);
  });
  test("a header for each unit, with its title", () => {
    const registration = read(
      sheetOf("S", [
        ["1. BÁO THANH TRA"],
        headP,
        [1, "Mai An", "HTTNV", "LĐTT"],
        [],
        ["2. TẠP CHÍ THANH TRA"],
        headP,
        [1, "Mai Hà", "HTTNV", "LĐTT"],
      ]),
    );
    expect(people(registration).map((row) => row.split(" | ")[1])).toEqual(["Báo Thanh tra", "Tạp chí Thanh tra"]);
  });
  test("side by side", () => {
    const registration = read(
      sheetOf("BTT", [
        [...headC, "", ...headP],
        [1, "Ban Bạn đọc", 8, "HTTNV", "TTLĐTT", "", 1, "Mai An", "HTTNV", "LĐTT"],
        ["", "", "", "", "", "", 2, "Mai Hà", "HTXSNV", "LĐTT"],
      ]),
    );
    expect(registration.tables.map((table) => [table.id, table.kind, table.dataRows])).toEqual([
      ["BTT!A1:E2", "collectives", 1],
      ["BTT!G1:J3", "people", 2],
    ]);
  });
  test("an Excel table ends where Excel says", () => {
    const registration = read(
      sheetOf(
        "BTT",
        [
          headP,
          [1, "Mai An", "HTTNV", "LĐTT"],
          [2, "Mai Hà", "HTTNV", "LĐTT"],
          ["Tổng cộng", 2],
          [5, "Ai đó", "HTTNV", "LĐTT"],
        ],
        {
          excelTables: [
            {
              id: "1",
              name: "DangKy",
              hasHeaders: true,
              hasTotals: true,
              firstRow: 1,
              lastRow: 4,
              firstColumn: 1,
              lastColumn: 4,
            },
          ],
        },
      ),
    );
    expect(registration.tables[0]).toMatchObject({
      excelTable: "DangKy",
      lastRow: 4,
      dataRows: 2,
      roles: ["data", "data", "total"],
    });
  });
  test("three header rows", () => {
    const { tables } = read(
      sheetOf("S", [
        ["TT", "Họ và tên", "Đăng ký thi đua, khen thưởng", "", "", "", "Ghi chú"],
        ["", "", "Danh hiệu thi đua", "", "Hình thức khen thưởng", ""],
        ["", "", "LĐTT", "CSTĐCS", "Giấy khen", "BK Tổng TTCP"],
        [1, "Mai An", "x", "", "x", ""],
      ]),
    );
    expect(tables[0]).toMatchObject({ headerRows: [1, 2, 3], firstRow: 4 });
    expect(
      tables[0]!.columns.map((column) => [
        column.header,
        column.mark?.kind === "award" ? column.mark.award : column.field,
      ]),
    ).toEqual([
      ["TT", "stt"],
      ["Họ và tên", "name"],
      ["Đăng ký thi đua, khen thưởng / Danh hiệu thi đua / LĐTT", "ldtt"],
      ["Đăng ký thi đua, khen thưởng / Danh hiệu thi đua / CSTĐCS", "cstdcs"],
      ["Đăng ký thi đua, khen thưởng / Hình thức khen thưởng / Giấy khen", "giayKhen"],
      ["Đăng ký thi đua, khen thưởng / Hình thức khen thưởng / BK Tổng TTCP", "bkBo"],
      ["Ghi chú", "note"],
    ]);
  });
  test("a child that makes its parent clear: «Cờ thi đua» over «TTCP»", () =>
    expect(
      meanings(
        read(
          sheetOf("S", [
            ["TT", "Đơn vị", "Danh hiệu thi đua", ""],
            ["", "", "TTLĐXS", "Cờ thi đua"],
            ["", "", "", "TTCP"],
            [1, "TTTT", "x", "x"],
          ]),
        ).tables[0]!,
      ),
    ).toMatchObject({ "Danh hiệu thi đua / Cờ thi đua / TTCP": "coBo" }));
  test("«Thi đua» and «Khen thưởng» under one parent; children of «CSTĐ»", () => {
    expect(
      meanings(
        read(
          sheetOf("TTTT", [
            ["Stt", "Ông (bà)", "Họ và tên", "Chức vụ, đơn vị", "Đăng ký thi đua khen thưởng", ""],
            ["", "", "", "", "Thi đua", "Khen thưởng"],
            [1, "Ông", "Mai An", "Giám đốc", "CSTĐCS", "Giấy khen"],
          ]),
        ).tables[0]!,
      ),
    ).toEqual({
      Stt: "stt",
      "Ông (bà)": "address",
      "Họ và tên": "name",
      "Chức vụ, đơn vị": "position",
      "Đăng ký thi đua khen thưởng / Thi đua": "title",
      "Đăng ký thi đua khen thưởng / Khen thưởng": "award",
    });
    expect(
      meanings(
        read(
          sheetOf("TTTT", [
            ["Stt", "Họ và tên", "LĐTT", "CSTĐ", "", ""],
            ["", "", "", "cơ sở", "ngành", "toàn quốc"],
            [1, "Mai An", "x", "x", "", ""],
          ]),
        ).tables[0]!,
      ),
    ).toMatchObject({
      LĐTT: "ldtt",
      "CSTĐ / cơ sở": "cstdcs",
      "CSTĐ / ngành": "cstdBo",
      "CSTĐ / toàn quốc": "cstdtq",
    });
  });
  test("a column per year is history", () => {
    const {
      people: [person],
      tables,
    } = read(
      sheetOf("TTTT", [
        ["Stt", "Họ và tên", "Danh hiệu", "Thành tích các năm trước", "", ""],
        ["", "", "", "2018", 2019, "Năm 2020"],
        [1, "Mai An", "LĐTT", "CSTĐCS", "CSTĐCS, HTXSNV", "LĐTT"],
      ]),
    );
    expect(tables[0]!.columns.slice(3).map((column) => [column.field, column.year])).toEqual([
      ["history", 2018],
      ["history", 2019],
      ["history", 2020],
    ]);
    expect(person!.history.years).toEqual([
      { year: 2018, award: "cstdcs", rating: null },
      { year: 2019, award: "cstdcs", rating: null },
      { year: 2019, award: null, rating: "excellent" },
      { year: 2020, award: "ldtt", rating: null },
    ]);
  });
  test("a used range that begins elsewhere", () =>
    expect(
      read(sheetOf("TTTT", [headP, [1, "Mai An", "HTTNV", "LĐTT"]], { firstRow: 4, firstColumn: 3 })).tables[0],
    ).toMatchObject({ id: "TTTT!C4:F5", firstRow: 5, firstColumn: 3 }));
});
