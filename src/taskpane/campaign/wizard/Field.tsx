/** A field of the three steps under its label, with what is wrong about it. */
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { hint } from "../../parts/hint";
import { useCampaignWords } from "../words";
import type { Wrong } from "./draft";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { overflowWrap: "anywhere" },
  input: { width: "100%", minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
  hint,
  wrong: { color: tokens.colorStatusDangerForeground3 },
});

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly wrong?: Wrong | undefined;
  readonly hint?: string | undefined;
  readonly isNumber?: boolean;
}

export function Field({ label, value, onType, wrong, hint, isNumber = false }: Props) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  const id = useId();
  const said = wrong === undefined ? hint : text(`wrong.${wrong}`);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Input
        id={id}
        className={styles.input}
        value={value}
        autoComplete="off"
        inputMode={isNumber ? "decimal" : undefined}
        aria-invalid={wrong !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}said`}
        onChange={(_, { value: typed }) => onType(typed)}
      />
      {said === undefined ? null : (
        <p id={`${id}said`} className={mergeClasses(styles.hint, wrong !== undefined && styles.wrong)}>
          {said}
        </p>
      )}
    </div>
  );
}
