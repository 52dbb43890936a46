/** @jest-environment jsdom */
/** The list of findings as a value: what a view shows, in which rows and order, and where previous and next lead. */
import fc from "fast-check";
import { campaign2021 } from "../../src/domain/campaign";
import type { Finding } from "../../src/domain/rules/rule";
import { issuesOf } from "../../src/taskpane/issues/issues";
import { keyTarget } from "../../src/taskpane/issues/keys";
import { shownOf } from "../../src/taskpane/issues/shown";
import type { Shown } from "../../src/taskpane/issues/shown";
import { nextOf, standAt, standIn, stepIn } from "../../src/taskpane/issues/step";
import { isTouched } from "../../src/taskpane/issues/touched";
import { CHIPS, GROUPINGS, viewAtFirst } from "../../src/taskpane/state/view";
import type { Chip, Grouping, IssuesView } from "../../src/taskpane/state/view";
import { aFinding, aSpelling, cannotTell } from "./support";

const atFirst = viewAtFirst.issues;
const [first, second] = campaign2021.units.map(({ name }) => name) as [string, string];
const person = (name: string, changes: Partial<Finding> = {}) =>
  aFinding({ subject: { kind: "person", name }, unit: first, ...changes });
const at = (sheet: string, row: number, column = 7) => ({ sheet, row, column });

const nam = person("Mai Thành Nam", { place: at("ĐK cá nhân", 12), unit: second });
const hoa = person("Lê Thị Hòa", { place: at("ĐK cá nhân", 80), severity: "warning" });
const total = aFinding({
  rule: "headcount-mismatch",
  place: at("Chỉ tiêu", 8, 3),
  subject: { kind: "unit", name: first },
  unit: first,
  field: null,
  message: "tooMany",
  facts: { stated: 39, listed: 38, difference: 1 },
});
const misspelt = aSpelling({
  place: at("ĐK cá nhân", 9),
  subject: { kind: "person", name: "Đỗ Khải" },
  unit: second,
  fix: { value: "x" },
  causes: ["w"],
});
const waived = person("Trần Bình", { accepted: { reason: "x", by: "y", on: "" }, place: at("ĐK cá nhân", 30) });
const untold = cannotTell({ unit: null, place: at("ĐK cá nhân", 5) });

const all = [nam, hoa, total, misspelt, waived, untold];

const listOf = (findings: readonly Finding[], changes: Partial<IssuesView> = {}) => {
  const issues = issuesOf({ findings, campaign: campaign2021 });
  return { issues, view: { ...atFirst, ...changes }, shown: shownOf(issues, { ...atFirst, ...changes }, "vi") };
};
/** Findings at which previous and next stop. */
const stopsOf = ({ rows, stops }: Shown): readonly number[] => stops.map((row) => rows[row]!.index);
/** What is listed, heading by heading. */
function drawn(findings: readonly Finding[], changes: Partial<IssuesView> = {}): string[] {
  const { shown } = listOf(findings, changes);
  return shown.rows.map(({ kind, group, index, members }) =>
    kind === "finding" ? findings[index]!.subject.name : `${kind} ${group.replace("\u0000", "?")} ${members.length}`,
  );
}
const listed = (changes: Partial<IssuesView>, findings = all): readonly Finding[] =>
  stopsOf(listOf(findings, changes).shown).map((index) => findings[index]!);

describe("search", () => {
  test.each<[string, readonly Finding[]]>([
    ["mai thanh", [nam]],
    ["MAI Thành", [nam]],
    ["thanh mai", [nam]],
    ["le thi hoà", [hoa]],
    ["chi tieu", [total]],
    ["Chỉ tiêu!C8", [total]],
    ["c8", [total]],
    ["g8", []],
    ["g80", [hoa]],
    ["39 nguoi", [total]],
    ["   ", [total, nam, hoa, misspelt, untold]],
    ["không có ai tên Xyz", []],
  ])("«%s»", (search, found) => {
    expect(new Set(listed({ search }))).toEqual(new Set(found));
  });

  test("finds by unit", () => {
    expect(new Set(listed({ search: second.toUpperCase() }))).toEqual(new Set([nam, misspelt]));
  });

  test("is there in full when it is asked for before it was all prepared", () => {
    const { issues } = listOf(Array.from({ length: 1200 }, (_, row) => person(`Người ${row}`)));
    expect(issues.prepare("vi")).toBe(false);
    expect(issues.texts("vi")).toHaveLength(1200);
    expect(issues.prepare("vi")).toBe(true);
  });
});

describe("chips", () => {
  test.each<[string, readonly Chip[], readonly Finding[]]>([
    ["none: everything that is open", [], [total, nam, hoa, misspelt, untold]],
    ["errors", ["error"], [total, nam]],
    ["severities are alternatives", ["error", "warning"], [total, nam, hoa]],
    ["what can be mended", ["fixable"], [misspelt]],
    ["what is sent: nothing to the bloc itself", ["toSend"], [total, nam, hoa, misspelt]],
    ["kinds narrow one another", ["error", "fixable"], []],
    ["what is accepted stands only under its chip", ["accepted"], [waived]],
    ["not looked at", ["unseen", "error"], [total]],
  ])("%s", (_, chips, found) => {
    const seen = [listOf(all).issues.keys[0]!];
    expect(new Set(listed({ chips, seen }))).toEqual(new Set(found));
  });

  test("count what search and unit leave, whichever of them are pressed", () => {
    const counts = { error: 2, warning: 1, notice: 2, fixable: 1, toSend: 4, accepted: 1, unseen: 5 };
    expect(listOf(all).shown.counts).toEqual(counts);
    expect(listOf(all, { chips: ["accepted", "error"] }).shown.counts).toEqual(counts);
    expect(listOf(all, { unit: second }).shown.counts).toMatchObject({ error: 1, notice: 1, accepted: 0 });
  });

  test("what one stands at stays among what was not looked at until one moves on", () => {
    const [key] = listOf(all).issues.keys;
    const view = { chips: ["unseen"] as const, seen: [key!] };
    expect(listed({ ...view, at: key! })).toContain(nam);
    expect(listed(view)).not.toContain(nam);
  });
});

describe("units", () => {
  const ofColumn = {
    header: "Họ và tên",
    cells: [
      { row: 9, column: 2, unit: first },
      { row: 10, column: 2, unit: second },
    ],
  };
  const column = aSpelling({ unit: null, subject: { kind: "table", name: "ĐK cá nhân" }, ofColumn });

  test("a column is of every unit whose cells it stands for", () => {
    expect(listed({ unit: first }, [column, nam])).toEqual([column]);
    expect(new Set(listed({ unit: second }, [column, nam]))).toEqual(new Set([nam, column]));
    expect(listed({ unit: "" }, [column, nam, untold])).toEqual([untold]);
  });

  test("its cells lead to it", () => {
    const { issues } = listOf([column, { ...nam, place: at("ĐK cá nhân", 10, 2) }]);
    expect(issues.findingAt("ĐK cá nhân", 9, 2)).toBe(0);
    // The graver one of two.
    expect(issues.findingAt("ĐK cá nhân", 10, 2)).toBe(1);
    expect(issues.findingAt("ĐK cá nhân", 11, 2)).toBeNull();
  });
});

describe("groups", () => {
  const untoldLast = ["group ?untold 1", ""];
  const names = { nam: "Mai Thành Nam", hoa: "Lê Thị Hòa", khai: "Đỗ Khải" };
  test.each<[Grouping, readonly string[]]>([
    [
      "rule",
      [
        "group rating-unknown 2",
        names.nam,
        names.hoa,
        "group headcount-mismatch 1",
        first,
        "group spelling 1",
        names.khai,
      ],
    ],
    ["unit", [`group ${first} 2`, first, names.hoa, `group ${second} 2`, names.nam, names.khai]],
    ["sheet", ["group ĐK cá nhân 3", names.nam, names.hoa, names.khai, "group Chỉ tiêu 1", first]],
  ])("by %s", (groupBy, rows) => {
    expect(drawn(all, { groupBy })).toEqual([...rows, ...untoldLast]);
  });

  test("by person: of one name in two units there are two; what is about nobody stands behind", () => {
    const namesake = { ...hoa, subject: nam.subject };
    const again = { ...misspelt, subject: nam.subject };
    expect(
      drawn([nam, total, namesake, again], { groupBy: "person" }).map((row) => row.replace(/^.*\?/u, "?")),
    ).toEqual(["?mai thành nam 2", names.nam, names.nam, "?mai thành nam 1", names.nam, "?nobody 1", first]);
  });

  test("a closed one keeps its count, and previous and next pass it by", () => {
    const closed = ["rule:rating-unknown"];
    expect(drawn([nam, hoa, misspelt], { closed })).toEqual([
      "group rating-unknown 2",
      "group spelling 1",
      misspelt.subject.name,
    ]);
    expect(listed({ closed }, [nam, hoa, misspelt])).toEqual([misspelt]);
  });

  test.each([5, 6])("%s of one cause and table", (count) => {
    const alike = Array.from({ length: count }, (_, row) =>
      aSpelling({ place: at("ĐK cá nhân", row + 9), subject: { kind: "person", name: `N${row}` }, causes: ["w"] }),
    );
    const elsewhere = { ...alike[0]!, place: at("Sheet2", 9) };
    const names = alike.map(({ subject }) => subject.name);
    const rows = drawn([...alike, elsewhere]);
    if (count === 5) return expect(rows).toEqual(["group spelling 6", ...names, "N0"]);
    expect(rows).toEqual(["group spelling 7", "alike spelling 6", "N0"]);
    const { shown, issues } = listOf([...alike, elsewhere]);
    expect(stopsOf(shown)).toEqual([0, 6]);
    const opened = [shown.rows[1]!.key];
    expect(drawn([...alike, elsewhere], { opened })).toEqual(["group spelling 7", "alike spelling 6", ...names, "N0"]);
    // It is still the same row when the first of them is mended.
    expect(listOf([...alike.slice(1), elsewhere, ...alike.slice(0, 1)], { opened }).shown.rows[1]!.open).toBe(true);
    expect(issues.findings).toHaveLength(7);
  });
});

describe("previous and next", () => {
  const { issues } = listOf(all);
  const order = stopsOf(listOf(all).shown).map((index) => issues.keys[index]!);
  const go = (key: string | null, by: 1 | -1) => stepIn(listOf(all).shown, standAt(issues, listOf(all).shown, key), by);
  const indexOf = (key: string) => issues.byKey.get(key)!;

  test("go through the list and end at its ends", () => {
    expect(go(null, 1)).toBe(indexOf(order[0]!));
    expect(go(null, -1)).toBe(indexOf(order.at(-1)!));
    expect(go(order[0]!, 1)).toBe(indexOf(order[1]!));
    expect(go(order[1]!, -1)).toBe(indexOf(order[0]!));
    expect(go(order[0]!, -1)).toBeNull();
    expect(go(order.at(-1)!, 1)).toBeNull();
  });

  test("where the finding is gone one stands before what came after it", () => {
    const isThere = (key: string) => key !== "b" && key !== "c";
    expect(standIn(["a", "b", "c", "d"], "c", isThere)).toBe("a");
    expect(standIn(["b", "c", "d"], "c", isThere)).toBeNull();
    expect(nextOf(["a", "b", "c", "d"], "b", isThere)).toBe("d");
    expect(nextOf(["a", "b"], "b", isThere)).toBeNull();
    expect(nextOf(["a"], "z", isThere)).toBeNull();
  });
});

describe("keys of the list", () => {
  const { rows } = listOf([nam, hoa, misspelt], { closed: ["rule:spelling"] }).shown;
  const press = (key: string, place: number, column: 0 | 1 = 0, more = {}) =>
    keyTarget({ key, altKey: false, metaKey: false, ...more }, rows, { at: place, column });

  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 3, 3],
    ["ArrowUp", 0, 0],
    ["End", 0, 3],
    ["Home", 3, 0],
    ["PageDown", 0, 3],
    ["PageUp", 3, 0],
  ])("%s from row %s", (key, from, to) => {
    expect(press(key, from)).toEqual({ at: to, column: 0 });
  });

  test("right opens what is closed, then goes to the second cell; left goes back, closes, and goes up", () => {
    expect(press("ArrowRight", 3)).toEqual({ at: 3, column: 0, toggled: 3 });
    expect(press("ArrowRight", 0)).toEqual({ at: 0, column: 1 });
    expect(press("ArrowRight", 1)).toEqual({ at: 1, column: 1 });
    expect(press("ArrowLeft", 1, 1)).toEqual({ at: 1, column: 0 });
    expect(press("ArrowLeft", 2)).toEqual({ at: 0, column: 0 });
    expect(press("ArrowLeft", 0)).toEqual({ at: 0, column: 0, toggled: 0 });
    expect(press("ArrowLeft", 3)).toEqual({ at: 3, column: 0 });
  });

  test("Alt+← is the way back, and no key of the list", () => {
    expect(press("ArrowLeft", 1, 0, { altKey: true })).toBeNull();
    expect(press("a", 1)).toBeNull();
  });
});

describe("what was edited since", () => {
  const area = { firstRow: 10, lastRow: 20, firstColumn: 1, lastColumn: 9 };
  const changes = (sheet: string, changed: typeof area | null) => ({
    places: [{ sheet, address: "A10:I20", area: changed }],
    more: 0,
    own: true,
    remote: false,
  });
  test.each([
    ["its cell", nam, "ĐK cá nhân", area, true],
    ["another cell", hoa, "ĐK cá nhân", area, false],
    ["another sheet", nam, "Chỉ tiêu", area, false],
    ["something that is not one area", nam, "ĐK cá nhân", null, false],
  ])("%s", (_, finding, sheet, changed, is) => {
    expect(isTouched(finding, changes(sheet, changed))).toBe(is);
    expect(isTouched(finding, null)).toBe(false);
  });

  test("one cell of a column", () => {
    const cells = [
      { row: 3, column: 2, unit: null },
      { row: 12, column: 2, unit: null },
    ];
    expect(isTouched({ ...misspelt, ofColumn: { header: "x", cells } }, changes("ĐK cá nhân", area))).toBe(true);
  });
});

/** Whatever the findings and the view: nothing is lost, nothing stands twice. */
const anyFinding = fc.record({
  unit: fc.constantFrom(first, second, null, "Lạ"),
  row: fc.integer({ min: 2, max: 40 }),
  kind: fc.constantFrom(nam, hoa, misspelt, waived, untold),
  name: fc.constantFrom("An", "Bình", ""),
});
const anyView = fc.record({
  groupBy: fc.constantFrom(...GROUPINGS),
  chips: fc.subarray([...CHIPS]),
  search: fc.constantFrom("", "an", "g1", "binh lạ"),
  unit: fc.constantFrom(null, first, "", "Lạ"),
});

test("every shown finding stands once, its neighbours are counted right, and stepping meets each row once", () => {
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 30 }), anyView, (parts, changes) => {
      const findings = parts.map(({ unit, row, kind, name }) => ({
        ...kind,
        unit,
        place: { ...kind.place, row },
        subject: { ...kind.subject, name },
      }));
      const alikes = listOf(findings, changes).shown.rows.filter(({ kind }) => kind === "alike");
      const { shown, issues } = listOf(findings, { ...changes, opened: alikes.map(({ key }) => key) });
      const rows = shown.rows.filter(({ kind }) => kind === "finding");
      expect(new Set(rows.map(({ index }) => index)).size).toBe(rows.length);
      expect(rows).toHaveLength(shown.total);
      const groups = shown.rows.filter(({ level }) => level === 1);
      expect(groups.reduce((sum, { members }) => sum + members.length, 0)).toBe(shown.total);
      shown.rows.forEach((row, place) => {
        expect(row.place).toBeGreaterThanOrEqual(1);
        expect(row.place).toBeLessThanOrEqual(row.size);
        if (row.level > 1) expect(row.level).toBeLessThanOrEqual(shown.rows[place - 1]!.level + 1);
      });
      const met: number[] = [];
      for (let index = stepIn(shown, -1, 1); index !== null;) {
        met.push(index);
        index = stepIn(shown, standAt(issues, shown, issues.keys[index]!), 1);
      }
      expect(met).toEqual(stopsOf(shown));
    }),
    { numRuns: 150 },
  );
});
