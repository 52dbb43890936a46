/** «▲ Trước 1/30 Sau ▼», in the footer. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useIssuesText } from "./texts";
import type { Here } from "./useIssues";

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, "@media (max-width: 340px)": { paddingLeft: "8px", paddingRight: "8px" } },
  // At 320 pixels all of the footer stands in one line without them.
  arrow: { "@media (max-width: 340px)": { display: "none" } },
  at: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

export function Steps({ here }: { readonly here: Here }) {
  const styles = useStyles();
  const own = useIssuesText();
  const { ways, at, shown, visit } = here;
  const go = (index: number | null) => () => {
    if (index !== null) visit(index);
  };
  return (
    <div role="group" aria-label={own("steps")} className={styles.steps}>
      <Button className={styles.button} disabledFocusable={ways.previous === null} onClick={go(ways.previous)}>
        <span aria-hidden className={styles.arrow}>
          ▲&nbsp;
        </span>
        {own("previous")}
      </Button>
      <span className={styles.at}>{own("at", { at: at < 0 ? "–" : at + 1, of: shown.stops.length })}</span>
      <Button className={styles.button} disabledFocusable={ways.next === null} onClick={go(ways.next)}>
        {own("next")}
        <span aria-hidden className={styles.arrow}>
          &nbsp;▼
        </span>
      </Button>
    </div>
  );
}
