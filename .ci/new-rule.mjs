/**
 * `npm run new-rule ID SECTION`: starts a rule. Writes its file, its test, its lines in the catalogue and its page. Afterwards
 * everything is green but the new test, which says «write me». SECTION: data, person, collective or targets (or 1 to 4).
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const ROOMS = ["data", "person", "collective", "targets"];
const INDEX = "src/domain/rules/index.ts";
const RETIRED = "src/domain/rules/engine/retired.ts";

const [id = "", wanted = ""] = process.argv.slice(2);
const room = ROOMS[Number(wanted) - 1] ?? wanted;
const read = (path) => readFileSync(join(root, path), "utf8");

const refuse = (why) => {
  console.error(`${why}\nnpm run new-rule ID SECTION (for example: npm run new-rule note-too-long data)`);
  process.exit(2);
};
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(id))
  refuse(`«${id}» is no id of a rule: small letters and digits, joined by hyphens.`);
if (!ROOMS.includes(room)) refuse(`«${wanted}» is no section: ${ROOMS.join(", ")}.`);
if (ROOMS.some((each) => existsSync(join(root, `src/domain/rules/${each}/${id}.ts`))))
  refuse(`There is a rule ${id} already.`);
if (read(RETIRED).includes(`"${id}"`)) refuse(`${id} was a rule once: an id is never used again.`);

const section = ROOMS.indexOf(room) + 1;
const name = id.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());

/** What a rule of the section goes over. */
const LOOPS = {
  data: ["{ registration }", "for (const _person of registration.people) report.pass();"],
  person: ["{ registration }", "for (const _person of registration.people) report.pass();"],
  collective: ["{ registration }", "for (const _collective of registration.collectives) report.pass();"],
  targets: ["{ campaign }", "for (const _unit of judgedUnits(campaign)) report.pass();"],
};
const [input, loop] = LOOPS[room];

const ruleFile = `src/domain/rules/${room}/${id}.ts`;
const testFile = `test/domain/rules/${room}/${id}.test.ts`;
const ruleText = `import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
${room === "targets" ? 'import { judgedUnits } from "../shared/judgedUnits";\n' : ""}
export const rule = defineRule({
  id: "${id}",
  severity: "notice",
  section: ${section},
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Viết: quy tắc này phát hiện gì.",
    en: "Write: what the rule finds.",
  },
  why: {
    vi: "Viết: vì sao điều đó quan trọng.",
    en: "Write: why it matters.",
  },
  // An article of law has its basis in law/laws.ts.
  basis: registrationForm,
  messages: {
    wrong: {
      vi: {
        found: "Viết: thấy gì.",
        expected: "Viết: cần gì.",
        remedy: "Viết: đề nghị làm gì.",
        demand: "Viết: sổ đang ghi gì; phải thế nào.",
      },
      en: {
        found: "Write: what was found.",
        expected: "Write: what was expected.",
        remedy: "Write: what to do.",
        demand: "Write: what stands there; what it must be.",
      },
    },
  },
  check(${input}, report) {
    // Where it is wrong: report.fail("wrong", onRow(row, "name", row.nameCell)); places are in say/reports.ts.
    ${loop}
  },
});
`;
const testText = `import { rule } from "../../../../src/domain/rules/${room}/${id}";

// Replace this by testRule(rule, { valid: [{ name, given, outcome: "pass" }], invalid: [{ name, given, finds: [{ at: "B8", message }] }] }),
// where given is aRegistration().withPerson({ ... }), as in the tests beside it.
test(\`\${rule.id}: write me\`, () => {
  throw new Error("write me");
});
`;

writeFileSync(join(root, ruleFile), ruleText);
writeFileSync(join(root, testFile), testText);
writeFileSync(join(root, INDEX), catalogued(read(INDEX)));
run("prettier/bin/prettier.cjs", "--write", "--log-level", "warn", ruleFile, testFile, INDEX);
const pages = spawnSync(process.execPath, [join(root, ".ci/rule-pages.mjs")], { cwd: root, encoding: "utf8" });
if (pages.status !== 0) refuse(`The pages could not be written: ${pages.stderr}`);
console.log(`${ruleFile}\n${testFile}\n${INDEX}\ndocs/rules/${id}.md, docs/rules/README.md`);
console.log(`Next: the rule, its test (write me), npm run docs:rules. How a rule is built: src/domain/rules/README.md`);

/** The import among the others by name, the rule as the last of its section. */
function catalogued(source) {
  const lines = source.split("\n");
  const imports = lines.findIndex((line) => /^import \{ rule as \w+ \}/u.test(line));
  const idOf = (line) => /\/([a-z0-9-]+)";$/u.exec(line)?.[1] ?? "";
  let at = imports;
  while (lines[at].startsWith("import { rule as ") && idOf(lines[at]) < id) at += 1;
  lines.splice(at, 0, `import { rule as ${name} } from "./${room}/${id}";`);
  const start = lines.findIndex((line) => line.startsWith(`  // ${section}. `));
  const end = lines.findIndex(
    (line, index) => index > start && (/^ {2}\/\/ \d\. /u.test(line) || line.startsWith("]")),
  );
  lines.splice(end, 0, `  ${name},`);
  return lines.join("\n");
}

function run(tool, ...parameters) {
  const done = spawnSync(process.execPath, [join(root, "node_modules", tool), ...parameters], {
    cwd: root,
    stdio: "inherit",
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
