/**
 * docs/rules says what the rules say. `UPDATE_DOCS=1 npx jest test/domain/rules/pages.test.ts` writes the pages anew.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../../src/domain/rules/index";
import { PACKS } from "../../../src/domain/rules/law/packs";
import { overview, overviewPath, page, pagePath } from "../../support/rulePages";

const folder = join(__dirname, "../../../docs/rules");
const wanted = new Map([
  [overviewPath, overview(catalogue)],
  ...catalogue.map((rule) => [pagePath(rule), page(rule)] as const),
]);

if (process.env["UPDATE_DOCS"] === "1") {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith(".md") && !wanted.has(name)) rmSync(join(folder, name));
  for (const [name, text] of wanted) writeFileSync(join(folder, name), text);
}

test.each([...wanted])("docs/rules/%s is as the rules say", (name, text) => {
  const path = join(folder, name);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, "utf8")).toBe(text);
});

test.each(Object.keys(PACKS))("the page of %s shows the three laws side by side", (rule) =>
  expect(wanted.get(`${rule}.md`)).toContain("\n| | 2003 | 2022 | 2026 |\n"),
);

test("docs/rules holds no page of a rule that is not in the catalogue", () => {
  expect(readdirSync(folder).filter((name) => !wanted.has(name))).toEqual([]);
});

test("a cell of a page's table never breaks the table", () => {
  for (const text of wanted.values()) {
    for (const line of text.split("\n")) {
      if (!line.startsWith("|")) continue;
      expect(line.endsWith("|")).toBe(true);
      expect([4, 5]).toContain(line.split("|").length - 1);
    }
  }
});
