/** The sample workbooks: every finding that must be there, none beyond those that may. */
import type { CheckResult } from "../../src/actions";
import { actions, openSession } from "../../src/actions";
import type { Finding } from "../../src/domain/rules/rule";
import { CASES } from "../support/samples";
import { expected, openCase, options } from "./support";

const nfc = (text: string | null | undefined): string | null | undefined => text?.normalize("NFC") ?? text;

type Place = ReturnType<typeof expected>["must"][number];
const fits = (place: Place, finding: Finding): boolean =>
  place.rule === finding.rule &&
  (place.sheet === undefined || nfc(place.sheet) === nfc(finding.place.sheet)) &&
  (place.row === undefined || place.row === finding.place.row) &&
  (place.unit === undefined || nfc(place.unit) === nfc(finding.unit));

async function checked(name: string): Promise<CheckResult> {
  await openCase(name);
  return actions.check.perform(await openSession(), options());
}

describe.each(CASES)("%s", (name) => {
  const { must, may = [], totals = {} } = expected(name);

  test("finds what it must and nothing beyond what it may", async () => {
    const result = await checked(name);
    expect(must.filter((place) => !result.findings.some((finding) => fits(place, finding)))).toEqual([]);
    const surplus = result.findings
      .filter(({ severity }) => severity !== "notice")
      .filter((finding) => ![...must, ...may].some((place) => fits(place, finding)));
    expect(surplus.map(({ rule, place, unit }) => ({ rule, place, unit }))).toEqual([]);
    for (const [unit, figures] of Object.entries(totals)) {
      const counted =
        unit === "bloc" ? result.totals.bloc : result.totals.units.find((each) => nfc(each.unit) === nfc(unit));
      expect(counted).toMatchObject(figures);
    }
  });
});

test("the totals of the clean sample are compared, not passed over", () => {
  expect(Object.keys(expected("dang-ky-2021-sach").totals ?? {}).length).toBeGreaterThan(4);
});
