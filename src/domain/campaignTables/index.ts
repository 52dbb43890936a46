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

export { ruleProblems } from "./rules";
export { planOfficerSheets } from "./sheets";
export type { OfficerSheetPlan, OfficerTablePlan } from "./sheets";

interface ReadOptions {
  /** What was last read from the tables; null: nothing yet. */
  readonly last: Campaign | null;
  /** Where no table and nothing read before says the year. */
  readonly year: number;
}

interface TablesRead {
  readonly campaign: Campaign;
  readonly problems: readonly TableProblem[];
  /** Neither the tables nor what was last read from them says the year. */
  readonly isWithoutYear?: boolean;
}

/** The campaign that the tables say; where they say nothing that can be read, what was last read, else nothing. */
export function readTables({ tables, sheets }: OfficerTables, { last, year }: ReadOptions): TablesRead {
  const problems: TableProblem[] = [];
  const of = <V>(name: OfficerTableName, read: (table: TableCells) => V, otherwise: V): V => {
    const table = tables.find((each) => each.name === name);
    const lacking = table === undefined ? [missing(name, { tables, sheets })] : keysMissing(table);
    if (table !== undefined && lacking.length === 0) return read(table);
    problems.push(...lacking);
    return otherwise;
  };
  const lastGeneral = last === null ? NOTHING : generalOf(last);
  const { values, withUnits } = of<GeneralRead>("STD_Dot", (table) => readGeneral(table, lastGeneral, problems), {
    values: lastGeneral,
    withUnits: () => lastGeneral,
  });
  const yearSaid = values.year ?? last?.year ?? year;
  const agency = campaignOf(values, yearSaid);
  const lastAwards = last?.awards ?? [];
  const awards = of(
    "STD_DanhHieu",
    (table) => readAwards(table, { last: lastAwards, campaign: agency }, problems),
    lastAwards,
  );
  const named = { ...agency, ...(awards.length === 0 ? {} : { awards }) };
  const units = of(
    "STD_DonVi",
    (table) => readUnits(table, last, awardNames(named), problems),
    last ?? { units: [], chair: "" },
  );
  const general = withUnits(units.units);
  const movements = of(
    "STD_PhongTrao",
    (table) => readMovements(table, last?.movements ?? null, problems),
    last?.movements ?? [],
  );
  const said: Campaign = {
    ...campaignOf(general, yearSaid),
    units: units.units,
    chair: units.chair,
    movements,
    ...(awards.length === 0 ? {} : { awards }),
  };
  const rules = of("STD_QuyTac", (table) => readRules(table, said, last?.rules ?? null, problems), last?.rules ?? {});
  // Its lines are read by whoever asks what is accepted.
  of("STD_ChapNhan", () => null, null);
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
  const yearIsSaid = values.year !== null || last !== null;
  return { campaign, problems, ...(yearIsSaid ? {} : { isWithoutYear: true }) };
}

const parametersOf = (last: Campaign | null): ReturnType<typeof readParameters> => ({
  parameters: last?.parameters ?? {},
  ...(last?.caps.excellentBase == null ? {} : { excellentBase: last.caps.excellentBase }),
  ...(last?.caps.excellentException == null ? {} : { excellentException: last.caps.excellentException }),
  ...(last?.staff == null ? {} : { staff: last.staff }),
});

const missing = (name: OfficerTableName, standing: OfficerTables): TableProblem => ({
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
