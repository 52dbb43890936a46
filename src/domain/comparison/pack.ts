/**
 * A snapshot as plain JSON for the workbook, and back. Names that repeat (rules, sheets, units) are kept once,
 * because every letter beyond ASCII takes six in the file; identities are not kept but computed anew from what they
 * are made of.
 */
import type { Field } from "../registration/model/fields";
import { isOpen } from "../rules/rule";
import type { Finding, Subject } from "../rules/rule";
import { SEVERITIES } from "../rules/severity";
import type { Severity } from "../rules/severity";
import { COUNT_FIELDS } from "../totals/countFields";
import { identitiesOf } from "./identity";
import type { Identified } from "./identity";
import type { Figures, PastFinding, Snapshot } from "./snapshot";
import { tally } from "./snapshot";
import { compositeKey, partsOfKey } from "../compositeKey";

/** More findings than this are kept as numbers per rule and unit only. */
export const MOST_REMEMBERED = 5000;

const OUTCOMES: readonly Finding["outcome"][] = ["fail", "cannotTell", "notChecked"];
const KINDS: readonly Subject["kind"][] = ["person", "collective", "unit", "bloc", "table", "sheet"];

type Json = Readonly<Record<string, unknown>>;

export function packSnapshot({ moment, counts, findings, tallies, figures }: Snapshot): Json {
  const kept = figuresJson(figures);
  if (findings === null || findings.length > MOST_REMEMBERED) {
    return {
      moment,
      counts,
      tallies: [...tallies].map(([key, count]) => [...partsOfKey(key), count]),
      figures: kept,
    };
  }
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const number = (word: string | null): number => {
    if (word === null) return -1;
    let index = numbers.get(word);
    if (index === undefined) numbers.set(word, (index = words.push(word) - 1));
    return index;
  };
  const rows = findings.map(({ rule, outcome, severity, sheet, unit, subject, field, row, causes, column }) => [
    number(rule),
    OUTCOMES.indexOf(outcome),
    SEVERITIES.indexOf(severity),
    number(sheet),
    number(unit),
    KINDS.indexOf(subject.kind),
    number(subject.name),
    number(field),
    row ?? 0,
    ...(causes.length === 0 ? [] : [number(column), ...causes.map(number)]),
  ]);
  const accepted = findings.flatMap((finding, index) => (isOpen(finding) ? [] : [index]));
  return { moment, counts, words, findings: rows, ...(accepted.length === 0 ? {} : { accepted }), figures: kept };
}

function figuresJson(figures: Snapshot["figures"]): Json {
  return {
    fields: COUNT_FIELDS,
    rows: [...figures].map(([unit, each]) => [unit, ...COUNT_FIELDS.map((field) => each[field] ?? null)]),
  };
}

/** null: not a snapshot (an older version kept only the moment and the counts, or somebody else has written there). */
export function unpackSnapshot(json: unknown): Snapshot | null {
  if (!isObject(json) || typeof json.moment !== "string" || !isObject(json.counts)) return null;
  const findings = unpackFindings(json);
  const tallies = findings === null ? unpackTallies(json.tallies) : tally(findings);
  const figures = unpackFigures(json.figures);
  if (tallies === null || figures === null) return null;
  const count = (severity: Severity): number => numberOr((json.counts as Json)[severity], 0);
  return {
    moment: json.moment,
    counts: { error: count("error"), warning: count("warning"), notice: count("notice") },
    findings,
    tallies,
    figures,
  };
}

function unpackFindings({ words, findings, accepted }: Json): PastFinding[] | null {
  if (!isTexts(words) || !Array.isArray(findings)) return null;
  const entries: (Identified & Pick<PastFinding, "severity" | "row">)[] = [];
  for (const each of findings as unknown[]) {
    if (!Array.isArray(each) || !each.every((value) => typeof value === "number")) return null;
    const [rule, outcome, severity, sheet, unit, kind, name, field, row, column, ...causes] = each as number[];
    const word = (index: number | undefined): string | null => words[index ?? -1] ?? null;
    const known = {
      rule: word(rule),
      outcome: OUTCOMES[outcome ?? -1],
      severity: SEVERITIES[severity ?? -1],
      sheet: word(sheet),
      kind: KINDS[kind ?? -1],
      name: word(name),
    };
    if (
      known.rule === null ||
      known.outcome === undefined ||
      known.severity === undefined ||
      known.sheet === null ||
      known.kind === undefined ||
      known.name === null
    )
      return null;
    entries.push({
      rule: known.rule,
      outcome: known.outcome,
      severity: known.severity,
      sheet: known.sheet,
      unit: word(unit),
      subject: { kind: known.kind, name: known.name },
      field: word(field) as Field | null,
      column: word(column),
      causes: causes.flatMap((cause) => word(cause) ?? []),
      row: row === 0 || row === undefined ? null : row,
    });
  }
  const identities = identitiesOf(entries);
  const isAccepted = new Set(Array.isArray(accepted) ? (accepted as unknown[]) : []);
  return entries.map((entry, index) => ({
    ...entry,
    identity: identities[index]!,
    ...(isAccepted.has(index) ? { accepted: true } : {}),
  }));
}

function unpackTallies(json: unknown): Map<string, number> | null {
  if (!Array.isArray(json)) return null;
  return new Map(
    (json as unknown[]).flatMap((each) =>
      Array.isArray(each) && typeof each[2] === "number"
        ? [[compositeKey(String(each[0]), String(each[1])), each[2]] as const]
        : [],
    ),
  );
}

function unpackFigures(json: unknown): Map<string, Figures> | null {
  if (!isObject(json) || !isTexts(json.fields) || !Array.isArray(json.rows)) return null;
  const { fields } = json;
  return new Map(
    (json.rows as unknown[]).flatMap((each) => {
      if (!Array.isArray(each) || typeof each[0] !== "string") return [];
      const values = each.slice(1) as unknown[];
      // A figure that is no longer counted is left out; one that was not counted then is not there.
      return [
        [
          each[0],
          Object.fromEntries(
            COUNT_FIELDS.flatMap((field) => {
              const index = fields.indexOf(field);
              return index < 0 ? [] : [[field, typeof values[index] === "number" ? values[index] : null]];
            }),
          ),
        ] as const,
      ];
    }),
  );
}

const isObject = (json: unknown): json is Json => typeof json === "object" && json !== null && !Array.isArray(json);
const isTexts = (json: unknown): json is string[] =>
  Array.isArray(json) && json.every((each) => typeof each === "string");
const numberOr = (json: unknown, otherwise: number): number => (typeof json === "number" ? json : otherwise);
