/**
 * node --import tsx test/support/layouts/speed.ts [--rows 1000,10000,100000] [--write]
 * The reader's own time per cell for lists of 1,000, 10,000 and 100,000 people in memory: opening a file is not in it.
 */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import { readRegistration } from "../../../src/domain/registration/read";
import { peopleOfRows, WIDTH } from "./longList";
import { writeSection } from "./docs";

const wanted =
  process.argv.indexOf("--rows") === -1
    ? [1_000, 10_000, 100_000]
    : process.argv[process.argv.indexOf("--rows") + 1]!.split(",").map(Number);
const now = (): number => performance.now();

/** The best of several: what the machine's other work adds is no part of the reader. */
function fastest(rows: number): number {
  const workbook = peopleOfRows(rows);
  let best = Number.POSITIVE_INFINITY;
  const times = Math.max(5, Math.min(60, Math.round(200_000 / rows)));
  for (let i = 0; i < times; i++) {
    const begin = now();
    const { people } = readRegistration(workbook, campaign2021);
    best = Math.min(best, now() - begin);
    if (people.length !== rows) throw new Error(`read ${people.length} of ${rows} people`);
  }
  return best;
}

fastest(2_000);
const lines = ["| rows | cells | time | per cell |", "|---:|---:|---:|---:|"];
const perCell: number[] = [];
for (const rows of wanted) {
  const ms = fastest(rows);
  perCell.push((ms * 1e6) / (rows * WIDTH));
  lines.push(
    `| ${rows.toLocaleString("en")} | ${(rows * WIDTH).toLocaleString("en")} | ${ms.toFixed(1)} ms | ${perCell.at(-1)!.toFixed(0)} ns |`,
  );
}
const growth = perCell.at(-1)! / perCell[0]!;
const text = `${lines.join("\n")}\n\nGrowth per cell from the first to the last: ${growth.toFixed(2)} times (wanted: at most 1.3).`;
console.log(text);
if (process.argv.includes("--write")) writeSection("speed", text);
