/** The campaign as the officer's tables, and back. */
import type { Campaign } from "../campaign/campaign";
import { sameInBoth } from "../campaign/officerTables";
import type { OfficerTableName, OfficerTables, TableCells, TableProblem } from "../campaign/officerTables";
import { awardNames } from "./awardNames";
import { readAwards } from "./awards";
import { campaignOf, generalOf, NOTHING, readGeneral } from "./general";
import type { GeneralRead } from "./general";
import { keysMissing } from "./grid";
import { readMovements } from "./movements";
import { CAMPAIGN_SHEET, TABLES } from "./names";
import { readParameters } from "./parameters";
import { readRules } from "./rules";
import { readUnits } from "./units";

export { planDefaults, planOf } from "./defaults";
export { lossIn } from "./losses";
export type { TableLoss } from "./losses";
export { ruleProblems } from "./rules";
export { planOfficerSheets } from "./sheets";
export type { OfficerSheetPlan, OfficerTablePlan } from "./sheets";

interface ReadOptions {
  /** What was last read from the tables; null: nothing yet. */
  readonly last: Campaign | null;
  /** Names of the bloc, its agency, its units and awards, for tables of which nothing was read before; see `namesOnly`. */
  readonly otherwise?: Campaign;
  /** Where no table and nothing read before says the year. */
  readonly year: number;
}

interface TablesRead {
  readonly campaign: Campaign;
  readonly problems: readonly TableProblem[];
  /** Names or the year are lost, and nothing was read before: `otherwise` is needed. */
  readonly isIncomplete?: boolean;
}

/** The campaign that the tables say; where they say nothing that can be read, what was last read, else nothing. */
export function readTables({ tables, sheets }: OfficerTables, { last, otherwise, year }: ReadOptions): TablesRead {
  const before = last ?? otherwise ?? null;
  const problems: TableProblem[] = [];
  const of = <V>(name: OfficerTableName, read: (table: TableCells) => V, unread: V): V => {
    const table = tables.find((each) => each.name === name);
    const lacking = table === undefined ? [missingTable(name, { tables, sheets })] : keysMissing(table);
    if (table !== undefined && lacking.length === 0) return read(table);
    problems.push(...lacking);
    return unread;
  };
  const lastGeneral = before === null ? NOTHING : generalOf(before);
  const { values, withUnits } = of<GeneralRead>("STD_Dot", (table) => readGeneral(table, lastGeneral, problems), {
    values: lastGeneral,
    withUnits: () => lastGeneral,
  });
  const yearSaid = values.year ?? before?.year ?? year;
  const agency = campaignOf(values, yearSaid);
  const lastAwards = before?.awards ?? [];
  const awards = of(
    "STD_DanhHieu",
    (table) => readAwards(table, { last: lastAwards, campaign: agency }, problems),
    lastAwards,
  );
  const named = { ...agency, ...(awards.length === 0 ? {} : { awards }) };
  const units = of(
    "STD_DonVi",
    (table) => readUnits(table, before, awardNames(named), problems),
    before ?? { units: [], chair: "" },
  );
  const general = withUnits(units.units);
  const lastMovements = before?.movements ?? [];
  const movements = of("STD_PhongTrao", (table) => readMovements(table, lastMovements, problems), lastMovements);
  const said: Campaign = {
    ...campaignOf(general, yearSaid),
    units: units.units,
    chair: units.chair,
    movements,
    ...(awards.length === 0 ? {} : { awards }),
  };
  const rules = of("STD_QuyTac", (table) => readRules(table, said, last?.rules ?? null, problems), last?.rules ?? {});
  const { parameters, staff, ...ceiling } = of(
    "STD_ThamSo",
    (table) => readParameters(table, said, last, problems),
    parametersOf(last),
  );
  const campaign: Campaign = {
    ...said,
    caps: { ...said.caps, ...ceiling },
    ...(staff === undefined ? {} : { staff }),
    ...(Object.keys(rules).length === 0 ? {} : { rules }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
  return { campaign, problems, ...(before === null ? whetherIncomplete(problems) : {}) };
}

/** Tables that say the year, and what things are called. */
const OF_NAMES: ReadonlySet<OfficerTableName> = new Set(["STD_Dot", "STD_DonVi", "STD_DanhHieu"]);

const whetherIncomplete = (problems: readonly TableProblem[]): Pick<TablesRead, "isIncomplete"> =>
  problems.some(({ table }) => OF_NAMES.has(table)) ? { isIncomplete: true } : {};

/** What a campaign calls things, and its year: no figure, no pledge, no target is set. */
export function namesOnly({ year, bloc, agency, agencyShort, head, level, awards, units }: Campaign): Campaign {
  return {
    ...campaignOf({ ...NOTHING, year, bloc, agency }, year),
    ...(agencyShort === undefined ? {} : { agencyShort }),
    ...(head === undefined ? {} : { head }),
    ...(level === undefined ? {} : { level }),
    ...(awards === undefined ? {} : { awards }),
    units: units.map(({ name, aliases }) => ({ name, aliases, pledge: [], departments: null })),
    chair: "",
    movements: [],
  };
}

const parametersOf = (last: Campaign | null): ReturnType<typeof readParameters> => ({
  parameters: last?.parameters ?? {},
  ...(last?.caps.excellentBase == null ? {} : { excellentBase: last.caps.excellentBase }),
  ...(last?.caps.excellentException == null ? {} : { excellentException: last.caps.excellentException }),
  ...(last?.staff == null ? {} : { staff: last.staff }),
});

/** That a table is gone, where it would have stood. */
export const missingTable = (name: OfficerTableName, standing: OfficerTables): TableProblem => ({
  code: "tableMissing",
  table: name,
  sheet: sheetOf(name, standing),
  row: 1,
  column: 1,
  item: name,
  found: "",
  expected: sameInBoth(TABLES[name].columns.join(", ")),
});

/** Where a table that is gone would have stood: on the sheet made for it, else beside its fellows. */
function sheetOf(name: OfficerTableName, { tables, sheets }: OfficerTables): string {
  const { sheet } = TABLES[name];
  const made = sheets[sheet === CAMPAIGN_SHEET ? "campaign" : "rules"];
  return made ?? tables.find((table) => TABLES[table.name].sheet === sheet)?.sheet ?? sheet;
}
