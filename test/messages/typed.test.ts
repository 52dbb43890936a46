/** What clearing says when it is done: nothing more than it must. */
import { clearedTexts, LANGUAGES, paneText } from "../../src/messages";

const NOTHING = { answers: {}, left: { sheets: [], besides: [] } } as const;
const SHEETS = ["ĐK cá nhân", "ĐK bổ sung"];

describe.each(LANGUAGES)("in %s", (language) => {
  const text = paneText(language);

  test.each([
    ["all is taken out", {}, []],
    [
      "the print areas stay",
      { stays: { printAreas: SHEETS, highlights: [] } },
      [/«ĐK cá nhân», «ĐK bổ sung».*(?:Print Area|Vùng In)/u],
    ],
    ["highlights may stay", { stays: { printAreas: [], highlights: ["ĐK cá nhân"] } }, [/«ĐK cá nhân».*«SoThiDua»/u]],
    ["both", { stays: { printAreas: SHEETS, highlights: SHEETS } }, [/Print Area|Vùng In/u, /«SoThiDua»/u]],
  ])("%s", (_, facts, more) => {
    for (const isAll of [true, false]) {
      const [title, ...others] = clearedTexts(isAll, { ...NOTHING, ...facts }, text);
      expect(title).toBe(text(isAll ? "done.clearAll" : "done.clearMarks"));
      expect(others).toEqual(more.map((pattern) => expect.stringMatching(pattern)));
    }
  });
});
