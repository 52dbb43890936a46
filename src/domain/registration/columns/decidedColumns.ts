/** One table's decision, put upon its columns. */
import { occurrences } from "../../lists";
import { wordKey } from "../../text/keys";
import type { ColumnNumber } from "../../sheet/cells";
import { headerText } from "../tables/decidedTables";
import type { HeaderColumn } from "../tables/headerRows";
import type { TableShape } from "./tableEvidence";
import { identitiesOf, type HeaderMeaning } from "../words/headerMeanings";
import type { ColumnMeant, TableMapping } from "../model/decisions";
import type { ColumnMeaning } from "./headerMeaning";
import { identityFieldOf, type Field, type TableKind } from "../model/fields";
import { compositeKey } from "../../compositeKey";

export interface Decided {
  /** null: as found. */
  readonly kind: TableKind | null;
  readonly columns: ReadonlyMap<ColumnNumber, ColumnMeant>;
}

export function decidedFor(mapping: TableMapping, headers: readonly HeaderColumn[]): Decided {
  const choices = new Map(
    mapping.columns.map((choice) => [compositeKey(wordKey(choice.header), choice.nth ?? 1), choice]),
  );
  const columns = new Map<ColumnNumber, ColumnMeant>();
  const keys = headers.map((header) => wordKey(headerText(header)));
  occurrences(keys).forEach((nth, index) => {
    const choice = choices.get(compositeKey(keys[index]!, nth));
    if (choice !== undefined) columns.set(headers[index]!.column, choice);
  });
  return { kind: mapping.kind === "notThisCampaign" ? null : mapping.kind, columns };
}

/** The table's shape under the decision; null where it cannot be told whom the rows are about. */
export function decidedShape(
  { kind: wanted, columns }: Decided,
  meanings: readonly ColumnMeaning[],
  found: TableShape | null,
): TableShape | null {
  const kind = wanted ?? found?.kind ?? null;
  if (kind === null) return null;
  const identityField = identityFieldOf(kind);
  const open = (each: ColumnMeaning): boolean => !columns.has(each.header.column);
  const identity =
    meanings.find((each) => columns.get(each.header.column)?.field === identityField) ??
    (found !== null && found.identityField === identityField && open(found.identity) ? found.identity : undefined) ??
    identitiesOf(kind)
      .map((word) => meanings.find((each) => each.meaning === word && open(each)))
      .find((each) => each !== undefined);
  if (identity === undefined) return null;
  const says = (field: Field & HeaderMeaning, each: ColumnMeaning): boolean =>
    open(each) ? each.meaning === field : columns.get(each.header.column)!.field === field;
  return {
    kind,
    identity,
    identityField,
    ...(identity === found?.identity && found.byValues === true ? { byValues: true } : {}),
    mixed: found?.kind === kind ? found.mixed : meanings.some((each) => says("subjectKind", each)),
    hasUnit: meanings.some((each) => each !== identity && says("unit", each)),
  };
}
