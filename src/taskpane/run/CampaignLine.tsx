/** By which campaign and law the workbook is judged, always in view. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { inForceText } from "../../messages";
import type { CampaignLine as Line } from "../door/door";
import { useWords } from "../parts/texts";

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function CampaignLine({ campaign }: { readonly campaign: Line }) {
  const styles = useStyles();
  const { language } = useWords();
  return <p className={styles.line}>{inForceText(campaign, language)}</p>;
}
