/** What the last verb did beyond the list itself: sheets made, with the way to them, or marks cleared. */
import { Button } from "@fluentui/react-components";
import { clearedTexts } from "../../messages";
import type { CheckResult } from "../door/door";
import { Notice } from "../parts/Notice";
import { useText } from "../parts/texts";
import type { Phase } from "../state/paneState";
import { meetingSheet, slipsTitle, unitsWithoutSlip } from "./doneTexts";

interface Props {
  readonly done: Extract<Phase, { kind: "done" }>;
  readonly result: CheckResult | null;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onClose: () => void;
}

export function DoneNotice({ done: { verb, cleared, logged }, result, onOpenSheet, onClose }: Props) {
  const text = useText();
  const close = (
    <Button size="small" onClick={onClose}>
      {text("run.close")}
    </Button>
  );
  if (cleared !== null) {
    const [title, ...more] = clearedTexts(verb === "clearAll", cleared, text);
    return (
      <Notice kind="success" title={title!} actions={close}>
        {more.length > 0 ? more.join(" ") : null}
      </Notice>
    );
  }
  const written = (sheet: string, title: string, open: string) => (
    <Notice
      kind="success"
      title={title}
      actions={
        <>
          <Button size="small" appearance="primary" onClick={() => onOpenSheet(sheet)}>
            {open}
          </Button>
          {close}
        </>
      }
    />
  );
  if (logged !== null) return written(logged, text("done.log", { sheet: logged }), text("done.logOpen"));
  if (result === null) return null;
  const slips = slipsTitle(verb, result, text);
  if (slips !== null)
    return (
      <Notice
        kind="success"
        title={slips}
        actions={
          <>
            {result.slips?.sheets.map(({ unit, sheet }) => (
              <Button
                key={unit}
                size="small"
                aria-label={`${sheet}: ${text("done.slipsOpen")}`}
                onClick={() => onOpenSheet(sheet)}
              >
                {sheet}
              </Button>
            ))}
            {close}
          </>
        }
      >
        {unitsWithoutSlip(result, text)}
      </Notice>
    );
  const sheet = meetingSheet(verb, result);
  return sheet === null ? null : written(sheet, text("done.meeting", { sheet }), text("done.meetingOpen"));
}
