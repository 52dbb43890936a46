/** Nothing checked yet: the first step, and what will and will not happen. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../parts/texts";

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: 0, paddingLeft: "24px" },
  step: { paddingLeft: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalS },
  promise: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
});

export function EmptyState() {
  const styles = useStyles();
  const text = useText();
  return (
    <section>
      <h2 className={styles.title}>{text("empty.title")}</h2>
      <ol className={styles.steps}>
        {(["empty.step1", "empty.step2", "empty.step3"] as const).map((step) => (
          <li key={step} className={styles.step}>
            {text(step)}
          </li>
        ))}
      </ol>
      <p className={styles.promise}>
        <Link href="selftest.html">{text("empty.selftest")}</Link>
      </p>
    </section>
  );
}
