/** node --import tsx test/support/layouts/run.ts --cases 20000 --seed 1 [--show 5] [--asked] [--dump] [--write] */
import { writeSection } from "./docs";
import { judgeMany, type Judgement } from "./judge";
import { caseOf } from "./workbook";

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const cases = option("cases", 2000);
const seed = option("seed", 1);
const show = option("show", 10);
const begin = performance.now();
const figures = judgeMany(cases, seed);
const seconds = (performance.now() - begin) / 1000;

const tell = (judgement: Judgement): void => {
  console.log(`\nseed ${judgement.seed}: ${judgement.notes.join(" | ")}`);
  for (const difference of judgement.wrong.slice(0, 4)) console.log(`   ${difference.sheet}: ${difference.text}`);
  if (judgement.wrong.length > 4) console.log(`   … and ${judgement.wrong.length - 4} more`);
  if (judgement.verdict === "asked") for (const text of judgement.asked.slice(0, 4)) console.log(`   asked: ${text}`);
};
/** The sheet as rows of texts, for a close look at one case. */
const dump = (judgement: Judgement): void => {
  const sheet = caseOf(judgement.seed).workbook.sheets.find((each) => each.name === judgement.wrong[0]?.sheet);
  sheet?.values.forEach((row, i) =>
    console.log(
      `${String((sheet.area?.firstRow ?? 1) + i).padStart(4)} ${row.map((value) => String(value).replaceAll("\n", "⏎")).join(" ¦ ")}`,
    ),
  );
};
for (const failure of figures.failures.slice(0, show)) {
  tell(failure);
  if (process.argv.includes("--dump")) dump(failure);
}
if (process.argv.includes("--asked")) for (const question of figures.questions.slice(0, show)) tell(question);
console.log(
  `\n${cases} cases from seed ${seed}: ${figures.right} read right, ${figures.asked} asked, ${figures.wrong} wrong (${seconds.toFixed(1)} s)`,
);
if (process.argv.includes("--write")) {
  const share = (count: number): string => `${((100 * count) / cases).toFixed(2)} %`;
  const rows = [
    ["read right", figures.right],
    ["asked", figures.asked],
    ["wrong", figures.wrong],
  ] as const;
  const seeds = figures.failures
    .slice(0, 10)
    .map((failure) => failure.seed)
    .join(", ");
  writeSection(
    "layouts",
    [
      `${cases.toLocaleString("en")} cases from seed ${seed}:`,
      "",
      "| | cases | share |",
      "|---|---:|---:|",
      ...rows.map(([name, count]) => `| ${name} | ${count.toLocaleString("en")} | ${share(count)} |`),
      ...(seeds === "" ? [] : ["", `First wrong seeds: ${seeds}.`]),
    ].join("\n"),
  );
}
process.exitCode = figures.wrong > 0 ? 1 : 0;
