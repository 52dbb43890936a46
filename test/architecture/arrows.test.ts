/** Inside the rooms: no circle among files, and between sub-rooms imports run downwards only. The compiler holds the walls between rooms. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Floors } from "../support/importGraph";
import { circles, importGraph, sourcesOf, upwardArrows } from "../support/importGraph";

const src = join(resolve(__dirname, "../.."), "src");
const sources = sourcesOf(src);
const graph = importGraph(sources);

/** The sub-rooms of each room, bottom up. */
const FLOORS: Readonly<Record<string, Floors>> = {
  domain: [
    ["compositeKey.ts", "lists.ts", "log.ts", "sheet"],
    ["text"],
    ["catalogue", "json"],
    ["campaign"],
    ["registration"],
    ["fit", "totals"],
    ["rules"],
    ["campaignTables", "comparison", "plan"],
    ["lastYear"],
    ["acceptance", "fixes", "summary"],
  ],
  "domain/registration": [
    ["model"],
    ["mapping", "registers", "words"],
    ["tables"],
    ["columns"],
    ["candidates.ts", "explanation", "rows"],
    ["unitsCalledPhong.ts"],
    ["read.ts"],
  ],
  // The four sections of the catalogue do not know each other.
  "domain/rules": [
    ["ask", "severity.ts"],
    ["rule.ts"],
    ["defineRule.ts", "law", "say"],
    ["shared", "stated"],
    ["data", "person", "collective", "targets"],
    ["index.ts"],
    ["engine"],
  ],
  "domain/plan": [["sheetRoles.ts"], ["plan.ts"], ["rowMarks", "typography.ts", "worded.ts"], ["layout"]],
  "domain/summary": [
    ["parts", "phases.ts"],
    ["log", "results", "totals", "slip"],
    ["paper.ts"],
    ["withReport.ts"],
    ["links.ts", "annexes", "pledges", "remarks"],
    ["meeting", "voting"],
    ["brief"],
    ["papers.ts"],
    ["index.ts"],
  ],
  "domain/acceptance": [
    ["lines.ts", "words.ts"],
    ["sameness.ts", "whom.ts"],
    ["match.ts"],
    ["accept.ts", "requests.ts"],
  ],
  workbook: [["session"], ["excel"], ["memory"], ["read"], ["write"], ["open.ts", "selftest"], ["index.ts"]],
  taskpane: [
    ["door", "start", "theme.ts"],
    ["parts", "state"],
    ["frame"],
    ["campaign", "mapping", "run", "undo"],
    ["issues", "overview", "papers", "setup"],
    ["questionParts.ts", "tabParts.ts"],
    ["App.tsx"],
    ["mount.tsx"],
    ["index.tsx"],
  ],
  host: [
    ["bridge", "model", "errors", "fault.ts"],
    ["xml"],
    ["grid", "state"],
    ["objects", "xlsx", "snapshot.ts"],
    ["coverage.ts", "formulas", "person.ts", "process.ts"],
    ["keyboard.ts"],
    ["session.ts", "view.ts"],
    ["file.ts", "standIn.ts"],
    ["index.ts"],
  ],
  "host/xlsx": [["package", "wasm"], ["read"], ["open.ts", "write"], ["index.ts"]],
};

test("no circle among files", () => {
  expect(graph.size).toBeGreaterThan(400);
  expect(circles(graph)).toEqual([]);
});

/** Where other rooms may enter: the stand-in could be lifted out as a package, so it is entered by its faces alone. */
const FACES: Readonly<Record<string, readonly string[]>> = {
  host: ["host/index.ts", "host/view.ts", "host/file.ts", "host/xlsx/wasm/wasmPage.ts"],
  // What a page is (language, theme) is asked before anything of the workbook is loaded.
  // The self-test's page speaks past the session: what it asks is Excel itself.
  workbook: ["workbook/index.ts", "workbook/session/environment.ts", "workbook/selftest/index.ts"],
};

test.each(Object.entries(FACES))("%s is entered by its faces", (room, faces) => {
  const past = [...graph].flatMap(([file, imported]) =>
    file.startsWith(`${room}/`)
      ? []
      : imported.filter((target) => target.startsWith(`${room}/`) && !faces.includes(target)).map((to) => [file, to]),
  );
  expect(past).toEqual([]);
});

test.each(Object.entries(FLOORS))("in %s imports run downwards only", (room, floors) => {
  for (const name of floors.flat()) expect([name, existsSync(join(src, room, name))]).toEqual([name, true]);
  expect(upwardArrows(graph, room, floors)).toEqual([]);
});

describe("the guards are awake", () => {
  const planted = (files: Readonly<Record<string, string>>) =>
    importGraph(new Map([...sources, ...Object.entries(files)]));

  test("a planted circle is found, type-only imports included", () => {
    const found = circles(
      planted({
        "domain/text/plantedA.ts": 'import type { B } from "./plantedB"; export type A = B;',
        "domain/text/plantedB.ts": 'export type B = import("./plantedC").C;',
        "domain/text/plantedC.ts": 'import { a } from "./plantedA"; export type C = typeof a;',
      }),
    );
    expect(found).toContainEqual(["domain/text/plantedA.ts", "domain/text/plantedB.ts", "domain/text/plantedC.ts"]);
  });

  test("an arrow upwards is found, and a sub-room that stands on no floor", () => {
    const found = upwardArrows(
      planted({
        "domain/text/planted.ts": 'import { catalogue } from "../rules"; export const a = catalogue;',
        "domain/planted/planted.ts": "export const a = 1;",
      }),
      "domain",
      FLOORS["domain"]!,
    );
    expect(found).toEqual([
      "domain/planted stands on no floor",
      "domain/text/planted.ts imports domain/rules/index.ts",
    ]);
  });
});
