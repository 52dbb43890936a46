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

test("pages link only to what is there", () => {
  expect(pages.length).toBeGreaterThan(60);
  const broken = pages.flatMap((page) => {
    const text = readFileSync(join(root, page), "utf8");
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, target]) => target!);
    return targets.filter((target) => !existsSync(resolve(root, page, "..", target))).map((to) => `${page}: ${to}`);
  });
  expect(broken).toEqual([]);
});

describe("docs/real-excel.md", () => {
  const rows = readFileSync(join(root, "docs/real-excel.md"), "utf8")
    .split("\n")
    .flatMap((line) => (/^\| [XD]\d/u.test(line) ? [line.split("|").map((cell) => cell.trim())] : []));
  const numbered = (letter: string, last: number) =>
    Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

  test("says of every difference how it stands", () => {
    expect(rows.map(([, id]) => id)).toEqual([...numbered("X", 7), ...numbered("D", 24)]);
    for (const [, id, , state = "", held = ""] of rows) {
      expect([id, state]).toEqual([
        id,
        expect.stringMatching(/^(?:mended|held|said|hand test \d+: waits for a person\.)/u),
      ]);
      expect([id, held !== ""]).toEqual([id, /\bheld\b/u.test(state)]);
    }
  });

  test("names only tests, hand tests and questions that are there", () => {
    const handTests = readFileSync(join(root, "docs/hand-test.md"), "utf8");
    const folder = join(root, "src/workbook/selftest");
    const questions = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const missing = rows.flatMap(([, id, , state = "", held = "", asked = ""]) => {
      let text = "";
      const named = [...held.matchAll(/`([^`]+)`|«([^»]+)»/gu)].filter(([, file, title]) => {
        if (title !== undefined) return !text.includes(title);
        text = existsSync(join(root, file!)) ? readFileSync(join(root, file!), "utf8") : "";
        return text === "";
      });
      const byHand = [...state.matchAll(/hand test (\d+)/gu)].filter(([, row]) => !handTests.includes(`\n| ${row} |`));
      const unasked = [...asked.matchAll(/`([\w.-]+?)(?:-\d+)?`/gu)].filter(
        ([, question]) => !questions.some((source) => source.includes(question!)),
      );
      return [...named, ...byHand, ...unasked].map(([what]) => `${id}: ${what}`);
    });
    expect(missing).toEqual([]);
  });
});

test("each point of the hand test has a number of its own, and they are counted", () => {
  const handTest = readFileSync(join(root, "docs/hand-test.md"), "utf8");
  const numbers = [...handTest.matchAll(/^\| (\d+) \|/gmu)].map(([, number]) => number);
  expect(numbers).toEqual([...new Set(numbers)]);
  expect(readFileSync(join(root, "docs/reliability.md"), "utf8")).toContain(
    `([hand-test.md](hand-test.md)) | what only eyes can judge | ${numbers.length} points |`,
  );
});

/** What the reasons in the code rest on stands in the repository. */
test("comments name only pages that are there", () => {
  const names = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const known = new Set(
    ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].concat(pages.map((page) => page.replace(/^.*\//u, ""))),
  );
  const unknown = ["src", "test", ".ci"].flatMap((folder) =>
    names(folder)
      .filter((name) => /\.(?:tsx?|mjs)$/u.test(name))
      .flatMap((name) => {
        const text = readFileSync(join(root, folder, name), "utf8");
        // A page by its name, with or without its folder.
        const comments = text.match(/\/\*\*?[\s\S]*?\*\/|\/\/ .*$/gmu) ?? [];
        const cited = comments.flatMap((comment) => comment.match(/(?<![\w./*])[\w/-]+\.md\b/gu) ?? []);
        return cited
          .filter((page) => !known.has(page.replace(/^.*\//u, "")))
          .map((page) => `${folder}/${name}: ${page}`);
      }),
  );
  expect(unknown).toEqual([]);
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
