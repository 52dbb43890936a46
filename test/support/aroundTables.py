"""Writes small registrations with what an office may have right of its table, one workbook for each kind, with openpyxl.

Usage: aroundTables.py FOLDER   (prints the names of the kinds as JSON; each is FOLDER/NAME.xlsx)
"""
import json
import sys

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

PEOPLE = ["Mai Thành Nam", "Lê Thị Hoa", "Trần Văn Bình", "Phạm Thu Hà", "Đỗ Quang Huy"]
HEAD = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"]
FIRST, LAST = 3, 3 + len(PEOPLE)
# Where the two columns would stand if nothing were there.
RIGHT = range(len(HEAD) + 1, len(HEAD) + 3)
LINE = Side("thin", color="FFFF0000")
YELLOW = PatternFill("solid", fgColor="FFFFFF00")
TIMES = Font("Times New Roman", 13)


def registration():
    book = Workbook()
    sheet = book.active
    sheet.title = "ĐK cá nhân"
    sheet["A1"] = "DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021"
    for column, text in enumerate(HEAD, 1):
        sheet.cell(FIRST, column, text).border = Border(LINE, LINE, LINE, LINE)
    for index, name in enumerate(PEOPLE):
        row = [index + 1, name, "Báo Thanh tra", None if index == 1 else "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"]
        for column, value in enumerate(row, 1):
            sheet.cell(FIRST + 1 + index, column, value)
    sheet["E1"] = "=COUNTA(B4:B8)"
    other = book.create_sheet("Việc khác")
    other["A1"], other["A2"] = "Gọi đơn vị hỏi lại", "=1+2"
    return book, sheet


def cells(rows=range(FIRST, LAST + 1), columns=RIGHT, **looks):
    def change(book, sheet):
        for row in rows:
            for column in columns:
                for name, look in looks.items():
                    setattr(sheet.cell(row, column), name, look)
    return change


def columns(first, last, **state):
    def change(book, sheet):
        dimension = sheet.column_dimensions[first]
        dimension.min, dimension.max = sheet[f"{first}1"].column, sheet[f"{last}1"].column
        for name, value in state.items():
            setattr(dimension, name, value)
    return change


def each_column(first, count, **state):
    def change(book, sheet):
        for at in range(first, first + count):
            for name, value in state.items():
                setattr(sheet.column_dimensions[sheet.cell(1, at).column_letter], name, value)
    return change


def merged(*areas):
    def change(book, sheet):
        for area in areas:
            sheet.merge_cells(area)
    return change


def lit(area, rule):
    return lambda book, sheet: sheet.conditional_formatting.add(area, rule)


def validated(area, **rule):
    def change(book, sheet):
        validation = DataValidation(**rule)
        validation.add(area)
        sheet.add_data_validation(validation)
    return change


def rows(**state):
    def change(book, sheet):
        for row in range(FIRST, LAST + 1):
            for name, value in state.items():
                setattr(sheet.row_dimensions[row], name, value)
    return change


def whole_sheet(book, sheet):
    """Ctrl+A and another font: styles of all columns, and of the cells that there are."""
    columns("A", "XFD", font=TIMES)(book, sheet)
    for line in sheet.iter_rows():
        for cell in line:
            cell.font = TIMES


def filtered(book, sheet):
    sheet.auto_filter.ref = f"A{FIRST}:E{LAST}"


def printed(book, sheet):
    sheet.print_area, sheet.print_title_rows = "A1:E12", "3:3"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToHeight = True, 0
    sheet.oddFooter.center.text = "Trang &P"


def commented(book, sheet):
    sheet["G5"].comment = Comment("Hỏi lại đơn vị", "Cán bộ")


def name_over(name, reference):
    return lambda book, sheet: book.defined_names.append(DefinedName(name, attr_text=reference, hidden=True))


KINDS = {
    "nothing": lambda book, sheet: None,
    "borders": cells(border=Border(LINE, LINE, LINE, LINE)),
    "borders-of-the-header": cells(range(FIRST, FIRST + 1), border=Border(LINE, LINE, LINE, LINE)),
    "a-fill": cells(fill=YELLOW),
    "a-font": cells(font=TIMES),
    "a-coloured-italic-font": cells(font=Font("Calibri", 11, bold=True, italic=True, color="FFFF0000")),
    "a-number-format": cells(number_format="#,##0.0"),
    "text-format": cells(number_format="@"),
    "unlocked-cells": cells(protection=Protection(locked=False)),
    "turned-indented-wrapped": cells(alignment=Alignment("left", "center", 45, True, indent=2)),
    "forty-formatted-columns": cells(columns=range(6, 60), fill=YELLOW),
    "rows-with-a-style": rows(fill=YELLOW),
    "columns-with-a-style": columns("F", "Z", font=TIMES),
    "the-whole-sheet-in-another-font": whole_sheet,
    "a-condition-over-more-than-the-table": lit("A4:Z500", FormulaRule(["LEN($B4)>12"], fill=YELLOW, stopIfTrue=True)),
    "a-condition-over-the-whole-sheet": lit("A1:XFD1048576", CellIsRule("equal", ['"x"'], font=Font(bold=True))),
    "a-list-to-choose-from": validated("F4:G8", type="list", formula1='"Có,Không"', showErrorMessage=True),
    "a-list-over-whole-columns": validated("F1:Z1048576", type="whole", operator="between", formula1="1", formula2="9"),
    "merged-areas": merged("F3:G3", "F4:G8"),
    "a-last-column-merged-with-a-blank-one": merged(*(f"E{row}:F{row}" for row in range(FIRST, LAST + 1))),
    "all-unused-columns-hidden": columns("F", "XFD", hidden=True, width=9),
    "one-hidden-column": columns("G", "G", hidden=True, width=9),
    "grouped-columns": columns("F", "H", outlineLevel=1, width=12),
    "grouped-and-folded-columns": columns("F", "H", outlineLevel=1, hidden=True, width=12),
    "widths": each_column(6, 4, width=3.7109375),
    "heights": rows(height=33),
    "hidden-rows": lambda book, sheet: setattr(sheet.row_dimensions[6], "hidden", True),
    "a-filter": filtered,
    "print-settings": printed,
    "a-comment": commented,
    "frozen-panes": lambda book, sheet: setattr(sheet, "freeze_panes", "C4"),
    # Our names where nothing of ours stands: moved by cut and paste, or sent by a unit.
    "our-mark-on-an-officers-sheet": name_over("_SoThiDua.results", "'Việc khác'!$A$1"),
    "our-mark-over-an-officers-columns": name_over("_SoThiDua.flags.1", "'ĐK cá nhân'!$D$3:$E$8"),
}

for name, change in KINDS.items():
    made, first_sheet = registration()
    change(made, first_sheet)
    made.save(f"{sys.argv[1]}/{name}.xlsx")
json.dump(list(KINDS), sys.stdout)
