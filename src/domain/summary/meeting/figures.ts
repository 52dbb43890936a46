/** Key figures against the targets and the honours matrix: the same figures as in «Tổng hợp số liệu», by reference. */
import type { Campaign } from "../../campaign/campaign";
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import { cell, data, number, row, text } from "../parts/cells";
import { BEYOND } from "../parts/figureTable";
import {
  awardHead,
  figureFacts,
  figureRows,
  honourColumns,
  honourMark,
  knowsDepartments,
  knowsHonours,
  knowsPeople,
  partlyWithoutNote,
  planMark,
  sumLabel,
  unitsPartlyWithout,
  unitsWithout,
  withoutNote,
} from "../parts/figures";
import type { FigureName } from "../../totals/countFields";
import { spanned, spread } from "../parts/grid";
import { REPORT_WIDTHS, wide } from "./grid";
import type { Span } from "../parts/grid";
import type { SummaryInput } from "../parts/input";
import type { TotalsReference } from "../totals/totalsReference";

/** First column of figures; number and unit stand before it. */
const FIRST = 5;

interface KeyFigure {
  readonly id: string;
  readonly share?: boolean;
  readonly group?: string;
}
const KEY_FIGURES: readonly KeyFigure[] = [
  { id: "people" },
  { id: "excellent", group: "totals.group.excellent" },
  { id: "excellentShare", share: true, group: "totals.group.excellent" },
  { id: "goodOrBetter", group: "totals.group.goodOrBetter" },
  { id: "goodOrBetterShare", share: true, group: "totals.group.goodOrBetter" },
  { id: "ldtt" },
  { id: "cstdcs" },
  { id: "cstdNganh" },
  { id: "departments" },
];

/** Counts of the table that a unit may give only some of. */
const COUNTED: readonly FigureName[] = ["people", "excellent", "good", "ldtt", "cstdcs", "cstdNganh", "departments"];

export function keyFigureRows(input: SummaryInput, totals: TotalsReference): DocumentRow[] {
  const { targets } = input.campaign;
  const units = figureRows(input);
  const without = unitsWithout(units, (unit) => knowsPeople(unit) && knowsDepartments(unit));
  const styles = (count: StyleName, share: StyleName): StyleName[] =>
    KEY_FIGURES.map((figure) => (figure.share ? share : count));
  const line = (
    label: DocumentRow["cells"],
    contents: readonly Content[],
    style: readonly StyleName[],
  ): DocumentRow => ({
    cells: [...label, ...contents.map((content, index) => cell(FIRST + index, content, style[index]!))],
  });
  const labelled = (content: Content): DocumentRow["cells"] => [cell(1, content, "tableTotalText", FIRST - 1)];
  const target: Readonly<Record<string, number | null>> = {
    excellentShare: targets.excellent,
    goodOrBetterShare: targets.goodOrBetter,
    ...(input.campaign.onlyUnit === null ? { departments: targets.departments } : {}),
  };
  const shortOf: Readonly<Record<string, string>> = { excellent: "excellentShort", goodOrBetter: "goodOrBetterShort" };
  // What a unit of which nothing is known adds to a share may be more or less.
  const shortBy = (id: string): Content => (without.length > 0 ? text("totals.unknown") : totals.to(id, ""));
  const missing = (id: string): Content => {
    if (shortOf[id] !== undefined) return target[`${id}Share`] === null ? null : shortBy(shortOf[id]);
    if (id !== "departments" || target.departments == null) return null;
    return units.every(knowsDepartments) ? totals.shortOf(id, "", target.departments) : text("totals.unknown");
  };
  const isHeld = Object.values(target).some((each) => each !== null);
  const totalStyles = styles("tableTotalNumber", "tableTotalShare");
  return [
    wide(text(isHeld ? "meeting.figures.heading" : "meeting.figures.headingAlone"), "heading"),
    ...keyFigureHead(input.campaign),
    ...units.map((unit, index) =>
      line(
        [
          cell(1, number(index + 1), "tableTextCentered"),
          cell(2, unit.label ?? data(unit.unit ?? ""), "tableText", FIRST - 2),
        ],
        KEY_FIGURES.map(({ id }) => totals.to(id, unit.unit ?? BEYOND)),
        styles("tableNumber", "tableShare"),
      ),
    ),
    line(
      labelled(sumLabel(input, units, without)),
      KEY_FIGURES.map(({ id }) => totals.to(id, "")),
      totalStyles,
    ),
    ...(isHeld
      ? [
          line(
            labelled(text("meeting.figures.target")),
            KEY_FIGURES.map(({ id }) => (target[id] == null ? null : number(target[id]))),
            totalStyles,
          ),
          line(
            labelled(text("meeting.figures.short")),
            KEY_FIGURES.map(({ id }) => missing(id)),
            totalStyles,
          ),
        ]
      : []),
    ...[
      ...withoutNote(without),
      ...partlyWithoutNote(unitsPartlyWithout(units, COUNTED).filter((unit) => !without.includes(unit))),
      ...(isHeld ? [text("meeting.figures.note")] : []),
    ].map((note) => wide(note, "note")),
  ];
}

function keyFigureHead(campaign: Campaign): DocumentRow[] {
  const upper = [
    cell(1, text("table.number"), "tableHead", { rows: 2 }),
    cell(2, text("table.unit"), "tableHead", { columns: FIRST - 2, rows: 2 }),
  ];
  const lower: (typeof upper)[number][] = [];
  KEY_FIGURES.forEach(({ id, share, group }, index) => {
    const column = FIRST + index;
    if (group === undefined) {
      upper.push(cell(column, text(`totals.column.${id}`, figureFacts(id, campaign)), "tableHead", { rows: 2 }));
      return;
    }
    if (!share) upper.push(cell(column, text(group), "tableHead", 2));
    lower.push(cell(column, text(share ? "table.share" : "table.count"), "tableHead"));
  });
  return [row(...upper), row(...lower)];
}

export function honoursRows(input: SummaryInput, totals: TotalsReference): DocumentRow[] {
  const awards = honourColumns(input);
  const units = figureRows(input).filter(({ unit }) => unit !== null);
  if (awards.length === 0 || !units.some(knowsHonours))
    return [wide(text("meeting.honours.heading"), "heading"), wide(text("meeting.honours.none"), "body")];
  const spans: Span[] = [
    { column: 1, columns: 1 },
    { column: 2, columns: FIRST - 2 },
    ...spread(FIRST, REPORT_WIDTHS, awards.length + 1),
  ];
  const styles = (text: StyleName, mark: StyleName): StyleName[] => [
    "tableTextCentered",
    text,
    ...awards.map(() => mark),
    mark,
  ];
  return [
    wide(text("meeting.honours.heading"), "heading"),
    row(
      ...spanned(
        spans,
        [
          text("table.number"),
          text("table.unit"),
          ...awards.map((award) => awardHead(award, input.campaign)),
          text("totals.column.plan"),
        ],
        "tableHead",
      ),
    ),
    ...units.map((unit, index) =>
      row(
        ...spanned(
          spans,
          [number(index + 1), data(unit.unit ?? ""), ...awards.map((award) => honourMark(unit, award)), planMark(unit)],
          styles("tableText", "tableMark"),
        ),
      ),
    ),
    row(
      cell(1, text("meeting.honours.total"), "tableTotalText", FIRST - 1),
      ...spanned(
        spans.slice(2),
        [...awards.map((award) => totals.to(`honour.${award}`, "")), totals.to("plan", "")],
        "tableTotalMark",
      ),
    ),
    ...withoutNote(unitsWithout(units, knowsHonours)).map((note) => wide(note, "note")),
  ];
}
