/** What the actions get to see of what was found. */
import { officerTableOf } from "../../domain/campaign/officerTables";
import type { OfficerTables, TableCells } from "../../domain/campaign/officerTables";
import type { Area, SheetCells } from "../../domain/sheet/cells";
import type { InputRecord } from "../memory/state";
import type { FilledCell, OwnParts, Reading } from "../session/session";
import { areaAddress } from "../excel/address";
import { withUsualDates } from "./dates";
import type { Grid } from "./grids";
import type { Found } from "./read";
import type { SurveyedSheet } from "./survey";
import { sheetOf, writtenSheetNames } from "./survey";

const EMPTY: readonly (readonly never[])[] = [];

/** A hidden sheet that was not asked for arrives without its cells. */
export function asReading(found: Found, includeHidden: boolean): Reading {
  const own = writtenSheetNames(found);
  const rowMarks = ownRowMarks(found);
  const ownAreas = [
    ...rowMarks,
    ...found.givenUp.flatMap(({ mark, ours }) => ours.map((area) => ({ sheet: mark.place!.sheet, area }))),
  ];
  return {
    cells: {
      fileName: found.fileName,
      structureProtected: found.structureProtected,
      sheets: found.sheets
        .filter(({ name }) => !own.has(name) && !found.unread.has(name) && !isForTables(found, name))
        .map((sheet): SheetCells => {
          const read = includeHidden || sheet.visibility === "visible" ? found.grids.get(sheet.id) : undefined;
          const grid = read !== undefined && found.date1904 ? withUsualDates(read) : read;
          return {
            id: sheet.id,
            name: sheet.name,
            visibility: sheet.visibility,
            protected: sheet.protected,
            area: grid?.area ?? null,
            farCells: (found.farCells.get(sheet.id) ?? []).map(areaAddress),
            values: grid?.values ?? EMPTY,
            formulas: grid?.formulas ?? EMPTY,
            numberFormats: grid?.numberFormats ?? EMPTY,
            fonts: new Map(),
            excelTables: sheet.tables.filter(({ name }) => officerTableOf(name) === null),
            ownAreas: [
              ...ownAreas.filter((each) => each.sheet === sheet.name).map(({ area }) => area),
              ...sheet.tables.filter(({ name }) => officerTableOf(name) !== null),
            ],
            hasPrintArea: sheet.printArea !== null && !setByUs(found, sheet),
          };
        }),
    },
    own: { sheets: ownSheets(found), rowMarks },
    officer: officerTables(found),
    state: {
      version: 1,
      decisions: found.state.decisions,
      lastRun: found.state.lastRun,
      ...(found.state.damaged === true ? { damaged: true } : {}),
    },
    log: found.log.entries,
  };
}

const isForTables = ({ tableMarks }: Found, sheet: string): boolean => tableMarks.some(({ place }) => place === sheet);

/** Wherever the officer moved them: they are known by their names in Excel. */
function officerTables(found: Found): OfficerTables {
  const { sheets, grids, tableMarks } = found;
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.flatMap((area): TableCells[] => {
      const name = officerTableOf(area.name);
      const read = grids.get(sheet.id);
      if (name === null || read === undefined) return [];
      const grid = found.date1904 ? withUsualDates(read) : read;
      return [
        {
          name,
          sheet: sheet.name,
          firstRow: area.firstRow,
          firstColumn: area.firstColumn,
          values: grid.values
            .slice(area.firstRow - grid.area.firstRow, area.lastRow - grid.area.firstRow + 1)
            .map((line) =>
              line.slice(area.firstColumn - grid.area.firstColumn, area.lastColumn - grid.area.firstColumn + 1),
            ),
        },
      ];
    }),
  );
  return { tables, sheets: Object.fromEntries(tableMarks.map(({ sheet, place }) => [sheet, standing(found, place)])) };
}

const standing = ({ sheets }: Found, place: string | null): string | null =>
  sheets.find(({ name }) => name === place)?.name ?? null;

/** The sheet's print area is the one we put there: the marks on it remember that. */
function setByUs(found: Found, sheet: SurveyedSheet): boolean {
  return [...found.marks, ...found.givenUp.map(({ mark }) => mark)].some(
    ({ name, place }) => place?.sheet === sheet.name && (found.state.book.rowMarks[name]?.printArea ?? null) !== null,
  );
}

function ownSheets(found: Found): OwnParts["sheets"] {
  return found.marks.flatMap((marked) => {
    const sheet = sheetOf(found, marked);
    if (marked.mark.kind !== "sheet" || sheet === null) return [];
    const record = found.state.book.documents[marked.name];
    const { role } = marked.mark;
    return [
      {
        role,
        subject: record?.subject ?? "",
        id: sheet.id,
        name: sheet.name,
        filled: filledOf(record?.inputs ?? [], found.grids.get(sheet.id)),
      },
    ];
  });
}

const filledOf = (inputs: readonly InputRecord[], grid: Grid | undefined): readonly FilledCell[] =>
  inputs.flatMap(([row, column, key, , print]) => {
    if (key === undefined || print !== undefined) return [];
    return [{ key, text: String(grid?.values[row - grid.area.firstRow]?.[column - grid.area.firstColumn] ?? "") }];
  });

function ownRowMarks(found: Found): OwnParts["rowMarks"] {
  return found.marks.flatMap(({ mark, place }) => {
    if (mark.kind !== "rowMarks" || place === null) return [];
    const sheet = found.sheets.find(({ name }) => name === place.sheet);
    return [
      {
        sheet: place.sheet,
        area: place.area,
        stamp: sheet === undefined ? null : stampIn(found.grids.get(sheet.id), place.area),
      },
    ];
  });
}

/**
 * «Trạng thái (24/03/2021 09:05)» → «24/03/2021 09:05»; anything else, «Đang ghi…» too, says that the last run did
 * not finish.
 */
export function stampIn(grid: Grid | undefined, area: Area): string | null {
  if (grid === undefined) return null;
  const header = grid.values[area.firstRow - grid.area.firstRow]?.[area.firstColumn - grid.area.firstColumn];
  return /\((\d[^()]*\d)\)\s*$/u.exec(String(header ?? ""))?.[1] ?? null;
}
