/** The debtors of density (.ci/debtors.json, lint's own list of suppressions) may only become fewer; no file is longer than a screen or two. */
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

/** How many functions are still denser than lint allows. Lower it when one is mended; never raise it. */
const DEBTORS = 0;
/** Share of lines over 120 characters that src and test may have each: sentences and patterns that read worse when broken. */
const LONG_LINES = 0.02;

type Debtors = Readonly<Record<string, Readonly<Record<string, { readonly count: number }>>>>;

test("no more functions are denser than lint allows than there were, and none by nested conditions", () => {
  const debtors = JSON.parse(readFileSync(join(root, ".ci/debtors.json"), "utf8")) as Debtors;
  const counts = Object.values(debtors).flatMap((rules) => Object.values(rules).map(({ count }) => count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(DEBTORS);
});

test.each(["src", "test"])("few lines of %s are over 120 characters", (folder) => {
  const lines = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .flatMap((name) => readFileSync(join(root, folder, name), "utf8").split("\n"));
  expect(lines.length).toBeGreaterThan(10_000);
  const long = lines.filter((line) => line.length > 120);
  expect(long.length / lines.length).toBeLessThan(LONG_LINES);
});
