/** What a piece of a check says, written down as it comes: «fail ĐK cá nhân!G8 wrong», «cannot tell …», «pass 3». */
import type { Report, Reporter } from "../../src/domain/rules/rule";
import { addressOf } from "./addresses";

export interface Heard {
  readonly said: readonly string[];
  /** The reports of what was said, passes left out. */
  readonly reports: readonly Report[];
}

export function heard(check: (report: Reporter<string>) => void): Heard {
  const said: string[] = [];
  const reports: Report[] = [];
  const write = (word: string, report: Report, message: string): void => {
    said.push(`${word} ${addressOf(report.place)} ${message}`);
    reports.push(report);
  };
  check({
    fail: (message, report) => write("fail", report, message),
    cannotTell: (report, message = "") => write("cannot tell", report, message),
    pass: (count = 1) => said.push(`pass ${count}`),
  });
  return { said, reports };
}
