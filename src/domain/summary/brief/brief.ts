/**
 * «Tóm tắt»: one page for whoever chairs the meeting: figures against their targets, who has sent nothing, what is to
 * be decided on what basis, and in which order.
 */
import type { Content, DocumentRow } from "../../plan/plan";
import { TYPE, widthInPoints } from "../../plan/typography";
import { cellAddress } from "../../sheet/address";
import { isOf } from "../../rules";
import { isOpen } from "../../rules/rule";
import { blank, cell, data, filled, formula, gap, number, row, text, together } from "../parts/cells";
import { hasTargets, knowsRatings, shownUnits } from "../parts/figures";
import { spanned, wideOver } from "../parts/grid";
import type { Span } from "../parts/grid";
import { upper } from "../parts/letterhead";
import { balanced } from "../parts/lineBreaks";
import { officialPage } from "../parts/page";
import { matters } from "../meeting/decisions";
import type { PaperInput, PaperSheet } from "../paper";
import { TotalsReference } from "../totals/totalsReference";

/** Characters of the default font: number, matter, then three columns. Together 165 mm at 100 %. */
const WIDTHS: readonly number[] = [5, 39.3, 13.6, 13.6, 14];
const LAST = WIDTHS.length;
const ROOM = WIDTHS.reduce((sum, width) => sum + widthInPoints(width), 0);
/** The page has to hold all of it. */
const NARROW: DocumentRow = { cells: [], height: 6 };
/** More of them stand in the report. */
const MOST_MATTERS = 5;
const MOST_FINDINGS = 2;
const wide = wideOver(LAST);
export function buildBrief(input: PaperInput): PaperSheet {
  const { campaign, moment } = input;
  const { year } = campaign;
  const front = [
    ...(["agency", "agencyBold"] as const).map((style) =>
      wide(data(balanced(upper(style === "agency" ? campaign.agency : campaign.bloc), ROOM, TYPE[style])), style),
    ),
    gap,
    wide(text("brief.title"), "title"),
    wide(text("brief.subtitle", { year, time: { date: moment } }), "subtitle"),
    gap,
    ...figureRows(input),
    NARROW,
    wide(silentText(input), "heading"),
    ...matterRows(input),
    NARROW,
  ];
  const rows = [...front, ...agendaRows(input, front.length + 1)];
  return {
    columnWidths: WIDTHS,
    rows,
    print: officialPage(rows.length, LAST, null, "portrait"),
  };
}

interface Figure {
  readonly id: string;
  readonly shown: Content;
  /** What it comes to; null: nobody knows. */
  readonly value: number | null;
  readonly target: number | null;
  readonly isShare: boolean;
}

function figureRows(input: PaperInput): DocumentRow[] {
  const isHeld = hasTargets(input.campaign);
  const heads = ["number", "figure", "registered", ...(isHeld ? ["target", "result"] : [])];
  const spans = isHeld ? HELD : ALONE;
  const isPartial = shownUnits(input).some((unit) => unit.source === "none" || !knowsRatings(unit));
  const withoutTitles = input.findings.filter(
    (finding) => isOpen(finding) && finding.outcome === "fail" && isOf(finding, "target-department-titles"),
  ).length;
  return together([
    wide(text("brief.figures"), "heading"),
    row(
      ...spanned(
        spans,
        heads.map((head) => text(`brief.column.${head}`)),
        "tableHead",
      ),
    ),
    ...figuresOf(input).map((figure, index) => {
      const { id, shown, target, isShare } = figure;
      const style = isShare ? "tableShare" : "tableNumber";
      return row(
        ...spanned(
          spans,
          [
            number(index + 1),
            text(`brief.figure.${id}`),
            shown,
            target === null ? null : number(target),
            resultText(figure, isPartial, withoutTitles),
          ],
          ["tableTextCentered", "tableText", style, style, "tableTextCentered"],
        ),
      );
    }),
  ]);
}

/** Number, figure, what is registered, target, result; without targets the figures alone. */
const HELD: readonly Span[] = WIDTHS.map((_, index) => ({ column: index + 1, columns: 1 }));
const ALONE: readonly Span[] = [
  { column: 1, columns: 1 },
  { column: 2, columns: LAST - 2 },
  { column: LAST, columns: 1 },
];

function figuresOf(input: PaperInput): Figure[] {
  const { campaign, totals } = input;
  const { targets } = campaign;
  const sheet = new TotalsReference(input.totalsSheet, input.totalsName);
  const units = shownUnits(input);
  const whole = campaign.onlyUnit === null ? totals.bloc : (units[0] ?? totals.bloc);
  const at = campaign.onlyUnit ?? "";
  const known = (...fields: readonly (typeof whole.unknown)[number][]): boolean =>
    fields.every((field) => !whole.unknown.includes(field));
  const share = (count: number): number | null => (whole.people === 0 ? null : count / whole.people);
  const isWhole = campaign.onlyUnit === null;
  return [
    { id: "people", shown: sheet.to("people", at), value: whole.people, target: null, isShare: false },
    {
      id: "goodOrBetter",
      shown: sheet.to("goodOrBetterShare", at),
      value: known("people", "excellent", "good") ? share(whole.excellent + whole.good) : null,
      target: targets.goodOrBetter,
      isShare: true,
    },
    {
      id: "excellent",
      shown: sheet.to("excellentShare", at),
      value: known("people", "excellent") ? share(whole.excellent) : null,
      target: targets.excellent,
      isShare: true,
    },
    {
      id: "departments",
      shown: sheet.to("departments", at),
      value: known("departments") ? whole.departments : null,
      target: isWhole ? targets.departments : null,
      isShare: false,
    },
    ...(isWhole ? [plansOf(input)] : []),
  ];
}

/** Units that register to complete their plan excellently; of some nothing may be known. */
function plansOf(input: PaperInput): Figure {
  const plans = shownUnits(input).map(({ plan }) => plan);
  const given = plans.filter((plan) => plan === true).length;
  const isKnown = plans.some((plan) => plan !== null);
  return {
    id: "plans",
    shown: isKnown ? number(given) : text("totals.unknown"),
    value: isKnown ? given : null,
    target: input.campaign.targets.unitPlans,
    isShare: false,
  };
}

/** `withoutTitles`: phòng whose number is reached and whose title or rating is not as the target has it. `isPartial`: of some unit it is not known; it can turn a share either way, and only add to a count. */
function resultText({ id, value, target, isShare }: Figure, isPartial: boolean, withoutTitles: number): Content {
  if (target === null) return null;
  const isReached = value !== null && value >= target;
  if (value === null || (isPartial && (isShare || !isReached))) return text("brief.result.unknown");
  if (id === "departments" && isReached && withoutTitles > 0)
    return text("brief.result.withoutTitles", { count: withoutTitles });
  return text(isReached ? "brief.result.reached" : "brief.result.short");
}

function silentText(input: PaperInput): Content {
  const silent = shownUnits(input).flatMap(({ source, unit }) => (source === "none" && unit !== null ? [unit] : []));
  return silent.length === 0 ? text("brief.silentNone") : text("brief.silentUnits", { units: silent });
}

function matterRows(input: PaperInput): DocumentRow[] {
  const open = { ...input, findings: input.findings.filter(isOpen) };
  const decided = matters(
    open,
    open.findings.filter(({ outcome }) => outcome === "fail"),
  );
  const heading = wide(text("brief.matters"), "heading");
  if (decided.length === 0) return together([heading, wide(text("meeting.issues.decideNone"), "body")]);
  const isMore =
    decided.length > MOST_MATTERS ||
    decided.some(({ content }) => content !== null && "findings" in content && content.findings.length > MOST_FINDINGS);
  return [
    heading,
    ...decided
      .slice(0, MOST_MATTERS)
      .map(({ content }, index) =>
        row(cell(1, number(index + 1), "tableTextCentered"), cell(2, briefly(content), "tableText", LAST - 1)),
      ),
    ...(isMore ? [wide(text("brief.more"), "note")] : []),
  ];
}

/** What is found, on what basis; what is proposed stands in the report. */
const briefly = (content: Content): Content =>
  content !== null && "findings" in content
    ? { findings: content.findings.slice(0, MOST_FINDINGS), part: "founded" }
    : content;

/** Usual lengths in minutes; the chair writes others over them. */
const AGENDA = {
  "dang-ky": { open: 5, report: 15, discuss: 30, agree: 20, close: 10 },
  "binh-xet": { open: 5, report: 15, discuss: 20, vote: 30, close: 10 },
} as const;

/** `firstRow`: where its heading comes to stand. */
function agendaRows({ phase }: PaperInput, firstRow: number): DocumentRow[] {
  const items = Object.entries(AGENDA[phase]);
  const first = firstRow + 2;
  const addresses = `${cellAddress(first, LAST)}:${cellAddress(first + items.length - 1, LAST)}`;
  const heading: DocumentRow[] = [
    wide(text("brief.agenda"), "heading"),
    row(
      cell(1, text("brief.column.number"), "tableHead"),
      cell(2, text("brief.column.item"), "tableHead", LAST - 2),
      cell(LAST, text("brief.column.minutes"), "tableHead"),
    ),
  ];
  return together([
    ...heading,
    ...items.map(([id, minutes], index) =>
      row(
        cell(1, number(index + 1), "tableTextCentered"),
        cell(2, text(`brief.agenda.${id}`), "tableText", LAST - 2),
        filled(`agenda.${id}`, cell(LAST, number(minutes), "inputShort")),
      ),
    ),
    row(
      cell(1, text("brief.agenda.sum"), "tableTotalText", LAST - 1),
      cell(LAST, formula(`SUM(${addresses})`), "tableTotalMark"),
    ),
    blank,
  ]).slice(0, -1);
}
