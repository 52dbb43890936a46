/** What a rule is and what it reports. A rule never writes a sentence: it names a message id and hands over facts. */
import type { AwardId } from "../catalogue/awards";
import type { Campaign, LawPackId } from "../campaign/campaign";
import type { TableProblem } from "../campaign/officerTables";
import type { ColumnNumber, RowNumber } from "../sheet/cells";
import type { Registration, RegistrationTable } from "../registration/model/registration";
import type { Field, TableKind } from "../registration/model/fields";
import type { Totals } from "../totals/totals";
import type { Severity } from "./severity";

export type { Severity } from "./severity";
export type Language = "vi" | "en";
export type Bilingual = Readonly<Record<Language, string>>;

/** Five outcomes: pass, fail, cannot tell, not applicable, and «not checked» for a rule that crashed. */
export type Outcome = "pass" | "fail" | "cannotTell" | "notApplicable" | "notChecked";

/**
 * What a finding says, with `{placeholders}`; each part starts with a capital and ends with a full stop. The officer
 * reads the first three, the papers for units and for the meeting the others.
 */
interface MessageText {
  /** What was found. */
  readonly found: string;
  /** What was expected. */
  readonly expected: string;
  /** What to do. */
  readonly remedy: string;
  /**
   * What stands in the registration and what must be, with both figures, in one sentence that can be read by itself:
   * «Biểu ghi 25 người, danh sách có 23 người; hai số phải bằng nhau.»
   */
  readonly demand: string;
  /** What the unit is asked to do, where the remedy speaks to somebody else. */
  readonly ask?: string;
}
export type Message = Readonly<Record<Language, MessageText>>;

/**
 * Legal or campaign basis. Confidence: S read in the source, S~ a secondary page, U not verified («chưa kiểm chứng»
 * is shown).
 */
export interface Basis {
  readonly text: Bilingual;
  readonly confidence: "S" | "S~" | "U";
  /** Of a text that is one agency's own: what is named to the blocs of others. */
  readonly elsewhere?: Basis;
}

/** Where a finding points. `row` and `column` null: the whole workbook (bloc-wide without a row). */
export interface Place {
  readonly sheet: string;
  readonly row: RowNumber | null;
  readonly column: ColumnNumber | null;
}

export interface Subject {
  readonly kind: "person" | "collective" | "unit" | "bloc" | "table" | "sheet";
  /** As an officer would call it; "" for a nameless row. */
  readonly name: string;
}

/**
 * A sure fix: the cell's new value. `choices` instead of `value` where the officer has to choose, `moveTo` where what
 * stands there belongs into another column of the row.
 */
export interface Fix {
  readonly value?: string | number;
  /** Of a column's finding whose cells become different: a value for each in their order, null where none is sure. */
  readonly values?: readonly (string | number | null)[];
  readonly choices?: readonly string[];
  readonly moveTo?: ColumnNumber;
  /** Of a move: the piece that goes, and what stays in its cell. */
  readonly moved?: { readonly text: string; readonly left: string };
  /** Other cells that change with it: the order numbers that follow. */
  readonly also?: readonly FixedCell[];
}

interface FixedCell {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly value: string | number;
}

/**
 * Facts for placeholders. Lists are joined by the messages room; numbers and shares are formatted there by language.
 */
export type SaidFact =
  | string
  | number
  | readonly string[]
  | { readonly share: number }
  | { readonly date: string }
  | { readonly rating: string }
  /** Rows of a sheet, from the top: «10, 12–15». */
  | { readonly rows: readonly RowNumber[] }
  /** A rule's title, by its id, with what the campaign calls the awards in it. */
  | { readonly rule: string; readonly names: SaidFacts }
  /** Names that are said in both languages. */
  | { readonly words: readonly Bilingual[] };
export type SaidFacts = Readonly<Record<string, SaidFact>>;

/** What a rule hands over: awards by their ids. The engine puts what the campaign calls them in their place. */
export type Fact = SaidFact | { readonly award: AwardId } | { readonly awards: readonly AwardId[] };
export type Facts = Readonly<Record<string, Fact>>;

/**
 * What is not there: a list, or a column of one. Rules that miss the same thing ask for it once, whatever each of them
 * needs it for.
 */
export interface Lack {
  readonly what: TableKind | `${TableKind}.${LackingColumn}` | "plan";
  /** The table without the column; null: nothing of the kind is there at all. */
  readonly table: Pick<RegistrationTable, "id" | "sheet"> | null;
}
export type LackingColumn = "rating" | "title" | "initiative" | "discipline" | "headcount";

export interface Finding {
  readonly rule: string;
  readonly outcome: "fail" | "cannotTell" | "notChecked";
  readonly severity: Severity;
  readonly place: Place;
  /** The table the place lies in, if any (for flags). */
  readonly table: string | null;
  /** The field of the faulty cell, for the flag and the highlight. */
  readonly field: Field | null;
  readonly unit: string | null;
  readonly subject: Subject;
  readonly message: string;
  readonly facts: SaidFacts;
  readonly basis: Basis;
  readonly fix: Fix | null;
  /**
   * A «cannot tell» that stands for the cases of several units: what it says of each of them, in the order in which
   * they were met.
   */
  readonly ofUnits?: readonly UnitCases[];
  /** Of a «cannot tell»: what is not there. */
  readonly lacks?: Lack;
  /**
   * Of a fault that many cells may share: its causes (the kind of fault, the written words). A column's finding has
   * one.
   */
  readonly causes?: readonly string[];
  /** The finding stands for these cells of a column. */
  readonly ofColumn?: ColumnCases;
  /** The officer answers for it: neither open nor right. */
  readonly accepted?: Answered;
  /** It was accepted and has grown worse since: it is open again. */
  readonly reopened?: Reopened;
  /** What last year's registration has of those concerned. */
  readonly pastRecord?: PastRecord | undefined;
}

/** From another workbook: it is said with its source, and settles nothing. */
export interface PastRecord {
  readonly year: number;
  /** A person, phòng or unit each. */
  readonly items: readonly Bilingual[];
}

/** Why a finding was accepted, by whom and when, as the officer's table has it; "" for what is not said there. */
export interface Answered {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

interface Reopened extends Answered {
  /** What was found then, or how grave it was. */
  readonly was: { readonly found: string } | { readonly severity: Severity };
}

/** What has to be mended or explained still. */
export const isOpen = ({ accepted }: { readonly accepted?: unknown }): boolean => accepted === undefined;

/** The cells of one column that a finding stands for. */
export interface ColumnCases {
  readonly header: string;
  /** From the top. */
  readonly cells: readonly ColumnCell[];
}

export interface ColumnCell {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  readonly unit: string | null;
  /** Whom the cell's own finding would be about. */
  readonly subject?: Subject;
}

/** The cases of one unit among those of a gathered «cannot tell». */
export interface UnitCases {
  readonly unit: string;
  /** The unit's own sentence, with facts from its own rows alone, `count` among them. */
  readonly message: string;
  readonly facts: SaidFacts;
  /** Names of those concerned, each once; without nameless rows. */
  readonly subjects: readonly string[];
  readonly lacks?: Lack;
  readonly pastRecord?: PastRecord | undefined;
}

/** What a rule says about one case; the engine fills in rule id, severity and basis. */
export interface Report {
  readonly place: Place;
  readonly table?: RegistrationTable | null;
  readonly field?: Field | null;
  readonly unit?: string | null;
  readonly subject: Subject;
  readonly facts?: Facts;
  readonly fix?: Fix | null;
  readonly causes?: readonly string[];
  readonly ofColumn?: ColumnCases;
  /** The row of the case, where the place is another: a header stands for a cell that its row does not have. */
  readonly row?: RowNumber;
  readonly lacks?: Lack;
  /** Whose it is to supply what a report about the whole bloc misses. */
  readonly concerns?: readonly Pick<UnitCases, "unit" | "lacks">[];
  /** Where a rule is milder for this case than its own severity (duplicate-person). */
  readonly severity?: Severity;
  /** Where the case rests on another text than the rule. */
  readonly basis?: Basis;
}

/**
 * How a rule reports. Its members are functions, not methods: so a helper that asks for more message ids does not
 * compile.
 */
export interface Reporter<M extends string> {
  readonly fail: (message: M, report: Report) => void;
  /**
   * Shown once per rule and table, as a notice. `message` may be left out: the engine's own sentence «không đủ dữ
   * liệu» is used.
   */
  readonly cannotTell: (report: Report, message?: M) => void;
  /** Cases looked at and found right. */
  readonly pass: (count?: number) => void;
}

export interface RuleInput {
  readonly registration: Registration;
  readonly campaign: Campaign;
  /** Counts the rules share; the only place that counts people and titles. */
  readonly totals: Totals;
  /** What is wrong in the officer's own tables; absent: the workbook has none. */
  readonly tableProblems?: readonly TableProblem[];
  /** Lines of the officer's table of acceptances that fit no finding; absent: not asked yet, or there is no such table. */
  readonly unusedAcceptances?: readonly UnusedAcceptance[];
}

/** A line that accepts nothing, at its cell. */
export interface UnusedAcceptance {
  readonly place: Place;
  readonly rule: string;
  readonly unit: string;
  readonly subject: string;
  /** Several that are called alike would fit, and nothing says which one is meant. */
  readonly isUnclear: boolean;
}

/**
 * What a finding of the rule is to the unit it is about, and so to that unit's slip. `ask`: the unit mends or
 * explains it. `supply`: the same, and what cannot be told is told for want of records, not to be looked at once more.
 * `office`: the bloc's own office settles the notice, the unit is asked nothing.
 */
export type SlipUse = "ask" | "supply" | "office";

/**
 * Where the meeting's report says it. `short`: among the targets and pledges that are not reached. `decide`: among
 * the matters that the meeting decides. `rest`: unit by unit, as what has to be mended before the meeting.
 */
export type MeetingUse = "short" | "decide" | "rest";

export interface Rule<M extends string = string, Id extends string = string, Meeting extends MeetingUse = MeetingUse> {
  readonly id: Id;
  readonly severity: Severity;
  readonly section: 1 | 2 | 3 | 4;
  readonly slip: SlipUse;
  readonly meeting: Meeting;
  /** One sentence: what it finds. */
  readonly title: Bilingual;
  /** Why it matters, for the rule's page (Markdown). */
  readonly why: Bilingual;
  readonly basis: Basis | Readonly<Record<LawPackId, Basis>>;
  readonly messages: Readonly<Record<M, Message>>;
  readonly check: (input: RuleInput, report: Reporter<M>) => void;
}
