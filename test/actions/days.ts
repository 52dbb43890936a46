/**
 * Days at random on one workbook: what officers and units do in between checks, reports and clearings. Afterwards the
 * workbook is as the same day without us leaves it, and everything that was typed is still there.
 */
import fc from "fast-check";
import { HIGHLIGHT_MARK } from "../../src/domain/plan/plan";
import { NAMESPACE } from "../../src/workbook/memory/stateXml";
import { Day } from "./dayAtWork";
import type { Step } from "./dayAtWork";
import { programs } from "./dayPrograms";
import type { ProgramName } from "./dayPrograms";
import { steps, throughProgram } from "./daySteps";

/** Sheets of the officer's that take in ours. */
const PASTED = "ĐK dán";

/** Every cell in which something typed into ours stands is no part of a day without us. */
function withoutTyped(
  day: Day,
  officers: ReadonlySet<string>,
  typed: readonly string[],
  isContentsOnly: boolean,
): unknown {
  const { sheets, names, ...book } = day.picture();
  const isTyped = (value: unknown): boolean => typed.some((text) => String(value) === text);
  return {
    ...book,
    customXml: null,
    // Sheets of ours that stay, because somebody typed there, have print areas of their own.
    // A print area of ours that rows and columns put in have stretched both ways is taken for the officer's.
    names: names.filter(({ name, scope }) => (scope === null || officers.has(scope)) && name !== "Print_Area"),
    sheets: sheets
      .filter(({ name }) => officers.has(name))
      .map((sheet) => {
        // A sheet that was made to take in ours: what stands there is compared by itself.
        if (sheet.name.startsWith(PASTED)) return { name: sheet.name };
        const cells = sheet.cells.filter(([, value]) => !isTyped(value));
        if (!isContentsOnly) return { ...sheet, cells };
        return {
          name: sheet.name,
          cells: cells.flatMap(([at, value]) => (value === null ? [] : [[at, value]])),
          highlights: sheet.conditionalFormats.filter(({ formula }) => formula.includes(HIGHLIGHT_MARK)),
        };
      }),
  };
}

interface Spent {
  readonly day: Day;
  /** Answers in cells made for them, which only «Xóa mọi dấu vết» takes out, after asking. */
  readonly answers: number;
}

type Steps = readonly (readonly [string, Step])[];

async function spend(isOurs: boolean, steps: Steps, end: End): Promise<Spent> {
  const day = await Day.begin(isOurs);
  await day.step(() => undefined, "");
  for (const [index, [, step]] of steps.entries()) await day.step(step, `ghi chú ${index + 1}`);
  const said = await day.ours(end);
  return { day, answers: Object.values(said?.answers ?? {}).reduce((sum, count) => sum + count, 0) };
}

/** One day with and without us; throws with what differs. */
export async function judge(steps: Steps, end: End): Promise<void> {
  const { day: without } = await spend(false, steps, end);
  const officers = new Set(without.book.sheets.map(({ name }) => name));
  // Without the memory nobody knows what the place looked like before, once something on it has changed.
  const isContentsOnly = without.isForgotten || without.isPlaceLost;
  const expected = withoutTyped(without, officers, [], isContentsOnly);
  without.end();
  const { day: spent, answers } = await spend(true, steps, end);
  const { typed, book } = spent;
  const kept = JSON.stringify([spent.picture(), book.customXml]);
  const gone = typed.filter(
    (text) => !kept.includes(JSON.stringify(text).slice(1, -1)) && !kept.includes(escaped(text)),
  );
  const lost = end === "clearAll" && gone.length <= answers ? [] : gone;
  const memory = end === "clearAll" ? book.customXml.filter(({ namespaceUri }) => namespaceUri === NAMESPACE) : [];
  const taken = spent.pasted.flatMap(({ sheet, cells }) => {
    const standing = new Set(spent.contents(sheet));
    return cells.filter((cell) => !standing.has(cell)).map((cell) => `${sheet} ${cell}`);
  });
  const left = withoutTyped(spent, officers, typed, isContentsOnly);
  spent.end();
  expectSame({ lost, taken, memory, left }, { lost: [], taken: [], memory: [], left: expected });
}

/** As the memory writes it: custom XML holds letters beyond ASCII as \uXXXX. */
const escaped = (text: string): string =>
  JSON.stringify(
    text.replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
  ).slice(1, -1);

function expectSame(is: unknown, wanted: unknown): void {
  const differences: string[] = [];
  const compare = (path: string, one: unknown, other: unknown): void => {
    if (JSON.stringify(one) === JSON.stringify(other)) return;
    if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
      return void differences.push(`${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`);
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      compare(`${path}.${key}`, (one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]);
  };
  compare("", is, wanted);
  if (differences.length > 0) throw new Error(differences.slice(0, 8).join("\n"));
}

/** What the officer does at last. */
type End = "clearMarks" | "clearAll";

/** So many days from a seed; throws with the shortest day that goes wrong. */
export async function days(
  count: number,
  seed: number,
  longest = 10,
  through: readonly ProgramName[] = [],
): Promise<void> {
  const rare = Math.max(1, ...through.map((name) => programs[name].rare));
  const step = fc.oneof(
    { weight: rare, arbitrary: steps },
    ...through.map((name) => ({ weight: Math.round(rare / programs[name].rare), arbitrary: throughProgram(name) })),
  );
  const day = fc.array(step, { minLength: 2, maxLength: longest });
  await fc.assert(
    fc.asyncProperty(day, fc.constantFrom<End>("clearMarks", "clearAll"), async (drawn, end) => {
      try {
        await judge(drawn, end);
      } catch (error) {
        throw new Error(
          `${[...drawn.map(([name]) => name), end].join(", ")}\n${error instanceof Error ? error.message : String(error)}`,
          {
            cause: error,
          },
        );
      }
    }),
    { numRuns: count, seed },
  );
}
