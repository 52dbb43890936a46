/** Many faults at once, several of them in one cell: what is mended is the workbook typed right. */
import fc from "fast-check";
import { changesOf, judgedBy, mend, skippedOf, told, under, workbook } from "./support";
import type { Typed } from "./support";

const GOOD = "Hoàn thành tốt nhiệm vụ";
const LDTT = "Lao động tiên tiến";
const NAMES = ["Mai An", "Lê Bình", "Trần Chi", "Phạm Dũng", "Đỗ Em", "Hồ Giang", "Vũ Hạnh", "Ngô Khánh"];

/** How a text is stored, whatever it says. */
const STORED: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(" ", "\u00A0"),
  (text) => ` ${text.replace(" ", "  ")} `,
  (text) => text.normalize("NFD"),
  (text) => `${text}\u200B`,
  (text) => text.normalize("NFD").replace(" ", "\u00A0"),
];
/** What is typed for it. */
const WRITTEN = {
  F: [GOOD, "HTTNV", "hoàn thành tốt nhiệm vụ", "Hoàn thành tôt nhiệm vụ"],
  G: [LDTT, "LDTT", "LĐTT", "lao động Tiên tiến", "Lao động tiên tiên"],
  E: ["Báo Thanh tra", "Báo Thanh trra"],
  D: ["Phòng Biên tập", "Phòng Biên tâp"],
} as const;

const cell = (texts: readonly string[]) =>
  fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...STORED)).map(([text, stored]) => stored(text));

const row = (number: number) =>
  fc
    .record({
      A: fc.constantFrom<number>(number, number, number, 1, 3, 99),
      B: cell([NAMES[number - 1]!]),
      D: cell(WRITTEN.D),
      E: cell(WRITTEN.E),
      F: cell(WRITTEN.F),
      G: cell(WRITTEN.G),
    })
    .map((cells): Typed =>
      Object.fromEntries(Object.entries(cells).map(([letter, text]) => [`${letter}${number + 3}`, text])),
    );

const people = fc
  .tuple(...NAMES.map((_, index) => row(index + 1)))
  // What is right stays at the top: order numbers begin at 1.
  .map((rows): Typed => Object.assign({}, ...rows, { A4: 1 }) as Typed);
const targets = fc
  .record({
    C4: fc.constantFrom<string | number>(8, 7, "8 người", "9"),
    D4: fc.constantFrom<string | number>(8, 6, "8"),
    C5: fc.constantFrom<string | number>(8, 12),
    E4: fc.constantFrom<string | number>(1, 0.5, "100 %"),
  })
  .map((cells): Typed => cells);

test.each(["2003", "2022"] as const)(
  "under the law of %s",
  async (law) => {
    const campaign = under(law);
    const judge = judgedBy(campaign);
    await fc.assert(
      fc.asyncProperty(people, targets, async (typedPeople, typedTargets) => {
        const typed = workbook({ people: typedPeople, targets: typedTargets });
        const { cells, plan, findings } = await mend(typed, {}, campaign);
        expect(skippedOf(plan)).toEqual([]);
        expect(told(findings)).toEqual(told(await judge(workbook())));
        const right = workbook();
        cells.sheets.forEach(({ values }, index) => expect(values).toEqual(right.sheets[index]!.values));
        expect(changesOf((await mend(cells, {}, campaign)).plan)).toEqual([]);
      }),
      { numRuns: 20, seed: 15 },
    );
  },
  120_000,
);
