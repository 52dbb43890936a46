/**
 * Reading does not lean on the names of the campaign's units: the same sheets with every unit renamed are read into
 * the same tables, row for row, with the same people under the same columns; only the units are unknown then.
 */
import fc from "fast-check";
import type { Campaign } from "../../../src/domain/campaign/campaign";
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import type { Registration, RegistrationTable } from "../../../src/domain/registration/model/registration";
import { readRegistration } from "../../../src/domain/registration/read";
import type { WorkbookCells } from "../../../src/domain/sheet/cells";
import { caseOf } from "../../support/layouts/workbook";

const RUNS = { seed: 1, numRuns: 60 };
const seeds = fc.integer({ min: 1, max: 10_000_000 });

const NONSENSE = ["A1 B2", "Qx7 Wz3", "Kd5 Vb4", "Mn8 Tr6", "Hg9 Lp2"];
const OTHER_AGENCIES = [
  "Trường THPT Lê Lợi",
  "Bệnh viện Đa khoa tỉnh",
  "UBND xã Hòa Bình",
  "Phòng Tài chính - Kế hoạch",
  "Chi cục Thuế khu vực IV",
];

/** The units of a district. */
const PHONG = ["Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Phòng Tư pháp", "Phòng Y tế", "Phòng Kinh tế"];

/** The campaign of another bloc: no unit on the sheets is one of its own. */
const ELSEWHERE: Campaign = {
  ...campaign2021,
  units: campaign2021.units.map((unit, i) => ({ ...unit, name: `Zq${i}x Yk${i}w`, aliases: [`ZQYK${i}`] })),
};

/** As keyboards write it now. */
const written = (text: string): string => text.normalize("NFC").replaceAll("ƣ", "ư").replaceAll("Ƣ", "Ư");

/** Every way a unit is written, with what stands for it; longer ones first, since they may hold shorter ones. */
function renamer(names: readonly string[]): (text: string) => string {
  const pairs = campaign2021.units
    .flatMap(({ name, aliases }, i) => [
      ...[name, ...aliases].map((each): readonly [string, string] => [each, names[i]!]),
      [name.toUpperCase(), names[i]!.toUpperCase()] as const,
    ])
    .sort(([one], [other]) => other.length - one.length);
  return (text) => pairs.reduce((left, [from, to]) => left.split(from).join(to), written(text));
}

function renamed(workbook: WorkbookCells, rename: (text: string) => string): WorkbookCells {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map((value) => (typeof value === "string" ? rename(value) : value))),
  }));
  return { ...workbook, sheets };
}

/** Columns that say whom a row is about. */
const IDENTITIES: ReadonlySet<string | null> = new Set(["name", "unit", "movement"]);

/** Tables with a header; whose lines of text are, and units across the columns, cannot be told without their names. */
function tablesOf({ tables, notes }: Registration): readonly RegistrationTable[] {
  const lines = new Set((notes?.found ?? []).filter((found) => found.lines === true).map(({ id }) => id));
  return tables.filter(({ id, columns }) => !lines.has(id) && columns.some(({ field }) => IDENTITIES.has(field)));
}

/** Sheets by their place: their names may be units' names, too. */
function placeOf(registration: Registration): (sheet: string) => number {
  const names = [...registration.area.keys()];
  return (sheet) => names.indexOf(sheet);
}

function rowsOf(registration: Registration): readonly string[] {
  const place = placeOf(registration);
  return [
    ...tablesOf(registration).map(({ sheet, headerRows, firstRow, roles }) =>
      [place(sheet), headerRows.join("+"), firstRow, roles.join(" ")].join(" | "),
    ),
    ...registration.people.map(({ table, row, name, rating, awards }) =>
      [place(table.sheet), row, name, rating.level, awards.map(({ award }) => award).join("+")].join(" | "),
    ),
  ];
}

function columnsOf(registration: Registration): readonly string[] {
  const place = placeOf(registration);
  return tablesOf(registration).map(({ sheet, headerRows, kind, columns }) => {
    // Under a header that nobody knows only the campaign's names tell a column of units.
    const meant = columns.map(({ field, mark, reason }) =>
      field === "unit" && reason === "values" ? null : (field ?? mark),
    );
    return [place(sheet), headerRows.join("+"), kind, JSON.stringify(meant)].join(" | ");
  });
}

test("under a campaign of other units: the same rows, people and columns", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { workbook } = caseOf(seed);
      const own = readRegistration(workbook, campaign2021);
      const other = readRegistration(workbook, ELSEWHERE);
      expect(rowsOf(other)).toEqual(rowsOf(own));
      expect(columnsOf(other)).toEqual(columnsOf(own));
      expect(other.people.every(({ unit }) => unit.unit === null)).toBe(true);
    }),
    RUNS,
  );
}, 120_000);

test("units called as nothing is called: the same rows, people and columns", () => {
  const rename = renamer(NONSENSE);
  fc.assert(
    fc.property(seeds, (seed) => {
      const { workbook } = caseOf(seed);
      const own = readRegistration(workbook, campaign2021);
      const other = readRegistration(renamed(workbook, rename), campaign2021);
      expect(rowsOf(other)).toEqual(rowsOf(own).map(rename));
      expect(columnsOf(other)).toEqual(columnsOf(own));
    }),
    RUNS,
  );
}, 120_000);

// One phòng among units of other sorts: their columns may differ, their rows may not.
test("units with the names of other agencies: the same rows and people", () => {
  const rename = renamer(OTHER_AGENCIES);
  fc.assert(
    fc.property(seeds, (seed) => {
      const { workbook } = caseOf(seed);
      const own = readRegistration(workbook, campaign2021);
      const other = readRegistration(renamed(workbook, rename), campaign2021);
      expect(rowsOf(other)).toEqual(rowsOf(own).map(rename));
    }),
    RUNS,
  );
}, 120_000);

test("units that are all called «Phòng …»: the same columns as under any other names", () => {
  const [phong, nonsense] = [renamer(PHONG), renamer(NONSENSE)];
  fc.assert(
    fc.property(seeds, (seed) => {
      const { workbook } = caseOf(seed);
      const own = readRegistration(renamed(workbook, nonsense), campaign2021);
      const other = readRegistration(renamed(workbook, phong), campaign2021);
      expect(columnsOf(other)).toEqual(columnsOf(own));
    }),
    RUNS,
  );
}, 120_000);

test("one name among them that is no unit's: still one table, and its people", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { workbook } = caseOf(seed);
      const slip = (text: string): string => text.split("Báo Thanh tra").join("Báo Thanh tr");
      const own = readRegistration(workbook, campaign2021);
      const other = readRegistration(renamed(workbook, slip), campaign2021);
      expect(rowsOf(other)).toEqual(rowsOf(own).map(slip));
    }),
    RUNS,
  );
}, 120_000);
