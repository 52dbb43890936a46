import fc from "fast-check";
import { compare } from "../../../src/domain/comparison/compare";
import { isSameResult } from "../../../src/domain/comparison/snapshot";
import { MOST_REMEMBERED, packSnapshot, unpackSnapshot } from "../../../src/domain/comparison/pack";
import { nextStep } from "../../../src/domain/comparison";
import type { Snapshot } from "../../../src/domain/comparison/snapshot";
import type { Finding } from "../../../src/domain/rules/rule";
import { NEWS } from "../summary/bloc";
import { at, identityOf, snapshotOf, someFindings } from "./snapshots";

const kept = (snapshot: Snapshot): Snapshot => unpackSnapshot(JSON.parse(JSON.stringify(packSnapshot(snapshot))))!;
const countsOf = (before: Snapshot, now: Snapshot) => compare(before, now).counts;
/** As after more findings than are remembered one by one. */
const counted = (snapshot: Snapshot): Snapshot => ({ ...snapshot, findings: null });

describe("the identity of a finding", () => {
  const one = at("Mai Thành Nam", 8);
  test.each([
    ["its row", at("Mai Thành Nam", 108), true],
    ["its severity", at("Mai Thành Nam", 8, { severity: "notice" }), true],
    ["the name's capitals", at("MAI THÀNH NAM", 8), true],
    ["the name in the other normal form", at("Mai Thành Nam".normalize("NFD"), 8), true],
    ["the rule", at("Mai Thành Nam", 8, { rule: "other" }), false],
    ["the sheet", at("Mai Thành Nam", 8, { place: { sheet: "Khác", row: 8, column: 7 } }), false],
    ["the unit", at("Mai Thành Nam", 8, { unit: "Tạp chí Thanh tra" }), false],
    ["the field", at("Mai Thành Nam", 8, { field: "title" }), false],
    ["the name", at("Mai Thanh Nam", 8), false],
    ["whether it failed or could not be told", at("Mai Thành Nam", 8, { outcome: "cannotTell" }), false],
  ])("%s", (_, other, same) => {
    expect(identityOf(other) === identityOf(one)).toBe(same);
  });

  test("a separator in a name does not make two findings one", () => {
    expect(identityOf(at("A|rating", 8, { field: null }))).not.toBe(identityOf(at("A", 8, { field: "rating" })));
  });
});

describe("a column's finding", () => {
  const column = (rows: readonly number[], changes: Partial<Finding> = {}): Finding =>
    at("ĐK cá nhân", 7, {
      unit: null,
      causes: ["decomposed"],
      ofColumn: { header: "Họ và tên", cells: rows.map((row) => ({ row, column: 2, unit: NEWS })) },
      ...changes,
    });
  const ofCell = (name: string, cause = "decomposed"): Finding => at(name, 8, { causes: [cause] });

  test.each([
    ["its cells", column([8, 9, 10, 11, 12, 13, 14]), true],
    ["its unit, once only one unit's cells are left", column([8], { unit: NEWS }), true],
    ["its cause", column([8], { causes: ["spaces"] }), false],
    ["its header", column([8], { ofColumn: { header: "Chức vụ", cells: [] } }), false],
  ])("%s", (_, other, same) => {
    expect(identityOf(other) === identityOf(column([8]))).toBe(same);
  });

  test("a cell's own finding is known as before it had a cause", () => {
    expect(identityOf(ofCell("Nam"))).toBe(identityOf(at("Nam", 8)));
  });

  test.each([
    ["few cells left: nothing is new", [column([8])], [ofCell("Nam"), ofCell("Hà")], [0, 0, 2]],
    ["more cells than before: nothing is mended", [ofCell("Nam"), ofCell("Hà")], [column([8])], [0, 0, 1]],
    ["a cell of another cause is new", [column([8])], [ofCell("Nam", "spaces")], [1, 1, 0]],
    ["all cells mended", [column([8])], [], [0, 1, 0]],
    ["one cell mended of several that stay cells", [ofCell("Nam"), ofCell("Hà")], [ofCell("Hà")], [0, 1, 1]],
  ])("%s", (_, before, now, [fresh, solved, remaining]) => {
    const counts = { fresh, solved, remaining };
    expect(countsOf(snapshotOf(before), snapshotOf(now))).toEqual(counts);
    expect(countsOf(kept(snapshotOf(before)), snapshotOf(now))).toEqual(counts);
  });

  test("of a cell with two words both must have been said", () => {
    const both = at("Nam", 8, { causes: ["LĐTT", "CSTĐCS"] });
    expect(countsOf(snapshotOf([column([8], { causes: ["LĐTT"] })]), snapshotOf([both])).fresh).toBe(1);
  });
});

describe("comparing", () => {
  test.each([
    ["a row put in above", [at("Nam", 8)], [at("Nam", 9)], { fresh: 0, solved: 0, remaining: 1 }],
    ["one mended", [at("Nam", 8), at("Dũng", 9)], [at("Dũng", 9)], { fresh: 0, solved: 1, remaining: 1 }],
    [
      "one of two namesakes mended",
      [at("Nam", 8), at("Nam", 20)],
      [at("Nam", 20)],
      { fresh: 0, solved: 1, remaining: 1 },
    ],
    ["one mended, another come up", [at("Nam", 8)], [at("Hà", 10)], { fresh: 1, solved: 1, remaining: 0 }],
    ["nothing before", [], [at("Hà", 10)], { fresh: 1, solved: 0, remaining: 0 }],
  ])("%s", (_, before, now, expected) => {
    expect(countsOf(snapshotOf(before), snapshotOf(now))).toEqual(expected);
  });

  test("names who mended what, and counts by unit", () => {
    const { solved, fresh, byUnit } = compare(
      snapshotOf([at("Nam", 8), at("Dũng", 9, { unit: null })]),
      snapshotOf([at("Hà", 10)]),
    );
    expect(solved.map(({ subject, unit, row }) => [subject.name, unit, row])).toEqual([
      ["Nam", NEWS, 8],
      ["Dũng", null, 9],
    ]);
    expect([...fresh]).toEqual([identityOf(at("Hà", 10))]);
    expect([...byUnit]).toEqual([
      [NEWS, { fresh: 1, solved: 1, remaining: 0 }],
      ["", { fresh: 0, solved: 1, remaining: 0 }],
    ]);
  });

  test("figures stand before and now, for the bloc and per unit", () => {
    const now = snapshotOf([]);
    const before: Snapshot = {
      ...now,
      figures: new Map([
        ["", { ...now.figures.get("")!, people: 8 }],
        [NEWS, now.figures.get(NEWS)!],
      ]),
    };
    const { figures } = compare(before, now);
    expect(figures.get("")!.filter((each) => each.before !== each.now)).toEqual([
      { field: "people", before: 8, now: 10 },
    ]);
    expect(figures.get(NEWS)!.every((each) => each.before === each.now)).toBe(true);
    expect(figures.has("Tạp chí Thanh tra")).toBe(false);
  });

  test("always: nothing new or solved in the same, and every finding is counted once on each side", () => {
    fc.assert(
      fc.property(someFindings, someFindings, fc.boolean(), (one, other, exact) => {
        const before = exact ? snapshotOf(one) : counted(snapshotOf(one));
        const now = snapshotOf(other);
        expect(countsOf(now, now)).toEqual({ fresh: 0, solved: 0, remaining: other.length });
        const comparison = compare(before, now);
        const { fresh, solved, remaining } = comparison.counts;
        expect([fresh + remaining, solved + remaining]).toEqual([other.length, one.length]);
        expect([comparison.fresh.size, comparison.solved.length]).toEqual(exact ? [fresh, solved] : [0, 0]);
      }),
    );
  });

  test("always: rows and the order between different subjects do not matter", () => {
    fc.assert(
      fc.property(someFindings, fc.integer({ min: 1, max: 50 }), (findings, by) => {
        const moved = findings.map((finding) =>
          finding.place.row === null
            ? finding
            : { ...finding, place: { ...finding.place, row: finding.place.row + by } },
        );
        expect(isSameResult(snapshotOf(findings), snapshotOf([...moved].reverse()))).toBe(true);
      }),
    );
  });
});

describe("remembering", () => {
  test("a snapshot comes back from the workbook as it was", () => {
    fc.assert(
      fc.property(someFindings, (findings) => {
        const snapshot = snapshotOf(findings);
        expect(kept(snapshot)).toEqual(snapshot);
      }),
    );
  });

  test("beyond the limit only numbers per rule and unit are kept, and say so", () => {
    const many = snapshotOf(Array.from({ length: MOST_REMEMBERED + 1 }, (_, index) => at(`Người ${index}`, 8 + index)));
    const back = kept(many);
    expect([back.findings, JSON.stringify(packSnapshot(many)).length < 2000]).toEqual([null, true]);
    const comparison = compare(back, snapshotOf([at("Người 1", 8)]));
    expect([comparison.exact, comparison.counts]).toEqual([false, { fresh: 0, solved: MOST_REMEMBERED, remaining: 1 }]);
    const whole = packSnapshot(
      snapshotOf(Array.from({ length: MOST_REMEMBERED }, (_, index) => at(`Người ${index}`, 8 + index))),
    );
    expect((whole["findings"] as unknown[]).length).toBe(MOST_REMEMBERED);
  });

  test.each([
    ["nothing", null],
    [
      "an older version: moment and counts only",
      { moment: "2021-03-20T08:00:00", counts: { error: 1, warning: 0, notice: 0 } },
    ],
    ["somebody else's text", { moment: "x", counts: {}, words: "x", findings: [[1]], figures: {} }],
    ["findings that point nowhere", { ...packSnapshot(snapshotOf([at("Nam", 8)])), words: [] }],
  ])("%s is not a snapshot, and the run counts as the first", (_, json) => {
    expect(unpackSnapshot(json)).toBeNull();
    const { comparison, kept: next } = nextStep(json, snapshotOf([at("Nam", 8)]));
    expect([comparison, next["previous"]]).toEqual([null, null]);
  });
});

describe("from run to run", () => {
  const runs = (...results: readonly (readonly [string, ReturnType<typeof at>[]])[]) => {
    let last: Readonly<Record<string, unknown>> | null = null;
    return results.map(([day, findings]) => {
      const { comparison, kept: next } = nextStep(last, snapshotOf(findings, day));
      last = JSON.parse(JSON.stringify(next)) as Readonly<Record<string, unknown>>;
      return comparison === null
        ? null
        : [comparison.before, comparison.counts.fresh, comparison.counts.solved, comparison.counts.remaining];
    });
  };

  test("a run that found the same is compared with the state before, not with its twin", () => {
    const two = [at("Nam", 8), at("Dũng", 9)];
    expect(
      runs(
        ["d1", two],
        ["d2", two],
        ["d3", [at("Nam", 8)]],
        ["d4", [at("Nam", 8)]],
        ["d5", [at("Nam", 30)]],
        ["d6", []],
      ),
    ).toEqual([null, null, ["d2", 0, 1, 1], ["d2", 0, 1, 1], ["d2", 0, 1, 1], ["d5", 0, 1, 0]]);
  });

  test("only the last run and the one before it are kept", () => {
    let last: Readonly<Record<string, unknown>> | null = null;
    for (let day = 1; day <= 5; day += 1) last = nextStep(last, snapshotOf([at(`Người ${day}`, 8)], `d${day}`)).kept;
    expect(Object.keys(last!["previous"] as object)).not.toContain("previous");
  });
});
