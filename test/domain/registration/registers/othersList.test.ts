/** Lists of people who are none of the bloc's are said or asked about, and not counted. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { explain } from "../../../../src/domain/registration/explanation/explain";
import { sheetOf, workbookOf, type GridCell } from "../../../support/grids";
import { othersListOf } from "../../../../src/domain/registration/registers/othersList";
import { read, readWith } from "../reading";
import { listOf } from "./lists";

const NAMES = ["Nguyễn Văn Bình", "Trần Thị Hoa", "Lê Văn Cường"];
const list = (title: string, headers: readonly string[], cells: readonly GridCell[]) =>
  sheetOf("Khác", [[title], ["STT", ...headers], ...NAMES.map((name, index) => [index + 1, name, ...cells])]);

const CASES: readonly [string, string, readonly string[], readonly GridCell[], "read" | "certain" | "asked"][] = [
  [
    "pupils",
    "DANH SÁCH HỌC SINH NĂM 2021",
    ["Họ và tên học sinh", "Lớp", "Học lực", "Hạnh kiểm", "Danh hiệu"],
    ["7A", "Khá", "Tốt", "Học sinh tiên tiến"],
    "certain",
  ],
  [
    "pupils by class and title",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Lớp", "Danh hiệu"],
    ["7A", "Học sinh giỏi"],
    "certain",
  ],
  [
    "households",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên chủ hộ", "Thôn", "Danh hiệu"],
    ["Thôn 1", "Gia đình văn hóa"],
    "certain",
  ],
  [
    "somebody by class with a rating, and no title",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Lớp", "Xếp loại"],
    ["7A", "HTTNV"],
    "asked",
  ],
  [
    "teachers by class, with titles of the catalogue",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Lớp", "Xếp loại", "Danh hiệu"],
    ["7A", "HTTNV", "LĐTT"],
    "read",
  ],
  [
    "titles of the catalogue under headers of pupils",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Học lực", "Danh hiệu"],
    ["Khá", "LĐTT"],
    "asked",
  ],
  [
    "ratings by month",
    "THEO DÕI NĂM 2021",
    ["Họ và tên", "Tháng 1", "Tháng 2", "Tháng 3", "Xếp loại"],
    [9, 8, 9, "HTTNV"],
    "asked",
  ],
  [
    "staff",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
    ["Báo Thanh tra", "HTTNV", "LĐTT"],
    "read",
  ],
];

test.each(CASES)("%s", (_, title, headers, cells, expected) => {
  const sheet = list(title, headers, cells);
  const registration = read(sheet);
  const questions = explain(registration, workbookOf(sheet), campaign2021).questions.filter(
    ({ kind }) => kind === "othersList",
  );
  expect(registration.people).toHaveLength(expected === "read" ? NAMES.length : 0);
  expect(registration.notes!.found.map(({ outcome }) => outcome)).toEqual([
    expected === "read" ? "read" : "othersList",
  ]);
  expect(questions).toHaveLength(expected === "asked" ? 1 : 0);
});

test("the officer's word goes before", () => {
  const [, title, headers, cells] = CASES[1]!;
  const sheet = list(title, headers, cells);
  const { mapping } = explain(read(sheet), workbookOf(sheet), campaign2021).described[0]!;
  const decided = { tables: [{ ...mapping, kind: "people" as const }], onlyUnit: null };
  expect(readWith({ mapping: decided }, sheet).people).toHaveLength(NAMES.length);
});

describe("what tells them", () => {
  const STAFF = "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021";
  interface Given {
    readonly headers?: readonly string[];
    readonly titles?: readonly string[];
    /** By person; "" for nothing. */
    readonly registered?: readonly string[];
    readonly ratings?: readonly string[];
  }
  function told({ headers = [], titles = [STAFF], registered = [], ratings = [] }: Given) {
    const rows = NAMES.map((name, index) => [name, "Báo Thanh tra", ratings[index] ?? "", registered[index] ?? ""]);
    const { people } = listOf(["Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"], rows);
    return othersListOf({ headers: ["STT", "Họ và tên", ...headers], titles, entries: people }) ?? "registration";
  }
  const FOREIGN = ["Học sinh giỏi", "Học sinh giỏi", "Học sinh giỏi"];
  const MONTHS = ["Tháng 1", "Tháng 2", "Tháng 3"];

  test.each(["Học lực", "Hạnh kiểm", "Họ tên học sinh", "Tên sinh viên", "Tên học viên", "Tên chủ hộ", "Số nhân khẩu"])(
    "«%s» stands over others only",
    (header) => {
      expect(told({ headers: [header] })).toBe("certain");
      expect(told({ headers: [header], ratings: ["HTTNV"] })).toBe("certain");
      expect(told({ headers: [header], registered: ["LĐTT"] })).toBe("asked");
    },
  );

  test.each([
    ["Lớp", "asked"],
    ["Thôn", "asked"],
    ["Thôn, xóm", "asked"],
    ["Địa chỉ thôn/bản", "asked"],
    ["Tổ dân phố", "asked"],
    ["Mã hộ", "asked"],
    ["Địa chỉ", "asked"],
    ["Lớp bồi dưỡng đã qua", "registration"],
    ["Trình độ trên lớp", "registration"],
    ["Ban", "asked"],
    ["Ban, phòng", "registration"],
    ["Trưởng ban", "registration"],
    ["Nông thôn mới", "registration"],
    ["Học lực", "certain"],
  ])("the header «%s» where no title is registered: %s", (header, expected) =>
    expect(told({ headers: [header] })).toBe(expected),
  );

  test.each<[string, Given, string]>([
    ["class and titles of no catalogue", { headers: ["Lớp"], registered: FOREIGN }, "certain"],
    ["class and titles of the catalogue", { headers: ["Lớp"], registered: ["LĐTT"] }, "registration"],
    ["class and a title that two awards share", { headers: ["Lớp"], registered: ["Bằng khen"] }, "registration"],
    ["class, and as many titles known as not", { headers: ["Lớp"], registered: ["LĐTT", FOREIGN[0]!] }, "registration"],
    ["class, and fewer known than not", { headers: ["Lớp"], registered: ["LĐTT", ...FOREIGN.slice(1)] }, "certain"],
    ["class and ratings", { headers: ["Lớp"], ratings: ["HTTNV"] }, "asked"],
    ["titles of no catalogue alone", { registered: FOREIGN }, "registration"],
    ["nothing that tells", {}, "registration"],
    ["scores of three months", { headers: MONTHS }, "certain"],
    ["scores of two months", { headers: MONTHS.slice(1) }, "registration"],
    ["months beside a rating", { headers: MONTHS, ratings: ["HTTNV"] }, "asked"],
    ["months beside the rating of one person", { headers: MONTHS, ratings: ["", "", "HTTNV"] }, "asked"],
    ["months beside titles of no catalogue", { headers: MONTHS, registered: FOREIGN }, "asked"],
    ["months beside titles of the catalogue", { headers: MONTHS, registered: ["LĐTT"] }, "registration"],
    ["months in short", { headers: ["T1", "T2", "T3"] }, "certain"],
    ["months in two figures", { headers: ["Tháng 09", "Tháng 10", "Tháng 12"] }, "certain"],
    ["points by month", { headers: ["Điểm tháng 1", "Điểm tháng 2", "Điểm T3"] }, "certain"],
    ["thirteen months", { headers: ["Tháng 13", "Tháng 14", "Tháng 15"] }, "registration"],
    ["years written as months are", { headers: ["Tháng 1 năm trước", "Tháng 2/2020", "Tháng 3/2020"] }, "registration"],
    ["words that end in a month", { headers: ["Từ tháng 1", "Đến tháng 2", "Nghỉ tháng 3"] }, "registration"],
  ])("%s", (_, given, expected) => expect(told(given)).toBe(expected));

  test.each([
    ["DANH SÁCH HỌC SINH", "asked"],
    ["HỌC SINH KHỐI 7", "asked"],
    ["Sinh viên", "asked"],
    ["DANH SÁCH HỘ GIA ĐÌNH ĐĂNG KÝ", "asked"],
    ["BẢNG ĐIỂM QUÝ I", "asked"],
    ["CÔNG TÁC HỌC SINHVIÊN", "registration"],
    [STAFF, "registration"],
  ])("«%s» above the table", (title, expected) => {
    expect(told({ titles: [title] })).toBe(expected);
    expect(told({ titles: [STAFF, title] })).toBe(expected);
    expect(told({ titles: [title], registered: ["LĐTT"] })).toBe("registration");
  });
});
