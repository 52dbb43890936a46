/**
 * Workbooks that nobody would make, by a seed: strange cells in a registration, then strange packages around it. What
 * must hold of each, whatever the seed.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { run } from "../../src/cli/run";
import { cellName } from "../../src/host/grid/address";
import type { CellModel } from "../../src/host/model/model";
import { loadWorkbook } from "../../src/host/xlsx/index";
import { packed, taken, textOf, type Package } from "../support/packages";

const CASES = join(__dirname, "../cases");
const SAMPLES = [
  "dang-ky-2021",
  "dang-ky-2021-sach",
  "dang-ky-2021-dau-x",
  "dang-ky-2021-theo-don-vi",
  "rich",
] as const;
/** Longer than anything takes that does not hang. Of the processor: a machine with other work is no fault of a workbook's. */
const LONGEST_SECONDS = 60;
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

type Change<T> = fc.Arbitrary<(on: T) => void>;

const TEXTS: readonly string[] = [
  "",
  " ",
  "=1+1",
  '=HYPERLINK("http://a.invalid","b")',
  "'",
  "@SUM(1)",
  "+84 123",
  "-",
  "x",
  "X",
  "#N/A",
  "#BUSY!",
  "Tổng cộng",
  "STT",
  "Họ và tên",
  "I",
  "LĐTT, CSTĐCS",
  "Bằng khen TTCP",
  "</c><row>",
  "&amp;<![CDATA[",
  "_x000D_",
  "\u0000\u0001",
  "\u202Eabc",
  "😀".repeat(20),
  "a\nb\r\nc\td",
  ",".repeat(2000),
  `1${"a".repeat(32_766)}`,
  "Ngoc\u0323 Hoa\u0300ng",
  "__proto__",
];
const FORMULAS: readonly string[] = [
  "1/0",
  'INDIRECT("A1")',
  "OFFSET(A1,0,1)",
  "SUM(A:A)",
  "{1,2}",
  Array.from({ length: 1500 }, () => "1").join("+"),
  "[2]Khác!A1",
  "TODAY()",
  'IF(A1="","",A1)',
  "_xlfn.XLOOKUP(1,A:A,B:B)",
];
const NUMBERS: readonly number[] = [0, -1, 1e308, -1e-300, 0.1 + 0.2, 2021, 44_279, 2 ** 53, 99_999_999_999];

const content: fc.Arbitrary<CellModel> = fc.oneof(
  fc.constantFrom(...TEXTS).map((v): CellModel => ({ v, s: 0 })),
  fc.string({ unit: "binary", maxLength: 40 }).map((v): CellModel => ({ v: Buffer.from(v).toString(), s: 0 })),
  fc.constantFrom(...NUMBERS).map((v): CellModel => ({ v, s: 0 })),
  fc.constantFrom(...FORMULAS).map((f): CellModel => ({ v: null, f, s: 0 })),
  fc.boolean().map((v): CellModel => ({ v, s: 0 })),
  fc.constantFrom("#REF!", "#DIV/0!").map((error): CellModel => ({ v: { error }, s: 0 })),
);

/** Cells of the sheets, mostly where the tables are, now and then far away. */
const cellChanges = fc.array(
  fc.record({
    sheet: fc.nat(5),
    row: fc.oneof({ weight: 20, arbitrary: fc.nat(40) }, { weight: 1, arbitrary: fc.constantFrom(1_048_575, 70_000) }),
    column: fc.oneof({ weight: 20, arbitrary: fc.nat(13) }, { weight: 1, arbitrary: fc.constantFrom(16_383, 900) }),
    content,
  }),
  { maxLength: 25 },
);

const mostXml = (parts: Package): string[] =>
  Object.keys(parts)
    .filter((name) => /\.(?:xml|rels)$/u.test(name))
    .sort();

/** One part rewritten; `pick` chooses it, and where in it. */
const inPart =
  (change: (xml: string, at: number) => string) =>
  ([pick, place]: readonly [number, number]) =>
  (parts: Package): void => {
    const names = mostXml(parts);
    const name = names[pick % names.length]!;
    const xml = textOf(parts, name);
    parts[name] = strToU8(change(xml, Math.floor((place / 1000) * xml.length)));
  };

const PARTS: readonly ((xml: string, at: number) => string)[] = [
  (xml, at) => xml.slice(0, at),
  (xml, at) => xml.slice(0, at) + xml.slice(at + 1),
  (xml, at) => `${xml.slice(0, at)}<${xml.slice(at)}`,
  (xml, at) => `${xml.slice(0, at)}&${xml.slice(at)}`,
  (xml, at) => `${xml.slice(0, at)}\u0007${xml.slice(at)}`,
  (xml) => xml.replace(/<\/(\w+)>/gu, "</$1\n>"),
  (xml) => xml.replace(/>/u, "><!-- </a> -->"),
  (xml) => xml.replace(/ s="\d+"/u, ' s="99999"'),
  (xml) => xml.replace(/<v>\d+<\/v>/u, "<v>1e999</v>"),
  (xml) => xml.replace(/ r="[A-Z]+\d+"/u, ' r="ZZZ9"'),
  (xml) => xml.replace(/width="[^"]*"/gu, 'width="1E9"'),
  (xml) => xml.replace(/ht="[^"]*"/gu, 'ht="NaN"'),
  (xml) => xml.replace(/ref="[^"]*"/u, 'ref="A1:XFD1048576"'),
  (xml) => xml.replace(/Target="[^"]*"/u, 'Target="../../x.xml"'),
  (xml) => xml.replace(/Id="rId\d+"/u, 'Id="rId1"'),
  (xml) => xml.replace(/sheetId="\d+"/u, 'sheetId="-5"'),
  (xml) => xml.replace(/<row r="(\d+)"/u, '<row r="$1" hidden="1"'),
  (xml) => xml.replace(/<f>([^<]*)<\/f>/u, "<f/>"),
  (xml) => xml.replace(/count="\d+"/gu, 'count="4294967295"'),
];

const packageChange: Change<Package> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...PARTS), fc.tuple(fc.nat(40), fc.nat(999)))
      .map(([change, where]) => inPart(change)(where)),
  },
  {
    weight: 1,
    arbitrary: fc.nat(40).map((pick) => (parts: Package) => {
      delete parts[mostXml(parts)[pick % mostXml(parts).length]!];
    }),
  },
  {
    weight: 1,
    arbitrary: fc.nat(40).map((pick) => (parts: Package) => {
      parts[mostXml(parts)[pick % mostXml(parts).length]!] = new Uint8Array(0);
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant((parts: Package) => {
      parts["../../../tmp/x.xml"] = strToU8("<a/>");
    }),
  },
);

/** Bytes of the zip itself. */
const byteChange = fc.option(fc.tuple(fc.nat(999), fc.nat(255)), { freq: 6 });

interface Strange {
  readonly sample: (typeof SAMPLES)[number];
  readonly cells: readonly { sheet: number; row: number; column: number; content: CellModel }[];
  readonly parts: readonly ((parts: Package) => void)[];
  readonly byte: readonly [number, number] | null;
}

const strange: fc.Arbitrary<Strange> = fc.oneof(
  fc.record({
    sample: fc.constantFrom(...SAMPLES),
    cells: cellChanges,
    parts: fc.constant([]),
    byte: fc.constant(null),
  }),
  fc.record({
    sample: fc.constantFrom(...SAMPLES),
    cells: fc.constant([]),
    parts: fc.array(packageChange, { minLength: 1, maxLength: 2 }),
    byte: byteChange,
  }),
);

async function fileOf({ sample, cells, parts, byte }: Strange): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array(readFileSync(join(CASES, sample, "workbook.xlsx")));
  if (cells.length > 0) {
    const { book, save } = await loadWorkbook(bytes, "a.xlsx");
    for (const { sheet, row, column, content: cell } of cells) {
      const { rows } = book.sheets[sheet % book.sheets.length]!;
      const line = rows.get(row) ?? new Map<number, CellModel>();
      rows.set(row, line);
      line.set(column, { ...cell, s: line.get(column)?.s ?? 0 });
    }
    bytes = await save();
  }
  if (parts.length > 0) {
    const made = taken(bytes);
    for (const change of parts) change(made);
    bytes = packed(made);
  }
  if (byte === null) return bytes;
  const copy = bytes.slice();
  copy[Math.floor((byte[0] / 1000) * copy.length)] = byte[1];
  return copy;
}

/** The officer's cells: sheets by name, and in each what stands where. Results of formulas are nobody's. */
async function cellsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const { book } = await loadWorkbook(bytes, "a.xlsx");
  return new Map(
    book.sheets.map(({ name, rows }) => [
      name,
      new Map(
        [...rows].flatMap(([row, line]) =>
          [...line].flatMap(([column, { v, f }]) =>
            f === undefined && (v === null || v === "")
              ? []
              : [[cellName(row, column), f === undefined ? JSON.stringify(v) : `=${f}`] as const],
          ),
        ),
      ),
    ]),
  );
}

/** Everything that has to hold of one strange workbook; throws what does not. @returns the exit code */
async function hold(made: Strange, folder: string): Promise<number> {
  const bytes = await fileOf(made);
  const [input, output, report] = ["in.xlsx", "out.xlsx", "out.json"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const old of [output, report]) rmSync(old, { force: true });
  writeFileSync(input, bytes);
  let [out, error] = ["", ""];
  const start = process.cpuUsage();
  const code = await run([input, "--out", output, "--json", report], {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    now: () => "2021-03-24T09:05:00",
  });
  const must = (what: string, holds: boolean): void => {
    if (!holds) throw new Error(`${what}: exit code ${code}, «${error.trim()}»`);
  };
  must("took too long", secondsSince(start) < LONGEST_SECONDS);
  must("the input was written", Buffer.from(bytes).equals(readFileSync(input)));
  if (code === 2) {
    must("not one sentence", error.trim() !== "" && !error.trim().includes("\n") && out === "");
    must("no sentence of ours", !/ngoài dự kiến|Excel từ chối|Error\b|undefined|\bat \S+:\d/u.test(error));
    must("something was written", !existing(output));
    return code;
  }
  must("said on the wrong stream", error === "");
  JSON.parse(readFileSync(report, "utf8"));
  const [before, after] = await Promise.all([cellsOf(bytes), cellsOf(new Uint8Array(readFileSync(output)))]);
  for (const [sheet, cells] of before)
    for (const [place, was] of cells)
      must(
        `«${sheet}»!${place} was ${was.slice(0, 60)}, is ${after.get(sheet)?.get(place)?.slice(0, 60) ?? "gone"}`,
        after.get(sheet)?.get(place) === was,
      );
  return code;
}

function existing(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

/** Tries so many workbooks, from a seed on; how many were checked and how many refused. */
export async function fuzz(
  cases: number,
  seed: number,
): Promise<{ readonly checked: number; readonly refused: number }> {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-fuzz-"));
  let [checked, refused] = [0, 0];
  try {
    await fc.assert(
      fc.asyncProperty(strange, async (made) => {
        const code = await hold(made, folder);
        if (code === 2) refused += 1;
        else checked += 1;
      }),
      { numRuns: cases, seed, endOnFailure: true, verbose: false },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { checked, refused };
}
