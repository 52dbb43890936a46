/** What a new campaign starts from: every file is offered, and what it says of its sources is about values it has. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { campaign2021, findMovement, parseCampaign } from "../../../src/domain/campaign";
import { STARTING_POINTS, startFrom } from "../../../src/domain/campaign/startingPoints";
import { runRules } from "../../../src/domain/rules/engine/run";
import { aRegistration } from "../../support/registration";
import { inputOf } from "../../support/ruleTester";

const [bloc2021, bloc2026, emptyBloc] = STARTING_POINTS;
const folder = join(__dirname, "../../../src/domain/campaign/startingPoints");
const files = readdirSync(folder).filter((name) => !/^(index|startingPoint|movements)\.ts$/u.test(name));
const points = STARTING_POINTS.map((point) => [point.id, point] as const);

test("every file is a starting point that is offered, under an id of its own", () => {
  expect(files).toHaveLength(STARTING_POINTS.length);
  expect(new Set(STARTING_POINTS.map(({ id }) => id)).size).toBe(STARTING_POINTS.length);
});

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/u)
    .filter((key) => key !== "")
    .reduce((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], value);

test.each(points)("%s: a mark is of a value that is there, and of each but one", (_, { campaign, marks }) => {
  const paths = marks.map(({ path }) => path);
  expect(paths.filter((path) => valueAt(campaign, path) === undefined)).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});

test.each(points)("%s: the whole catalogue runs over a workbook by it", (_, point) => {
  const campaign = startFrom(point, point.year ?? 2025);
  const given = aRegistration()
    .withPerson({ titles: ["cstdcs"], rating: "good" })
    .withHonours({ awards: ["ttldxs"] });
  const { outcomes } = runRules(inputOf({ name: "any", given, campaign }));
  expect(outcomes.filter(({ outcome }) => outcome === "notChecked")).toEqual([]);
});

test.each(points)("%s: a file that starts from it and says no more is that campaign", (id, point) => {
  const year = point.year ?? 2025;
  expect(parseCampaign({ start: id, year }).campaign).toEqual(startFrom(point, year));
});

test("the bloc of 2021 is the built-in campaign as it is", () => {
  const { lawFrom, ...campaign } = startFrom(bloc2021, 2021);
  expect(campaign).toEqual(campaign2021);
  expect(lawFrom).toBe("year");
});

test("of the bloc of 2026 nothing is taken over that is not known", () => {
  const campaign = startFrom(bloc2026!, 2026);
  expect(campaign).toMatchObject({ law: "2022", staff: "publicEmployees", chair: "", theme: "", deadline: null });
  expect(campaign.units.map(({ name, pledge, departments }) => [name, pledge, departments])).toEqual([
    ["Trường Cán bộ Thanh tra", [], null],
    ["Báo Thanh tra", [], null],
  ]);
  expect(Object.values(campaign.targets)).toEqual([null, null, null, null]);
  expect(campaign.caps).toMatchObject({ cstdcsOfLdtt: null, ministryFlags: null, governmentFlags: null });
  const unverified = bloc2026!.marks.filter(({ confidence }) => confidence === "U").map(({ path }) => path);
  expect(unverified).toEqual(expect.arrayContaining(["bloc", "units[0].name", "units[1].name", "movements"]));
  expect(startFrom(bloc2026!, 2026, "2026-10-15")).toMatchObject({ law: "2026", dossierDate: "2026-10-15" });
});

test("an empty bloc of a year without known movements is silent about everything of its own, and says so once", () => {
  const campaign = startFrom(emptyBloc!, 2018);
  const { findings } = runRules(inputOf({ name: "empty", given: aRegistration().withPerson(), campaign }));
  const ofCampaign = findings.filter(({ rule }) =>
    /^(target|unit-missing|pledge|movements|cap-cstdcs|flag|government|late)/u.test(rule),
  );
  expect(ofCampaign).toEqual([]);
  expect(findings.filter(({ rule }) => rule === "rule-silent")).toHaveLength(1);
});

test.each([
  [2018, []],
  [2020, ["văn hóa công sở"]],
  [2025, ["nông thôn mới", "văn hóa công sở", "chuyển đổi số"]],
  [2026, ["chuyển đổi số", "hạnh phúc"]],
])("the movements of %d", (year, ends) => {
  const campaign = startFrom(emptyBloc!, year);
  expect(campaign.movements.map(({ name }, index) => name.endsWith(ends[index] ?? "?"))).toEqual(ends.map(() => true));
  campaign.movements.forEach(({ name }, index) => expect(findMovement(campaign, name)).toBe(index));
});
