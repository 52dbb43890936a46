/** More days than a test has time for: `node --import tsx test/actions/daysLong.ts [days] [seed] [openpyxl]`. */
import { days } from "./days";

const [count = 200, seed = 1] = process.argv.slice(2, 4).map(Number);
const programs = process.argv[4] === "openpyxl";

void days(count, seed, 10, programs).then(
  () => process.stdout.write(`${count} days from seed ${seed}: the workbook as without us, nothing typed lost\n`),
  (error: unknown) => {
    process.stdout.write(`${String(error)}\n${String((error as { cause?: unknown }).cause)}\n`);
    process.exitCode = 1;
  },
);
