"""What differs between the officer's sheets of two workbooks, as openpyxl reads them: values, types, formulas, formats, widths,
heights, hidden and grouped lines, merged areas, conditional formats, validation, filter, comments, panes, print settings.

Usage: officersSheets.py BEFORE AFTER   (prints JSON: [where, before, after] for each difference, 50 at most)
"""
import json
import sys
import warnings

import openpyxl

from readback import fmt, plain

warnings.filterwarnings("ignore")
LAST_COLUMN = 16384


def looks_of_absent(sheet):
    """A cell that a file does not have looks like its row, or else its column."""
    column_at = {}
    for dimension in sheet.column_dimensions.values():
        # Groups of like columns are one element.
        for at in range(dimension.min, min(dimension.max, 300) + 1):
            column_at[at] = dimension

    def looks(row, column):
        line = sheet.row_dimensions[row] if row in sheet.row_dimensions else None
        for each in (line, column_at.get(column)):
            if each is not None and each.has_style:
                return fmt(each)
        return standard
    # The workbook's own first format, which absent cells have.
    blank = sheet.cell(1048576, LAST_COLUMN)
    standard = fmt(blank)
    del sheet._cells[(1048576, LAST_COLUMN)]
    return looks


def cells(sheet, values, places):
    looks = looks_of_absent(sheet)
    said = {}
    for row, column in places:
        cell = sheet._cells.get((row, column))
        if cell is None:
            said[f"{row}:{column}"] = [None, "n", None, looks(row, column), None]
        else:
            note = None if cell.comment is None else [cell.comment.text, cell.comment.author]
            said[f"{row}:{column}"] = [plain(cell.value), cell.data_type, plain(values[cell.coordinate].value), fmt(cell), note]
    return said


def columns(sheet):
    return {
        f"column {at}": [round(d.width, 2) if d.customWidth else None, bool(d.hidden), d.outlineLevel]
        for d in sheet.column_dimensions.values()
        if d.customWidth or d.hidden or d.outlineLevel
        # Written out, as far as anybody looks, so that another grouping of the same columns compares equal.
        for at in [*range(d.min, min(d.max, 100) + 1), *([d.max] if d.max == LAST_COLUMN else [])]
    }


def picture(sheet):
    page, margins = sheet.page_setup, sheet.page_margins
    rules = [(str(r.sqref), rule) for r in sheet.conditional_formatting for rule in r.rules]
    return {
        "state": sheet.sheet_state,
        **columns(sheet),
        **{
            f"row {at}": [d.height, bool(d.hidden), d.outlineLevel]
            for at, d in sheet.row_dimensions.items()
            if d.height is not None or d.hidden or d.outlineLevel
        },
        "merged": sorted(map(str, sheet.merged_cells.ranges)),
        "conditions": [
            [area, rule.type, rule.formula, rule.operator, bool(rule.stopIfTrue), repr(rule.dxf)]
            for area, rule in sorted(rules, key=lambda each: each[1].priority)
        ],
        "validations": sorted(repr(each) for each in sheet.data_validations.dataValidation),
        "filter": repr(sheet.auto_filter),
        "panes": sheet.freeze_panes,
        "protection": repr(sheet.protection),
        "tables": {table.displayName: table.ref for table in sheet.tables.values()},
        "print": [
            sheet.print_area, sheet.print_title_rows, sheet.print_title_cols, page.orientation, page.paperSize, page.scale,
            page.fitToWidth, page.fitToHeight, bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
            [margins.top, margins.bottom, margins.left, margins.right],
            [(part.left.text, part.center.text, part.right.text) for part in (sheet.oddHeader, sheet.oddFooter, sheet.firstHeader)],
        ],
    }


def main():
    books = [(openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)) for path in sys.argv[1:3]]
    (before, _), (after, _) = books
    differences = [] if before.sheetnames == after.sheetnames else [["sheets", before.sheetnames, after.sheetnames]]
    for name in before.sheetnames:
        if name not in after.sheetnames:
            continue
        places = {place for book, _ in books for place in book[name]._cells}
        one, other = ({**picture(book[name]), **cells(book[name], values[name], places)} for book, values in books)
        # openpyxl saves formulas without results; whoever saves next computes them.
        for at, cell in other.items():
            if ":" in at and one[at][2] is None and one[at][1] == "f":
                cell[2] = None
        differences += [[f"{name} {at}", one.get(at), other.get(at)] for at in sorted({*one, *other}) if one.get(at) != other.get(at)]
    json.dump(differences[:50], sys.stdout, ensure_ascii=False)


main()
