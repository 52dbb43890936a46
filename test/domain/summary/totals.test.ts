import { buildTotalsSheet } from "../../../src/domain/summary";
import { BEYOND } from "../../../src/domain/summary/parts/figureTable";
import { wordDocument } from "../../../src/messages";
import { columnNumber } from "../../support/addresses";
import { aRegistration } from "../../support/registration";
import {
  JOURNAL,
  NEWS,
  excellentFinding,
  openFinding,
  quotaFinding,
  smallBloc,
  smallCampaign,
  smallInput,
  smallRules,
} from "./bloc";
import { evaluated } from "./readable";

/** Figures as Excel would show them: column id and unit («» for the bloc). */
function figures(input: ReturnType<typeof smallInput>): (column: string, unit: string) => string {
  const { document, addressOf } = buildTotalsSheet(input);
  const words = wordDocument(document, "vi", smallRules);
  const values = evaluated([words]);
  return (column, unit) => {
    const address = addressOf(column, unit);
    const formula = values.get(`${words.name}!${address}`);
    if (formula !== undefined) return formula;
    const [, letters, row] = /^([A-Z]+)(\d+)$/u.exec(address)!;
    const cell = words.rows[Number(row) - 1]!.cells.find((each) => each.column === columnNumber(letters!));
    return cell?.content == null ? "" : String(Object.values(cell.content)[0]);
  };
}

test("the tables are numbered as they stand, also where the bloc has set no targets", () => {
  const headings = (changes: Parameters<typeof smallCampaign>[0]): string[] =>
    wordDocument(buildTotalsSheet(smallInput([], smallCampaign(changes))).document, "vi", smallRules)
      .rows.flatMap(({ cells }) => cells)
      .flatMap(({ style, content }) =>
        style === "heading" && content !== null && "text" in content ? [content.text] : [],
      )
      .map((heading) => heading.split(".")[0]!);
  const withTargets = headings({});
  const without = headings({ targets: { goodOrBetter: null, excellent: null, departments: null, unitPlans: null } });
  expect(withTargets).toEqual(withTargets.map((_, index) => String(index + 1)));
  expect(without).toEqual(withTargets.slice(1).map((_, index) => String(index + 1)));
});

describe("of a small bloc", () => {
  let figure: ReturnType<typeof figures>;
  beforeAll(() => {
    figure = figures(smallInput([openFinding, quotaFinding, excellentFinding]));
  });

  test("counts are the units' and the sums the bloc's", () => {
    expect([NEWS, JOURNAL, ""].map((unit) => figure("people", unit))).toEqual(["7", "3", "10"]);
    expect([NEWS, JOURNAL, ""].map((unit) => figure("goodOrBetter", unit))).toEqual(["6", "3", "9"]);
    expect([NEWS, JOURNAL, ""].map((unit) => figure("ldtt", unit))).toEqual(["6", "3", "9"]);
  });

  test("shares and what is missing to the targets", () => {
    expect([NEWS, JOURNAL, ""].map((unit) => figure("goodOrBetterShare", unit))).toEqual(["0.857142857", "1", "0.9"]);
    expect([NEWS, JOURNAL, ""].map((unit) => figure("goodOrBetterShort", unit))).toEqual(["1", "0", "1"]);
    // 30 % of 7 is 2.1: three people; of 3 is 0.9: one; of 10 is 3.
    expect([NEWS, JOURNAL, ""].map((unit) => figure("excellentShort", unit))).toEqual(["1", "1", "1"]);
  });

  test("the cap of CSTĐCS is rounded as the campaign says, and an excess is negative", () => {
    expect([NEWS, JOURNAL, ""].map((unit) => figure("cstdcsCap", unit))).toEqual(["0", "0", "1"]);
    expect([NEWS, JOURNAL, ""].map((unit) => figure("cstdcsRoom", unit))).toEqual(["-1", "0", "0"]);
  });

  test("marks of honours, plan and movements are counted", () => {
    expect(["honour.ttldxs", "honour.bkBo", "plan", "movement.2"].map((column) => figure(column, ""))).toEqual([
      "2",
      "1",
      "1",
      "1",
    ]);
    expect([figure("honour.bkBo", NEWS), figure("honour.bkBo", JOURNAL)]).toEqual(["x", ""]);
  });

  test("findings by severity add up, the bloc's in a row of their own", () => {
    expect([NEWS, JOURNAL, BEYOND, ""].map((unit) => figure("findings.all", unit))).toEqual(["1", "1", "1", "3"]);
  });
});

test("rounding of the cap follows the campaign", () => {
  const at = (cstdcsRounding: "floor" | "halfUp" | "ceil") =>
    figures(smallInput([], smallCampaign({ caps: { ...smallCampaign().caps, cstdcsRounding } })))("cstdcsCap", NEWS);
  expect([at("floor"), at("halfUp"), at("ceil")]).toEqual(["0", "1", "1"]);
});

test("a law without a cap has no such columns", () => {
  const { addressOf } = buildTotalsSheet(
    smallInput([], smallCampaign({ caps: { ...smallCampaign().caps, cstdcsOfLdtt: null } })),
  );
  expect(() => addressOf("cstdcsCap", NEWS)).toThrow("cstdcsCap");
});

test("a target that nobody states has no columns, and without any there is no such table", () => {
  const { targets } = smallCampaign();
  const one = buildTotalsSheet(smallInput([], smallCampaign({ targets: { ...targets, excellent: null } })));
  expect(() => one.addressOf("excellentTarget", NEWS)).toThrow("excellentTarget");
  expect(one.addressOf("goodOrBetterTarget", NEWS)).toMatch(/^[A-Z]+\d+$/u);
  const none = smallInput([], smallCampaign({ targets: { ...targets, excellent: null, goodOrBetter: null } }));
  expect(() => buildTotalsSheet(none).addressOf("goodOrBetterShort", NEWS)).toThrow("goodOrBetterShort");
});

test("rows of an unknown unit stand in a row of their own, so that the sum is the bloc's", () => {
  const figure = figures(
    smallInput([], smallCampaign(), smallBloc().withPerson({ name: "Lạc", unit: "Phòng lạ", rating: "good" })),
  );
  expect([figure("people", BEYOND), figure("people", "")]).toEqual(["1", "11"]);
});

test("nobody listed: no division by zero, and what is not known is no nought", () => {
  const figure = figures(
    smallInput([], smallCampaign(), aRegistration([NEWS, JOURNAL]).withHonours({ unit: NEWS, awards: ["ttldxs"] })),
  );
  expect([
    figure("people", NEWS),
    figure("excellentShare", NEWS),
    figure("excellentShare", ""),
    figure("cstdcsShare", ""),
    figure("ldtt", ""),
    figure("cstdcsRoom", ""),
    figure("excellentShort", ""),
    figure("ttldxs", ""),
  ]).toEqual(["–", "–", "–", "–", "–", "–", "–", "–"]);
});

test("a workbook of one unit shows that unit", () => {
  const { document, addressOf } = buildTotalsSheet(smallInput([], smallCampaign({ onlyUnit: NEWS })));
  expect(addressOf("people", NEWS)).not.toBe("");
  expect(() => addressOf("people", JOURNAL)).toThrow();
  expect(JSON.stringify(document.rows)).not.toContain(JOURNAL);
});

test("a unit whose people alone are stated lowers no share of the bloc", () => {
  const figure = figures(
    smallInput(
      [],
      smallCampaign(),
      aRegistration([NEWS, JOURNAL])
        .withPerson({ unit: NEWS, rating: "excellent", awards: ["ldtt"] })
        .withPerson({ unit: NEWS, rating: "good", awards: ["ldtt"] })
        .withTargets({ unit: JOURNAL, figures: { statedPeople: 8, statedExcellent: 2, statedGood: 6 } }),
    ),
  );
  expect([
    figure("people", ""),
    figure("excellentShare", ""),
    figure("ldtt", JOURNAL),
    figure("ldttShare", JOURNAL),
    figure("ldttShare", ""),
  ]).toEqual(["10", "0.3", "–", "–", "1"]);
});
