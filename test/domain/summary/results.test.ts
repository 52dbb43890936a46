import { buildResults } from "../../../src/domain/summary";
import { wordDocument } from "../../../src/messages";
import { aFinding } from "../../support/findings";
import {
  JOURNAL,
  NEWS,
  excellentFinding,
  openFinding,
  quotaFinding,
  smallInput,
  smallRules,
  unclearFinding,
} from "./bloc";
import { readable } from "./readable";

const lines = (findings: Parameters<typeof smallInput>[0], language: "vi" | "en" = "vi") =>
  readable(wordDocument(buildResults(smallInput(findings)), language, smallRules)).split("\n");

test("the heading counts by severity and says when, from what file and how much was read", () => {
  expect(lines([openFinding, quotaFinding, excellentFinding, unclearFinding]).slice(0, 4)).toEqual([
    "1 A: KẾT QUẢ KIỂM TRA ĐĂNG KÝ THI ĐUA NĂM 2021",
    "2 A: Khối thi đua các đơn vị sự nghiệp (đợt thi đua có sẵn trong chương trình)",
    "3 A: Lỗi: 1. Cảnh báo: 1. Lưu ý: 2.",
    "4 A: Kiểm tra lúc 30/03/2021 08:15 theo Luật năm 2003, tệp «dang-ky.xlsx»: đã đọc 5 bảng, 10 cá nhân, 3 tập thể.",
  ]);
});

test.each([
  ["file", "2022", "(đợt thi đua lấy từ tệp)", "theo Luật năm 2022,"],
  ["setUp", "2022", "(đợt thi đua lập từ sổ này)", "theo Luật năm 2022,"],
  ["sheet", "2026", "(đợt thi đua ghi trong sổ)", "theo Luật năm 2022, sửa đổi năm 2026,"],
  ["proposed", "2003", "(đợt thi đua lấy từ nội dung sổ)", "theo Luật năm 2003,"],
] as const)("and by which campaign and law: %s, %s", (source, law, from, by) => {
  const input = smallInput([openFinding]);
  const campaign = { ...input.campaign, source, law, bloc: "" };
  const said = readable(wordDocument(buildResults({ ...input, campaign }), "vi", smallRules)).split("\n");
  expect(said[1]).toBe(`2 A: …… ${from}`);
  expect(said[3]).toContain(by);
});

test("each finding is a row with a link to its cell", () => {
  expect(lines([openFinding])[6]).toBe(
    '7 A: Lỗi | B: Báo Thanh tra | C: ĐK cá nhân | D: =HYPERLINK("#\'ĐK cá nhân\'!J8","J8") | E: Mai Thành Nam | F: Quy tắc thử.' +
      " | G: Ô ghi sai. | H: Ô ghi đúng. | I: Đề nghị ghi lại. | J: Quy ước thử | K: Chưa xử lý",
  );
});

test("rows are sorted by severity, then unit in the campaign's order with the bloc last, then place", () => {
  const at = (row: number, unit: string | null, severity: "error" | "warning"): ReturnType<typeof aFinding> =>
    aFinding({
      unit,
      severity,
      place: { sheet: "ĐK cá nhân", row, column: 7 },
      subject: { kind: "person", name: `Dòng ${row}` },
    });
  const findings = [
    at(8, null, "error"),
    at(9, JOURNAL, "error"),
    at(12, NEWS, "error"),
    at(11, NEWS, "error"),
    at(10, NEWS, "warning"),
  ];
  const subjects = buildResults(smallInput(findings))
    .rows.slice(6)
    .map(({ cells }) => (cells[4]!.content as { data: string }).data);
  expect(subjects).toEqual(["Dòng 11", "Dòng 12", "Dòng 9", "Dòng 8", "Dòng 10"]);
});

test("the table covers header and findings, and keeps a row where nothing was found", () => {
  const full = buildResults(smallInput([openFinding, quotaFinding]));
  expect(full.table!.area).toEqual({ firstRow: 6, lastRow: 8, firstColumn: 1, lastColumn: 12 });
  expect([full.freezeRows, full.print.titleRows]).toEqual([6, [6, 6]]);
  const empty = buildResults(smallInput([]));
  expect(empty.table!.area.lastRow).toBe(7);
  expect(lines([])[6]).toBe("7 G: Không phát hiện nội dung nào cần xử lý.");
});

test("a finding without a place has no link, one of the bloc no unit, and what is not certain is said so", () => {
  const bare = {
    ...quotaFinding,
    place: { sheet: "", row: null, column: null },
    basis: { text: { vi: "Thông lệ", en: "Practice" }, confidence: "U" as const },
  };
  const [line] = lines([bare]).slice(6);
  expect(line).toContain("B: Toàn khối | E: Toàn khối | F:");
  expect(line).toContain("J: Thông lệ (chưa kiểm chứng)");
  expect(lines([bare], "en")[6]).toContain("Practice (not verified)");
});

test("sheets that were not read are named", () => {
  const input = smallInput([]);
  const registration = {
    ...input.registration,
    skipped: [
      { sheet: "Hướng dẫn", reason: "noTable" as const },
      { sheet: "Nháp", reason: "hidden" as const },
    ],
  };
  const text = readable(wordDocument(buildResults({ ...input, registration }), "vi", smallRules));
  expect(text).toContain("Không đọc vì không có bảng đăng ký: trang tính Hướng dẫn.");
  expect(text).toContain("Không đọc vì đang ẩn: trang tính Nháp.");
});
