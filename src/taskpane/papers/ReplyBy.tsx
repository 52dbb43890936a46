/** The day by which units answer, typed as it is written in Vietnam; half a day stays as it was typed until it is one. */
import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Ref } from "react";
import { hint } from "../parts/hint";
import { usePapersText } from "./words";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  hint,
  wrong: { color: tokens.colorStatusDangerForeground3 },
});

interface Props {
  readonly input: Ref<HTMLInputElement>;
  readonly typed: string;
  /** It was left as something that is no day. */
  readonly wrong: boolean;
  readonly onType: (typed: string) => void;
  /** The officer is done with it. */
  readonly onLeave: () => void;
}

export function ReplyBy({ input, typed, wrong, onType, onLeave }: Props) {
  const styles = useStyles();
  const text = usePapersText();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{text("replyBy")}</label>
      <Input
        id={id}
        ref={input}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-describedby={`${id}hint`}
        aria-invalid={wrong}
        onChange={(_, { value }) => onType(value)}
        onBlur={onLeave}
        onKeyDown={({ key }) => {
          if (key === "Enter") onLeave();
        }}
      />
      <p
        id={`${id}hint`}
        role={wrong ? "alert" : undefined}
        className={mergeClasses(styles.hint, wrong && styles.wrong)}
      >
        {wrong ? text("replyBy.wrong", { typed }) : text("replyBy.hint")}
      </p>
    </div>
  );
}
