/** The written slips, read back by software that is not ours. */
import { caseFile } from "../support/samples";
import { discard, validate } from "../support/validate";
import type { Validated } from "../support/validate";
import { readBack, withOpenpyxl } from "../support/office";

const names = ["dang-ky-2021", "dang-ky-2021-theo-don-vi"];
let runs: Record<string, Validated> = {};
beforeAll(() => {
  runs = Object.fromEntries(
    names.map((name) => [name, validate(caseFile(name), "--no-summary", "--slips", "--reply-by", "2021-04-05")]),
  );
}, 300_000);
afterAll(() => discard(...Object.values(runs)));

const slipsOf = (name: string) =>
  (runs[name]!.report as unknown as { slips: { sheets: Record<string, string> } }).slips.sheets;

withOpenpyxl("openpyxl reads the slips", () => {
  test.each(names)(
    "%s: a visible sheet per unit, under a name that Excel allows, marked by a hidden name",
    (name) => {
      const book = readBack(runs[name]!.out);
      const sheets = Object.values(slipsOf(name));
      expect(sheets.length).toBeGreaterThan(1);
      for (const sheet of sheets) {
        expect(sheet.length).toBeLessThanOrEqual(31);
        expect(sheet).toMatch(/^Phiếu - [^:\\/?*[\]]+$/u);
        expect(book.sheets[sheet]!.state).toBe("visible");
        expect(
          book.names.some(
            ([own, reference, , hidden]) => own.startsWith("_SoThiDua.slip.") && hidden && reference.includes(sheet),
          ),
        ).toBe(true);
      }
    },
    120_000,
  );

  test.each(names)(
    "%s: prints upright on A4 with the decree's margins, its header repeated, the number from the second page on",
    (name) => {
      const sheets = Object.values(slipsOf(name));
      const book = readBack(runs[name]!.out, ...sheets);
      for (const sheet of sheets) {
        const { print, cells } = book.sheets[sheet]!;
        expect({
          orientation: print.orientation,
          paper: String(print.paper),
          fit: (print.fit as unknown[]).slice(0, 2),
          margins: print.margins,
          header: print.header,
          first: print.differentFirst,
        }).toEqual({
          orientation: "portrait",
          paper: "9",
          fit: [true, 1],
          margins: [20, 20, 30, 15].map((millimetres) => expect.closeTo(millimetres / 25.4, 2) as number),
          header: [expect.stringContaining("&P"), null],
          first: true,
        });
        const row = /\$?(\d+):\$?(\d+)$/u.exec(String(print.titleRows))!;
        expect(row[1]).toBe(row[2]);
        expect(cells[`A${row[1]}`]!.value).toBe("STT");
        expect(String(print.area)).toMatch(/\$A\$1:\$I\$\d+/u);
      }
    },
    120_000,
  );

  test.each(names)(
    "%s: nothing on a slip is a formula but the line that says which letter the annex goes with",
    (name) => {
      const sheets = Object.values(slipsOf(name));
      const book = readBack(runs[name]!.out, ...sheets);
      for (const sheet of sheets)
        expect(
          Object.entries(book.sheets[sheet]!.cells)
            .filter(([, { type }]) => type === "f" || type === "e")
            .filter(([, { value }]) => !String(value).startsWith('="(Kèm theo Công văn số "&'))
            .map(([address]) => `${sheet}!${address}`),
        ).toEqual([]);
    },
    120_000,
  );

  test.each(names)(
    "%s: every error and warning of a unit stands on its slip and on no other",
    (name) => {
      const sheets = slipsOf(name);
      const book = readBack(runs[name]!.out, ...Object.values(sheets));
      for (const [unit, sheet] of Object.entries(sheets)) {
        const places = Object.entries(book.sheets[sheet]!.cells).flatMap(([address, { value }]) =>
          address.startsWith("B") && typeof value === "string" && /, dòng \d+(?:, cột “.+”)?\)?$/u.test(value)
            ? [value.replace(/, cột “.+”/u, "").replace(/^.*\((.+)\)$/u, "$1")]
            : [],
        );
        const own = runs[name]!.report.findings.filter(
          (finding) => finding.unit === unit && finding.row !== null && finding.severity !== "notice",
        ).map(({ sheet: at, row }) => `${at}, dòng ${row}`);
        for (const place of own)
          expect({ unit, place, there: places.includes(place) }).toEqual({ unit, place, there: true });
        expect(places.length).toBeGreaterThanOrEqual(own.length);
      }
    },
    120_000,
  );
});
