/** More of the strange workbooks than a test has time for: `node --import tsx test/cli/fuzzLong.ts [cases] [seed]`. */
import { fuzz } from "./fuzz";

const [cases = 2000, seed = 1] = process.argv.slice(2).map(Number);

void fuzz(cases, seed).then(
  ({ checked, refused }) => {
    process.stdout.write(
      `${cases} workbooks from seed ${seed}: ${checked} checked, ${refused} refused with one sentence\n`,
    );
  },
  (error: unknown) => {
    process.stdout.write(`${String(error)}\n${String((error as { cause?: unknown }).cause)}\n`);
    process.exitCode = 1;
  },
);
