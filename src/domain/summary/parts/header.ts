/** What the column is called in which a finding's cell stands. */
import type { Registration } from "../../registration/model/registration";
import type { Finding } from "../../rules/rule";
import { columnHeader } from "../../rules/say/columns";

/** null: it stands in no column of a table. */
export function headerOf({ table: id, place }: Finding, { tables }: Pick<Registration, "tables">): string | null {
  const table = id === null ? undefined : tables.find((each) => each.id === id);
  return table === undefined || place.column === null ? null : columnHeader(table, place.column).header;
}
