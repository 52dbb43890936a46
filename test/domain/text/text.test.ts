import { textForm } from "../../../src/domain/text/form";
import { leadingRoman, readRoman } from "../../../src/domain/text/roman";
import { readDate, serialToIso, yearsIn } from "../../../src/domain/text/dates";
import type { CellScalar } from "../../../src/domain/sheet/cells";
import { readCount, readCountOf, readNumber } from "../../../src/domain/text/numbers";
import { isNoneText, readMark } from "../../../src/domain/text/marks";
import { editDistance, nearest } from "../../../src/domain/text/nearest";
import { caseKey, bareKey, wordKey } from "../../../src/domain/text/keys";
import { clean } from "../../../src/domain/text/normalise";

describe("keys", () => {
  test.each([
    ["hoà", "hòa"],
    ["Thuý", "thúy"],
    ["Ủy ban", "uỷ ban"],
    ["loè", "lòe"],
    ["NGUYỄN  VĂN AN ", "Nguyễn Văn An"],
    ["e\u0302\u0301", "ế"],
    ["khen thƣởng", "khen thưởng"],
    ["Mai\u00a0Lan", "Mai Lan"],
    ["Mai\u200bLan", "MaiLan"],
  ])("«%s» is the same word as «%s»", (a, b) => expect(caseKey(a)).toBe(caseKey(b)));
  test.each([
    ["quý", "qúy"],
    ["hoàn", "hòan"],
    ["sĩ", "sỹ"],
    ["Hoa", "Hòa"],
    ["má", "mã"],
  ])("«%s» is another word than «%s»", (a, b) => expect(caseKey(a)).not.toBe(caseKey(b)));
  test("a word key levels punctuation, «&» and line breaks", () =>
    expect(wordKey("Hành chính - Tổng hợp\n& Trị sự")).toBe(wordKey("hành chính–tổng hợp và trị sự")));
  test("a bare key has no diacritics", () => expect(bareKey("lđtt đạt xuất sắc")).toBe("ldtt dat xuat sac"));
});

describe("text form", () => {
  test.each([
    ["Nguyễn Văn An", []],
    ["Nguye\u0302\u0303n", ["decomposed"]],
    ["đƣợc", ["oldU"]],
    ["Mai\u00a0Lan", ["noBreakSpace"]],
    ["Mai\u200b Lan", ["zeroWidth"]],
    ["Mai  Lan", ["doubleSpace"]],
    [" Mai Lan", ["outerSpace"]],
    ["Mai Lan\u00a0 ", ["noBreakSpace", "outerSpace"]],
    ["LĐTT\nGiấy khen", []],
  ])("%j has %j", (text, problems) => expect(textForm(text).problems).toEqual(problems));
  test("the clean text keeps its line breaks and letters", () =>
    expect(textForm(" Mai\u00a0 Lan \n Hòa ").clean).toBe("Mai Lan\nHòa"));
  test("clean gives one line", () => expect(clean(" a\n b\u00a0c ")).toBe("a b c"));
});

describe("marks", () => {
  test.each(["x", "X", " x ", "+", 1, "1", "✓", "✔", "√", "v", "có", "Đ", "ĐK", "ü", true, "Có."])(
    "%j is a mark",
    (value) => expect(readMark(value)).toBe("marked"),
  );
  test.each(["", " ", "-", "–", "không", "Không", 0, "0", false, "không đăng ký"])("%j is none", (value) =>
    expect(readMark(value)).toBe("none"),
  );
  test.each(["Lao động tiên tiến", 7, "P", "xem ghi chú"])("%j is neither", (value) =>
    expect(readMark(value)).toBe("other"),
  );
  test("«P» is a tick in Wingdings 2 only", () =>
    expect([readMark("P", "Wingdings 2"), readMark("P", "Arial")]).toEqual(["marked", "other"]));
  test.each(["Không bị kỷ luật", "Không có", "chưa có"])("«%s» says that there is nothing", (text) =>
    expect(isNoneText(text)).toBe(true),
  );
  test.each(["Khiển trách", "Không gian học tập số", "Chưa xếp hạng di tích"])("«%s» says something", (text) =>
    expect(isNoneText(text)).toBe(false),
  );
});

describe("numbers", () => {
  test.each([
    ["9 người", 9],
    ["30%", 0.3],
    ["12,34 %", 0.1234],
    ["1.000", 1000],
    ["1.234,5", 1234.5],
    ["12.5", 12.5],
    [" 8 ", 8],
    ["khoảng 9", 9],
    ["10 người.", 10],
  ])("«%s» is %d, as text", (text, value) => expect(readNumber(text)).toMatchObject({ value, asText: true }));
  test.each([
    ["4/4 (100%)", 4],
    ["1/4 (25 %)", 1],
    ["3 người/12 người", 3],
    ["0/5", 0],
    ["12 người (60,5%)", 12],
    ["12 (60%)", 12],
  ])("«%s» counts %d out of a whole", (text, value) =>
    expect(readNumber(text)).toEqual({ value, asText: true, percent: false }),
  );
  test.each(["5/2021", "5/4", "01/QĐ-TTT", "4/", "1/2/2021", `${"1 ".repeat(40)}/ 90 (3%)`])(
    "«%s» counts nothing out of a whole",
    (text) => expect(readNumber(text)).toBeNull(),
  );
  test.each(["", "mười", "9-10", "#N/A", "3 nam 4 nữ"])("«%s» is no number", (text) =>
    expect(readNumber(text)).toBeNull(),
  );
  test.each<[CellScalar, number | null]>([
    [7, 7],
    [0, 0],
    ["02", 2],
    ["2 tập thể", 2],
    ["14 người", 14],
    ["14 đ/c", 14],
    ["14 đ.c", 14],
    ["14 đồng chí", 14],
    ["14 cá nhân", 14],
    ["3 cán bộ, công chức", 3],
    ["5 người lao động", 5],
    ["12 viên chức.", 12],
    [1.5, null],
    [-1, null],
    [true, null],
    ["", null],
    ["x", null],
    ["2021 CSTĐCS", null],
    ["5 sáng kiến", null],
    ["2/3", null],
  ])("how many: %j is %j", (cell, count) => expect(readCount(cell)).toBe(count));
  test.each<["people" | "collectives", string, number | null]>([
    ["people", "14 người", 14],
    ["people", "14 đ/c", 14],
    ["people", "14 cá nhân", 14],
    ["people", "14 đồng chí.", 14],
    ["people", "14 tập thể", null],
    ["people", "14", null],
    ["people", "14 người, trong đó 5 nữ", null],
    ["collectives", "14 tập thể", 14],
    ["collectives", "14 người", null],
  ])("how many %s «%s» says", (whom, text, count) => expect(readCountOf(whom, text)).toBe(count));
  test("a number is a number", () => expect(readNumber(7)).toEqual({ value: 7, asText: false, percent: false }));
});

describe("dates", () => {
  test.each([
    ["19/01/1978", "1978-01-19"],
    ["1.2.1978", "1978-02-01"],
    ["5/3/85", "1985-03-05"],
    [28509, "1978-01-19"],
    [1978, "1978"],
    ["năm 1980", "1980"],
    ["01/2020", "2020-01"],
    ["ngày 05 tháng 3 năm 2021", "2021-03-05"],
    ["1978-01-19", "1978-01-19"],
    [1, "1900-01-01"],
    [61, "1900-03-01"],
  ])("%j is %s", (value, iso) => expect(readDate(value)).toBe(iso));
  test.each(["", "31/02/1990", "không rõ", "13/13/2000"])("«%s» is no date", (text) =>
    expect(readDate(text)).toBeNull(),
  );
  test("serial numbers of 2021", () => expect(serialToIso(44280)).toBe("2021-03-25"));
  test("years in a text", () => expect(yearsIn("năm học 2019-2020, 2020")).toEqual([2019, 2020]));
});

describe("roman numerals", () => {
  test.each([
    ["I", 1],
    ["II.", 2],
    ["iv)", 4],
    ["IX/", 9],
    ["XIV", 14],
    ["Phần III", 3],
  ])("«%s» is %d", (text, value) => expect(readRoman(text)).toBe(value));
  test.each(["", "A", "IIII", "1", "Mai"])("«%s» is none", (text) => expect(readRoman(text)).toBeNull());
  test("in front of a heading", () =>
    expect(leadingRoman("II. BÁO THANH TRA")).toEqual({ number: 2, rest: "BÁO THANH TRA" }));
});

describe("nearest word", () => {
  const units = ["trung tâm thông tin", "báo thanh tra", "tạp chí thanh tra"].map((key) => ({ key, value: key }));
  test.each([
    ["trung tâm thông tn", "trung tâm thông tin"],
    ["tap chi thanh tra", "tạp chí thanh tra"],
    ["bao thah tra", "báo thanh tra"],
  ])("«%s» means «%s»", (text, value) => expect(nearest(text, units)).toBe(value));
  test.each(["vụ pháp chế", "thanh tra", "btt"])("«%s» means nothing known", (text) =>
    expect(nearest(text, units)).toBeNull(),
  );
  test("two near words are none", () =>
    expect(
      nearest("phòng số 1", [
        { key: "phòng số 2", value: 2 },
        { key: "phòng số 3", value: 3 },
      ]),
    ).toBeNull());
  test("a swap is one slip", () => expect(editDistance("thanh", "tahnh", 2)).toBe(1));
});
