/** Who imports whom in src: static, dynamic and type-only imports alike, by file, and what is wrong with it. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** Path below src with `/`, to its text. */
export type Sources = ReadonlyMap<string, string>;
export type Graph = ReadonlyMap<string, readonly string[]>;

export function sourcesOf(folder: string): Sources {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/u.test(name));
  return new Map(names.sort().map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]));
}

export function importGraph(sources: Sources): Graph {
  return new Map(
    [...sources].map(([file, text]) => {
      const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      const own = imported.filter((name) => name.startsWith("."));
      return [file, [...new Set(own.flatMap((name) => resolved(file, name, sources)))]];
    }),
  );
}

function resolved(file: string, name: string, sources: Sources): string[] {
  const base = posix.join(dirname(file), name);
  const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => sources.has(path));
  return found === undefined ? [] : [found];
}

/** Groups of files that import each other, directly or by way of others (Tarjan's strongly connected components). */
export function circles(graph: Graph): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file)!);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) found.push(group.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

/**
 * Floors of a room, bottom up; names on one floor must not import each other. A name is a sub-room or a file of the room.
 * What stands on no floor is a fault of its own: a new sub-room says where it belongs.
 */
export type Floors = readonly (readonly string[])[];

/** Imports inside `room` that run upwards or sideways, and names that stand on no floor. */
export function upwardArrows(graph: Graph, room: string, floors: Floors): string[] {
  const floorOf = new Map(floors.flatMap((names, floor) => names.map((name) => [name, floor] as const)));
  const nameOf = (file: string): string | null =>
    file.startsWith(`${room}/`) ? file.slice(room.length + 1).split("/")[0]! : null;
  const faults = new Set<string>();
  for (const [file, imported] of graph) {
    const from = nameOf(file);
    if (from === null) continue;
    if (!floorOf.has(from)) faults.add(`${room}/${from} stands on no floor`);
    for (const target of imported) {
      const to = nameOf(target);
      if (to === null || to === from || !floorOf.has(from) || !floorOf.has(to)) continue;
      if (floorOf.get(to)! >= floorOf.get(from)!) faults.add(`${file} imports ${target}`);
    }
  }
  return [...faults].sort();
}
