/** How the workbook is read was changed after the results in view: the next step has the keyboard. */
import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Notice } from "../parts/Notice";
import { remappedTexts } from "../parts/sentences";
import { useText } from "../parts/texts";
import type { Remapping } from "../state/paneState";

interface Props {
  readonly how: Remapping;
  readonly onCheck: () => void;
}

export function RemappedNotice({ how, onCheck }: Props) {
  const text = useText();
  const [title, advice] = remappedTexts(how, text);
  const button = useRef<HTMLButtonElement>(null);
  // After the dialog has given the keyboard back to where it was.
  useEffect(() => button.current?.focus(), []);
  return (
    <Notice
      kind="success"
      title={title}
      actions={
        <Button ref={button} size="small" appearance="primary" onClick={onCheck}>
          {text("run.checkAgain")}
        </Button>
      }
    >
      {advice}
    </Notice>
  );
}
