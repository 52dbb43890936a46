/** docs/mapping.md against the code: its example can be read, its lists of words are whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AWARDS } from "../../../src/domain/catalogue/awards";
import { RATINGS } from "../../../src/domain/catalogue/ratings";
import { parseMapping } from "../../../src/domain/registration/mapping/parseMapping";
import { fieldsFor } from "../../../src/domain/registration/model/fields";
import type { TableKind } from "../../../src/domain/registration/model/fields";

const page = readFileSync(join(__dirname, "../../../docs/mapping.md"), "utf8");
const words = (line: string): string[] => [...line.matchAll(/`([^`]+)`/gu)].map(([, word]) => word!);
const lineWith = (start: string): string => page.split("\n").find((line) => line.startsWith(start)) ?? "";

test("the example is a mapping", () => {
  const parsed = parseMapping(JSON.parse(/```json\n([\s\S]*?)```/u.exec(page)![1]!));
  expect(parsed.problems).toBeUndefined();
  expect(parsed.mapping!.tables.map(({ kind }) => kind)).toEqual(["people", "notThisCampaign"]);
});

test.each<[TableKind]>([["people"], ["collectives"], ["honours"], ["movements"], ["targets"]])("fields of %s", (kind) =>
  expect(words(lineWith(`| \`${kind}\``))).toEqual([kind, ...fieldsFor(kind)]),
);
test("levels", () => expect(words(lineWith("Levels:"))).toEqual(RATINGS.map(({ level }) => level)));
test("awards", () => expect(words(lineWith("Awards:"))).toEqual(AWARDS.map(({ id }) => id)));
