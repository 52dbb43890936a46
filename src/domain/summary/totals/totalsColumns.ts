/** The columns of «Tổng hợp số liệu», block by block. */
import type { AwardId } from "../../catalogue/awards";
import type { Campaign, Rounding } from "../../campaign/campaign";
import type { CountName } from "../../totals/totals";
import type { Content } from "../../plan/plan";
import { formula, number, text } from "../parts/cells";
import { SEVERITIES } from "../../rules/severity";
import type { SeverityCounts } from "../../rules/severity";
import type { ColumnRange, FigureColumn, RowAddresses } from "../parts/figureTable";
import { awardHead, figureFacts, honourMark, knowsAward, mark, planMark } from "../parts/figures";
import type { CountField, FigureRow } from "../parts/figures";

const head = (id: string): Content => text(`totals.column.${id}`);

function count(id: CountField, group?: string): FigureColumn {
  return {
    id,
    head: head(id),
    group,
    kind: "count",
    of: (unit) => (unit.known(id) ? number(unit.count(id)) : text("totals.unknown")),
    total: "sum",
  };
}

/** The same formula in the rows of units and in the sum. */
function derived(
  id: string,
  kind: FigureColumn["kind"],
  group: string | undefined,
  expression: (at: RowAddresses) => string,
): FigureColumn {
  const of = (at: RowAddresses): Content => formula(expression(at));
  return { id, head: head(id), group, kind, of: (_unit, at) => of(at), total: of };
}

/** Of what is not known nothing can be computed: «–», never 0. */
const known = (figures: readonly string[], expression: string): string =>
  `IF(AND(${figures.map((figure) => `ISNUMBER(${figure})`).join(",")}),${expression},"–")`;

/** Empty instead of a division by zero. */
const share = (part: string, whole: string): string => known([part], `IF(N(${whole})=0,"",${part}/N(${whole}))`);

/**
 * The whole of those rows whose part is known: a unit that gives people and no titles must not lower the bloc's
 * share.
 */
const wholeOf = (part: string, whole: string): string => `SUMIF(${part},">=0",${whole})`;

/**
 * A share of every unit and, over the units whose part is known, of the bloc. `whole`: a column with the same rows;
 * `wholeAt`: where it stands in another table.
 */
function shareColumn(
  { id, group, head }: { readonly id: string; readonly group: string; readonly head: Content },
  part: string,
  whole: string,
  wholeAt: (unit: FigureRow, at: RowAddresses) => string = (_unit, at) => at(whole),
): FigureColumn {
  return {
    id,
    head,
    group,
    kind: "share",
    of: (unit, at) => formula(share(at(part), wholeAt(unit, at))),
    total: (at, range) => formula(share(at(part), wholeOf(range(part), range(whole)))),
  };
}

/** People missing to reach a share; rounded before it is rounded up, because 0.3 × 50 is not quite 15 in binary. */
const short = (target: number, part: string, whole: string): string =>
  known([part], `MAX(0,ROUNDUP(ROUND(${target}*N(${whole}),6),0)-${part})`);

/**
 * What a unit itself states of a count, in a column beside it: only where a unit states something else than the rows
 * give.
 */
function statedBeside(id: CountName, units: readonly FigureRow[], group?: string): FigureColumn[] {
  const differs = ({ totals }: FigureRow): boolean =>
    totals?.given[id] !== undefined && !totals.stated.includes(id) && totals.given[id] !== totals[id];
  if (!units.some(differs)) return [];
  const of = (unit: FigureRow): Content => (differs(unit) ? number(unit.totals!.given[id]!) : null);
  return [
    {
      id: `${id}Stated`,
      head: head(group === undefined ? `${id}Stated` : "stated"),
      group,
      kind: "count",
      of,
      total: () => null,
    },
  ];
}

/** A count with its share of the people. */
function rated(id: "excellent" | "good", units: readonly FigureRow[]): FigureColumn[] {
  const group = `totals.group.${id}`;
  return [
    { ...count(id, group), head: text("table.count") },
    ...statedBeside(id, units, group),
    shareColumn({ id: `${id}Share`, group, head: text("table.share") }, id, "people"),
  ];
}

export function ratingColumns(units: readonly FigureRow[]): FigureColumn[] {
  const group = "totals.group.goodOrBetter";
  return [
    count("people"),
    ...statedBeside("people", units),
    ...rated("excellent", units),
    ...rated("good", units),
    count("completed"),
    count("failed"),
    count("unrated"),
    {
      ...derived("goodOrBetter", "count", group, (at) =>
        known([at("excellent"), at("good")], `${at("excellent")}+${at("good")}`),
      ),
      head: text("table.count"),
    },
    shareColumn({ id: "goodOrBetterShare", group, head: text("table.share") }, "goodOrBetter", "people"),
  ];
}

/** `of`: where the ratings' table has the figure of a unit (null: the sum). */
export function targetColumns(
  campaign: Campaign,
  of: (column: string, unit: FigureRow | null) => string,
): FigureColumn[] {
  const block = (id: "goodOrBetter" | "excellent"): FigureColumn[] => {
    const target = campaign.targets[id];
    if (target === null) return [];
    const group = `totals.group.target.${id}`;
    // People of no unit have no target of their own.
    const ofUnits =
      (content: (unit: FigureRow | null) => Content) =>
      (unit: FigureRow | null): Content =>
        unit !== null && unit.unit === null ? null : content(unit);
    const reached = ofUnits((unit) => formula(of(`${id}Share`, unit)));
    const missing = ofUnits((unit) => formula(short(target, of(id, unit), of("people", unit))));
    const missingInAll = (range: ColumnRange): Content =>
      formula(short(target, of(id, null), wholeOf(range(id), range("people"))));
    return [
      {
        id: `${id}Target`,
        head: text("table.target"),
        group,
        kind: "share",
        of: ofUnits(() => number(target)),
        total: () => number(target),
      },
      {
        id: `${id}Reached`,
        head: text("table.reached"),
        group,
        kind: "share",
        of: reached,
        total: () => reached(null),
      },
      {
        id: `${id}Short`,
        head: text("table.short"),
        group,
        kind: "count",
        of: missing,
        total: (_at, range) => missingInAll(range),
      },
    ];
  };
  return [...block("goodOrBetter"), ...block("excellent")];
}

const ROUNDING: Readonly<Record<Rounding, (expression: string) => string>> = {
  floor: (expression) => `ROUNDDOWN(${expression},0)`,
  halfUp: (expression) => `ROUND(${expression},0)`,
  ceil: (expression) => `ROUNDUP(${expression},0)`,
};

export function titleColumns(
  campaign: Campaign,
  units: readonly FigureRow[],
  people: (unit: FigureRow) => string,
  awards: readonly AwardId[],
): FigureColumn[] {
  const { cstdcsOfLdtt: cap, cstdcsRounding } = campaign.caps;
  const capped: FigureColumn[] =
    cap === null
      ? []
      : [
          derived("cstdcsCap", "count", "totals.group.cstdcs", (at) =>
            known([at("ldtt")], ROUNDING[cstdcsRounding](`ROUND(${cap}*${at("ldtt")},6)`)),
          ),
          derived("cstdcsRoom", "count", "totals.group.cstdcs", (at) =>
            known([at("cstdcsCap"), at("cstdcs")], `${at("cstdcsCap")}-${at("cstdcs")}`),
          ),
        ];
  return [
    { ...count("ldtt", "totals.group.ldtt"), head: text("table.count") },
    ...statedBeside("ldtt", units, "totals.group.ldtt"),
    shareColumn(
      { id: "ldttShare", group: "totals.group.ldtt", head: text("totals.column.ofPeople") },
      "ldtt",
      "people",
      people,
    ),
    { ...count("cstdcs", "totals.group.cstdcs"), head: text("table.count") },
    ...statedBeside("cstdcs", units, "totals.group.cstdcs"),
    {
      ...derived("cstdcsShare", "share", "totals.group.cstdcs", (at) => share(at("cstdcs"), at("ldtt"))),
      head: text("totals.column.ofLdtt"),
    },
    ...capped,
    { ...count("cstdNganh"), head: text("totals.column.cstdNganh", figureFacts("cstdNganh", campaign)) },
    count("cstdtq"),
    ...awards.map((award): FigureColumn => ({
      id: `person.${award}`,
      head: awardHead(award, campaign),
      kind: "count",
      of: (unit) => (knowsAward(unit, award) ? number(unit.commendations(award)) : text("totals.unknown")),
      total: "sum",
    })),
  ];
}

export function departmentColumns(campaign: Campaign, units: readonly FigureRow[]): FigureColumn[] {
  const expected = new Map(campaign.units.map((unit) => [unit.name, unit.departments]));
  const target = (value: number | null): Content => (value === null ? null : number(value));
  const difference = (at: RowAddresses): Content =>
    formula(
      `IF(${at("departmentsTarget")}="","",${known([at("departments")], `${at("departments")}-${at("departmentsTarget")}`)})`,
    );
  return [
    count("departments"),
    ...statedBeside("departments", units),
    {
      id: "departmentsTarget",
      head: text("table.target"),
      kind: "count",
      of: (unit) => target(unit.unit === null ? null : (expected.get(unit.unit) ?? null)),
      total: (): Content =>
        target(campaign.onlyUnit === null ? campaign.targets.departments : (expected.get(campaign.onlyUnit) ?? null)),
    },
    {
      id: "departmentsDifference",
      head: head("departmentsDifference"),
      kind: "count",
      of: (_unit, at) => difference(at),
      total: difference,
    },
    count("departmentsExcellent", "totals.group.departmentRating"),
    count("departmentsGood", "totals.group.departmentRating"),
    count("ttldxs", "totals.group.departmentTitle"),
    count("ttldtt", "totals.group.departmentTitle"),
    derived("departmentsWithout", "count", "totals.group.departmentTitle", (at) =>
      known(
        [at("departments"), at("ttldxs"), at("ttldtt")],
        `MAX(0,${at("departments")}-${at("ttldxs")}-${at("ttldtt")})`,
      ),
    ),
  ];
}

export function honourTableColumns(awards: readonly AwardId[], campaign: Campaign): FigureColumn[] {
  const columns = awards.map((award): FigureColumn => ({
    id: `honour.${award}`,
    head: awardHead(award, campaign),
    kind: "mark",
    of: (unit) => honourMark(unit, award),
    total: "marks",
  }));
  const plan: FigureColumn = {
    id: "plan",
    head: head("plan"),
    kind: "mark",
    of: planMark,
    total: "marks",
  };
  return [...columns, plan];
}

export function movementColumns(campaign: Campaign): FigureColumn[] {
  return campaign.movements.map((movement, index) => ({
    id: `movement.${index}`,
    head: { data: movement.name },
    kind: "mark",
    of: (unit) => mark(unit.totals === null ? undefined : (unit.totals.movements[index] ?? null)),
    total: "marks",
  }));
}

export function findingColumns(countsOf: (unit: string | null) => SeverityCounts): FigureColumn[] {
  const severities = SEVERITIES.map((severity): FigureColumn => ({
    id: `findings.${severity}`,
    head: text(`severity.${severity}`),
    kind: "count",
    of: (unit) => number(countsOf(unit.unit)[severity]),
    total: "sum",
  }));
  const all = (at: RowAddresses): Content =>
    formula(`${at("findings.error")}+${at("findings.warning")}+${at("findings.notice")}`);
  return [
    ...severities,
    { id: "findings.all", head: text("table.all"), kind: "count", of: (_unit, at) => all(at), total: all },
  ];
}
