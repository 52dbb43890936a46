/** The campaign as the officer's tables, and back. */
import type { Campaign } from "../campaign/campaign";
import { sameInBoth } from "../campaign/tableProblem";
import type { OfficerTableName, TableProblem } from "../campaign/tableProblem";
import type { CellScalar } from "../sheet/cells";
import { wordKey } from "../text/keys";
import { awardNames } from "./awardNames";
import { awardRows, readAwards } from "./awards";
import { campaignOf, generalLines, generalOf, NOTHING, readGeneral } from "./general";
import { keysMissing } from "./grid";
import type { TableCells } from "./grid";
import { movementRows, readMovements } from "./movements";
import type { CAMPAIGN_SHEET, RULES_SHEET } from "./names";
import { TABLE_NAMES, TABLES } from "./names";
import { parameterRows, readParameters } from "./parameters";
import { readRules, ruleRows } from "./rules";
import { readUnits, unitRows } from "./units";

export type { TableCells } from "./grid";
export { CAMPAIGN_SHEET, RULES_SHEET, TABLE_NAMES } from "./names";

/** A table to be laid out. */
export interface OfficerTable {
  readonly name: OfficerTableName;
  readonly sheet: typeof CAMPAIGN_SHEET | typeof RULES_SHEET;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellScalar[])[];
}

/** The tables of a campaign, in the order in which they stand. */
export function layOutTables(campaign: Campaign): readonly OfficerTable[] {
  const awards = awardNames(campaign.awards);
  const rows: Readonly<Record<OfficerTableName, readonly (readonly CellScalar[])[]>> = {
    STD_Dot: generalLines(generalOf(campaign)).map(({ name, value, item }) => [name, value as CellScalar, item.help]),
    STD_DonVi: unitRows(campaign, awards),
    STD_PhongTrao: movementRows(campaign.movements),
    STD_DanhHieu: awardRows(campaign.awards),
    STD_QuyTac: ruleRows(campaign),
    STD_ThamSo: parameterRows(campaign).map(({ row }) => row),
  };
  return TABLE_NAMES.map((name) => ({ name, ...TABLES[name], rows: rows[name] }));
}

interface ReadOptions {
  /** What was last read from the tables; null: nothing yet. */
  readonly last: Campaign | null;
  /** Where no table and nothing read before says the year. */
  readonly year: number;
  /** Where a table that is gone would have stood. */
  readonly sheetOf: (name: OfficerTableName) => string;
}

interface TablesRead {
  readonly campaign: Campaign;
  readonly problems: readonly TableProblem[];
}

/** The campaign that the tables say; where they say nothing that can be read, what was last read, else nothing. */
export function readTables(tables: readonly TableCells[], { last, year, sheetOf }: ReadOptions): TablesRead {
  const problems: TableProblem[] = [];
  const of = <V>(name: OfficerTableName, read: (table: TableCells) => V, otherwise: V): V => {
    const table = tables.find((each) => each.name === name);
    const lacking = table === undefined ? [missing(name, sheetOf(name))] : keysMissing(table);
    if (table !== undefined && lacking.length === 0) return read(table);
    problems.push(...lacking);
    return otherwise;
  };
  const lastGeneral = last === null ? NOTHING : generalOf(last);
  const awards = of("STD_DanhHieu", (table) => readAwards(table, last?.awards ?? null, problems), last?.awards ?? []);
  const names = awardNames(awards);
  const units = of("STD_DonVi", (table) => readUnits(table, last, names, problems), last ?? { units: [], chair: "" });
  const general = of(
    "STD_Dot",
    (table) => readGeneral(table, { last: lastGeneral, units: units.units.map(({ name }) => name) }, problems),
    lastGeneral,
  );
  const movements = of(
    "STD_PhongTrao",
    (table) => readMovements(table, last?.movements ?? null, problems),
    last?.movements ?? [],
  );
  const said: Campaign = {
    ...campaignOf(general, general.year ?? last?.year ?? year),
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
  return { campaign, problems };
}

const parametersOf = (last: Campaign | null): ReturnType<typeof readParameters> => ({
  parameters: last?.parameters ?? {},
  ...(last?.caps.excellentBase == null ? {} : { excellentBase: last.caps.excellentBase }),
  ...(last?.caps.excellentException == null ? {} : { excellentException: last.caps.excellentException }),
  ...(last?.staff == null ? {} : { staff: last.staff }),
});

const missing = (name: OfficerTableName, sheet: string): TableProblem => ({
  code: "tableMissing",
  table: name,
  sheet,
  row: 1,
  column: 1,
  item: name,
  found: "",
  expected: sameInBoth(TABLES[name].columns.join(", ")),
});

/** Which of the officer's tables a name in Excel stands for; null: none. Programs put figures behind a name's copy. */
export const officerTableOf = (name: string): OfficerTableName | null =>
  TABLE_NAMES.find((each) => wordKey(each) === wordKey(name)) ?? null;
