/** Whether edits are checked by themselves, with what that means; and of which check the written sheets then are. */
import { Switch, makeStyles } from "@fluentui/react-components";
import { momentText } from "../../messages";
import { hint } from "../parts/hint";
import { useText } from "../parts/texts";
import type { Live } from "../state/useLive";

const useStyles = makeStyles({
  hint,
});

interface Props {
  readonly live: Live;
  /** ISO date-time; null: of the check that is shown. */
  readonly sheetsOf: string | null;
}

export function LiveSwitch({ live, sheetsOf }: Props) {
  const styles = useStyles();
  const text = useText();
  return (
    <div>
      <Switch
        label={text("live.switch")}
        aria-describedby="live-hint"
        checked={live.on}
        onChange={(_, { checked }) => live.set(checked)}
      />
      <p id="live-hint" className={styles.hint}>
        {text("live.hint")}
        {live.slow ? ` ${text("live.slow")}` : ""}
      </p>
      {sheetsOf === null ? null : (
        <p className={styles.hint}>{text("live.sheetsOf", { moment: momentText(sheetsOf) })}</p>
      )}
    </div>
  );
}
