/**
 * Files that came out of fuzzing, as they are: what is damaged gets one sentence at once; what can be read is checked,
 * written and read again, with nothing of the officer's changed.
 */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadWorkbook } from "../../src/host/xlsx";
import { at, files, json, validate } from "./support";

const place = (name: string): string => join(__dirname, "../cases/hostile", `${name}.xlsx`);

function given(name: string): string {
  cpSync(place(name), at("so.xlsx"));
  return at("so.xlsx");
}

test.each([
  ["tag-of-300000-letters", /thẻ viết sai/u],
  ["column-300000000", /cột ngoài trang tính.*300000000/u],
  ["end-tag-missing", /thẻ không đóng/u],
  ["format-out-of-range", /định dạng không tồn tại/u],
  ["checksum", /mã kiểm tra/u],
])(
  "%s is refused with one sentence",
  async (name, said) => {
    const { code, out, error } = await validate(given(name), "--out", at("kq.xlsx"));
    expect({ code, out, lines: error.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(error).toMatch(said);
    expect(files()).toEqual(["so.xlsx"]);
  },
  10_000,
);

interface Cell {
  readonly text: unknown;
  readonly formula: string | undefined;
}

/** Contents of the officer's sheets, all cells that the given file has. */
async function officersCells(file: string, of = file): Promise<Record<string, Cell>> {
  const { book } = await loadWorkbook(new Uint8Array(readFileSync(file)), "so.xlsx");
  const asked = (await loadWorkbook(new Uint8Array(readFileSync(of)), "so.xlsx")).book;
  return Object.fromEntries(
    asked.sheets.flatMap(({ name, rows }) => {
      const sheet = book.sheets.find((each) => each.name === name)!;
      return [...rows].flatMap(([row, cells]) =>
        [...cells.keys()].map((column): [string, Cell] => {
          const { v: text, f: formula } = sheet.rows.get(row)?.get(column) ?? {};
          return [`${name}!${row}:${column}`, { text, formula }];
        }),
      );
    }),
  );
}

test.each([
  ["sum-of-1500-terms", 4],
  ["stray-cell-in-last-column", 4],
  ["text-of-32767-letters", 4],
  ["unit-of-2000-commas", 4],
  ["utf-16-part", 221],
])(
  "%s is checked and written, and its cells are as they were",
  async (name, people) => {
    const { code, error } = await validate(given(name), "--out", at("kq.xlsx"), "--json", at("kq.json"));
    expect({ code, error }).toEqual({ code: 1, error: "" });
    expect(json("kq.json")).toMatchObject({ totals: { bloc: { people } } });
    expect(await officersCells(at("kq.xlsx"), place(name))).toEqual(await officersCells(place(name)));
  },
  30_000,
);

test("a cell far from all others is not read, and this is said", async () => {
  const { out } = await validate(given("stray-cell-in-last-column"), "--out", at("kq.xlsx"));
  expect(out).toContain("Ô đứng riêng, cách xa bảng nên không đọc: ĐK cá nhân!XFD5.");
  const { book } = await loadWorkbook(new Uint8Array(readFileSync(at("kq.xlsx"))), "so.xlsx");
  const results = book.sheets.find(({ name }) => name === "Kết quả kiểm tra")!;
  const texts = [...results.rows.values()].flatMap((row) => [...row.values()].map(({ v }) => v));
  expect(texts).toContainEqual(expect.stringContaining("không đọc: ĐK cá nhân!XFD5. Nếu là số liệu"));
}, 30_000);
