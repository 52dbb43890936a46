/** `--log-sheet`: «Nhật ký» beside the check's own sheets, kept by `--clear marks`, gone with `--clear all`; the JSON's `log`. */
import { loadWorkbook } from "../../src/host/xlsx";
import { readFileSync } from "node:fs";
import { at, json, sample, validate } from "./support";

const sheets = async (file: string): Promise<string[]> =>
  (await loadWorkbook(new Uint8Array(readFileSync(file)), "a.xlsx")).book.sheets.map(({ name }) => name);

test("the sheet is made when it is asked for, and lives as long as the log", async () => {
  await validate(sample("dang-ky-2021-sach"), "--out", at("mot.xlsx"), "--no-summary");
  expect(await sheets(at("mot.xlsx"))).not.toContain("Nhật ký");
  await validate(at("mot.xlsx"), "--out", at("hai.xlsx"), "--log-sheet", "--json", at("kq.json"));
  expect((json("kq.json").log as { verb: string }[]).map(({ verb }) => verb)).toEqual(["check", "meeting"]);
  expect(await sheets(at("hai.xlsx"))).toContain("Nhật ký");
  await validate(at("hai.xlsx"), "--clear", "marks", "--out", at("ba.xlsx"));
  expect(await sheets(at("ba.xlsx"))).toContain("Nhật ký");
  await validate(at("ba.xlsx"), "--clear", "all", "--out", at("bon.xlsx"));
  expect(await sheets(at("bon.xlsx"))).toEqual(await sheets(at("so.xlsx")));
}, 60_000);
