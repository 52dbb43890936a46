import { formula, sheetOf } from "../../support/grids";
import { collectives, meanings, people, read, readWith } from "./reading";

const LIST = [
  ["THANH TRA CHÍNH PHỦ"],
  [],
  ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021"],
  [],
  [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Chức vụ",
    "Phòng, ban, khoa",
    "Đơn vị",
    "Đăng ký xếp loại",
    "Danh hiệu thi đua",
    "Hình thức khen thưởng",
    "Sáng kiến, đề tài",
    "Thành tích các năm trước",
    "Kỷ luật",
    "Ghi chú",
  ],
  [
    1,
    "Mai Thành Nam",
    "19/01/1978",
    "Giám đốc",
    "",
    "Trung tâm Thông tin",
    "Hoàn thành xuất sắc nhiệm vụ",
    "Chiến sĩ thi đua cơ sở",
    "Giấy khen",
    "Mô hình mới",
    "CSTĐCS 2018, 2019",
    "",
    "",
  ],
  [
    2,
    "Bà Lê Thu Hà",
    28509,
    "Chuyên viên",
    "Phòng Phần mềm",
    "TTTT",
    "HTTNV",
    "LĐTT",
    "-",
    "Không",
    "",
    "Cảnh cáo",
    "mới chuyển đến",
  ],
];

describe("a plain list", () => {
  const registration = read(sheetOf("ĐK cá nhân", LIST));
  const table = registration.tables[0]!;
  test("is one table of people, with its place", () =>
    expect(table).toMatchObject({
      id: "ĐK cá nhân!A5:M7",
      kind: "people",
      headerRows: [5],
      firstRow: 6,
      lastRow: 7,
      dataRows: 2,
      firstColumn: 1,
      lastColumn: 13,
      unit: null,
      excelTable: null,
    }));
  test("reads its rows", () =>
    expect(people(registration)).toEqual([
      "Mai Thành Nam | Trung tâm Thông tin |  | excellent | cstdcs+giayKhen",
      "Lê Thu Hà | Trung tâm Thông tin | Phòng Phần mềm | good | ldtt",
    ]));
  test("keeps every cell with its text", () => {
    const [first, second] = registration.people;
    expect(first).toMatchObject({
      row: 6,
      birthDate: "1978-01-19",
      position: "Giám đốc",
      initiative: { given: true },
      discipline: { given: false, level: "none" },
      note: null,
      stt: { column: 1, text: "1", value: 1 },
      department: { cell: { column: 5, text: "" }, source: "column", key: "" },
    });
    expect(first!.history.years).toEqual([
      { year: 2018, award: "cstdcs", rating: null },
      { year: 2019, award: "cstdcs", rating: null },
    ]);
    expect(second).toMatchObject({
      birthDate: "1978-01-19",
      nameCell: { text: "Bà Lê Thu Hà" },
      nameKey: "lê thu hà",
      initiative: { given: false },
      discipline: { given: true, level: "warningOrWorse" },
      rating: { spelling: "variant" },
      history: { state: "blank" },
      note: { text: "mới chuyển đến" },
    });
    expect(second!.cells.map((each) => each.field)).toEqual([
      "stt",
      "name",
      "birthDate",
      "position",
      "department",
      "unit",
      "rating",
      "title",
      "award",
      "initiative",
      "discipline",
      "note",
    ]);
  });
});

const WORDINGS: readonly (readonly [string, readonly string[]])[] = [
  [
    "name",
    [
      "Họ tên",
      "Họ và tên",
      "HỌ VÀ TÊN",
      "Họ, tên",
      "Họ và tên cá nhân",
      "Tên cá nhân",
      "Ho va ten",
      "Họ và\ntên",
      "Ho\u0323 va\u0300 tên",
    ],
  ],
  ["position", ["Chức vụ", "Chức danh", "Chức vụ/chức danh", "Vị trí việc làm"]],
  [
    "department",
    [
      "Phòng",
      "Phòng/Khoa/Ban",
      "Phòng ban",
      "Phòng, khoa, ban",
      "Bộ phận",
      "Tên phòng ban/ khối, tổ \ncông tác",
      "Phòng (khoa)",
    ],
  ],
  ["unit", ["Đơn vị", "Tên đơn vị", "Đơn vị công tác", "Cơ quan, đơn vị", "Nơi công tác", "ĐƠN VỊ"]],
  [
    "rating",
    [
      "Xếp loại",
      "Đăng ký xếp loại",
      "Mức xếp loại đăng ký",
      "Mức độ hoàn thành nhiệm vụ",
      "Xếp loại chất lượng",
      "Đánh giá, xếp loại",
      "Kết quả thực hiện nhiệm vụ",
      "Đăng ký mức độ HTNV",
    ],
  ],
  [
    "title",
    ["Danh hiệu thi đua", "Danh hiệu", "Danh hiệu đăng ký", "Đăng ký danh hiệu", "Đăng ký DHTĐ", "Danh hiệu TĐ"],
  ],
  ["award", ["Hình thức khen thưởng", "Khen thưởng", "Đề nghị khen thưởng", "HTKT"]],
  [
    "titleOrAward",
    ["Danh hiệu thi đua/Hình thức khen thưởng", "Đăng ký thi đua, khen thưởng", "Danh hiệu, hình thức khen thưởng"],
  ],
  [
    "initiative",
    [
      "Sáng kiến",
      "Tên sáng kiến, đề tài",
      "Sáng kiến kinh nghiệm",
      "SKKN",
      "Đề tài, sáng kiến",
      "Tên đề tài sáng kiến kinh nghiệm",
    ],
  ],
  [
    "history",
    [
      "Quá trình khen thưởng",
      "Thành tích các năm trước",
      "Danh hiệu đã đạt được",
      "Khen thưởng các năm trước",
      "Thành tích 03 năm liền kề",
    ],
  ],
  ["discipline", ["Kỷ luật", "Hình thức kỷ luật", "Kỷ luật (nếu có)"]],
  ["birthDate", ["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Sinh ngày"]],
  ["joined", ["Ngày vào ngành", "Ngày tuyển dụng", "Thời điểm tuyển dụng", "Ngày về đơn vị"]],
  ["registeredOn", ["Ngày đăng ký", "Ngày gửi đăng ký", "Thời gian đăng ký"]],
  ["note", ["Ghi chú", "Ghi chú khác"]],
];
describe("other words for the same header", () => {
  test.each(WORDINGS.flatMap(([field, headers]) => headers.map((header) => [header, field] as const)))(
    "«%s» is %s",
    (header, field) => {
      const basic: Record<string, [string, string]> = {
        name: ["Họ và tên", "Mai Thành Nam"],
        rating: ["Xếp loại", "HTTNV"],
        position: ["Chức vụ", "Chuyên viên"],
      };
      const others = Object.entries(basic)
        .filter(([key]) => key !== field)
        .map(([, cell]) => cell);
      const value =
        field === "department" ? "Phòng Phần mềm" : field === "unit" ? "Báo Thanh tra" : (basic[field]?.[1] ?? "");
      // The column under test stands first, right of STT: nothing goes by position.
      const registration = read(
        sheetOf("S", [
          ["STT", header, ...others.map((cell) => cell[0])],
          [1, value, ...others.map((cell) => cell[1])],
          [2, value, ...others.map((cell) => cell[1])],
        ]),
      );
      expect(registration.tables[0]?.columns[1]).toMatchObject({ field });
    },
  );
});

describe("rows that are no data", () => {
  const head = ["STT", "Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu"];
  const roles = (rows: (string | number | ReturnType<typeof formula>)[][]): readonly string[] =>
    read(sheetOf("TTTT", [head, ...rows])).tables[0]!.roles;
  const nam = [1, "Mai Thành Nam", "Giám đốc", "HTTNV", "LĐTT"];
  const ha = [2, "Lê Thu Hà", "Chuyên viên", "HTTNV", "LĐTT"];
  test("index rows", () => {
    for (const index of [
      [1, 2, 3, 4, 5],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["A", "B", 1, 2, "3=2:1"],
      ["1", "2", "3", "4", "5=3+4"],
    ])
      expect(read(sheetOf("TTTT", [head, index, nam])).tables[0]).toMatchObject({
        firstRow: 3,
        lastRow: 3,
        dataRows: 1,
      });
  });
  test.each(["Tổng cộng", "Cộng", "TỔNG SỐ", "Tổng cộng:", "Cộng toàn khối"])(
    "«%s» is a total, wherever it stands",
    (text) => {
      expect(roles([nam, ha, ["", text, "", "", 2]])).toEqual(["data", "data", "total"]);
      expect(roles([[text, "", "", "", 2], nam, ha])).toEqual(["total", "data", "data"]);
    },
  );
  test("people called like a total are people", () =>
    expect(
      roles([
        [1, "Tống Văn Cộng", "Chuyên viên", "HTTNV", "LĐTT"],
        [2, "Nguyễn Tổng", "Tổng Biên tập", "HTTNV", "LĐTT"],
      ]),
    ).toEqual(["data", "data"]));
  test("signatures end the table", () => {
    for (const end of [
      ["", "NGƯỜI LẬP BIỂU", "", "", "KHỐI TRƯỞNG"],
      ["", "", "", "", "Hà Nội, ngày 20 tháng 3 năm 2021"],
      ["", "Người lập", "", "THỦ TRƯỞNG ĐƠN VỊ"],
      ["Nơi nhận:"],
    ])
      expect(
        read(sheetOf("TTTT", [head, nam, ha, [], end, ["", "(Ký, ghi rõ họ tên)"], ["", "Nguyễn Văn A"]])).tables[0],
      ).toMatchObject({ lastRow: 3, dataRows: 2 });
  });
  test("prefilled rows: numbers alone, formulas that found nothing", () =>
    expect(
      roles([nam, [2], [3, formula("=VLOOKUP(B4,X,2)", "#N/A"), "", formula('=IF(B4="","",1)', ""), ""], ha]),
    ).toEqual(["data", "prefilled", "prefilled", "data"]));
  test("prefilled rows behind the data are no part of the table", () =>
    expect(
      read(sheetOf("TTTT", [head, nam, ...Array.from({ length: 50 }, (_, i) => [i + 2, formula("=X1", "#N/A")])]))
        .tables[0],
    ).toMatchObject({ lastRow: 2, dataRows: 1 }));
  test("a row with anything but an order number is data", () =>
    expect(
      roles([
        [1, "", "", "HTTNV"],
        ["", "Mai Thành Nam"],
      ]),
    ).toEqual(["data", "data"]));
  test("repeated headers after a page break", () => expect(roles([nam, head, ha])).toEqual(["data", "header", "data"]));
  test("notes and odd lines", () => {
    const registration = read(
      sheetOf("TTTT", [head, nam, ["Ghi chú: đã rà soát"], ["", "các đồng chí sau đây đăng ký bổ sung"], ha]),
    );
    expect(registration.tables[0]!.roles).toEqual(["data", "title", "unread", "data"]);
    expect(registration.unread).toMatchObject([{ row: 4, column: 2, text: "các đồng chí sau đây đăng ký bổ sung" }]);
  });
});

describe("sheets", () => {
  const good = sheetOf("ĐK cá nhân", LIST);
  test("that are no registration are skipped and said", () => {
    const guide = sheetOf("Hướng dẫn", [
      ["HƯỚNG DẪN"],
      ["1. Họ và tên ghi đầy đủ."],
      ["2. Danh hiệu thi đua ghi đầy đủ, đơn vị không viết tắt."],
    ]);
    const phones = sheetOf("Danh bạ", [
      ["STT", "Họ và tên", "Chức vụ", "Điện thoại"],
      [1, "Mai Thành Nam", "Giám đốc", "0900"],
    ]);
    const codes = sheetOf("DANHMUC", [
      ["Mã", "Tên"],
      ["LDTT", "Lao động tiên tiến"],
    ]);
    expect(read(guide, good, phones, codes, sheetOf("Trống", [])).skipped).toEqual([
      { sheet: "Hướng dẫn", reason: "noTable" },
      { sheet: "Danh bạ", reason: "noTable" },
      { sheet: "DANHMUC", reason: "noTable" },
      { sheet: "Trống", reason: "empty" },
    ]);
  });
  test("that are hidden are read on request only", () => {
    const hidden = sheetOf("Nháp", LIST, { visibility: "hidden" });
    expect(read(hidden, good)).toMatchObject({ skipped: [{ sheet: "Nháp", reason: "hidden" }], people: { length: 2 } });
    expect(readWith({ includeHidden: true }, hidden, good).people).toHaveLength(4);
  });
  test("of last year are left out, unless there is nothing else", () => {
    const past = sheetOf(
      "Năm 2020",
      LIST.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("NĂM 2021", "NĂM 2020") : cell))),
    );
    expect(read(past, good)).toMatchObject({
      skipped: [{ sheet: "Năm 2020", reason: "notThisCampaign" }],
      people: { length: 2 },
    });
    expect(read(past).people).toHaveLength(2);
  });
  test.each([
    ["an example of the guide", "Hướng dẫn", "Ví dụ:", "example"],
    ["a draft", "Nháp", "DANH SÁCH ĐĂNG KÝ (BẢN NHÁP)", "draft"],
    ["last year's, under a note that names this year", "Kết quả 2020", "DANH SÁCH CÁ NHÂN NĂM 2020", "earlierYear"],
  ])("%s beside the registration is left out and said; alone it is read", (_, name, title, outcome) => {
    const rows = [
      [title],
      ["Ghi chú: nộp cùng đăng ký năm 2021"],
      ["STT", "Họ và tên", "Đơn vị", "Xếp loại"],
      [1, "Nguyễn Văn A", "Báo Thanh tra", "HTTNV"],
    ];
    const both = read(sheetOf(name, rows), good);
    expect(both).toMatchObject({ skipped: [{ sheet: name, reason: "notThisCampaign" }], people: { length: 2 } });
    expect(both.notes!.found[0]).toMatchObject({ sheet: name, outcome });
    expect(read(sheetOf(name, rows)).people).toHaveLength(1);
  });
  test("«Nhập liệu» is no draft", () => expect(read(sheetOf("Nhập", LIST), good).people).toHaveLength(4));
  test("protected ones are named; the product's own columns are blank", () => {
    const own = LIST.map((row, i) => (i < 4 ? row : [...row, ...Array(13 - row.length).fill(""), "x", "Họ và tên"]));
    const registration = read(
      sheetOf("ĐK cá nhân", own, {
        protected: true,
        ownAreas: [{ firstRow: 5, lastRow: 7, firstColumn: 14, lastColumn: 15 }],
      }),
    );
    expect(registration).toMatchObject({ protectedSheets: ["ĐK cá nhân"], tables: [{ lastColumn: 13 }] });
    expect(registration.area.get("ĐK cá nhân")).toMatchObject({ lastColumn: 13 });
  });
});

describe("cells", () => {
  const head = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Kỷ luật"];
  test("errors, typed or computed, are errors and no values", () => {
    const [first, second] = read(
      sheetOf("S", [
        head,
        [1, "Mai Thành Nam", "#N/A", formula("=NA()", "#N/A"), "#REF!", ""],
        [2, "#N/A", "Báo Thanh tra", "HTTNV", "LĐTT", ""],
      ]),
    ).people;
    expect(first).toMatchObject({
      unit: { unit: null, cell: { error: "#N/A" } },
      rating: { level: null, cell: { error: "#N/A", formula: true } },
      awards: [],
    });
    expect(second).toMatchObject({ name: "", nameCell: { error: "#N/A" } });
  });
  test("old encodings are read and reported, with the font where it is known", () => {
    const registration = read(
      sheetOf("S", [head, [1, "Bïi Hång Mai", "B¸o Thanh tra", "Hoµn thµnh tèt nhiÖm vô", "Lao ®éng tiªn tiÕn", ""]], {
        fonts: { "2:2": ".VnTime" },
      }),
    );
    expect(registration.people[0]).toMatchObject({
      name: "Bïi Hång Mai",
      nameKey: "bùi hồng mai",
      unit: { unit: "Báo Thanh tra" },
      rating: { level: "good" },
      awards: [{ award: "ldtt" }],
    });
    expect(registration.legacy.map((each) => [each.field, each.encoding, each.unicode, each.font])).toEqual([
      ["name", "tcvn3", "Bùi Hồng Mai", ".VnTime"],
      ["unit", "tcvn3", "Báo Thanh tra", null],
      ["rating", "tcvn3", "Hoàn thành tốt nhiệm vụ", null],
      ["title", "tcvn3", "Lao động tiên tiến", null],
    ]);
  });
  test.each([
    ["TCVN3", ["Bïi Hång Mai", "§inh V¨n Phóc"], ["Hà Minh Quân", "Lê An", "Phan Bích Quý"]],
    ["VNI", ["Nguyeãn Vaên Huøng", "Löông Nam"], ["Lê Hà", "Mai Toàn"]],
  ])("names in Unicode among names in %s stay as they are", (_, old, unicode) => {
    const rows = [...old, ...unicode].map((name, at) => [at + 1, name, "HTTNV"]);
    const { people, legacy } = read(sheetOf("TTTT", [["TT", "Họ và tên", "Xếp loại"], ...rows]));
    expect(people.slice(old.length).map(({ nameKey }) => nameKey)).toEqual(unicode.map((name) => name.toLowerCase()));
    expect(legacy.map(({ cell }) => cell.text)).toEqual(old);
  });
  test("name and position in one cell; form of address taken off", () => {
    const rows = [
      ["TT", "Họ và tên, chức vụ", "Xếp loại"],
      [1, "Ông Nguyễn Văn An, Trưởng phòng", "HTTNV"],
      [2, "Đ/c Mai Hà\nPhó Giám đốc", "HTTNV"],
      [3, "ThS. Lê Bình", "HTTNV"],
    ];
    expect(read(sheetOf("TTTT", rows)).people.map((person) => [person.name, person.position])).toEqual([
      ["Nguyễn Văn An", "Trưởng phòng"],
      ["Mai Hà", "Phó Giám đốc"],
      ["Lê Bình", ""],
    ]);
  });
  test("position and unit in one cell", () => {
    const rows = [
      ["TT", "Họ và tên", "Chức vụ, đơn vị", "Danh hiệu"],
      [1, "Nguyễn Văn An", "Trưởng phòng, Phòng Phát hành, Báo Thanh tra", "LĐTT"],
    ];
    expect(read(sheetOf("S", rows)).people[0]).toMatchObject({
      unit: { unit: "Báo Thanh tra" },
      department: { text: "Phòng Phát hành" },
    });
  });
  test("merged units and phòng reach down", () => {
    const rows = [
      ["STT", "Đơn vị", "Phòng", "Họ và tên", "Danh hiệu"],
      [1, "Báo Thanh tra", "Ban Bạn đọc", "Mai An", "LĐTT"],
      [2, "", "", "Mai Bình", "LĐTT"],
      [3, "", "Phòng Phát hành", "Mai Chi", "LĐTT"],
      [4, "", "", "Mai Dung", "LĐTT"],
      [5, "Tạp chí Thanh tra", "Phòng Biên tập", "Mai Giang", "LĐTT"],
      [6, "", "", "Mai Hà", "LĐTT"],
      [7, "", "", "Mai Lan", "LĐTT"],
    ];
    expect(people(read(sheetOf("S", rows))).map((row) => row.split(" | ").slice(1, 3).join("/"))).toEqual([
      "Báo Thanh tra/Ban Bạn đọc",
      "Báo Thanh tra/Ban Bạn đọc",
      "Báo Thanh tra/Phòng Phát hành",
      "Báo Thanh tra/Phòng Phát hành",
      "Tạp chí Thanh tra/Phòng Biên tập",
      "Tạp chí Thanh tra/Phòng Biên tập",
      "Tạp chí Thanh tra/Phòng Biên tập",
    ]);
  });
  test("phòng of the same name in two units reach down each in its own unit", () => {
    const rows = [
      ["STT", "Đơn vị", "Phòng", "Họ và tên", "Danh hiệu"],
      ...["Báo Thanh tra", "Tạp chí Thanh tra"].flatMap((unit) =>
        ["Phòng Hành chính", "Phòng Biên tập"].flatMap((room, k) =>
          ["An", "Bình", "Chi"].map((name, n) => [
            1,
            k + n === 0 ? unit : "",
            n === 0 ? room : "",
            `Mai ${name}`,
            "LĐTT",
          ]),
        ),
      ),
    ];
    expect(people(read(sheetOf("S", rows))).map((row) => row.split(" | ").slice(1, 3).join("/"))).toEqual(
      ["Báo Thanh tra", "Tạp chí Thanh tra"].flatMap((unit) =>
        ["Phòng Hành chính", "Phòng Biên tập"].flatMap((room) => Array<string>(3).fill(`${unit}/${room}`)),
      ),
    );
  });
  test.each([
    ["Lãnh đạo", ""],
    ["Ban lãnh đạo", ""],
    ["Báo Thanh tra", ""],
    ["Tạp chí Thanh tra", "tạp chí thanh tra"],
    ["Phòng Lạ", "phòng lạ"],
  ])("«%s» as the phòng of somebody of Báo Thanh tra", (text, key) => {
    expect(
      read(
        sheetOf("S", [
          ["STT", "Họ và tên", "Đơn vị", "Phòng", "Xếp loại"],
          [1, "Mai An", "Báo Thanh tra", text, "HTTNV"],
        ]),
      ).people[0]!.department,
    ).toMatchObject({ text, key });
  });
  test("titles, history and headers whose letters leave room for doubt are read by their font", () => {
    const rows = [
      ["STT", "Hä vµ tªn", "§¬n vÞ", "XÕp lo¹i", "Thµnh tÝch n¨m tr­íc", "Ghi chó"],
      [1, "Mai An", "B¸o Thanh tra", "HTTNV", "CST§CS n¨m 2020", "chuyÓn"],
    ];
    const fonts = Object.fromEntries(
      [1, 2].flatMap((row) => [2, 3, 4, 5, 6].map((column) => [`${row}:${column}`, ".VnTime"])),
    );
    const {
      tables,
      people: [person],
    } = read(sheetOf("S", rows, { fonts }));
    expect(meanings(tables[0]!)).toMatchObject({ "Họ và tên": "name", "Đơn vị": "unit", "Ghi chú": "note" });
    expect(person).toMatchObject({
      name: "Mai An",
      unit: { unit: "Báo Thanh tra" },
      history: { years: [{ year: 2020, award: "cstdcs" }] },
    });
  });
  test("one missing unit in a filled column is missing", () =>
    expect(
      people(
        read(
          sheetOf("S", [
            head,
            [1, "Mai An", "Báo Thanh tra", "HTTNV"],
            [2, "Mai Bình", "Báo Thanh tra", "HTTNV"],
            [3, "Mai Chi", "", "HTTNV"],
          ]),
        ),
      )[2],
    ).toBe("Mai Chi | ? |  | good | "));
});

test("people and collectives in one list", () => {
  const rows = [
    [
      "STT",
      "Tên tập thể/cá nhân",
      "Đơn vị",
      "Phân loại khen thưởng",
      "Xếp loại",
      "Danh hiệu thi đua/Hình thức khen thưởng",
    ],
    [1, "Phòng Phát hành", "Báo Thanh tra", "Tập thể", "HTXSNV", "TTLĐXS"],
    [2, "Ông Mai An", "Báo Thanh tra", "Cá nhân", "HTTNV", "LĐTT"],
  ];
  const registration = read(sheetOf("S", rows));
  expect(people(registration)).toEqual(["Mai An | Báo Thanh tra |  | good | ldtt"]);
  expect(collectives(registration)).toEqual(["Phòng Phát hành | Báo Thanh tra | noColumn | excellent | ttldxs"]);
});

test("an unknown header is kept and not read", () => {
  const { tables } = read(
    sheetOf("S", [
      ["STT", "Họ và tên", "Xếp loại", "Sở thích"],
      [1, "Mai An", "HTTNV", "Bóng đá"],
    ]),
  );
  expect(tables[0]!.columns[3]).toMatchObject({
    header: "Sở thích",
    headerRow: 1,
    field: null,
    mark: null,
    confidence: 0,
    reason: "none",
  });
  expect(meanings(tables[0]!)).toEqual({ STT: "stt", "Họ và tên": "name", "Xếp loại": "rating", "Sở thích": null });
});
