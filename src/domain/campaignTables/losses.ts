/** What would go where a table that stands gets the lines of a plan: no line of the officer's is lost unnamed. */
import type { OfficerTableName, TableCells } from "../campaign/officerTables";
import { wordKey } from "../text/keys";
import { clean } from "../text/normalise";
import { KEYS } from "./names";
import type { OfficerTablePlan } from "./sheets";

export interface TableLoss {
  readonly table: OfficerTableName;
  /** Lines that the plan does not have, by what they are about. */
  readonly gone: readonly string[];
  /** Lines that say otherwise in the plan. */
  readonly changed: readonly string[];
}

/** null: it says what the plan says. */
export function lossIn(standing: TableCells, plan: OfficerTablePlan): TableLoss | null {
  const planned = new Map(linesIn(plan.name, plan.values, plan.values[0]).map(({ key, said }) => [key, said]));
  const lines = linesIn(plan.name, standing.values, plan.values[0]);
  const gone = lines.filter(({ key }) => !planned.has(key));
  const changed = lines.filter(({ key, said }) => planned.has(key) && planned.get(key) !== said);
  if (gone.length + changed.length === 0) return null;
  return { table: plan.name, gone: gone.map(({ name }) => name), changed: changed.map(({ name }) => name) };
}

type Values = TableCells["values"];

/** Lines with anything in a column of ours. */
function linesIn(table: OfficerTableName, [header = [], ...rows]: Values, columns: Values[number] = []) {
  const found = header.map((cell) => wordKey(clean(String(cell))));
  const at = (column: unknown): number => found.indexOf(wordKey(clean(String(column))));
  const keys: readonly string[] = KEYS[table];
  return rows.flatMap((row) => {
    const textAt = (column: unknown): string => clean(String(row[at(column)] ?? ""));
    const texts = columns.map(textAt);
    if (texts.every((text) => text === "")) return [];
    const name = keys
      .map(textAt)
      .filter((text) => text !== "")
      .join(", ");
    return [
      {
        key: wordKey(name),
        name: name === "" ? texts.filter((text) => text !== "").join(", ") : name,
        said: texts.join("\n"),
      },
    ];
  });
}
