/** By which campaign and law the workbook is judged, always in view, and the way to what can be done with it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { inForceLine, inForceText } from "../../messages";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { CampaignLine as Line } from "../door/door";
import { useWords } from "../parts/texts";
import type { DialogOpener } from "../state/pane";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  line: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // Two lines: the bar above must leave room for the list. The whole sentence is told beside it.
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  button: { flexShrink: 0, minWidth: "32px" },
});

interface Props {
  readonly campaign: Line;
  readonly options: DialogOpener;
}

export function CampaignLine({ campaign, options }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <div className={styles.row}>
      <p className={styles.line} title={inForceText(campaign, language)}>
        {inForceLine(campaign, language)}
      </p>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-haspopup="dialog"
        aria-label={text("campaign.open")}
        title={text("campaign.open")}
        aria-busy={options.opening}
        disabledFocusable={options.busy}
        icon={<MoreHorizontal20Regular />}
        onClick={options.open}
      />
    </div>
  );
}
