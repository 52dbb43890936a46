/**
 * Tables of valid and invalid registrations for one rule, stricter than the author: the input is frozen, the same
 * case twice is refused, so are unknown message ids, placeholders without a fact, sentences of another shape, and
 * messages that no case ever shows.
 */
import { computeTotals } from "../../src/domain/totals/count";
import { awardsOf } from "../../src/domain/campaign/awards";
import type { Campaign } from "../../src/domain/campaign/campaign";
import type { TableProblem } from "../../src/domain/campaign/officerTables";
import type { Registration } from "../../src/domain/registration/model/registration";
import { messageOf } from "../../src/domain/rules/engine/engineMessages";
import type { Facts, Finding, Fix, Message, Rule, RuleInput, Severity } from "../../src/domain/rules/rule";
import { runRules } from "../../src/domain/rules/engine/run";
import { saidFacts } from "../../src/domain/rules/say/named";
import type { Totals } from "../../src/domain/totals/totals";
import { addressOf } from "./addresses";
import { aCampaign } from "./campaign";
import { deepFreeze, fingerprint } from "./freeze";
import type { RegistrationBuilder } from "./registration";
import { placeholdersOf, sentenceFaults } from "./sentences";

export interface Given {
  /** A sentence: what is special about this registration. */
  readonly name: string;
  readonly given: RegistrationBuilder | Registration;
  readonly campaign?: Partial<Campaign>;
  /** Of the officer's own tables; default: the workbook has none. */
  readonly tableProblems?: readonly TableProblem[];
  readonly unusedAcceptances?: RuleInput["unusedAcceptances"];
  /** Default: counted from the registration. */
  readonly totals?: (counted: Totals) => Totals;
  /** How many rows, cells or figures are looked at and found right. */
  readonly passed?: number;
}

interface ExpectedFinding<M extends string = string> {
  /** «G8», or with its sheet «ĐK cá nhân!G8»; «*» for the whole workbook. */
  readonly at: string;
  readonly message: M;
  readonly severity?: Severity;
  readonly unit?: string | null;
  readonly subject?: string;
  /** Facts that must be among those reported. */
  readonly facts?: Facts;
  readonly fix?: Fix | null;
}

export interface RuleCases<M extends string> {
  /** Nothing is found and nothing is unclear. `outcome` says whether there was anything to look at. */
  readonly valid: readonly (Given & { readonly outcome?: "pass" | "notApplicable" })[];
  /** The complete list of failures, in order. «Cannot tell» notices beside them are refused. */
  readonly invalid: readonly (Given & { readonly finds: readonly ExpectedFinding<M>[] })[];
  /** Cases with notices that the rule cannot tell; `finds` the failures beside them. */
  readonly cannotTell?: readonly (Given & {
    readonly notices: readonly ExpectedFinding<M | "engine-cannot-tell">[];
    readonly finds?: readonly ExpectedFinding<M>[];
  })[];
}

export function inputOf(given: Given): RuleInput {
  const registration = "build" in given.given ? given.given.build() : given.given;
  const campaign = aCampaign(given.campaign);
  const counted = computeTotals(registration, campaign);
  return deepFreeze({
    registration,
    campaign,
    totals: given.totals ? given.totals(counted) : counted,
    ...(given.tableProblems === undefined ? {} : { tableProblems: given.tableProblems }),
    ...(given.unusedAcceptances === undefined ? {} : { unusedAcceptances: given.unusedAcceptances }),
  });
}

export function testRule<M extends string>(rule: Rule<M>, cases: RuleCases<M>): void {
  const anyRule: Rule = rule;
  const all: readonly Given[] = [...cases.valid, ...cases.invalid, ...(cases.cannotTell ?? [])];
  const shown = new Set<string>();

  /** Runs twice: the second run must say the same as the first. */
  const run = (given: Given) => {
    const input = inputOf(given);
    const result = runRules(input, [anyRule]);
    if (given.passed !== undefined) expect(result.outcomes[0]?.passed).toBe(given.passed);
    expect(runRules(input, [anyRule])).toEqual(result);
    for (const finding of result.findings) {
      if (finding.outcome === "notChecked") throw new Error(`The rule threw: ${String(finding.facts["error"])}`);
      shown.add(finding.message);
      expect(findingFaults(anyRule, finding)).toEqual([]);
    }
    return {
      result,
      failures: result.findings.filter((each) => each.outcome === "fail"),
      notices: result.findings.filter((each) => each.outcome === "cannotTell"),
    };
  };

  describe(rule.id, () => {
    test("its texts have the agreed shape", () => expect(ruleFaults(anyRule)).toEqual([]));

    test("no case is there twice", () => {
      expect(duplicates(all.map((each) => each.name))).toEqual([]);
      const prints = all.map((each) => `${fingerprint(inputOf(each))}`);
      expect(
        all.filter((_, index) => prints.indexOf(prints[index] as string) !== index).map((each) => each.name),
      ).toEqual([]);
    });

    describe("finds nothing:", () => {
      test.each(cases.valid.map((each) => [each.name, each] as const))("%s", (_, each) => {
        const { result } = run(each);
        expect(result.findings.map(brief)).toEqual([]);
        const outcome = result.outcomes[0]?.outcome;
        if (each.outcome) expect(outcome).toBe(each.outcome);
        else expect(["pass", "notApplicable"]).toContain(outcome);
      });
    });

    describe("finds:", () => {
      test.each(cases.invalid.map((each) => [each.name, each] as const))("%s", (_, each) => {
        expect(each.finds.length).toBeGreaterThan(0);
        const { result, failures, notices } = run(each);
        expect(result.outcomes[0]?.outcome).toBe("fail");
        expect(notices.map(brief)).toEqual([]);
        expectFindings(failures, each.finds);
      });
    });

    const unclear = cases.cannotTell ?? [];
    if (unclear.length > 0) {
      describe("cannot tell:", () => {
        test.each(unclear.map((each) => [each.name, each] as const))("%s", (_, each) => {
          expect(each.notices.length).toBeGreaterThan(0);
          const { failures, notices } = run(each);
          expectFindings(failures, each.finds ?? []);
          expectFindings(notices, each.notices);
          for (const notice of notices) expect(notice.severity).toBe("notice");
        });
      });
    }

    test("every message is shown by some case", () => {
      for (const each of all) run(each);
      expect(Object.keys(rule.messages).filter((id) => !shown.has(id))).toEqual([]);
    });
  });
}

function expectFindings(found: readonly Finding[], expected: readonly ExpectedFinding[]): void {
  expect(found.map(brief)).toEqual(
    expected.map((each, index) => `${fullAddress(each.at, found[index])} ${each.message}`),
  );
  expected.forEach((each, index) => {
    const finding = found[index] as Finding;
    if (each.severity !== undefined) expect(finding.severity).toBe(each.severity);
    if (each.unit !== undefined) expect(finding.unit).toBe(each.unit);
    if (each.subject !== undefined) expect(finding.subject.name).toBe(each.subject);
    if (each.facts !== undefined) expect(finding.facts).toMatchObject(saidFacts(each.facts, awardsOf(aCampaign())));
    if (each.fix !== undefined) expect(finding.fix).toEqual(each.fix);
  });
}

/** «G8» means the found sheet, so that a table of cases on one sheet need not repeat it. */
function fullAddress(at: string, found: Finding | undefined): string {
  return at.includes("!") ? at : `${found?.place.sheet ?? ""}!${at}`;
}

const brief = (finding: Finding): string => `${addressOf(finding.place)} ${finding.message}`;
const duplicates = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

const languages = ["vi", "en"] as const;
const partsOf = ({ found, expected, remedy, demand, ask }: Message["vi"]) =>
  Object.entries({ found, expected, remedy, demand, ...(ask === undefined ? {} : { ask }) });

export function findingFaults(rule: Rule, finding: Finding): readonly string[] {
  const message = messageOf(rule, finding);
  if (!message) return [`«${finding.message}» is no message of ${rule.id}`];
  const asked = new Set(
    languages.flatMap((language) => partsOf(message[language]).flatMap(([, text]) => placeholdersOf(text))),
  );
  return [...asked]
    .filter((name) => finding.facts[name] === undefined)
    .map((name) => `«${finding.message}» has no fact {${name}}`);
}

/** What a paper says to the unit: what must be, and no word to somebody else. */
function askFaults({ vi, en }: Message): readonly string[] {
  const asks = { vi: vi.ask ?? vi.remedy, en: en.ask ?? en.remedy };
  return [
    ...(/phải|không được|chỉ được/u.test(vi.demand) ? [] : [`«${vi.demand}» demands nothing`]),
    ...(/\bmust\b|may register/u.test(en.demand) ? [] : [`«${en.demand}» demands nothing`]),
    ...(/hỏi lại|hỏi trực tiếp|danh sách đơn vị của đợt|phần mềm|kiểm tra lại\.$/u.test(asks.vi)
      ? [`«${asks.vi}» speaks to the officer`]
      : []),
    ...(/ask the unit|ask both|program\b/u.test(asks.en) ? [`«${asks.en}» speaks to the officer`] : []),
  ];
}

export function ruleFaults(rule: Rule): readonly string[] {
  const faults: string[] = [];
  const check = (where: string, text: string): void => {
    for (const fault of sentenceFaults(text)) faults.push(`${where}: ${fault}: ${text}`);
  };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(rule.id)) faults.push(`id «${rule.id}» is not kebab-case`);
  for (const language of languages) {
    check(`title.${language}`, rule.title[language]);
    for (const [id, message] of Object.entries<Message>(rule.messages))
      for (const [part, text] of partsOf(message[language])) check(`${id}.${language}.${part}`, text);
  }
  for (const [id, message] of Object.entries<Message>(rule.messages)) {
    const spoken = (texts: readonly string[]): string => [...new Set(texts.flatMap(placeholdersOf))].sort().join(", ");
    const [vi, en] = languages.map((language) => message[language]) as [Message["vi"], Message["en"]];
    const officer = ({ found, expected, remedy }: Message["vi"]) => [found, expected, remedy];
    const paper = ({ demand, ask = "" }: Message["vi"]) => [demand, ask];
    for (const [who, sentences] of [
      ["the officer", officer],
      ["the unit", paper],
    ] as const) {
      const [inVi, inEn] = [spoken(sentences(vi)), spoken(sentences(en))];
      if (inVi !== inEn) faults.push(`${id}, to ${who}: Vietnamese speaks of {${inVi}}, English of {${inEn}}`);
    }
    for (const fault of rule.slip === "office" ? [] : askFaults(message)) faults.push(`${id}: ${fault}`);
  }
  return faults;
}
