/**
 * What offices write without a table: honours and movements as lines of text, a movement per row, names over two
 * columns, a date in the title.
 */
import { formula, sheetOf, type GridCell } from "../../support/grids";
import { campaign2021 } from "../../../src/domain/campaign";
import { explain } from "../../../src/domain/registration/explanation/explain";
import { mappingOf } from "../../../src/domain/registration/mapping/mapping";
import { readRegistration } from "../../../src/domain/registration/read";
import { workbookOf } from "../../support/grids";
import { collectives, meanings, people, read } from "./reading";

type Rows = readonly (readonly GridCell[])[];
const LIST: Rows = [
  ["STT", "Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu"],
  [1, "Mai An", "Phóng viên", "HTTNV", "LĐTT"],
  [2, "Lê Hà", "Phóng viên", "HTTNV", "LĐTT"],
];
const sheet = (name: string, rows: Rows) =>
  sheetOf(
    name,
    rows.map((row) => [...row]),
  );
const honours = (name: string, rows: Rows): string[] =>
  read(sheet(name, rows)).honours.map(
    (row) =>
      `${row.row} ${row.unit.unit ?? `?${row.unit.text}`}: ${row.awards.map(({ award, text }) => award ?? `«${text}»`).join("+")}`,
  );

describe("honours as lines of text", () => {
  test.each<[string, string, Rows, string[]]>([
    [
      "under a list of people",
      "BTT",
      [
        ...LIST,
        ["2. Tập thể:"],
        ["- Danh hiệu thi đua: Tập thể lao động xuất sắc; Cờ thi đua của TTCP"],
        ["- Hình thức khen thưởng: Bằng khen của Tổng Thanh tra Chính phủ"],
        ["", "", "Ngày 5 tháng 3 năm 2021"],
        ["", "", "THỦ TRƯỞNG"],
      ],
      ["5 Báo Thanh tra: ttldxs+coBo", "6 Báo Thanh tra: bkBo"],
    ],
    [
      "above it",
      "BTT",
      [["Đăng ký danh hiệu tập thể:"], ["- Cờ Thi đua của TTCP"], ["Đăng ký cá nhân:"], ...LIST],
      ["2 Báo Thanh tra: coBo"],
    ],
    [
      "below units' names, without any table",
      "Đơn vị",
      [
        ["ĐĂNG KÝ DANH HIỆU CỦA CÁC ĐƠN VỊ NĂM 2021"],
        ["I. Báo Thanh tra"],
        ["- Cờ Thi đua của TTCP"],
        ["- Tập thể lao động xuất sắc"],
        ["II. Tạp chí Thanh tra"],
        ["- Tập thể lao động xuất sắc"],
      ],
      ["3 Báo Thanh tra: coBo", "4 Báo Thanh tra: ttldxs", "6 Tạp chí Thanh tra: ttldxs"],
    ],
    [
      "label and words in two cells",
      "BTT",
      [...LIST, ["II. Tập thể"], ["Danh hiệu thi đua:", "TTLĐXS"]],
      ["5 Báo Thanh tra: ttldxs"],
    ],
    [
      "of an unknown unit, by its name",
      "S",
      [["I. Báo Thanh tar"], ["- Tập thể lao động xuất sắc"]],
      ["2 ?Báo Thanh tar: ttldxs"],
    ],
    ["of a person they are none", "BTT", [...LIST, ["3. Cá nhân:"], ["- Bằng khen của Tổng Thanh tra Chính phủ"]], []],
    [
      "of last year they are none",
      "BTT",
      [["Kết quả tập thể năm 2020:"], ["- Tập thể lao động xuất sắc"], [], ...LIST],
      [],
    ],
    ["of nobody they are none", "S", [["Tập thể:"], ["- Tập thể lao động xuất sắc"]], []],
    ["recipients are none", "BTT", [...LIST, ["Nơi nhận:"], ["- Như trên;"], ["- Lưu: VT."]], []],
  ])("%s", (_, name, rows, expected) => expect(honours(name, rows)).toEqual(expected));

  test("a line among them that nobody knows is said", () => {
    const { unread } = read(
      sheet("BTT", [
        ...LIST,
        ["2. Tập thể:"],
        ["- Tập thể lao động xuất sắc"],
        ["- Danh hiệu khác của khối cho tập thể"],
        ["- Cờ thi đua của Chính phủ"],
      ]),
    );
    expect(unread.map(({ row, text }) => `${row} ${text}`)).toEqual(["6 - Danh hiệu khác của khối cho tập thể"]);
  });

  test("are explained, and are no part of the mapping", () => {
    const workbook = workbookOf(sheet("BTT", [...LIST, ["2. Tập thể:"], ["- Tập thể lao động xuất sắc"]]));
    const registration = readRegistration(workbook, campaign2021);
    const { sheets, described } = explain(registration, workbook, campaign2021);
    expect(sheets[0]!.tables.map(({ taken, registers }) => [taken, registers.map(({ header }) => header)])).toEqual([
      ["people", ["Xếp loại", "Danh hiệu"]],
      ["honours", ["2. Tập thể:"]],
    ]);
    expect(described).toHaveLength(1);
    const mapping = mappingOf(registration);
    expect(mapping.tables).toHaveLength(1);
    expect(readRegistration(workbook, campaign2021, { mapping }).honours.map(({ row }) => row)).toEqual([5]);
  });
});

describe("movements of one unit", () => {
  const marks = (rows: Rows, name = "BTT"): string[] =>
    read(sheet(name, rows)).movements.map(
      (row) => `${row.row} ${row.unit.unit}: ${row.marks.map((mark) => (mark!.marked ? "x" : "-")).join("")}`,
    );
  test("a movement per row", () =>
    expect(
      marks([
        ["Stt", "Tên phong trào thi đua", "Mục tiêu", "Thời gian phát động"],
        [1, "Cả nước chung sức xây dựng nông thôn mới", "100%", "Quý I"],
        [2, "Vì người nghèo", "", ""],
        [3, "Rèn luyện thể thao", "", ""],
      ]),
    ).toEqual(["2 Báo Thanh tra: x---", "3 Báo Thanh tra: --x-", "4 Báo Thanh tra: ----"]));
  test("with an x beside each", () =>
    expect(
      marks([
        ["TT", "Phong trào thi đua", "Đăng ký"],
        [1, "Cả nước chung sức xây dựng nông thôn mới", "x"],
        [2, "Vì người nghèo", ""],
        [3, "Văn hóa công sở", "Không"],
      ]),
    ).toEqual(["2 Báo Thanh tra: x---", "3 Báo Thanh tra: ----", "4 Báo Thanh tra: ----"]));
  test("under units' names", () =>
    expect(
      marks(
        [
          ["TT", "Tên phong trào", "Ghi chú"],
          ["I", "BÁO THANH TRA"],
          [1, "Nông thôn mới"],
          ["II", "TẠP CHÍ THANH TRA"],
          [1, "Văn hóa công sở"],
        ],
        "PT",
      ),
    ).toEqual(["3 Báo Thanh tra: x---", "5 Tạp chí Thanh tra: ---x"]));
  test("as lines of text", () =>
    expect(
      marks([
        ...LIST,
        ["III. CÁC PHONG TRÀO THI ĐUA"],
        ["1. Cả nước chung sức xây dựng nông thôn mới"],
        ["- Văn hóa công sở"],
      ]),
    ).toEqual(["5 Báo Thanh tra: x---", "6 Báo Thanh tra: ---x"]));
  test("targets in free words are asked about", () => {
    const workbook = workbookOf(
      sheet("BTT", [
        ["STT", "Nội dung các chỉ tiêu", "Đơn vị tính", "Kế hoạch 2021"],
        [1, "Số người hoàn thành xuất sắc", "Người", 12],
        [2, "Số tin bài", "Bài", 900],
        [3, "Số chuyên đề", "Số", 4],
      ]),
    );
    const registration = readRegistration(workbook, campaign2021);
    expect(explain(registration, workbook, campaign2021).questions.map(({ kind }) => kind)).toEqual(["notUnderstood"]);
  });
});

describe("a name over two columns", () => {
  test.each<[string, Rows]>([
    [
      "under two headers",
      [
        ["STT", "Họ và tên đệm", "Tên", "Chức vụ", "Xếp loại"],
        [1, "Nguyễn Văn", "An", "PV", "HTTNV"],
        [2, "Lê Thị", "Bình", "PV", "HTXSNV"],
      ],
    ],
    [
      "under a merged one",
      [
        ["STT", "Họ và tên", "", "Chức vụ", "Xếp loại"],
        [1, "Nguyễn Văn", "An", "PV", "HTTNV"],
        [2, "Lê Thị", "Bình", "PV", "HTXSNV"],
      ],
    ],
  ])("%s", (_, rows) =>
    expect(people(read(sheet("BTT", rows)))).toEqual([
      "Nguyễn Văn An | Báo Thanh tra |  | good | ",
      "Lê Thị Bình | Báo Thanh tra |  | excellent | ",
    ]),
  );
  test("whole names beside a column without a header stay whole", () =>
    expect(
      people(
        read(
          sheet("BTT", [
            ["STT", "Họ và tên", "", "Chức vụ", "Xếp loại"],
            [1, "Nguyễn Văn An", "nghỉ thai sản từ 3/2021", "PV", "HTTNV"],
          ]),
        ),
      ),
    ).toEqual(["Nguyễn Văn An | Báo Thanh tra |  | good | "]));
});

describe("a date above the table", () => {
  const date = (name: string, ...lines: Rows): string | undefined =>
    read(sheet(name, [...lines, ...LIST])).tables[0]!.registeredOn?.date;
  test.each<[string, string, string, string | undefined]>([
    ["of registration", "S", "Ngày đăng ký: 12/3/2021", "2021-03-12"],
    ["in a unit's letterhead", "BTT", "Hà Nội, ngày 12 tháng 3 năm 2021", "2021-03-12"],
    ["in the bloc's letterhead", "S", "Hà Nội, ngày 12 tháng 3 năm 2021", undefined],
    ["of another paper", "BTT", "(Kèm theo Công văn số 125/TTTT-VP ngày 15 tháng 3 năm 2021)", undefined],
    ["to be filled in", "BTT", "Hà Nội, ngày    tháng   năm 2021", undefined],
  ])("%s", (_, name, line, expected) => expect(date(name, [line])).toBe(expected));
});

describe("other blocs' layouts", () => {
  test("titles of two tables side by side are no header", () => {
    const registration = read(
      sheet("S", [
        ["CÁ NHÂN", "", "", "", "", "TẬP THỂ"],
        ["STT", "Họ tên", "Đơn vị", "Xếp loại", "", "STT", "Tập thể", "Đơn vị", "Số người", "Xếp loại"],
        [1, "Mai An", "Báo Thanh tra", "HTTNV", "", 1, "Ban Bạn đọc", "Báo Thanh tra", 8, "HTTNV"],
      ]),
    );
    expect(people(registration)).toEqual(["Mai An | Báo Thanh tra |  | good | "]);
    expect(collectives(registration)).toEqual(["Ban Bạn đọc | Báo Thanh tra | 8 | good | "]);
  });
  test("units' own rows stand above their phòng", () =>
    expect(
      collectives(
        read(
          sheet("S", [
            ["STT", "Tên đơn vị, tập thể", "Số CBVC", "Danh hiệu"],
            ["I", "Báo Thanh tra", 40, "TTLĐXS"],
            [1, "Ban Bạn đọc", 8, "TTLĐTT"],
            ["II", "Tạp chí Thanh tra", 20, "TTLĐXS"],
            [1, "Phòng Biên tập", 7, "TTLĐTT"],
          ]),
        ),
      ),
    ).toEqual(
      [
        "[Báo Thanh tra] | Báo Thanh tra | 40 | missing | ttldxs",
        "Ban Bạn đọc | Báo Thanh tra | 8 | missing | ttldtt",
        "[Tạp chí Thanh tra] | Tạp chí Thanh tra | 20 | missing | ttldxs",
        "Phòng Biên tập | Tạp chí Thanh tra | 7 | missing | ttldtt",
      ].map((line) => line.replace("missing", "noColumn")),
    ));
  test("a heading that counts its people", () =>
    expect(people(read(sheet("S", [LIST[0]!, ["I. Báo Thanh tra: 02 người"], ...LIST.slice(1)])))).toEqual([
      "Mai An | Báo Thanh tra |  | good | ldtt",
      "Lê Hà | Báo Thanh tra |  | good | ldtt",
    ]));
  test("doctors, nurses, lawyers", () =>
    expect(
      people(
        read(
          sheet("BTT", [
            LIST[0]!,
            [1, "BSCKII. Nguyễn Văn Hùng", "Trưởng khoa", "HTTNV", "LĐTT"],
            [2, "ĐD. Trần Thị Hoa", "", "HTTNV", "LĐTT"],
            [3, "Ths.Bs Lê Thu Hà", "", "HTTNV", "LĐTT"],
          ]),
        ),
      ).map((line) => line.split(" | ")[0]),
    ).toEqual(["Nguyễn Văn Hùng", "Trần Thị Hoa", "Lê Thu Hà"]));
  test("one who signs alone", () =>
    expect(
      read(sheet("BTT", [...LIST, ["", "", "", "GIÁM ĐỐC"], [], ["", "", "", "Trần Văn Ký"]])).people,
    ).toHaveLength(2));
  test("«Tỷ lệ» beside a level without «số người»", () =>
    expect(
      meanings(
        read(
          sheet("S", [
            ["STT", "Đơn vị", "Tổng số CCVC", "Hoàn thành xuất sắc nhiệm vụ", "Tỷ lệ (%)"],
            [1, "Báo Thanh tra", 40, 12, formula("=D2/C2", 0.3)],
            [2, "Tạp chí Thanh tra", 20, 6, formula("=D3/C3", 0.3)],
          ]),
        ).tables[0]!,
      ),
    ).toMatchObject({ "Hoàn thành xuất sắc nhiệm vụ": "statedExcellent", "Tỷ lệ (%)": "statedExcellentShare" }));
  test("phòng and unit in the unit's column", () =>
    expect(
      people(
        read(
          sheet("S", [
            ["STT", "Họ và tên", "Đơn vị công tác", "Xếp loại"],
            [1, "Mai An", "Báo Thanh tra", "HTTNV"],
            [2, "Lê Hà", "Ban Bạn đọc, Báo Thanh tra", "HTTNV"],
            [3, "Hồ Chi", "Ban Bạn đọc - BTT", "HTTNV"],
          ]),
        ),
      ),
    ).toEqual([
      "Mai An | Báo Thanh tra |  | good | ",
      "Lê Hà | Báo Thanh tra | Ban Bạn đọc | good | ",
      "Hồ Chi | Báo Thanh tra | Ban Bạn đọc | good | ",
    ]));
  test("«Đơn vị công tác» over the leadership and the phòng of a unit's sheet", () =>
    expect(
      people(
        read(
          sheet("BTT", [
            ["STT", "Họ và tên", "Đơn vị công tác", "Xếp loại"],
            [1, "Mai An", "Lãnh đạo", "HTTNV"],
            [2, "Lê Hà", "Ban Bạn đọc", "HTTNV"],
          ]),
        ),
      ),
    ).toEqual(["Mai An | Báo Thanh tra | Lãnh đạo | good | ", "Lê Hà | Báo Thanh tra | Ban Bạn đọc | good | "]));
  test("small counts beside units are counts, not marks", () =>
    expect(
      read(
        sheet("S", [
          ["Đơn vị", "Số người", "LĐTT", "CSTĐCS"],
          ["TTTT", 1, 1, 0],
          ["BTT", 1, 1, 1],
        ]),
      ).targets.map((row) => row.figures.map(({ field, value }) => `${field} ${value}`)),
    ).toEqual([
      ["statedPeople 1", "statedLdtt 1", "statedCstdcs 0"],
      ["statedPeople 1", "statedLdtt 1", "statedCstdcs 1"],
    ]));
  test("«Không đăng ký» is no title", () =>
    expect(
      people(
        read(
          sheet("BTT", [
            ["STT", "Họ và tên", "Xếp loại", "Không đăng ký danh hiệu", "LĐTT"],
            [1, "Mai An", "HTTNV", "", "x"],
            [2, "Lê Hà", "HTTNV", "x", ""],
          ]),
        ),
      ),
    ).toEqual(["Mai An | Báo Thanh tra |  | good | ldtt", "Lê Hà | Báo Thanh tra |  | good | "]));
  test("a phòng behind an asterisk", () =>
    expect(people(read(sheet("BTT", [LIST[0]!, ["", "* Phòng Trị sự"], ...LIST.slice(1)])))[0]).toBe(
      "Mai An | Báo Thanh tra | Phòng Trị sự | good | ldtt",
    ));
  test("what is asked for stands behind «tặng»", () =>
    expect(
      people(
        read(
          sheet("BTT", [
            ["STT", "Họ và tên", "Xếp loại", "Khen thưởng"],
            [1, "Mai An", "HTTNV", "Đề nghị Giám đốc tặng Giấy khen"],
            [2, "Lê Hà", "HTTNV", "Bằng khen của UBND tỉnh"],
          ]),
        ),
      ),
    ).toEqual(["Mai An | Báo Thanh tra |  | good | giayKhen", "Lê Hà | Báo Thanh tra |  | good | bkBo"]));
});
