/**
 * The manual, docs/huong-dan.md and docs/guide.md, which is the help in the pane too: what it calls by name is called so
 * on the screen, its links lead somewhere, and the pane can show all of it.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Token } from "marked";
import type { Language } from "../../src/messages";
import { manualOf } from "../../src/taskpane/setup/help/manual";
import { isShown } from "../../src/taskpane/setup/help/Markdown";
import { MANUAL_CHAPTERS } from "../../src/taskpane/state/helpChapters";
import { workbenchText } from "../../src/workbench/texts";

const root = join(__dirname, "../..");
const files: Readonly<Record<Language, string>> = { vi: "docs/huong-dan.md", en: "docs/guide.md" };
const read = (language: Language): string => readFileSync(join(root, files[language]), "utf8");

/** Every text of the dictionaries in a language, of the ribbon, and of the page that runs in a browser. */
async function catalogueOf(language: Language): Promise<readonly string[]> {
  const folder = join(root, "src/messages", language);
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".ts")))
    collect(await import(join(folder, name)));
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const ribbon = language === "vi" ? /bt:String id="[^"]*" DefaultValue="([^"]*)"/gu : /"en-US" Value="([^"]*)"/gu;
  const ofBrowser = workbenchText(language);
  return [
    ...texts,
    ...[...manifest.matchAll(ribbon)].map(([, text]) => text!),
    ofBrowser("open"),
    ofBrowser("download"),
  ];
}

/** What stands bold in quotation marks, but for the words by which the manual says so. */
const namesIn = (markdown: string): readonly string[] =>
  [...new Set([...markdown.matchAll(/\*\*[«“](.+?)[»”]\*\*/gu)].map(([, name]) => name!))].filter(
    (name) => !["đậm trong ngoặc", "bold quotation marks"].includes(name),
  );

/** A text with places for facts says the name where only the places differ. */
function says(text: string, name: string): boolean {
  if (text === name) return true;
  const parts = text.split(/\{\w+\}/u);
  if (parts.length === 1 || parts.join("").length < 8) return false;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp(`^${escaped.join(".+")}$`, "u").test(name);
}

function tokensOf(blocks: readonly Token[]): readonly Token[] {
  const inside = (value: unknown): readonly Token[] =>
    Array.isArray(value) ? value.flatMap(inside) : typeof value === "object" && value !== null ? within(value) : [];
  const within = (value: object): readonly Token[] => [
    ...("type" in value && "raw" in value ? [value as Token] : []),
    ...Object.values(value).flatMap(inside),
  ];
  return blocks.flatMap(within);
}

describe.each(["vi", "en"] as const)("the manual (%s)", (language) => {
  const text = read(language);
  const { lead, chapters } = manualOf(text);
  const tokens = tokensOf([...lead, ...chapters.flatMap(({ blocks }) => blocks)]);

  test("calls buttons, tabs, sheets and refusals as they are called on the screen", async () => {
    const catalogue = await catalogueOf(language);
    const names = namesIn(text);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !catalogue.some((one) => says(one, name)))).toEqual([]);
  });

  test("has every chapter, each with something in it", () => {
    expect(chapters.map(({ id }) => id)).toEqual([...MANUAL_CHAPTERS]);
    expect(new Set(chapters.map(({ anchor }) => anchor)).size).toBe(chapters.length);
    for (const { blocks } of chapters) expect(blocks.length).toBeGreaterThan(0);
  });

  test("links to its own chapters only: the pane opens no other page", () => {
    const links = tokens.flatMap((token) => (token.type === "link" ? [decodeURIComponent(String(token.href))] : []));
    expect(links.length).toBeGreaterThan(2);
    const anchors = chapters.map(({ anchor }) => `#${anchor}`);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  test("holds nothing that the pane cannot show, and nothing that would be HTML", () => {
    const kinds = new Set(tokens.filter((token) => !isShown(token)).map(({ type }) => type));
    expect([...kinds].filter((type) => type !== "list_item")).toEqual([]);
  });

  test("is written in composed letters", () => expect(text.normalize("NFC")).toBe(text));
});
