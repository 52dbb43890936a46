/** What a row registers, and where a collective's title belongs. */
import { mayRegister, personTitle, registered, titleColumn } from "../../../../src/domain/rules/shared/registers";
import type { AwardId } from "../../../../src/domain/catalogue/awards";
import { aRegistration, collectivesList, withColumns, without } from "../../../support/registration";
import type { TableSpec } from "../../../support/registration";
import type { AwardSpec } from "../../../support/rowMaker";

const ambiguous = { text: "Bằng khen", award: null, readings: ["bkBo", "bkThuTuong"] } as const;
const unreadable = { text: "DH lạ", award: null } as const;
const chosen = { text: "Bằng khen", award: "bkBo" } as const;
const person = (...titles: readonly AwardSpec[]) => aRegistration().withPerson({ titles }).build().people[0]!;

test.each<[string, AwardSpec[], AwardId | undefined, boolean]>([
  ["the award in so many words", ["ldtt", "bkBo"], "bkBo", false],
  ["one that the officer chose", [chosen], "bkBo", false],
  ["one of two meanings", [ambiguous], undefined, true],
  ["a text that cannot be read", [unreadable], undefined, true],
  ["another award", ["giayKhen"], undefined, false],
  ["two other meanings", [{ ...ambiguous, readings: ["giayKhen", "bkThuTuong"] }], undefined, false],
  ["nothing", [], undefined, false],
])("%s", (_, titles, award, may) => {
  expect([registered(person(...titles), "bkBo")?.award, mayRegister(person(...titles), "bkBo")]).toEqual([award, may]);
});

test("a title that another one implies is not registered by it", () => {
  expect(registered(person("cstdcs"), "ldtt")).toBeUndefined();
});

test.each<[AwardSpec[], AwardId | undefined]>([
  [["giayKhen", "cstdcs", "ldtt"], "cstdcs"],
  [["cstdtq"], "cstdtq"],
  [["ttldtt", unreadable], undefined],
])("the first title of the LĐTT family of %j: %s", (titles, title) => {
  expect(personTitle(person(...titles))?.award).toBe(title);
});

describe("the column that a collective's title belongs in", () => {
  const bare = without(collectivesList, "title", "award");
  const mark = (award: AwardId) => ({ field: "title", header: award, mark: { kind: "award", award } }) as const;
  const rating = { field: "rating", header: "HTXS", mark: { kind: "rating", level: "excellent" } } as const;
  test.each<[string, TableSpec, { column: number; field: string } | undefined]>([
    ["«Danh hiệu»", collectivesList, { column: 6, field: "title" }],
    [
      "the merged column",
      withColumns(bare, { K: { field: "titleOrAward", header: "Danh hiệu, khen thưởng" } }),
      { column: 11, field: "titleOrAward" },
    ],
    [
      "«Danh hiệu» before a merged one",
      withColumns(collectivesList, { A: { field: "titleOrAward", header: "Danh hiệu, khen thưởng" } }),
      { column: 6, field: "title" },
    ],
    [
      "the first x column of a title",
      withColumns(bare, { K: mark("giayKhen"), L: mark("ttldtt"), M: mark("ttldxs") }),
      { column: 11, field: "title" },
    ],
    [
      "none in a table of commendations alone",
      withColumns(bare, { K: { ...mark("giayKhen"), field: "award" } }),
      undefined,
    ],
    ["none in a table without titles", withColumns(bare, { K: rating }), undefined],
  ])("%s", (_, spec, expected) => {
    expect(titleColumn(aRegistration().withTable(spec).build().tables[0]!)).toEqual(expected);
  });

  test.each<[string, readonly AwardId[], number | undefined]>([
    ["of TTLĐXS", ["giayKhen", "ttldxs"], 12],
    ["of TTLĐTT", ["giayKhen", "ttldtt", "ttldxs"], 12],
    ["of no title of a collective", ["giayKhen", "bkBo"], undefined],
  ])("x columns whose field nobody wrote down: the one %s", (_, awards, column) => {
    const letters = ["K", "L", "M"];
    const marks = Object.fromEntries(awards.map((award, index) => [letters[index]!, { ...mark(award), field: null }]));
    const found = titleColumn(aRegistration().withTable(withColumns(bare, marks)).build().tables[0]!);
    expect(found).toEqual(column && { column, field: "title" });
  });
});
