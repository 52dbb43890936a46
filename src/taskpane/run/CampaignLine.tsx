/** By which campaign and law the workbook is judged, always in view. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { inForceLine, inForceText } from "../../messages";
import type { CampaignLine as Line } from "../door/door";
import { useWords } from "../parts/texts";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // Two lines: the bar above must leave room for the list. The whole sentence is told beside it.
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
});

export function CampaignLine({ campaign }: { readonly campaign: Line }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <p className={styles.line} title={inForceText(campaign, language)}>
      {inForceLine(campaign, language)}
    </p>
  );
}
