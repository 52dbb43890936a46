/** «Kiểm tra», in the footer. While something runs it waits, and keeps the keyboard's place. */
import { Button } from "@fluentui/react-components";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { useText } from "../parts/texts";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";

interface Props {
  readonly pane: Pick<Pane, "state" | "request">;
  /** Something was checked before: «Kiểm tra lại». */
  readonly again?: boolean;
}

export function CheckButton({ pane: { state, request }, again = false }: Props) {
  const text = useText();
  return (
    <Button
      appearance="primary"
      // The longer word needs the room: beside previous and next all of it stands in one line.
      icon={again ? null : <ClipboardCheckmark20Regular />}
      disabledFocusable={isBusy(state)}
      onClick={() => request("check")}
    >
      {text(again ? "run.checkAgain" : "run.check")}
    </Button>
  );
}
