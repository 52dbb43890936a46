/**
 * What the meeting sheet says of the four workbooks, word by word: section V and the annex of what is to be looked over, as written into the workbook. Read
 * and approved by people; a change of any sentence is to be looked at (UPDATE_GOLDEN=1 writes the texts anew).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actions, openSession } from "../../src/actions";
import { CASES } from "../support/samples";
import { openCase, options } from "./support";

/** Cells of a row, one after another; paragraphs of a cell apart. `from` and `to`: how the first line begins, and the one after the last. */
function section(rows: readonly (readonly unknown[])[], from: string, to: string): string {
  const lines = rows.map((row) =>
    row
      .filter((value) => value !== "")
      .map((value) => String(value).replaceAll("\n", " ¶ "))
      .join(" | "),
  );
  const first = lines.findIndex((line) => line.startsWith(from));
  const last = lines.findIndex((line) => line.startsWith(to));
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
  const { meeting, remarks } = result.written.sheetNames;
  return Excel.run(async (context) => {
    const ranges = [meeting!, remarks!].map((sheet) => context.workbook.worksheets.getItem(sheet).getUsedRange());
    for (const range of ranges) range.load("values");
    await context.sync();
    const [report, annex] = ranges.map(({ values }) => values as unknown[][]);
    return `${section(report!, "V. ", "VI. ")}\n${section(annex!, "(Kèm theo", "./.")}`;
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
