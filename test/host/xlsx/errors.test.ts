import { strToU8, unzipSync, zipSync } from "fflate";
import { WorkbookFileError } from "../../../src/host";
import { loadWorkbook } from "../../../src/host/xlsx/index";
import { fileOf } from "./support";

const kindOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await loadWorkbook(bytes, "tệp.xlsx");
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    expect(error.fileName).toBe("tệp.xlsx");
    return error.kind;
  }
  return "opened";
};

/**
 * As much of an OLE2 container as tells one from another: the signature, and a directory with these entries
 * (UTF-16LE, [MS-CFB] 2.6.1).
 */
function ole2(...entries: string[]): Uint8Array {
  const bytes = new Uint8Array(1536 + entries.length * 128);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  entries.forEach((name, i) => bytes.set(Buffer.from(name, "utf16le"), 1536 + i * 128));
  return bytes;
}

const rich = (): Record<string, Uint8Array> => unzipSync(fileOf("rich"));
const without = (...names: string[]): Uint8Array => {
  const files = rich();
  for (const name of names) delete files[name];
  return zipSync(files);
};

describe("files that are no workbook", () => {
  it("an empty file", async () => expect(await kindOf(new Uint8Array(0))).toBe("empty"));
  it("a text", async () => expect(await kindOf(strToU8("STT;Họ và tên\n1;An\n"))).toBe("notWorkbook"));
  it("a web page called .xlsx", async () =>
    expect(await kindOf(strToU8("<html><table></table></html>"))).toBe("webPage"));
  it("another kind of archive", async () =>
    expect(await kindOf(zipSync({ "a.txt": strToU8("a") }))).toBe("notWorkbook"));
  it("a Word document", async () =>
    expect(
      await kindOf(
        zipSync({
          "[Content_Types].xml": strToU8(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
          ),
          "_rels/.rels": strToU8(
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
          ),
          "word/document.xml": strToU8('<w:document xmlns:w="x"/>'),
        }),
      ),
    ).toBe("notWorkbook"));
  it("a password-protected workbook", async () =>
    expect(await kindOf(ole2("Root Entry", "EncryptionInfo", "EncryptedPackage"))).toBe("password"));
  it("an .xls of Excel 97", async () => expect(await kindOf(ole2("Root Entry", "Workbook"))).toBe("legacyXls"));
  it("an .xls of Excel 95", async () => expect(await kindOf(ole2("Root Entry", "Book"))).toBe("legacyXls"));
  it("an .xls of Excel 4", async () =>
    expect(await kindOf(Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]))).toBe("legacyXls"));
  it("an old Word document", async () => expect(await kindOf(ole2("Root Entry", "WordDocument"))).toBe("notWorkbook"));
  it("an .xlsb", async () =>
    expect(
      await kindOf(zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.bin": new Uint8Array(4) })),
    ).toBe("binaryXlsb"));
});

describe("damaged workbooks", () => {
  it("a file cut off", async () => {
    const bytes = fileOf("rich");
    expect(await kindOf(bytes.slice(0, bytes.length / 2))).toBe("damaged");
  });
  it("a sheet is missing", async () => expect(await kindOf(without("xl/worksheets/sheet1.xml"))).toBe("damaged"));
  it("the list of sheets is missing", async () => expect(await kindOf(without("xl/workbook.xml"))).toBe("damaged"));
  it("a sheet is cut off", async () => {
    const files = rich();
    files["xl/worksheets/sheet1.xml"] = files["xl/worksheets/sheet1.xml"]!.slice(0, 2000);
    expect(await kindOf(zipSync(files))).toBe("damaged");
  });
  it("the styles are cut off", async () => {
    const files = rich();
    files["xl/styles.xml"] = files["xl/styles.xml"]!.slice(0, 500);
    expect(await kindOf(zipSync(files))).toBe("damaged");
  });
  it("optional parts may be missing", async () => {
    expect(await kindOf(without("xl/calcChain.xml", "docProps/app.xml", "xl/theme/theme1.xml"))).toBe("opened");
  });
});
