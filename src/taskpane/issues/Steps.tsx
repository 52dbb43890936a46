/** «▲ Trước 1/30 Sau ▼», in the footer. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useIssuesText } from "./texts";
import type { Here } from "./useIssues";

const useStyles = makeStyles({
  steps: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
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
        <span aria-hidden>▲&nbsp;</span>
        {own("previous")}
      </Button>
      <span className={styles.at}>{own("at", { at: at < 0 ? "–" : at + 1, of: shown.stops.length })}</span>
      <Button className={styles.button} disabledFocusable={ways.next === null} onClick={go(ways.next)}>
        {own("next")}
        <span aria-hidden>&nbsp;▼</span>
      </Button>
    </div>
  );
}
