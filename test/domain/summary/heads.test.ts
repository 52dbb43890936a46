/** Heads of the papers' tables: Excel breaks a word that is wider than its column anywhere. */
import { linesIn } from "../../../src/domain/plan/layout/heights";
import { TYPE, widthInPoints } from "../../../src/domain/plan/typography";
import { LANGUAGES } from "../../../src/messages";
import { aCampaign } from "../../support/campaign";
import { smallInput } from "./bloc";
import { papersOf } from "./papersOf";

const HEADS: ReadonlySet<string> = new Set(["tableHead", "smallHead"]);

test.each(LANGUAGES)("no word of a head is wider than its column (%s)", (language) => {
  const heads = papersOf(smallInput([], aCampaign()), undefined, language).all.flatMap(({ name, rows, columnWidths }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ content, style, column, columns }) => {
        if (!HEADS.has(style) || content === null || !("text" in content)) return [];
        const own = columnWidths.slice(column - 1, column - 1 + columns);
        const room = own.reduce((sum, characters) => sum + widthInPoints(characters), 0);
        return content.text
          .split(/\s+/u)
          .map((word) => ({ place: `${name}: ${word}`, lines: linesIn(word, room, TYPE[style]) }));
      }),
    ),
  );
  expect(heads.length).toBeGreaterThan(100);
  expect(heads.filter(({ lines }) => lines > 1).map(({ place }) => place)).toEqual([]);
});
