/** «Giao ước»: what the bloc aims at and each unit registers, as figures, signed by the heads of all units. */
import type { Content, DocumentCell, DocumentRow } from "../../plan/plan";
import { blank, cell, data, filled, number, row, text, TO_FILL_IN, together } from "../parts/cells";
import { awardHead, figureRows, honourColumns, honourMark, planMark } from "../parts/figures";
import { wideOver } from "../parts/grid";
import { letterhead, line } from "../parts/letterhead";
import type { LetterheadGrid } from "../parts/letterhead";
import { officialPage } from "../parts/page";
import { UNDER } from "../parts/portrait";
import type { LinkedInput, PaperSheet } from "../paper";
import { TotalsReference } from "../totals/totalsReference";

/** Figures of the units that the pledge names, by their columns in «Tổng hợp số liệu». */
const FIGURES = [
  { id: "people", share: false },
  { id: "goodOrBetterShare", share: true },
  { id: "excellentShare", share: true },
  { id: "ldtt", share: false },
  { id: "cstdcs", share: false },
  { id: "departments", share: false },
] as const;

/** Characters: number, unit, and each figure or mark. */
const NUMBER = 5;
const UNIT = 38;
const FIGURE = 10;

export function buildPledges(input: LinkedInput): PaperSheet {
  const { campaign } = input;
  const { year, bloc } = campaign;
  const awards = honourColumns(input);
  const widths = [NUMBER, UNIT, ...Array.from({ length: FIGURES.length + awards.length + 1 }, () => FIGURE)];
  const last = widths.length;
  const wide = wideOver(last);
  const left = 3;
  const grid: LetterheadGrid = {
    left,
    last,
    widths,
    underAgency: { column: 1, columns: left, points: UNDER_AGENCY },
    underMotto: { column: left + 1, columns: last - left, points: UNDER.motto },
    lineHeight: 9,
  };
  const front: DocumentRow[] = [
    ...letterhead(
      grid,
      campaign,
      filled("number", cell(1, text("pledges.number"), "agency", left)),
      filled("placeDate", cell(left + 1, text("meeting.placeDate", { year }), "placeDate", last - left)),
    ),
    wide(text("pledges.title"), "title"),
    wide(text("pledges.subtitle", { year }), "subtitle"),
    line(grid.lineHeight, { column: 1, columns: last, points: UNDER_YEAR }),
    wide(text("pledges.lead", { bloc: bloc || TO_FILL_IN, year }), "body"),
    ...targetRows(input).map((each) => wide(each, "body")),
    wide(text("pledges.units"), "body"),
  ];
  const rows: DocumentRow[] = [
    ...front,
    ...together([
      row(
        cell(1, text("table.number"), "tableHead"),
        cell(2, text("table.unit"), "tableHead"),
        ...FIGURES.map(({ id }, index) => cell(3 + index, text(`pledges.column.${id}`), "tableHead")),
        ...[...awards.map((award) => awardHead(award, campaign)), text("totals.column.plan")].map((head, index) =>
          cell(3 + FIGURES.length + index, head, "tableHead"),
        ),
      ),
      ...unitRows(input),
    ]),
    // No signature stands on a page alone.
    { ...wide(text("pledges.close"), "body"), keepWithNext: true },
    { ...wide(text("pledges.copies", { count: campaign.units.length + 1 }), "body"), keepWithNext: true },
    ...signatures(input, last),
  ];
  return {
    columnWidths: widths,
    rows,
    print: officialPage(rows.length, last),
  };
}

/** Points: a third of the agency's line, which has more room across, and a little less than half of «Năm 2021». */
const UNDER_AGENCY = 80;
const UNDER_YEAR = 26;

/** What nobody has set is left out. */
function targetRows({ campaign: { targets, movements, theme, year } }: LinkedInput): Content[] {
  return [
    ...(theme === "" ? [] : [text("pledges.theme", { theme, year })]),
    ...(targets.goodOrBetter === null
      ? []
      : [text("pledges.target.goodOrBetter", { share: { share: targets.goodOrBetter } })]),
    ...(targets.excellent === null ? [] : [text("pledges.target.excellent", { share: { share: targets.excellent } })]),
    ...(targets.departments === null ? [] : [text("pledges.target.departments", { count: targets.departments })]),
    ...(targets.unitPlans === null ? [] : [text("pledges.target.plans", { count: targets.unitPlans })]),
    ...(movements.length === 0
      ? []
      : [text("pledges.movements", { count: movements.length, names: movements.map(({ name }) => `«${name}»`) })]),
  ];
}

function unitRows(input: LinkedInput): DocumentRow[] {
  const totals = new TotalsReference(input.totalsSheet, input.totalsName);
  const awards = honourColumns(input);
  return figureRows(input)
    .filter(({ unit }) => unit !== null)
    .map((unit, index) =>
      row(
        cell(1, number(index + 1), "tableTextCentered"),
        cell(2, data(unit.unit!), "tableText"),
        ...FIGURES.map(({ id, share }, at) =>
          cell(3 + at, totals.to(id, unit.unit!), share ? "tableShare" : "tableNumber"),
        ),
        ...[...awards.map((award) => honourMark(unit, award)), planMark(unit)].map((content, at) =>
          cell(3 + FIGURES.length + at, content, "tableMark"),
        ),
      ),
    );
}

/** Heads of units sign side by side, so many in a row. */
const BESIDE = 3;

function signatures({ campaign: { units } }: LinkedInput, last: number): DocumentRow[] {
  const spans = sides(last);
  const groups = Array.from({ length: Math.ceil(units.length / BESIDE) }, (_, index) =>
    units.slice(index * BESIDE, (index + 1) * BESIDE),
  );
  return groups.flatMap((group) => {
    const line = (of: (name: string) => Content, style: "signatureTitle" | "signatureHint"): DocumentCell[] =>
      group.map(({ name }, index) => cell(spans[index]!.column, of(name), style, spans[index]!.columns));
    return together([
      blank,
      row(...line((name) => text("pledges.signature", { unit: name.toLocaleUpperCase("vi") }), "signatureTitle")),
      { cells: [], height: 54 },
      row(...line(() => null, "signatureTitle").map((each, index) => filled(`signature.${group[index]!.name}`, each))),
    ]);
  });
}

/** Three parts of about the same width: number and unit, then the figures, then the rest. */
function sides(last: number): { readonly column: number; readonly columns: number }[] {
  return [
    { column: 1, columns: 2 },
    { column: 3, columns: 5 },
    { column: 8, columns: last - 7 },
  ];
}
