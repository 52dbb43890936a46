/** What was pasted from real Excels: docs/real-excel/*.txt, and what it says of the stand-in. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { canonical, fixturesOf, parseReport } from "../../src/selftest/report";
import type { Expected, Fixture, Report } from "../../src/selftest/report";

export const FOLDER = join(__dirname, "../../docs/real-excel");

/** The newest report of each platform. */
export function newestReports(expected: Expected, folder = FOLDER): Report[] {
  if (!existsSync(folder)) return [];
  const newest = new Map<string, Report>();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".txt")) continue;
    const report = parseReport(readFileSync(join(folder, name), "utf8"), expected);
    const known = newest.get(report.platform);
    if (known === undefined || known.date < report.date) newest.set(report.platform, report);
  }
  return [...newest.values()];
}

/** Fixtures in which the stand-in, asked now, does otherwise than that Excel. */
export const disagreements = (fixtures: readonly Fixture[], standIn: Expected): Fixture[] =>
  fixtures.filter(({ probe, observed }) => canonical(standIn[probe]?.observed) !== canonical(observed));

export const fixtures = (expected: Expected, folder = FOLDER): Fixture[] =>
  newestReports(expected, folder).flatMap((report) => fixturesOf(report, expected));
