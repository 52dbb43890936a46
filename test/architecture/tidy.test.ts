/** Format and leftovers, as the pipeline sees them (`npm run format:check`, `npm run unused`), and pages that name what is there. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** The script's own arguments, given to the tool without a shell. */
function run(script: string, bin: string) {
  const args = scripts[script]!.split(" ").slice(1);
  const done = spawnSync(process.execPath, [join(root, "node_modules", bin), ...args], { cwd: root, encoding: "utf8" });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

test("every file stands as prettier writes it (npm run format)", () => {
  const { status, output } = run("format:check", "prettier/bin/prettier.cjs");
  expect({ status, output: status === 0 ? "" : output }).toEqual({ status: 0, output: "" });
}, 300_000);

test("no file, export or package is left over (npm run unused)", () => {
  const { status, output } = run("unused", "knip/bin/knip.js");
  expect({ status, output: status === 0 ? "" : output }).toEqual({ status: 0, output: "" });
}, 300_000);

test("the pipeline's page names every file of it, and no other", () => {
  const page = readFileSync(join(root, ".ci/README.md"), "utf8");
  const named = [...page.matchAll(/^\| (`[^|]*`) \|/gmu)].flatMap(([, names]) => names!.match(/[^`, ]+/gu) ?? []);
  const there = readdirSync(join(root, ".ci")).filter((name) => name !== "README.md");
  expect(named.sort()).toEqual(there.sort());
});

const pages = ["README.md", "CONTRIBUTING.md", ".ci/README.md"].concat(
  readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
);

test.each(pages)("%s links only to what is there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, target]) => target!);
  expect(targets.filter((target) => !existsSync(resolve(root, page, "..", target)))).toEqual([]);
});

/** Sources that a page names: `tables/indexRow.ts` under the reader's room, `domain/text/marks.ts`, `src/…`. */
test.each(["docs/glossary.md", "docs/hazards.md", "docs/outcomes.md", "docs/architecture.md"])(
  "%s names only sources that are there",
  (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const named = [...text.matchAll(/`([\w./-]+\/[\w./-]*\.(?:ts|tsx|mjs))`/gu)].map(([, name]) => name!);
    const rooms = ["", "src", "src/domain", "src/domain/registration"];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !rooms.some((room) => existsSync(join(root, room, name))))).toEqual([]);
  },
);
