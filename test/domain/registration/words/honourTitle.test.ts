/** The titles that headings, title lines and sheets' names speak of. */
import type { AwardId } from "../../../../src/domain/catalogue/awards";
import { awardsOf, type OfAgency } from "../../../../src/domain/campaign/awards";
import { campaign2021 } from "../../../../src/domain/campaign";
import { honourIn, honoursOfList } from "../../../../src/domain/registration/words/honourTitle";

const book = awardsOf(campaign2021);

describe("one text", () => {
  test.each<[string, AwardId | null]>([
    ["Lao động tiên tiến", "ldtt"],
    ["LĐTT", "ldtt"],
    ["lao dong tien tien", "ldtt"],
    ["I. DANH HIỆU LAO ĐỘNG TIÊN TIẾN (15 cá nhân)", "ldtt"],
    ["Chiến sĩ thi đua cơ sở", "cstdcs"],
    ["Chiến sỹ thi đua cấp cơ sở", "cstdcs"],
    ["CSTĐCS", "cstdcs"],
    ["Danh hiệu “Chiến sỹ thi đua cơ sở”: 05", "cstdcs"],
    ["CSTĐ cấp cơ sở: 05", "cstdcs"],
    ["Chiến sĩ thi đua ngành", "cstdBo"],
    ["Chiến sĩ thi đua cấp ngành", "cstdBo"],
    ["CSTĐ cấp Bộ", "cstdBo"],
    ["CSTĐ cấp Bộ năm 2021", "cstdBo"],
    ["CSTĐ cấp tỉnh", "cstdBo"],
    ["Chiến sĩ thi đua toàn quốc", "cstdtq"],
    ["CSTĐTQ", "cstdtq"],
    ["CSTĐ TQ năm 2021", "cstdtq"],
    ["II. Danh hiệu CSTĐ cấp toàn quốc", "cstdtq"],
    ["Lao động tiên tiến, lao động tiên tiến", "ldtt"],
    ["CSTĐ cấp bộ môn", null],
    ["Chiến sĩ thi đua", null],
    ["Chiến sĩ thi đua cơ sởi", null],
    ["CSTĐ toàn quốcx", null],
    ["CSTĐ ngànhx", null],
    ["XLĐTT", null],
    ["XCSTĐCS", null],
    ["XCSTĐTQ", null],
    ["XCSTĐ cấp bộ", null],
    ["LĐTTX", null],
    ["Lao động giỏi", null],
    ["Tập thể lao động tiên tiến", null],
    ["Tập thể lao động xuất sắc", null],
    ["Đơn vị lao động tiên tiến", null],
    ["I. Tập thể Lao động tiên tiến (3 tập thể)", null],
    ["Tập thể lao động tiên tiến và Lao động tiên tiến", "ldtt"],
    ["LĐTT, CSTĐCS", null],
    ["CSTĐCS và CSTĐ toàn quốc", null],
    ["Trung tâm Thông tin", null],
    ["", null],
  ])("«%s»", (text, expected) => expect(honourIn(text, book)).toBe(expected));
});

describe("a list", () => {
  const LONG = `Căn bản về phong trào, ${"các đơn vị rà soát kỹ từng trường hợp; ".repeat(4)}danh hiệu LĐTT`;
  test.each<[string, readonly string[], string, readonly AwardId[]]>([
    ["by its title line", ["DANH SÁCH ĐĂNG KÝ LĐTT"], "Sheet1", ["ldtt"]],
    ["by the sheet's name", ["DANH SÁCH ĐĂNG KÝ NĂM 2021"], "CSTĐCS", ["cstdcs"]],
    ["by the title line before the sheet's name", ["DANH SÁCH LĐTT"], "CSTĐCS", ["ldtt"]],
    ["by the nearest line that names one", ["NĂM 2021", "DANH SÁCH LĐTT", "CSTĐCS"], "Sheet1", ["ldtt"]],
    ["by a line with two", ["DANH SÁCH LĐTT VÀ CSTĐCS"], "LĐTT", ["cstdcs", "ldtt"]],
    ["by nothing", ["DANH SÁCH ĐĂNG KÝ"], "Sheet1", []],
    ["not by a decision", ["Theo Quyết định tặng danh hiệu LĐTT"], "CSTĐCS", ["cstdcs"]],
    ["not by its basis", ["CĂN CỨ tiêu chuẩn LĐTT"], "CSTĐCS", ["cstdcs"]],
    ["not by a guide", ["Hướng dẫn: LĐTT ghi ở cột 5"], "CSTĐCS", ["cstdcs"]],
    ["not by a note", ["Ghi chú: LĐTT gồm cả hợp đồng"], "CSTĐCS", ["cstdcs"]],
    ["not by a warning", ["Lưu ý: LĐTT không quá 70%"], "CSTĐCS", ["cstdcs"]],
    ["not by a paragraph", [LONG], "CSTĐCS", ["cstdcs"]],
    ["by a line of 149 letters", [`LĐTT ${"a".repeat(144)}`], "CSTĐCS", ["ldtt"]],
    ["not by a line of 150", [`LĐTT ${"a".repeat(145)}`], "CSTĐCS", ["cstdcs"]],
    ["by a sheet that is named after a decision", [], "Quyết định LĐTT", ["ldtt"]],
  ])("%s", (_, titles, sheet, expected) => expect(honoursOfList(titles, sheet, book)).toEqual(expected));
});

describe("what the bloc itself calls its titles", () => {
  const province: OfAgency = {
    agency: "UBND tỉnh Lào Cai",
    awards: [
      { code: "GVG", name: "Giáo viên giỏi", aliases: ["GV giỏi cấp tỉnh"], kind: "title", subjects: ["person"] },
      { code: "LDTTXS", name: "Lao động tiên tiến xuất sắc", aliases: [], kind: "title", subjects: ["person"] },
      { code: "TT", name: "Tiên tiến", aliases: [], kind: "title", subjects: ["person"] },
      { code: "TLTT", name: "Tổ lao động tiên tiến", aliases: [], kind: "title", subjects: ["collective"] },
      { code: "TK", name: "Thư khen", aliases: [], kind: "commendation", subjects: ["person"] },
      { code: "cstdBo", name: "Chiến sĩ thi đua Lào Cai", aliases: ["CSTĐ Lào Cai"] },
    ],
  };
  const own = awardsOf(province);
  const named = (text: string): string | null => {
    const id = honourIn(text, own);
    return id === null ? null : own.name(id).vi;
  };
  test.each<[string, string | null]>([
    ["III. Danh hiệu Giáo viên giỏi (5 cá nhân)", "Giáo viên giỏi"],
    ["DANH SÁCH GIAO VIEN GIOI", "Giáo viên giỏi"],
    ["GV giỏi cấp tỉnh", "Giáo viên giỏi"],
    ["Lao động tiên tiến xuất sắc", "Lao động tiên tiến xuất sắc"],
    ["Lao động tiên tiến", "Lao động tiên tiến"],
    ["Danh hiệu Tiên tiến", "Tiên tiến"],
    ["Tập thể lao động tiên tiến", null],
    ["Tổ lao động tiên tiến", null],
    ["Thư khen", null],
    ["CSTĐ Lào Cai", "Chiến sĩ thi đua Lào Cai"],
    ["Giáo viên giỏi, Lao động tiên tiến", null],
    ["TT Thông tin", null],
  ])("«%s»: %s", (text, expected) => expect(named(text)).toBe(expected));
  test("in a sheet's name", () =>
    expect(honoursOfList([], "Giáo viên giỏi 2025", own).map((id) => own.name(id).vi)).toEqual(["Giáo viên giỏi"]));
  test("of another bloc they are nothing", () => expect(honourIn("Giáo viên giỏi", book)).toBeNull());
});
