/**
 * `npm run selftest:read -- REPORT.txt` (or by standard input): keeps a pasted report under docs/real-excel and says, for each answer that
 * differs from the stand-in's, which file of the stand-in imitates the members asked and which lines of ours use them.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { canonical, parseReport } from "../../src/selftest/report";
import type { Expected } from "../../src/selftest/report";
import { EXPECTED } from "./answers";
import { keep } from "./fixtures";

const root = join(__dirname, "../..");

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** Lines in which `pattern` stands, as «file:line». */
function linesWith(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : [])),
  );
}

export function told(text: string): string[] {
  const expected = JSON.parse(readFileSync(join(root, EXPECTED), "utf8")) as Expected;
  const report = parseReport(text, expected);
  const host = sources("src/host/objects");
  const ours = sources("src/workbook").filter((file) => !file.startsWith("src/workbook/selftest"));
  const lines = [`${report.platform} ${report.build}, ${report.date}: ${report.answers.length} answers.`];
  for (const { id, observed, differs } of report.answers) {
    if (!differs) continue;
    lines.push(`${id}: ${canonical(observed)}, the stand-in says ${canonical(expected[id]!.observed)}`);
    for (const member of expected[id]!.members) {
      const [object = "", name = ""] = member.split(".");
      const imitated = linesWith(host, new RegExp(`name: "${object}"`, "u"))[0] ?? "(no table of that name)";
      const used = linesWith(ours, new RegExp(`\\.${name}\\b`, "u")).slice(0, 3);
      lines.push(`  ${member}: ${imitated}; ${used.length === 0 ? "not used by us" : used.join(", ")}`);
    }
  }
  return lines;
}

export function kept(text: string, folder?: string): string {
  const expected = JSON.parse(readFileSync(join(root, EXPECTED), "utf8")) as Expected;
  return keep(text, parseReport(text, expected), expected, folder);
}

if (require.main === module) {
  try {
    const text = readFileSync(process.argv[2] ?? 0, "utf8");
    console.log(told(text).join("\n"));
    console.log(`Kept in docs/real-excel as ${kept(text)}.txt and .json.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
