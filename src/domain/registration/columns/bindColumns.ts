/** From headers and values to the table's kind and what each column means. */
import type { AwardSubject } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import type { TableBlock } from "../tables/tableBlocks";
import { isPlain, isStated, SHARED_FIELDS, type ColumnMark, type Field, type TableKind } from "../model/fields";
import type { BoundTable, ReadColumn } from "./readColumn";
import { isOfPeople } from "./namesColumn";
import { BY_VALUES } from "../model/confidence";
import { decidedShape, type Decided } from "./decidedColumns";
import type { RowNumber } from "../../sheet/cells";
import type { SheetGrid } from "../tables/sheetGrid";
import { withGivenName } from "./splitName";
import { isIndexRow } from "../tables/indexRow";
import { kindOf, type KindInput } from "./tableKind";
import { awardOfHeader, isCodeOfTitle, isGoodOrBetter, meaningsOf, type ColumnMeaning } from "./headerMeaning";
import type { ColumnBinding } from "../model/registration";
import { profileOf, type ColumnProfile } from "./columnProfile";
import { FORM_OF_AWARD, SAYS_UNIT } from "../words/headerWords";
import type { Words } from "../words/vocabulary";

interface Decision {
  readonly field: Field | null;
  readonly mark: ColumnMark | null;
  readonly confidence: number;
  readonly reason: ColumnBinding["reason"];
  readonly also?: ReadColumn["also"];
  readonly markText?: string;
}

const NOTHING: Decision = { field: null, mark: null, confidence: 0, reason: "none" };

/** Null where the columns are no registration. `decided`: what the officer says goes before what is found. */
export function bindTable(
  block: TableBlock,
  grid: SheetGrid,
  words: Words,
  campaign: Campaign,
  decided: Decided | null = null,
): BoundTable | null {
  const meanings = meaningsOf(block.columns, words, campaign.year);
  const skipped = rowsWithoutValues(block, grid);
  const profiles = new Map(
    meanings.map((each) => [
      each,
      profileOf(grid, words, each.header.column, block.bodyFirst, block.bodyLast, skipped),
    ]),
  );
  const input: KindInput = {
    meanings,
    profile: (each) => profiles.get(each)!,
    titles: block.titles.map(({ text }) => text),
  };
  const shape = decided === null ? kindOf(input) : decidedShape(decided, meanings, kindOf(input));
  if (shape === null) return null;
  const subject: AwardSubject = shape.kind === "people" ? "person" : "unit";
  const shortRatings = meanings.filter(
    (each) => each.rating !== null && each.ratingIsShort && each.parent === null,
  ).length;
  const taken = new Set<Field>(
    [...(decided?.columns.values() ?? [])].flatMap(({ field }) => (field === null ? [] : [field])),
  );
  const columns: ReadColumn[] = [];
  for (const each of meanings) {
    const profile = profiles.get(each)!;
    const choice = decided?.columns.get(each.header.column);
    let decision: Decision =
      each === shape.identity
        ? ({
            field: shape.identityField,
            mark: null,
            ...(shape.byValues === true
              ? { confidence: BY_VALUES, reason: "values" }
              : { confidence: each.confidence, reason: "header" }),
            also: each.meaning === "nameAndPosition" ? "position" : null,
          } satisfies Decision)
        : decide(each, profile, shape.kind, subject, shortRatings >= 2, taken, shape.hasUnit, shape.mixed);
    if (choice !== undefined)
      decision = {
        also: choice.field === decision.field ? decision.also : null,
        ...(decision.mark === null ? {} : { markText: decision.markText }),
        ...choice,
        confidence: 1,
        reason: "mapping",
      };
    else if (decision.field !== null && taken.has(decision.field) && !SHARED_FIELDS.has(decision.field))
      decision = NOTHING;
    if (decision.field !== null) taken.add(decision.field);
    columns.push({
      column: each.header.column,
      header: each.header.texts.join(" / "),
      headerRow: each.header.row,
      field: decision.field,
      mark: decision.mark,
      year: choice !== undefined ? choice.year : decision.field === "history" ? each.year : null,
      confidence: decision.confidence,
      reason: decision.reason,
      also: decision.also ?? null,
      markText: decision.markText ?? each.header.texts.at(-1)!,
    });
  }
  withGivenName(columns, block, grid, words);
  if (decided === null && !isRegistration(shape.kind, columns)) return null;
  const bound = columns.filter((column) => column.field !== null || column.mark !== null);
  return {
    kind: shape.kind,
    columns,
    mixed: shape.mixed,
    confidence:
      decided?.kind != null ? 1 : bound.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, bound.length),
  };
}

/** «(1)», «12=10+11». */
const MOST_INDEX_LETTERS = 24;

/** Header rows again after a page break; the rows that number the columns. */
function rowsWithoutValues(block: TableBlock, grid: SheetGrid): ReadonlySet<RowNumber> {
  const rows = new Set(block.repeats);
  const first = block.columns[0]!.column;
  const last = block.columns.at(-1)!.column;
  // Anywhere: it is repeated with the header on each page. Names of two letters and more end the look at nearly every row of data.
  const short = (row: RowNumber, column: number): boolean => grid.text(row, column).length <= MOST_INDEX_LETTERS;
  for (let row = block.bodyFirst; row <= block.bodyLast; row++)
    if (short(row, first) && short(row, first + 1) && isIndexRow(grid, row, grid.filled(row, first, last)))
      rows.add(row);
  return rows;
}

function isRegistration(kind: TableKind, columns: readonly ReadColumn[]): boolean {
  const has = (...fields: Field[]): boolean =>
    columns.some((column) => column.field !== null && fields.includes(column.field));
  const registers = has("rating", "title", "award", "titleOrAward") || columns.some((column) => column.mark !== null);
  if (kind === "people" || kind === "collectives") return has("name") && registers;
  if (kind === "honours") return has("unit") && (registers || has("plan"));
  if (kind === "movements") return columns.some((column) => column.mark?.kind === "movement") || has("movement");
  return (
    has("unit") &&
    columns.some((column) => column.field !== null && (isStated(column.field) || column.field === "plan"))
  );
}

function decide(
  each: ColumnMeaning,
  profile: ColumnProfile,
  kind: TableKind,
  subject: AwardSubject,
  shortRatings: boolean,
  taken: ReadonlySet<Field>,
  hasUnit: boolean,
  mixed: boolean,
): Decision {
  const header = (field: Field | null, confidence = each.confidence, also: ReadColumn["also"] = null): Decision => ({
    field,
    mark: null,
    confidence,
    reason: each.byParent ? "header-with-parent" : "header",
    also,
  });
  if (kind === "targets") {
    const stated = statedField(each, profile);
    if (stated !== null) return header(stated, Math.max(each.confidence, 0.8));
  }
  const mark =
    each.meaning === "history" || each.meaning === "plan"
      ? null
      : markOf(each, profile, kind, subject, shortRatings, taken.has("movement"));
  if (mark !== null) return mark;
  const { meaning } = each;
  // «Mã danh hiệu thi đua»: codes in most workbooks, but some write the titles themselves.
  if (meaning === "other" && isCodeOfTitle(each)) {
    const field: Field = FORM_OF_AWARD.test(each.leaf.key) ? "award" : "title";
    return profile.awards > 0 &&
      profile.awards + profile.marks >= 0.6 &&
      !taken.has(field) &&
      !taken.has("titleOrAward")
      ? { field, mark: null, confidence: 0.7, reason: "values" }
      : NOTHING;
  }
  if (meaning === null) return byValues(profile, kind, taken);
  if (isPlain(meaning)) {
    // A text column that says «Hình thức khen thưởng» but holds ratings, and the like, is read for what it holds.
    if (
      (meaning === "subjectKind" || meaning === "title") &&
      profile.count >= 3 &&
      profile.ratings >= 0.7 &&
      !taken.has("rating")
    )
      return { field: "rating", mark: null, confidence: 0.6, reason: "values" };
    if (
      each.byParent &&
      profile.count > 0 &&
      profile.marks > 0.6 &&
      (meaning === "title" || meaning === "award" || meaning === "titleOrAward" || meaning === "rating")
    )
      return NOTHING;
    return header(meaning);
  }
  if (meaning === "positionAndUnit") return header("position", each.confidence, "unit");
  if (meaning === "headcount" && isOfPeople(profile)) return NOTHING;
  if (meaning === "headcount") return kind === "collectives" || mixed ? header("headcount") : NOTHING;
  if (meaning === "unit" || meaning === "department" || meaning === "collectiveName")
    return header(placeField(each, profile, kind, taken, hasUnit));
  return NOTHING;
}

/** Where a person or collective belongs: the unit or the phòng, by words and then by values. */
function placeField(
  each: ColumnMeaning,
  profile: ColumnProfile,
  kind: TableKind,
  taken: ReadonlySet<Field>,
  hasUnit: boolean,
): Field | null {
  const saysUnit =
    each.meaning === "unit" || (each.meaning === "collectiveName" && SAYS_UNIT.test(each.leaf.key) && !hasUnit);
  let field: Field = saysUnit ? "unit" : "department";
  if (field === "unit" && profile.departments > 0.5 && profile.units < 0.2) field = "department";
  else if (field === "department" && profile.units > 0.5 && !hasUnit) field = "unit";
  if (taken.has(field)) field = field === "unit" ? "department" : "unit";
  if (kind !== "people" && field === "department") return null;
  return field;
}

function statedField(each: ColumnMeaning, profile: ColumnProfile): Field | null {
  if (each.meaning !== null && isStated(each.meaning)) return each.meaning;
  if (each.meaning === "headcount") return "statedPeople";
  if (each.meaning !== null && each.meaning !== "rating" && each.meaning !== "title") return null;
  // A matrix of counts: «HTXSNV», «LĐTT» over numbers.
  if (profile.numbers < 0.3 && !(profile.count > 0 && profile.numbers + profile.marks > 0.9 && profile.texts === 0))
    return null;
  if (isGoodOrBetter(each.leaf.key)) return "statedGoodOrBetter";
  if (each.rating === "excellent") return "statedExcellent";
  if (each.rating === "good") return "statedGood";
  const award = each.leaf.personAward?.award;
  return award === "ldtt" ? "statedLdtt" : award === "cstdcs" ? "statedCstdcs" : null;
}

function markOf(
  each: ColumnMeaning,
  profile: ColumnProfile,
  kind: TableKind,
  subject: AwardSubject,
  shortRatings: boolean,
  listed: boolean,
): Decision | null {
  const marked = (mark: ColumnMark, confidence: number, markText?: string): Decision => ({
    field: null,
    mark,
    confidence,
    reason: each.parent === null ? "header" : "header-with-parent",
    markText,
  });
  // Numbers in every row are counts, not marks.
  const counts = profile.count >= 3 && profile.numbers > 0.6;
  // Beside a list of movements: «Đăng ký» with an x says whether the unit takes part.
  if (
    kind === "movements" &&
    listed &&
    each.meaning !== "movement" &&
    profile.count > 0 &&
    profile.marks >= 0.5 &&
    (each.meaning === null || each.meaning === "other" || each.meaning === "title")
  )
    return marked({ kind: "movement", movement: null }, 0.7);
  if (kind === "movements" || (kind !== "people" && kind !== "collectives")) {
    if (each.movement !== null) return counts ? NOTHING : marked({ kind: "movement", movement: each.movement }, 1);
    if (
      kind === "movements" &&
      (each.parent === "movement" || each.leaf.meaning === "movement") &&
      profile.marks >= 0.5
    )
      return marked({ kind: "movement", movement: null }, 0.6);
  }
  if (
    each.meaning !== null &&
    each.meaning !== "rating" &&
    each.meaning !== "title" &&
    each.meaning !== "award" &&
    each.meaning !== "titleOrAward" &&
    each.meaning !== "other"
  )
    return null;
  const underTitles = each.parent === "title" || each.parent === "titleOrAward" || each.parent === "award";
  if (each.rating !== null && !underTitles && (!each.ratingIsShort || each.parent === "rating" || shortRatings)) {
    if (profile.ratings > 0.4) return { field: "rating", mark: null, confidence: 0.8, reason: "values" };
    return counts ? NOTHING : marked({ kind: "rating", level: each.rating }, each.ratingIsShort ? 0.9 : 1);
  }
  const award = awardOfHeader(each, subject);
  if (award === null) return null;
  if (profile.count >= 2 && profile.awards + profile.ratings > 0.6)
    return {
      field:
        award.reading.award !== null && ["bkTongTtcp", "bkThuTuong", "giayKhen"].includes(award.reading.award)
          ? "award"
          : "titleOrAward",
      mark: null,
      confidence: 0.6,
      reason: "values",
    };
  if (counts) return NOTHING;
  return award.reading.award !== null
    ? marked({ kind: "award", award: award.reading.award }, 1, award.text)
    : marked({ kind: "ambiguousAward", readings: award.reading.readings, text: award.text }, 0.8, award.text);
}

/** A header nobody knows over values everybody knows. */
function byValues(profile: ColumnProfile, kind: TableKind, taken: ReadonlySet<Field>): Decision {
  if (profile.count < 3) return NOTHING;
  const found = (field: Field, share: number): Decision => ({
    field,
    mark: null,
    confidence: BY_VALUES * share,
    reason: "values",
  });
  if (profile.ratings >= 0.7 && !taken.has("rating")) return found("rating", profile.ratings);
  if (profile.awards >= 0.7 && !taken.has("title") && !taken.has("titleOrAward"))
    return found("titleOrAward", profile.awards);
  if (profile.units >= 0.8 && !taken.has("unit")) return found("unit", profile.units);
  if (kind === "people" && profile.departments >= 0.8 && !taken.has("department"))
    return found("department", profile.departments);
  return NOTHING;
}
