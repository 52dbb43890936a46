/** The names beside the marks: what they say comes back, whatever it is, in a form that Excel takes. */
import { contentPrint, inputsOfText, inputsText, shortKey } from "../../src/workbook/memory/inputSeals";
import type { SealedInput } from "../../src/workbook/memory/inputSeals";
import { printOf } from "../../src/workbook/memory/proof";
import { documentSeal, rowMarksSeal, sealedInputs, sealedRowMarks, sealsIn } from "../../src/workbook/memory/seals";

const record = { widths: [48, 120], printArea: "A1:C8", layout: null, highlights: null, highlightCount: 0 } as const;
const printsOf = (count: number): Set<string> =>
  new Set(Array.from({ length: count }, (_, at) => printOf(`Lý do ${at}`)));
const sealed = (formula: string, standing: readonly string[]) =>
  sealedRowMarks(sealsIn([{ name: "_SoThiDua.seal.flags.1", formula }]).get("_SoThiDua.flags.1"), standing);

test.each([1, 40, 400, 2000])("%i texts: no literal above 255 letters, no formula above 8,192", (count) => {
  const prints = printsOf(count);
  const formula = rowMarksSeal(prints, record)!;
  expect(formula.length).toBeLessThan(8192);
  const literals = formula.slice(1).split("&");
  expect(literals.every((literal) => /^"(?:[^"]|"")*"$/u.test(literal) && literal.length <= 257)).toBe(true);
  expect(sealed(formula, [...prints])).toMatchObject({
    widths: [48, 120],
    printArea: "A1:C8",
    prints: [...prints].join(" "),
  });
});

test.each([
  [40, 39],
  [400, 399],
  // There is no room for each: then all of it or nothing.
  [2000, null],
])("%i texts and a note over one: %p are known", (count, known) => {
  const prints = [...printsOf(count)];
  const standing = [printOf("đã gọi điện"), ...prints.slice(1)];
  const found = sealed(rowMarksSeal(new Set(prints), record)!, standing);
  expect(found?.prints?.split(" ").length ?? null).toBe(known);
  expect(found?.prints?.includes(printOf("đã gọi điện")) ?? false).toBe(false);
});

test.each(['="[1]"', "=Sheet1!$A$1", "", '="["', '="{}"'])("%s says nothing", (formula) => {
  expect(sealed(formula, [printOf("Lý do")])).toBeNull();
});

describe("cells to type into", () => {
  const inputsFor = (rows: number): SealedInput[] =>
    Array.from({ length: rows }, (_, at) => [
      { row: at + 9, column: 8, key: shortKey(`vote.${at}.for`), content: null },
      { row: at + 9, column: 29, key: shortKey(`vote.${at}`), content: contentPrint({ formula: `=H${at + 9}` }) },
    ]).flat();
  const sealOf = (inputs: readonly SealedInput[]): string =>
    documentSeal([printOf("Phụ lục")], "", "Phụ lục II", ["abc", inputsText(inputs)!])!;
  const read = (formula: string) =>
    sealedInputs(sealsIn([{ name: "_SoThiDua.seal.people", formula }]).get("_SoThiDua.people"));

  test.each([1, 20, 120])("of %i rows come back as they were", (rows) => {
    const formula = sealOf(inputsFor(rows));
    expect(formula.length).toBeLessThan(8192);
    expect(read(formula)).toEqual({ subject: "", print: "abc", inputs: inputsFor(rows) });
  });

  test("too many for a name: the whole is sealed all the same", () => {
    const formula = sealOf(inputsFor(1000));
    expect(formula).toBe(documentSeal([printOf("Phụ lục")], "", "Phụ lục II", null));
    expect(read(formula)).toBeNull();
  });

  test("two that are alike when shortened: none is told", () => {
    const [one] = inputsFor(1);
    expect(inputsText([one!, { ...one!, row: 10 }])).toBeNull();
  });

  test.each(["9H12345", "H123456", "9Habcdef 10", "9habcdef"])("«%s» is no such text", (text) => {
    expect(inputsOfText(text)).toBeNull();
  });
});
