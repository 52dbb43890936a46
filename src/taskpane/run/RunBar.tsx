/** The verbs. While one runs the others wait: they stay focusable, so that the keyboard does not lose its place. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DocumentArrowRight20Regular } from "@fluentui/react-icons/svg/document-arrow-right";
import { Options20Regular } from "@fluentui/react-icons/svg/options";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import type { Ref } from "react";
import { dateText } from "../../messages";
import type { Verb } from "../door/door";
import type { Report } from "../report/useReport";
import { useText } from "../texts";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  main: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wide: {
    flexGrow: 1,
    flexShrink: 0,
    minWidth: "72px",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  saved: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly busy: boolean;
  readonly onVerb: (verb: Verb) => void;
  readonly report: Report;
  /** Where the keyboard goes back to when the control that had it is gone. */
  readonly firstButton: Ref<HTMLButtonElement>;
}

export function RunBar({ busy, onVerb, report, firstButton }: Props) {
  const styles = useStyles();
  const text = useText();
  return (
    <div role="group" aria-label={text("run.label")} className={styles.bar}>
      <div className={styles.main}>
        <Button
          ref={firstButton}
          className={styles.wide}
          appearance="primary"
          icon={<ClipboardCheckmark20Regular />}
          disabledFocusable={busy}
          onClick={() => onVerb("check")}
        >
          {text("run.check")}
        </Button>
        <Button
          className={styles.wide}
          icon={<DocumentTable20Regular />}
          disabledFocusable={busy}
          onClick={() => onVerb("meeting")}
        >
          {text("run.meeting")}
        </Button>
      </div>
      <div className={styles.quiet}>
        <Button
          appearance="subtle"
          size="small"
          icon={<DocumentArrowRight20Regular />}
          disabledFocusable={busy}
          onClick={() => onVerb("slips")}
        >
          {text("run.slips")}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<Options20Regular />}
          aria-haspopup="dialog"
          disabledFocusable={report.busy}
          onClick={report.open}
        >
          {text("run.reportOptions")}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<Eraser20Regular />}
          disabledFocusable={busy}
          onClick={() => onVerb("clearFlags")}
        >
          {text("run.clearFlags")}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<Delete20Regular />}
          disabledFocusable={busy}
          onClick={() => onVerb("clearAll")}
        >
          {text("run.clearAll")}
        </Button>
      </div>
      {report.saved === null ? null : (
        <p role="status" className={styles.saved}>
          {text(
            report.saved.replyBy === null
              ? `report.saved.${report.saved.form}`
              : `report.savedUntil.${report.saved.form}`,
            { date: dateText(report.saved.replyBy ?? "") },
          )}
        </p>
      )}
    </div>
  );
}
