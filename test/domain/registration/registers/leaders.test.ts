/** Which of several lists leads: each line of the decision, both sides of its thresholds, on lists of single letters. */
import type { Registered } from "../../../../src/domain/registration/registers/sameEntry";
import { leadersOf, type List } from "../../../../src/domain/registration/registers/sameRegister";

interface More extends Partial<Omit<List, "entries">> {
  /** So many of its names are formulas. */
  readonly formulas?: number;
}

/** «abc»: three people of one unit; «abC»: the last one of another unit; «_»: a row without a name. */
const list = (letters: string, { formulas = 0, ...more }: More = {}): List => ({
  sheet: "DS",
  titles: ["DANH SÁCH NĂM 2021"],
  decided: false,
  topicsOnly: false,
  ofOneTitle: false,
  ...more,
  entries: [...letters].map((letter, at) => entryOf(letter, at < formulas)),
});

/** As far as it is looked at. */
function entryOf(letter: string, formula: boolean): Registered {
  const nameKey = letter === "_" ? "" : letter.toLowerCase();
  const unit = letter === letter.toLowerCase() ? "BTT" : "TCTT";
  return {
    subject: "person",
    nameKey,
    birthDate: null,
    unit: { unit },
    nameCell: { formula },
  } as unknown as Registered;
}

/** «-» for one that leads; «0» for one that list 0 leads, «0+1» for one that both lead. */
const told = (...lists: readonly List[]): readonly string[] =>
  leadersOf(lists).map((leader) =>
    leader === null ? "-" : `${[leader.list, ...leader.together].join("+")}${leader.comparable ? "" : " (otherwise)"}`,
  );

const TEN = "abcdefghij";
/** Nearly all of it are TEN: either may lead. */
const ELEVEN = `${TEN}k`;
const SK = { titles: ["DANH SÁCH SÁNG KIẾN"] };
const quarter = (sheet: string): More => ({ sheet });
const ONE_TITLE = { ofOneTitle: true };
const DECIDED = { decided: true };

type Case = readonly [what: string, lists: readonly List[], told: readonly string[]];
const each = (cases: readonly Case[]): void =>
  test.each(cases)("%s", (_, lists, expected) => expect(told(...lists)).toEqual(expected));

describe("of two lists", () => {
  each([
    ["no list", [], []],
    ["one", [list(TEN)], ["-"]],
    ["nobody in common", [list("abc"), list("def")], ["-", "-"]],
    ["nameless rows are nobody", [list("___"), list("___")], ["-", "-"]],
    ["the first of two that are the same", [list("abc"), list("abc")], ["-", "0"]],
    ["the first of two that are nearly the same", [list(TEN), list(ELEVEN)], ["-", "0"]],
    ["the larger of two", [list("abc"), list("abcdef")], ["1", "-"]],
    ["the larger of two, a unit being missing", [list(TEN), list(`${TEN}K`)], ["1", "-"]],
    ["the larger one, one in ten being missing", [list("abcdefghi"), list(ELEVEN)], ["1", "-"]],
  ]);
});

describe("the officer's word", () => {
  each([
    ["of the second", [list(TEN), list(TEN, DECIDED)], ["1", "-"]],
    ["of the smaller one", [list(ELEVEN), list(TEN, DECIDED)], ["1", "-"]],
    ["of one that is too small", [list(ELEVEN), list("abcde", DECIDED)], ["-", "0"]],
    ["of both", [list(ELEVEN, DECIDED), list(TEN, DECIDED)], ["-", "0"]],
    ["of the larger one", [list(TEN), list(ELEVEN, DECIDED)], ["1", "-"]],
    ["before its purpose", [list(ELEVEN, { ...SK, ...DECIDED }), list(TEN)], ["-", "0 (otherwise)"]],
  ]);
});

describe("a list of another purpose", () => {
  each([
    ["smaller", [list(TEN, SK), list(ELEVEN)], ["1 (otherwise)", "-"]],
    ["larger", [list(ELEVEN, SK), list(TEN)], ["1 (otherwise)", "-"]],
    ["much larger", [list(ELEVEN, SK), list("abcde")], ["1 (otherwise)", "-"]],
    ["of a single person", [list(TEN), list("a", SK)], ["-", "0 (otherwise)"]],
    ["half of whom stand in the register", [list(TEN), list("abxy", SK)], ["-", "0 (otherwise)"]],
    ["of whom fewer stand in it", [list(TEN), list("abxyz", SK)], ["-", "-"]],
    ["two of them, half of the same", [list("abcd", SK), list("abxy", SK)], ["-", "-"]],
    ["two of them", [list("abcd", SK), list("abc", SK)], ["-", "0 (otherwise)"]],
    ["half of the register stands in it", [list("abxy"), list("abcdef", SK)], ["-", "-"]],
    [
      "by quarter, beside a register of the year",
      [list("abxyz", { ...SK, sheet: "Quý I" }), list("abxy")],
      ["1 (otherwise)", "-"],
    ],
  ]);
  test.each(["SÁNG KIẾN", "Danh sách đề tài", "SKKN 2021"])("«%s» says it, be it the sheet's name", (sheet) => {
    expect(told(list(ELEVEN, { sheet }), list(TEN))).toEqual(["1 (otherwise)", "-"]);
    expect(told(list(ELEVEN, { titles: [sheet] }), list(TEN))).toEqual(["1 (otherwise)", "-"]);
  });
  test.each(["SÁNG", "Cao Sáng Kiến1", "ĐỀ TÀI1"])("«%s» does not", (sheet) =>
    expect(told(list(ELEVEN, { sheet }), list(TEN))).toEqual(["-", "0"]),
  );
});

describe("formulas", () => {
  each([
    ["in the larger one", [list(ELEVEN, { formulas: 11 }), list(TEN)], ["1", "-"]],
    ["in one that is much larger", [list(ELEVEN, { formulas: 11 }), list("abcde")], ["-", "0"]],
    ["in the smaller one", [list(TEN, { formulas: 10 }), list(ELEVEN)], ["1", "-"]],
    ["in more than half", [list(TEN, { formulas: 6 }), list(ELEVEN)], ["1", "-"]],
    ["in half", [list(TEN, { formulas: 5 }), list(ELEVEN)], ["-", "0"]],
  ]);
});

describe("quarters", () => {
  const [I, II] = [quarter("Quý I"), quarter("Quý II")];
  each([
    ["a later one is the larger", [list(TEN, I), list(ELEVEN, II)], ["1 (otherwise)", "-"]],
    ["a later one is the smaller", [list(ELEVEN, I), list(TEN, II)], ["1 (otherwise)", "-"]],
    ["the year", [list(TEN, II), list(ELEVEN)], ["1 (otherwise)", "-"]],
    ["the year, smaller", [list(ELEVEN, II), list(TEN)], ["1 (otherwise)", "-"]],
    ["more than half in a later one", [list(TEN, I), list("abcdef", II)], ["1 (otherwise)", "-"]],
    ["half in a later one: who was added", [list(TEN, I), list("abcde", II)], ["-", "0 (otherwise)"]],
    ["half of another quarter's are enough", [list("abxy", I), list("abcd", II)], ["1 (otherwise)", "-"]],
    ["less than half is none", [list("axy", I), list("abcd", II)], ["-", "-"]],
    ["a single person", [list("a", I), list("a", II)], ["1 (otherwise)", "-"]],
    [
      "each leads the one before",
      [list("abc", I), list("abc", II), list("abc")],
      ["2 (otherwise)", "2 (otherwise)", "-"],
    ],
    ["of the same quarter", [list(TEN, II), list(ELEVEN, II)], ["-", "0"]],
  ]);
  test.each<[string, boolean]>([
    ["Quý III", true],
    ["quý IV/2021", true],
    ["ĐK Quý 3", true],
    ["Quý 4", true],
    ["Cả năm", true],
    ["Quý V", true],
    ["Quý I", false],
    ["Quý 1", false],
    ["Quý II", false],
    ["QUÝ 2", false],
  ])("«%s» is later than the second: %p", (sheet, isLater) =>
    expect(told(list(ELEVEN, II), list(TEN, quarter(sheet)))[0]).toBe(isLater ? "1 (otherwise)" : "-"),
  );
});

describe("a list of one title", () => {
  each([
    ["smaller", [list(TEN, ONE_TITLE), list(ELEVEN)], ["1", "-"]],
    ["larger", [list(ELEVEN, ONE_TITLE), list(TEN)], ["1", "-"]],
    ["much larger", [list(ELEVEN, ONE_TITLE), list("abcde")], ["-", "0"]],
    ["two of them", [list(TEN, ONE_TITLE), list(ELEVEN, ONE_TITLE)], ["-", "0"]],
    ["of one person", [list(TEN), list("a", ONE_TITLE)], ["-", "0"]],
    ["of two, of whom one is registered", [list(TEN), list("ax", ONE_TITLE)], ["-", "-"]],
  ]);
});

describe("how many rows are the same", () => {
  each([
    ["two are duplicates", [list(TEN), list("ab")], ["-", "-"]],
    ["three", [list(TEN), list("abc")], ["-", "0"]],
    ["three on two lists together", [list(TEN), list("ab"), list("c")], ["-", "0", "0"]],
    ["three of four: one is new", [list(TEN), list("abcx")], ["-", "0"]],
    ["three of five", [list(TEN), list("abcxy")], ["-", "-"]],
    ["two of three", [list(TEN), list("abx")], ["-", "-"]],
    ["nine in ten of many", [list("abcdefghijklmnopqrst"), list("abcdefghijklmnopqrxy")], ["-", "0"]],
    ["fewer than nine in ten", [list("abcdefghijklmnopqrst"), list("abcdefghijklmnopqxyz")], ["-", "-"]],
  ]);

  test("a name on more than forty lists is nobody's: reading stays linear", () => {
    const lists = Array.from({ length: 42 }, () => list("abc"));
    expect(told(...lists)).toEqual(["-", ...Array.from({ length: 39 }, () => "0"), "-", "-"]);
  });
});

describe("the units' sheets", () => {
  each([
    ["beside a whole", [list("abc"), list("def"), list("abcdef")], ["-", "-", "0+1"]],
    ["before it or behind it", [list("abcdef"), list("abc"), list("def")], ["1+2", "-", "-"]],
    ["of the decided one asks the other", [list("abc", DECIDED), list("def"), list("abcdef")], ["-", "-", "1+0"]],
    ["all decided", [list("abc", DECIDED), list("def", DECIDED), list("abcdef")], ["-", "-", "0+1"]],
    ["a whole that the officer decided", [list("abc"), list("def"), list("abcdef", DECIDED)], ["2", "2", "-"]],
    ["in formulas", [list("abc", { formulas: 3 }), list("def"), list("abcdef")], ["2", "2", "-"]],
    ["a unit is missing", [list("abc"), list("def"), list("abcdefG")], ["2", "2", "-"]],
    ["one of few is missing in the whole", [list("ax"), list("bcdef"), list("abcdef")], ["-", "-", "0+1"]],
    ["two are missing in it", [list("ax"), list("bcdefy"), list("abcdef")], ["-", "-", "1"]],
    ["most of a sheet is missing in it", [list("axy"), list("bcdef"), list("abcdef")], ["-", "2", "-"]],
    ["one person stands on two of them", [list("abc"), list("cde"), list("abcdef")], ["2", "2", "-"]],
    ["an extract beside them", [list("abcd"), list("efgh"), list("ae"), list("abcdefgh")], ["-", "-", "0", "0+1"]],
    [
      "initiatives beside them",
      [list("abcd"), list("efgh"), list("ae", SK), list("abcdefgh")],
      ["-", "-", "0 (otherwise)", "0+1"],
    ],
    ["nameless rows on both", [list("abc_"), list("def_"), list("abcdef")], ["-", "-", "0+1"]],
  ]);
});

describe("an extract of several sheets", () => {
  each([
    ["the sheet with the most of them first", [list("abc"), list("def"), list("ade")], ["-", "-", "1+0"]],
    ["the first of two with as many", [list("abc"), list("def"), list("abde")], ["-", "-", "0+1"]],
    ["two people are duplicates", [list("abc"), list("def"), list("ad")], ["-", "-", "-"]],
    ["two of one title are not", [list("abc"), list("def"), list("ad", ONE_TITLE)], ["-", "-", "0+1"]],
    ["one of four stands nowhere else", [list("abc"), list("def"), list("adex")], ["-", "-", "1+0"]],
    ["two of five do", [list("abc"), list("def"), list("adexy")], ["-", "-", "-"]],
    ["who stands on both sheets counts once", [list("abcm"), list("defm"), list("amxy")], ["-", "-", "-"]],
    ["two extracts", [list("abc"), list("def"), list("abd"), list("cef")], ["-", "-", "0+1", "1+0"]],
    [
      "the smaller of two is the extract",
      [list("adg"), list("abcx"), list("defy"), list("ghiz")],
      ["1+2+3", "-", "-", "-"],
    ],
  ]);
});

describe("topics", () => {
  const TOPICS = { topicsOnly: true };
  each([
    ["where most of the authors are", [list("abc"), list("def"), list("ade", TOPICS)], ["-", "-", "1 (otherwise)"]],
    ["the first of two with as many", [list("abc"), list("def"), list("ad", TOPICS)], ["-", "-", "0 (otherwise)"]],
    ["in front", [list("ade", TOPICS), list("abc"), list("def")], ["2 (otherwise)", "-", "-"]],
    ["of nobody who is registered", [list("abc"), list("x", TOPICS)], ["-", "-"]],
    ["lead over nothing", [list("abcd", TOPICS), list("abc")], ["1 (otherwise)", "-"]],
    ["two lists of topics alone", [list("abc", TOPICS), list("abc", TOPICS)], ["-", "-"]],
    ["of a list that another one leads", [list("abcd"), list("abc"), list("ab", TOPICS)], ["-", "0", "0 (otherwise)"]],
  ]);
});

test("a list is whole that was put together from those that lead it", () => {
  const isWhole = (...lists: readonly List[]) => leadersOf(lists).map((leader) => leader?.isWhole ?? null);
  expect(isWhole(list("abc"), list("def"), list("ad"), list("abcdef"))).toEqual([null, null, false, true]);
  expect(isWhole(list("abc"), list("def"), list("ade"))).toEqual([null, null, false]);
  expect(isWhole(list("abc"), list("abcdef"))).toEqual([false, null]);
});
