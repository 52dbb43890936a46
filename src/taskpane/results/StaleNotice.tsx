/** The workbook has moved on since the result was read. */
import { Button } from "@fluentui/react-components";
import { momentText } from "../../messages";
import { Notice } from "../parts/Notice";
import { useText } from "../parts/texts";

export function StaleNotice({ moment, onCheck }: { readonly moment: string; readonly onCheck: () => void }) {
  const text = useText();
  return (
    <Notice
      kind="warning"
      title={text("stale.title", { moment: momentText(moment) })}
      actions={
        <Button size="small" onClick={onCheck}>
          {text("run.checkAgain")}
        </Button>
      }
    >
      {text("stale.advice")}
    </Notice>
  );
}
