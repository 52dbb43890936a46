/** A cell's content in a preview: what the eye cannot see shows, everything else stands as it is. */
import { fixesEn } from "../../src/messages/en/fixes";
import { decisionText, skipText, stepText, visible } from "../../src/messages/fixes";
import { fixesVi } from "../../src/messages/vi/fixes";
import type { FixesKey } from "../../src/messages/vi/fixes";

test.each<[string, string | number | boolean, string]>([
  ["a plain text", "Mai An", "«Mai An»"],
  ["a no-break space", "Mai\u00A0An", "«Mai⍽An»"],
  ["a narrow no-break space", "Mai\u202FAn", "«Mai⍽An»"],
  ["nothing wide", "Mai\u200BAn\uFEFF", "«Mai⦙An⦙»"],
  ["a soft hyphen", "Mai\u00ADAn", "«Mai⦙An»"],
  ["doubled spaces and those at an end", " Mai  An ", "«␣Mai␣␣An␣»"],
  ["single spaces", "Mai Văn An", "«Mai Văn An»"],
  ["a line break", "Mai\nAn", "«Mai↵An»"],
  ["the old ƣ", "Hƣơng TRƢỜNG".normalize("NFC"), "«H[ƣ]ơng TR[Ƣ]ỜNG»"],
  ["decomposed letters", "Lê".normalize("NFD"), "«Le◌\u0302»"],
  ["composed letters", "Lê Thị Hằng", "«Lê Thị Hằng»"],
  ["nothing", "", "(trống)"],
  ["a number", 9, "9"],
  ["the same as text", "9", "«9»"],
])("%s", (_, content, shown) => expect(visible(content, "vi")).toBe(shown));

test("two contents that differ are never shown alike", () => {
  const texts = ["Mai An", "Mai  An", "Mai\u00A0An", "Mai An ", " Mai An", "Mai\u200B An", "Mai\nAn", 'Mai "An"'];
  const letters = ["Hương", "Hƣơng", "Hương".normalize("NFD"), "Hương".normalize("NFKD")];
  const shown = [...new Set([...texts, ...letters])].map((text) => visible(text, "en"));
  expect(new Set(shown).size).toBe(shown.length);
});

const REASONS = Object.keys(fixesVi).flatMap((key) => (key.startsWith("reason.") ? [key.slice("reason.".length)] : []));

test.each(REASONS)("why a cell is left, in both languages: %s", (reason) => {
  const [vi, en] = (["vi", "en"] as const).map((language) => skipText(reason as never, language));
  expect(vi).toMatch(/\.$/u);
  expect(en).toMatch(/\.$/u);
  expect(vi).not.toBe(en);
});

test("a step has a name that says what it did and when", () => {
  const step = { verb: "fix" as const, moment: "2021-03-24T09:05:00", facts: { cells: 3, rules: ["spelling"] } };
  expect(stepText(step, "vi")).toMatch(/^sửa 3 ô lúc .*24\/03\/2021/u);
  expect(stepText(step, "en")).toMatch(/^mending 3 cells at /u);
});

test("what was decided has a name; what nobody knows any more stands by its own", () => {
  expect(decisionText("mapping", "vi")).toBe("cách đọc sổ");
  expect(decisionText("mapping", "en")).toBe("how the workbook is read");
  expect([decisionText("toString", "vi"), decisionText("old", "en")]).toEqual(["toString", "old"]);
});

test("both languages ask for the same facts", () => {
  const facts = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!).sort();
  for (const key of Object.keys(fixesVi) as FixesKey[])
    expect([key, facts(fixesEn[key])]).toEqual([key, facts(fixesVi[key])]);
});
