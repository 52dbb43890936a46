' Run by LibreOffice itself: opens workbooks, recalculates them, and writes for each of the product's own sheets a PDF of that sheet alone and its geometry
' (a line per fact, fields parted by tabs; lengths in 1/100 mm, rows and columns from 1). The jobs stand in the file named by PAGES_JOBS, a line each:
' workbook <tab> folder for the results <tab> names of the sheets, parted by slashes <tab> the end.
Option Explicit

Dim told As Object

Sub Main
  Dim files As Object, jobs As Object, job As String
  ' Nobody is there to read a message: it goes where the test looks for it.
  On Error GoTo failed
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  jobs = createUnoService("com.sun.star.io.TextInputStream")
  jobs.setInputStream(files.openFileRead(ConvertToURL(Environ("PAGES_JOBS"))))
  jobs.setEncoding("UTF-8")
  Do While Not jobs.isEOF()
    job = jobs.readLine()
    If job <> "" Then Measure(files, Split(job, Chr(9)))
  Loop
  jobs.closeInput()
  StarDesktop.terminate()
  Exit Sub
failed:
  Open Environ("PAGES_JOBS") & ".error" For Output As #1
  Print #1, Error$ & " (" & Erl & ")"
  Close #1
  StarDesktop.terminate()
End Sub

Sub Measure(files As Object, job)
  Dim book As Object, sheets As Object, wanted, areas(), i As Integer, j As Integer
  Dim quiet(0) As New com.sun.star.beans.PropertyValue
  quiet(0).Name = "Hidden"
  quiet(0).Value = True
  book = StarDesktop.loadComponentFromURL(ConvertToURL(job(0)), "_blank", 0, quiet())
  book.calculateAll()
  sheets = book.Sheets
  wanted = Split(job(2), "/")
  ReDim areas(sheets.Count - 1)
  For i = 0 To sheets.Count - 1
    areas(i) = sheets.getByIndex(i).getPrintAreas()
    ' Once one sheet has a print area, those without are not printed.
    sheets.getByIndex(i).setPrintAreas(Array())
  Next
  told = createUnoService("com.sun.star.io.TextOutputStream")
  told.setOutputStream(files.openFileWrite(ConvertToURL(job(1) & "/geometry.txt")))
  told.setEncoding("UTF-8")
  For i = 0 To sheets.Count - 1
    For j = 0 To UBound(wanted)
      If sheets.getByIndex(i).Name = wanted(j) Then
        sheets.getByIndex(i).setPrintAreas(areas(i))
        Print1(book, ConvertToURL(job(1) & "/" & j & ".pdf"))
        Describe(book, sheets.getByIndex(i), j)
        sheets.getByIndex(i).setPrintAreas(Array())
      End If
    Next
  Next
  told.closeOutput()
  book.close(True)
End Sub

Sub Print1(book As Object, url As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "calc_pdf_Export"
  book.storeToURL(url, how())
End Sub

Sub Describe(book As Object, sheet As Object, number As Integer)
  Dim page As Object, area, breaks, i As Long, j As Long
  page = book.StyleFamilies.getByName("PageStyles").getByName(sheet.PageStyle)
  area = sheet.getPrintAreas()(0)
  Say(Array("sheet", number, sheet.Name))
  Say(Array("page", page.Width, page.Height, page.LeftMargin, page.TopMargin, page.RightMargin, page.BottomMargin, page.IsLandscape, page.HeaderIsOn, page.HeaderHeight, page.FooterIsOn, page.CenterHorizontally, page.FirstPageHeaderIsShared))
  Say(Array("headerFonts", FontsOf(page.RightPageHeaderContent.CenterText), page.RightPageHeaderContent.CenterText.String))
  Say(Array("area", area.StartRow + 1, area.StartColumn + 1, area.EndRow + 1, area.EndColumn + 1))
  If sheet.getPrintTitleRows() Then Say(Array("titles", sheet.getTitleRows().StartRow + 1, sheet.getTitleRows().EndRow + 1))
  breaks = sheet.getRowPageBreaks()
  For i = 0 To UBound(breaks)
    If breaks(i).Position > area.StartRow And breaks(i).Position <= area.EndRow Then Say(Array("break", breaks(i).Position + 1, breaks(i).ManualBreak))
  Next
  For i = area.StartColumn To area.EndColumn
    Say(Array("column", i + 1, sheet.getCellByPosition(i, 0).Position.X, sheet.getCellByPosition(i, 0).Size.Width))
  Next
  For i = area.StartRow To area.EndRow
    Say(Array("row", i + 1, sheet.getCellByPosition(0, i).Position.Y, sheet.getCellByPosition(0, i).Size.Height))
    For j = area.StartColumn To area.EndColumn
      DescribeCell(sheet, i, j)
    Next
  Next
  For i = 0 To sheet.Charts.Count - 1
    DescribeChart(sheet.Charts.getByIndex(i), sheet.DrawPage, i)
  Next
End Sub

Sub DescribeCell(sheet As Object, row As Long, column As Long)
  Dim cell As Object, cursor As Object, whole
  cell = sheet.getCellByPosition(column, row)
  If cell.Type = com.sun.star.table.CellContentType.EMPTY And Not cell.IsMerged Then Exit Sub
  cursor = sheet.createCursorByRange(cell)
  cursor.collapseToMergedArea()
  whole = cursor.RangeAddress
  If whole.StartRow <> row Or whole.StartColumn <> column Then Exit Sub
  Say(Array("cell", row + 1, column + 1, whole.EndRow - whole.StartRow + 1, whole.EndColumn - whole.StartColumn + 1, cell.CharFontName, cell.CharHeight, cell.CharWeight > 100, cell.CharPosture <> com.sun.star.awt.FontSlant.NONE, cell.CellBackColor, cell.Type = com.sun.star.table.CellContentType.FORMULA, cell.getError(), cell.Value, cell.String))
End Sub

Sub DescribeChart(chart As Object, drawn As Object, number As Long)
  Dim i As Long, shape As Object, ranges, title As String
  ranges = chart.EmbeddedObject.getUsedRangeRepresentations()
  Say(Array("chart", chart.Name, Join(ranges, " ")))
  For i = 0 To drawn.Count - 1
    shape = drawn.getByIndex(i)
    If shape.supportsService("com.sun.star.drawing.OLE2Shape") Then
      If shape.PersistName = chart.Name Then Say(Array("chartBox", chart.Name, shape.Position.X, shape.Position.Y, shape.Size.Width, shape.Size.Height))
    End If
  Next
End Sub

Function FontsOf(text As Object) As String
  Dim cursor As Object
  cursor = text.createTextCursor()
  cursor.gotoEnd(True)
  FontsOf = cursor.CharFontName & "/" & cursor.CharHeight
End Function

Sub Say(fields)
  Dim i As Long, said As String
  For i = 0 To UBound(fields)
    If i > 0 Then said = said & Chr(9)
    said = said & Escaped(fields(i))
  Next
  told.writeString(said & Chr(10))
End Sub

' Numbers with a point whatever the language; texts on one line.
Function Escaped(field) As String
  Dim said As String
  If VarType(field) = 8 Then
    said = Join(Split(field, "\"), "\\")
    said = Join(Split(said, Chr(9)), "\t")
    said = Join(Split(said, Chr(13)), "")
    Escaped = Join(Split(said, Chr(10)), "\n")
  ElseIf VarType(field) = 11 Then
    Escaped = IIf(field, "1", "0")
  Else
    Escaped = Trim(Str(field))
  End If
End Function
