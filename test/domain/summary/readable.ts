/** A worded sheet as text: one line per row, cells as «column: content», and its formulas evaluated. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { columnLetters } from "../../../src/domain/sheet/address";
import type { WordedDocument } from "../../../src/domain/plan/worded";

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

/** Values of all formulas of the sheets, by «Sheet!A1»; sheets refer to each other by name. Links are left out: the evaluator does not know them. */
export function evaluated(documents: readonly WordedDocument[]): Map<string, string> {
  const input = documents.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ column, content }) => {
        if (content === null || ("formula" in content && content.formula.startsWith("=HYPERLINK"))) return [];
        return [
          [
            row + 1,
            column,
            "text" in content
              ? `'${content.text}`
              : "number" in content
                ? String(content.number)
                : "formula" in content
                  ? content.formula
                  : String(content.serial),
          ],
        ];
      }),
    ),
  }));
  const out = JSON.parse(
    execFileSync(process.execPath, [join(__dirname, "evaluateSheets.mjs")], {
      input: JSON.stringify(input),
      encoding: "utf8",
    }),
  ) as [string, string][];
  return new Map(out);
}
