/** «?»: the chapter of the help that belongs to what is shown. */
import { Button, makeStyles } from "@fluentui/react-components";
import { useText } from "../parts/texts";
import type { HelpChapter } from "../state/helpChapters";
import type { Viewing } from "../state/useView";
import type { PaneView, SetupPage } from "../state/view";

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: "24px", marginLeft: "auto" },
});

export function HelpLink({ view, go }: Pick<Viewing, "view" | "go">) {
  const styles = useStyles();
  const text = useText();
  if (view.tab === "setup" && view.setup.page === "help") return null;
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      aria-label={text("help.open")}
      title={text("help.open")}
      onClick={() => go("setup", { setup: { page: "help", chapter: chapterOn(view) } })}
    >
      ?
    </Button>
  );
}

function chapterOn({ tab, issues, setup }: PaneView): HelpChapter | null {
  if (tab === "setup") return ofSetup[setup.page];
  if (tab === "issues") return issues.open === null ? "find" : "mend";
  return tab === "papers" ? "meeting" : "check";
}

const ofSetup: Readonly<Record<SetupPage, HelpChapter | null>> = {
  home: null,
  campaign: "campaign",
  wizard: "campaign",
  edit: "campaign",
  change: "campaign",
  defaults: "campaign",
  reading: "reading",
  help: null,
};
