/** What was found, and what can be done about it. */
import { CheckButton } from "../frame/CheckButton";
import { FrameFooter } from "../frame/footer";
import { Results } from "../results/Results";
import { EmptyState } from "../run/EmptyState";
import type { TabProps } from "../state/tab";

export function IssuesTab({ pane, mapping }: TabProps) {
  const { result } = pane.state;
  return (
    <>
      {result === null ? <EmptyState /> : <Results result={result} pane={pane} mapping={mapping} />}
      <FrameFooter>
        <CheckButton pane={pane} />
      </FrameFooter>
    </>
  );
}
