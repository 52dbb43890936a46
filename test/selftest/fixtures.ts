/**
 * What is kept of real Excels under docs/real-excel: beside each report, as it was pasted, every answer in full with the members that
 * it speaks of. The text leaves out what was as the stand-in had it on that day; this outlives the day on which the stand-in learns.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { canonical } from "../../src/selftest/report";
import type { Expected, Report, Seen, Surroundings } from "../../src/selftest/report";

export const FOLDER = join(__dirname, "../../docs/real-excel");

interface KeptReport extends Surroundings {
  readonly seen: readonly Seen[];
  readonly answers: Expected;
}

/** What one member was seen to do on one platform. */
export interface Fixture {
  readonly member: string;
  readonly probe: string;
  readonly platform: string;
  readonly build: string;
  readonly date: string;
  readonly observed: unknown;
}

/** `expected`: what the report was held against. The name of the two files, without what they end with. */
export function keep(text: string, report: Report, expected: Expected, folder = FOLDER): string {
  const { platform, build, language, apiSet, date, seen } = report;
  const answers: Expected = Object.fromEntries(
    report.answers.map(({ id, observed }) => [id, { observed, members: expected[id]!.members }]),
  );
  const whole: KeptReport = { platform, build, language, apiSet, date, seen, answers };
  const name = `${platform}-${build}-${date}`.replace(/[^\w.-]+/gu, "-");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), text);
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(whole, null, 2)}\n`);
  return name;
}

/** The newest report of each platform; of one day's the one whose name comes last. */
export function newestReports(folder = FOLDER): KeptReport[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const newest = new Map<string, KeptReport>();
  for (const name of names) {
    if (!name.endsWith(".json")) continue;
    const report = JSON.parse(readFileSync(join(folder, name), "utf8")) as KeptReport;
    const known = newest.get(report.platform);
    if (known === undefined || known.date <= report.date) newest.set(report.platform, report);
  }
  return [...newest.values()];
}

export const fixtures = (folder = FOLDER): Fixture[] =>
  newestReports(folder).flatMap(({ platform, build, date, answers }) =>
    Object.entries(answers).flatMap(([probe, { observed, members }]) =>
      members.map((member) => ({ member, probe, platform, build, date, observed })),
    ),
  );

/** Fixtures in which the stand-in, asked now, does otherwise than that Excel. Questions that are asked no more say nothing. */
export const disagreements = (seen: readonly Fixture[], standIn: Expected): Fixture[] =>
  seen.filter(({ probe, observed }) => {
    const now = standIn[probe];
    return now !== undefined && canonical(now.observed) !== canonical(observed);
  });

/** Of the members that we use those that some question was answered about. */
export function membersSeen(seen: readonly Fixture[], used: readonly string[]): string[] {
  const known = new Set(seen.map(({ member }) => member));
  return used.filter((member) => known.has(member));
}
