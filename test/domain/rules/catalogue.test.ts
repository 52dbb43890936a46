/** Folder, catalogue, tests, pages speak of the same rules. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/domain/rules/index";
import { retired } from "../../../src/domain/rules/engine/retired";
import { ruleFaults } from "../../support/ruleTester";

const root = join(__dirname, "../../..");
const folder = join(root, "src/domain/rules");
/** The four sections of the catalogue and the folder of each. */
const folders = { 1: "data", 2: "person", 3: "collective", 4: "targets" } as const;
const files = Object.entries(folders).flatMap(([section, room]) =>
  readdirSync(join(folder, room))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ id: name.slice(0, -3), section: Number(section) })),
);
const ids = catalogue.map((rule) => rule.id);

test("the catalogue holds one rule per file, in the file's section, and no id twice", () => {
  expect(catalogue.map(({ id, section }) => ({ id, section })).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    [...files].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("the sections stand one after the other", () => {
  const sections = catalogue.map((rule) => rule.section);
  expect(sections).toEqual([...sections].sort());
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))("%s is the rule of its own file", (id, rule) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file's name is only known here
  const file = require(join(folder, folders[rule.section], `${id}.ts`)) as { readonly rule: unknown };
  expect(file.rule).toBe(rule);
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))("%s has a test and a page", (id, { section }) => {
  expect(existsSync(join(__dirname, folders[section], `${id}.test.ts`))).toBe(true);
  expect(existsSync(join(root, "docs/rules", `${id}.md`))).toBe(true);
});

test.each(catalogue.map((rule) => [rule.id, rule] as const))("%s has texts of the agreed shape", (_, rule) => {
  expect(ruleFaults(rule)).toEqual([]);
});

test("a retired id is not given to another rule", () => {
  for (const { id, successor } of retired) {
    expect(ids).not.toContain(id);
    if (successor !== null) expect(ids).toContain(successor);
  }
});
