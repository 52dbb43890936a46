import { parseArguments } from "../../src/cli/arguments";

test("everything that can be typed", () => {
  expect(
    parseArguments([
      "so.xlsx",
      "--out",
      "kq.xlsx",
      "--json=-",
      "--campaign",
      "2024.json",
      "--mapping",
      "doc.json",
      "--mapping-out=doc-moi.json",
      "--lang",
      "en",
      "--no-summary",
      "--with-rules",
      "--accept",
      "nhan.json",
      "--last-year",
      "so-2020.xlsx",
    ]),
  ).toEqual({
    input: "so.xlsx",
    out: "kq.xlsx",
    pdf: null,
    pdfAll: null,
    json: "-",
    campaign: "2024.json",
    proposeCampaign: null,
    accept: "nhan.json",
    lastYear: "so-2020.xlsx",
    fix: null,
    applyFixes: false,
    undo: null,
    mapping: "doc.json",
    mappingOut: "doc-moi.json",
    language: "en",
    summary: false,
    slips: false,
    logSheet: false,
    form: null,
    phase: "dang-ky",
    replyBy: null,
    clear: null,
    withRules: true,
  });
});

test("Vietnamese, with the meeting sheet, nothing saved, unless said otherwise", () => {
  expect(parseArguments(["so.xlsx"])).toEqual({
    input: "so.xlsx",
    out: null,
    pdf: null,
    pdfAll: null,
    json: null,
    campaign: null,
    proposeCampaign: null,
    accept: null,
    lastYear: null,
    fix: null,
    applyFixes: false,
    undo: null,
    mapping: null,
    mappingOut: null,
    language: "vi",
    summary: true,
    slips: false,
    logSheet: false,
    form: null,
    phase: "dang-ky",
    replyBy: null,
    clear: null,
    withRules: false,
  });
});

test.each([
  [[], "noInput"],
  [["--lang", "vi"], "noInput"],
  [["a.xlsx", "b.xlsx"], "twoInputs"],
  [["a.xlsx", "--mend"], "unknownOption"],
  [["a.xlsx", "--fix"], "missingValue"],
  [["a.xlsx", "--fix=1"], "badRule"],
  [["a.xlsx", "--apply-fixes"], "applyWithoutFix"],
  [["a.xlsx", "--undo"], "undoWithoutOut"],
  [["a.xlsx", "--undo=0", "--out", "b.xlsx"], "badUndo"],
  [["a.xlsx", "-o", "b.xlsx"], "unknownOption"],
  [["a.xlsx", "-"], "unknownOption"],
  [["a.xlsx", "--", "b.xlsx"], "unknownOption"],
  [["a.xlsx", "--slips=yes"], "unknownOption"],
  [["a.xlsx", "--log-sheet=yes"], "unknownOption"],
  [["a.xlsx", "--toString"], "unknownOption"],
  [[""], "noInput"],
  [["a.xlsx", "--out"], "missingValue"],
  [["a.xlsx", "--out", "--json", "-"], "missingValue"],
  [["a.xlsx", "--out="], "missingValue"],
  [["a.xlsx", "--out", ""], "missingValue"],
  [["a.xlsx", "--mapping"], "missingValue"],
  [["a.xlsx", "--mapping-out", "b.json", "--mapping-out", "c.json"], "repeatedOption"],
  [["a.xlsx", "--lang", "fr"], "badLanguage"],
  [["a.xlsx", "--out", "b.xlsx", "--out", "c.xlsx"], "repeatedOption"],
  [["a.xlsx", "--no-summary", "--no-summary"], "repeatedOption"],
  [["a.xlsx", "--slips", "--slips"], "repeatedOption"],
  [["a.xlsx", "--form"], "missingValue"],
  [["a.xlsx", "--form", "toString"], "badForm"],
  [["a.xlsx", "--clear", "flags", "--out", "b.xlsx"], "badClear"],
  [["a.xlsx", "--clear", "marks"], "clearWithoutOut"],
  [["a.xlsx", "--clear", "all", "--out", "b.xlsx", "--json", "c.json"], "clearWithResults"],
  [["a.xlsx", "--clear", "all", "--out", "b.xlsx", "--propose-campaign", "c.json"], "clearWithResults"],
  [["a.xlsx", "--propose-campaign", "c.json", "--out", "b.xlsx"], "proposeWithResults"],
  [["a.xlsx", "--propose-campaign", "-", "--json", "b.json"], "proposeWithResults"],
  [["a.xlsx", "--reply-by", "15/04/2021"], "badDate"],
  [["a.xlsx", "--reply-by", "2021-02-29"], "badDate"],
  [["a.xlsx", "--out", "b.csv"], "outNotXlsx"],
])("%j is wrong usage: %s", (typed, kind) => {
  expect(() => parseArguments(typed)).toThrow(expect.objectContaining({ name: "UsageError", kind }) as Error);
});

test.each([
  ["report", "report"],
  ["annex", "annex"],
  ["bieu", "report"],
  ["phu-luc", "annex"],
])("--form %s is the form %s", (typed, form) => {
  expect(parseArguments(["so.xlsx", "--slips", "--form", typed, "--reply-by=2024-02-29"])).toMatchObject({
    slips: true,
    form,
    replyBy: "2024-02-29",
    summary: true,
  });
});

test.each([
  [["a.xlsx", "-xy"], { option: "-xy" }],
  [["a.xlsx", "--mend=1"], { option: "--mend=1" }],
  [["a.xlsx", "--out", "--json", "-"], { option: "--out" }],
  [["a.xlsx", "--out=b.xlsx", "--out=c.xlsx"], { option: "--out" }],
  [["a.xlsx", "--lang", "fr"], { value: "fr" }],
])("%j names what is wrong: %j", (typed, facts) => {
  expect(() => parseArguments(typed)).toThrow(expect.objectContaining({ facts }) as Error);
});

test("a value after «=» may begin with a dash", () => {
  expect(parseArguments(["a.xlsx", "--campaign=-2024.json"]).campaign).toBe("-2024.json");
});
