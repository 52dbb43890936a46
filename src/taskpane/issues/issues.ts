/**
 * The findings of a result in columns, made once for each result: what the list filters, groups and orders by, so that
 * fifty thousand of them answer a key while it is pressed. Nothing here is worded but what is searched.
 */
import type { Campaign } from "../../domain/campaign/campaign";
import { findingIdentities } from "../../domain/comparison/identity";
import { compositeKey } from "../../domain/compositeKey";
import type { Finding } from "../../domain/rules/rule";
import { SEVERITIES } from "../../domain/rules/severity";
import { unitsOf } from "../../domain/summary/parts/addressed";
import type { Language } from "../../messages";
import type { Grouping } from "../state/view";
import { marksOf } from "./marks";
import { ordered } from "./order";
import type { Order } from "./order";
import { searchTexts } from "./search";
import type { SearchTexts } from "./search";

export interface Issues {
  readonly findings: readonly Finding[];
  /** Identities: what the view remembers findings by. */
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, number>;
  /** Places in `SEVERITIES`. */
  readonly severity: Uint8Array;
  readonly marks: Uint8Array;
  /** Units that findings are of: those of the campaign in its order, then others, null for the bloc last. */
  readonly units: readonly (string | null)[];
  /** Whether it is (also) of the unit; "": of the bloc. */
  readonly isOf: (index: number, unit: string) => boolean;
  /** Finding that stands for the cell, the gravest; null: there is none. */
  readonly findingAt: (sheet: string, row: number, column: number) => number | null;
  readonly order: (groupBy: Grouping) => Order;
  /** What is searched of each finding. */
  readonly texts: (language: Language) => readonly string[];
  /** Words some more of that; true: all of it is there. */
  readonly prepare: (language: Language) => boolean;
}

/** So many are worded in a few milliseconds. */
const AT_A_TIME = 500;

interface Checked {
  readonly findings: readonly Finding[];
  readonly campaign: Campaign;
}

const known = new WeakMap<readonly Finding[], Issues>();

/** The same for the same result. */
export function issuesOf({ findings, campaign }: Checked): Issues {
  const before = known.get(findings);
  if (before !== undefined) return before;
  const issues = inColumns(findings, campaign);
  known.set(findings, issues);
  return issues;
}

function inColumns(findings: readonly Finding[], campaign: Campaign): Issues {
  const keys = findingIdentities(findings);
  const names = campaign.units.map(({ name }) => name);
  const bloc = new Set(names);
  const severity = Uint8Array.from(findings, (finding) => SEVERITIES.indexOf(finding.severity));
  const marks = Uint8Array.from(findings, (finding) => marksOf(finding, bloc));
  /** Of more than one unit: columns, and what is told of several. */
  const shared = new Map<number, ReadonlySet<string | null>>();
  const found = new Set<string | null>();
  findings.forEach((finding, index) => {
    const own = unitsOf(finding);
    if (own.length > 1) shared.set(index, new Set(own));
    for (const unit of own) found.add(unit);
  });
  const others = [...found].filter((unit) => unit !== null && !bloc.has(unit));
  const units = [...names.filter((name) => found.has(name)), ...others, ...(found.has(null) ? [null] : [])];
  const orders = new Map<Grouping, Order>();
  const worded = new Map<Language, SearchTexts>();
  const textsIn = (language: Language): SearchTexts => made(worded, language, () => searchTexts(findings, language));
  let cells: ReadonlyMap<string, number> | null = null;
  return {
    findings,
    keys,
    byKey: new Map(keys.map((key, index) => [key, index])),
    severity,
    marks,
    units,
    isOf: (index, unit) => {
      const own = shared.get(index);
      return own === undefined ? (unitsOf(findings[index]!)[0] ?? "") === unit : own.has(unit === "" ? null : unit);
    },
    findingAt: (sheet, row, column) => {
      cells ??= cellsOf(findings, severity);
      return cells.get(compositeKey(sheet, row, column)) ?? null;
    },
    order: (groupBy) => made(orders, groupBy, () => ordered({ findings, severity, marks, units }, groupBy)),
    texts: (language) => {
      const texts = textsIn(language);
      texts.add(findings.length);
      return texts.made;
    },
    prepare: (language) => textsIn(language).add(AT_A_TIME),
  };
}

function cellsOf(findings: readonly Finding[], severity: Uint8Array): Map<string, number> {
  const cells = new Map<string, number>();
  const add = (index: number, row: number, column: number): void => {
    const key = compositeKey(findings[index]!.place.sheet, row, column);
    const before = cells.get(key);
    if (before === undefined || severity[index]! < severity[before]!) cells.set(key, index);
  };
  findings.forEach(({ place: { row, column }, ofColumn }, index) => {
    if (ofColumn !== undefined) for (const cell of ofColumn.cells) add(index, cell.row, cell.column);
    else if (row !== null && column !== null) add(index, row, column);
  });
  return cells;
}

function made<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = kept.get(key);
  if (before !== undefined) return before;
  const value = make();
  kept.set(key, value);
  return value;
}
