/** What the product wrote into a file: known by its hidden names alone, as in an open workbook. */
import { addTo } from "../domain/lists";
import { officerTableOf } from "../domain/campaign/officerTables";
import { parseAddress } from "../domain/sheet/parseAddress";
import type { Area } from "../domain/sheet/cells";
import type { BookModel } from "../host/file";

interface Own {
  /** Names of sheets. */
  readonly sheets: ReadonlySet<string>;
  /** By sheet: columns beside its tables. */
  readonly areas: ReadonlyMap<string, readonly Area[]>;
}

const OURS = /^_sothidua\.([a-z]+)/u;
/** The name of columns beside a table; every other one stands for a whole sheet. */
const COLUMNS = "flags";
const NOWHERE = { sheet: null, area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 } };

export function ownIn({ names, sheets: all }: BookModel): Own {
  const sheets = new Set(
    all.flatMap(({ name, tables }) => (tables.some((table) => officerTableOf(table.name) !== null) ? [name] : [])),
  );
  const areas = new Map<string, Area[]>();
  for (const { name, formula } of names) {
    const what = OURS.exec(name.toLowerCase())?.[1];
    const { sheet, area } = (what === undefined ? null : parseAddress(formula.replace(/^=/u, ""))) ?? NOWHERE;
    if (sheet === null) continue;
    if (what === COLUMNS) addTo(areas, sheet, area);
    else sheets.add(sheet);
  }
  return { sheets, areas };
}
