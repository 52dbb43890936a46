import { withLastYear } from "../../../src/domain/lastYear/evidence";
import type { LastYear, PastEntry } from "../../../src/domain/lastYear/lastYear";
import { packLastYear, unpackLastYear } from "../../../src/domain/lastYear/pack";
import type { Finding } from "../../../src/domain/rules/rule";
import { wordKey } from "../../../src/domain/text/keys";
import { wordFinding } from "../../../src/messages";
import { aCampaign } from "../../support/campaign";
import { aFinding, testRules } from "../../support/findings";
import { aRegistration } from "../../support/registration";

const [NEWS, JOURNAL] = ["Báo Thanh tra", "Tạp chí Thanh tra"];
const past = (name: string, changes: Partial<PastEntry> = {}): PastEntry => ({
  key: wordKey(name),
  birthDate: null,
  unit: NEWS,
  awards: ["ldtt"],
  rating: "good",
  ...changes,
});
const lastYear = (...entries: PastEntry[]): LastYear => ({
  fileName: "so-2020.xlsx",
  year: 2020,
  figures: new Map([["", { people: 10, cstdcs: 2, excellent: null }]]),
  entries,
});
const registration = aRegistration().withPerson({ name: "Mai Thành Nam", unit: NEWS, birthDate: "1978-01-19" }).build();
const onHistory = (changes: Partial<Finding> = {}): Finding =>
  aFinding({
    field: "history",
    unit: NEWS,
    subject: { kind: "person", name: "Mai Thành Nam" },
    place: { sheet: "ĐK cá nhân", row: 8, column: 9 },
    ...changes,
  });
const told = (finding: Finding, ...entries: PastEntry[]): string =>
  wordFinding(
    withLastYear([finding], lastYear(...entries), { registration, campaign: aCampaign() })[0]!,
    "vi",
    testRules,
  ).lastYear;

const RECORD = "Theo sổ năm trước (đăng ký năm 2020): Lao động tiên tiến, Hoàn thành tốt nhiệm vụ.";

test.each<[string, PastEntry[], string]>([
  ["the same name and unit", [past("Mai Thành Nam")], RECORD],
  ["the same, written otherwise", [past("MAI  THÀNH NAM")], RECORD],
  ["the same birth date in another unit", [past("Mai Thành Nam", { birthDate: "1978-01-19", unit: JOURNAL })], RECORD],
  ["the year of birth alone", [past("Mai Thành Nam", { birthDate: "1978" })], RECORD],
  ["born on another day", [past("Mai Thành Nam", { birthDate: "1980-01-01" })], ""],
  ["of another unit, no birth date", [past("Mai Thành Nam", { unit: JOURNAL })], ""],
  ["two of one name and unit", [past("Mai Thành Nam"), past("Mai Thành Nam")], ""],
  [
    "two of one name, one of them born that day",
    [past("Mai Thành Nam", { birthDate: "1978-01-19" }), past("Mai Thành Nam", { birthDate: "1990-01-01" })],
    RECORD,
  ],
  ["somebody else", [past("Lê An")], ""],
])("who is found in last year's registration: %s", (_, entries, wanted) =>
  expect(told(onHistory(), ...entries)).toBe(wanted),
);

test("a finding about something else, and one without last year, say nothing of it", () => {
  expect(told(onHistory({ field: "rating" }), past("Mai Thành Nam"))).toBe("");
  const findings = [onHistory()];
  expect(withLastYear(findings, null, { registration, campaign: aCampaign() })).toBe(findings);
});

test("what could not be told of several units says of each its own", () => {
  const finding = onHistory({
    outcome: "cannotTell",
    field: null,
    message: "noHistory",
    unit: null,
    ofUnits: [
      { unit: NEWS, message: "noHistory", facts: {}, subjects: ["Mai Thành Nam", "Lê An"] },
      { unit: JOURNAL, message: "noHistory", facts: {}, subjects: ["Vũ B"] },
    ],
  });
  const [{ pastRecord, ofUnits }] = withLastYear(
    [finding],
    lastYear(past("Mai Thành Nam"), past("Lê An", { awards: [], rating: "excellent" })),
    { registration, campaign: aCampaign() },
  ) as [Finding];
  const items = ["Mai Thành Nam: Lao động tiên tiến, Hoàn thành tốt nhiệm vụ", "Lê An: Hoàn thành xuất sắc nhiệm vụ"];
  expect(pastRecord?.items.map(({ vi }) => vi)).toEqual(items);
  expect(ofUnits?.map((each) => each.pastRecord?.items.map(({ vi }) => vi))).toEqual([items, undefined]);
});

test("what the workbook keeps is read again as it was, and what cannot be read any more counts as nothing", () => {
  const kept = lastYear(past("Mai Thành Nam", { awards: ["cstdcs", "bkBo"], birthDate: "1978" }));
  const packed = JSON.parse(JSON.stringify(packLastYear(kept))) as unknown;
  const read = unpackLastYear(packed)!;
  expect(read.entries).toEqual(kept.entries);
  expect([read.fileName, read.year, read.figures.get("")?.cstdcs, read.figures.get("")?.excellent]).toEqual([
    "so-2020.xlsx",
    2020,
    2,
    null,
  ]);
  for (const broken of [null, undefined, "x", {}, { file: 1, year: 2020, figures: [], entries: [] }])
    expect(unpackLastYear(broken)).toBeNull();
  const half = {
    file: "a",
    year: 2020,
    figures: [[1], ["", "x"]],
    entries: [[1], ["k", null, null, "no-such ldtt", "?"]],
  };
  expect(unpackLastYear(half)).toMatchObject({ entries: [{ key: "k", awards: ["ldtt"], rating: null }] });
});
