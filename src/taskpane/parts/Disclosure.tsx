/** A heading that opens and closes what stands under it; what is closed is not rendered. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0 },
  title: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  body: { paddingBottom: tokens.spacingVerticalM },
});

interface Props {
  readonly level: 2 | 3 | 4 | 5;
  readonly title: ReactNode;
  /** Shown at the right of the title: counts. */
  readonly aside?: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

export function Disclosure({ level, title, aside, open, onToggle, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.section}>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          {open ? (
            <ChevronDown16Regular aria-hidden className={styles.chevron} />
          ) : (
            <ChevronRight16Regular aria-hidden className={styles.chevron} />
          )}
          <span className={styles.title}>{title}</span>
          {aside}
        </button>
      </Heading>
      {open ? (
        <div id={id} className={styles.body}>
          {children}
        </div>
      ) : null}
    </div>
  );
}
