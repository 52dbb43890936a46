/** What was found: the list, a finding's page, and what is done about it. */
import { useMemo, useRef } from "react";
import type { CheckResult } from "../door/door";
import { CheckButton } from "../frame/CheckButton";
import { FrameFooter } from "../frame/footer";
import { EmptyState } from "../run/EmptyState";
import { StaleLine } from "../run/StaleLine";
import type { TabProps } from "../state/tab";
import { AcceptPage } from "./AcceptPage";
import { toFix } from "./alike";
import { Detail } from "./Detail";
import { FixPage } from "./FixPage";
import { Gone } from "./Gone";
import { IssueList } from "./IssueList";
import { MendedNotice } from "./MendedNotice";
import { Steps } from "./Steps";
import { useIssues } from "./useIssues";
import { useOutside } from "./useOutside";

export function IssuesTab(props: TabProps) {
  const { pane } = props;
  const { result } = pane.state;
  if (result !== null) return <Checked {...props} result={result} />;
  return (
    <>
      <EmptyState />
      <FrameFooter>
        <CheckButton pane={pane} />
      </FrameFooter>
    </>
  );
}

function Checked(props: TabProps & { readonly result: CheckResult }) {
  const { pane, result } = props;
  const here = useIssues(props);
  useOutside(here, props);
  const { issues, shown, view, change } = here;
  const cameBack = useRef(false);
  const fixing = useMemo(() => (view.fixing === null ? [] : toFix(issues, shown, view.fixing)), [issues, view.fixing]);
  const { changed } = pane.state;
  const footer = (
    <FrameFooter>
      <Steps here={here} />
      <CheckButton pane={pane} again />
    </FrameFooter>
  );
  const notice = (
    <>
      <StaleLine pane={pane} />
      {result.mended === undefined ? null : <MendedNotice mended={result.mended} pane={pane} />}
    </>
  );

  if (view.fixing !== null)
    return (
      <FixPage
        findings={fixing}
        pane={pane}
        left={view.left}
        onLeft={(left) => change({ left })}
        onBack={() => change({ fixing: null })}
      />
    );
  if (view.open === null)
    return (
      <>
        {notice}
        <IssueList here={here} changed={changed} takesFocus={cameBack.current} />
        {footer}
      </>
    );
  const index = issues.byKey.get(view.open);
  const back = (): void => {
    cameBack.current = true;
    change({ open: null, accepting: false });
  };
  if (index === undefined)
    return (
      <>
        {notice}
        <Gone here={here} onBack={back} />
        {footer}
      </>
    );
  const finding = issues.findings[index]!;
  if (view.accepting && finding.accepted === undefined)
    return (
      <AcceptPage
        key={view.open}
        {...{ finding, here, pane }}
        findingKey={view.open}
        onBack={() => change({ accepting: false })}
      />
    );
  return (
    <>
      {notice}
      <Detail {...{ finding, index, here, pane, changed }} onBack={back} />
      {footer}
    </>
  );
}
