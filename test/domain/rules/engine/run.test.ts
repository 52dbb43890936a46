import { messageOf } from "../../../../src/domain/rules/engine/engineMessages";
import type { Field } from "../../../../src/domain/registration/model/fields";
import type { Message, Place, Report, Reporter, Rule, RuleInput } from "../../../../src/domain/rules/rule";
import { LAWS } from "../../../../src/domain/campaign/campaign";
import { runRules } from "../../../../src/domain/rules/engine/run";
import { defineRule } from "../../../../src/domain/rules/defineRule";
import { onCell, onTable } from "../../../../src/domain/rules/say/reports";
import { aRegistration } from "../../../support/registration";
import { inputOf } from "../../../support/ruleTester";

const text = { found: "Thấy.", expected: "Cần.", remedy: "Làm.", demand: "Phải làm." };
const message: Message = { vi: text, en: text };
const basis = (confidence: "S" | "U") => ({ text: { vi: "Căn cứ", en: "Basis" }, confidence });

function aRule(
  id: string,
  check: (input: RuleInput, report: Reporter<"wrong">) => void,
  changes: Partial<Rule<"wrong">> = {},
): Rule {
  return defineRule({
    id,
    severity: "error",
    section: 1,
    slip: "ask",
    meeting: "rest",
    title: { vi: "Quy tắc.", en: "Rule." },
    why: { vi: "Vì.", en: "Because." },
    basis: basis("S"),
    messages: { wrong: message },
    check,
    ...changes,
  });
}

const twoPeople = inputOf({
  name: "two people and a collective",
  given: aRegistration().withPerson().withPerson({ name: "Đỗ Văn Quân" }).withCollective(),
});
const faultAt =
  (field: "name" | "rating") =>
  ({ registration }: RuleInput, report: Reporter<"wrong">): void => {
    for (const person of registration.people) {
      const cell = field === "name" ? person.nameCell : person.rating.cell;
      if (cell) report.fail("wrong", onCell(person, field, cell));
    }
  };

test("findings come by sheet, row, column, then in the catalogue's order of rules", () => {
  const late = aRule("late", ({ registration }, report) => {
    const [collective] = registration.collectives;
    if (collective?.nameCell) report.fail("wrong", onCell(collective, "name", collective.nameCell));
    report.fail("wrong", { place: { sheet: "", row: null, column: null }, subject: { kind: "bloc", name: "Khối" } });
  });
  const { findings } = runRules(twoPeople, [
    late,
    aRule("b", faultAt("rating")),
    aRule("a", faultAt("name")),
    aRule("c", faultAt("name")),
  ]);
  expect(findings.map(({ rule, place }) => `${rule} ${place.sheet} ${place.row} ${place.column}`)).toEqual([
    "a ĐK cá nhân 8 2",
    "c ĐK cá nhân 8 2",
    "b ĐK cá nhân 8 7",
    "a ĐK cá nhân 9 2",
    "c ĐK cá nhân 9 2",
    "b ĐK cá nhân 9 7",
    "late ĐK tập thể 8 2",
    "late  null null",
  ]);
});

test("what has no sheet, no row or no column comes after what has", () => {
  const places: readonly Place[] = [
    { sheet: "", row: null, column: null },
    { sheet: "Không đọc", row: 1, column: 1 },
    { sheet: "ĐK tập thể", row: null, column: 3 },
    { sheet: "ĐK tập thể", row: 9, column: null },
    { sheet: "ĐK tập thể", row: 9, column: 4 },
    { sheet: "ĐK đơn vị", row: 9, column: 1 },
    { sheet: "ĐK cá nhân", row: 20, column: 1 },
    { sheet: "ĐK tập thể", row: 10, column: 1 },
  ];
  const scattered = aRule("scattered", (_, report) => {
    for (const place of places) report.fail("wrong", { place, subject: { kind: "sheet", name: "" } });
  });
  const given = aRegistration().withPerson().withCollective().withHonours();
  const { findings } = runRules(inputOf({ name: "three sheets", given }), [scattered]);
  expect(findings.map(({ place }) => `${place.sheet} ${place.row} ${place.column}`)).toEqual([
    "ĐK cá nhân 20 1",
    "ĐK tập thể 9 4",
    "ĐK tập thể 9 null",
    "ĐK tập thể 10 1",
    "ĐK tập thể null 3",
    "ĐK đơn vị 9 1",
    "Không đọc 1 1",
    " null null",
  ]);
});

test("a finding is what the rule reports and what the rule is", () => {
  const place: Place = { sheet: "ĐK cá nhân", row: 8, column: 2 };
  const subject = { kind: "person", name: "Mai An" } as const;
  const [table] = twoPeople.registration.tables;
  const whole: Report = {
    place,
    subject,
    table,
    field: "name",
    unit: "Báo Thanh tra",
    facts: { text: "Mai an" },
    fix: { value: "Mai An" },
    causes: ["capitals"],
    ofColumn: { header: "Họ và tên", cells: [{ row: 8, column: 2, unit: null }] },
  };
  const both = aRule("both", (_, report) => {
    report.fail("wrong", whole);
    report.fail("wrong", { place, subject });
  });
  const ofRule = { rule: "both", outcome: "fail", severity: "error", message: "wrong", basis: basis("S") };
  expect(runRules(twoPeople, [both]).findings).toStrictEqual([
    { ...whole, ...ofRule, table: table!.id },
    { ...ofRule, place, subject, table: null, field: null, unit: null, facts: {}, fix: null },
  ]);
});

test("severity comes from the rule, unless the report is milder", () => {
  const mild = aRule("mild", ({ registration }, report) => {
    const [person] = registration.people;
    if (person?.nameCell) report.fail("wrong", onCell(person, "name", person.nameCell, { severity: "warning" }));
  });
  expect(runRules(twoPeople, [aRule("plain", faultAt("name")), mild]).findings.map((each) => each.severity)).toEqual([
    "error",
    "warning",
    "error",
  ]);
});

test("five outcomes, with counts", () => {
  const { outcomes } = runRules(twoPeople, [
    aRule("passes", (_, report) => report.pass(3)),
    aRule("fails", (input, report) => {
      report.pass();
      faultAt("name")(input, report);
    }),
    aRule("unclear", ({ registration }, report) => {
      report.pass();
      for (const table of registration.tables) report.cannotTell(onTable(table));
    }),
    aRule("idle", () => undefined),
    aRule("broken", () => {
      throw new Error("hỏng");
    }),
  ]);
  expect(outcomes).toEqual([
    { rule: "passes", outcome: "pass", passed: 3, failed: 0, couldNotTell: 0 },
    { rule: "fails", outcome: "fail", passed: 1, failed: 2, couldNotTell: 0 },
    { rule: "unclear", outcome: "cannotTell", passed: 1, failed: 0, couldNotTell: 2 },
    { rule: "idle", outcome: "notApplicable", passed: 0, failed: 0, couldNotTell: 0 },
    { rule: "broken", outcome: "notChecked", passed: 0, failed: 0, couldNotTell: 0 },
  ]);
});

test("a rule that throws is one notice; what it had found is dropped, the others go on", () => {
  const broken = aRule("broken", (input, report) => {
    faultAt("name")(input, report);
    throw new Error("hỏng");
  });
  const { findings } = runRules(twoPeople, [broken, aRule("plain", faultAt("name"))]);
  expect(findings.filter((each) => each.rule === "broken")).toMatchObject([
    {
      outcome: "notChecked",
      severity: "notice",
      message: "engine-not-checked",
      facts: { error: "hỏng" },
      place: { sheet: "", row: null, column: null },
      subject: { kind: "bloc", name: twoPeople.campaign.bloc },
    },
  ]);
  expect(findings.filter((each) => each.rule === "plain")).toHaveLength(2);
  expect(messageOf(broken, { message: "engine-not-checked" })?.vi.found).toContain("{error}");
});

describe("cannot tell", () => {
  const unclearPerRow = (own?: "wrong") =>
    aRule("unclear", ({ registration }, report) => {
      for (const row of [...registration.people, ...registration.collectives])
        if (row.rating.cell) report.cannotTell(onCell(row, "rating", row.rating.cell), own);
    });

  test("is one notice per table, at the header where it stands for several rows, with their number", () => {
    const { findings } = runRules(twoPeople, [unclearPerRow()]);
    expect(findings).toMatchObject([
      {
        outcome: "cannotTell",
        severity: "notice",
        message: "engine-cannot-tell",
        place: { sheet: "ĐK cá nhân", row: 7, column: 7 },
        facts: { count: 2 },
        subject: { kind: "table" },
        unit: "Trung tâm Thông tin",
      },
      {
        outcome: "cannotTell",
        place: { sheet: "ĐK tập thể", row: 8, column: 5 },
        facts: { count: 1 },
        subject: { kind: "collective" },
      },
    ]);
  });

  test("has the rule's own sentence where it gives one", () => {
    expect(runRules(twoPeople, [unclearPerRow("wrong")]).findings.map((each) => each.message)).toEqual([
      "wrong",
      "wrong",
    ]);
  });

  test("names no unit where the rows are of several", () => {
    const input = inputOf({
      name: "two units",
      given: aRegistration().withPerson().withPerson({ unit: "Báo Thanh tra" }),
    });
    expect(runRules(input, [unclearPerRow()]).findings.map((each) => each.unit)).toEqual([null]);
  });
});

describe("where a notice of several rows points", () => {
  const unclearAt = (place: (row: number) => Place, field?: Field) =>
    aRule("unclear", ({ registration }, report) => {
      for (const { table, row } of registration.people)
        report.cannotTell({ place: place(row), table, field, subject: { kind: "person", name: "" } });
    });
  const sheet = "ĐK cá nhân";
  test.each<[string, (row: number) => Place, Field | undefined, string]>([
    ["a header cell that the rule names", () => ({ sheet, row: 7, column: 9 }), undefined, "ĐK cá nhân 7 9"],
    ["the header of the rows' field", (row) => ({ sheet, row, column: 9 }), "rating", "ĐK cá nhân 7 7"],
    [
      "the table's first header, for rows without a field",
      (row) => ({ sheet, row, column: 9 }),
      undefined,
      "ĐK cá nhân 7 1",
    ],
    [
      "the table's own, for cells of another sheet",
      () => ({ sheet: "Khác", row: 7, column: 9 }),
      undefined,
      "ĐK cá nhân 7 1",
    ],
    ["the table's, for what has no row", () => ({ sheet, row: null, column: null }), undefined, "ĐK cá nhân 7 1"],
  ])("%s", (_, place, field, expected) => {
    const [notice] = runRules(twoPeople, [unclearAt(place, field)]).findings;
    expect(`${notice!.place.sheet} ${notice!.place.row} ${notice!.place.column}`).toBe(expected);
    expect([notice!.field, notice!.subject]).toEqual([null, { kind: "table", name: sheet }]);
  });
});

test("the first case speaks for all, or the first that has a sentence of its own", () => {
  const given = aRegistration().withPeople(4, (index) => ({ name: `Người ${index}` }));
  const speaking = (...own: readonly number[]) => {
    const rule = aRule("unclear", ({ registration }, report) => {
      for (const [index, { table, name }] of registration.people.entries()) {
        const said = { ...onTable(table), facts: { name } };
        report.cannotTell(said, own.includes(index) ? "wrong" : undefined);
      }
    });
    const [notice] = runRules(inputOf({ name: "four people", given }), [rule]).findings;
    return `${notice!.message}: ${String(notice!.facts["name"])} of ${String(notice!.facts["count"])}`;
  };
  expect([speaking(), speaking(1), speaking(1, 2), speaking(0, 3)]).toEqual([
    "engine-cannot-tell: Người 0 of 4",
    "wrong: Người 1 of 4",
    "wrong: Người 1 of 4",
    "wrong: Người 0 of 4",
  ]);
});

test("the basis is the one of the campaign's law", () => {
  const rule = aRule("laws", faultAt("name"), {
    basis: { "2003": basis("U"), "2022": basis("S"), "2026": basis("S") },
  });
  expect(runRules(twoPeople, [rule]).findings[0]?.basis.confidence).toBe("U");
  expect(
    runRules({ ...twoPeople, campaign: { ...twoPeople.campaign, law: "2022" } }, [rule]).findings[0]?.basis.confidence,
  ).toBe("S");
});

test("the whole catalogue runs over an empty workbook without a fault of the program", () => {
  const { outcomes } = runRules(inputOf({ name: "empty", given: aRegistration() }));
  expect(outcomes.filter((each) => each.outcome === "notChecked")).toEqual([]);
});

test("the whole catalogue runs over tables of every kind without a fault of the program", () => {
  const everything = aRegistration()
    .withPerson({ titles: ["cstdcs"], awards: ["bkBo"] })
    .withCollective({ titles: ["ttldxs"] })
    .withHonours({ awards: ["ttldxs", "coBo"] })
    .withMovements()
    .withTargets({ figures: { statedPeople: 1 } });
  for (const law of LAWS) {
    expect(
      runRules(inputOf({ name: "everything", given: everything, campaign: { law } })).outcomes.filter(
        (each) => each.outcome === "notChecked",
      ),
    ).toEqual([]);
  }
});

test("a notice of several units keeps what it says of each: its own sentence, facts, count and names", () => {
  const [NEWS, JOURNAL] = ["Báo Thanh tra", "Tạp chí Thanh tra"];
  const given = aRegistration([NEWS!, JOURNAL!])
    .withPerson({ name: "An", unit: NEWS })
    .withPerson({ name: "Bình", unit: JOURNAL })
    .withPerson({ name: "Chi", unit: NEWS });
  const check = ({ registration }: RuleInput, report: Reporter<"wrong">): void => {
    for (const person of registration.people)
      report.cannotTell(
        {
          ...onTable(person.table),
          unit: person.unit.unit,
          subject: { kind: "person", name: person.nameCell?.text ?? "" },
          facts: { of: person.unit.unit ?? "" },
        },
        person.unit.unit === NEWS ? undefined : "wrong",
      );
  };
  const [gathered] = runRules(inputOf({ name: "three people of two units", given }), [
    aRule("unclear", check),
  ]).findings;
  expect(gathered).toMatchObject({
    unit: null,
    message: "wrong",
    facts: { of: JOURNAL, count: 3 },
    subject: { kind: "table" },
  });
  expect(gathered!.ofUnits).toEqual([
    { unit: NEWS, message: "engine-cannot-tell", facts: { of: NEWS, count: 2 }, subjects: ["An", "Chi"] },
    { unit: JOURNAL, message: "wrong", facts: { of: JOURNAL, count: 1 }, subjects: ["Bình"] },
  ]);
  const strangers = given.withPerson({ name: "Dung", unit: "Vụ Lạ" }).withPerson({ name: "", unit: JOURNAL });
  const [withStrangers] = runRules(inputOf({ name: "and of none", given: strangers }), [
    aRule("unclear", check),
  ]).findings;
  expect(withStrangers!.ofUnits!.map(({ unit, facts, subjects }) => [unit, facts["count"], subjects])).toEqual([
    [NEWS, 2, ["An", "Chi"]],
    [JOURNAL, 2, ["Bình"]],
  ]);
  const [alone] = runRules(
    inputOf({ name: "one unit", given: aRegistration([NEWS!]).withPerson({ unit: NEWS }).withPerson({ unit: NEWS }) }),
    [aRule("unclear", check)],
  ).findings;
  expect([alone!.unit, alone!.ofUnits]).toEqual([NEWS, undefined]);
});
