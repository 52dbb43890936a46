/** The verbs. While one runs the others wait: they stay focusable, so that the keyboard does not lose its place. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowRight20Regular } from "@fluentui/react-icons/svg/document-arrow-right";
import { Options20Regular } from "@fluentui/react-icons/svg/options";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { Eraser20Regular } from "@fluentui/react-icons/svg/eraser";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import { dateText } from "../../messages";
import type { PaneText } from "../../messages";
import type { ReportOptions, Verb } from "../door/door";
import { useText } from "../parts/texts";
import type { PaneDialog } from "../state/useDialog";

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
  readonly report: PaneDialog<ReportOptions>;
}

export function RunBar({ busy, onVerb, report }: Props) {
  const styles = useStyles();
  const text = useText();
  /** The button of a verb, but for how it looks. */
  const verb = (id: Verb) => ({ disabledFocusable: busy, onClick: () => onVerb(id), children: text(`run.${id}`) });
  const quiet = { appearance: "subtle", size: "small" } as const;
  return (
    <div role="group" aria-label={text("run.label")} className={styles.bar}>
      <div className={styles.main}>
        <Button className={styles.wide} icon={<DocumentTable20Regular />} {...verb("meeting")} />
      </div>
      <div className={styles.quiet}>
        <Button {...quiet} icon={<DocumentArrowRight20Regular />} {...verb("slips")} />
        <Button
          {...quiet}
          icon={<Options20Regular />}
          aria-haspopup="dialog"
          disabledFocusable={report.busy}
          onClick={report.open}
        >
          {text("run.reportOptions")}
        </Button>
        <Button {...quiet} icon={<History20Regular />} {...verb("log")} />
        <Button {...quiet} icon={<Eraser20Regular />} {...verb("clearMarks")} />
        <Button {...quiet} icon={<Delete20Regular />} {...verb("clearAll")} />
      </div>
      {report.answer === null ? null : (
        <p role="status" className={styles.saved}>
          {savedText(report.answer, text)}
        </p>
      )}
    </div>
  );
}

function savedText({ form, replyBy }: ReportOptions, text: PaneText): string {
  if (replyBy === null) return text(`report.saved.${form}`);
  return text(`report.savedUntil.${form}`, { date: dateText(replyBy) });
}
