/** What remedies changed or would change, and what was taken back, for a person at a terminal. */
import type { FixDone, FixesDone, Undone } from "../actions";
import { cellAddress } from "../domain/sheet/address";
import { decisionText, fixesText, skipText, stepText, visible } from "../messages";
import type { Language } from "../messages";

/** More than this is for the JSON. */
const MOST_PRINTED = 40;
const MOST_CELLS = 12;

export function fixLines({ fixes, applied, cells, forgotten }: FixesDone, language: Language): string[] {
  if (fixes.length === 0) return [fixesText("nothing", language)];
  const head = fixesText(applied ? "changed" : "wouldChange", language, { count: cells });
  const lines = fixes.slice(0, MOST_PRINTED).map((each) => fixLine(each, language));
  const more = fixes.length - MOST_PRINTED;
  return [
    head,
    ...lines,
    ...(more > 0 ? [fixesText("more", language, { count: more })] : []),
    ...(forgotten > 0 ? [fixesText("forgotten", language, { count: forgotten })] : []),
  ];
}

function fixLine({ finding, changes, cells, skipped }: FixDone, language: Language): string {
  const { sheet, row, column } = finding.place;
  const addresses = [...changes, ...cells].map((each) => cellAddress(each.row, each.column));
  if (skipped !== null)
    return fixesText("skipped", language, { sheet, cells: shortened(addresses), reason: skipText(skipped, language) });
  const [first] = changes;
  const facts = {
    sheet,
    before: visible(first?.before ?? "", language),
    after: visible(first?.after ?? "", language),
    count: changes.length,
    cells: shortened(addresses),
  };
  if (changes.length === 1) return fixesText("line", language, { ...facts, cell: addresses[0]! });
  const isAlike = changes.every(({ before, after }) => before === first?.before && after === first.after);
  return fixesText(isAlike ? "lines" : "column", language, { ...facts, cell: cellAddress(row!, column!) });
}

const shortened = (addresses: readonly string[]): string =>
  addresses.length <= MOST_CELLS ? addresses.join(", ") : `${addresses.slice(0, MOST_CELLS).join(", ")}, …`;

/** What was taken back, step by step. */
export function printedUndo(undone: readonly Undone[], language: Language): string {
  if (undone.length === 0) return `${fixesText("nothingToUndo", language)}\n`;
  const lines = undone.flatMap(({ step, restored, left, leftDecisions }) => [
    fixesText("undone", language, { step: stepText(step, language) }),
    ...(restored > 0 ? [fixesText("undoneCells", language, { count: restored })] : []),
    ...(left.length > 0 ? [fixesText("undoneLeft", language, { count: left.length, cells: placesOf(left) })] : []),
    ...(leftDecisions.length > 0
      ? [fixesText("undoneDecisions", language, { names: leftDecisions.map((name) => decisionText(name, language)) })]
      : []),
  ]);
  return `${lines.join("\n")}\n`;
}

const placesOf = (cells: Undone["left"]): string =>
  shortened(cells.map(({ sheet, row, column }) => `«${sheet}»!${cellAddress(row, column)}`));
