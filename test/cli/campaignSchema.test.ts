/**
 * The published schema of a campaign file, its page, and the parser hold the same: what the schema refuses the parser
 * refuses, and what only the parser refuses is what no schema can say. `UPDATE_DOCS=1` writes docs/campaign.schema.json.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { campaignOfFile } from "../../src/actions/campaign";
import { campaignSchema, type Schema } from "../../src/cli/campaignSchema";
import { schemaProblems } from "../../src/cli/checkCampaign";
import { campaign2021, campaignJson, parseCampaign } from "../../src/domain/campaign";
import { STARTING_POINTS } from "../../src/domain/campaign/startingPoints";
import { propose } from "../../src/domain/fit/proposal";
import { book, people, times } from "../domain/fit/books";
import { file, sample, validate } from "./support";

const docs = join(__dirname, "../../docs");
const published = join(docs, "campaign.schema.json");
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

if (process.env["UPDATE_DOCS"] === "1") writeFileSync(published, `${JSON.stringify(campaignSchema, null, 2)}\n`);

test("docs/campaign.schema.json is the schema by which files are checked", () =>
  expect(JSON.parse(readFileSync(published, "utf8"))).toEqual(plain(campaignSchema)));

test("every key has a title and a description, composed and each once", () => {
  const said = described(campaignSchema).map(({ title, description }) => [title, description]);
  expect(said.length).toBeGreaterThan(50);
  for (const texts of said)
    for (const text of texts) expect([text, String(text).normalize("NFC")]).toEqual([expect.any(String), text]);
});

function described(schema: Schema): Schema[] {
  const own = Object.values(schema.properties ?? {});
  const behind = [schema["items"], schema["else"], schema["additionalProperties"]].filter(
    (each): each is Schema => typeof each === "object",
  );
  return [...own, ...[...own, ...behind].flatMap(described)];
}

/** A valid file with something in every key. */
const FULL = {
  $schema: "./campaign.schema.json",
  start: "khoi-2021",
  year: 2025,
  bloc: "Khối thi đua số 1",
  agency: "UBND tỉnh Lào Cai",
  agencyShort: "UBND tỉnh",
  head: "Chủ tịch UBND tỉnh",
  level: "province",
  chair: "Sở Y tế",
  theme: "Kỷ cương",
  law: "2022",
  lawFrom: "year",
  dossierDate: "2025-12-01",
  staff: "civilServants",
  deadline: null,
  units: [
    { name: "Sở Y tế", aliases: ["SYT"], pledge: ["coBo", "Cờ tỉnh"], departments: 3 },
    { name: "Sở Nội vụ", departments: null },
  ],
  awards: [
    { code: "coBo", name: "Cờ thi đua của UBND tỉnh", aliases: ["Cờ tỉnh"] },
    { code: "gvg", name: "Giáo viên giỏi", kind: "title", subjects: ["person"], includes: ["ldtt"] },
  ],
  movements: ["Thi đua A", { name: "Thi đua B", aliases: ["B"], from: 2025, to: 2030 }],
  targets: { goodOrBetter: 0.9, excellent: null, departments: 12, unitPlans: 2 },
  caps: {
    excellentOfGood: 0.2,
    excellentBase: "good",
    excellentException: 0.25,
    excellentBindsPartyMembersOnly: false,
    cstdcsOfLdtt: null,
    cstdcsRounding: "ceil",
    ministryFlags: 1,
    governmentFlags: 1,
  },
  council: { members: 15, quorum: 0.7, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "present" },
  titlesImplyLower: true,
  onlyUnit: null,
  parameters: { "short-service": { months: 9, leaveCounts: true } },
  rules: { "ldtt-rating": { applies: false, severity: "notice" } },
};

test("the example has every key, and passes both", () => {
  expect(Object.keys(FULL)).toEqual(Object.keys(campaignSchema.properties!));
  expect([schemaProblems(FULL), campaignOfFile(FULL).problems]).toEqual([[], undefined]);
});

type Path = readonly (string | number)[];
const places = (value: unknown, at: Path = []): Path[] =>
  typeof value !== "object" || value === null
    ? [at]
    : [
        at,
        ...Object.entries(value).flatMap(([key, each]) =>
          places(each, [...at, Array.isArray(value) ? Number(key) : key]),
        ),
      ];

const GONE = Symbol("gone");
function edited(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const inside = edited((value as Record<string | number, unknown>)[key], rest, by);
  if (Array.isArray(value)) return value.flatMap((each, index) => (index === key ? without(inside) : [each]));
  const { [key]: _old, ...others } = value as Record<string, unknown>;
  return inside === GONE ? others : { ...others, [key]: inside };
}
const without = (value: unknown): unknown[] => (value === GONE ? [] : [value]);

const someValue = fc.oneof(
  fc.constantFrom<unknown>(GONE, null, true, "", "  ", "2022", 2022, 0, 1, -1, 0.5, 300, 1e9, "x", [], {}, ["x"]),
  fc.constantFrom<unknown>("2025-02-30", "25/03/2025", { applies: true }, { name: "Sở Tư pháp" }, "ministry", "coBo"),
  fc.jsonValue({ maxDepth: 2 }),
);
/** What no schema can say: names of the file itself, of rules and awards, the calendar. */
/** The end of a movement before its begin: one value against another. */
const ENDS_BEFORE = /^movements\[\d+\]\.(?:from|to)$/u;
const PARSERS_OWN = new Set(["duplicate", "unknownUnit", "unknownAward", "notADate", "empty", "unknownKey"]);
const KINDS_OF_PARAMETERS = /^parameters\./u;

test("after any edits the schema refuses nothing that the parser takes, and leaves to it only what it cannot say", () => {
  const seen = { both: 0, parser: 0, none: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...places(FULL)), someValue), { minLength: 1, maxLength: 2 }),
      fc.constantFrom("", "", "", "unit"),
      (edits, more) => {
        let json: unknown = FULL;
        for (const [path, by] of edits)
          if (places(json).some((each) => each.join("/") === path.join("/"))) json = edited(json, path, by);
        if (json === GONE) json = undefined;
        if (more !== "" && typeof json === "object" && json !== null && !Array.isArray(json))
          json = { ...json, [more]: 1 };
        const bySchema = schemaProblems(json);
        const byParser = campaignOfFile(json).problems ?? [];
        if (bySchema.length > 0) {
          expect(byParser).not.toEqual([]);
          seen.both++;
        } else if (byParser.length === 0) seen.none++;
        else {
          const others = byParser.filter(
            ({ code, path }) =>
              !PARSERS_OWN.has(code) &&
              !KINDS_OF_PARAMETERS.test(path) &&
              !(code === "outOfRange" && ENDS_BEFORE.test(path)),
          );
          expect(others).toEqual([]);
          seen.parser++;
        }
      },
    ),
    { numRuns: 1200 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});

describe("what the product writes passes both", () => {
  const passes = (json: unknown): void =>
    expect([schemaProblems(json), campaignOfFile(json).problems]).toEqual([[], undefined]);
  test.each(STARTING_POINTS.map(({ id, year }) => [id, year ?? 2025] as const))("%s", (start, year) =>
    passes(plain(campaignJson(parseCampaign({ start, year }).campaign!))),
  );
  test("the built-in campaign, and one with everything", () => {
    passes(plain(campaignJson(campaign2021)));
    passes(plain(campaignJson(parseCampaign(FULL).campaign!)));
  });
  const name = fc.constantFrom("Sở Nội vụ", "Sở Nông vụ", "Sở Y tế", "SNV", "Sở Nội vụ (SNV)", "Sở Nông vụ (SNV)", "x");
  const lines = fc.array(
    fc.constantFrom("UBND TỈNH LÀO CAI", "ĐĂNG KÝ THI ĐUA NĂM 2025", "DANH SÁCH NĂM 1998", "KHỐI THI ĐUA SỐ 1", " "),
    { maxLength: 3 },
  );
  test("any proposal", () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 3, maxLength: 9 }), lines, (units, above) => {
        const cells = book(people({ lines: above, units: [...units, ...times({ [units[0]!]: 4 })] }));
        passes(plain(campaignJson(propose(cells, {}, { year: 2026 }).campaign)));
      }),
      { numRuns: 150 },
    );
  });
});

describe("docs/campaign.md", () => {
  const page = readFileSync(join(docs, "campaign.md"), "utf8");
  const table = page.slice(page.indexOf("| key | value |")).split("\n\n")[0]!;
  const rows = table
    .split("\n")
    .slice(2)
    .map((line) => line.split("|").slice(1, 3) as [string, string]);
  const names = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, each]) => each!);
  test("names every key of the file, and no other", () => {
    const named = rows.flatMap(([keys]) => names(keys).map((key) => key.replace("[]", "")));
    expect([...named].sort()).toEqual(Object.keys(campaignSchema.properties!).sort());
  });
  test.each(Object.entries(campaignSchema.properties!))("says of %s what it may hold", (key, schema) => {
    const row = rows.find(([keys]) => names(keys).some((each) => each.replace("[]", "") === key))!;
    for (const each of described({ properties: { [key]: schema } }).flatMap((part) => [
      ...Object.keys(part.properties ?? {}),
      ...((part["enum"] ?? []) as unknown[]).filter((word) => typeof word === "string"),
    ]))
      expect(row[1]).toContain(`\`${each}\``);
  });
});

describe("at the command line's door", () => {
  test.each<[string, unknown, readonly string[], readonly string[]]>([
    [
      "a share of 300",
      { targets: { excellent: 300 } },
      ["«targets.excellent» là 300", "0 – 1 (0.3 = 30 %)"],
      ["“targets.excellent” is 300: write a number in 0 – 1 (0.3 = 30 %)"],
    ],
    [
      "a unit without a name",
      { units: [{ aliases: ["A"] }] },
      ["«units[0].name» để trống: ghi vào"],
      ["“units[0].name” is empty: fill it in"],
    ],
    ["a word of no list", { level: "xã" }, ['«level» là "xã"', "province"], ["write one of ministry, sector"]],
    ["a key that there is not", { unit: [] }, ["không có mục «unit»", "units"], ["there is no entry “unit”"]],
    ["a movement that is a number", { movements: [5] }, ["«movements[0]»"], ["“movements[0]” has to be"]],
    ["a day of no calendar", { deadline: "2025-02-30" }, ["«deadline»", "2025-02-30"], ["a day that there is"]],
    ["two things", { year: 1, bloc: 2 }, ["«year» là 1", "«bloc» phải là chữ"], ["“year” is 1", "“bloc” has to be"]],
    ["no object", [], ["«JSON» phải là một đối tượng"], ["“JSON” has to be a JSON object"]],
  ])("%s is told by path, what was found, what may stand there and what to do", async (_, content, vi, en) => {
    const path = file("dot.json", JSON.stringify(content));
    for (const [language, sentences] of [
      ["vi", vi],
      ["en", en],
    ] as const) {
      const { code, error } = await validate(sample("dang-ky-2021"), "--campaign", path, "--lang", language);
      expect([code, error.trim().split("\n").length]).toEqual([2, 1]);
      for (const sentence of sentences) expect(error).toContain(sentence);
    }
  });
});
