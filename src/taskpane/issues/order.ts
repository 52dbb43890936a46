/**
 * In which order findings stand under each way of grouping. By rule: the gravest groups first, then as the catalogue
 * lists them; by unit: as the campaign has them; by person and sheet: as they come in the workbook. Within a group the
 * gravest first, what has one cause together, the rest as it stands in the workbook.
 */
import { compositeKey } from "../../domain/compositeKey";
import { ruleById } from "../../domain/rules";
import type { Finding } from "../../domain/rules/rule";
import { caseKey } from "../../domain/text/keys";
import type { Grouping } from "../state/view";
import { UNTOLD } from "./marks";

export interface Order {
  /** Keys of the groups in their order. */
  readonly groups: readonly string[];
  /** By finding: which of the groups. */
  readonly group: Int32Array;
  /** By finding: what it has in common with others, the same number for the same; -1: nothing. */
  readonly alike: Int32Array;
  /** Findings in the order in which they are shown. */
  readonly sequence: Int32Array;
}

interface Columns {
  readonly findings: readonly Finding[];
  readonly severity: Uint8Array;
  readonly marks: Uint8Array;
  readonly units: readonly (string | null)[];
}

/** The group of what could not be told, whatever the others are grouped by; no rule, unit or sheet is called so. */
export const UNTOLD_GROUP = "\u0000untold";
/** People are told apart by name and unit; what is about nobody stands behind. */
export const NOBODY = "\u0000nobody";

export function ordered(columns: Columns, groupBy: Grouping): Order {
  const { findings, severity, marks } = columns;
  const keys = new Map<string, number>();
  const first: number[] = [];
  const gravest: number[] = [];
  const met = Int32Array.from(findings, (finding, index) => {
    const key = (marks[index]! & UNTOLD) !== 0 ? UNTOLD_GROUP : groupKey(finding, groupBy);
    const group = keys.get(key) ?? keys.size;
    keys.set(key, group);
    first[group] ??= index;
    gravest[group] = Math.min(gravest[group] ?? 9, severity[index]!);
    return group;
  });
  const names = [...keys.keys()];
  const placed = placeOf(columns, groupBy);
  const ranked = names
    .map((key, group) => ({ key, group, place: placed(key, gravest[group]!) }))
    .sort((one, other) => one.place - other.place || one.group - other.group);
  const rank = new Int32Array(names.length);
  ranked.forEach(({ group }, at) => (rank[group] = at));
  const group = met.map((one) => rank[one]!);
  const alike = alikeOf(findings, severity);
  return { groups: ranked.map(({ key }) => key), group, alike, sequence: sequenceOf(group, severity, alike) };
}

function groupKey({ rule, unit, subject, place }: Finding, groupBy: Grouping): string {
  if (groupBy === "rule") return rule;
  if (groupBy === "unit") return unit ?? "";
  if (groupBy === "sheet") return place.sheet;
  return subject.kind === "person" && subject.name !== ""
    ? compositeKey(caseKey(unit ?? ""), caseKey(subject.name))
    : NOBODY;
}

/** Where a group stands; groups of the same place as they are met. */
function placeOf({ units }: Columns, groupBy: Grouping): (key: string, gravest: number) => number {
  const last = Number.MAX_SAFE_INTEGER;
  const catalogue = new Map([...ruleById.keys()].map((id, at) => [id, at]));
  const byUnit = new Map(units.map((unit, at) => [unit ?? "", at]));
  return (key, gravest) => {
    if (key === UNTOLD_GROUP) return last;
    if (key === NOBODY) return last - 1;
    if (groupBy === "rule") return gravest * (catalogue.size + 1) + (catalogue.get(key) ?? catalogue.size);
    return groupBy === "unit" ? (byUnit.get(key) ?? byUnit.size) : 0;
  };
}

/** Of one rule, cause and table, equally grave, and both open or both answered for. */
function alikeOf(findings: readonly Finding[], severity: Uint8Array): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(findings, ({ rule, causes, table, place, accepted }, index) => {
    if (causes === undefined || causes.length === 0) return -1;
    const key = compositeKey(rule, table ?? place.sheet, severity[index]!, accepted === undefined ? 0 : 1, ...causes);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
}

function sequenceOf(group: Int32Array, severity: Uint8Array, alike: Int32Array): Int32Array {
  const leader = new Map<number, number>();
  const stands = Int32Array.from(alike, (number, index) => {
    if (number < 0) return index;
    const own = number * (1 << 20) + group[index]!;
    if (!leader.has(own)) leader.set(own, index);
    return leader.get(own)!;
  });
  return Int32Array.from(group.keys()).sort(
    (one, other) =>
      group[one]! - group[other]! || severity[one]! - severity[other]! || stands[one]! - stands[other]! || one - other,
  );
}
