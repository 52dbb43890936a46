/** Texts of several runs, and merged areas, as whoever asks before he writes is answered. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createStandIn } from "../../src/host";
import type { StandIn } from "../../src/host";
import { fileOf, partsOf } from "./xlsx/support";
import { open } from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const NAME = "Đăng ký";
const run = (look: string, text: string): string =>
  `<r>${look === "" ? "" : `<rPr>${look}</rPr>`}<t xml:space="preserve">${text}</t></r>`;

/** The rich workbook with these texts in J1, J2 … of its first sheet, shared or in line. */
function file(texts: readonly string[], where: "shared" | "inline"): Uint8Array {
  const parts = unzipSync(fileOf("rich"));
  const strings = strFromU8(parts[STRINGS]!);
  const known = (strings.match(/<si[\s>/]/gu) ?? []).length;
  const cells = texts.map((text, index) =>
    where === "shared"
      ? `<c r="J${index + 301}" t="s"><v>${known + index}</v></c>`
      : `<c r="J${index + 301}" t="inlineStr"><is>${text}</is></c>`,
  );
  const rows = cells.map((cell, index) => `<row r="${index + 301}">${cell}</row>`).join("");
  const added = texts.map((text) => `<si>${text}</si>`).join("");
  return zipSync({
    ...parts,
    [SHEET]: strToU8(strFromU8(parts[SHEET]!).replace("</sheetData>", () => `${rows}</sheetData>`)),
    ...(where === "shared" ? { [STRINGS]: strToU8(strings.replace("</sst>", () => `${added}</sst>`)) } : {}),
  });
}

const opened: StandIn[] = [];
afterEach(() => {
  for (const host of opened.splice(0)) host.dispose();
});
async function openFile(bytes: Uint8Array): Promise<StandIn> {
  const host = await createStandIn(bytes, "a.xlsx");
  opened.push(host);
  return host;
}

const FONT = { name: true, bold: true, italic: true, color: true, size: true, underline: true } as const;
/** Of each cell the names of what differs within it. */
const mixedIn = (host: StandIn, address: string): Promise<string[][]> =>
  host.excel.run(async (context) => {
    const asked = context.workbook.worksheets
      .getItem(NAME)
      .getRange(address)
      .getCellProperties({ format: { font: FONT } });
    await context.sync();
    return asked.value.map(([each]) =>
      Object.entries(each!.format!.font!).flatMap(([name, value]) => (value === null ? [name] : [])),
    );
  });

const TEXTS: readonly [text: string, differing: readonly string[]][] = [
  ["<t>Mai An</t>", []],
  [run("<b/>", "Mai") + run("", " An"), ["bold"]],
  [run('<rFont val="Arial"/><sz val="11"/>', "Mai") + run('<rFont val=".VnTime"/><sz val="11"/>', " An"), ["name"]],
  [run('<sz val="11"/><color rgb="FFFF0000"/>', "Mai") + run('<sz val="14"/>', " An"), ["color", "size"]],
  [run("<i/>", "Mai") + run("<i/>", " An"), []],
  [run("<b/>", "Mai An"), []],
];

test.each(["shared", "inline"] as const)(
  "texts of several runs, %s: null for what differs within the cell",
  async (where) => {
    const host = await openFile(
      file(
        TEXTS.map(([text]) => text),
        where,
      ),
    );
    expect(await mixedIn(host, `J301:J${300 + TEXTS.length}`)).toEqual(TEXTS.map(([, differing]) => differing));
  },
);

test.each([
  ["all names", "shared", STRINGS, /<(\/?)(?=[a-zA-Z])(?!\w+:)/gu],
  ["all names", "inline", SHEET, /<(\/?)(?=[a-zA-Z])(?!\w+:)/gu],
  ["only runs", "shared", STRINGS, /<(\/?)(?=(?:r|rPr|t)[\s>])/gu],
] as const)("a part in which %s carry a prefix, %s: the same", async (_, where, part, names) => {
  const parts = unzipSync(
    file(
      TEXTS.map(([text]) => text),
      where,
    ),
  );
  const namespace = /xmlns="([^"]*)"/u.exec(strFromU8(parts[part]!))![1]!;
  const prefixed = strFromU8(parts[part]!)
    .replace(names, "<$1x:")
    .replace('xmlns="', names.source.includes("rPr") ? `xmlns:x="${namespace}" xmlns="` : 'xmlns:x="');
  const host = await openFile(zipSync({ ...parts, [part]: strToU8(prefixed) }));
  expect(await mixedIn(host, `J301:J${300 + TEXTS.length}`)).toEqual(TEXTS.map(([, differing]) => differing));
});

test("another text has one font; saved, a text that nobody touched keeps its runs", async () => {
  const host = await openFile(
    file(
      TEXTS.map(([text]) => text),
      "shared",
    ),
  );
  await host.excel.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).getRange("J302").values = [["Lê Bình"]];
    await context.sync();
  });
  expect((await mixedIn(host, "J302:J303")).map((each) => each.join())).toEqual(["", "name"]);
  const saved = await host.save();
  expect(partsOf(saved).get(STRINGS)).toContain('<rFont val=".VnTime"/>');
  const again = await openFile(saved);
  expect((await mixedIn(again, "J302:J303")).map((each) => each.join())).toEqual(["", "name"]);
});

describe("getMergedAreasOrNullObject", () => {
  const areasIn = (host: StandIn, address: string): Promise<string | null> =>
    host.excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Trang 1").getRange(address).getMergedAreasOrNullObject();
      areas.load("address");
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });

  test.each([
    ["nothing merged", "A1:A9", null],
    ["a whole area inside", "B1:D9", "'Trang 1'!C2:D3,'Trang 1'!B6:C6"],
    ["a part of one: the whole of it", "D1:D4", "'Trang 1'!C2:D3"],
    ["one cell of one", "B6", "'Trang 1'!B6:C6"],
    ["beside one", "E1:E9", null],
  ])("%s", async (_, address, areas) => {
    const host = await open({ "Trang 1": [["a"]] });
    await host.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Trang 1");
      sheet.getRange("C2:D3").merge();
      sheet.getRange("B6:C6").merge();
      await context.sync();
    });
    expect(await areasIn(host, address)).toBe(areas);
  });
});
