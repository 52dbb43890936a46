/** What stands beside a name in its cell, before it («Ông» is a surname too), and lists of nothing but names. */
import { sheetOf } from "../../support/grids";
import { people, read } from "./reading";

const RATED = ["Xếp loại", "Danh hiệu đăng ký"] as const;
const GOOD = ["Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"] as const;

describe("«Ông» before a name", () => {
  const names = (...cells: readonly string[]): string[] =>
    read(
      sheetOf("ĐK", [
        ["STT", "Họ và tên", "Đơn vị", ...RATED],
        ...cells.map((name, at) => [at + 1, name, "Báo Thanh tra", ...GOOD]),
      ]),
    ).people.map(({ name }) => name);

  test.each([
    [
      "a surname where nobody is addressed",
      ["Ông Ích Khiêm", "Trần Thị Mơ", "Lê Hà"],
      ["Ông Ích Khiêm", "Trần Thị Mơ", "Lê Hà"],
    ],
    ["a surname before a second word of names", ["Ông Văn Ngô"], ["Ông Văn Ngô"]],
    ["a surname of women", ["Ông Thị Hoa", "Bà Lê Hà"], ["Ông Thị Hoa", "Lê Hà"]],
    ["in capitals", ["ÔNG VĂN NGÔ", "TRẦN THỊ MƠ"], ["ÔNG VĂN NGÔ", "TRẦN THỊ MƠ"]],
    [
      "a surname behind a form of address",
      ["Ông Nguyễn Văn An", "Bà Ông Thị Hoa", "Ông Ông Văn Ngô"],
      ["Nguyễn Văn An", "Ông Thị Hoa", "Ông Văn Ngô"],
    ],
    [
      "a form of address before a whole name, also among names without",
      ["Ông Nguyễn Văn An", "Trần Mơ", "Lê Hà"],
      ["Nguyễn Văn An", "Trần Mơ", "Lê Hà"],
    ],
    ["before a surname that nobody knows", ["Ông Rơ Châm Riềng", "Bà Y Mơ"], ["Rơ Châm Riềng", "Y Mơ"]],
    ["with a degree before and behind", ["TS. Ông Lê Văn Hà", "Bà ThS. Trần Thị Mơ"], ["Lê Văn Hà", "Trần Thị Mơ"]],
  ])("%s", (_, cells, expected) => expect(names(...cells)).toEqual(expected));
});

describe("name, position and unit in one cell", () => {
  const listed = (header: string, name: string) =>
    read(
      sheetOf("ĐK", [
        ["STT", header, ...RATED],
        [1, name, ...GOOD],
        [2, "Lê Hà - Chuyên viên - Tạp chí Thanh tra", ...GOOD],
      ]),
    ).people[0]!;

  test.each([
    ["Họ và tên", "Mai An - Trưởng phòng - Báo Thanh tra", "Trưởng phòng", ""],
    ["Họ và tên, chức vụ, đơn vị", "Mai An, Trưởng phòng, Báo Thanh tra", "Trưởng phòng", ""],
    ["Họ và tên", "Mai An\nPhó phòng\nBáo Thanh tra", "Phó phòng", ""],
    ["Họ và tên", "Mai An (Báo Thanh tra)", "", ""],
    ["Họ và tên", "Ông Mai An - Phó phòng - Phòng Thư ký - Báo Thanh tra", "Phó phòng", "Phòng Thư ký"],
  ])("%s: %j", (header, name, position, department) => {
    const person = listed(header, name);
    expect([person.name, person.position, person.department.text, person.unit.unit]).toEqual([
      "Mai An",
      position,
      department,
      "Báo Thanh tra",
    ]);
  });

  test("several people in a cell, each with his unit", () => {
    const registration = read(
      sheetOf("ĐK", [
        ["STT", "Họ và tên", ...RATED],
        [1, "Mai An - Trưởng phòng - Báo Thanh tra\nLê Hà - Phó phòng - Tạp chí Thanh tra", ...GOOD],
      ]),
    );
    expect(registration.people.map(({ name, position, unit }) => [name, position, unit.unit])).toEqual([
      ["Mai An", "Trưởng phòng", "Báo Thanh tra"],
      ["Lê Hà", "Phó phòng", "Tạp chí Thanh tra"],
    ]);
  });
});

describe("a list of names alone", () => {
  const header = ["STT", "Họ và tên", "Chức vụ", "Đơn vị"];
  const row = [1, "Mai An", "Chuyên viên", "Báo Thanh tra"];

  test("of the campaign's units: everything else of them is unknown", () =>
    expect(people(read(sheetOf("Trang 1", [header, row])))).toEqual(["Mai An | Báo Thanh tra |  | noColumn | "]));

  test("without units, under a title of emulation", () => {
    const rows = [["DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2021"], [], header.slice(0, 3), row.slice(0, 3)];
    expect(people(read(sheetOf("Trang 1", rows)))).toEqual(["Mai An | ? |  | noColumn | "]);
  });

  test("nothing says that it is of the bloc: it is not read", () =>
    expect(read(sheetOf("Trang 1", [["DANH BẠ"], [], header.slice(0, 3), row.slice(0, 3)])).people).toEqual([]));

  test("beside a registration it is not read", () => {
    const registration = read(
      sheetOf("Trang 1", [header, row]),
      sheetOf("ĐK", [
        ["STT", "Họ và tên", "Đơn vị", ...RATED],
        [1, "Lê Hà", "Báo Thanh tra", ...GOOD],
      ]),
    );
    expect(registration.people.map(({ name }) => name)).toEqual(["Lê Hà"]);
  });

  const rooms = sheetOf("Tập thể", [
    ["DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2021"],
    ["STT", "Tên tập thể", "Đơn vị", "Số người", "Danh hiệu"],
    [1, "Phòng Tổng hợp", "Báo Thanh tra", 8, "Tập thể lao động tiên tiến"],
  ]);
  test.each<[string, string, string, readonly string[]]>([
    [
      "in the title line",
      "DANH SÁCH ĐỀ NGHỊ CSTĐCS NĂM 2021",
      "Trang 1",
      ["Mai An | Báo Thanh tra |  | noColumn | cstdcs"],
    ],
    ["in the sheet's name", "DANH SÁCH NĂM 2021", "LĐTT", ["Mai An | Báo Thanh tra |  | noColumn | ldtt"]],
    ["two in the title line", "DANH SÁCH LĐTT, CSTĐCS NĂM 2021", "Trang 1", []],
    ["of an earlier year", "DANH SÁCH CSTĐCS NĂM 2019", "Trang 1", []],
    ["nowhere", "DANH SÁCH NĂM 2021", "Trang 1", []],
  ])("beside other registrations it is read for the one title of all: %s", (_, title, sheet, expected) =>
    expect(people(read(sheetOf(sheet, [[title], header, row]), rooms))).toEqual(expected),
  );
});
