/**
 * How the workbook is read, table by table, for the officer to put right. Nothing is kept before «Lưu». Loaded when
 * it is first opened (`import()`), so that the pane's first load does without it.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import type { WorkbookMapping } from "../../domain/registration/model/decisions";
import { mappingText } from "../../messages/paneMapping";
import type { MappingText } from "../../messages/paneMapping";
import type { ReadingPreview } from "../door/door";
import { ErrorNotice } from "../parts/ErrorNotice";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useWords } from "../parts/texts";
import { useModal } from "../parts/useModal";
import type { Remapping } from "../state/paneState";
import type { DialogProps } from "../state/useDialog";
import { mappingIn, withScope } from "./draft";
import { ScopeForm } from "./ScopeForm";
import { TableList } from "./TableList";
import { useMappingDraft } from "./useMappingDraft";
import type { MappingWork } from "./useMappingDraft";
import { MappingWordsProvider, useMappingWords } from "./words";

const useStyles = makeStyles({
  surface: {
    boxSizing: "border-box",
    width: "100vw",
    maxWidth: "560px",
    height: "100dvh",
    maxHeight: "100dvh",
    margin: "auto",
    padding: 0,
    border: "none",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
    "&[open]": { display: "flex" },
  },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} 16px ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "0 16px 16px",
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 16px`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  status: { flexBasis: "100%", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What is asked before the work in the dialog is lost; its texts begin with this word. */
type Doubt = "resetAll" | "discard";

export function MappingDialog(props: DialogProps<ReadingPreview, Remapping>) {
  const { first, onClose } = props;
  const styles = useStyles();
  const { language } = useWords();
  const text = useMemo(() => mappingText(language), [language]);
  const words = useMemo(() => ({ language, text, campaign: first.campaign }), [language, text, first.campaign]);
  const work = useMappingDraft(props);
  const { draft, working, trouble, reread, keep } = work;
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const surface = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useModal(surface, title);

  const close = (): void => (draft.changed ? setDoubt("discard") : onClose(null));
  const answer = (yes: boolean): void => {
    setDoubt(null);
    if (yes && doubt === "resetAll") keep(null, "reset");
    else if (yes) onClose(null);
  };

  return (
    <MappingWordsProvider value={words}>
      <dialog
        ref={surface}
        aria-modal="true"
        aria-labelledby={titleId}
        aria-busy={working !== null}
        className={styles.surface}
        onCancel={(event) => {
          if (event.target !== surface.current) return;
          event.preventDefault();
          if (working !== "saving") close();
        }}
      >
        <h2 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
          {text("title")}
        </h2>
        <div className={styles.body}>
          <p className={styles.line}>{text("lead")}</p>
          {trouble === null ? null : <ErrorNotice trouble={trouble} onClose={work.forgetTrouble} />}
          <section aria-label={text("scope.title")}>
            <ScopeForm mapping={draft.given} onChange={(change) => reread(withScope(draft, change))} />
          </section>
          {draft.tables.length === 0 ? <p className={styles.line}>{text("noTable")}</p> : null}
          <TableList work={work} />
        </div>
        <Footer
          work={work}
          onClose={close}
          onReset={isDecided(first.decided) ? () => setDoubt("resetAll") : undefined}
        />
      </dialog>
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
    </MappingWordsProvider>
  );
}

function isDecided({ tables, onlyUnit, includeHiddenSheets }: WorkbookMapping): boolean {
  return tables.length > 0 || onlyUnit !== null || includeHiddenSheets === true;
}

function statusText({ draft, working }: MappingWork, text: MappingText): string {
  if (working === "reading") return text("busy");
  return draft.changed ? "" : text("nothingChanged");
}

interface FooterProps {
  readonly work: MappingWork;
  readonly onClose: () => void;
  /** undefined: nothing was decided that could be forgotten. */
  readonly onReset: (() => void) | undefined;
}

function Footer({ work, onClose, onReset }: FooterProps) {
  const { draft, working, keep } = work;
  const styles = useStyles();
  const { text } = useMappingWords();
  const busy = working !== null;
  return (
    <div className={styles.footer}>
      <p className={styles.status} role="status">
        {statusText(work, text)}
      </p>
      <Button
        appearance="primary"
        disabledFocusable={busy || !draft.changed}
        onClick={() => keep(mappingIn(draft), "saved")}
      >
        {text("save")}
      </Button>
      <Button disabledFocusable={working === "saving"} onClick={onClose}>
        {text("close")}
      </Button>
      {onReset === undefined ? null : (
        <Button appearance="subtle" disabledFocusable={busy} onClick={onReset}>
          {text("reset")}
        </Button>
      )}
    </div>
  );
}
