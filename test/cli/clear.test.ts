/** «--clear» takes out what a check has written, by this version or by 0.1. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadWorkbook } from "../../src/host/xlsx";
import { CASES } from "../support/samples";
import { at, file, files, sample, validate } from "./support";

/** What stands in all cells, by sheet: a formula rather than its result, which a file need not bring. */
async function cells(path: string): Promise<unknown> {
  const { book } = await loadWorkbook(new Uint8Array(readFileSync(path)), "so.xlsx");
  return book.sheets.map(({ name, rows }) => [
    name,
    [...rows].flatMap(([row, columns]) =>
      [...columns].flatMap(([column, { v, f }]) => ((f ?? v ?? null) === null ? [] : [[row, column, f ?? v]])),
    ),
  ]);
}

const KEPT = {
  marks: "Được cất trong sổ và trở lại cùng báo cáo, phiếu lần sau: ",
  all: "Bị xóa hẳn: ",
};
const SAID = { marks: "Đã bỏ đánh dấu", all: "Đã xóa mọi dấu vết" };

describe.each(["marks", "all"] as const)("--clear %s", (clearing) => {
  test.each(CASES)("takes out what 0.1 wrote: %s", async (name) => {
    const written = readFileSync(join(__dirname, "../cases/written-by-0.1", `${name}.xlsx`));
    const input = file("cu.xlsx", written);
    const { code, out, error } = await validate(input, "--clear", clearing, "--out", at("sach.xlsx"));
    expect({ code, error }).toEqual({ code: 0, error: "" });
    // All four were filled in by units and the meeting.
    expect(out).toMatch(
      new RegExp(`^${SAID[clearing]}.*\n${KEPT[clearing]}\\d+ câu trả lời của đơn vị trong phiếu, \\d+ chỗ`, "u"),
    );
    expect(files()).toEqual(["cu.xlsx", "sach.xlsx"]);
    expect(readFileSync(input)).toEqual(written);
    expect(await cells(at("sach.xlsx"))).toEqual(await cells(sample(name)));
  });

  test("takes out what the present version wrote", async () => {
    const input = sample("dang-ky-2021");
    await validate(input, "--out", at("kq.xlsx"), "--slips");
    expect(await cells(at("kq.xlsx"))).not.toEqual(await cells(input));
    expect((await validate(at("kq.xlsx"), "--clear", clearing, "--out", at("sach.xlsx"))).code).toBe(0);
    expect(await cells(at("sach.xlsx"))).toEqual(await cells(input));
  });
});
