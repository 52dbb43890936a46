/** The officer answers for a finding: the reason, who, and for how much. What is half typed is kept with the view. */
import { Button, Checkbox, Input, Label, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../domain/rules/rule";
import { FrameFooter } from "../frame/footer";
import { findingWords } from "../parts/findingWords";
import { hint } from "../parts/hint";
import { useWords } from "../parts/texts";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";
import { acceptedAlike } from "./alike";
import { BackButton } from "./BackButton";
import { useAcceptText } from "./texts";
import type { Here } from "./useIssues";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  quick: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  small: hint,
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground3 },
});

const QUICK = ["explained", "agreed", "waiting"] as const;

interface Props {
  readonly finding: Finding;
  readonly findingKey: string;
  readonly here: Here;
  readonly pane: Pane;
  readonly onBack: () => void;
}

export function AcceptPage({ finding, findingKey, here, pane, onBack }: Props) {
  const styles = useStyles();
  const text = useAcceptText();
  const { language } = useWords();
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.hasFocus()) first.current?.focus();
  }, []);
  const alike = acceptedAlike(here.issues, finding);
  const { who, found } = findingWords(finding, language);
  const { reasons, withAlike } = here.view;
  const by = here.view.by ?? pane.officer();
  const reason = reasons[findingKey] ?? "";
  const all = withAlike === findingKey;
  const setReason = (typed: string): void => here.change({ reasons: { ...reasons, [findingKey]: typed } });
  const accept = (): void => {
    const lacks = reason.trim() === "" || by.trim() === "";
    setWrong(lacks);
    if (lacks || isBusy(pane.state)) return;
    pane.answerFor({ verb: "accept", findings: all ? alike : [finding], reason: reason.trim(), by: by.trim() });
    here.change({ by: null, withAlike: null });
    onBack();
  };
  return (
    <form
      id={`${id}form`}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <BackButton onBack={onBack} />
      <h2 className={styles.title}>{text("accept.title")}</h2>
      <p className={styles.what}>{who === "" ? found : `${who}: ${found}`}</p>
      <div className={styles.field}>
        <Label required htmlFor={`${id}reason`}>
          {text("accept.reason")}
        </Label>
        <Textarea
          id={`${id}reason`}
          ref={first}
          value={reason}
          aria-required
          aria-invalid={wrong && reason.trim() === ""}
          onChange={(_, { value }) => setReason(value)}
        />
        <div role="group" aria-label={text("accept.quick")} aria-describedby={`${id}quick`} className={styles.quick}>
          {QUICK.map((one) => (
            <Button
              key={one}
              size="small"
              shape="circular"
              onClick={() => {
                setReason(text(`accept.quick.${one}`));
                first.current?.focus();
              }}
            >
              {text(`accept.quick.${one}`)}
            </Button>
          ))}
        </div>
        <p id={`${id}quick`} className={styles.small}>
          {text("accept.quick.hint", { waiting: text("accept.quick.waiting") })}
        </p>
      </div>
      <div className={styles.field}>
        <Label required htmlFor={`${id}by`}>
          {text("accept.by")}
        </Label>
        <Input
          id={`${id}by`}
          value={by}
          aria-required
          aria-invalid={wrong && by.trim() === ""}
          onChange={(_, { value }) => here.change({ by: value })}
        />
      </div>
      {alike.length > 1 ? (
        <Checkbox
          label={text("accept.all", { count: alike.length })}
          checked={all}
          onChange={(_, { checked }) => here.change({ withAlike: checked === true ? findingKey : null })}
        />
      ) : null}
      {wrong ? (
        <p className={styles.wrong} role="alert">
          {text("accept.lacks")}
        </p>
      ) : null}
      <p className={styles.small}>{text("accept.note")}</p>
      <FrameFooter>
        <Button onClick={onBack}>{text("accept.close")}</Button>
        <Button type="submit" form={`${id}form`} appearance="primary" disabledFocusable={isBusy(pane.state)}>
          {text("accept.do")}
        </Button>
      </FrameFooter>
    </form>
  );
}
