/** What is made of the workbook for the bloc's meeting and for the units, and how all of it goes again. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { dateText } from "../../messages";
import type { Papers, Verb } from "../door/door";
import { FrameFooter } from "../frame/footer";
import { Card } from "../parts/Card";
import { besideDoor } from "../state/besideDoor";
import { isBusy } from "../state/paneState";
import type { TabProps } from "../state/tab";
import { DoneNotice } from "./DoneNotice";
import { MeetingCard } from "./MeetingCard";
import { ReplyBy } from "./ReplyBy";
import { replyDay } from "./replyDay";
import { SlipsCard } from "./SlipsCard";
import { usePapers } from "./usePapers";
import { useReportOptions } from "./useReportOptions";
import { usePapersText } from "./words";

const useStyles = makeStyles({
  line: { margin: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function PapersTab({ view, change, pane, door }: TabProps) {
  const styles = useStyles();
  const text = usePapersText();
  const { state } = pane;
  const { phase, result } = state;
  const besides = useMemo(() => besideDoor(door, pane.beside), [door, pane.beside]);
  const papers = usePapers(besides, pane);
  const kept = useReportOptions(besides, pane.fail);
  const [wrong, setWrong] = useState(false);
  const day = useRef<HTMLInputElement>(null);
  const busy = isBusy(state);
  const { replyBy } = view.papers;
  const typed = replyBy ?? dateText(kept.options?.replyBy ?? "");

  /** false: what stands there is no day. */
  const leaveDay = (): boolean => {
    if (replyBy === null) return true;
    const chosen = replyDay(replyBy);
    setWrong(chosen === undefined);
    if (chosen === undefined) return false;
    if (chosen !== kept.options?.replyBy) kept.keep({ replyBy: chosen });
    change({ papers: { replyBy: null } });
    return true;
  };
  const make = (verb: Verb): void => {
    if (!leaveDay()) return day.current?.focus();
    void kept.settled().then((isKept) => {
      if (isKept) pane.request(verb);
    });
  };

  return (
    <>
      {phase.kind === "done" ? (
        <DoneNotice done={phase} result={result} onOpenSheet={pane.jumpToSheet} onClose={pane.dismiss} />
      ) : null}
      <MeetingCard
        door={besides}
        options={kept.options}
        onKeep={kept.keep}
        onTrouble={pane.fail}
        papers={papers}
        result={result}
        onOpen={pane.jumpToSheet}
      />
      <SlipsCard
        papers={papers}
        isChecked={result !== null}
        busy={busy}
        onMake={() => make("slips")}
        onOpen={pane.jumpToSheet}
      >
        {kept.options === null ? null : (
          <ReplyBy
            input={day}
            typed={typed}
            wrong={wrong}
            onType={(now) => {
              setWrong(false);
              change({ papers: { replyBy: now } });
            }}
            onLeave={leaveDay}
          />
        )}
      </SlipsCard>
      <Card title={text("log.title")}>
        <p className={styles.line}>{text("log.lead")}</p>
        <div>
          <Button disabledFocusable={busy} onClick={() => pane.request("log")}>
            {text("log.make")}
          </Button>
        </div>
      </Card>
      <Clearing papers={papers} busy={busy} onVerb={pane.request} />
      <FrameFooter>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => make("meeting")}>
          {text("meeting.make")}
        </Button>
      </FrameFooter>
    </>
  );
}

interface ClearingProps {
  readonly papers: Papers | null;
  readonly busy: boolean;
  readonly onVerb: (verb: Verb) => void;
}

/** Apart from what one works with, and only where there is something to take out. */
function Clearing({ papers, busy, onVerb }: ClearingProps) {
  const styles = useStyles();
  const text = usePapersText();
  if (papers === null || !(papers.canClearMarks || papers.canClearAll)) return null;
  return (
    <Card title={text("clear.title")}>
      <div className={styles.ways}>
        {papers.canClearMarks ? (
          <Button disabledFocusable={busy} onClick={() => onVerb("clearMarks")}>
            {text("clear.marks")}
          </Button>
        ) : null}
        {papers.canClearAll ? (
          <Button appearance="subtle" disabledFocusable={busy} onClick={() => onVerb("clearAll")}>
            {text("clear.all")}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
