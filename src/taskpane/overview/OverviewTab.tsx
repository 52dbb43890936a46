/** Where one begins, and what a check has found in all. Where the workbook is of another campaign, that comes first. */
import { Button } from "@fluentui/react-components";
import { CheckButton } from "../frame/CheckButton";
import { FrameFooter } from "../frame/footer";
import { useText } from "../parts/texts";
import { StaleLine } from "../run/StaleLine";
import type { TabProps } from "../state/tab";
import { partOf, usePart } from "../state/usePart";
import { BeforeCheck } from "./BeforeCheck";
import { useLastCheck } from "./useLastCheck";
import { useOverviewText } from "./words";

/** With it come the words of what was found, which nobody needs before. */
const afterCheck = partOf(async () => (await import("./AfterCheck")).AfterCheck);

export function OverviewTab({ pane, go, door, mapping, campaignLine }: TabProps) {
  const text = useText();
  const own = useOverviewText();
  const { result, changed, phase } = pane.state;
  const last = useLastCheck(door, pane.state);
  const AfterCheck = usePart(afterCheck, result !== null, { fail: pane.fail, troubleOf: door.troubleOf });
  const isAsked = phase.kind === "failed" && phase.trouble.other !== undefined;
  return (
    <>
      <StaleLine pane={pane} />
      {result !== null && changed === null && !pane.watching ? <p>{text("unwatched")}</p> : null}
      {result === null && !isAsked ? (
        <BeforeCheck
          campaign={campaignLine}
          last={last}
          onCampaign={() => go("setup", { setup: { page: "campaign" } })}
        />
      ) : null}
      {result === null || AfterCheck === null ? null : <AfterCheck {...{ result, pane, go, mapping }} />}
      <FrameFooter>
        <CheckButton pane={pane} again={result !== null || last !== null} />
        {result === null || !pane.watching ? null : (
          <Button onClick={() => pane.live.set(!pane.live.on)}>{own(pane.live.on ? "live.on" : "live.off")}</Button>
        )}
      </FrameFooter>
    </>
  );
}
