/**
 * More days than a test has time for: `node --import tsx test/actions/daysLong.ts [days] [seed] [openpyxl] [libreoffice]`,
 * with days that these programs save in between.
 */
import { programs } from "./dayPrograms";
import type { ProgramName } from "./dayPrograms";
import { days } from "./days";

const [count = 200, seed = 1] = process.argv.slice(2, 4).map(Number);
const asked = process.argv.slice(4).filter((name): name is ProgramName => Object.hasOwn(programs, name));
const through = asked.filter((name) => programs[name].isThere);
for (const name of asked.filter((each) => !through.includes(each)))
  process.stdout.write(`${name} is absent: no day is saved by it\n`);

void days(count, seed, 10, through).then(
  () => process.stdout.write(`${count} days from seed ${seed}: the workbook as without us, nothing typed lost\n`),
  (error: unknown) => {
    process.stdout.write(`${String(error)}\n${String((error as { cause?: unknown }).cause)}\n`);
    process.exitCode = 1;
  },
);
