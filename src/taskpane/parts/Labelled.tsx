/** A native list or a field under its label, as wide as the pane. */
import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { overflowWrap: "anywhere" },
  // The list is as wide as its longest entry unless it is told otherwise.
  control: { width: "100%", minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

interface FieldProps {
  readonly label: ReactNode;
  readonly children: (id: string, className: string) => ReactNode;
}

export function Labelled({ label, children }: FieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(id, styles.control)}
    </div>
  );
}

interface ChoiceProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Ids of what is said about it below. */
  readonly describedBy?: string;
  /** Options. */
  readonly children: ReactNode;
}

export function Choice({ label, value, onChoose, describedBy, children }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id, className) => (
        <Select
          id={id}
          className={className}
          value={value}
          aria-describedby={describedBy}
          onChange={(_, { value: chosen }) => onChoose(chosen)}
        >
          {children}
        </Select>
      )}
    </Labelled>
  );
}
