/** «Kiểm tra», in the footer. While something runs it waits, and keeps the keyboard's place. */
import { Button } from "@fluentui/react-components";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { useText } from "../parts/texts";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";

export function CheckButton({ pane: { state, request } }: { readonly pane: Pick<Pane, "state" | "request"> }) {
  const text = useText();
  return (
    <Button
      appearance="primary"
      icon={<ClipboardCheckmark20Regular />}
      disabledFocusable={isBusy(state)}
      onClick={() => request("check")}
    >
      {text("run.check")}
    </Button>
  );
}
