/** The help: a table of contents, a chapter of the manual, or the rules; docs/huong-dan.md is its text. */
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../parts/texts";
import { HELP_CHAPTERS } from "../../state/helpChapters";
import type { HelpChapter } from "../../state/helpChapters";
import { loadPart } from "../../state/loadPart";
import { loadManual } from "./manual";
import type { Manual } from "./manual";
import { Markdown } from "./Markdown";
import { RuleList } from "./RuleList";
import { useHelpText } from "./words";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  back: { alignSelf: "start", paddingLeft: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: "none" },
  contents: { margin: 0, padding: 0, listStyleType: "none" },
  // Each as high as a finger is wide.
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
  /** null: the table of contents. */
  readonly chapter: HelpChapter | null;
  readonly onChapter: (chapter: HelpChapter | null) => void;
  readonly onBack: () => void;
  /** The manual did not come. */
  readonly onFailed: (error: unknown) => void;
}

export function HelpPage({ chapter, onChapter, onBack, onFailed }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const text = useHelpText();
  const manual = useManual(onFailed);
  const heading = useHeadingFocus(chapter, manual !== null);
  if (manual === null) return <p role="status">{text("loading")}</p>;
  const { lead, chapters } = manual;
  const follow = (anchor: string): void => onChapter(chapters.find((one) => one.anchor === anchor)?.id ?? "rules");
  const shown = chapters.find(({ id }) => id === chapter);
  const titles = new Map<HelpChapter, string>([
    ...chapters.map(({ id, title }) => [id, title] as const),
    ["rules", text("rules")],
  ]);
  const title = (chapter === null ? undefined : titles.get(chapter)) ?? text("title");
  return (
    // A page of its own for each chapter: what had the keyboard goes with the page before.
    <div key={chapter} className={styles.page}>
      <Button
        appearance="transparent"
        size="small"
        icon={<ArrowLeft20Regular />}
        className={styles.back}
        onClick={chapter === null ? onBack : () => onChapter(null)}
      >
        {text(chapter === null ? "back" : "toContents")}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {chapter === null ? (
        <>
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
        </>
      ) : (
        <>
          <div>
            {shown === undefined ? (
              <RuleList language={language} />
            ) : (
              <Markdown blocks={shown.blocks} onLink={follow} />
            )}
          </div>
          <Further chapter={chapter} titles={titles} onChapter={onChapter} />
        </>
      )}
    </div>
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

/** null until it is there. */
function useManual(onFailed: (error: unknown) => void): Manual | null {
  const { language } = useWords();
  const [manual, setManual] = useState<Manual | null>(null);
  const failed = useRef(onFailed);
  failed.current = onFailed;
  useEffect(() => {
    let gone = false;
    loadPart(() => loadManual(language)).then(
      (there) => {
        if (!gone) setManual(there);
      },
      (error: unknown) => {
        if (!gone) failed.current(error);
      },
    );
    return () => {
      gone = true;
    };
  }, [language]);
  return manual;
}

/** The link that was followed is gone with its page: the keyboard goes on from the new page's heading. */
function useHeadingFocus(chapter: HelpChapter | null, there: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (there && (active === null || active === document.body)) heading.current?.focus();
  }, [chapter, there]);
  return heading;
}
