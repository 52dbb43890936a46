"""Types into cells of a workbook, as software that is not ours, and saves it.

Usage: typeInto.py FILE OUT CELLS   (CELLS: JSON, a list of [sheet, address, value])
"""
import json
import sys
import warnings

import openpyxl

warnings.filterwarnings("ignore")
source, target, cells = sys.argv[1:4]
book = openpyxl.load_workbook(source)
for sheet, address, value in json.loads(cells):
    book[sheet][address].value = value
book.save(target)
