/** Data validation of a file: read, kept to the letter, changed, moved; what other programs read of it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createStandIn, type StandIn } from "../../../src/host";
import { loadWorkbook } from "../../../src/host/xlsx/index";
import { askOpenpyxl, fileOf, itWithLibreOffice, itWithOpenpyxl, partsOf, sheet, throughLibreOffice } from "./support";

const PART = "xl/worksheets/sheet1.xml";
const NAME = "Đăng ký";
const UID = 'xr:uid="{11111111-0000-4000-8000-000000000001}"';
/** As an officer's Excel writes them: attributes that are not in the model, a prompt that reads like an attribute. */
const LIST = `<dataValidation type="list" imeMode="hiragana" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai" error="Chọn_x000a_lại" prompt="gõ type='x' hoặc sqref='y'" sqref="C4:C11" ${UID}><formula1>"Phòng 1,Phòng &amp; 2"</formula1></dataValidation>`;
const WHOLE =
  '<dataValidation type="whole" errorStyle="warning" operator="greaterThanOrEqual" showDropDown="1" sqref="D4:D11 F4:F11"><formula1>$A4</formula1></dataValidation>';
const LOST = '<dataValidation type="custom" sqref=""><formula1>TRUE</formula1></dataValidation>';
const YOUNGER =
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'Ẩn\'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G4:G11</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

/** The rich workbook with other validations on its first sheet. */
function file(list = LIST + WHOLE + LOST, younger = YOUNGER): Uint8Array {
  const parts = unzipSync(fileOf("rich"));
  const xml = strFromU8(parts[PART]!)
    .replace("<worksheet ", '<worksheet xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ')
    .replace(
      /<dataValidations.*?<\/dataValidations>/s,
      list === "" ? "" : `<dataValidations xWindow="10" count="3">${list}</dataValidations>`,
    )
    .replace(/<\/worksheet>/, () => `${younger}</worksheet>`);
  return zipSync({ ...parts, [PART]: strToU8(xml) });
}

const opened: StandIn[] = [];
afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});
async function open(bytes = file()): Promise<StandIn> {
  const host = await createStandIn(bytes, "a.xlsx");
  opened.push(host);
  return host;
}
const change = (host: StandIn, work: (range: (address: string) => Excel.Range, first: Excel.Worksheet) => void) =>
  host.excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem(NAME);
    work((address) => first.getRange(address), first);
    await context.sync();
  });
const xmlOf = async (host: StandIn): Promise<string> => partsOf(await host.save()).get(PART)!;
const elementsOf = (xml: string): string[] => xml.match(/<dataValidation .*?(?:<\/dataValidation>|\/>)/gs) ?? [];
const ask = (host: StandIn, address: string) =>
  host.excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(NAME).getRange(address).dataValidation;
    found.load("type,rule,ignoreBlanks,errorAlert,prompt");
    await context.sync();
    return found.toJSON();
  });
/** What was saved is what is there. */
async function savedTheSame(host: StandIn): Promise<void> {
  const again = await open(await host.save());
  expect(again.snapshot()).toEqual(host.snapshot());
}

test("what the file says is answered", async () => {
  const host = await open();
  expect(await ask(host, "C4:C11")).toEqual({
    type: "List",
    rule: { list: { inCellDropDown: true, source: "Phòng 1,Phòng & 2" } },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: "Stop", title: "Sai", message: "Chọn\nlại" },
    prompt: { showPrompt: true, title: "", message: "gõ type='x' hoặc sqref='y'" },
  });
  expect(await ask(host, "F5")).toMatchObject({
    type: "WholeNumber",
    rule: { wholeNumber: { formula1: "=$A5", operator: "GreaterThanOrEqualTo" } },
    ignoreBlanks: false,
    errorAlert: { showAlert: false, style: "Warning" },
    prompt: { showPrompt: false },
  });
  expect((await ask(host, "G4")).type).toBe("None");
});

test("untouched, the sheet stays byte for byte, also beside a change elsewhere; cells written leave validations to the letter", async () => {
  const bytes = file();
  const host = await open(bytes);
  expect(await xmlOf(host)).toBe(partsOf(bytes).get(PART));
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ẩn").getRange("A1").dataValidation.rule = {
      custom: { formula: "=TRUE" },
    };
    await context.sync();
  });
  expect(await xmlOf(host)).toBe(partsOf(bytes).get(PART));
  await change(host, (range) => {
    range("H4").values = [["x"]];
  });
  const xml = await xmlOf(host);
  expect(elementsOf(xml)).toEqual([LIST, WHOLE, LOST]);
  expect(xml).toContain(YOUNGER);
});

test("set over a part, it splits; what is not in the model stays with each part, Excel's number with one", async () => {
  const host = await open();
  await change(host, (range) => {
    range("C6:C7").dataValidation.prompt = { showPrompt: true, title: "", message: "Chọn\nmột" };
    range("H4:H11").dataValidation.rule = { list: { inCellDropDown: false, source: 'Đạt,"Chưa"' } };
    range("H4:H11").dataValidation.errorAlert = { showAlert: true, style: "Information", title: "", message: "" };
  });
  const xml = await xmlOf(host);
  const [rest, part, ...others] = elementsOf(xml);
  expect(rest).toBe(LIST.replace(' sqref="C4:C11"', "").replace(`${UID}`, `${UID} sqref="C4:C5 C8:C11"`));
  expect(part).toContain('imeMode="hiragana"');
  expect(part).toContain('prompt="Chọn&#10;một" sqref="C6:C7"');
  expect(part).not.toContain("xr:uid");
  expect(others).toEqual([
    WHOLE,
    LOST,
    '<dataValidation type="list" errorStyle="information" allowBlank="1" showDropDown="1" showInputMessage="1" showErrorMessage="1" sqref="H4:H11"><formula1>"Đạt,""Chưa"""</formula1></dataValidation>',
  ]);
  expect(xml).toContain('<dataValidations xWindow="10" count="5">');
  expect(xml).toContain(YOUNGER);
  await savedTheSame(host);
});

test.each<[string, (range: (address: string) => Excel.Range) => void, string[]]>([
  [
    "a new rule over the whole keeps the element",
    (range) => {
      range("D4:D11").dataValidation.clear();
      range("F4:F11").dataValidation.rule = { custom: { formula: "=LEN($F4)<3" } };
    },
    [
      LIST,
      '<dataValidation errorStyle="warning" type="custom" sqref="F4:F11"><formula1>LEN($F4)&lt;3</formula1></dataValidation>',
      LOST,
    ],
  ],
  [
    "rows pushed in",
    (range) => void range("5:6").insert("Down"),
    [
      LIST.replace(' sqref="C4:C11"', "").replace(UID, `${UID} sqref="C4:C13"`),
      WHOLE.replace("D4:D11 F4:F11", "D4:D13 F4:F13"),
      LOST,
    ],
  ],
  ["columns taken out", (range) => range("C:D").delete("Left"), [WHOLE.replace("D4:D11 F4:F11", "D4:D11"), LOST]],
])("%s", async (_what, work, elements) => {
  const host = await open();
  await change(host, work);
  expect(elementsOf(await xmlOf(host))).toEqual(elements);
  await savedTheSame(host);
});

test("the first on a sheet, and the last taken away", async () => {
  const bytes = file("", "");
  const host = await open(bytes);
  await change(host, (range) => {
    range("B:B").dataValidation.rule = { decimal: { formula1: 0.5, operator: "LessThan" } };
  });
  // Behind the conditional formats, in front of the links.
  expect(await xmlOf(host)).toMatch(
    /<\/conditionalFormatting><dataValidations count="1"><dataValidation [^>]*sqref="B1:B1048576"><formula1>0.5<\/formula1><\/dataValidation><\/dataValidations><hyperlinks/,
  );
  await savedTheSame(host);
  await change(host, (range) => range("B:B").dataValidation.clear());
  expect(await xmlOf(host)).toBe(partsOf(bytes).get(PART));
});

test("on a sheet that the keeper of the package writes anew, and on a new one", async () => {
  const host = await open();
  await change(host, (range, first) => {
    first.context.workbook.protection.unprotect();
    first.tabColor = "#00FF00";
    range("C4").dataValidation.clear();
    const made = first.context.workbook.worksheets.add("Mới");
    made.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: `='${NAME}'!$A$1:$A$3` } };
  });
  await savedTheSame(host);
});

const READ =
  "[[[d.type, d.operator, str(d.sqref), d.formula1, d.formula2, d.allow_blank, bool(d.showDropDown), d.errorStyle, d.error, d.prompt] for d in ws.data_validations.dataValidation] for ws in wb]";

async function changed(): Promise<StandIn> {
  const host = await open();
  await change(host, (range) => {
    range("C6:C7").dataValidation.clear();
    range("H4:H11").dataValidation.rule = { list: { inCellDropDown: true, source: "='Bảng tập thể'!$A$1:$A$5" } };
    range("I4").dataValidation.rule = { textLength: { formula1: 1, formula2: 9, operator: "Between" } };
    range("I4").dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "<Sai>", message: 'không "dài"' };
    range("2:2").insert("Down");
  });
  return host;
}

itWithOpenpyxl("openpyxl reads them", async () => {
  const [first] = askOpenpyxl(await (await changed()).save(), READ) as unknown[][];
  const list = (areas: string) => [
    ...["list", null, areas, '"Phòng 1,Phòng & 2"', null, true, false, null],
    "Chọn_x000a_lại",
    "gõ type='x' hoặc sqref='y'",
  ];
  expect(first).toEqual([
    list("C5:C6 C9:C12"),
    ["whole", "greaterThanOrEqual", "D5:D12 F5:F12", "$A5", null, false, true, "warning", null, null],
    ["custom", null, "", "TRUE", null, false, false, null, null, null],
    ["list", null, "H5:H12", "'Bảng tập thể'!$A$1:$A$5", null, true, false, null, null, null],
    ["textLength", null, "I5", "1", "9", true, false, null, 'không "dài"', null],
  ]);
});

itWithLibreOffice("LibreOffice opens them and writes the same", async () => {
  const through = await loadWorkbook(throughLibreOffice(await (await changed()).save()), "lo.xlsx");
  const found = sheet(through, NAME).validations.map(({ type, rects, formula1 }) => [type, rects, formula1]);
  expect(found).toEqual(
    expect.arrayContaining([
      ["List", [{ r0: 4, c0: 7, r1: 11, c1: 7 }], "'Bảng tập thể'!$A$1:$A$5"],
      ["TextLength", [{ r0: 4, c0: 8, r1: 4, c1: 8 }], "1"],
    ]),
  );
});
