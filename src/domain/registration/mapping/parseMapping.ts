/**
 * A mapping out of JSON: a file an officer wrote or the workbook's own memory. Whatever stands there, what is wrong
 * is named by its path.
 */
import { AWARDS, type AwardId } from "../../catalogue/awards";
import { presentId } from "../../catalogue/formerIds";
import { isOwnAward } from "../../catalogue/ownAwards";
import { RATINGS, type RatingLevel } from "../../catalogue/ratings";
import { Checker, wholeNumber, type JsonProblem } from "../../json/checker";
import { wordKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import { fingerprintOf } from "./mapping";
import {
  LIST_TITLES,
  TABLE_DECISIONS,
  type ColumnChoice,
  type ListTitle,
  type SecondField,
  type TableMapping,
  type TablePlace,
  type WorkbookMapping,
} from "../model/decisions";
import { fieldsFor, TABLE_KINDS, type ColumnMark, type Field } from "../model/fields";
import { compositeKey } from "../../compositeKey";

/** Path («tables[0].columns[2].field»), what is wrong, what stood there, what would be right. */
type MappingProblem = JsonProblem;
export type ParsedMapping =
  | { readonly mapping: WorkbookMapping; readonly problems?: undefined }
  | { readonly problems: readonly MappingProblem[]; readonly mapping?: undefined };

const FIELDS: readonly Field[] = [...new Set(TABLE_KINDS.flatMap((kind) => fieldsFor(kind)))];
const LEVELS = RATINGS.map(({ level }) => level);
const AWARD_IDS = AWARDS.map(({ id }) => id);
const DEEPEST_HEADER = 6;
/** `question` and `choices` are the command line's own, for whoever fills the file in; nothing is read of them. */
const TABLE_KEYS = ["headers", "headerRows", "place", "kind", "unit", "title", "columns", "question", "choices"];

/**
 * Reads a mapping; all problems are returned at once. Keys that are left out: nothing is decided about that. Never
 * throws.
 */
export function parseMapping(json: unknown): ParsedMapping {
  const check = new Checker();
  const file = check.object("", json, ["tables", "onlyUnit", "includeHiddenSheets"]);
  const tables = check
    .list("tables", file["tables"])
    .flatMap((table, index) => tableOf(check, `tables[${index}]`, table));
  const seen = new Set<string>();
  for (const [index, { headers, place }] of tables.entries()) {
    const key = compositeKey(fingerprintOf(headers), place?.sheet.normalize("NFC") ?? null, place?.nth ?? null);
    if (seen.has(key)) check.wrong(`tables[${index}]`, "duplicate", headers.join(", "));
    seen.add(key);
  }
  const onlyUnit = textOrNull(check, "onlyUnit", file["onlyUnit"]);
  const includeHiddenSheets =
    file["includeHiddenSheets"] === undefined
      ? undefined
      : check.boolean("includeHiddenSheets", file["includeHiddenSheets"], false);
  if (check.problems.length > 0) return { problems: check.problems };
  return { mapping: { tables, onlyUnit, ...(includeHiddenSheets === undefined ? {} : { includeHiddenSheets }) } };
}

function textOrNull(check: Checker, path: string, value: unknown): string | null {
  return value === null || value === undefined ? null : check.text(path, value, "") || null;
}

function required(check: Checker, path: string, value: unknown): void {
  if (value === undefined) check.wrong(path, "empty", value);
}

function tableOf(check: Checker, path: string, value: unknown): TableMapping[] {
  const table = check.object(path, value, TABLE_KEYS);
  required(check, `${path}.headers`, table["headers"]);
  const headers = check
    .list(`${path}.headers`, table["headers"])
    .map((header, index) => check.text(`${path}.headers[${index}]`, header, ""));
  if (Array.isArray(table["headers"]) && headers.length === 0) check.wrong(`${path}.headers`, "empty", headers);
  const kind = table["kind"];
  const columns = check
    .list(`${path}.columns`, table["columns"])
    .map((column, index) => columnOf(check, `${path}.columns[${index}]`, column, headers));
  const twice = new Set<string>();
  for (const [index, { header, nth }] of columns.entries()) {
    const key = compositeKey(wordKey(header), nth ?? 1);
    if (header !== "" && twice.has(key)) check.wrong(`${path}.columns[${index}]`, "duplicate", header);
    twice.add(key);
  }
  const place = placeOf(check, `${path}.place`, table["place"]);
  return [
    {
      headers,
      headerRows: check.number(`${path}.headerRows`, table["headerRows"], 1, wholeNumber(1, DEEPEST_HEADER)),
      ...(place === undefined ? {} : { place }),
      kind: kind === undefined || kind === null ? null : check.oneOf(`${path}.kind`, kind, "people", TABLE_DECISIONS),
      unit: textOrNull(check, `${path}.unit`, table["unit"]),
      ...titleOf(check, `${path}.title`, table["title"]),
      columns,
    },
  ];
}

const present = (title: unknown): unknown => (typeof title === "string" ? presentId(title) : title);

function titleOf(check: Checker, path: string, title: unknown): Pick<TableMapping, "title"> {
  return title === undefined || title === null
    ? {}
    : { title: check.oneOf<ListTitle>(path, present(title), LIST_TITLES[0], LIST_TITLES) };
}

function placeOf(check: Checker, path: string, value: unknown): TablePlace | undefined {
  if (value === undefined || value === null) return undefined;
  const place = check.object(path, value, ["sheet", "nth"]);
  const { sheet } = place;
  // A sheet's name keeps its spaces: it is compared letter by letter.
  if (typeof sheet !== "string") check.wrong(`${path}.sheet`, sheet === undefined ? "empty" : "notText", sheet);
  return {
    sheet: typeof sheet === "string" ? sheet : "",
    nth: check.number(`${path}.nth`, place["nth"], 1, wholeNumber(1, 10_000)),
  };
}

function columnOf(check: Checker, path: string, value: unknown, headers: readonly string[]): ColumnChoice {
  const column = check.object(path, value, ["header", "nth", "field", "mark", "year", "also"]);
  required(check, `${path}.header`, column["header"]);
  const header = check.text(`${path}.header`, column["header"], "");
  const nth = check.number(`${path}.nth`, column["nth"], 1, wholeNumber(1, 1000));
  const same = headers.filter((each) => wordKey(each) === wordKey(header)).length;
  if (header !== "" && same < nth) check.wrong(`${path}.header`, "notOneOf", header, headers.join(", "));
  const field =
    column["field"] === undefined || column["field"] === null
      ? null
      : check.oneOf(`${path}.field`, column["field"], "note", FIELDS);
  const mark =
    column["mark"] === undefined || column["mark"] === null ? null : markOf(check, `${path}.mark`, column["mark"]);
  if (field !== null && mark !== null) check.wrong(path, "notOneOf", { field, mark: mark.kind }, "field, mark");
  const year =
    column["year"] === undefined || column["year"] === null
      ? null
      : check.number(`${path}.year`, column["year"], 2000, wholeNumber(1945, 2099));
  const { also } = column;
  return {
    header: clean(header),
    ...(nth === 1 ? {} : { nth }),
    field,
    mark,
    year,
    ...(also === undefined
      ? {}
      : {
          also:
            also === null
              ? null
              : check.oneOf<SecondField>(`${path}.also`, also, "unit", ["unit", "position", "rating"]),
        }),
  };
}

/** By its id of today or of earlier, or a bloc's own. */
function awardOf(check: Checker, path: string, value: unknown): AwardId {
  const id = present(value);
  return typeof id === "string" && isOwnAward(id) ? id : check.oneOf<AwardId>(path, id, "ldtt", AWARD_IDS);
}

function markOf(check: Checker, path: string, value: unknown): ColumnMark | null {
  const mark = check.object(path, value, ["kind", "level", "award", "movement"]);
  const kind = check.oneOf<"rating" | "award" | "movement" | "">(`${path}.kind`, mark["kind"], "", [
    "rating",
    "award",
    "movement",
  ]);
  if (kind === "") {
    required(check, `${path}.kind`, mark["kind"]);
    return null;
  }
  if (kind === "rating") {
    required(check, `${path}.level`, mark["level"]);
    return { kind, level: check.oneOf<RatingLevel>(`${path}.level`, mark["level"], "good", LEVELS) };
  }
  if (kind === "award") {
    required(check, `${path}.award`, mark["award"]);
    return { kind, award: awardOf(check, `${path}.award`, mark["award"]) };
  }
  return {
    kind,
    movement:
      mark["movement"] === undefined || mark["movement"] === null
        ? null
        : check.number(`${path}.movement`, mark["movement"], 0, wholeNumber(0, 1000)),
  };
}
