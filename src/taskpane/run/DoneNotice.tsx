/** What the last verb did beyond the list itself: a sheet made, flags cleared. */
import { Button } from "@fluentui/react-components";
import type { PaneText } from "../../messages";
import type { CheckResult, Verb } from "../door/door";
import { useText } from "../texts";
import { Notice } from "../parts/Notice";

/** The name the meeting sheet really got in this run; null if none was written. */
export function meetingSheet(verb: Verb, result: CheckResult | null): string | null {
  return verb === "meeting" ? (result?.written.sheetNames.meeting ?? null) : null;
}

/** null: none were asked for, or sheets could not be added, which is said elsewhere. */
export function slipsTitle(verb: Verb, result: CheckResult | null, text: PaneText): string | null {
  const slips = verb === "slips" ? (result?.slips ?? null) : null;
  if (slips === null) return null;
  if (slips.asked.length === 0) return text("done.slipsNone");
  return slips.sheets.length === 0 ? null : text("done.slips", { count: slips.asked.length });
}

interface Props {
  readonly verb: Verb;
  readonly result: CheckResult | null;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onClose: () => void;
}

export function DoneNotice({ verb, result, onOpenSheet, onClose }: Props) {
  const text = useText();
  const close = (
    <Button size="small" onClick={onClose}>
      {text("run.close")}
    </Button>
  );
  if (verb === "clearFlags" || verb === "clearAll")
    return <Notice kind="success" title={text(`done.${verb}`)} actions={close} />;
  const slips = verb === "slips" ? (result?.slips ?? null) : null;
  if (slips !== null) {
    const title = slipsTitle(verb, result, text);
    return title === null ? null : (
      <Notice
        kind="success"
        title={title}
        actions={
          <>
            {slips.sheets.map(({ unit, sheet }) => (
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
        {slips.without.length === 0 || slips.asked.length === 0
          ? null
          : text("done.slipsWithout", { units: slips.without.join(", ") })}
      </Notice>
    );
  }
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
