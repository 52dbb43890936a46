/** What the last verb did beyond the list itself: a sheet made, flags cleared. */
import { Button } from "@fluentui/react-components";
import type { CheckResult, Verb } from "../state/door";
import { useText } from "../texts";
import { Notice } from "./Notice";

/** The name the meeting sheet really got in this run; null if none was written. */
export function meetingSheet(verb: Verb, result: CheckResult | null): string | null {
  return verb === "meeting" ? (result?.written.sheetNames.meeting ?? null) : null;
}

interface Props { readonly verb: Verb; readonly result: CheckResult | null; readonly onOpenSheet: (sheet: string) => void; readonly onClose: () => void }

export function DoneNotice({ verb, result, onOpenSheet, onClose }: Props) {
  const text = useText();
  const close = (
    <Button size="small" onClick={onClose}>
      {text("run.close")}
    </Button>
  );
  if (verb === "clearFlags" || verb === "clearAll") return <Notice kind="success" title={text(`done.${verb}`)} actions={close} />;
  const sheet = meetingSheet(verb, result);
  if (sheet === null) return null;
  return (
    <Notice
      kind="success"
      title={text("done.meeting", { sheet })}
      actions={
        <>
          <Button size="small" appearance="primary" onClick={() => onOpenSheet(sheet)}>
            {text("done.meetingOpen")}
          </Button>
          {close}
        </>
      }
    />
  );
}
