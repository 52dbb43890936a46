/**
 * The written workbooks read back by software that is not ours: openpyxl for the officer's own cells, formats and
 * settings, LibreOffice for the formulas.
 */
import { SPRING_SHEETS } from "../support/ownSheets";
import { CASES, caseFile } from "../support/samples";
import { type Validated, discard, validate } from "../support/validate";
import { columnNumber } from "../support/addresses";
import { type ReadBook, type ReadSheet, convertAll, readBack, withLibreOffice, withOpenpyxl } from "../support/office";

const placed = (address: string) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return { column: columnNumber(letters!), row: Number(row) };
};

/** The product's own areas of a sheet, by the hidden names that mark them. */
function ownAreas(
  book: ReadBook,
  sheet: string,
): { from: { column: number; row: number }; to: { column: number; row: number } }[] {
  return book.names
    .filter(([name, , , hidden]) => name.startsWith("_SoThiDua.flags.") && hidden)
    .map(([, reference]) => /^'?(.*?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(reference)!)
    .filter((match) => match[1]!.replaceAll("''", "'") === sheet)
    .map((match) => ({ from: placed(match[2]! + match[3]!), to: placed(match[4]! + match[5]!) }));
}

/**
 * What is the officer's on a sheet: everything except the mark columns, their widths, our conditional formats and
 * the print area set for them.
 */
function officers(book: ReadBook, name: string): Record<string, unknown> {
  const sheet = book.sheets[name]!;
  const areas = ownAreas(book, name);
  const own = (address: string) => {
    const at = placed(address);
    return areas.some(
      ({ from, to }) => at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column,
    );
  };
  const ownColumn = (letters: string) =>
    areas.some(({ from, to }) => columnNumber(letters) >= from.column && columnNumber(letters) <= to.column);
  return {
    cells: Object.fromEntries(
      Object.entries(sheet.cells)
        .filter(([address]) => !own(address))
        .map(([address, { value, format }]) => [address, { value, format }]),
    ),
    merged: sheet.merged,
    widths: Object.fromEntries(Object.entries(sheet.widths).filter(([letters]) => !ownColumn(letters))),
    heights: sheet.heights,
    print: { ...sheet.print, area: null },
    freeze: sheet.freeze,
    filter: sheet.filter,
    tables: sheet.tables,
    conditional: sheet.conditional.filter(
      ([, , formulas]) => !formulas.some((formula) => formula.includes('N("SoThiDua")')),
    ),
    validations: sheet.validations,
    state: sheet.state,
  };
}

let runs: Record<string, Validated> = {};
beforeAll(() => {
  runs = Object.fromEntries(CASES.map((name) => [name, validate(caseFile(name))]));
}, 300_000);
afterAll(() => discard(...Object.values(runs)));

withOpenpyxl("openpyxl reads the written workbook", () => {
  const books: Record<string, ReadBook> = {};
  beforeAll(() => {
    for (const name of CASES) books[name] = readBack(runs[name]!.out);
  }, 120_000);

  test.each(CASES)(
    "%s: the officer's cells, formats, merged areas and print settings are unchanged",
    (name) => {
      const before = readBack(caseFile(name));
      const after = books[name]!;
      expect(after.order.filter((sheet) => !SPRING_SHEETS.includes(sheet))).toEqual(before.order);
      for (const sheet of before.order)
        expect({ sheet, ...officers(after, sheet) }).toEqual({ sheet, ...officers(before, sheet) });
      expect(after.names.filter(([own]) => !own.startsWith("_SoThiDua."))).toEqual(before.names);
    },
    120_000,
  );

  test.each(CASES)(
    "%s: the marks do not print, and no text of the product's is a formula",
    (name) => {
      const after = books[name]!;
      for (const sheet of after.order.filter((each) => ownAreas(after, each).length > 0)) {
        const area = String(after.sheets[sheet]!.print.area);
        const last = columnNumber(/\$([A-Z]+)\$\d+'?\]?$/.exec(area)?.[1] ?? "");
        for (const { from } of ownAreas(after, sheet)) expect(last).toBeLessThan(from.column);
        for (const [address, cell] of Object.entries(after.sheets[sheet]!.cells)) {
          const at = placed(address);
          if (
            ownAreas(after, sheet).some(
              ({ from, to }) =>
                at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column,
            )
          )
            expect(cell.type).not.toBe("f");
        }
      }
    },
    120_000,
  );

  test.each(CASES)(
    "%s: «Kết quả kiểm tra» is an Excel table with a row per finding",
    (name) => {
      const { report } = runs[name]!;
      const sheet = books[name]!.sheets[SPRING_SHEETS[0]!]!;
      const [area] = Object.values(sheet.tables);
      const [, first, last] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(area!)!;
      expect(Number(last) - Number(first)).toBe(Math.max(1, report.findings.length));
    },
    120_000,
  );
});

withLibreOffice("LibreOffice recalculates the written workbook", () => {
  /** The written sheets, recalculated. */
  const books: Record<string, ReadBook> = {};
  beforeAll(() => {
    const { paths, remove } = convertAll(CASES.map((name) => runs[name]!.out));
    try {
      CASES.forEach((name, index) => (books[name] = readBack(paths[index]!, ...SPRING_SHEETS)));
    } finally {
      remove();
    }
  }, 300_000);

  /**
   * Rows of the first block of a sheet whose second column is a unit or whose first says the whole bloc: name ->
   * values by column.
   */
  const blocks = (sheet: ReadSheet) => {
    const rows = new Map<number, Map<string, unknown>>();
    for (const [address, { cached }] of Object.entries(sheet.cells)) {
      const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
      if (cached !== null)
        rows.set(Number(row), (rows.get(Number(row)) ?? new Map<string, unknown>()).set(letters!, cached));
    }
    const found: { title: string; heads: Map<string, string>; lines: Map<string, Map<string, unknown>> }[] = [];
    for (const [, cells] of [...rows].sort(([a], [b]) => a - b)) {
      const title = cells.get("A");
      if (typeof title === "string" && /^\d+\. /.test(title)) found.push({ title, heads: new Map(), lines: new Map() });
      const name =
        typeof cells.get("B") === "string" ? (cells.get("B") as string) : title === "Toàn khối" ? "Toàn khối" : null;
      const block = found.at(-1);
      // Above the first unit: the heads, by what they say; a head over several columns stands at the first of them.
      if (block !== undefined && block.lines.size === 0 && (name === null || name === "Đơn vị"))
        for (const [letters, head] of cells) if (!block.heads.has(String(head))) block.heads.set(String(head), letters);
      if (name !== null && name !== "Đơn vị") block?.lines.set(name, cells);
    }
    return found;
  };

  test.each(CASES)("%s: the totals are those of the JSON, unit by unit and for the bloc", (name) => {
    const { report } = runs[name]!;
    const [ratings, , titles, departments] = blocks(books[name]!.sheets[SPRING_SHEETS[1]!]!);
    const check = (unit: string, expected: Record<string, unknown>) => {
      const figure = (block: typeof ratings, head: string) =>
        block!.lines.get(unit)!.get(block!.heads.get(head) ?? `no «${head}»`);
      const numbers = {
        people: figure(ratings, "Tổng số người"),
        excellent: figure(ratings, "Hoàn thành xuất sắc nhiệm vụ"),
        good: figure(ratings, "Hoàn thành tốt nhiệm vụ"),
      };
      expect({ unit, ...numbers }).toEqual({
        unit,
        people: expected.people,
        excellent: expected.excellent,
        good: expected.good,
      });
      if (Number(expected.people) > 0)
        expect(figure(ratings, "Tỷ lệ")).toBeCloseTo(Number(expected.excellent) / Number(expected.people), 9);
      expect({
        unit,
        ldtt: figure(titles, "Lao động tiên tiến"),
        cstdcs: figure(titles, "Chiến sĩ thi đua cơ sở"),
      }).toEqual({ unit, ldtt: expected.ldtt, cstdcs: expected.cstdcs });
      const phong = {
        departments: figure(departments, "Số tập thể cấp phòng"),
        ttldxs: figure(departments, "Tập thể lao động xuất sắc"),
        ttldtt: figure(departments, "Tập thể lao động tiên tiến"),
      };
      expect({ unit, ...phong }).toEqual({
        unit,
        departments: expected.departments,
        ttldxs: expected.ttldxs,
        ttldtt: expected.ttldtt,
      });
    };
    for (const [unit, totals] of Object.entries(report.totals.units)) check(unit, totals);
    check("Toàn khối", report.totals.bloc);
  });

  test.each(CASES)("%s: no cell of the written sheets holds an error", (name) => {
    const book = books[name]!;
    for (const sheet of SPRING_SHEETS) {
      expect(
        Object.entries(book.sheets[sheet]!.cells)
          .filter(
            ([, { cached, type }]) =>
              type === "e" || (typeof cached === "string" && /^#(N\/A|REF|VALUE|DIV|NAME|NUM|NULL)/.test(cached)),
          )
          .map(([address]) => `${sheet}!${address}`),
      ).toEqual([]);
    }
  });
});
