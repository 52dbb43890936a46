/**
 * People who stand in one cell share their row: what a rule says of each of them at one place in the same words is said
 * once, of them all.
 */
import { grouped } from "../../lists";
import type { Registration } from "../../registration/model/registration";
import { compositeKey } from "../../compositeKey";
import type { Finding } from "../rule";

const rowKey = (sheet: string, row: number | null): string => compositeKey(sheet, row ?? 0);

/** Rows of which several people were read. */
export function sharedRows({ people }: Registration): ReadonlySet<string> {
  const shared = new Set<string>();
  let before: string | null = null;
  // The people of a row stand one behind the other.
  for (const { table, row } of people) {
    const key = rowKey(table.sheet, row);
    if (key === before) shared.add(key);
    before = key;
  }
  return shared;
}

export function saidOnce(findings: readonly Finding[], shared: ReadonlySet<string>): readonly Finding[] {
  if (shared.size === 0) return findings;
  const alike = grouped(findings, (finding) => {
    const { place, subject, message, facts, field } = finding;
    if (subject.kind !== "person" || !shared.has(rowKey(place.sheet, place.row))) return finding;
    return compositeKey(place.sheet, place.row ?? 0, place.column ?? 0, field ?? "", message, JSON.stringify(facts));
  });
  return [...alike.values()].map(([first, ...others]) => {
    if (others.length === 0) return first!;
    const names = new Set([first!, ...others].map(({ subject }) => subject.name));
    return { ...first!, subject: { kind: "person", name: [...names].join(", ") } };
  });
}
