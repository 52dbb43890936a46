/**
 * «Phiếu - …»: the bloc's letter that sends one unit its findings, each with room for the unit's answer; for units
 * that had one and have mended everything, a letter of thanks. Nothing of one unit stands on another's. The unit in
 * the chair writes no letter to itself: its sheet is a working list, with the same points under the same keys.
 */
import type { CampaignUnit } from "../../campaign/campaign";
import { findingIdentities, identitiesOfCells, identitiesOfColumn } from "../../comparison/identity";
import { findUnit } from "../../campaign/units";
import type { DocumentRow, SheetDocument } from "../../plan/plan";
import { isOpen } from "../../rules/rule";
import type { Finding } from "../../rules/rule";
import { cellsAsRows } from "../../rules/say/columns";
import type { RowNumber } from "../../sheet/cells";
import { text, TO_FILL_IN } from "../parts/cells";
import { rowsIn, saidAlike } from "../parts/alike";
import { eachOfItsUnit } from "../parts/byUnit";
import type { OfUnit } from "../parts/byUnit";
import { inReportOrder } from "../parts/findings";
import { headerOf } from "../parts/header";
import type { LetterState, SummaryInput } from "../parts/input";
import { officialPage } from "../parts/page";
import { askedOnce, isToSupply } from "../parts/supplied";
import { asksSomebody } from "../parts/uses";
import { slipNames } from "./names";
import { annexHead, confirmationRows, LAST, letterHead, listHead, signatureRows, slipWide, WIDTHS } from "./page";
import { pointTable } from "./table";
import type { SlipItem } from "./table";
import { addTo, grouped } from "../../lists";

export interface SlipInput extends SummaryInput {
  /** ISO date by which units answer; null: left to be filled in. */
  readonly replyBy: string | null;
  /** Units whose slip stands in the workbook from an earlier run. */
  readonly existing: readonly string[];
}

/** Runs of rows that are named: whoever has to mend them needs them all, as far as a page holds them. */
const NAMED_RUNS = 40;
/** Letters of a key that are made of a sentence's figures: enough to tell one from another. */
const LONGEST_KEY = 200;

export interface Slips {
  /** In the campaign's order. */
  readonly documents: readonly SheetDocument[];
  /** Units with a slip that asks for something. */
  readonly asked: readonly string[];
  /** Units that need not add anything; those with an earlier slip are thanked on it. */
  readonly without: readonly string[];
  /** Findings on no slip: about the whole bloc, of no known unit, or for the bloc's own office. */
  readonly elsewhere: number;
}

/** What the officer answers for is asked of no unit. */
export function buildSlips(check: SlipInput): Slips {
  const input = { ...check, findings: check.findings.filter(isOpen) };
  const { campaign } = input;
  const units = campaign.units.filter(({ name }) => campaign.onlyUnit === null || name === campaign.onlyUnit);
  const items = itemsByUnit(input.findings, units);
  const names = slipNames(campaign.units);
  const asked = units.filter(({ name }) => items.has(name));
  const documents = units.flatMap(({ name }) => {
    const own = items.get(name);
    if (own === undefined && !input.existing.includes(name)) return [];
    return [slip(input, name, names.get(name)!, own ?? null)];
  });
  const counted = new Set([...items.values()].flatMap((own) => own.flatMap(({ sources }) => sources))).size;
  return {
    documents,
    asked: asked.map(({ name }) => name),
    without: units.flatMap(({ name }) => (items.has(name) ? [] : [name])),
    elsewhere: input.findings.length - counted,
  };
}

/** Of what is filled in on a letter: an answer to a point, whose key has parts; number, date and place have a word. */
export const isPoint = (key: string): boolean => key.includes("|");

/** How many points a letter to each unit would hold now; units without one are not in it. */
export const pointsByUnit = (
  findings: readonly Finding[],
  units: readonly CampaignUnit[],
): ReadonlyMap<string, number> =>
  new Map([...itemsByUnit(findings.filter(isOpen), units)].map(([unit, items]) => [unit, items.length]));

/** A letter that stands in the workbook. */
export interface Letter {
  readonly unit: string;
  readonly points: readonly { readonly key: string; readonly isAnswered: boolean }[];
}

/**
 * What became of findings with the units: which stand on a letter, which are answered there. `drawn`: letters are being
 * drawn up anew, and everything that they ask will stand on them.
 */
export function letterStates(
  { findings, campaign, registration }: Pick<SummaryInput, "findings" | "campaign" | "registration">,
  letters: readonly Letter[],
  drawn: boolean,
): ReadonlyMap<Finding, LetterState> {
  if (letters.length === 0 && !drawn) return new Map();
  const states = new Map<Finding, (LetterState | null)[]>();
  const byUnit = new Map(letters.map(({ unit, points }) => [unit, new Map(points.map((each) => [each.key, each]))]));
  for (const [unit, items] of itemsByUnit(findings.filter(isOpen), campaign.units))
    for (const { key, formerKeys, sources, finding } of items) {
      const columns = identitiesOfColumn(finding, headerOf(finding, registration));
      const points = [key, ...formerKeys, ...columns].flatMap((each) => byUnit.get(unit)?.get(each) ?? []);
      const state = points.some(({ isAnswered }) => isAnswered) ? "answered" : "sent";
      for (const source of sources) addTo(states, source, points.length > 0 || drawn ? state : null);
    }
  return new Map(
    [...states].flatMap(([finding, own]) => {
      if (own.every((state) => state === null)) return [];
      return [[finding, own.every((state) => state === "answered") ? "answered" : "sent"] as const];
    }),
  );
}

function itemsByUnit(findings: readonly Finding[], units: readonly CampaignUnit[]): Map<string, SlipItem[]> {
  const names = new Set(units.map(({ name }) => name));
  const identities = findingIdentities(findings);
  const identityOf = new Map(findings.map((finding, index) => [finding, identities[index]!]));
  const asked = new Map<string, OfUnit[]>();
  const unclear: Finding[] = [];
  for (const { finding, source } of eachOfItsUnit(inReportOrder(findings, []))) {
    if (finding.outcome === "cannotTell") unclear.push(finding);
    else if (finding.unit !== null && names.has(finding.unit) && asksSomebody(finding))
      addTo(asked, finding.unit, { finding: onPaper(finding), source });
  }
  const items = new Map<string, SlipItem[]>();
  for (const [unit, own] of asked)
    for (const alike of grouped(own, ({ finding }) => saidAlike(finding)).values())
      addTo(items, unit, itemOf(alike, identityOf));
  for (const { unit, finding, subjects, sources } of askedOnce(unclear)) {
    const [key, ...formerKeys] = sources.map((source) => identityOf.get(source)!);
    if (names.has(unit))
      addTo(items, unit, { finding, key: key!, formerKeys, rows: rowsIn(finding.facts), subjects, sources });
  }
  return items;
}

/** A column's cells by their rows. */
const onPaper = (finding: Finding): Finding =>
  finding.ofColumn === undefined
    ? finding
    : { ...finding, facts: { ...finding.facts, ...cellsAsRows(finding.ofColumn, NAMED_RUNS) } };

/** Findings that say the same to one unit, as one point with the names of all. */
function itemOf(alike: readonly OfUnit[], identityOf: ReadonlyMap<Finding, string>): SlipItem {
  const { finding } = alike[0]!;
  const sources = alike.map(({ source }) => source);
  const keys = sources.map((source) => identityOf.get(source)!);
  const together = `${finding.rule}|${finding.message}|${saidAlike(finding).slice(0, LONGEST_KEY)}`;
  if (alike.length === 1)
    return {
      finding,
      key: keys[0]!,
      formerKeys: [together, ...identitiesOfCells(finding)],
      rows: rowsIn(finding.facts),
      subjects: [],
      sources,
    };
  const rows = alike.flatMap(({ finding: { place } }) => (place.row === null ? [] : [place.row]));
  return {
    finding,
    key: together,
    formerKeys: [...keys, ...alike.flatMap(({ finding: each }) => identitiesOfCells(each))],
    rows: [...new Set(rows)].sort((a, b) => a - b),
    subjects: [...new Set(alike.map(({ finding: { subject } }) => subject.name))].filter((name) => name !== ""),
    sources,
  };
}

function slip(input: SlipInput, unit: string, short: string, items: readonly SlipItem[] | null): SheetDocument {
  const isChairs = findUnit(input.campaign, input.campaign.chair) === unit;
  const { rows, titleRow } = (isChairs ? ownList : letter)(input, unit, items);
  return {
    role: "slip",
    subject: unit,
    name: { key: "slip.name", facts: { unit: short } },
    columnWidths: WIDTHS,
    rows,
    print: officialPage(rows.length, LAST, titleRow, "portrait"),
    showGridlines: false,
  };
}

interface Page {
  readonly rows: readonly DocumentRow[];
  /** Of the table; null: there is none. */
  readonly titleRow: RowNumber | null;
}

function letter(input: SlipInput, unit: string, items: readonly SlipItem[] | null): Page {
  const { campaign } = input;
  const head = letterHead(campaign, unit, items === null ? "slip.aboutDone" : "slip.about");
  const body = items === null ? thanksRows(input, unit) : leadRows(input, unit, items);
  const first = [...head, ...body, ...signatureRows()];
  if (items === null) return { rows: first, titleRow: null };
  const annex = annexHead(campaign, head);
  const table = pointTable(items, "answer", input.registration);
  return {
    rows: [...first, ...annex, ...table, ...confirmationRows()],
    titleRow: first.length + annex.length + 1,
  };
}

function ownList({ campaign, registration, moment }: SlipInput, unit: string, items: readonly SlipItem[] | null): Page {
  const day = { date: dayOf(moment) };
  const lead = items === null ? text("slip.list.done", { day }) : text("slip.list.lead", { day, count: items.length });
  const head = listHead(campaign, unit, lead);
  if (items === null) return { rows: head, titleRow: null };
  return {
    rows: [...head, ...pointTable(items, "result", registration)],
    titleRow: head.length + 1,
  };
}

function leadRows({ campaign, moment, replyBy }: SlipInput, unit: string, items: readonly SlipItem[]): DocumentRow[] {
  const { year, bloc, chair } = campaign;
  const onlyNotices = items.every(({ finding }) => finding.severity === "notice" && !isToSupply(finding));
  const lead = text(onlyNotices ? "slip.leadNotices" : "slip.lead", {
    year,
    bloc,
    unit,
    count: items.length,
    day: { date: dayOf(moment) },
  });
  const reply =
    replyBy === null
      ? text("slip.replyByOpen", { chair: chair || TO_FILL_IN, year })
      : text("slip.replyBy", { chair: chair || TO_FILL_IN, replyBy: { date: replyBy } });
  return [slipWide(lead, "body"), slipWide(reply, "body")];
}

function thanksRows({ campaign, moment }: SlipInput, unit: string): DocumentRow[] {
  const { year, bloc } = campaign;
  return [
    slipWide(text("slip.thanks", { year, unit, day: { date: dayOf(moment) } }), "body"),
    slipWide(text("slip.thanksEnd", { bloc, unit }), "body"),
  ];
}

const dayOf = (moment: string): string => moment.slice(0, 10);
