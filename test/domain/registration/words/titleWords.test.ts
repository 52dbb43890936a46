/** Words of title lines and sheets' names: lines as they stand above tables, and what each pattern takes of them. */
import * as words from "../../../../src/domain/registration/words/titleWords";

type Name = keyof typeof words;
/** By pattern: lines that it knows, and lines like them that it does not. */
const LINES: Readonly<Partial<Record<Name, { readonly yes: readonly string[]; readonly no: readonly string[] }>>> = {
  MEASURE: {
    yes: [
      "người",
      "người lao động",
      "triệu đồng",
      "nghìn",
      "tỷ",
      "giờ",
      "ngày công",
      "lượt người",
      "tập thể",
      "%",
      "đồng",
    ],
    no: ["ngườilàm báo", "đồnghồ", "báo thanh tra", "ban người cao tuổi", ""],
  },
  ABOVE_UNITS: {
    yes: [" khối thi đua số 1 ", " các đơn vị ", " văn phòng ubnd tỉnh ", " ủy ban nhân dân ", " các phòng thuộc sở "],
    no: [" báo thanh tra ", " cáckhối ", " khốis ", " các trường "],
  },
  SAYS_A_FORM: {
    yes: [
      "bảng đăng ký",
      "danh sách 1",
      "cụm thi đua",
      "hội đồng khen thưởng",
      "năm 2021",
      "biểu 1",
      "phụ lục 2",
      "bảng tổng hợp",
    ],
    no: ["trường thpt abc", "năm 1990", "bệnh viện tỉnh"],
  },
  DAY_OF_REGISTRATION: {
    yes: [
      "Ngày đăng ký: 12/3/2021",
      "NGÀY ĐĂNG KÝ 12/3/2021",
      "Ngày tháng đăng ký: 12/3/2021",
      "Ngày  đăng ký",
      "Ngày nào  đăng ký",
      "Đăng ký ngày 12/3/2021",
      "Đăng ký lúc ngày 12/3/2021",
      "Đăng ký vào ngày 12/3/2021",
      "Đăng kývào  ngày 12/3",
      "Ngày nộp: 12/3",
      "Ngày  gửi",
      "ngày lập biểu 1/2",
      "Ngày nhận hồ sơ",
    ],
    no: [
      "Ngày sinh",
      "Ngày vào Đảng",
      "Đăng ký năm 2021",
      "Đăng ký thi đua, ngày",
      "Ngày 2 tháng 3 đăng ký",
      "ngàynộp",
      "Ngày của người đăng ký",
    ],
  },
  OTHER_PAPER: {
    yes: [
      "Công văn ngày 1/2/2021",
      "theo Quyết định ngày 1/2",
      "TỜ TRÌNH ngày 1/2",
      "Kế hoạch ngày 1/2",
      "Thông báo ngày 1/2",
      "Hướng dẫn ngày 1/2",
      "(Kèm theo …)",
      "Căn cứ …",
      "Số: 12/KH",
      "Số 12/KH",
      "số12",
      "đến ngày 30/3",
      "trước ngày 30/3",
      "từ ngày 1/3",
      "phát động ngày 1/3",
    ],
    no: ["Ngày đăng ký 12/3/2021", "Số lượng", "số", "ngày nộp"],
  },
  GUIDE_SHEET: { yes: ["huong dan", "huong dan nhap"], no: ["bang huong dan", "huong", "dk"] },
  EXAMPLE_LINE: {
    yes: ["vi du", "thi du 1", "vd nguyen van a", "minh hoa"],
    no: ["don vi du thi", "vi dua", "vdx", "bang minh hoa"],
  },
  DRAFT_SHEET: {
    yes: ["nhap", "ban nhap", "ban nhap 2", "dk nhap 12", "dk ban nhap"],
    no: ["nhap lieu", "bannhap", "nhap 2a", "dknhap", "nhap2"],
  },
  DRAFT_ACCENTED: { yes: ["Bản nháp", "NHÁP"], no: ["Nhập", "nhap"] },
  DRAFT_LINE: { yes: ["BẢN NHÁP LẦN 1"], no: ["nháp", "bản nhập"] },
  SAYS_WHEN: {
    yes: ["NĂM 2021", "nam 2021", "nam  20", "Đợt 1", "2020-2021", "2020 - 2021"],
    no: ["Nam", "namx20", "danh sách 2021", "1920-1921", "2020–2021"],
  },
  SAYS_ON_WHAT_BASIS: {
    yes: ["Quyết định năm 2020", "Căn cứ …", "Số 12/KH", "số  3", "ngày 1/2/2020"],
    no: ["NĂM 2021", "số lượng năm 2021", "số12"],
  },
};

describe.each(Object.entries(LINES))("%s", (name, { yes, no }) => {
  const pattern = words[name as Name];
  test.each(yes.map((line) => [line]))("knows «%s»", (line) => expect(pattern.test(line)).toBe(true));
  test.each(no.map((line) => [line]))("does not know «%s»", (line) => expect(pattern.test(line)).toBe(false));
});

/** What is taken out of a line; null where the line is none. */
const taken = (pattern: RegExp, line: string): string | null => pattern.exec(line)?.[1] ?? null;

test.each<[string, string | null]>([
  ["Đơn vị: Báo Thanh tra", "Báo Thanh tra"],
  ["ĐƠN VỊ : BÁO THANH TRA", "BÁO THANH TRA"],
  ["Đơn vị:Báo Thanh tra", "Báo Thanh tra"],
  ["Tên đơn vị: Báo Thanh tra", "Báo Thanh tra"],
  ["Tên đơn vị đăng ký: Báo Thanh tra", "Báo Thanh tra"],
  ["Đơn vị công tác: Báo", "Báo"],
  ["Đơn vị nộp: Báo", "Báo"],
  ["Đơn vị báo cáo: Báo", "Báo"],
  ["Đơn vị lập: Báo", "Báo"],
  ["Biểu 1  Đơn vị: Báo", "Báo"],
  ["1.Đơn vị: Báo", null],
  ["Đơn vị Báo Thanh tra", null],
  ["Đơn vị chủ trì: Báo", null],
  ["Đơn vị:", null],
])("the unit of «%s»", (line, expected) => expect(taken(words.UNIT_LINE, line)).toBe(expected));

test.each<[string, string | null]>([
  ["Danh sách đăng ký của Báo Thanh tra", "Báo Thanh tra"],
  ["Của Báo Thanh tra", "Báo Thanh tra"],
  ["Danh sách của khối của Báo Thanh tra", "Báo Thanh tra"],
  ["Bảng của  Báo", "Báo"],
  ["Bảng củaBáo", null],
  ["Bảngcủa Báo", null],
  ["Bảng của", null],
])("of whom «%s» is", (line, expected) => expect(taken(words.OF_WHOM, line)).toBe(expected));

test.each<[string, string]>([
  ["Báo Thanh tra năm 2021", "Báo Thanh tra"],
  ["Báo Thanh tra trong năm 2021", "Báo Thanh tra"],
  ["Báo Thanh tra trong  năm 2021", "Báo Thanh tra"],
  ["Báo Thanh tra - Đợt 1", "Báo Thanh tra"],
  ["Báo Thanh tra – quý 3", "Báo Thanh tra"],
  ["Báo Thanh tra, năm 2021 (lần 2)", "Báo Thanh tra"],
  ["Báo Thanh tra  (năm 2021)", "Báo Thanh tra"],
  ["Báo Thanh tra -  năm 2021", "Báo Thanh tra"],
  ["Báo Thanh tra", "Báo Thanh tra"],
  ["Báo Năm", "Báo Năm"],
])("«%s» without its time", (line, expected) => expect(line.replace(words.OF_WHEN, "")).toBe(expected));

test.each<[string, string]>([
  ["ĐK Báo", "Báo"],
  ["ĐK_Báo", "Báo"],
  ["ĐK - Báo", "Báo"],
  ["đăng ký.Báo", "Báo"],
  ["ĐKBáo", "ĐKBáo"],
  ["Báo ĐK 2", "Báo ĐK 2"],
])("the sheet «%s» without its first word", (name, expected) =>
  expect(name.replace(words.SHEET_REGISTRATION, "")).toBe(expected),
);
