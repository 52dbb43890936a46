import { campaign2021 } from "../../src/domain/campaign";
import { awardsOf } from "../../src/domain/campaign/awards";
import {
  dateText,
  factText,
  fill,
  groupedNumber,
  listText,
  momentText,
  numberText,
  quoted,
  serialOf,
  shareText,
  shortened,
  unbroken,
} from "../../src/messages/format";
import { overviewText } from "../../src/messages/paneOverview";

describe("numbers and shares", () => {
  test.each([
    [0.545, "54,5 %"],
    [1, "100 %"],
    [0.3, "30 %"],
    [0, "0 %"],
    [0.29999, "29,999 %"],
    [2 / 3, "66,7 %"],
    [0.1504, "15,04 %"],
    [0.299999999, "30 %"],
    [48 / 49, "98,0 %"],
    [0.7996, "79,96 %"],
    [0.9999, "99,99 %"],
    [0.125, "12,5 %"],
  ])("%d is %s", (share, text) => {
    expect(shareText(share, "vi")).toBe(text);
  });
  test("a share does not read like the one that it is held against", () => {
    expect(fill("{actual}, cần {target}", { actual: { share: 48 / 49 }, target: { share: 0.98 } }, "vi")).toBe(
      "97,96 %, cần 98 %",
    );
    expect(fill("{actual}, cần {target}", { actual: { share: 0.1246 }, target: { share: 0.125 } }, "vi")).toBe(
      "12,46 %, cần 12,5 %",
    );
    expect(fill("{actual}, cần {target}", { actual: { share: 0.125 }, target: { share: 0.125 } }, "vi")).toBe(
      "12,5 %, cần 12,5 %",
    );
  });
  test.each([
    ["Vạch: chỉ tiêu 30 %.", "Vạch: chỉ tiêu 30\u00A0%."],
    ["29,9 % và 100 %", "29,9\u00A0% và 100\u00A0%"],
    ["54.5%, so với số (%)", "54.5%, so với số (%)"],
  ])("in the pane the sign stays with its number: %s", (text, set) => expect(unbroken(text)).toBe(set));
  test("a text of the pane is set so, whatever is put into it", () => {
    const target = shareText(0.3, "vi");
    expect(overviewText("vi")("units.target", { target })).toBe("Vạch: chỉ tiêu 30\u00A0%.");
  });
  test("English has a point and no space", () => expect(shareText(0.545, "en")).toBe("54.5%"));
  test("decimals have a comma in Vietnamese, years no separator", () => {
    expect([numberText(2021, "vi"), numberText(1234.5, "vi"), numberText(1234.5, "en"), numberText(-4, "vi")]).toEqual([
      "2021",
      "1234,5",
      "1234.5",
      "-4",
    ]);
  });
});

describe("dates", () => {
  test.each([
    ["2021-03-25", "25/03/2021"],
    ["2021", "2021"],
    ["2021-03", "03/2021"],
    ["2021-03-30T08:15:00", "30/03/2021 08:15"],
    ["sớm", "sớm"],
  ])("%s is %s", (iso, text) => {
    expect(dateText(iso)).toBe(text);
  });
  test.each([
    ["2021-03-30T08:15:00", "08:15, 30/03/2021"],
    ["2021-03-30T08:15", "08:15, 30/03/2021"],
    ["2021-03-30", "2021-03-30"],
    ["sớm", "sớm"],
  ])("the moment %s is %s", (iso, text) => {
    expect(momentText(iso)).toBe(text);
  });
  test("serial numbers are Excel's", () => {
    expect(serialOf("1900-03-01")).toBe(61);
    expect(serialOf("2021-03-30T12:00:00")).toBe(44285.5);
    expect(() => serialOf("hôm nay")).toThrow("hôm nay");
  });
});

test("whole numbers are grouped by thousands", () => {
  expect([999, 12345, 1234567].map((value) => groupedNumber(value, "vi"))).toEqual(["999", "12.345", "1.234.567"]);
  expect(groupedNumber(12345, "en")).toBe("12,345");
});

test("a quotation has the language's own marks", () => {
  expect([quoted("ĐK cá nhân", "vi"), quoted("ĐK cá nhân", "en")]).toEqual(["«ĐK cá nhân»", "“ĐK cá nhân”"]);
});

test("what is too long ends in a mark that counts as a letter", () => {
  expect([shortened("Phòng Trị sự", 12), shortened("Phòng Trị sự", 11)]).toEqual(["Phòng Trị sự", "Phòng Trị …"]);
});

test("lists join with «và»", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map((items) => listText(items, "vi"))).toEqual([
    "",
    "A",
    "A và B",
    "A, B và C",
  ]);
  expect(listText(["A", "B", "C"], "en")).toBe("A, B and C");
});

test("awards and ratings have their official names", () => {
  const book = awardsOf(campaign2021);
  expect(factText({ words: [book.name("cstdcs")] }, "vi")).toBe("Chiến sĩ thi đua cơ sở");
  expect(factText({ words: [book.name("ttldxs"), book.name("coBo")] }, "vi")).toBe(
    "Tập thể lao động xuất sắc và Cờ thi đua của Thanh tra Chính phủ",
  );
  expect(factText({ rating: "excellent" }, "vi")).toBe("Hoàn thành xuất sắc nhiệm vụ");
  expect(factText({ rating: "Khá" }, "vi")).toBe("Khá");
});

describe("placeholders", () => {
  test("are filled once: braces in a cell's text stay", () => {
    expect(fill("Ô ghi «{text}».", { text: "{unit} $& $1" }, "vi")).toBe("Ô ghi «{unit} $& $1».");
  });
  test("without a fact throw, whatever an object is born with", () => {
    expect(() => fill("{unit}", {}, "vi")).toThrow("{unit}");
    expect(() => fill("{toString}", {}, "vi")).toThrow("{toString}");
  });
  test("a pasted list is quoted by its beginning", () => {
    expect(factText("a".repeat(1000), "vi")).toBe("a".repeat(1000));
    expect(factText("a".repeat(1001), "vi")).toBe(`${"a".repeat(999)}…`);
  });
  test("a cell's line breaks become spaces", () =>
    expect(fill("«{text}»", { text: "Cờ\n Bằng khen" }, "vi")).toBe("«Cờ Bằng khen»"));
});

test("names that are said in both languages are listed in the reader's", () => {
  const words = [
    { vi: "hạn đăng ký", en: "the deadline" },
    { vi: "chỉ tiêu", en: "the targets" },
  ];
  expect([factText({ words }, "vi"), factText({ words }, "en")]).toEqual([
    "hạn đăng ký và chỉ tiêu",
    "the deadline and the targets",
  ]);
});
