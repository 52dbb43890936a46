/** The command line as a person uses it, in a folder of its own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

export const at = (name: string): string => join(folder, name);
export const files = (): string[] => readdirSync(folder).sort();

/** A copy of a sample workbook. */
export function sample(name: string, as = "so.xlsx"): string {
  cpSync(join(__dirname, "../cases", name, "workbook.xlsx"), at(as));
  return at(as);
}

export function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

export const json = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(at(name), "utf8")) as Record<string, unknown>;

export async function validate(...typed: string[]): Promise<Outcome> {
  let out = "";
  let error = "";
  const code = await run(typed, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    now: () => "2021-03-24T09:05:00",
  });
  return { code, out, error };
}
