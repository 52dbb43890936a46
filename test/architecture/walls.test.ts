/**
 * The walls between the rooms, and that their guards are awake: forbidden lines are planted in a copy of the
 * sources and each must be refused.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const copy = join(root, ".cache/walls");
const tsc = join(root, "node_modules/typescript/bin/tsc");
const eslint = join(root, "node_modules/eslint/bin/eslint.js");

const rooms = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function node(args: string[], cwd: string) {
  const run = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 64 << 20 });
  return { status: run.status, output: `${run.stdout}${run.stderr}` };
}

/** file -> the line planted in it, and what the compiler must answer for that file. */
const compilerPlants: Record<string, [code: string, answer: RegExp]> = {
  "domain/planted1.ts": [
    'import type { Session } from "../workbook/session/session"; export type A = Session;',
    /TS6059|TS6307/,
  ],
  "domain/planted2.ts": ["export const a = document.title;", /TS2584|TS2304/],
  "domain/planted3.ts": ["export const a: Excel.Range | null = null;", /TS2503/],
  "domain/planted4.ts": ["console.log(1); export {};", /TS2584/],
  "domain/planted5.ts": ['import { readFileSync } from "node:fs"; export const a = readFileSync;', /TS2307|TS2591/],
  "messages/planted.ts": [
    'import type { Session } from "../workbook/session/session"; export type A = Session;',
    /TS6059|TS6307/,
  ],
  "workbook/planted.ts": ['import { wordFinding } from "../messages"; export const a = wordFinding;', /TS6059|TS6307/],
  "actions/planted1.ts": ["export const a: Excel.Range | null = null;", /TS2503/],
  "actions/planted2.ts": ['import { createStandIn } from "../host"; export const a = createStandIn;', /TS6059|TS6307/],
  "actions/planted3.ts": ["export const a = process.env;", /TS2591|TS2580/],
  "host/planted.ts": ['import type { Finding } from "../domain/rules/rule"; export type A = Finding;', /TS6059|TS6307/],
  "cli/planted.ts": ["export const a = document.title;", /TS2584|TS2304/],
  "taskpane/planted1.ts": ["export const a: Excel.Range | null = null;", /TS2503/],
  "taskpane/planted2.ts": ["export const a = Office.context.displayLanguage;", /TS2304|TS2580|TS2552/],
  "files/planted1.ts": ['import { actions } from "../actions"; export const a = actions;', /TS6059|TS6307/],
  "commands/planted1.ts": ['import { App } from "../taskpane/App"; export const a = App;', /TS6059|TS6307/],
};

const lintPlants: Record<string, [code: string, answer: string]> = {
  "domain/planted6.ts": ["export const a = Date.now();", "The domain has no clock"],
  "domain/planted7.ts": ["export const a = Math.random();", "The domain is deterministic"],
  "domain/planted8.ts": ['import * as React from "react"; export const a = React;', "The domain uses no package"],
  "messages/planted2.ts": ['import { z } from "fflate"; export const a = z;', "The messages room holds words"],
  "workbook/planted2.ts": ['import * as React from "react"; export const a = React;', "The layer over Office.js"],
  "actions/planted4.ts": [
    'import * as React from "react"; export const a = React;',
    "An action is read, decide, plan, apply",
  ],
  "host/planted2.ts": [
    'import { init } from "excelize-wasm"; export const a = init;',
    "The stand-in imports the client",
  ],
  "host/xlsx/planted.ts": [
    'import * as React from "react"; export const a = React;',
    "Only host/xlsx knows the .xlsx libraries",
  ],
  "taskpane/planted5.ts": [
    'import { strFromU8 } from "fflate"; export const a = strFromU8;',
    "The pane uses React, Fluent and single Fluent icons",
  ],
  "taskpane/planted6.ts": [
    'import { InfoFilled } from "@fluentui/react-icons"; export const a = InfoFilled;',
    "The pane uses React, Fluent and single Fluent icons",
  ],
  // What is in a file may reach the stand-in's reader; the pane itself may not.
  "taskpane/planted3.ts": [
    'import { createStandIn } from "../host"; export const a = createStandIn;',
    "The pane reaches the workbook through the actions only",
  ],
  "files/planted2.ts": ['import { z } from "fflate"; export const a = z;', "What is in a file"],
  "taskpane/planted4.ts": [
    'import type { Session } from "../workbook/session/session"; export type A = Session;',
    "The pane reaches the workbook through the actions only",
  ],
  "taskpane/state/planted7.ts": [
    'import { openSession } from "../../workbook"; export const a = openSession;',
    "The pane reaches the workbook through the actions only",
  ],
  "commands/planted3.ts": [
    'import { wordFinding } from "../messages"; export const a = wordFinding;',
    "The ribbon knows the actions and nothing behind them",
  ],
  "commands/planted2.ts": ['import * as React from "react"; export const a = React;', "The ribbon asks for an action"],
  "cli/planted2.ts": [
    'import * as React from "react"; export const a = React;',
    "The command line uses Node and the rooms",
  ],
};

describe("the walls between the rooms", () => {
  test("stand: every room compiles with only the rooms it may use", () => {
    const built = node([tsc, "--build", "src"], root);
    expect(built.output).toBe("");
    expect(built.status).toBe(0);
  });

  test("stand: lint finds nothing", () => {
    const linted = node(
      [eslint, "--config", ".ci/eslint.config.mjs", "--suppressions-location", ".ci/debtors.json"].concat([
        "--max-warnings=0",
        "src",
        "test",
      ]),
      root,
    );
    expect(linted.output.replace(/npm warn.*\n/g, "")).toBe("");
    expect(linted.status).toBe(0);
  });

  test("every room has a tsconfig, is listed in src/tsconfig.json, and every listed room exists", () => {
    const listed = (
      JSON.parse(readFileSync(join(root, "src/tsconfig.json"), "utf8")) as { references: { path: string }[] }
    ).references.map((r) => r.path);
    expect([...listed].sort()).toEqual([...rooms].sort());
    for (const room of rooms) expect(existsSync(join(root, "src", room, "tsconfig.json"))).toBe(true);
  });

  describe("the guards are awake", () => {
    let compiled = "";
    let linted = "";
    beforeAll(() => {
      rmSync(copy, { recursive: true, force: true });
      mkdirSync(copy, { recursive: true });
      cpSync(join(root, "src"), join(copy, "src"), { recursive: true });
      for (const [file, [code]] of [...Object.entries(compilerPlants), ...Object.entries(lintPlants)])
        writeFileSync(join(copy, "src", file), `${code}\n`);
      compiled = node([tsc, "--build", "src", "--pretty", "false"], copy).output;
      const planted = Object.keys(lintPlants).map((file) => `src/${file}`);
      linted = node([eslint, "--config", join(root, ".ci/eslint.config.mjs"), ...planted], copy).output;
    }, 300_000);
    afterAll(() => rmSync(copy, { recursive: true, force: true }));

    test.each(Object.entries(compilerPlants))("the compiler refuses %s", (file, [, answer]) => {
      const about = compiled.split("\n").filter((line) => line.replaceAll("\\", "/").startsWith(`src/${file}(`));
      expect(about.join("\n")).toMatch(answer);
    });

    test.each(Object.entries(lintPlants))("lint refuses %s and says why", (file, [, answer]) => {
      const at = linted.replaceAll("\\", "/").indexOf(`src/${file}`);
      expect(at).toBeGreaterThan(-1);
      expect(linted.slice(at, at + 700)).toContain(answer);
    });
  });
});
