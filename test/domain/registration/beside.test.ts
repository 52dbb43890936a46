/** What stands beside the registration and is none of it, and what stands in a cell beside its own word: read from whole sheets. */
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";
import { campaign2021 } from "../../../src/domain/campaign";
import { explain } from "../../../src/domain/registration/explanation/explain";
import type { SheetCells } from "../../../src/domain/sheet/cells";
import { readRegistration } from "../../../src/domain/registration/read";
import { meanings, people, read } from "./reading";

type Row = readonly GridCell[];
const sheet = (...rows: readonly Row[]) =>
  sheetOf(
    "ĐK",
    rows.map((row) => [...row]),
  );

/** «compete D», the columns asked about. */
function asked(...rows: readonly Row[]): string[] {
  const workbook = workbookOf(sheet(...rows));
  return explain(readRegistration(workbook, campaign2021), workbook, campaign2021).questions.map(
    ({ kind, header }) => `${kind} ${header}`,
  );
}

const STAFF = ["Mai An", "Lê Hà", "Vũ Bình"] as const;
const BTT = "Báo Thanh tra";

describe("«Danh hiệu đăng ký» beside «Danh hiệu đề nghị»", () => {
  const rows = [
    ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu đăng ký", "Danh hiệu đề nghị"],
    ...STAFF.map((name, at) => [at + 1, name, BTT, "HTTNV", "LĐTT", "CSTĐCS"]),
  ];
  test("counts what is registered", () =>
    expect(people(read(sheet(...rows)))).toEqual(STAFF.map((name) => `${name} | ${BTT} |  | good | ldtt`)));
  test("asks about the other", () => expect(asked(...rows)).toEqual(["compete Danh hiệu đề nghị"]));
});

describe("several ratings", () => {
  const rows = [
    ["STT", "Họ và tên", "Đơn vị", "Cá nhân tự xếp loại", "Thủ trưởng xếp loại", "Danh hiệu"],
    ...STAFF.map((name, at) => [at + 1, name, BTT, "HTXSNV", "HTTNV", "LĐTT"]),
  ];
  test("the head's counts", () =>
    expect(people(read(sheet(...rows)))).toEqual(STAFF.map((name) => `${name} | ${BTT} |  | good | ldtt`)));
  test("one's own is asked about", () => expect(asked(...rows)).toEqual(["compete Cá nhân tự xếp loại"]));
  test("one's own alone is read, and asked about", () =>
    expect(asked(...rows.map((row) => row.filter((_, at) => at !== 4)))).toEqual(["ownRating Cá nhân tự xếp loại"]));
});

describe("scores under «Sáng kiến»", () => {
  const rows = [
    ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu", "Sáng kiến"],
    ...STAFF.map((name, at) => [at + 1, name, BTT, "HTTNV", "CSTĐCS", 80 + at]),
  ];
  test("are no initiatives", () =>
    expect(read(sheet(...rows)).people.map((each) => each.initiative)).toEqual([null, null, null]));
  test("are asked about", () => expect(asked(...rows)).toEqual(["unread Sáng kiến"]));
});

describe("a rating and a title in one cell", () => {
  const header = ["STT", "Họ và tên", "Đơn vị", "Đăng ký"];
  test("are both read, where either is missing it is missing", () =>
    expect(
      people(
        read(
          sheet(
            header,
            [1, "Mai An", BTT, "HTXSNV, CSTĐCS"],
            [2, "Lê Hà", BTT, "HTTNV; LĐTT"],
            [3, "Vũ Bình", BTT, "HTNV"],
            [4, "Hồ Chi", BTT, "LĐTT"],
          ),
        ),
      ),
    ).toEqual([
      `Mai An | ${BTT} |  | excellent | cstdcs`,
      `Lê Hà | ${BTT} |  | good | ldtt`,
      `Vũ Bình | ${BTT} |  | completed | `,
      `Hồ Chi | ${BTT} |  | missing | ldtt`,
    ]));
  test("a rating among titles beside a column of ratings is no title", () =>
    expect(
      people(
        read(
          sheet(
            [...header, "Xếp loại"],
            ...STAFF.map((name, at) => [at + 1, name, BTT, at === 0 ? "HTTNV, LĐTT" : "LĐTT", "HTXSNV"]),
          ),
        ),
      )[0],
    ).toBe(`Mai An | ${BTT} |  | excellent | «HTTNV»+ldtt`));
});

describe("tổ, phòng, đơn vị, cơ quan side by side", () => {
  const rows = [
    ["STT", "Họ và tên", "Tổ", "Phòng", "Đơn vị", "Cơ quan chủ quản", "Danh hiệu"],
    ...STAFF.map((name, at) => [at + 1, name, `Tổ ${at + 1}`, "Phòng Tin", BTT, "Thanh tra Chính phủ", "LĐTT"]),
  ];
  test("phòng and unit are read", () =>
    expect(meanings(read(sheet(...rows)).tables[0]!)).toMatchObject({
      Tổ: null,
      Phòng: "department",
      "Đơn vị": "unit",
      "Cơ quan chủ quản": null,
    }));
  test("the tổ is asked about", () => expect(asked(...rows)).toEqual(["compete Tổ"]));
});

describe("names in the cells of titles", () => {
  const rows = [
    ["STT", "Đơn vị", "LĐTT", "CSTĐCS"],
    [1, BTT, "Mai An\nLê Hà", "Mai An"],
    [2, "Trung tâm Thông tin", "Vũ Bình; Lò Văn Ánh", "Vũ Bình"],
    [3, "Tạp chí Thanh tra", "Hồ Chi\nĐỗ Dung", "Hồ Chi"],
  ];
  test("are no titles", () => expect(read(sheet(...rows)).honours.flatMap(({ awards }) => awards)).toEqual([]));
  test("are asked about once a column", () => expect(asked(...rows)).toEqual(["unread LĐTT", "unread CSTĐCS"]));
});

describe("codes that are numbers", () => {
  const NAMES = ["Mai An", "Lê Hà", "Vũ Bình", "Đỗ Chi"];
  const register = (headers: readonly string[], ...codes: readonly Row[]) =>
    sheet(["STT", "Họ và tên", "Đơn vị", ...headers], ...NAMES.map((name, i) => [i + 1, name, BTT, ...codes[i]!]));
  const listed = (...sheets: SheetCells[]): string[] =>
    read(...sheets).people.map(({ rating, awards }) =>
      [rating.level ?? rating.state, ...awards.map(({ award, text }) => award ?? `«${text}»`)].join(" "),
    );
  const TITLES = [
    [1, "Lao động tiên tiến"],
    [2, "CSTĐCS"],
  ];
  const LEVELS = [
    [1, "Hoàn thành xuất sắc nhiệm vụ"],
    [2, "Hoàn thành tốt nhiệm vụ"],
  ];
  const ofTitles = register(
    ["Xếp loại", "Mã danh hiệu thi đua"],
    ["HTT", 1],
    ["HTT", 2],
    ["HTT", "01"],
    ["HTT", "1;2"],
  );
  const READ = ["good ldtt", "good cstdcs", "good ldtt", "good ldtt cstdcs"];

  test.each<[string, readonly Row[]]>([
    ["«Mã | Tên danh hiệu»", [["Mã", "Tên danh hiệu"], ...TITLES]],
    ["«Mã | Tên»", [["DANH MỤC DÙNG CHUNG"], ["Mã", "Tên"], ...TITLES]],
    ["«Mã danh hiệu | Danh hiệu»", [["Mã danh hiệu", "Danh hiệu"], ...TITLES]],
    ["«Danh hiệu | Mã»", [["Danh hiệu", "Mã"], ...TITLES.map(([code, name]) => [name!, code!])]],
    [
      "with something between them",
      [["Mã", "Nhóm", "Danh hiệu"], ...TITLES.map(([code, name]) => [code!, "CN", name!])],
    ],
    [
      "beside a list of ratings",
      [["Mã", "Danh hiệu", "", "Mã", "Xếp loại"], ...TITLES.map((row, i) => [...row, "", ...LEVELS[i]!])],
    ],
  ])("mean what their list says: %s", (_, rows) =>
    expect(
      listed(
        ofTitles,
        sheetOf(
          "DM",
          rows.map((row) => [...row]),
        ),
      ),
    ).toEqual(READ),
  );

  test("of titles and of ratings are told apart by the header", () => {
    const both = register(["Mã XL", "Danh hiệu (mã)"], [1, 2], [2, 1], [2, 1], [1, 2]);
    const list = sheetOf("DM", [
      ["Mã", "Danh hiệu", "", "Mã", "Mức xếp loại"],
      ...TITLES.map((row, i) => [...row, "", ...LEVELS[i]!]),
    ]);
    expect(listed(both, list)).toEqual(["excellent cstdcs", "good ldtt", "good ldtt", "excellent cstdcs"]);
  });

  test("are kept in the cell as they were typed", () => {
    const [person] = read(ofTitles, sheetOf("DM", [["Mã", "Tên danh hiệu"], ...TITLES])).people;
    expect(person!.awards[0]!.cell).toMatchObject({ value: 1, text: "1" });
  });

  test.each([
    ["«Mã danh hiệu»", "Mã danh hiệu"],
    ["«Danh hiệu thi đua (mã)»", "Danh hiệu thi đua (mã)"],
    ["«Mã xếp loại»", "Mã xếp loại"],
  ])("are asked about by their column where no list is there: %s", (_, header) => {
    const rows = [
      ["STT", "Họ và tên", "Đơn vị", "Chất lượng", header],
      ...NAMES.map((name, i) => [i + 1, name, BTT, "HTT", (i % 3) + 1]),
    ];
    expect(asked(...rows)).toEqual([`unread ${header}`]);
    expect(read(sheet(...rows)).people.flatMap(({ awards }) => awards)).toEqual([]);
  });

  test("in a column of something else are numbers", () => {
    const marks = register(
      ["Xếp loại", "LĐTT", "Số năm công tác"],
      ["HTT", 1, 2],
      ["HTT", "", 1],
      ["HTT", 1, 2],
      ["HTT", 1, 2],
    );
    expect(listed(marks, sheetOf("DM", [["Mã", "Tên danh hiệu"], ...TITLES]))).toEqual([
      "good ldtt",
      "good",
      "good ldtt",
      "good ldtt",
    ]);
  });
});

describe("codes of titles", () => {
  const rows = [
    ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Mã danh hiệu thi đua"],
    [1, "Mai An", BTT, "HTTNV", "DH01"],
    [2, "Lê Hà", BTT, "HTTNV", "DH01, DH-02"],
    [3, "Vũ Bình", BTT, "HTTNV", "DH01"],
  ];
  const list = (...more: readonly Row[]) =>
    sheetOf("DANHMUC", [
      ["Danh mục danh hiệu"],
      ["Mã", "Tên danh hiệu"],
      ["DH01", "Lao động tiên tiến"],
      ["DH-02", "Chiến sĩ thi đua cơ sở"],
      ...more.map((row) => [...row]),
    ]);
  const titles = (...sheets: SheetCells[]): string[] =>
    read(...sheets).people.map(({ awards }) => awards.map(({ award, text }) => award ?? `«${text}»`).join("+"));
  test("mean what their list says, on whatever sheet it stands", () =>
    expect(titles(sheet(...rows), list())).toEqual(["ldtt", "ldtt+cstdcs", "ldtt"]));
  test("are not read where the list gives a code two meanings", () =>
    expect(titles(sheet(...rows), list(["DH01", "Giấy khen"]))).toEqual(["", "", ""]));
  test("are asked about where there is no list", () => expect(asked(...rows)).toEqual(["unread Mã danh hiệu thi đua"]));
  test("a single one is asked about too: it is somebody's award", () =>
    expect(
      asked(
        ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua", "Mã hình thức khen thưởng"],
        [1, "Mai An", BTT, "HTTNV", "", "KT07"],
        [2, "Lê Hà", BTT, "HTTNV", "LĐTT", ""],
        [3, "Vũ Bình", BTT, "HTTNV", "LĐTT", ""],
      ),
    ).toEqual(["unread Mã hình thức khen thưởng"]));
  test("are no list beside a column of something else", () =>
    expect(
      titles(
        sheet(
          [...rows[0]!, "Hình thức khen thưởng"],
          [1, "Mai An", BTT, "HTTNV", "CSTT", "Giấy khen"],
          [2, "Lê Hà", BTT, "HTTNV", "LĐTT", "Giấy khen"],
          [3, "Vũ Bình", BTT, "HTTNV", "LĐTT", "Giấy khen"],
        ),
      ),
    ).toEqual(["«CSTT»+giayKhen", "ldtt+giayKhen", "ldtt+giayKhen"]));
  test("end with their list", () =>
    expect(titles(sheet(...rows), list(["", ""], ["DH01", "Giấy khen"]))).toEqual(["ldtt", "ldtt+cstdcs", "ldtt"]));
});

test("several people in the cells of a list are asked about, once", () => {
  const rows = [
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu"],
    [1, "Mai An\nLê Hà", "Phóng viên", BTT, "LĐTT"],
    [2, "Vũ Bình, Hồ Chi", "Phóng viên", BTT, "LĐTT"],
    [3, "Đỗ Dung", "Phóng viên", BTT, "LĐTT"],
  ];
  expect(asked(...rows)).toEqual(["unsure Họ và tên"]);
  expect(asked(...rows.filter((_, at) => at !== 2))).toEqual([]);
});
