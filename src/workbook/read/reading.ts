/** What the actions get to see of what was found. */
import type { Area, SheetCells } from "../../domain/sheet/cells";
import type { OwnParts, Reading } from "../session/session";
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
        .filter(({ name }) => !own.has(name) && !found.unread.has(name))
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
            excelTables: sheet.tables,
            ownAreas: ownAreas.filter((each) => each.sheet === sheet.name).map(({ area }) => area),
            hasPrintArea: sheet.printArea !== null && !setByUs(found, sheet),
          };
        }),
    },
    own: { sheets: ownSheets(found), rowMarks },
    state: {
      version: 1,
      decisions: found.state.decisions,
      lastRun: found.state.lastRun,
      ...(found.state.damaged === true ? { damaged: true } : {}),
    },
  };
}

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
    const subject = found.state.book.documents[marked.name]?.subject ?? "";
    return [{ role: marked.mark.role, subject, id: sheet.id, name: sheet.name }];
  });
}

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
function stampIn(grid: Grid | undefined, area: Area): string | null {
  if (grid === undefined) return null;
  const header = grid.values[area.firstRow - grid.area.firstRow]?.[area.firstColumn - grid.area.firstColumn];
  return /\((\d[^()]*\d)\)\s*$/u.exec(String(header ?? ""))?.[1] ?? null;
}
