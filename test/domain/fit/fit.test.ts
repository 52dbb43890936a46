/** A workbook and a campaign disagree where the workbook says otherwise, and nowhere else. */
import { campaign2021 } from "../../../src/domain/campaign";
import { misfitOf } from "../../../src/domain/fit/fit";
import { readRegistration } from "../../../src/domain/registration/read";
import type { WorkbookCells } from "../../../src/domain/sheet/cells";
import { book, people, table, times, type PeopleSheet } from "./books";

const [info, school] = campaign2021.units.map(({ name }) => name) as [string, string];
const misfit = (cells: WorkbookCells, campaign = campaign2021) =>
  misfitOf(cells, readRegistration(cells, campaign), campaign);
const FITS = { year: null, units: [], agency: null };
const OURS = times({ [info]: 3, [school]: 2 });

describe("the year that most titles state", () => {
  const of = (...lines: string[]): PeopleSheet => ({ lines, units: OURS });
  test.each<[string, PeopleSheet[], number | null]>([
    ["no year", [of("DANH SÁCH ĐĂNG KÝ THI ĐUA")], null],
    ["the campaign's", [of("DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021")], null],
    ["another", [of("DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026")], 2026],
    ["an earlier one alone", [of("DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2019")], 2019],
    ["without accents", [of("DANH SACH DANG KY THI DUA NAM 2026")], 2026],
    ["in the sheet's name alone", [{ name: "ĐK 2026", units: OURS }], 2026],
    ["the day of another paper", [of("(Kèm theo Công văn số 12/CV ngày 3 tháng 3 năm 2026)")], null],
    ["a law's", [of("Theo Luật Thi đua, khen thưởng năm 2022", "ĐĂNG KÝ THI ĐUA")], null],
    ["a span of years", [of("Phong trào thi đua giai đoạn 2021-2025 hằng năm", "ĐĂNG KÝ THI ĐUA")], null],
    ["a school year that ends in it", [of("ĐĂNG KÝ THI ĐUA NĂM HỌC 2020 - 2021")], null],
    ["a school year that begins in it", [of("ĐĂNG KÝ THI ĐUA NĂM HỌC 2021 - 2022")], null],
    ["another school year", [of("ĐĂNG KÝ THI ĐUA NĂM HỌC 2024 - 2025")], 2025],
    ["what was and what is registered", [of("TỔNG KẾT NĂM 2025, ĐĂNG KÝ THI ĐUA NĂM 2026")], 2026],
    ["last year's table beside it", [of("ĐĂNG KÝ THI ĐUA NĂM 2021"), of("KẾT QUẢ NĂM 2020")], null],
    ["two years, as often: the later", [of("ĐĂNG KÝ THI ĐUA NĂM 2021"), of("ĐĂNG KÝ THI ĐUA NĂM 2022")], 2022],
    ["more titles of the campaign's", [of("ĐĂNG KÝ NĂM 2021"), of("ĐĂNG KÝ NĂM 2021"), of("ĐĂNG KÝ NĂM 2022")], null],
  ])("%s", (_, sheets, year) => {
    const cells = book(...sheets.map((sheet, index) => people({ name: `Biểu ${index + 1}`, ...sheet })));
    expect(misfit(cells)?.year ?? null).toBe(year);
  });
  test("years of birth, joining, history and discipline do not count", () => {
    const cells = book(
      table("ĐK", [
        ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Thành tích năm 2025", "Kỷ luật", "Ngày vào cơ quan"],
        [1, "Mai An", "05/03/1985", info, "Hoàn thành tốt nhiệm vụ", "CSTĐCS 2025", "Khiển trách năm 2024", "1/1/2019"],
      ]),
    );
    expect(misfit(cells)).toBeNull();
  });
});

describe("units that the campaign does not know", () => {
  test.each<[string, string[], readonly string[]]>([
    ["one unit of five", times({ [info]: 5 }), []],
    ["half of the rows", times({ [info]: 3, "Sở Nội vụ": 3 }), []],
    ["more than half", times({ [info]: 3, "Sở Nội vụ": 3, "Sở Y tế": 1 }), ["Sở Nội vụ", "Sở Y tế"]],
    [
      "one name, however its letters are written",
      times({ "SỞ Y TẾ": 1, "Sở Y tế": 2, ["Sở Y tế".normalize("NFD")]: 1, "Sở Nội vụ": 3 }),
      ["Sở Y tế", "Sở Nội vụ"],
    ],
    ["misspellings are taken for the unit meant", times({ "Trung tâm Thông tn": 5, [school]: 1 }), []],
    ["rows without a unit do not count", times({ "": 9, [info]: 1 }), []],
    ["and do not hide the others", times({ "": 9, "Sở Nội vụ": 1 }), ["Sở Nội vụ"]],
    ["abbreviations that are aliases", times({ TTTT: 4, "Trường CBTT": 2 }), []],
  ])("%s", (_, units, unknown) => expect((misfit(book(people({ units }))) ?? FITS).units).toEqual(unknown));
  test("a campaign without units knows none, and says nothing of them", () =>
    expect(misfit(book(people({ units: times({ "Sở Nội vụ": 3 }) })), { ...campaign2021, units: [] })).toBeNull());
  test("phòng in the unit column of a unit's own table are the unit's", () => {
    const cells = book(people({ lines: ["TRUNG TÂM THÔNG TIN", "DANH SÁCH"], units: times({ "Phòng Phần mềm": 4 }) }));
    expect(misfit(cells)).toBeNull();
  });
});

describe("the letterhead", () => {
  test.each<[string, string[], string | null]>([
    ["none", [], null],
    ["the agency's", ["THANH TRA CHÍNH PHỦ", "KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP"], null],
    ["with a slip of the pen", ["THANH TRA CHÍN PHỦ"], null],
    ["without accents", ["THANH TRA CHINH PHU"], null],
    ["in short", ["TTCP"], null],
    ["in an old encoding", ["Thanh tra ChÝnh phñ"], null],
    ["a unit's", ["TRUNG TÂM THÔNG TIN"], null],
    ["the bloc's", ["KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP"], null],
    ["another bloc's name alone says no agency", ["KHỐI THI ĐUA SỐ 4"], null],
    ["a body above", ["CHÍNH PHỦ"], null],
    ["the motto", ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], null],
    ["whom it is for", ["Kính gửi: Sở Nội vụ", "DANH SÁCH ĐĂNG KÝ"], null],
    ["agency and unit of the campaign", ["BỘ NỘI VỤ", "BÁO THANH TRA"], null],
    ["both in one line", ["THANH TRA CHÍNH PHỦ - BÁO THANH TRA"], null],
    ["another province's", ["UBND TỈNH LÀO CAI", "KHỐI THI ĐUA CÁC SỞ"], "UBND TỈNH LÀO CAI"],
    ["a ministry's", ["BỘ Y TẾ"], "BỘ Y TẾ"],
    ["both lines foreign", ["UBND TỈNH LÀO CAI", "SỞ NỘI VỤ"], "UBND TỈNH LÀO CAI"],
  ])("%s", (_, lines, agency) => {
    const cells = book(people({ lines: [...lines, "", "DANH SÁCH ĐĂNG KÝ THI ĐUA"], units: OURS }));
    expect(misfit(cells)?.agency ?? null).toBe(agency);
  });
  test("a body above the campaign's agency is no other agency", () => {
    const campaign = {
      ...campaign2021,
      agency: "Sở Nội vụ",
      units: [{ ...campaign2021.units[0]!, name: "Phòng Cán bộ" }],
    };
    const cells = book(people({ lines: ["UBND TỈNH LÀO CAI", "DANH SÁCH"], units: ["Phòng Cán bộ"] }));
    expect(misfit(cells, campaign)).toBeNull();
  });
  test("one sheet of somebody else's among the campaign's own", () => {
    const own = (name: string) => people({ name, lines: ["THANH TRA CHÍNH PHỦ", "DANH SÁCH"], units: OURS });
    const foreign = people({ name: "Khác", lines: ["BỘ Y TẾ", "DANH SÁCH"], units: OURS });
    expect(misfit(book(own("Biểu 1"), own("Biểu 2"), foreign))).toBeNull();
  });
});

test("everything that differs is said at once", () => {
  const cells = book(
    people({ lines: ["UBND TỈNH LÀO CAI", "ĐĂNG KÝ THI ĐUA NĂM 2025"], units: times({ "Sở Y tế": 3 }) }),
  );
  expect(misfit(cells)).toEqual({ year: 2025, units: ["Sở Y tế"], agency: "UBND TỈNH LÀO CAI" });
});
