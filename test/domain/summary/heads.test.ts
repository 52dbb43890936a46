/** Heads of the papers' tables: Excel breaks a word that is wider than its column anywhere. */
import { linesIn, textWidth } from "../../../src/domain/plan/layout/heights";
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

test("heads and targets of the English papers say ratings in English", () => {
  const words = papersOf(smallInput([], aCampaign()), undefined, "en").all.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ content, style }) =>
        content !== null && "text" in content && (HEADS.has(style) || style === "body") ? [content.text] : [],
      ),
    ),
  );
  expect(words.filter((each) => /xuất sắc|(?<!\p{L})tốt(?!\p{L})/iu.test(each))).toEqual([]);
});

/** The decree: below the motto as long as it, below agency and title a third to half of them, in the middle. */
test.each(["pledges", "tally", "minutes", "submission"] as const)(
  "lines of the head lie under their text: %s",
  (role) => {
    const { rows } = papersOf(smallInput([], aCampaign()), [role, "units", "people", "teams"]).paper.get(role)!;
    const widthOf = (text: string, style: keyof typeof TYPE): number =>
      Math.max(...text.split("\n").map((line) => textWidth(line, TYPE[style])));
    const head = rows.slice(0, rows.findIndex(({ cells }) => cells.some(({ style }) => style === "subtitle")) + 2);
    const texts = head.flatMap(({ cells }) =>
      cells.flatMap(({ content, style, column, columns }) =>
        content !== null && "text" in content ? [{ text: content.text, style, span: [column, columns] }] : [],
      ),
    );
    const rules = texts.filter(({ style }) => style === "ruleOfText");
    const under = (["motto", "agencyBold", "subtitle"] as const).map((style) =>
      texts.find((each) => each.style === style)!,
    );
    // Over the same columns, so that both are centred on one another.
    expect(rules.map(({ span }) => span)).toEqual(under.map(({ span }) => span));
    const [motto, agency, title] = rules.map(({ text }, index) => {
      const { text: over, style } = under[index]!;
      return widthOf(text, "ruleOfText") / widthOf(over, style);
    });
    expect(motto).toBeGreaterThan(0.9);
    expect(motto).toBeLessThan(1.1);
    for (const share of [agency!, title!]) {
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.62);
    }
  },
);
