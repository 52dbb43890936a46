"""Opens a workbook and saves it in its place: what openpyxl does not know is gone."""

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
book.save(sys.argv[1])
