/** From headers and values to the table's kind and what each column means. */
import type { AwardBook } from "../../catalogue/awardBook";
import type { Campaign } from "../../campaign/campaign";
import type { RowNumber } from "../../sheet/cells";
import { BY_VALUES } from "../model/confidence";
import type { ColumnMeant } from "../model/decisions";
import { isOfUnits, isStated, SHARED_FIELDS, type ColumnMark, type Field, type TableKind } from "../model/fields";
import { isIndexRow } from "../tables/indexRow";
import type { SheetGrid } from "../tables/sheetGrid";
import type { TableBlock } from "../tables/tableBlocks";
import { isName } from "../words/headerMeanings";
import { SAYS_UNIT } from "../words/headerWords";
import type { Words } from "../words/vocabulary";
import { withAuthors } from "./authorColumn";
import { profileOf, type ColumnProfile } from "./columnProfile";
import { decidedShape, type Decided } from "./decidedColumns";
import { countsTitle, decide } from "./decideColumn";
import { byValues, NOTHING, type ColumnAsked, type Decision, type TableAsked } from "./decision";
import { MORE_THAN_HALF, SURE, TWICE } from "./evidence";
import { awardOfHeader } from "./headerAward";
import { meaningsOf, type ColumnMeaning } from "./headerMeaning";
import { withJudged } from "./judgedColumns";
import { looksLikeNames } from "./namesColumn";
import type { BoundTable, ReadColumn } from "./readColumn";
import { withGivenName } from "./splitName";
import { isOwnRating, standingBehind } from "./standing";
import type { KindInput, TableShape } from "./tableEvidence";
import { kindOf } from "./tableKind";

interface Bindable {
  readonly block: TableBlock;
  readonly grid: SheetGrid;
  /** Nothing names a unit that the phòng under «Đơn vị» could be of: they are the units. */
  readonly phongAreUnits?: boolean;
}

/** Null where the columns are no registration. `decided`: what the officer says goes before what is found. */
export function bindTable(
  { block, grid, phongAreUnits = false }: Bindable,
  words: Words,
  campaign: Campaign,
  decided: Decided | null = null,
): BoundTable | null {
  const written = meaningsOf(block.columns, words, campaign.year);
  const values = profilesOf(written, block, grid, words);
  const profile = phongAreUnits ? withPhongAsUnits(written, values) : values;
  const meanings = withAuthors(withJudged(written, profile), profile);
  const found = kindOf({ meanings, profile, titles: block.titles.map(({ text }) => text) });
  const shape = decided === null ? found : decidedShape(decided, meanings, found);
  if (shape === null) return null;
  const columns = withGivenName(columnsOf(meanings, profile, shape, decided), block, grid, words);
  const holds = {
    names: meanings.some((each) => holdsNamesOfHonoured(each, profile)),
    ownRatings: meanings.some((each) => each.meaning === "rating" && isOwnRating(each)),
  };
  const topicsOnly = decided === null && !isRegistration(shape.kind, columns, holds);
  if (topicsOnly && !namesTopics(shape.kind, columns)) return null;
  const confidence = decided?.kind == null ? confidenceOf(columns) : 1;
  return { kind: shape.kind, columns, mixed: shape.mixed, confidence, topicsOnly };
}

function profilesOf(
  meanings: readonly ColumnMeaning[],
  block: TableBlock,
  grid: SheetGrid,
  words: Words,
): KindInput["profile"] {
  const rows = { first: block.bodyFirst, last: block.bodyLast, skipped: rowsWithoutValues(block, grid) };
  const profiles = new Map(meanings.map(({ header: { column } }) => [column, profileOf(grid, words, column, rows)]));
  return ({ header }) => profiles.get(header.column)!;
}

/**
 * Under a header that says units and is not what the rows are about; a column that names the campaign's units among
 * its phòng is left as it is.
 */
function withPhongAsUnits(written: readonly ColumnMeaning[], profile: KindInput["profile"]): KindInput["profile"] {
  const named = written.find(({ meaning }) => isName(meaning) && meaning !== "collectiveName");
  const rowsAreAbout = named ?? written.find(({ meaning }) => meaning === "collectiveName");
  const saysUnits = ({ meaning, leaf }: ColumnMeaning): boolean =>
    meaning === "unit" || (meaning === "collectiveName" && SAYS_UNIT.test(leaf.key));
  return (column) => {
    const own = profile(column);
    const { units, departments, unitsOrDepartments, campaignUnits } = own;
    if (column === rowsAreAbout || campaignUnits > 0 || !saysUnits(column)) return own;
    return { ...own, units: units + departments + unitsOrDepartments, departments: 0, unitsOrDepartments: 0 };
  };
}

/** From left to right: a field is the first column's that is read as it, unless columns may share it. */
function columnsOf(
  meanings: readonly ColumnMeaning[],
  profile: KindInput["profile"],
  shape: TableShape,
  decided: Decided | null,
): ReadColumn[] {
  const shortRatings = meanings.filter(
    (each) => each.rating !== null && each.ratingIsShort && each.parent === null,
  ).length;
  const table: TableAsked = {
    kind: shape.kind,
    subject: shape.kind === "people" ? "person" : "unit",
    shortRatings: shortRatings >= TWICE,
    hasUnit: shape.hasUnit,
    mixed: shape.mixed,
    ofUnits: isOfUnits(shape.kind) || profile(shape.identity).units > MORE_THAN_HALF,
    countsTitles: meanings.some((each) => each !== shape.identity && countsTitle(each, profile(each), shape.kind)),
  };
  const taken = new Set<Field>(
    [...(decided?.columns.values() ?? [])].flatMap(({ field }) => (field === null ? [] : [field])),
  );
  const behind = standingBehind(
    meanings.filter((each) => each !== shape.identity && decided?.columns.has(each.header.column) !== true),
    profile,
  );
  const said = new Set(
    meanings.flatMap((each) =>
      each.meaning !== null && !behind.has(each) && profile(each).count > 0 ? each.meaning : [],
    ),
  );
  return meanings.map((column) => {
    const asked: ColumnAsked = { column, profile: profile(column), table, taken, said };
    const found =
      column === shape.identity
        ? identityOf(shape, holdsSeveral(profile(column)))
        : decideUnless(behind.has(column), asked);
    const chosen = decided?.columns.get(column.header.column);
    const decision = chosen === undefined ? unlessTaken(found, taken) : asChosen(chosen, found, column.book);
    if (decision.field !== null) taken.add(decision.field);
    return readColumn(column, decision, chosen?.year);
  });
}

/** Rows are of one person each; several names in a cell want a look. */
function holdsSeveral({ count, several }: ColumnProfile): boolean {
  return several * count >= TWICE;
}

/** The column that says who the row is about. */
function identityOf({ identity, identityField, byValues: isByValues }: TableShape, several: boolean): Decision {
  const also = identity.meaning === "nameAndPosition" ? "position" : null;
  if (several) return { field: identityField, mark: null, confidence: SURE.unsure, reason: "header", also };
  return isByValues === true
    ? { ...byValues(identityField, BY_VALUES), also }
    : { field: identityField, mark: null, confidence: identity.confidence, reason: "header", also };
}

/** A column behind another one that says the same is not read. */
function decideUnless(isBehind: boolean, asked: ColumnAsked): Decision {
  return isBehind ? NOTHING : decide(asked);
}

function unlessTaken(decision: Decision, taken: ReadonlySet<Field>): Decision {
  const { field } = decision;
  return field !== null && taken.has(field) && !SHARED_FIELDS.has(field) ? NOTHING : decision;
}

/** An award of the bloc's own as the campaign has it now. */
const presentMark = (mark: ColumnMark | null, book: AwardBook): ColumnMark | null =>
  mark?.kind === "award" ? { ...mark, award: book.present(mark.award) } : mark;

/** What the officer says, with what was found beside it where it is the same. */
function asChosen(chosen: ColumnMeant, found: Decision, book: AwardBook): Decision {
  const also = chosen.also === undefined && chosen.field === found.field ? found.also : chosen.also;
  return {
    field: chosen.field,
    mark: presentMark(chosen.mark, book),
    confidence: 1,
    reason: "mapping",
    also: also ?? null,
    ...(found.mark === null ? {} : { markText: found.markText }),
  };
}

/** `chosenYear`: the officer's, null for none; undefined where nothing was chosen. */
function readColumn({ header, year }: ColumnMeaning, decision: Decision, chosenYear?: number | null): ReadColumn {
  const foundYear = decision.field === "history" ? year : null;
  return {
    column: header.column,
    header: header.texts.join(" / "),
    headerRow: header.row,
    field: decision.field,
    mark: decision.mark,
    year: chosenYear === undefined ? foundYear : chosenYear,
    confidence: decision.confidence,
    reason: decision.reason,
    also: decision.also ?? null,
    markText: decision.markText ?? header.texts.at(-1)!,
  };
}

/** The mean of the columns that are read. */
function confidenceOf(columns: readonly ReadColumn[]): number {
  const bound = columns.filter((column) => column.field !== null || column.mark !== null);
  return bound.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, bound.length);
}

/** «(1)», «12=10+11». */
const MOST_INDEX_LETTERS = 24;

/** Header rows again after a page break; the rows that number the columns; lines below the table. */
function rowsWithoutValues(block: TableBlock, grid: SheetGrid): ReadonlySet<RowNumber> {
  const rows = new Set(block.repeats);
  const first = block.columns[0]!.column;
  const last = block.columns.at(-1)!.column;
  // Anywhere: it is repeated with the header on each page. Names of two letters and more end the look at nearly
  // every row of data.
  const short = (row: RowNumber, column: number): boolean => grid.text(row, column).length <= MOST_INDEX_LETTERS;
  for (let row = block.bodyFirst; row <= block.bodyLast; row++)
    if (short(row, first) && short(row, first + 1) && isIndexRow(grid, row, grid.filled(row, first, last)))
      rows.add(row);
  for (const row of linesBelow(block, grid)) rows.add(row);
  return rows;
}

/** In a table of so many columns two cells are a line, too: who drew it up, who signs. */
const WIDE = 6;

/** The last rows, each a line or nothing: a note, a signature. In a short list they would be half of the values. */
function linesBelow({ bodyFirst, bodyLast, columns }: TableBlock, grid: SheetGrid): readonly RowNumber[] {
  const [first, last] = [columns[0]!.column, columns.at(-1)!.column];
  const lines: RowNumber[] = [];
  for (let row = bodyLast; row >= bodyFirst; row--) {
    if (grid.filled(row, first, last).length > (columns.length < WIDE ? 1 : 2)) return lines;
    lines.push(row);
  }
  // No row has more than a name.
  return [];
}

/** «LĐTT» over the names of those who register it. */
function holdsNamesOfHonoured(column: ColumnMeaning, profile: KindInput["profile"]): boolean {
  return awardOfHeader(column, "unit") !== null && looksLikeNames(profile(column));
}

/** «Tên sáng kiến | Tác giả | Cấp công nhận». */
function namesTopics(kind: TableKind, columns: readonly ReadColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  return kind === "people" && fields.has("name") && fields.has("initiative");
}

/** Whom the rows are about, and something that is registered or stated of them. */
function isRegistration(
  kind: TableKind,
  columns: readonly ReadColumn[],
  holds: { readonly names: boolean; readonly ownRatings: boolean },
): boolean {
  const has = (...fields: readonly Field[]): boolean =>
    columns.some((column) => column.field !== null && fields.includes(column.field));
  const registers = has("rating", "title", "award", "titleOrAward") || columns.some((column) => column.mark !== null);
  const states = columns.some((column) => column.field !== null && isStated(column.field));
  const movements = has("movement") || columns.some((column) => column.mark?.kind === "movement");
  const says: Readonly<Record<TableKind, boolean>> = {
    people: has("name") && (registers || holds.ownRatings),
    collectives: has("name") && registers,
    honours: has("unit") && (registers || has("plan") || holds.names),
    movements,
    targets: has("unit") && (states || has("plan")),
  };
  return says[kind];
}
