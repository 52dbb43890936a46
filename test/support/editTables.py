"""Types into the officer's tables of a workbook, as software that is not ours, and saves it.

Usage: editTables.py FILE OUT EDITS   (EDITS: JSON, a list of [table, first cell of the line, column, value]; without a column the table is taken away)
"""
import json
import sys
import warnings

import openpyxl
from openpyxl.utils import range_boundaries

warnings.filterwarnings("ignore")
source, target, edits = sys.argv[1:4]
book = openpyxl.load_workbook(source)


def table(name):
    for sheet in book.worksheets:
        found = sheet.tables.get(name)
        if found is not None:
            return sheet, found
    raise SystemExit(f"no table {name}")


for name, line, column, value in json.loads(edits):
    sheet, found = table(name)
    first, top, last, bottom = range_boundaries(found.ref)
    if column is None:
        for row in sheet.iter_rows(min_row=top, max_row=bottom, min_col=first, max_col=last):
            for cell in row:
                cell.value = None
        del sheet.tables[name]
        continue
    columns = {sheet.cell(top, at).value: at for at in range(first, last + 1)}
    lines = [row for row in range(top + 1, bottom + 1) if sheet.cell(row, first).value == line]
    sheet.cell(lines[0], columns[column]).value = value
book.save(target)
