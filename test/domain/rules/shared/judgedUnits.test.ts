/** Which units a rule about units judges, and at which figure of a sheet it points. */
import { forEachTotals, judgedUnits, onFigure } from "../../../../src/domain/rules/shared/judgedUnits";
import type { Campaign } from "../../../../src/domain/campaign/campaign";
import type { Field } from "../../../../src/domain/registration/model/fields";
import type { CountName } from "../../../../src/domain/totals/totals";
import { addressOf } from "../../../support/addresses";
import { aCampaign } from "../../../support/campaign";
import { heard } from "../../../support/heard";
import { aRegistration, targetsList } from "../../../support/registration";
import { peopleList, without } from "../../../support/layouts";
import type { RegistrationBuilder } from "../../../support/registration";
import { inputOf } from "../../../support/ruleTester";

const NEWS = "Báo Thanh tra";
const JOURNAL = "Tạp chí Thanh tra";
const units = aCampaign().units.filter(({ name }) => name === NEWS || name === JOURNAL);
const input = (given: RegistrationBuilder, campaign: Partial<Campaign> = { units }) =>
  inputOf({ name: "", given, campaign });

test("every unit of the campaign, or the one whose workbook it is", () => {
  expect(judgedUnits(aCampaign({ units }))).toEqual([NEWS, JOURNAL]);
  expect(judgedUnits(aCampaign({ onlyUnit: JOURNAL }))).toEqual([JOURNAL]);
});

describe("totals", () => {
  const news = { unit: NEWS, figures: { statedPeople: 20, statedExcellent: 4 } } as const;
  const journal = { unit: JOURNAL, figures: { statedPeople: 10, statedExcellent: 5 } } as const;
  const judged = (given: RegistrationBuilder, counts: readonly CountName[], campaign?: Partial<Campaign>) =>
    heard((report) =>
      forEachTotals(
        input(given, campaign),
        { counts, fields: ["statedExcellent"], column: "rating" },
        report,
        ({ people }, at) => report.fail(`${people}`, at({})),
      ),
    ).said;

  test.each<[string, RegistrationBuilder, readonly CountName[], Partial<Campaign> | undefined, readonly string[]]>([
    [
      "each unit's, then the bloc's",
      aRegistration().withTargets(news).withTargets(journal),
      ["excellent"],
      undefined,
      ["fail Chỉ tiêu!D8 20", "fail Chỉ tiêu!D9 10", "fail Chỉ tiêu!A7 30"],
    ],
    [
      "those that are not known come first; the bloc's figure is unknown for their sake alone",
      aRegistration()
        .withTargets(news)
        .withTargets({ unit: JOURNAL, figures: { statedPeople: 10 } }),
      ["people", "excellent"],
      undefined,
      ["cannot tell Chỉ tiêu!D9 noFigures", "fail Chỉ tiêu!D8 20"],
    ],
    [
      "a unit that states nobody is not known",
      aRegistration()
        .withTargets(news)
        .withTargets({ unit: JOURNAL, figures: { statedPeople: 0, statedExcellent: 0 } }),
      ["excellent"],
      undefined,
      ["cannot tell Chỉ tiêu!D9 noFigures", "fail Chỉ tiêu!D8 20", "fail Chỉ tiêu!A7 20"],
    ],
    [
      "where nothing is known of anybody the bloc speaks for all",
      aRegistration().withTargets(news).withTargets(journal),
      ["excellent", "ldtt"],
      undefined,
      ["cannot tell Chỉ tiêu!A7 noFigures"],
    ],
    [
      "no list at all, or one without ratings, are two things to supply",
      aRegistration().withTable(without(peopleList, "rating")).withPerson({ unit: NEWS }).withTargets(journal),
      ["excellent", "good"],
      undefined,
      ["cannot tell Chỉ tiêu!A7 noColumn", "cannot tell Chỉ tiêu!A7 noFigures"],
    ],
    [
      "the same where a unit's figures are known",
      aRegistration().withTable(without(peopleList, "rating")).withPerson({ unit: NEWS }).withTargets(journal),
      ["excellent"],
      undefined,
      ["cannot tell ĐK cá nhân!A7 noColumn", "fail Chỉ tiêu!D8 10"],
    ],
    [
      "of one unit's workbook only that unit's",
      aRegistration().withTargets(news).withTargets(journal),
      ["excellent"],
      { onlyUnit: JOURNAL },
      ["fail Chỉ tiêu!D9 10"],
    ],
    [
      "also where it is not known",
      aRegistration().withTargets(news),
      ["excellent"],
      { onlyUnit: JOURNAL },
      ["cannot tell Chỉ tiêu!A7 noFigures"],
    ],
    [
      "none of a unit that is not the campaign's",
      aRegistration().withTargets(news),
      ["excellent"],
      { onlyUnit: "Vụ Lạ" },
      [],
    ],
  ])("%s", (_, given, counts, campaign, expected) => {
    expect(judged(given, counts, campaign)).toEqual(expected);
  });
});

describe("the figure", () => {
  const people = { statedPeople: 20, statedExcellent: 4 } as const;
  const total = (unit: string | null = null) =>
    ({ role: "total", text: "Cộng", unit, figures: { C: 20, E: 0.2 } }) as const;
  const rows = () => aRegistration().withTargets({ unit: JOURNAL }).withTargets({ unit: NEWS, figures: people });

  test.each<[string, RegistrationBuilder, string | null, readonly Field[], string]>([
    [
      "the first field that the table states",
      rows(),
      NEWS,
      ["statedLdtt", "statedExcellent", "statedPeople"],
      "Chỉ tiêu!D9 statedExcellent",
    ],
    [
      "in the order that the rule asks for",
      rows(),
      NEWS,
      ["statedPeople", "statedExcellent"],
      "Chỉ tiêu!C9 statedPeople",
    ],
    ["the row, where it states none of them", rows(), NEWS, ["statedLdtt"], "Chỉ tiêu!B9 unit"],
    ["the row, where no field is asked for", rows(), NEWS, [], "Chỉ tiêu!B9 unit"],
    [
      "the bloc's total",
      rows().withStated("targets", total()),
      null,
      ["statedExcellentShare"],
      "Chỉ tiêu!E10 statedExcellentShare",
    ],
    [
      "the total of one unit is not the bloc's",
      rows().withStated("targets", total(NEWS)),
      null,
      ["statedPeople"],
      "Chỉ tiêu!A7 null",
    ],
    [
      "the bloc's total after that of a unit's own sheet",
      aRegistration()
        .withTable({ ...targetsList, sheet: "Báo", unit: NEWS })
        .withTargets({ figures: people })
        .withStated("targets", total())
        .withTable(targetsList)
        .withTargets({ unit: JOURNAL, figures: people })
        .withTargets({ unit: NEWS, figures: people })
        .withStated("targets", total()),
      null,
      ["statedPeople"],
      "Chỉ tiêu!C10 statedPeople",
    ],
    [
      "the total of another table",
      aRegistration()
        .withPerson()
        .withStated("people", { ...total(), figures: {} }),
      null,
      ["statedPeople"],
      "ĐK cá nhân!B9 name",
    ],
    [
      "another unit's figures, on the same row of another sheet, are not this one's",
      aRegistration().withHonours({ unit: NEWS }).withTargets({ unit: JOURNAL, row: 9, figures: people }),
      NEWS,
      ["statedPeople"],
      "ĐK đơn vị!B9 unit",
    ],
    [
      "the workbook, where no table states figures",
      aRegistration()
        .withMovements()
        .withStated("movements", { ...total(), figures: {} }),
      NEWS,
      ["statedPeople"],
      "!* null",
    ],
    ["the workbook, where there is no table", aRegistration(), NEWS, ["statedPeople"], "!* null"],
  ])("%s", (_, given, unit, fields, expected) => {
    const { place, field } = onFigure(input(given), unit, fields);
    expect(`${addressOf(place)} ${field}`).toBe(expected);
  });

  test("what is said goes with it", () => {
    expect(onFigure(input(rows()), NEWS, ["statedPeople"], { excess: 2 })).toMatchObject({
      unit: NEWS,
      facts: { excess: 2 },
    });
  });
});
