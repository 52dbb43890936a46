"""Makes workbook.xlsx beside this file: a workbook with one of everything that the add-in must leave alone.

Run once with openpyxl 3.0.9; the result is kept in the repository. What openpyxl cannot write (rich text, shared formulas, cached
results, custom XML parts, a calculation chain) is put into the package afterwards.
"""
import io, os, re, zipfile
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule
from openpyxl.styles import Alignment, Border, Color, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
wb = Workbook()
ws = wb.active
ws.title = "Đăng ký"
ws["A1"] = "BẢN ĐĂNG KÝ"
ws["A1"].font = Font(name="Times New Roman", size=14, bold=True, color=Color(theme=4, tint=-0.25))
ws["A1"].alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
ws.merge_cells("A1:F1")
for c, t in enumerate(["STT", "Họ và tên", "Đơn vị", "Điểm", "Tỷ lệ", "Ngày"], 1):
    cell = ws.cell(3, c, t)
    cell.font = Font(name="Times New Roman", size=12, bold=True)
    cell.fill = PatternFill("solid", fgColor=Color(theme=8, tint=0.6))
    cell.border = Border(*[Side(style="thin", color="FF808080")] * 4)
people = ["Nguyễn Văn An", unicodedata.normalize("NFD", "Trần Thị Bình"), "  Lê   Cường ", "Phạm\nDung", "=không phải công thức", "Đỗ <&> \"Em\"", "_x0041_ giữ nguyên", "Vũ Giang"]
for i, name in enumerate(people):
    r = 4 + i
    ws.cell(r, 1, i + 1)
    b = ws.cell(r, 2, name)
    b.data_type = "s"
    ws.cell(r, 3, "Phòng %d" % (i % 3 + 1))
    ws.cell(r, 4, 50 + i * 7.25).number_format = "0.00"
    ws.cell(r, 5, "=D%d/100" % r).number_format = "0.0%"
    ws.cell(r, 6, 44200 + i).number_format = "dd/mm/yyyy"
ws["B9"].font = Font(name="Calibri", size=11, italic=True, color=Color(indexed=10), underline="double", strike=True)
ws["C9"].alignment = Alignment(indent=2, text_rotation=45)
ws["C10"].protection = Protection(locked=False)
ws["D12"] = "=SUM(D4:D11)"
ws["E12"] = True
ws["F12"] = "#N/A"
ws["F12"].data_type = "e"
ws["A13"].fill = PatternFill("solid", fgColor="FFFFFF00")
ws.row_dimensions[1].height = 30
ws.row_dimensions[6].hidden = True
ws.column_dimensions["A"].width = 6
ws.column_dimensions["B"].width = 28.5
ws.column_dimensions["H"].hidden = True
ws.column_dimensions["I"].font = Font(name="Times New Roman", size=13)
ws.sheet_properties.tabColor = "FF00B050"
ws.freeze_panes = "C4"
ws.auto_filter.ref = "A3:F11"
ws.auto_filter.add_filter_column(2, ["Phòng 1", "Phòng 2"])
dv = DataValidation(type="list", formula1='"Phòng 1,Phòng 2,Phòng 3"', allow_blank=True)
dv.add("C4:C11")
ws.add_data_validation(dv)
ws["B4"].comment = Comment("Xem lại hồ sơ", "Cán bộ")
ws["B5"].hyperlink = "https://example.org/"
red = PatternFill(bgColor="FFFFC7CE")
ws.conditional_formatting.add("D4:D11", CellIsRule(operator="lessThan", formula=["60"], fill=red, font=Font(color="FF9C0006", bold=True)))
ws.conditional_formatting.add("D4:D11", ColorScaleRule(start_type="min", start_color="FFF8696B", end_type="max", end_color="FF63BE7B"))
ws.conditional_formatting.add("B4:B11", FormulaRule(formula=['LEFT($B4,2)="Lê"'], fill=PatternFill(bgColor="FFC6EFCE"), stopIfTrue=True))
ws.conditional_formatting.add("E4:E11", DataBarRule(start_type="num", start_value=0, end_type="num", end_value=1, color="FF638EC6"))
ws.page_setup.orientation = "landscape"
ws.page_setup.paperSize = 9
ws.page_setup.fitToWidth = 1
ws.page_setup.fitToHeight = 0
ws.sheet_properties.pageSetUpPr.fitToPage = True
ws.page_margins.left = 0.5
ws.page_margins.top = 0.8
ws.print_options.horizontalCentered = True
ws.oddHeader.center.text = "Mẫu số 1"
ws.oddFooter.right.text = "Trang &P/&N"
ws.firstHeader.center.text = "Trang đầu"
ws.HeaderFooter.differentFirst = True
ws.row_breaks.append(Break(id=8))
ws.print_title_rows = "3:3"
ws.print_area = "A1:F13"

t = wb.create_sheet("Bảng tập thể")
t.append(["Đơn vị", "Số người", "Ghi chú"])
for i in range(1, 5):
    t.append(["Phòng %d" % i, i * 3, "Ổn định" if i % 2 else None])
table = Table(displayName="TapThe", ref="A1:C5")
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
t.add_table(table)
t["E1"] = "=SUM(TapThe[Số người])"
t["E2"] = "='Đăng ký'!D12*2"
t["F1"] = "shared"
for r in range(2, 6):
    t["F%d" % r] = "=B%d*2" % r
chart = BarChart()
chart.add_data(Reference(t, min_col=2, min_row=1, max_row=5), titles_from_data=True)
chart.set_categories(Reference(t, min_col=1, min_row=2, max_row=5))
t.add_chart(chart, "H2")
t.sheet_view.showGridLines = False
t.protection.sheet = True
t.protection.sort = False
t.protection.password = "abc"

hidden = wb.create_sheet("Ẩn")
hidden["A1"] = "rich"
hidden["A2"] = 3.5
hidden.sheet_state = "hidden"
very = wb.create_sheet("Rất ẩn")
very["A1"] = "x"
very.sheet_state = "veryHidden"

wb.defined_names.append(DefinedName("DanhSach", attr_text="'Đăng ký'!$B$4:$B$11", comment="Người được đăng ký"))
wb.defined_names.append(DefinedName("_An", attr_text="'Đăng ký'!$A$1", hidden=True))
wb.defined_names.append(DefinedName("CucBo", attr_text="'Bảng tập thể'!$A$1", localSheetId=1))
wb.security = WorkbookProtection(lockStructure=True)
wb.add_named_style(NamedStyle(name="Nhấn", font=Font(bold=True, color="FFFF0000")))
hidden["A2"].style = "Nhấn"

raw = io.BytesIO()
wb.save(raw)
source = zipfile.ZipFile(raw)
parts = {n: source.read(n) for n in source.namelist()}

def change(name, f):
    parts[name] = f(parts[name].decode("utf-8")).encode("utf-8")

# Rich text, in the place of the text «rich».
rich = '<si><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/></rPr><t xml:space="preserve">Đậm </t></r><r><t>thường</t></r><rPh sb="0" eb="1"><t>phiên âm</t></rPh></si>'
strings = []
def share(m):
    item = "<si>%s</si>" % m.group(2)
    if item == "<si><t>rich</t></si>":
        item = rich
    if item not in strings:
        strings.append(item)
    return '%s t="s"><v>%d</v></c>' % (m.group(1), strings.index(item))
if "xl/sharedStrings.xml" in parts:
    change("xl/sharedStrings.xml", lambda x: x.replace("<si><t>rich</t></si>", rich))
else:
    # Some builds of openpyxl write texts into the cells; Excel and LibreOffice share them.
    for name in [n for n in parts if n.startswith("xl/worksheets/sheet")]:
        change(name, lambda x: re.sub(r'(<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")?) t="inlineStr"><is>(.*?)</is></c>', share, x, flags=re.S))
    MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts["xl/sharedStrings.xml"] = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="%s" uniqueCount="%d">%s</sst>' % (MAIN, len(strings), "".join(strings))).encode()
    R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    change("xl/_rels/workbook.xml.rels", lambda x: x.replace("</Relationships>", '<Relationship Id="rId80" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>' % R))
    change("[Content_Types].xml", lambda x: x.replace("</Types>", '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'))
# Cached results; a shared formula; an array formula.
scores = [50 + i * 7.25 for i in range(8)]
def results(x):
    for i, s in enumerate(scores):
        x = x.replace("<f>D%d/100</f><v></v>" % (4 + i), "<f>D%d/100</f><v>%r</v>" % (4 + i, s / 100)).replace("<f>D%d/100</f><v/>" % (4 + i), "<f>D%d/100</f><v>%r</v>" % (4 + i, s / 100))
    return re.sub(r"<f>SUM\(D4:D11\)</f><v ?/?>(</v>)?", "<f>SUM(D4:D11)</f><v>%r</v>" % sum(scores), x)
change("xl/worksheets/sheet1.xml", results)
def shared(x):
    x = re.sub(r'<f>B2\*2</f><v ?/?>(</v>)?', '<f t="shared" ref="F2:F5" si="0">B2*2</f><v>6</v>', x)
    for r, v in ((3, 12), (4, 18), (5, 24)):
        x = re.sub(r'<f>B%d\*2</f><v ?/?>(</v>)?' % r, '<f t="shared" si="0"/><v>%d</v>' % v, x)
    x = re.sub(r"<f>(SUM\(TapThe\[[^\]]*\]\))</f><v ?/?>(</v>)?", r'<f t="array" ref="E1">\1</f><v>30</v>', x)
    return x
change("xl/worksheets/sheet2.xml", shared)
assert "t=\"shared\" ref" in parts["xl/worksheets/sheet2.xml"].decode() and "<v>603.0</v>" in parts["xl/worksheets/sheet1.xml"].decode(), parts["xl/worksheets/sheet1.xml"]
# Custom XML of somebody else, and a calculation chain.
O = "http://schemas.openxmlformats.org/officeDocument/2006"
parts["customXml/item1.xml"] = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<hoSo xmlns="urn:nguoi-khac:ho-so"><so>12/QĐ</so></hoSo>'.encode()
parts["customXml/itemProps1.xml"] = ('<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{5F1C2D3E-0000-4A4B-8C8D-000000000001}" xmlns:ds="%s/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:nguoi-khac:ho-so"/></ds:schemaRefs></ds:datastoreItem>' % O).encode()
parts["customXml/_rels/item1.xml.rels"] = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>' % O).encode()
parts["xl/calcChain.xml"] = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D12" i="1"/><c r="E4" i="1"/></calcChain>'
change("xl/_rels/workbook.xml.rels", lambda x: x.replace("</Relationships>", '<Relationship Id="rId90" Type="%s/relationships/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId91" Type="%s/relationships/calcChain" Target="calcChain.xml"/></Relationships>' % (O, O)))
change("[Content_Types].xml", lambda x: x.replace("</Types>", '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'))

with zipfile.ZipFile(os.path.join(HERE, "workbook.xlsx"), "w", zipfile.ZIP_DEFLATED) as out:
    for name, data in parts.items():
        out.writestr(zipfile.ZipInfo(name, (2021, 3, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
