/** What the last verb of this tab did: sheets made, the log, or what was taken out. */
import { Button } from "@fluentui/react-components";
import { clearedTexts } from "../../messages";
import type { CheckResult } from "../door/door";
import { Notice } from "../parts/Notice";
import { secondText } from "../parts/sentences";
import { useText } from "../parts/texts";
import { meetingSheet, slipsTitle, unitsWithoutSlip } from "../run/doneTexts";
import type { Phase } from "../state/paneState";
import { usePapersText } from "./words";

interface Props {
  readonly done: Extract<Phase, { kind: "done" }>;
  readonly result: CheckResult | null;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onClose: () => void;
}

export function DoneNotice({ done: { verb, cleared, logged }, result, onOpenSheet, onClose }: Props) {
  const text = useText();
  const papers = usePapersText();
  const notice = (title: string, { open = "", sheet = "", more = "" } = {}) => (
    <Notice
      kind="success"
      title={title}
      actions={
        <>
          {sheet === "" ? null : (
            <Button size="small" appearance="primary" onClick={() => onOpenSheet(sheet)}>
              {open}
            </Button>
          )}
          <Button size="small" onClick={onClose}>
            {text("run.close")}
          </Button>
        </>
      }
    >
      {more === "" ? null : more}
    </Notice>
  );
  if (cleared !== null) {
    const [title, ...more] = clearedTexts(verb === "clearAll", cleared, text);
    return notice(title!, { more: more.join(" ") });
  }
  if (logged !== null)
    return notice(text("done.log", { sheet: logged }), { open: text("done.logOpen"), sheet: logged });
  if (result === null) return null;
  if (result.written.documentsSkipped && (verb === "meeting" || verb === "slips"))
    return (
      <div role="alert">
        <Notice kind="error" title={papers(`notMade.${verb}`)}>
          {papers("notMade.advice")}
        </Notice>
      </div>
    );
  const slips = slipsTitle(verb, result, text);
  if (slips !== null) return notice(slips, { more: unitsWithoutSlip(result, text) ?? "" });
  const sheet = meetingSheet(verb, result);
  if (sheet === null) return null;
  const more = secondText([sheet], text) ?? "";
  return notice(text("done.meeting", { sheet }), { open: text("done.meetingOpen"), sheet, more });
}
