/** Packages as accidents and other programs leave them: refused with place and reason, or read like any other. */
import { strToU8 } from "fflate";
import { WorkbookFileError } from "../../../src/host";
import type { Damage, WorkbookFileErrorKind } from "../../../src/host/errors/workbookFileError";
import { loadWorkbook } from "../../../src/host/xlsx/index";
import { allRewritten, bare, packed, rewritten, taken, textOf, type Package } from "../../support/packages";
import { fileOf, partsOf } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const file = fileOf("dang-ky-2021");

async function refusal(bytes: Uint8Array): Promise<WorkbookFileError> {
  try {
    await loadWorkbook(bytes, "tệp.xlsx");
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  throw new Error("opened");
}

const firstCell = (xml: string): string => /<c r="[A-Z]+\d+"/u.exec(xml)![0];
const inSheet = (change: (xml: string) => string): Uint8Array => rewritten(file, SHEET, change);
const cells = (data: string): Uint8Array => packed(bare(data));

/** A file whose directory says something else of its largest part than the part itself. */
function directoryChanged(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return copy;
}

const damages: readonly (readonly [what: string, damage: Damage, bytes: () => Uint8Array, part?: string])[] = [
  ["a cell without end tag", "endTag", () => inSheet((xml) => xml.replace("</c>", "")), SHEET],
  ["a row without end tag", "endTag", () => inSheet((xml) => xml.replace("</row>", "")), SHEET],
  ["an end tag too many", "endTag", () => inSheet((xml) => xml.replace("</row>", "</row></row>")), SHEET],
  ["a sheet cut off", "endTag", () => inSheet((xml) => xml.slice(0, xml.length >> 1).replace(/<[^>]*$/u, "")), SHEET],
  [
    "shared texts cut off",
    "endTag",
    () => rewritten(file, STRINGS, (xml) => xml.slice(0, -40).replace(/<[^>]*$/u, "")),
  ],
  ["nothing but spaces", "endTag", () => inSheet(() => "   ")],
  [
    "300,000 letters of a tag",
    "tag",
    () => inSheet((xml) => xml.replace("<sheetData", `<x ${"a".repeat(300_000)}><sheetData`)),
  ],
  [
    "300,000 letters of an attribute's name",
    "tag",
    () => inSheet((xml) => xml.replace("<sheetData", `<x ${"a".repeat(300_000)}=1/><sheetData`)),
  ],
  ["an attribute given twice", "tag", () => inSheet((xml) => xml.replace("<row ", '<row r="1" '))],
  ["an attribute without quotes", "tag", () => inSheet((xml) => xml.replace(/<row r="(\d+)"/u, "<row r=$1"))],
  ["a tag without name", "tag", () => inSheet((xml) => xml.replace("<sheetData>", "<sheetData>< />"))],
  ["text outside of the root", "tag", () => inSheet((xml) => `${xml}x`)],
  ["an entity of its own", "sign", () => rewritten(file, STRINGS, (xml) => xml.replace("</t>", "&nbsp;</t>"))],
  ["a control character", "sign", () => rewritten(file, STRINGS, (xml) => xml.replace("</t>", "\u0001</t>"))],
  ["a number of no character", "sign", () => rewritten(file, STRINGS, (xml) => xml.replace("</t>", "&#xD800;</t>"))],
  [
    "a declaration of entities",
    "doctype",
    () => inSheet((xml) => xml.replace("<worksheet", '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')),
  ],
  [
    "an encoding that nobody knows",
    "encoding",
    () => inSheet((xml) => xml.replace(/^<\?xml[^>]*\?>/u, '<?xml version="1.0" encoding="x-none"?>')),
  ],
  [
    "bytes that are no letters",
    "encoding",
    () => {
      const parts = taken(file);
      parts[STRINGS]!.set([0xff, 0xc0], parts[STRINGS]!.length - 30);
      return packed(parts);
    },
  ],
  [
    "a shared text that there is not",
    "sharedText",
    () => inSheet((xml) => xml.replace(/t="s"><v>\d+/u, 't="s"><v>999999')),
  ],
  [
    "a shared text with a number below 0",
    "sharedText",
    () => inSheet((xml) => xml.replace(/t="s"><v>\d+/u, 't="s"><v>-1')),
  ],
  [
    "no shared texts at all",
    "sharedText",
    () => {
      const { [STRINGS]: _, ...parts } = taken(file);
      return packed(parts);
    },
  ],
  [
    "a cell's format that there is not",
    "style",
    () =>
      inSheet((xml) =>
        xml
          .replace(firstCell(xml), `${firstCell(xml)} s="4294967296"`)
          .replace(/ s="\d+"( s="4294967296")|( s="4294967296") s="\d+"/u, "$1$2"),
      ),
  ],
  [
    "a column's format that there is not",
    "style",
    () => (cells("").length > 0 ? withColumns('<col min="1" max="2" style="7"/>') : file),
  ],
  ["a format below 0", "style", () => cells('<row r="1"><c r="A1" s="-1"><v>1</v></c></row>')],
  ["a column to 300,000,000", "column", () => withColumns('<col min="1" max="300000000"/>')],
  ["a column from -300,000,000", "column", () => withColumns('<col min="-300000000" max="3"/>')],
  ["columns backwards", "column", () => withColumns('<col min="5" max="3"/>')],
  ["a column without numbers", "column", () => withColumns("<col/>")],
  ["a cell right of XFD", "column", () => cells('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ["a row below the last", "row", () => cells('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
  ["a row above the first", "row", () => cells('<row r="0"><c r="A0"><v>1</v></c></row>')],
  ["a row that is no number", "row", () => cells('<row r="một"><c r="A1"><v>1</v></c></row>')],
  [
    "a sheet that is not there",
    "missingPart",
    () => {
      const { [SHEET]: _, ...parts } = taken(file);
      return packed(parts);
    },
    SHEET,
  ],
  ["a sheet that is none", "otherPart", () => inSheet(() => "<chartsheet/>"), SHEET],
  ["styles that are none", "otherPart", () => rewritten(file, "xl/styles.xml", () => "<a/>"), "xl/styles.xml"],
  ["no directory", "directory", () => file.slice(0, -30)],
  ["a directory that is cut", "directory", () => directoryChanged(file, (view, at) => view.setUint32(at, 0, true))],
  [
    "a checksum of other bytes",
    "checksum",
    () => directoryChanged(file, (view, at) => view.setUint32(at + 16, 1, true)),
  ],
  [
    "a size that is too small",
    "checksum",
    () => directoryChanged(file, (view, at) => view.setUint32(at + 24, 5, true)),
  ],
  [
    "a size that is too large",
    "checksum",
    () => directoryChanged(file, (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) + 5, true)),
  ],
  [
    "a way of packing that nobody uses",
    "packing",
    () => directoryChanged(file, (view, at) => view.setUint16(at + 10, 99, true)),
  ],
  ["an encrypted part", "packing", () => directoryChanged(file, (view, at) => view.setUint16(at + 8, 1, true))],
  ["two parts of one name", "directory", () => packed({ ...taken(file), "XL/Workbook.xml": strToU8("<a/>") })],
];

function withColumns(columns: string): Uint8Array {
  const parts = bare('<row r="1"><c r="A1"><v>1</v></c></row>');
  parts[SHEET] = strToU8(textOf(parts, SHEET).replace("<sheetData>", `<cols>${columns}</cols><sheetData>`));
  return packed(parts);
}

test.each(damages.map(([what, damage, bytes, part]) => ({ what, damage, bytes, part })))(
  "damaged: $what",
  async ({ damage, bytes, part }) => {
    const error = await refusal(bytes());
    expect({ kind: error.kind, damage: error.damage }).toEqual({ kind: "damaged", damage });
    if (part !== undefined) expect(error.facts?.part).toBe(part);
  },
  10_000,
);

const others: readonly (readonly [what: string, kind: WorkbookFileErrorKind, bytes: () => Uint8Array])[] = [
  [
    "parts of more than 300 MB by the directory",
    "tooBig",
    () => directoryChanged(file, (view, at) => view.setUint32(at + 24, 300_000_000, true)),
  ],
  ["a page", "webPage", () => strToU8("<html><body><table></table></body></html>")],
  ["a page with a mark and blanks before it", "webPage", () => strToU8("\uFEFF \r\n<!DOCTYPE html><html></html>")],
  ["a page as UTF-16", "webPage", () => new Uint8Array(Buffer.from("\uFEFF<table><tr></tr></table>", "utf16le"))],
  ["a page of Excel's own", "webPage", () => strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel">')],
  ["a web archive", "webPage", () => strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related")],
  [
    "XML of Excel 2003",
    "webPage",
    () =>
      strToU8(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
  ],
  ["a text with a less-than sign", "notWorkbook", () => strToU8("<3 An")],
];

test.each(others)("no workbook: %s", async (_, kind, bytes) => {
  expect((await refusal(bytes())).kind).toBe(kind);
});

/** What is in the cells, by sheet. */
async function contents(bytes: Uint8Array): Promise<unknown> {
  const { book } = await loadWorkbook(bytes, "a.xlsx");
  return book.sheets.map(({ name, rows }) => [
    name,
    [...rows].map(([row, line]) => [row, [...line].map(([column, { v, f }]) => [column, v, f])]),
  ]);
}

const STRICT: readonly (readonly [string, string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  ],
];

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\uFEFF${text.replace(/encoding="UTF-8"/u, 'encoding="UTF-16"')}`, "utf16le"));

const renamed = (parts: Package, name: (old: string) => string): Package =>
  Object.fromEntries(Object.entries(parts).map(([old, bytes]) => [name(old), bytes]));

/** In another folder than «xl», or in none. */
function inFolder(folder: string): Uint8Array {
  const moved = renamed(taken(file), (name) => name.replace(/^xl\//u, folder));
  for (const name of Object.keys(moved))
    if (name.endsWith(".rels") || name === "[Content_Types].xml")
      moved[name] = strToU8(textOf(moved, name).replace(/"(\/?)xl\//gu, `"$1${folder}`));
  return packed(moved);
}

const unusual: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ["line breaks in end tags", () => allRewritten(file, (xml) => xml.replace(/<\/([\w:]+)>/gu, "</$1\n >"))],
  ["line breaks in start tags", () => allRewritten(file, (xml) => xml.replace(/<(\w+) (?=\w)/gu, "<$1\r\n\t"))],
  ["blanks around equals signs", () => allRewritten(file, (xml) => xml.replace(/ (\w+)="/gu, ' $1 = "'))],
  [
    "single quotes",
    () =>
      allRewritten(file, (xml, name) => (name.endsWith("workbook.xml") ? xml : xml.replace(/="([^"']*)"/gu, "='$1'"))),
  ],
  [
    "texts in CDATA",
    () => rewritten(file, STRINGS, (xml) => xml.replace(/<t( [^>]*)?>([^<&]*)<\/t>/gu, "<t$1><![CDATA[$2]]></t>")),
  ],
  ["values in CDATA", () => inSheet((xml) => xml.replace(/<v>([^<]*)<\/v>/gu, "<v><![CDATA[$1]]></v>"))],
  [
    "comments with markup",
    () =>
      allRewritten(file, (xml) => xml.replace(/<(row|si|xf|sheet|Relationship)\b/gu, '<!-- <c r="A1"></row> --><$1')),
  ],
  ["instructions between the rows", () => inSheet((xml) => xml.replaceAll("<row", "<?x <c> ?><row"))],
  [
    "names of parts in another case",
    () =>
      packed(
        renamed(taken(file), (name) =>
          name === "[Content_Types].xml" ? name : name.toUpperCase().replace(/XML$/u, "xml").replace(/RELS$/u, "rels"),
        ),
      ),
  ],
  ["no folder xl", () => inFolder("")],
  ["another folder than xl", () => inFolder("Bảng/")],
  ["backslashes", () => packed(renamed(taken(file), (name) => name.replaceAll("/", "\\")))],
  [
    "UTF-16",
    () => {
      const parts = taken(file);
      for (const name of Object.keys(parts))
        if (/\.(?:xml|rels)$/u.test(name)) parts[name] = utf16(textOf(parts, name));
      return packed(parts);
    },
  ],
  [
    "the strict kind",
    () => allRewritten(file, (xml) => STRICT.reduce((text, [from, to]) => text.replaceAll(from, to), xml)),
  ],
  [
    "a prefix on everything",
    () => inSheet((xml) => xml.replace(/<(\/?)(?![?!])/gu, "<$1x:").replace("xmlns=", "xmlns:x=")),
  ],
];

test.each(unusual)(
  "read like any other, and saved whole: %s",
  async (_, bytes) => {
    const expected = await contents(file);
    const made = bytes();
    expect(await contents(made)).toEqual(expected);
    const loaded = await loadWorkbook(made, "a.xlsx");
    expect(await loaded.save()).toEqual(made);
    loaded.book.sheets[0]!.rows.get(0)!.set(30, { v: "Thêm", s: 0 });
    loaded.book.sheets[1]!.tabColor = "#FF0000";
    const saved = await loadWorkbook(await loaded.save(), "b.xlsx");
    saved.book.sheets[0]!.rows.get(0)!.delete(30);
    saved.book.sheets[1]!.tabColor = "";
    expect(await contents(await saved.save())).toEqual(expected);
  },
  30_000,
);

test("a UTF-16 part that was changed is UTF-16 again, as it says; the others are untouched", async () => {
  const parts = taken(file);
  parts[SHEET] = utf16(`<?xml version="1.0" encoding="UTF-8"?>\n${textOf(parts, SHEET)}`);
  const loaded = await loadWorkbook(packed(parts), "a.xlsx");
  loaded.book.sheets[0]!.rows.get(0)!.set(30, { v: "Thêm", s: 0 });
  const saved = taken(await loaded.save());
  expect([...saved[SHEET]!.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const text = new TextDecoder("utf-16le").decode(saved[SHEET]);
  expect(text).toContain('encoding="UTF-16"');
  expect(text).toContain("Thêm");
  expect(saved["xl/styles.xml"]).toEqual(parts["xl/styles.xml"]);
});

test("a workbook of the strict kind is turned as a whole", async () => {
  const strict = unusual.find(([what]) => what === "the strict kind")![1]();
  const loaded = await loadWorkbook(strict, "a.xlsx");
  loaded.book.sheets[1]!.tabColor = "#FF0000";
  const saved = partsOf(await loaded.save());
  expect([...saved].filter(([, xml]) => xml.includes("purl.oclc.org")).map(([name]) => name)).toEqual([]);
});

test("the hidden name of a filter is kept, hidden, beside names of ours", async () => {
  const names =
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1:$B$2</definedName></definedNames>';
  const loaded = await loadWorkbook(packed(bare('<row r="1"><c r="A1"><v>1</v></c></row>', { names })), "a.xlsx");
  loaded.book.names.push({ name: "Khác", formula: "=A!$A$1", visible: false, scope: null, comment: "" });
  const saved = partsOf(await loaded.save()).get("xl/workbook.xml")!;
  expect(saved).toMatch(
    /<definedName (?=[^>]*name="_xlnm\._FilterDatabase")(?=[^>]*localSheetId="0")[^>]*hidden="1"[^>]*>A!\$A\$1:\$B\$2</u,
  );
});

test.each([
  ["sheet.macroEnabled", "xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ["template", "xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"],
  ["template.macroEnabled", "xltm", "application/vnd.ms-excel.template.macroEnabled.main+xml"],
])("a file of the kind %s keeps the ending %s, whatever its name", async (_, ending, type) => {
  const parts = bare("");
  parts["[Content_Types].xml"] = strToU8(
    textOf(parts, "[Content_Types].xml").replace(/ContentType="[^"]*sheet\.main\+xml"/u, `ContentType="${type}"`),
  );
  expect((await loadWorkbook(packed(parts), "a.xlsx")).book.ending).toBe(ending);
});
