/**
 * A boxed message: an icon, a title, what to do, and perhaps buttons. Its kind is said by the icon and the words, not
 * by colour.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const icons = {
  info: Info20Filled,
  success: CheckmarkCircle20Filled,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
};

const useStyles = makeStyles({
  box: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0 },
  info: { color: tokens.colorBrandForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly kind: "info" | "success" | "warning" | "error";
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Names the box as a region for screen readers. */
  readonly label?: string;
}

export function Notice({ kind, title, children, actions, label }: Props) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div className={styles.box} role={label === undefined ? undefined : "group"} aria-label={label}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[kind])} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        {children === undefined || children === null ? null : <div className={styles.line}>{children}</div>}
        {actions === undefined || actions === null ? null : <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
