/** A severity as icon and word: colour is only the third sign. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/rules/rule";
import { useText } from "./texts";

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, notice: Info16Filled };

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, whiteSpace: "nowrap" },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  notice: { color: tokens.colorBrandForeground1 },
});

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}

export function SeverityMark({ severity, count }: { readonly severity: Severity; readonly count?: string }) {
  const styles = useStyles();
  const text = useText();
  return (
    <span className={styles.mark}>
      <SeverityIcon severity={severity} />
      <span>
        {text(`severity.${severity}`)}
        {count === undefined ? null : (
          <>
            {" "}
            <strong>{count}</strong>
          </>
        )}
      </span>
    </span>
  );
}
