/**
 * Which sheet each document goes to: the one that carries its mark, an empty one that a refused run left, or a new
 * one.
 */
import { measured } from "../../domain/plan/layout/measure";
import { SHEET_ROLES } from "../../domain/plan/sheetRoles";
import type { RoleOfSheet, SheetRole } from "../../domain/plan/sheetRoles";
import type { WordedDocument } from "../../domain/plan/worded";
import { fingerprint } from "../excel/text";
import { highestNumber, markName, marksIn } from "../memory/marks";
import type { DocumentRecord, TypedInput } from "../memory/state";
import type { Grid } from "../read/grids";
import type { Found } from "../read/read";
import { sheetOf } from "../read/survey";
import type { SurveyedMark, SurveyedSheet } from "../read/survey";
import type { DocumentTask } from "./documentTask";
import { inputKeys, placeInputs, restingKey, standingTexts, staysInPlace, typedInputs } from "./inputs";
import type { Placement } from "./inputs";
import { heightsOf, pageOf, stylesOf } from "./layout";
import { allowedName, freeName } from "./sheetNames";

export function documentTasks(found: Found, plans: readonly WordedDocument[]): DocumentTask[] {
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()));
  const newMark = newMarks(found);
  let asides = highestNumber(marksIn(found.names), ({ kind }) => kind === "aside");
  const moved = movedInputs(found, plans);
  return plans.map((plan): DocumentTask => {
    const styles = fingerprint(stylesOf(plan));
    const { name, standing, before, resting } = knownOf(found, plan, newMark);
    const { come = [], gone = NONE } = moved.get(plan) ?? {};
    const setAside = isNoted(found, name, before?.styles === styles) ? asideOf(standing, plan.name, taken) : null;
    const left = setAside ?? strangeSheet(found, name);
    const own = setAside === null ? standing : null;
    const sheet = own ?? (setAside === null ? adopted(found, plan.name) : null);
    const sheetName = sheet?.name ?? setAside?.freed ?? freeName(plan.name, taken);
    taken.add(sheetName.toLowerCase());
    const record = own === null ? null : before;
    const { typed, ...inputs } = inputsFor(
      plan,
      styles,
      { before, stands: own !== null, resting: [...come, ...resting], gone },
      found.grids.get(standing?.id ?? ""),
    );
    const sized = typed.size === 0 ? plan : measured(plan, typed);
    return {
      plan: sized,
      name,
      sheet,
      sheetName,
      setAside,
      aside:
        left === null ? null : { id: left.id, name: left.name, mark: markName({ kind: "aside", number: ++asides }) },
      record,
      styles,
      ...inputs,
      unmarked: own === null,
      heights: fingerprint(heightsOf(sized)),
      page: fingerprint(pageOf(sized)),
    };
  });
}

interface Known {
  /** Of the mark that it has or gets. */
  readonly name: string;
  readonly standing: SurveyedSheet | null;
  readonly before: DocumentRecord | null;
  readonly resting: readonly TypedInput[];
}

function knownOf(found: Found, plan: WordedDocument, newMark: (role: SheetRole) => string): Known {
  const { documents, resting: all } = found.state.book;
  const resting = all[restingKey(plan)] ?? [];
  const marked = markOf(found, plan);
  if (marked === undefined) return { name: newMark(plan.role), standing: null, before: null, resting };
  return { name: marked.name, standing: sheetOf(found, marked), before: documents[marked.name] ?? null, resting };
}

const NONE: ReadonlySet<string> = new Set();

/** What a document takes over from the sheet that had its cells before, and the keys of what another one took. */
interface Moved {
  readonly come?: readonly TypedInput[];
  readonly gone?: ReadonlySet<string>;
}

/** Only into a sheet that is new, and only what has no cell where it was typed. */
function movedInputs(found: Found, plans: readonly WordedDocument[]): ReadonlyMap<WordedDocument, Moved> {
  const moved = new Map<WordedDocument, Moved>();
  for (const plan of plans) {
    const { formerly } = SHEET_ROLES[plan.role] as RoleOfSheet;
    const former = plans.find(({ role }) => role === formerly);
    if (former === undefined || recordOf(found, plan) !== null) continue;
    const [own, others] = [inputKeys(plan), inputKeys(former)];
    const come = typedBefore(found, former).filter(({ key }) => own.has(key) && !others.has(key));
    const gone = new Set([...(moved.get(former)?.gone ?? []), ...come.map(({ key }) => key)]);
    moved.set(plan, { ...moved.get(plan), come }).set(former, { ...moved.get(former), gone });
  }
  return moved;
}

const markOf = (found: Found, plan: WordedDocument): SurveyedMark | undefined =>
  found.marks.find((mark) => standsFor(found, mark, plan));

function recordOf(found: Found, plan: WordedDocument): DocumentRecord | null {
  const mark = markOf(found, plan);
  return mark === undefined ? null : (found.state.book.documents[mark.name] ?? null);
}

function typedBefore(found: Found, plan: WordedDocument): readonly TypedInput[] {
  const record = recordOf(found, plan);
  if (record === null) return found.state.book.resting[restingKey(plan)] ?? [];
  const sheet = sheetOf(found, markOf(found, plan)!);
  return typedInputs(record, plan, found.grids.get(sheet?.id ?? ""));
}

/** Somebody's notes would be written over; beside a layout that stands they are in nobody's way. */
function isNoted(found: Found, name: string, layoutStands: boolean): boolean {
  const note = found.noted.get(name);
  return note === "inside" || (note === "beside" && !layoutStands);
}

/** Under the name of this document's mark, and not proved to be ours: it is not read as a registration all the same. */
function strangeSheet(found: Found, name: string): SurveyedSheet | null {
  const mark = found.strangers.find((each) => each.name === name && each.scope === null);
  const sheet = mark === undefined ? null : sheetOf(found, mark);
  return sheet !== null && found.unread.has(sheet.name) ? sheet : null;
}

/** It gives up the wished name where it has it; a name that the officer gave it stays. */
function asideOf(
  sheet: SurveyedSheet | null,
  wished: string,
  taken: Set<string>,
): { readonly id: string; readonly name: string; readonly freed: string | null } | null {
  if (sheet === null) return null;
  if (sheet.name !== allowedName(wished)) return { id: sheet.id, name: sheet.name, freed: null };
  const name = freeName(wished, taken);
  taken.add(name.toLowerCase());
  return { id: sheet.id, name, freed: sheet.name };
}

/** Of a role with one sheet per subject, the subject is in the record. */
function standsFor(found: Found, { name, mark }: SurveyedMark, { role, subject }: WordedDocument): boolean {
  if (mark.kind !== "sheet" || mark.role !== role) return false;
  return !SHEET_ROLES[role].perSubject || found.state.book.documents[name]?.subject === subject;
}

/** Names of marks still to be made, each with the next free number where its role has one sheet per subject. */
function newMarks(found: Found): (role: SheetRole) => string {
  const given = new Map<SheetRole, number>();
  return (role) => {
    if (!SHEET_ROLES[role].perSubject) return markName({ kind: "sheet", role, number: null });
    const before =
      given.get(role) ?? highestNumber(marksIn(found.names), (mark) => mark.kind === "sheet" && mark.role === role);
    given.set(role, before + 1);
    return markName({ kind: "sheet", role, number: before + 1 });
  };
}

/** An empty sheet of the wished name: what a refused run left behind. */
function adopted(found: Found, wished: string): SurveyedSheet | null {
  const name = allowedName(wished).toLowerCase();
  const marks = [...found.marks, ...found.strangers, ...found.givenUp.map(({ mark }) => mark)];
  const isMarked = (sheet: SurveyedSheet): boolean => marks.some(({ place }) => place?.sheet === sheet.name);
  return (
    found.sheets.find(
      (sheet) =>
        sheet.name.toLowerCase() === name &&
        sheet.used === null &&
        sheet.isForeign !== true &&
        sheet.tables.length === 0 &&
        !sheet.protected &&
        !isMarked(sheet),
    ) ?? null
  );
}

interface InputsFor {
  readonly kept: readonly TypedInput[];
  readonly placement: Placement | null;
  /** Texts that rows have to be high enough for, by address. */
  readonly typed: ReadonlyMap<string, string>;
}

interface KnownBefore {
  readonly before: DocumentRecord | null;
  /** On the sheet that this document goes to. */
  readonly stands: boolean;
  /** What was typed into such a sheet before it was taken out. */
  readonly resting: readonly TypedInput[];
  /** Keys of what has its cell on another sheet now. */
  readonly gone: ReadonlySet<string>;
}

/** What the officer typed stays where it is while the layout stands, and gets its place in a new one. */
function inputsFor(
  plan: WordedDocument,
  styles: string,
  { before, stands, resting, gone }: KnownBefore,
  grid: Grid | undefined,
): InputsFor {
  if (stands && before?.styles === styles && staysInPlace(plan, before, grid))
    return {
      kept: waiting(before).filter(({ key }) => !gone.has(key)),
      placement: null,
      typed: standingTexts(plan, before, grid),
    };
  const kept = (before === null ? resting : typedInputs(before, plan, grid)).filter(({ key }) => !gone.has(key));
  const placement = placeInputs(plan, kept);
  const typed = new Map([...placement.placed].map(([address, { text }]) => [address, text] as const));
  return { kept, placement, typed };
}

/** What had no cell to go to when the standing layout was made. */
const waiting = ({ kept }: DocumentRecord): TypedInput[] =>
  kept.flatMap((each) => (typeof each === "string" ? [] : [each]));
