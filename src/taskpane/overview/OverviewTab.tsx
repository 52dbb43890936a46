/** Where one begins, and what a check has found in all. */
import { CheckButton } from "../frame/CheckButton";
import { FrameFooter } from "../frame/footer";
import { Counts } from "../results/Counts";
import { EmptyState } from "../run/EmptyState";
import type { TabProps } from "../state/tab";

export function OverviewTab({ pane }: TabProps) {
  const { result } = pane.state;
  return (
    <>
      {result === null ? <EmptyState /> : <Counts counts={result.counts} />}
      <FrameFooter>
        <CheckButton pane={pane} />
      </FrameFooter>
    </>
  );
}
