/** A campaign carried into the next year: what stays, what is emptied, by which law. */
import { campaign2021 } from "../../../src/domain/campaign";
import type { Campaign } from "../../../src/domain/campaign/campaign";
import { newYearOf } from "../../../src/domain/campaign/newYear";

const of = (changes: Partial<Campaign>): Campaign => ({ ...campaign2021, ...changes });

test.each<[string, Partial<Campaign>, Partial<Campaign>]>([
  ["2021 stays under the Law of 2003", { year: 2021, law: "2003" }, { year: 2022, law: "2003", lawFrom: "year" }],
  [
    "2024 is under the Law of 2022, whoever named the one of 2003",
    { year: 2023, law: "2003" },
    { law: "2022", lawFrom: "year" },
  ],
  [
    "2026 without a day is under the Law of 2022",
    { year: 2025, law: "2022", lawFrom: "year" },
    { law: "2022", lawFrom: "year" },
  ],
  [
    "the law of a day late in 2026 goes on: no year goes back",
    { year: 2026, law: "2026", lawFrom: "date", dossierDate: "2026-11-15" },
    { year: 2027, law: "2026" },
  ],
  [
    "source and day of the dossiers are the old year's",
    { source: "sheet", dossierDate: "2021-12-01" },
    { theme: "", deadline: null },
  ],
])("%s", (_, before, after) => {
  const { campaign } = newYearOf(of(before));
  expect(campaign).toMatchObject(after);
  expect(campaign).not.toHaveProperty("source");
  expect(campaign).not.toHaveProperty("dossierDate");
  if (after.law === "2026") expect(campaign).not.toHaveProperty("lawFrom");
});

test("units, chair, names of awards, targets, council and what the officer set stay", () => {
  const before = of({
    awards: [{ code: "ministryFlag", name: "Cờ thi đua của Bộ", aliases: ["Cờ Bộ"] }],
    council: { members: 9, quorum: 0.5, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "all" },
    rules: { spelling: { applies: false } },
    parameters: { "short-service": { months: 9 } },
    staff: "publicEmployees",
  });
  const { campaign } = newYearOf(before);
  for (const key of [
    "bloc",
    "agency",
    "chair",
    "awards",
    "targets",
    "council",
    "rules",
    "parameters",
    "staff",
    "titlesImplyLower",
  ] as const)
    expect([key, campaign[key]]).toEqual([key, before[key]]);
  expect(campaign.units).toEqual(before.units.map((unit) => ({ ...unit, pledge: [] })));
});

test.each<[string, Partial<Campaign>, readonly string[]]>([
  [
    "everything that was said for the year",
    { dossierDate: "2021-12-01" },
    ["theme", "deadline", "dossierDate", "pledges"],
  ],
  ["only what was set", { theme: "", deadline: null, units: [] }, []],
])("emptied is named: %s", (_, before, emptied) => {
  expect(newYearOf(of(before)).emptied).toEqual(emptied);
});

test("movements whose span has ended are left out and named; others and those without years go on", () => {
  const movement = (name: string, years: { from?: number; to?: number }) => ({ name, aliases: [], ...years });
  const movements = [
    movement("ended", { from: 2016, to: 2021 }),
    movement("last year of it", { to: 2022 }),
    movement("to come", { from: 2025, to: 2030 }),
    movement("without years", {}),
  ];
  const { campaign, ended } = newYearOf(of({ movements }));
  expect(ended.map(({ name }) => name)).toEqual(["ended"]);
  expect(campaign.movements.map(({ name }) => name)).toEqual(["last year of it", "to come", "without years"]);
});

test.each<[string, Partial<Campaign>, Partial<Campaign["caps"]>, Partial<Campaign["caps"]>]>([
  [
    "the law's ceiling on CSTĐCS ends with the Law of 2003",
    { year: 2023 },
    { cstdcsOfLdtt: 0.15 },
    { cstdcsOfLdtt: null },
  ],
  ["one of the bloc's own stays", { year: 2023 }, { cstdcsOfLdtt: 0.12 }, { cstdcsOfLdtt: 0.12 }],
  [
    "from 2023 on the cap binds all",
    { year: 2022 },
    { excellentBindsPartyMembersOnly: true },
    { excellentBindsPartyMembersOnly: false },
  ],
  [
    "until then party members only",
    { year: 2021 },
    { excellentBindsPartyMembersOnly: true },
    { excellentBindsPartyMembersOnly: true },
  ],
])("%s", (_, before, caps, after) => {
  expect(newYearOf(of({ ...before, caps: { ...campaign2021.caps, ...caps } })).campaign.caps).toMatchObject(after);
});
