/**
 * The last steps that can be taken back, in custom XML parts of their own: a check does not send them again. The oldest go
 * first where they are too many or too long.
 */
import type { Outbox } from "../excel/outbox";
import type { Context } from "../excel/run";
import { OFFICER_TABLES } from "../../domain/campaign/officerTables";
import type { OfficerTableName } from "../../domain/campaign/officerTables";
import type { Step, StepCell, StepTable, StepVerb } from "../session/steps";
import { addParts, forgetParts, partsIn, readParts } from "./parts";
import { decodePieces, encodePieces } from "./pieces";

const NAMESPACE = "urn:so-thi-dua:steps:1";
const MOST_STEPS = 10;
/** Letters of all of them together; a part of custom XML costs opening time. */
const MOST_LETTERS = 600_000;

export interface StepsFound {
  /** The oldest first. */
  readonly steps: readonly Step[];
  readonly parts: readonly string[];
  readonly serial: number;
}

/** At most two requests. */
export async function loadSteps(context: Context): Promise<StepsFound> {
  const { parts, texts } = await readParts(context, NAMESPACE);
  const { value, serial } = decodePieces(texts, asSteps);
  return { steps: value ?? [], parts, serial };
}

/** At most two requests to read the others; the oldest go. */
export async function keepStep(context: Context, outbox: Outbox, step: Step): Promise<void> {
  const kept = await loadSteps(context);
  replaceSteps(outbox, kept, capped([...kept.steps, step]));
}

/** The kept ones: how many of the oldest had to go. */
export function capped(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  let letters = 0;
  for (const step of [...steps].reverse().slice(0, MOST_STEPS)) {
    letters += JSON.stringify(step).length;
    // The newest is kept, however many cells it changed: nobody should find out afterwards that it cannot be taken back.
    if (letters > MOST_LETTERS && kept.length > 0) break;
    kept.unshift(step);
  }
  return kept;
}

/** The new set first, then the old one goes. */
export function replaceSteps(outbox: Outbox, { parts, serial }: StepsFound, steps: readonly Step[]): void {
  addParts(outbox, steps.length === 0 ? [] : encodePieces(NAMESPACE, steps, serial + 1));
  forgetParts(outbox, parts);
}

/** One request where there are none. */
export async function forgetSteps(context: Context): Promise<void> {
  const parts = partsIn(context, NAMESPACE);
  await context.sync();
  if (parts.items.length === 0) return;
  for (const part of parts.items) part.delete();
  await context.sync();
}

/** What has not our form is left out: nothing is written by it. null: it is none of ours. */
function asSteps(value: unknown): readonly Step[] | null {
  return Array.isArray(value) ? value.filter(isStep) : null;
}

const VERBS: readonly string[] = ["fix", "accept", "revoke", "mapping", "campaign"] satisfies StepVerb[];

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null) return false;
  const { moment, verb, facts, cells, decisions, tables } = value as Partial<Record<keyof Step, unknown>>;
  return (
    typeof moment === "string" &&
    typeof verb === "string" &&
    VERBS.includes(verb) &&
    typeof facts === "object" &&
    facts !== null &&
    Array.isArray(cells) &&
    cells.every(isStepCell) &&
    Array.isArray(decisions) &&
    decisions.every((each: { name?: unknown } | null) => typeof each?.name === "string") &&
    (tables === undefined || (Array.isArray(tables) && tables.every(isStepTable)))
  );
}

function isStepTable(value: unknown): value is StepTable {
  if (typeof value !== "object" || value === null) return false;
  const { name, before, after } = value as Partial<Record<keyof StepTable, unknown>>;
  return OFFICER_TABLES.includes(name as OfficerTableName) && isPlace(before) && isPlace(after);
}

const isScalar = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);
const isPair = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === "string"));
const isPlace = (value: unknown): boolean => Number.isInteger(value) && (value as number) > 0;

function isStepCell(value: unknown): value is StepCell {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, row, column, before, after, format, font, beside, formula, either, group } = value as Partial<
    Record<keyof StepCell, unknown>
  >;
  return (
    typeof sheet === "string" &&
    isPlace(row) &&
    isPlace(column) &&
    isScalar(before) &&
    isScalar(after) &&
    isPair(format) &&
    isPair(font) &&
    (formula === undefined || formula === true) &&
    (either === undefined || (Array.isArray(either) && either.every(isScalar))) &&
    (group === undefined || typeof group === "string") &&
    Array.isArray(beside) &&
    beside.every((each: unknown) => Array.isArray(each) && isPlace(each[0]) && isScalar(each[1]))
  );
}
