/** A worded sheet as text: one line per row, cells as «column: content», and its formulas evaluated. */
import { columnLetters } from "../../../src/domain/sheet/address";
import type { WordedContent, WordedDocument } from "../../../src/domain/plan/worded";
import { formulasOf, shownBy } from "../../support/formulas";
import type { Typed } from "../../support/formulas";

export function readable(document: WordedDocument): string {
  return document.rows
    .map(({ cells }, index) => {
      const shown = cells
        .filter(({ content }) => content !== null)
        .map(({ column, content }) => {
          const text =
            "text" in content!
              ? content.text
              : "number" in content!
                ? String(content.number)
                : "formula" in content!
                  ? content.formula
                  : `${(content as { serial: number }).serial}`;
          return `${columnLetters(column)}: ${text.replaceAll("\n", " / ")}`;
        });
      return `${index + 1}${shown.length > 0 ? ` ${shown.join(" | ")}` : ""}`;
    })
    .join("\n");
}

function typedFor(content: NonNullable<WordedContent>): string {
  if ("text" in content) return `'${content.text}`;
  if ("number" in content) return String(content.number);
  return "formula" in content ? content.formula : String(content.serial);
}

/** The evaluator does not know links. */
const isLink = (content: WordedContent): boolean =>
  content !== null && "formula" in content && content.formula.startsWith("=HYPERLINK");

/** Values of all formulas of the sheets but links, by «Sheet!A1»; sheets refer to each other by name. */
export function evaluated(documents: readonly WordedDocument[]): Map<string, string> {
  const sheets = documents.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ column, content }): Typed[] =>
        content === null || isLink(content) ? [] : [[row + 1, column, typedFor(content)]],
      ),
    ),
  }));
  return new Map(
    shownBy(sheets).flatMap((values, index) => {
      const { name, cells } = sheets[index]!;
      return formulasOf(cells).map(([row, column], at) => [`${name}!${columnLetters(column)}${row}`, values[at]!]);
    }),
  );
}
