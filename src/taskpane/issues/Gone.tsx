/** The finding whose page was open is settled, or said another way by now: the way on. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { BackButton } from "./BackButton";
import { useIssuesText } from "./texts";
import type { Here } from "./useIssues";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

export function Gone({ here, onBack }: { readonly here: Here; readonly onBack: () => void }) {
  const styles = useStyles();
  const own = useIssuesText();
  const { next } = here.ways;
  return (
    <div className={styles.page}>
      <BackButton onBack={onBack} />
      <h2 className={styles.title}>{own("gone")}</h2>
      <p className={styles.line}>{own("gone.advice")}</p>
      {next === null ? null : (
        <div>
          <Button onClick={() => here.visit(next)}>{own("gone.next")}</Button>
        </div>
      )}
    </div>
  );
}
