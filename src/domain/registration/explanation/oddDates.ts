/** Birth dates that nobody who works can have («1898», this year's): read as they stand, and asked about. */
import { cellAddress } from "../../sheet/address";
import type { ColumnNumber } from "../../sheet/cells";
import { readDate } from "../../text/dates";
import type { Cell, Person } from "../model/registration";

const YOUNGEST = 15;
const OLDEST = 100;
/** «Tuổi» over 42 is an age. */
const NO_AGE = 1000;
const YEAR = /(?<!\d)\d{4}(?!\d)/u;

/** Cells by column, as «E12 (1898)», from the top. `year`: of the campaign. */
export function oddBirthDates(people: readonly Person[], year: number): ReadonlyMap<ColumnNumber, readonly string[]> {
  const odd = new Map<ColumnNumber, string[]>();
  for (const { row, cells } of people)
    for (const { field, cell } of cells) {
      if (field !== "birthDate") continue;
      const born = yearOfBirth(cell);
      if (born === null || (year - born >= YOUNGEST && year - born <= OLDEST)) continue;
      const said = `${cellAddress(row, cell.column)} (${shown(cell)})`;
      odd.set(cell.column, [...(odd.get(cell.column) ?? []), said]);
    }
  return odd;
}

/** null: the cell says none. */
function yearOfBirth({ value, text, error }: Cell): number | null {
  if (error !== null || (typeof value === "number" && value < NO_AGE)) return null;
  const said = readDate(value)?.slice(0, 4) ?? YEAR.exec(text)?.[0];
  return said === undefined ? null : Number(said);
}

function shown({ value, text }: Cell): string {
  const date = typeof value === "number" ? readDate(value) : null;
  return date === null ? text : date.split("-").reverse().join("/");
}
