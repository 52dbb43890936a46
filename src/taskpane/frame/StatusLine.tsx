/** In one line what the list rests on: campaign, law, when it was checked, what has changed since. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { inForceShort, inForceText, momentText } from "../../messages";
import type { CampaignLine } from "../door/door";
import { useWords } from "../parts/texts";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  line: {
    margin: 0,
    flexGrow: 1,
    // Two lines rather than the buttons beside it below.
    flexBasis: "120px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  changed: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly campaign: CampaignLine | null;
  readonly state: Pick<PaneState, "result" | "changed">;
}

export function StatusLine({ campaign, state: { result, changed } }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <p className={styles.line} title={campaign === null ? undefined : inForceText(campaign, language)}>
      {campaign === null ? "" : inForceShort(campaign, language)}
      {result === null ? "" : ` · ${text("status.checked", { moment: momentText(result.moment).slice(0, 5) })}`}
      {result === null || changed === null ? null : (
        <>
          {" · "}
          <span className={styles.changed}>
            {text("status.changed", { count: changed.places.length + changed.more })}
          </span>
        </>
      )}
    </p>
  );
}
