/** The names beside the marks: what they say comes back, whatever it is, in a form that Excel takes. */
import { printOf } from "../../src/workbook/memory/proof";
import { rowMarksSeal, sealedRowMarks, sealsIn } from "../../src/workbook/memory/seals";

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
