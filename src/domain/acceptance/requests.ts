/** What somebody asks to have accepted or revoked: which findings are meant, and what is to be written of them. */
import { compositeKey } from "../compositeKey";
import { grouped } from "../lists";
import { Checker } from "../json/checker";
import type { JsonProblem } from "../json/checker";
import { ruleById } from "../rules";
import { isOpen } from "../rules/rule";
import type { Finding, Place } from "../rules/rule";
import { clean } from "../text/normalise";
import type { LineToWrite } from "./lines";
import type { Asked } from "./match";
import { contentText } from "./sameness";
import { asNameless } from "./whom";
import type { Whom } from "./whom";

/** A finding as it is named from outside. */
export interface Wished {
  readonly rule: string;
  /** "": of no unit. */
  readonly unit: string;
  readonly subject: string;
  /** By id or by name; absent: whichever it is. */
  readonly field?: string;
  /** Where it stood when it was shown: of several that are called alike the one there is meant. */
  readonly at?: Place;
}

export interface AcceptanceRequest extends Wished {
  readonly reason: string;
  readonly by: string;
}

/** Why a request is not carried out. */
export type Unfit = "nothing" | "unclear";

interface Picked<R extends Wished> {
  readonly taken: readonly { readonly request: R; readonly finding: Finding }[];
  /** Of these the finding is as it is asked for already. */
  readonly already: readonly R[];
  readonly unfit: readonly { readonly request: R; readonly why: Unfit }[];
}

const KEYS = ["rule", "unit", "subject", "field", "reason", "by"] as const;

/** A list of requests out of JSON of any shape. */
export function parseRequests(
  json: unknown,
):
  | { readonly requests: readonly AcceptanceRequest[]; readonly problems?: undefined }
  | { readonly problems: readonly JsonProblem[] } {
  const check = new Checker();
  if (!Array.isArray(json)) check.wrong("", "notList", json);
  const requests = (Array.isArray(json) ? (json as unknown[]) : []).map((each, index): AcceptanceRequest => {
    const path = `[${index}]`;
    const entry = check.object(path, each, KEYS);
    const needed = (key: "rule" | "reason" | "by"): string => {
      if (entry[key] === undefined) check.wrong(`${path}.${key}`, "empty", "");
      return check.text(`${path}.${key}`, entry[key], "");
    };
    // A unit that there is none of is null in the results, and "" in a table.
    const named = (key: "unit" | "subject"): string => {
      const value = entry[key] ?? "";
      if (typeof value !== "string") check.wrong(`${path}.${key}`, "notText", value);
      return typeof value === "string" ? clean(value) : "";
    };
    const rule = needed("rule").toLowerCase();
    if (rule !== "" && !ruleById.has(rule))
      check.wrong(`${path}.rule`, "notOneOf", entry.rule, [...ruleById.keys()].join(", "));
    const field = entry.field == null ? "" : check.text(`${path}.field`, entry.field, "");
    return {
      rule,
      unit: named("unit"),
      subject: named("subject"),
      ...(field === "" ? {} : { field }),
      reason: needed("reason"),
      by: needed("by"),
    };
  });
  return check.problems.length === 0 ? { requests } : { problems: check.problems };
}

/**
 * Each request takes one finding; as many alike are taken as are asked for. Where fewer are asked for than there are of
 * people who are called alike, nobody knows who is meant. `wanted`: findings that can be taken; of the others that fit the
 * request is done already.
 */
export function pick<R extends Wished>(
  findings: readonly Finding[],
  requests: readonly R[],
  wanted: (finding: Finding) => boolean,
  asked: Asked,
): Picked<R> {
  const rules = new Set(requests.map(({ rule }) => rule));
  const known = findings
    .filter(({ rule, outcome }) => rules.has(rule) && outcome !== "notChecked")
    .map((finding) => ({ finding, whom: asked.subjects.ofFinding(finding) }));
  const bySubject = grouped(known, ({ finding, whom }) => compositeKey(finding.rule, whom.subject));
  const taken: { request: R; finding: Finding }[] = [];
  const already: R[] = [];
  const unfit: { request: R; why: Unfit }[] = [];
  const isTaken = new Set<Finding>();
  for (const alike of grouped(requests, requestKey).values()) {
    const fitting = fittingOf(alike[0]!, bySubject, asked);
    const free = fitting.filter(({ finding }) => wanted(finding) && !isTaken.has(finding));
    const isUnclear = free.length > alike.length && new Set(free.map(({ whom }) => whomKey(whom))).size > 1;
    alike.forEach((request, index) => {
      const next = free[index]?.finding;
      if (next !== undefined && !isUnclear) {
        isTaken.add(next);
        taken.push({ request, finding: next });
      } else if (isUnclear) unfit.push({ request, why: "unclear" });
      else if (fitting.length > 0) already.push(request);
      else unfit.push({ request, why: "nothing" });
    });
  }
  return { taken, already, unfit };
}

interface Known {
  readonly finding: Finding;
  readonly whom: Whom;
}

const whomKey = ({ unit, subject, birthDate }: Whom): string => compositeKey(unit, subject, birthDate);

const requestKey = ({ rule, unit, subject, field = "", at }: Wished): string =>
  compositeKey(rule, clean(unit), clean(subject), clean(field), at?.sheet ?? "", at?.row ?? "", at?.column ?? "");

function fittingOf(
  request: Wished,
  bySubject: ReadonlyMap<string, readonly Known[]>,
  { subjects, words }: Asked,
): readonly Known[] {
  const field = request.field === undefined ? null : words.fieldOf(request.field);
  if (request.field !== undefined && field === null) return [];
  const whom = subjects.ofTexts(request.unit, request.subject);
  const of = (who: Whom): readonly Known[] =>
    (bySubject.get(compositeKey(request.rule, who.subject)) ?? []).filter(
      (known) =>
        (field === null || known.finding.field === field) &&
        known.whom.unit === who.unit &&
        (who.birthDate === null || known.whom.birthDate === who.birthDate),
    );
  const own = of(whom);
  const all = own.length === 0 && request.subject === "" ? of(asNameless(whom)) : own;
  const there = all.filter(({ finding: { place } }) => isSamePlace(place, request.at));
  return there.length > 0 ? there : all;
}

const isSamePlace = ({ sheet, row, column }: Place, at: Place | undefined): boolean =>
  at !== undefined && sheet === at.sheet && row === at.row && column === at.column;

/** A finding that was shown, as it is named to have it accepted or revoked. */
export const wishFor = ({ rule, unit, subject, field, place }: Finding): Wished => ({
  rule,
  unit: unit ?? "",
  subject: subject.name,
  ...(field === null ? {} : { field }),
  at: place,
});

/** What can be accepted: what is open. */
export const canBeAccepted = (finding: Finding): boolean => isOpen(finding) && finding.rule !== "acceptance-unused";

export const lineToWrite = (
  { request: { reason, by }, finding }: { readonly request: AcceptanceRequest; readonly finding: Finding },
  moment: string,
  { subjects, words }: Asked,
): LineToWrite => ({
  rule: finding.rule,
  ...subjects.texts(finding),
  content: contentText(finding, words),
  reason: clean(reason),
  by: clean(by),
  moment,
});
