/** Files that accidents, other programs or ill will made: one sentence and exit code 2, or checked like any other. */
import { readFileSync, writeFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { allRewritten, packed, rewritten, taken, textOf } from "../support/packages";
import { at, file, files, json, sample, validate } from "./support";

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(sample(name, "mau.xlsx")));
const SHEET = "xl/worksheets/sheet4.xml";
const MACRO = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** A workbook with a macro: its program, its kind, and the relation to it. */
function withMacro(): Uint8Array {
  const parts = taken(read("dang-ky-2021-sach"));
  parts["xl/vbaProject.bin"] = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7) % 251);
  parts["[Content_Types].xml"] = strToU8(
    textOf(parts, "[Content_Types].xml")
      .replace(/"[^"]*spreadsheetml\.sheet\.main\+xml"/u, `"${MACRO}"`)
      .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
  );
  const rels = "xl/_rels/workbook.xml.rels";
  parts[rels] = strToU8(
    textOf(parts, rels).replace(
      "</Relationships>",
      '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  return packed(parts);
}

/** The directory says of each part that it is 300 MB large. */
function huge(): Uint8Array {
  const bytes = read("dang-ky-2021").slice();
  const view = new DataView(bytes.buffer);
  for (let place = 0; place + 4 <= bytes.length; place++)
    if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, 300_000_000, true);
  return bytes;
}

const sheet4 = (change: (xml: string) => string) => (): Uint8Array => rewritten(read("dang-ky-2021"), SHEET, change);

const refused: readonly (readonly [what: string, bytes: () => Uint8Array, said: RegExp])[] = [
  ["a missing end tag", sheet4((xml) => xml.replace("</c>", "")), /sheet4\.xml.*thẻ không đóng/u],
  ["a column of 300,000,000", sheet4((xml) => xml.replace(/max="\d+"/u, 'max="300000000"')), /sheet4\.xml.*300000000/u],
  [
    "a tag of 300,000 letters",
    sheet4((xml) => xml.replace("<sheetData", `<x ${"a".repeat(300_000)}<sheetData`)),
    /thẻ viết sai/u,
  ],
  ["a format out of range", sheet4((xml) => xml.replace(/ s="\d+"/u, ' s="70000"')), /định dạng không tồn tại/u],
  ["a text out of range", sheet4((xml) => xml.replace(/t="s"><v>\d+/u, 't="s"><v>70000')), /văn bản không tồn tại/u],
  ["braces in what is shown of it", sheet4((xml) => xml.replace("<sheetData", "<{x} {usage}><sheetData")), /\{x\}/u],
  ["a package of more than 300 MB", huge, /lớn hơn 300 MB/u],
  ["half a file", () => read("dang-ky-2021").slice(0, 9000), /danh mục các phần/u],
  ["a web page", () => strToU8("<html><table><tr><td>STT</td></tr></table></html>"), /trang web.*Save As/u],
];

test.each(refused)(
  "%s: one sentence, nothing written",
  async (_, bytes, said) => {
    const made = bytes();
    const input = file("so.xlsx", made);
    for (const language of ["vi", "en"]) {
      const { code, out, error } = await validate(input, "--out", at("kq.xlsx"), "--lang", language);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(error.trim().split("\n")).toHaveLength(1);
      expect(error).not.toMatch(/Error:|undefined|NaN|\bat \/|excelize|fflate|unexpected|ngoài dự kiến/u);
      if (language === "vi") expect(error).toMatch(said);
    }
    expect(files()).not.toContain("kq.xlsx");
    expect(new Uint8Array(readFileSync(input))).toEqual(made);
  },
  10_000,
);

test("a workbook with macros stays one, its program untouched", async () => {
  const made = withMacro();
  const input = file("so.xlsm", made);
  expect((await validate(input, "--out", at("kq.xlsm"))).code).toBe(0);
  const saved = taken(new Uint8Array(readFileSync(at("kq.xlsm"))));
  expect(saved["xl/vbaProject.bin"]).toEqual(taken(made)["xl/vbaProject.bin"]);
  expect(textOf(saved, "[Content_Types].xml")).toContain(MACRO);
  expect(textOf(saved, "xl/_rels/workbook.xml.rels")).toContain("vbaProject.bin");
}, 30_000);

test.each([
  ["so.xlsm", withMacro, "kq.xlsx", "xlsm"],
  ["so.xlsx", withMacro, "kq.xlsx", "xlsm"],
  ["so.xlsx", () => read("dang-ky-2021-sach"), "kq.xlsm", "xlsx"],
])("%s of its kind cannot become %s", async (name, bytes, out, ending) => {
  const { code, error } = await validate(file(name, bytes()), "--out", at(out));
  expect(code).toBe(2);
  expect(error).toMatch(new RegExp(`phải có đuôi \\.${ending}, vì nội dung.*\\n$`, "u"));
});

test("an output that is no workbook is refused before the input is looked at", async () => {
  const { code, error } = await validate(at("khong-co.xlsx"), "--out", at("kq.docx"));
  expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining(".xlsx") as string });
});

/** The same findings, whatever the way in which the file is written. */
async function findings(bytes: Uint8Array): Promise<unknown> {
  writeFileSync(at("a.xlsx"), bytes);
  await validate(at("a.xlsx"), "--json", at("a.json"));
  const { findings: found, totals } = json("a.json");
  return { found, totals };
}

test("valid XML of an unusual kind gives the same findings", async () => {
  const plain = read("dang-ky-2021");
  const odd = allRewritten(plain, (xml) =>
    xml.replace(/<\/([\w:]+)>/gu, "</$1\n>").replace(/<t>([^<&]*)</gu, "<t><![CDATA[$1]]><"),
  );
  expect(await findings(odd)).toEqual(await findings(plain));
}, 30_000);

test("a formula that nobody can compute: no error is made of it, no figure, and its cell is as it was", async () => {
  const formula = '<f>INDIRECT("A1")</f><v>Hoàn thành tốt nhiệm vụ</v>';
  const asks = (xml: string): string => xml.replace(/<calcPr[^>]*\/>/u, '<calcPr fullCalcOnLoad="1"/>');
  const sheet = textOf(taken(read("dang-ky-2021-sach")), SHEET);
  const rating = /<c r="G12"[^>]*>.*?<\/c>/u.exec(sheet)![0];
  const cell = `${/^<c r="G12"[^>]*?(?= t=|>)/u.exec(rating)![0]} t="str">${formula}</c>`;
  const made = rewritten(
    rewritten(read("dang-ky-2021-sach"), SHEET, (xml) => xml.replace(rating, cell)),
    "xl/workbook.xml",
    asks,
  );
  const { code } = await validate(file("so.xlsx", made), "--out", at("kq.xlsx"), "--json", at("kq.json"));
  expect(code).toBe(0);
  const { totals, findings: found } = json("kq.json") as unknown as {
    totals: { bloc: { unknown: string[] } };
    findings: { rule: string; severity: string; message: string }[];
  };
  expect(totals.bloc.unknown).toEqual(expect.arrayContaining(["excellent", "good"]));
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  // Whatever needs it, one formula is one notice.
  expect(found.filter(({ message }) => message.includes("công thức")).map(({ rule }) => rule)).toEqual(["cell-error"]);
  expect(textOf(taken(new Uint8Array(readFileSync(at("kq.xlsx")))), SHEET)).toContain(cell);
}, 30_000);
