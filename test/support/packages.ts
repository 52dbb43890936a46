/** Workbook files taken apart and put together otherwise, as other programs and accidents do it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Package = Record<string, Uint8Array>;

export const taken = (file: Uint8Array): Package => unzipSync(file);
export const packed = (parts: Package): Uint8Array => zipSync(parts, { level: 1 });
export const textOf = (parts: Package, name: string): string => strFromU8(parts[name]!);

/** One part rewritten. */
export function rewritten(file: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = taken(file);
  parts[name] = strToU8(change(textOf(parts, name)));
  return packed(parts);
}

/** Every part that is XML rewritten. */
export function allRewritten(file: Uint8Array, change: (xml: string, name: string) => string): Uint8Array {
  const parts = taken(file);
  for (const name of Object.keys(parts))
    if (/\.(?:xml|rels)$/u.test(name)) parts[name] = strToU8(change(textOf(parts, name), name));
  return packed(parts);
}

/** A small package with one sheet, as bare as a workbook can be. */
export function bare(sheetData: string, { names = "", around = "" } = {}): Package {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}">${around}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`),
  };
}
