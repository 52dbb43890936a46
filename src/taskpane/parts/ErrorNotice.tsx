/** What did not work, in words, with what to do; the program's own words only for whoever supports the officer. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Trouble } from "../door/door";
import { Notice } from "./Notice";
import { troubleAdvice, troubleTitle } from "./sentences";
import { useText } from "./texts";

const useStyles = makeStyles({
  detail: { marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200 },
  code: {
    display: "block",
    marginTop: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

interface Props {
  readonly trouble: Trouble;
  readonly onRetry?: () => void;
  readonly onClose: () => void;
  /** Further buttons. */
  readonly actions?: ReactNode;
}

export function ErrorNotice({ trouble, onRetry, onClose, actions }: Props) {
  const styles = useStyles();
  const text = useText();
  const cancelled = trouble.kind === "cancelled";
  return (
    <Notice
      kind={cancelled ? "info" : "error"}
      label={cancelled ? undefined : text("error.label")}
      title={troubleTitle(trouble, text)}
      actions={
        <>
          {onRetry === undefined || cancelled ? null : (
            <Button size="small" appearance="primary" onClick={onRetry}>
              {text("error.retry")}
            </Button>
          )}
          {actions}
          <Button size="small" onClick={onClose}>
            {text("run.close")}
          </Button>
        </>
      }
    >
      {troubleAdvice(trouble, text)}
      {trouble.detail === "" || cancelled ? null : (
        <details className={styles.detail}>
          <summary>{text("error.detail")}</summary>
          <code className={styles.code}>{trouble.detail}</code>
        </details>
      )}
    </Notice>
  );
}
