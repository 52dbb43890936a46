/**
 * Figures of the commands in docs/reading.md, each between its own marks, so that running a command again renews
 * them.
 */
import { readFileSync, writeFileSync } from "node:fs";

const PAGE = "docs/reading.md";

export function writeSection(name: string, text: string): void {
  const page = readFileSync(PAGE, "utf8");
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const begin = page.indexOf(from);
  const end = page.indexOf(to);
  if (begin === -1 || end === -1) throw new Error(`${PAGE} has no place for ${name}`);
  writeFileSync(PAGE, `${page.slice(0, begin + from.length)}\n${text}\n${page.slice(end)}`);
}
