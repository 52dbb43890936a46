/** «← Danh sách», also by Alt+←. */
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import { useBack } from "../frame/back";
import { useIssuesText } from "./texts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start", minWidth: 0, paddingLeft: 0 } });

interface Props {
  readonly onBack: () => void;
  /** The keyboard begins here when the page comes. */
  readonly focuses?: boolean;
}

export function BackButton({ onBack, focuses = false }: Props) {
  const styles = useStyles();
  const text = useIssuesText();
  const button = useRef<HTMLButtonElement>(null);
  useBack(onBack);
  useEffect(() => {
    // An officer who is typing in the sheet is left alone.
    if (focuses && document.hasFocus()) button.current?.focus();
  }, [focuses]);
  return (
    <Button
      ref={button}
      className={styles.button}
      appearance="transparent"
      icon={<ArrowLeft16Regular />}
      aria-keyshortcuts="Alt+ArrowLeft"
      onClick={onBack}
    >
      {text("back")}
    </Button>
  );
}
