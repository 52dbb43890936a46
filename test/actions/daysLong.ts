/** More days than a test has time for: `node --import tsx test/actions/daysLong.ts [days] [seed]`. */
import { days } from "./days";

const [count = 200, seed = 1] = process.argv.slice(2).map(Number);

void days(count, seed).then(
  () => process.stdout.write(`${count} days from seed ${seed}: the workbook as without us, nothing typed lost\n`),
  (error: unknown) => {
    process.stdout.write(`${String(error)}\n${String((error as { cause?: unknown }).cause)}\n`);
    process.exitCode = 1;
  },
);
