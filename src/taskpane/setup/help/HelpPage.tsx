/** The help: a table of contents, a chapter of the manual, or the rules; docs/huong-dan.md is its text. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ComponentType } from "react";
import { Page } from "../../frame/Page";
import type { Language } from "../../../messages";
import { useWords } from "../../parts/texts";
import { HELP_CHAPTERS } from "../../state/helpChapters";
import type { HelpChapter } from "../../state/helpChapters";
import { loadPart } from "../../state/loadPart";
import type { Manual } from "./manual";
import { Markdown } from "./Markdown";
import { useHelpText } from "./words";

const useStyles = makeStyles({
  contents: { margin: 0, padding: 0, listStyleType: "none" },
  // Each a target of its own, with room between.
  entry: { minHeight: "28px", paddingTop: "4px", boxSizing: "border-box" },
  further: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  /** null, or none that is known: the table of contents. */
  readonly chapter: string | null;
  readonly onChapter: (chapter: HelpChapter | null) => void;
  /** Where back leads to from the table of contents. */
  readonly back: string;
  readonly onBack: () => void;
  /** The manual did not come. */
  readonly onFailed: (error: unknown) => void;
}

export function HelpPage({ chapter: asked, onChapter, back, onBack, onFailed }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const text = useHelpText();
  const help = useHelp(onFailed);
  const chapter = HELP_CHAPTERS.find((one) => one === asked) ?? null;
  if (help === null)
    return (
      <Page title={text("title")} back={back} onBack={onBack}>
        <p role="status">{text("loading")}</p>
      </Page>
    );
  const { RuleList, manual } = help;
  const { lead, chapters } = manual;
  const follow = (anchor: string): void => onChapter(chapters.find((one) => one.anchor === anchor)?.id ?? null);
  const titles = new Map<HelpChapter, string>([
    ...chapters.map(({ id, title }) => [id, title] as const),
    ["rules", text("rules")],
  ]);
  if (chapter === null)
    return (
      <Page key="contents" title={text("title")} back={back} onBack={onBack}>
        <div>
          <Markdown blocks={lead} onLink={follow} />
        </div>
        <nav aria-label={text("contents")}>
          <ol className={styles.contents}>
            {HELP_CHAPTERS.map((id) => (
              <li key={id} className={styles.entry}>
                <Link as="button" onClick={() => onChapter(id)}>
                  {titles.get(id)}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      </Page>
    );
  const shown = chapters.find(({ id }) => id === chapter);
  return (
    <Page key={chapter} title={titles.get(chapter) ?? ""} back={text("contents")} onBack={() => onChapter(null)}>
      <div>
        {shown === undefined ? <RuleList language={language} /> : <Markdown blocks={shown.blocks} onLink={follow} />}
      </div>
      <Further chapter={chapter} titles={titles} onChapter={onChapter} />
    </Page>
  );
}

interface FurtherProps {
  readonly chapter: HelpChapter;
  readonly titles: ReadonlyMap<HelpChapter, string>;
  readonly onChapter: (chapter: HelpChapter) => void;
}

/** The chapter before, and the next one. */
function Further({ chapter, titles, onChapter }: FurtherProps) {
  const styles = useStyles();
  const text = useHelpText();
  const at = HELP_CHAPTERS.indexOf(chapter);
  const ways = [
    ["after", HELP_CHAPTERS[at + 1]],
    ["before", HELP_CHAPTERS[at - 1]],
  ] as const;
  return (
    <div className={styles.further}>
      {ways.map(([way, to]) =>
        to === undefined ? null : (
          <Link key={way} as="button" onClick={() => onChapter(to)}>
            {text(way, { title: titles.get(to) ?? "" })}
          </Link>
        ),
      )}
    </div>
  );
}

interface Help {
  readonly manual: Manual;
  readonly RuleList: ComponentType<{ readonly language: Language }>;
}

/** Parser, manual and rules come when the help is asked for. */
async function loadHelp(language: Language): Promise<Help> {
  const [{ loadManual }, { RuleList }] = await Promise.all([import("./manual"), import("./RuleList")]);
  return { manual: await loadManual(language), RuleList };
}

/** null until it is there. */
function useHelp(onFailed: (error: unknown) => void): Help | null {
  const { language } = useWords();
  const [help, setHelp] = useState<Help | null>(null);
  const failed = useRef(onFailed);
  failed.current = onFailed;
  useEffect(() => {
    let gone = false;
    loadPart(() => loadHelp(language)).then(
      (there) => {
        if (!gone) setHelp(there);
      },
      (error: unknown) => {
        if (!gone) failed.current(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [language]);
  return help;
}
