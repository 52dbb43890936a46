/**
 * Cases that must balance: each workbook beside its expected findings. Every `must` is found, no error or warning
 * lies outside `must` and `may`, and the totals of a clean workbook agree to the last figure.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { caseFile } from "../support/samples";
import { type JsonFinding, type Validated, discard, validate } from "../support/validate";

interface Expectation {
  rule: string;
  sheet?: string;
  row?: number;
  unit?: string | null;
  severity?: string;
}
interface Expected {
  note: string;
  /** By which campaigns it is judged: words, or files beside it; absent: the built-in one, which fits. */
  campaigns?: string[];
  must: Expectation[];
  may: Expectation[];
  totals: Record<string, Record<string, number>>;
}

const nfc = (value: unknown) => (typeof value === "string" ? value.normalize("NFC") : value);
const fits = (finding: JsonFinding, wanted: Expectation) =>
  finding.rule === wanted.rule &&
  (["sheet", "row", "unit", "severity"] as const).every(
    (key) => !(key in wanted) || nfc(finding[key]) === nfc(wanted[key]),
  );
const place = (wanted: Expectation) =>
  [wanted.rule, wanted.sheet, wanted.row, wanted.unit === null ? "(khối)" : wanted.unit]
    .filter((part) => part !== undefined)
    .join(" ");

const folder = __dirname;
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes("expected.json"))
  .map((entry) => entry.name);

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as Expected;
const runs = names.flatMap((name) =>
  (expectedOf(name).campaigns ?? [null]).map((campaign): [string, string | null] => [name, campaign]),
);
const typed = (name: string, campaign: string): string[] => [
  "--campaign",
  campaign.endsWith(".json") ? join(folder, name, campaign) : campaign,
];

describe.each(runs)("%s (%s)", (name, campaign) => {
  const expected = expectedOf(name);
  let run: Validated;
  beforeAll(() => {
    run = validate(caseFile(name), ...(campaign === null ? [] : typed(name, campaign)));
  });
  afterAll(() => discard(run));

  test("gives every finding it must", () => {
    expect(
      expected.must.filter((wanted) => !run.report.findings.some((finding) => fits(finding, wanted))).map(place),
    ).toEqual([]);
  });

  test("gives no error or warning beyond what it may", () => {
    const allowed = [...expected.must, ...expected.may];
    const alarms = run.report.findings.filter(
      (finding) => finding.severity !== "notice" && !allowed.some((wanted) => fits(finding, wanted)),
    );
    expect(alarms.map((finding) => `${finding.rule} ${finding.sheet}!${finding.cell} ${finding.message}`)).toEqual([]);
  });

  test("ends with the exit code of its findings", () => {
    expect(run.status).toBe(run.report.findings.some((finding) => finding.severity === "error") ? 1 : 0);
    expect(run.stderr).toBe("");
  });

  if (expected.must.length === 0)
    test("counts what the workbook holds", () => {
      for (const [unit, totals] of Object.entries(expected.totals))
        expect({ unit, ...run.report.totals.units[unit.normalize("NFC")] }).toMatchObject({ unit, ...totals });
    });

  test("takes at most 15 messages to the host", () => {
    expect(run.report.host.requests).toBeLessThanOrEqual(15);
  });
});
