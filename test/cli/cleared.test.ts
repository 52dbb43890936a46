/**
 * Whatever stood around a table is there again after checking and clearing, as software that is not ours reads it:
 * values, formats, widths, merged areas, conditions, validation, filter, print settings of every officer's sheet.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CASES } from "../support/samples";
import { differencesBetween, tablesWithThingsAround, withOpenpyxl } from "../support/office";
import { at, file, sample, validate } from "./support";

/** Checked, with slips, saved, cleared and saved. */
async function cleared(input: string, tamper: (checked: Uint8Array) => Uint8Array = (same) => same): Promise<string> {
  const { code, error } = await validate(input, "--out", at("kq.xlsx"), "--slips");
  expect({ error, isChecked: code < 2 }).toEqual({ error: "", isChecked: true });
  const checked = new Uint8Array(readFileSync(at("kq.xlsx")));
  const { code: done } = await validate(file("lai.xlsx", tamper(checked)), "--clear", "all", "--out", at("sach.xlsx"));
  expect(done).toBe(0);
  return at("sach.xlsx");
}

withOpenpyxl("after «--clear all» openpyxl finds the officer's sheets as they were", () => {
  test("with 33 kinds of things around the table", async () => {
    const kinds = tablesWithThingsAround(at(""));
    expect(kinds).toHaveLength(33);
    const lost: unknown[] = [];
    for (const kind of kinds) {
      const differences = differencesBetween(at(`${kind}.xlsx`), await cleared(at(`${kind}.xlsx`)));
      if (differences.length > 0) lost.push([kind, differences.length, differences.slice(0, 2)]);
    }
    expect(lost).toEqual([]);
  }, 300_000);

  test.each(CASES)(
    "where 0.1 wrote and the present version checked again: %s",
    async (name) => {
      const written = file("cu.xlsx", readFileSync(join(__dirname, "../cases/written-by-0.1", `${name}.xlsx`)));
      expect(differencesBetween(sample(name), await cleared(written))).toEqual([]);
    },
    120_000,
  );

  test.each(["dang-ky-2021", "dang-ky-2021-theo-don-vi"])(
    "in %s",
    async (name) => {
      const input = sample(name);
      expect(differencesBetween(input, await cleared(input))).toEqual([]);
    },
    60_000,
  );
});
