import { parseArguments } from "../../src/cli/arguments";

test("everything that can be typed", () => {
  expect(parseArguments(["so.xlsx", "--out", "kq.xlsx", "--json=-", "--campaign", "2024.json", "--mapping", "doc.json", "--mapping-out=doc-moi.json", "--lang", "en", "--no-summary"]))
    .toEqual({ input: "so.xlsx", out: "kq.xlsx", json: "-", campaign: "2024.json", mapping: "doc.json", mappingOut: "doc-moi.json", language: "en", summary: false });
});

test("Vietnamese, with the meeting sheet, nothing saved, unless said otherwise", () => {
  expect(parseArguments(["so.xlsx"])).toEqual({ input: "so.xlsx", out: null, json: null, campaign: null, mapping: null, mappingOut: null, language: "vi", summary: true });
});

test.each([
  [[], "noInput"],
  [["--lang", "vi"], "noInput"],
  [["a.xlsx", "b.xlsx"], "twoInputs"],
  [["a.xlsx", "--fix"], "unknownOption"],
  [["a.xlsx", "-o", "b.xlsx"], "unknownOption"],
  [["a.xlsx", "--out"], "missingValue"],
  [["a.xlsx", "--out", "--json", "-"], "missingValue"],
  [["a.xlsx", "--out="], "missingValue"],
  [["a.xlsx", "--mapping"], "missingValue"],
  [["a.xlsx", "--mapping-out", "b.json", "--mapping-out", "c.json"], "repeatedOption"],
  [["a.xlsx", "--lang", "fr"], "badLanguage"],
  [["a.xlsx", "--out", "b.xlsx", "--out", "c.xlsx"], "repeatedOption"],
  [["a.xlsx", "--no-summary", "--no-summary"], "repeatedOption"],
  [["a.xlsx", "--out", "b.csv"], "outNotXlsx"],
])("%j is wrong usage: %s", (typed, kind) => {
  expect(() => parseArguments(typed)).toThrow(expect.objectContaining({ name: "UsageError", kind }) as Error);
});
