/** «Chấp nhận…» of an open finding, with the reason that it needs; the reason of an accepted one, and «Thu hồi». */
import { Button, Checkbox, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../domain/rules/rule";
import { useAcceptText, useAnswering } from "./answering";
import type { AnsweringFor } from "./answering";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

export function Answer({ finding }: { readonly finding: Finding }) {
  const answering = useAnswering();
  const [asks, setAsks] = useState(false);
  if (answering === null) return null;
  if (finding.accepted !== undefined) return <Waived finding={finding} answering={answering} />;
  if (asks) return <Form finding={finding} answering={answering} onClose={() => setAsks(false)} />;
  return <Asks answering={answering} onClick={() => setAsks(true)} />;
}

interface Props {
  readonly finding: Finding;
  readonly answering: AnsweringFor;
}

function Asks({ answering, onClick }: Pick<Props, "answering"> & { readonly onClick: () => void }) {
  const styles = useStyles();
  const text = useAcceptText();
  return (
    <div className={styles.line}>
      <Button size="small" disabledFocusable={answering.busy} onClick={onClick}>
        {text("accept.open")}
      </Button>
    </div>
  );
}

function Waived({ finding, answering }: Props) {
  const styles = useStyles();
  const text = useAcceptText();
  const { reason, by, on } = finding.accepted!;
  const who = [by, on].filter((part) => part !== "").join(", ");
  return (
    <>
      <p className={styles.line}>{text("accepted.reason", { reason })}</p>
      {who === "" ? null : <p className={`${styles.line} ${styles.small}`}>{who}</p>}
      <div className={styles.line}>
        <Button size="small" disabledFocusable={answering.busy} onClick={() => answering.revoke(finding)}>
          {text("accepted.revoke")}
        </Button>
      </div>
    </>
  );
}

function Form({ finding, answering, onClose }: Props & { readonly onClose: () => void }) {
  const styles = useStyles();
  const text = useAcceptText();
  const id = useId();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(answering.officer);
  const [all, setAll] = useState(false);
  const [wrong, setWrong] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const alike = answering.alike(finding);
  const accept = (): void => {
    const lacks = reason.trim() === "" || by.trim() === "";
    setWrong(lacks);
    if (!lacks) answering.accept(all ? alike : [finding], reason.trim(), by.trim());
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!answering.busy) accept();
      }}
    >
      <div className={styles.field}>
        <label htmlFor={`${id}reason`}>{text("accept.reason")}</label>
        <Textarea
          id={`${id}reason`}
          ref={first}
          value={reason}
          aria-invalid={wrong && reason.trim() === ""}
          onChange={(_, { value }) => setReason(value)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}by`}>{text("accept.by")}</label>
        <Input
          id={`${id}by`}
          value={by}
          aria-invalid={wrong && by.trim() === ""}
          onChange={(_, { value }) => setBy(value)}
        />
      </div>
      {alike.length > 1 ? (
        <Checkbox
          label={text("accept.all", { count: alike.length })}
          checked={all}
          onChange={(_, { checked }) => setAll(checked === true)}
        />
      ) : null}
      {wrong ? (
        <p className={styles.wrong} role="alert">
          {text("accept.lacks")}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={answering.busy}>
          {text("accept.do")}
        </Button>
        <Button size="small" onClick={onClose}>
          {text("accept.close")}
        </Button>
      </div>
    </form>
  );
}
