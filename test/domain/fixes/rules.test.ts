/**
 * Every rule that offers a remedy: after it the workbook says what it would say had it been typed right in the first place, under
 * each law.
 */
import { changesOf, judgedBy, LAWS, mend, PEOPLE, skippedOf, told, under, workbook } from "./support";
import type { Sheets, Typed } from "./support";

interface Case {
  readonly name: string;
  readonly typed: Sheets;
  /** Where the base has it right: nothing. */
  readonly right?: Sheets;
  readonly changes: readonly string[];
  readonly skipped?: readonly string[];
  readonly choice?: number;
}

const column = (letter: string, values: readonly Typed[string][]): Typed =>
  Object.fromEntries(values.map((value, index) => [`${letter}${index + 4}`, value]));
const all = <V>(value: V): readonly V[] => Array.from({ length: 8 }, () => value);
const GOOD = "Hoàn thành tốt nhiệm vụ";
const LDTT = "Lao động tiên tiến";
const PAPER = "Giấy khen";
const BK = "Bằng khen của Tổng Thanh tra Chính phủ";

const cases: readonly Case[] = [
  {
    name: "unit-unknown: the clearly nearest unit",
    typed: { people: { E5: "Báo Thanh trra" } },
    changes: ["E5: Báo Thanh trra → Báo Thanh tra"],
  },
  {
    name: "unit-unknown: none is near",
    typed: { people: { E5: "Cục Hàng không" } },
    right: { people: { E5: "Cục Hàng không" } },
    changes: [],
    skipped: ["stated-total-wrong C4 waiting", "stated-total-wrong D4 waiting"],
  },
  {
    name: "department-unknown",
    typed: { people: { D6: "Phòng Biên tâp" } },
    changes: ["D6: Phòng Biên tâp → Phòng Biên tập"],
  },
  {
    name: "rating-unknown",
    typed: { people: { F7: "Hoàn thành tôt nhiệm vụ" } },
    changes: [`F7: Hoàn thành tôt nhiệm vụ → ${GOOD}`],
  },
  {
    name: "title-unknown",
    typed: { people: { G7: "Lao động tiên tiên" } },
    changes: [`G7: Lao động tiên tiên → ${LDTT}`],
  },
  {
    name: "title-unknown: two pieces of one cell",
    typed: { people: { H7: "Giấy khenn; Bằng khen của Tổng Thanh tra Chính phu" } },
    right: { people: { H7: `${PAPER}; ${BK}` } },
    changes: [`H7: Giấy khenn; Bằng khen của Tổng Thanh tra Chính phu → ${PAPER}; ${BK}`],
  },
  {
    name: "award-ambiguous: nobody chose",
    typed: { people: { H7: "Bằng khen TTCP" } },
    right: { people: { H7: "Bằng khen TTCP" } },
    changes: [],
    skipped: ["award-ambiguous H7 choice"],
  },
  {
    name: "award-ambiguous: the first reading",
    typed: { people: { H7: "Bằng khen TTCP" } },
    right: { people: { H7: BK } },
    changes: [`H7: Bằng khen TTCP → ${BK}`],
    choice: 0,
  },
  {
    name: "award-ambiguous: the second reading, beside another piece",
    typed: { people: { H7: "Giấy khen; BK TTCP" } },
    right: { people: { H7: "Giấy khen; Bằng khen của Thủ tướng Chính phủ" } },
    changes: ["H7: Giấy khen; BK TTCP → Giấy khen; Bằng khen của Thủ tướng Chính phủ"],
    choice: 1,
  },
  {
    name: "award-ambiguous: a reading that there is not",
    typed: { people: { H7: "Bằng khen TTCP" } },
    right: { people: { H7: "Bằng khen TTCP" } },
    changes: [],
    skipped: ["award-ambiguous H7 choice"],
    choice: 7,
  },
  {
    name: "award-misplaced: alone in its cell",
    typed: { people: { G7: PAPER } },
    right: { people: { G7: "", H7: PAPER } },
    changes: [`H7:  → ${PAPER}`, `G7: ${PAPER} → `],
  },
  {
    name: "award-misplaced: beside another piece",
    typed: { people: { G7: `${LDTT}; ${PAPER}` } },
    right: { people: { G7: LDTT, H7: PAPER } },
    changes: [`H7:  → ${PAPER}`, `G7: ${LDTT}; ${PAPER} → ${LDTT}`],
  },
  {
    name: "award-misplaced: onto a filled cell",
    typed: { people: { G7: `${LDTT}, ${PAPER}`, H7: BK } },
    right: { people: { G7: LDTT, H7: `${BK}; ${PAPER}` } },
    changes: [`H7: ${BK} → ${BK}; ${PAPER}`, `G7: ${LDTT}, ${PAPER} → ${LDTT}`],
  },
  {
    name: "award-misplaced: two pieces of one cell",
    typed: { people: { G7: `${LDTT}; ${PAPER}; ${BK}` } },
    right: { people: { G7: LDTT, H7: `${PAPER}; ${BK}` } },
    changes: [`H7:  → ${PAPER}; ${BK}`, `G7: ${LDTT}; ${PAPER}; ${BK} → ${LDTT}`],
  },
  {
    name: "award-misplaced: title and commendation changed places",
    typed: { people: { G7: PAPER, H7: LDTT } },
    right: { people: { G7: LDTT, H7: PAPER } },
    changes: [`H7: ${LDTT} → ${PAPER}`, `G7: ${PAPER} → ${LDTT}`],
  },
  {
    name: "award-misplaced: onto a formula",
    typed: { people: { G7: PAPER, H7: { formula: '=""', value: "" } } },
    right: { people: { G7: PAPER } },
    changes: [],
    skipped: ["award-misplaced G7 taken"],
  },
  {
    name: "award-misplaced: out of a formula",
    typed: { people: { G7: { formula: '="Giấy khen"', value: PAPER } } },
    right: { people: { G7: PAPER } },
    changes: [],
  },
  {
    name: "text-form: no-break spaces, doubled spaces, decomposed letters, ƣ",
    typed: {
      people: {
        B4: "Mai\u00A0An",
        B5: "Lê  Bình ",
        B6: "Trần Chi".normalize("NFD"),
        D7: "Phòng  Biên tập",
        B8: "Đỗ Em\u200B",
      },
    },
    changes: [
      "B4: Mai\u00A0An → Mai An",
      "B5: Lê  Bình  → Lê Bình",
      `B6: ${"Trần Chi".normalize("NFD")} → Trần Chi`,
      "D7: Phòng  Biên tập → Phòng Biên tập",
      "B8: Đỗ Em\u200B → Đỗ Em",
    ],
  },
  {
    name: "text-form: a whole column",
    typed: { people: column("F", all(`${GOOD}\u00A0`)) },
    changes: Array.from({ length: 8 }, (_, index) => `F${index + 4}: ${GOOD}\u00A0 → ${GOOD}`),
  },
  {
    name: "legacy-encoding: with its font",
    typed: { people: { B5: { content: "Lª B×nh", font: ".VnTime" } } },
    changes: ["B5: Lª B×nh → Lê Bình, Times New Roman"],
  },
  {
    name: "spelling: one word",
    typed: { people: { G6: "LDTT" } },
    changes: [`G6: LDTT → ${LDTT}`],
  },
  {
    name: "spelling: a whole column",
    typed: { people: column("G", all("LDTT")) },
    changes: Array.from({ length: 8 }, (_, index) => `G${index + 4}: LDTT → ${LDTT}`),
  },
  {
    name: "spelling: a column of several words and pieces",
    typed: {
      people: {
        ...column("G", all("LDTT")),
        G8: "lao động TIÊN tiến",
        ...column("H", ["GK", "Giấy khen", "giấy Khen", "", "", "", "", ""]),
      },
    },
    right: { people: column("H", [PAPER, PAPER, PAPER, "", "", "", "", ""]) },
    changes: [
      ...[4, 5, 6, 7, 9, 10, 11].map((row) => `G${row}: LDTT → ${LDTT}`),
      `H4: GK → ${PAPER}`,
      `H6: giấy Khen → ${PAPER}`,
      `G8: lao động TIÊN tiến → ${LDTT}`,
    ],
  },
  {
    name: "spelling, then misplaced, with letters in an old form",
    typed: { people: { G6: "LDTT;\u00A0giấy khen" } },
    right: { people: { G6: LDTT, H6: PAPER } },
    changes: [`G6: LDTT;\u00A0giấy khen → ${LDTT}`, `H6:  → ${PAPER}`],
  },
  {
    name: "number-as-text: a count, with a word and in a cell of text",
    typed: { targets: { C4: "8 người", D4: { content: "8", format: "@" } } },
    changes: ["C4: 8 người → 8", "D4: 8 → 8, General"],
  },
  {
    name: "number-as-text: a share with its sign",
    typed: { targets: { E4: "100%" } },
    right: { targets: { E4: { content: 1, format: "0%" } } },
    changes: ["E4: 100% → 1, 0%"],
  },
  {
    name: "number-as-text: a share in a cell of text",
    typed: { targets: { E4: { content: "100 %", format: "@" } } },
    right: { targets: { E4: { content: 1, format: "0%" } } },
    changes: ["E4: 100 % → 1, 0%"],
  },
  {
    name: "number-as-text: a share where the column writes 100 for 100 %",
    typed: { targets: { E4: "100", E5: 100 } },
    right: { targets: { E4: 100, E5: 100 } },
    changes: ["E4: 100 → 100"],
  },
  {
    name: "order-number: a gap",
    typed: { people: column("A", [1, 2, 4, 5, 6, 7, 8, 9]) },
    changes: ["A6: 4 → 3", "A7: 5 → 4", "A8: 6 → 5", "A9: 7 → 6", "A10: 8 → 7", "A11: 9 → 8"],
  },
  {
    name: "order-number: a repeat, right again below",
    typed: { people: { A6: 2 } },
    changes: ["A6: 2 → 3"],
  },
  {
    name: "order-number: «03.»",
    typed: { people: column("A", ["01.", "02.", "04.", "05.", "06.", "07.", "08.", "09."]) },
    right: { people: column("A", ["01.", "02.", "03.", "04.", "05.", "06.", "07.", "08."]) },
    changes: ["A6: 04. → 03.", "A7: 05. → 04.", "A8: 06. → 05.", "A9: 07. → 06.", "A10: 08. → 07.", "A11: 09. → 08."],
  },
  {
    name: "order-number: typed as texts in cells of text they stay texts",
    typed: {
      people: column(
        "A",
        ["1", "2", "2", "4", "5", "6", "7", "8"].map((content) => ({ content, format: "@" })),
      ),
    },
    right: { people: column("A", ["1", "2", "3", "4", "5", "6", "7", "8"]) },
    changes: ["A6: 2 → 3"],
  },
  {
    name: "stated-total-wrong: counts of a unit and of the total",
    typed: { targets: { C4: 9, C5: 10 } },
    changes: ["C4: 9 → 8", "C5: 10 → 8"],
  },
  {
    name: "stated-total-wrong: a share under its sign",
    typed: { targets: { E4: { content: 0.95, format: "0%" }, E5: { content: 1, format: "0%" } } },
    changes: ["E4: 0.95 → 1"],
  },
  {
    name: "stated-total-wrong: a share written as a fraction without a sign keeps its look",
    typed: { targets: { E4: 0.95 } },
    changes: ["E4: 0.95 → 1"],
  },
  {
    name: "stated-total-wrong: a column that writes 95 for 95 %",
    typed: { targets: { E4: 95, E5: 100 } },
    right: { targets: { E4: 100, E5: 100 } },
    changes: ["E4: 95 → 100"],
  },
  {
    name: "stated-total-wrong: «95 %» as text",
    typed: { targets: { E4: "95 %" } },
    right: { targets: { E4: { content: 1, format: "0%" } } },
    changes: ["E4: 95 % → 1, 0%"],
  },
  {
    name: "stated-total-wrong: the total of a figure that waits waits too, another column does not",
    typed: { people: { F5: "Rất tốt" }, targets: { D4: 6, D5: 5, C4: 9 } },
    right: { people: { F5: "Rất tốt" }, targets: { D4: 6, D5: 5 } },
    changes: ["C4: 9 → 8"],
    skipped: ["D4", "D5", "E5"].map((at) => `stated-total-wrong ${at} waiting`),
  },
  {
    name: "a figure is mended once everything that counts stands right",
    typed: { people: { E5: "Báo Thanh trra", F7: "Hoàn thành tôt nhiệm vụ" }, targets: { C4: 7, D4: 6 } },
    changes: ["E5: Báo Thanh trra → Báo Thanh tra", `F7: Hoàn thành tôt nhiệm vụ → ${GOOD}`, "C4: 7 → 8", "D4: 6 → 8"],
  },
];

describe.each(LAWS)("under the law of %s", (law) => {
  const campaign = under(law);
  test.each(cases.map((each) => [each.name, each] as const))("%s", async (_, each) => {
    const typed = workbook(each.typed);
    const mended = await mend(typed, { choiceOf: () => each.choice ?? null }, campaign);
    expect(changesOf(mended.plan)).toEqual(each.changes);
    expect(skippedOf(mended.plan)).toEqual(each.skipped ?? []);
    expect(told(mended.findings)).toEqual(told(await judgedBy(campaign)(workbook(each.right ?? {}))));
    for (const { sheet, row, column: at, before } of mended.plan.changes)
      expect(typed.sheets.find(({ name }) => name === sheet)!.values[row - 1]![at - 1]).toBe(before);
  });
});

test("once mended, nothing more is offered", async () => {
  for (const { typed, choice = null } of cases) {
    const { cells } = await mend(workbook(typed), { choiceOf: () => choice });
    expect(changesOf((await mend(cells, { choiceOf: () => choice })).plan)).toEqual([]);
  }
});

test("only what is wanted is mended", async () => {
  const typed = workbook({ people: { E5: "Báo Thanh trra", G6: "LDTT" } });
  const { plan } = await mend(typed, { wants: ({ rule }) => rule === "spelling" });
  expect(changesOf(plan)).toEqual([`G6: LDTT → ${LDTT}`]);
  expect(plan.offers.every(({ finding }) => finding.place.sheet === PEOPLE)).toBe(true);
});
