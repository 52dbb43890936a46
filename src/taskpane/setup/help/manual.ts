/** The manual as chapters: docs/huong-dan.md and docs/guide.md, the same text that is read in the repository. */
import { lexer } from "marked";
import type { Token, Tokens } from "marked";
import type { Language } from "../../../messages";
import { MANUAL_CHAPTERS } from "../../state/helpChapters";
import type { ManualChapter } from "../../state/helpChapters";

interface Chapter {
  readonly id: ManualChapter;
  readonly title: string;
  /** As links to it name it, and as GitHub does. */
  readonly anchor: string;
  readonly blocks: readonly Token[];
}

export interface Manual {
  /** What stands before the first chapter. */
  readonly lead: readonly Token[];
  readonly chapters: readonly Chapter[];
}

const texts: Readonly<Record<Language, () => Promise<string>>> = {
  vi: async () => (await import("../../../../docs/huong-dan.md")).default,
  en: async () => (await import("../../../../docs/guide.md")).default,
};

export async function loadManual(language: Language): Promise<Manual> {
  return manualOf(await texts[language]());
}

export function manualOf(markdown: string): Manual {
  const blocks = lexer(markdown);
  const starts = blocks.flatMap((block, at) => (isHeading(block) && block.depth === 2 ? [at] : []));
  return {
    lead: blocks.slice(0, starts[0]).filter((block) => !isHeading(block)),
    chapters: starts.map((start, number) => {
      const title = (blocks[start] as Tokens.Heading).text;
      return {
        id: MANUAL_CHAPTERS[number]!,
        title,
        anchor: anchorOf(title),
        blocks: blocks.slice(start + 1, starts[number + 1]),
      };
    }),
  };
}

const isHeading = (block: Token): block is Tokens.Heading => block.type === "heading";

/** Small letters, hyphens for spaces, without signs. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/\s/gu, "-");
