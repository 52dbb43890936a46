/** Turns what a test says of a row into the model's Person, Collective … in the columns of its table. */
import type { LawAwardId as AwardId } from "../../src/domain/catalogue/awards";
import type { RatingLevel } from "../../src/domain/catalogue/ratings";
import type { CellScalar } from "../../src/domain/sheet/cells";
import type {
  AwardRef,
  Cell,
  Collective,
  ColumnBinding,
  DepartmentRef,
  Entry,
  HistoryRef,
  HonoursRow,
  LegacyText,
  MovementsRow,
  Person,
  RatingRef,
  RegistrationTable,
  StatedFigure,
  TargetsRow,
  UnitRef,
  YearSpan,
} from "../../src/domain/registration/model/registration";
import type { Field } from "../../src/domain/registration/model/fields";
import { disciplineInNote } from "../../src/domain/registration/words/discipline";
import { awardNames, ratingNames, simpleKey } from "./words";

export type CellInput =
  | string
  | number
  | { readonly text?: string; readonly value?: CellScalar; readonly error?: string; readonly formula?: boolean };
export type AwardSpec =
  | AwardId
  | {
      readonly text: string;
      readonly award?: AwardId | null;
      readonly readings?: readonly AwardId[];
      readonly spelling?: AwardRef["spelling"];
    };
type RatingSpec =
  | RatingLevel
  | ""
  | readonly RatingLevel[]
  | { readonly text: string; readonly level?: RatingLevel | null; readonly spelling?: RatingRef["spelling"] };

export interface RowSpec {
  readonly row?: number;
  readonly stt?: number | string;
  /**
   * Unit as written; the default is «Trung tâm Thông tin». Where the table has no unit column it comes from the
   * group or the sheet.
   */
  readonly unit?: string;
  /** A cell's own content, whatever else the row says: `{ position: { error: "#N/A" } }`. */
  readonly cells?: Readonly<Partial<Record<Field, CellInput>>>;
  readonly group?: number;
  readonly note?: string;
  /** Cells that were recognised as TCVN3 or VNI text. */
  readonly legacy?: Readonly<
    Partial<Record<Field, { readonly encoding: "tcvn3" | "vni"; readonly unicode: string; readonly font?: string }>>
  >;
}

interface Registering extends RowSpec {
  readonly rating?: RatingSpec;
  readonly titles?: readonly AwardSpec[];
  readonly awards?: readonly AwardSpec[];
  readonly history?: string | { readonly text: string; readonly years: readonly YearSpan[] };
  /** ISO date. */
  readonly registeredOn?: string;
}

export interface PersonSpec extends Registering {
  readonly name?: string;
  /** Default: `name` in lower case, spaces levelled. */
  readonly nameKey?: string;
  /** ISO date. */
  readonly birthDate?: string;
  readonly position?: string;
  readonly department?: string;
  readonly initiative?: string;
  readonly discipline?:
    string | { readonly text: string; readonly level: "none" | "reprimand" | "warningOrWorse" | "unknown" };
  readonly joined?: string;
}

export interface CollectiveSpec extends Registering {
  readonly name?: string;
  readonly isUnit?: boolean;
  readonly headcount?: number | string;
}
export type HonoursSpec = Omit<Registering, "rating" | "titles">;
export interface MovementsSpec extends RowSpec {
  /** By the campaign's movement index; default: all marked. */ readonly marks?: readonly boolean[];
}
export interface TargetsSpec extends RowSpec {
  /** By column field; a text with `value` is a number typed as text. */
  readonly figures?: Readonly<
    Partial<
      Record<Field, number | { readonly value: number | null; readonly text: string; readonly formula?: boolean }>
    >
  >;
  readonly plan?: boolean;
}

type Award = AwardRef["column"];

/** As the reader takes it. */
function notedBy(note: Cell | null): Person["disciplineNoted"] {
  const level = note === null ? null : disciplineInNote(note.text);
  return note === null || level === null ? null : { cell: note, level };
}

export class RowMaker {
  constructor(
    private readonly unitNames: readonly string[],
    private readonly legacy: LegacyText[],
  ) {}

  person(table: RegistrationTable, row: number, spec: PersonSpec): Person {
    const name = spec.name ?? "Mai Thành Nam";
    const discipline =
      typeof spec.discipline === "object"
        ? spec.discipline
        : { text: spec.discipline ?? "", level: spec.discipline ? ("reprimand" as const) : ("none" as const) };
    const texts: Partial<Record<Field, CellInput>> = {
      name,
      birthDate: spec.birthDate ?? "",
      position: spec.position ?? "Chuyên viên",
      department: spec.department ?? "",
      initiative: spec.initiative ?? "",
      discipline: discipline.text,
      joined: spec.joined ?? "",
    };
    const { base, cell, rating, awards, history, registeredOn } = this.registering(table, row, spec, texts);
    const departmentCell = cell("department");
    const text = spec.department ?? "";
    const initiative = cell("initiative");
    const disciplineCell = cell("discipline");
    // Written out instead of spread: objects grown by a spread of this size become hash tables in V8, and loops
    // over them crawl.
    return this.finish(spec, {
      table: base.table,
      row: base.row,
      stt: base.stt,
      group: base.group,
      unit: base.unit,
      note: base.note,
      cells: base.cells,
      subject: "person",
      name,
      nameCell: cell("name"),
      nameKey: spec.nameKey ?? simpleKey(name),
      birthDate: spec.birthDate ?? null,
      position: spec.position ?? "Chuyên viên",
      department: department(text, departmentCell),
      rating,
      awards,
      history,
      registeredOn,
      initiative: initiative && { cell: initiative, given: initiative.text !== "" },
      discipline: disciplineCell && {
        cell: disciplineCell,
        given: discipline.level !== "none",
        level: discipline.level,
      },
      disciplineNoted: discipline.level === "none" ? notedBy(base.note) : null,
      joined: spec.joined ?? null,
    });
  }

  collective(table: RegistrationTable, row: number, spec: CollectiveSpec): Collective {
    const isUnit = spec.isUnit ?? false;
    const name = spec.name ?? (isUnit ? (spec.unit ?? "Trung tâm Thông tin") : "Phòng Đào tạo");
    const { base, cell, rating, awards, history, registeredOn } = this.registering(table, row, spec, {
      name,
      headcount: spec.headcount ?? 8,
    });
    const headcountCell = cell("headcount");
    const given = headcountCell?.value ?? "";
    const read = typeof given === "number" ? given : /^\s*(\d+)/u.exec(String(given))?.[1];
    const value = read === undefined ? null : Number(read);
    const state = !headcountCell
      ? "noColumn"
      : given === ""
        ? "missing"
        : typeof given === "number"
          ? "ok"
          : value === null
            ? "unreadable"
            : "text";
    return this.finish(spec, {
      ...base,
      subject: "collective",
      name,
      nameCell: cell("name"),
      nameKey: simpleKey(name),
      isUnit,
      rating,
      awards,
      history,
      registeredOn,
      headcount: { cell: headcountCell, value, state },
    });
  }

  honours(table: RegistrationTable, row: number, spec: HonoursSpec): HonoursRow {
    const { base, awards, history, registeredOn } = this.registering(table, row, spec, {});
    return this.finish(spec, { ...base, subject: "unit", awards, history, registeredOn });
  }

  movements(table: RegistrationTable, row: number, spec: MovementsSpec): MovementsRow {
    const { base } = this.base(table, row, spec, {});
    const columns = table.columns.filter((each) => each.mark?.kind === "movement");
    const count = Math.max(
      4,
      ...columns.map((each) => (each.mark?.kind === "movement" ? (each.mark.movement ?? -1) + 1 : 0)),
    );
    const marks = Array.from({ length: count }, (_, index) => {
      const column = columns.find((each) => each.mark?.kind === "movement" && each.mark.movement === index);
      const marked = spec.marks?.[index] ?? true;
      return column ? { cell: plainCell(column.column, marked ? "x" : ""), marked } : null;
    });
    return this.finish(spec, { ...base, subject: "unit", marks });
  }

  targets(table: RegistrationTable, row: number, spec: TargetsSpec): TargetsRow {
    const { base, cell } = this.base(table, row, spec, { plan: spec.plan === false ? "" : "x" });
    const figures = table.columns.flatMap((binding): StatedFigure[] => {
      if (binding.field === null || !binding.field.startsWith("stated")) return [];
      const given = spec.figures?.[binding.field];
      const typed = typeof given === "object";
      const value = typed ? given.value : (given ?? null);
      const own: Cell = typed
        ? {
            column: binding.column,
            text: given.text,
            value: given.formula ? (value ?? "") : given.text,
            error: given.text.startsWith("#") ? given.text : null,
            formula: given.formula ?? false,
          }
        : plainCell(binding.column, value ?? "");
      return [
        { field: binding.field, mark: null, cell: own, value, asText: typed && !given.formula && value !== null },
      ];
    });
    const plan = cell("plan");
    return this.finish(spec, {
      ...base,
      cells: [
        ...base.cells.filter(({ field }) => !field.startsWith("stated")),
        ...figures.map(({ field, cell: own }) => ({ field, cell: own })),
      ],
      subject: "unit",
      figures,
      plan: plan && { cell: plan, registered: spec.plan ?? true },
    });
  }

  private registering(
    table: RegistrationTable,
    row: number,
    spec: Registering,
    texts: Partial<Record<Field, CellInput>>,
  ) {
    const { titles, otherAwards, merged } = placeAwards(table, spec.titles ?? [], spec.awards ?? []);
    const history = typeof spec.history === "object" ? spec.history : { text: spec.history ?? "", years: [] };
    const rating = ratingText(spec.rating ?? "good");
    const joined = (specs: readonly AwardSpec[]): string => specs.map(awardText).join("; ");
    const made = this.base(table, row, spec, {
      ...texts,
      title: joined(titles),
      award: joined(otherAwards),
      titleOrAward: joined(merged),
      rating: rating.text,
      history: history.text,
      registeredOn: spec.registeredOn ?? "",
    });
    const awards = [
      ...this.awardsIn(table, made.cell, "title", titles),
      ...this.awardsIn(table, made.cell, "award", otherAwards),
      ...this.awardsIn(table, made.cell, "titleOrAward", merged),
    ];
    return {
      ...made,
      rating: ratingRef(table, made.cell("rating"), spec.rating ?? "good"),
      awards,
      history: historyRef(history, made.cell("history")),
      registeredOn: spec.registeredOn ?? null,
    };
  }

  private awardsIn(
    table: RegistrationTable,
    cell: (field: Field) => Cell | null,
    column: Award,
    specs: readonly AwardSpec[],
  ): AwardRef[] {
    return specs.map((spec): AwardRef => {
      const id = typeof spec === "string" ? spec : (spec.award ?? null);
      const marked = table.columns.find(
        (each) => each.field === column && each.mark?.kind === "award" && each.mark.award === id,
      );
      if (marked)
        return {
          cell: plainCell(marked.column, "x"),
          text: marked.header,
          award: id,
          readings: [],
          column,
          spelling: "mark",
        };
      const own = cell(column);
      if (!own) throw new Error(`The table on «${table.sheet}» has no column for «${awardText(spec)}» as ${column}`);
      const exact = typeof spec === "string" || awardNames[id ?? "ldtt"] === spec.text;
      return {
        cell: own,
        text: awardText(spec),
        award: id,
        readings: typeof spec === "string" ? [] : (spec.readings ?? []),
        column,
        spelling: typeof spec === "string" ? "exact" : (spec.spelling ?? (exact ? "exact" : "variant")),
      };
    });
  }

  private base(table: RegistrationTable, row: number, spec: RowSpec, texts: Partial<Record<Field, CellInput>>) {
    const ofSheet = table.unit ?? table.unknownUnit?.text ?? null;
    const unitText = spec.unit ?? ofSheet ?? "Trung tâm Thông tin";
    const inputs: Partial<Record<Field, CellInput>> = {
      ...texts,
      stt: spec.stt ?? "",
      unit: unitText,
      note: spec.note ?? "",
      ...spec.cells,
    };
    const cells = table.columns
      .filter((binding): binding is ColumnBinding & { field: Field } => binding.field !== null && binding.mark === null)
      .map((binding) => ({ field: binding.field, cell: makeCell(binding.column, inputs[binding.field] ?? "") }));
    const cell = (field: Field): Cell | null => cells.find((each) => each.field === field)?.cell ?? null;
    const unitCell = cell("unit");
    const unit: UnitRef = {
      cell: unitCell,
      source:
        unitCell && unitText !== ""
          ? "column"
          : ofSheet !== null && (unitText === "" || unitText === ofSheet)
            ? "sheet"
            : unitText === ""
              ? "none"
              : "group",
      unit: this.unitNames.find((name) => name === (unitText === "" ? table.unit : unitText)) ?? null,
      text: unitText === "" ? (table.unit ?? "") : unitText,
    };
    const base: Entry = { table, row, stt: cell("stt"), group: spec.group ?? 0, unit, note: cell("note"), cells };
    return { base, cell };
  }

  private finish<E extends Entry>(spec: RowSpec, entry: E): E {
    for (const [field, text] of Object.entries(spec.legacy ?? {})) {
      const cell = entry.cells.find((each) => each.field === field)?.cell;
      if (cell && text)
        this.legacy.push({
          entry,
          field: field as Field,
          cell,
          encoding: text.encoding,
          unicode: text.unicode,
          font: text.font ?? null,
        });
    }
    return entry;
  }
}

const plainCell = (column: number, value: CellScalar): Cell => ({
  column,
  text: String(value),
  value,
  error: null,
  formula: false,
});

function makeCell(column: number, input: CellInput): Cell {
  if (typeof input !== "object") return plainCell(column, input);
  const text = input.text ?? input.error ?? String(input.value ?? "");
  return { column, text, value: input.value ?? text, error: input.error ?? null, formula: input.formula ?? false };
}

const awardText = (spec: AwardSpec): string => (typeof spec === "string" ? awardNames[spec] : spec.text);

/** Into the columns the table has: titles and awards into the merged column where there is only that one. */
function placeAwards(table: RegistrationTable, titles: readonly AwardSpec[], awards: readonly AwardSpec[]) {
  const merged = table.columns.some((each) => each.field === "titleOrAward");
  if (merged) return { titles: [], otherAwards: [], merged: [...titles, ...awards] };
  const inMatrix = (column: Award, spec: AwardSpec): boolean =>
    table.columns.some(
      (each) =>
        each.field === column &&
        each.mark?.kind === "award" &&
        each.mark.award === (typeof spec === "string" ? spec : spec.award),
    );
  // A unit's honours are given in one list; each mark knows its own column.
  const movedToTitles = awards.filter((spec) => !inMatrix("award", spec) && inMatrix("title", spec));
  return {
    titles: [...titles, ...movedToTitles],
    otherAwards: awards.filter((spec) => !movedToTitles.includes(spec)),
    merged: [],
  };
}

function ratingText(spec: RatingSpec): { readonly text: string } {
  if (typeof spec === "string") return { text: spec === "" ? "" : ratingNames[spec] };
  return "text" in spec ? spec : { text: spec.map((level) => ratingNames[level]).join("; ") };
}

function ratingRef(table: RegistrationTable, cell: Cell | null, spec: RatingSpec): RatingRef {
  const matrix = table.columns.filter((each) => each.field === "rating" && each.mark?.kind === "rating");
  const levels: readonly RatingLevel[] =
    typeof spec === "string" ? (spec === "" ? [] : [spec]) : "text" in spec ? (spec.level ? [spec.level] : []) : spec;
  const state =
    levels.length > 1
      ? "conflict"
      : levels.length === 1
        ? "ok"
        : typeof spec === "object" && "text" in spec
          ? "unknown"
          : "missing";
  const level = state === "ok" ? (levels[0] ?? null) : null;
  if (matrix.length > 0) {
    const marked = matrix
      .filter((each) => each.mark?.kind === "rating" && levels.includes(each.mark.level))
      .map((each) => each.column);
    return {
      cell: plainCell(marked[0] ?? matrix[0]?.column ?? 1, marked.length > 0 ? "x" : ""),
      text: marked.length > 0 ? "x" : "",
      level,
      state,
      marked,
      spelling: "mark",
    };
  }
  if (!cell) return { cell: null, text: "", level: null, state: "noColumn", marked: [], spelling: "exact" };
  const variant = typeof spec === "object" && "text" in spec && level !== null && spec.text !== ratingNames[level];
  return {
    cell,
    text: cell.text,
    level,
    state,
    marked: [],
    spelling:
      typeof spec === "object" && "text" in spec && spec.spelling ? spec.spelling : variant ? "variant" : "exact",
  };
}

function historyRef(
  history: { readonly text: string; readonly years: readonly YearSpan[] },
  cell: Cell | null,
): HistoryRef {
  if (!cell) return { cells: [], text: "", state: "noColumn", years: [] };
  const state = history.text === "" ? "blank" : history.years.length > 0 ? "read" : "unreadable";
  return { cells: [cell], text: history.text, state, years: history.years };
}

/** No phòng: the reader gives it no key. */
const LEADERSHIP = /^(?:ban )?lãnh đạo$/iu;

function department(text: string, cell: Cell | null): DepartmentRef {
  return {
    cell,
    source: text === "" ? "none" : cell ? "column" : "group",
    text,
    key: LEADERSHIP.test(text) ? "" : simpleKey(text),
  };
}
