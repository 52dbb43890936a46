import { buildSlips } from "../../../src/domain/summary";
import type { SlipInput } from "../../../src/domain/summary";
import { slipNames } from "../../../src/domain/summary/slipNames";
import { wordDocument } from "../../../src/messages";
import { aFinding } from "../../support/findings";
import { JOURNAL, NEWS, excellentFinding, openFinding, quotaFinding, smallCampaign, smallInput, smallRules, unclearFinding } from "./bloc";
import { readable } from "./readable";

const input = (findings: Parameters<typeof smallInput>[0], changes: Partial<SlipInput> = {}): SlipInput => ({ ...smallInput(findings), replyBy: "2021-04-05", existing: [], ...changes });
const text = (from: SlipInput, unit: string, language: "vi" | "en" = "vi"): string =>
  readable(wordDocument(buildSlips(from).documents.find(({ subject }) => subject === unit)!, language, smallRules));
const notice = aFinding({ severity: "notice", unit: NEWS, subject: { kind: "person", name: "Lê Hải Dũng" }, field: "title" });

test("each unit with findings gets a slip, the others are named, what is nobody's own is counted", () => {
  const slips = buildSlips(input([openFinding, quotaFinding, unclearFinding, aFinding({ unit: "Vụ Lạ" }), aFinding({ unit: NEWS, outcome: "notChecked" })]));
  expect(slips.documents.map(({ role, subject }) => [role, subject])).toEqual([["slip", NEWS]]);
  expect([slips.asked, slips.without, slips.elsewhere]).toEqual([[NEWS], [JOURNAL], 4]);
});

test("a slip reads as a letter: heading, to whom, what was checked, by when, signatures", () => {
  const lines = text(input([openFinding]), NEWS).split("\n");
  for (const wanted of [
    "A: THANH TRA CHÍNH PHỦ | E: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "A: PHIẾU YÊU CẦU BỔ SUNG, CHỈNH SỬA", `A: Kính gửi: ${NEWS}`,
    "«dang-ky.xlsx», kiểm tra lúc 30/03/2021 08:15), Khối thi đua các đơn vị sự nghiệp nhận thấy có 1 nội dung của Báo Thanh tra", "chậm nhất ngày 05/04/2021.",
    "A: STT | B: Trang tính | C: Dòng (ô) | D: Cá nhân, tập thể | E: Nội dung cần xem xét | F: Đề nghị đơn vị bổ sung, chỉnh sửa | G: Ý kiến trả lời của đơn vị",
    "A: 1 | B: ĐK cá nhân | C: 8 (J8) | D: Mai Thành Nam | E: Ô ghi sai. Ô ghi đúng. | F: Đề nghị ghi lại.",
    "A: Nơi nhận: | D: XÁC NHẬN CỦA ĐƠN VỊ / THỦ TRƯỞNG ĐƠN VỊ | F: TM. KHỐI THI ĐUA / KHỐI TRƯỞNG",
  ]) expect(lines.some((line) => line.includes(wanted)) || wanted).toBe(true);
  expect(text(input([openFinding], { replyBy: null }), NEWS)).toContain("chậm nhất ngày …… tháng …… năm 2021.");
  expect(text(input([openFinding]), NEWS, "en")).toContain("REQUEST FOR ADDITIONS AND CORRECTIONS");
});

test("errors come first, then warnings, then what is worth another look, numbered through", () => {
  const warning = aFinding({ severity: "warning", unit: NEWS, place: { sheet: "ĐK cá nhân", row: 2, column: 3 } });
  const lines = text(input([notice, warning, openFinding]), NEWS).split("\n").filter((line) => /A: (I|\d)/u.test(line)).map((line) => /A: ([^|]*)/u.exec(line)![1]!.trim());
  expect(lines).toEqual(["I. Nội dung phải bổ sung, chỉnh sửa (1)", "1", "II. Nội dung cần kiểm tra, làm rõ (1)", "2", "III. Nội dung đề nghị rà soát thêm (1)", "3"]);
  expect(text(input([notice]), NEWS)).toContain("không có nội dung phải chỉnh sửa; còn 1 nội dung đề nghị đơn vị rà soát thêm");
});

test("what only the bloc's own office settles is asked of nobody", () => {
  const cap = { ...notice, rule: "cap-excellent" };
  expect(buildSlips(input([cap])).without).toEqual([NEWS, JOURNAL]);
  expect(buildSlips(input([{ ...cap, severity: "warning" }])).asked).toEqual([NEWS]);
});

test("every finding has a cell for the answer, under a key that does not depend on its row or neighbours", () => {
  const keys = (findings: Parameters<typeof smallInput>[0]) =>
    buildSlips(input(findings)).documents[0]!.rows.flatMap(({ cells }) => cells.flatMap(({ style, input: key, content }) => (style === "inputCell" ? [[key, content]] : [])));
  const moved = { ...openFinding, place: { ...openFinding.place, row: 99 } };
  const [[key, content]] = keys([openFinding]) as [[string, null]];
  expect([typeof key, content]).toEqual(["string", null]);
  expect(keys([notice, moved])).toContainEqual([key, null]);
  const twins = keys([openFinding, moved]).map(([each]) => each);
  expect(new Set(twins).size).toBe(2);
});

test("who mended everything after a slip is thanked on it, and asked for nothing", () => {
  const slips = buildSlips(input([openFinding], { existing: [JOURNAL] }));
  expect([slips.documents.map(({ subject }) => subject), slips.asked, slips.without]).toEqual([[NEWS, JOURNAL], [NEWS], [JOURNAL]]);
  const thanks = text(input([openFinding], { existing: [JOURNAL] }), JOURNAL);
  expect(thanks).toContain("trân trọng cảm ơn sự phối hợp của Tạp chí Thanh tra.");
  expect(thanks).toContain("PHIẾU XÁC NHẬN ĐÃ BỔ SUNG, CHỈNH SỬA");
  expect(thanks).not.toMatch(/STT|THỦ TRƯỞNG|chậm nhất/u);
});

test("a workbook of one unit gives that unit's slip only", () => {
  const campaign = smallCampaign({ onlyUnit: JOURNAL });
  const slips = buildSlips({ ...smallInput([openFinding, excellentFinding], campaign), replyBy: null, existing: [] });
  expect([slips.asked, slips.without, slips.elsewhere]).toEqual([[JOURNAL], [], 1]);
});

test("prints across on A4 with the table's header on every page, the decree's margins, and no signature on a page alone", () => {
  const { rows, print, columnWidths } = buildSlips(input([openFinding, excellentFinding, notice])).documents[0]!;
  const [header] = print.titleRows!;
  expect(rows[header - 1]!.cells.every(({ style }) => style === "tableHead")).toBe(true);
  expect(print).toMatchObject({ orientation: "landscape", margins: { top: 20, bottom: 20, left: 30, right: 15 }, pageNumbers: true, fitToWidth: true });
  expect(print.area).toEqual({ firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: 7 });
  // 252 mm in points, columns as Excel counts them.
  expect(columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0)).toBeLessThanOrEqual((252 * 72) / 25.4 + 1);
  const signature = rows.findIndex(({ cells }) => cells.some(({ style }) => style === "signatureTitle"));
  // The last finding, a blank row and the unit's place and date above it.
  expect(rows.slice(signature - 3, -1).every(({ keepWithNext }) => keepWithNext === true)).toBe(true);
  expect(rows[signature - 3]!.cells).toHaveLength(7);
});

describe("names of the sheets", () => {
  const named = (...units: readonly (readonly [string, ...string[]])[]) => [...slipNames(units.map(([name, ...aliases]) => ({ name, aliases, pledge: [], departments: null }))).values()];
  test.each([
    [[["Báo Thanh tra", "BTT"]], ["BTT"]],
    [[["Báo Thanh tra"]], ["Báo Thanh tra"]],
    [[["A", "P/Q: [x]?*\\"]], ["P-Q- -x"]],
    [[["A", "'nháy'"]], ["nháy"]],
    [[["Viện Chiến lược và Khoa học Thanh tra"]], ["Viện Chiến lược và Khoa"]],
    [[["A", "x".repeat(40)]], ["x".repeat(23)]],
    [[["A", "btt"], ["B", "BTT"], ["C", "Btt"]], ["btt", "BTT (2)", "Btt (3)"]],
    [[["", "***"]], ["Đơn vị"]],
  ] as const)("%j", (units, expected) => {
    const names = named(...(units as unknown as [string, ...string[]][]));
    expect(names).toEqual(expected);
    for (const name of names) expect(`Phiếu - ${name}`.length).toBeLessThanOrEqual(31);
  });
});
