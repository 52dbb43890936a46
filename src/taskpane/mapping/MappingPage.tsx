/**
 * «Cách đọc sổ»: what is asked, one question at a time with its column selected in the sheet; below it every table, to put
 * right what nobody asked about. Nothing is kept before «Lưu và kiểm tra», which checks at once.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mappingText } from "../../messages/paneMapping";
import type { CellSelected, Door, Trial } from "../door/door";
import { FrameFooter } from "../frame/footer";
import { Page } from "../frame/Page";
import { Disclosure } from "../parts/Disclosure";
import { ErrorNotice } from "../parts/ErrorNotice";
import { hint } from "../parts/hint";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useWords } from "../parts/texts";
import { mappingIn, withPointedAt, withScope } from "./draft";
import { QuestionForm } from "./QuestionForm";
import { askedIn } from "./questions";
import { ScopeForm } from "./ScopeForm";
import { TableList } from "./TableList";
import { useMappingDraft } from "./useMappingDraft";
import type { MappingRead, MappingWork } from "./useMappingDraft";
import { MappingWordsProvider, useMappingWords } from "./words";

const useStyles = makeStyles({
  line: { margin: 0 },
  hint,
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is asked before the work on the page is lost; its texts begin with this word. */
type Doubt = "resetAll" | "discard";

interface Props {
  readonly door: Pick<Door, "preview" | "saveMapping" | "selected" | "troubleOf">;
  /** Something else runs. */
  readonly busy: boolean;
  readonly begun: Trial | null;
  /** Number of the question that is shown. */
  readonly at: number;
  readonly onBegun: (begun: Trial | null) => void;
  readonly onAt: (at: number) => void;
  readonly onSaved: () => void;
  readonly back: string;
  readonly onBack: () => void;
  readonly onGoTo: (sheet: string, row: number, column: number, lastRow?: number) => void;
}

export function MappingPage(props: Props) {
  const { door, busy, begun, onBegun, onSaved, back, onBack } = props;
  const styles = useStyles();
  const { language } = useWords();
  const text = useMemo(() => mappingText(language), [language]);
  const work = useMappingDraft({ door, begun, onBegun, onSaved });
  const { read, working, trouble, keep } = work;
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const answer = (yes: boolean): void => {
    setDoubt(null);
    if (!yes) return;
    if (doubt === "resetAll") return keep(null);
    onBegun(null);
    onBack();
  };
  const isBusy = busy || working !== null;
  return (
    <Page
      title={text("title")}
      back={back}
      onBack={() => (read?.draft.changed === true ? setDoubt("discard") : onBack())}
    >
      {trouble === null ? null : (
        <ErrorNotice
          trouble={trouble}
          onClose={work.forgetTrouble}
          {...(read === null ? { onRetry: work.readAgain } : {})}
        />
      )}
      <p role="status" className={styles.hint}>
        {working === "reading" ? text("busy") : ""}
      </p>
      {read === null ? null : (
        <MappingWords read={read}>
          <Reading {...props} read={read} work={work} busy={isBusy} />
        </MappingWords>
      )}
      {doubt === null ? null : (
        <QuestionDialog
          title={text(`${doubt}.title`)}
          yes={text(`${doubt}.yes`)}
          no={text(`${doubt}.no`)}
          safe="no"
          onAnswer={answer}
        >
          <p>{text(`${doubt}.body`)}</p>
        </QuestionDialog>
      )}
      <FrameFooter>
        {read?.wasDecided === true ? (
          <Button disabledFocusable={isBusy} onClick={() => setDoubt("resetAll")}>
            {text("reset")}
          </Button>
        ) : null}
        <Button
          appearance="primary"
          disabledFocusable={isBusy || read?.draft.changed !== true}
          onClick={() => {
            if (read !== null) keep(mappingIn(read.draft));
          }}
        >
          {text("save")}
        </Button>
      </FrameFooter>
    </Page>
  );
}

function MappingWords({ read, children }: { readonly read: MappingRead; readonly children: React.ReactNode }) {
  const { language } = useWords();
  const { campaign } = read;
  const words = useMemo(() => ({ language, text: mappingText(language), campaign }), [language, campaign]);
  return <MappingWordsProvider value={words}>{children}</MappingWordsProvider>;
}

interface ReadingProps extends Props {
  readonly read: MappingRead;
  readonly work: MappingWork;
}

/** The question, then everything. */
function Reading({ read, work, at, onAt, onGoTo, door, busy }: ReadingProps) {
  const styles = useStyles();
  const { text } = useMappingWords();
  const { draft, first } = read;
  const asked = askedIn(first, draft);
  const [isOpen, setIsOpen] = useState(asked.length === 0);
  const left = asked.filter(({ isAnswered }) => !isAnswered).length;
  return (
    <>
      <p className={styles.line}>
        {left > 0 ? text("ask.left", { count: left }) : text(asked.length === 0 ? "ask.none" : "ask.done")}
      </p>
      {asked.length === 0 ? null : (
        <QuestionForm
          asked={asked}
          at={Math.min(at, asked.length - 1)}
          onAt={onAt}
          read={read}
          work={work}
          onGoTo={onGoTo}
        />
      )}
      {draft.tables.length === 0 ? <p className={styles.line}>{text("noTable")}</p> : null}
      <PointAt door={door} work={work} read={read} busy={busy} />
      <Disclosure
        level={3}
        title={text("all", { count: draft.tables.length })}
        open={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
        <p className={styles.hint}>{text("lead")}</p>
        <section aria-label={text("scope.title")}>
          <ScopeForm mapping={draft.given} onChange={(change) => work.reread(withScope(draft, change))} />
        </section>
        <TableList draft={draft} work={work} />
      </Disclosure>
    </>
  );
}

interface PointProps extends Pick<ReadingProps, "door" | "read" | "busy"> {
  readonly work: MappingWork;
}

/** «Chỉ vào bảng…»: the rows that are selected in the sheet are the header of a table. */
function PointAt({ door, work, read, busy }: PointProps) {
  const styles = useStyles();
  const { text } = useMappingWords();
  const [failed, setFailed] = useState(false);
  const point = (): void => {
    setFailed(false);
    door.selected().then(
      ({ sheet, row, rows }: CellSelected) => work.reread(withPointedAt(read.draft, sheet, row, rows)),
      () => setFailed(true),
    );
  };
  return (
    <div>
      <p className={styles.hint}>{text("point.hint")}</p>
      <Button size="small" disabledFocusable={busy} onClick={point}>
        {text("point")}
      </Button>
      {failed ? <p role="alert">{text("point.failed")}</p> : null}
    </div>
  );
}
