/**
 * What the meeting sheet says of the four workbooks, word by word: section V, as written into the workbook. Read
 * and approved by people; a change of any sentence is to be looked at (UPDATE_GOLDEN=1 writes the texts anew).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actions, openSession } from "../../src/actions";
import { CASES, openCase, options } from "./support";

/** Cells of a row, one after another; paragraphs of a cell apart. */
function section(rows: readonly (readonly unknown[])[]): string {
  const lines = rows.map((row) =>
    row
      .filter((value) => value !== "")
      .map((value) => String(value).replaceAll("\n", " ¶ "))
      .join(" | "),
  );
  const first = lines.findIndex((line) => line.startsWith("V. "));
  const last = lines.findIndex((line) => line.startsWith("VI. "));
  return `${lines
    .slice(first, last)
    .filter((line) => line !== "")
    .join("\n")}\n`;
}

async function written(name: string): Promise<string> {
  await openCase(name);
  const result = await actions.meeting.perform(
    await openSession(),
    options({ now: "2021-03-30T08:15:00", meeting: { form: "report", replyBy: "2021-04-05" } }),
  );
  const sheet = result.written.sheetNames.meeting!;
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values");
    await context.sync();
    return section(range.values as unknown[][]);
  });
}

test.each(CASES)(
  "%s",
  async (name) => {
    const golden = join(__dirname, "reasoning", `${name}.txt`);
    const text = await written(name);
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  },
  60_000,
);
