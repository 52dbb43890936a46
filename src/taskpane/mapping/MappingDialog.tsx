/**
 * How the workbook is read, table by table, for the officer to put right. Nothing is kept before «Lưu». Loaded when it is first opened (`import()`),
 * so that the pane's first load does without it.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import type { WorkbookMapping } from "../../domain/registration/model/decisions";
import { mappingText } from "../../messages/paneMapping";
import { Disclosure } from "../parts/Disclosure";
import { ErrorNotice } from "../parts/ErrorNotice";
import { QuestionDialog } from "../parts/QuestionDialog";
import { useModal } from "../parts/useModal";
import type { ReadingPreview, Trial, Trouble } from "../door/door";
import { useWords } from "../texts";
import {
  draftOf,
  kindIn,
  mappingIn,
  openQuestions,
  withChange,
  withColumn,
  withDescriptions,
  withHeaderRows,
  withScope,
} from "./draft";
import type { Draft, TableDraft } from "./draft";
import { ScopeForm } from "./ScopeForm";
import { TableForm } from "./TableForm";
import { MappingWordsProvider } from "./words";

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
  aside: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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

export interface MappingDialogProps {
  readonly first: ReadingPreview;
  readonly onPreview: (trial: Trial) => Promise<ReadingPreview>;
  /** null: everything that was decided is forgotten. */
  readonly onSave: (mapping: WorkbookMapping | null) => Promise<void>;
  readonly troubleOf: (error: unknown) => Trouble;
  readonly onClose: (how: "saved" | "reset" | null) => void;
}

/** The first table that asks something is open, else the first one. */
function openFirst(tables: readonly TableDraft[]): ReadonlySet<number> {
  const asking = tables.findIndex((table) => openQuestions(table).length > 0);
  return new Set([Math.max(asking, 0)]);
}

export function MappingDialog({ first, onPreview, onSave, troubleOf, onClose }: MappingDialogProps) {
  const styles = useStyles();
  const { language } = useWords();
  const text = useMemo(() => mappingText(language), [language]);
  const words = useMemo(() => ({ language, text, campaign: first.campaign }), [language, text, first.campaign]);
  const [draft, setDraft] = useState(() => draftOf(first.decided, first.reading.described));
  const [open, setOpen] = useState(() => openFirst(draft.tables));
  const [working, setWorking] = useState<"reading" | "saving" | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [asking, setAsking] = useState<"reset" | "discard" | null>(null);
  const turn = useRef(0);
  const surface = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useModal(surface, title);

  /** A choice that changes what else is found: the tables are read again under the draft, or the choice is taken back. Of several readings under way the last one counts. */
  const reread = (next: Draft): void => {
    const before = draft;
    setDraft(next);
    setTrouble(null);
    setWorking("reading");
    const mine = ++turn.current;
    onPreview({ mapping: mappingIn(next), headerRows: next.headerRows })
      .then(
        ({ reading }) => mine === turn.current && setDraft((now) => withDescriptions(now, reading.described)),
        (error: unknown) => {
          if (mine !== turn.current) return;
          setDraft(before);
          setTrouble(troubleOf(error));
        },
      )
      .finally(() => mine === turn.current && setWorking(null));
  };

  const keep = (mapping: WorkbookMapping | null, how: "saved" | "reset"): void => {
    setTrouble(null);
    setWorking("saving");
    turn.current += 1;
    onSave(mapping).then(
      () => onClose(how),
      (error: unknown) => {
        setWorking(null);
        setTrouble(troubleOf(error));
      },
    );
  };

  const close = (): void => (draft.changed ? setAsking("discard") : onClose(null));
  const busy = working !== null;
  const isDecided =
    first.decided.tables.length > 0 || first.decided.onlyUnit !== null || first.decided.includeHiddenSheets === true;

  return (
    <MappingWordsProvider value={words}>
      <dialog
        ref={surface}
        aria-modal="true"
        aria-labelledby={titleId}
        aria-busy={busy}
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
          {trouble === null ? null : <ErrorNotice trouble={trouble} onClose={() => setTrouble(null)} />}
          <section aria-label={text("scope.title")}>
            <ScopeForm mapping={draft.given} onChange={(change) => reread(withScope(draft, change))} />
          </section>
          {draft.tables.length === 0 ? <p className={styles.line}>{text("noTable")}</p> : null}
          <div>
            {draft.tables.map((table, index) => {
              const { id, sheet } = table.description;
              const name = text("table.title", { sheet, area: id.slice(id.lastIndexOf("!") + 1) });
              const kind = kindIn(table);
              const asked = openQuestions(table).length;
              return (
                <Disclosure
                  key={index}
                  level={3}
                  title={`${name}: ${text(kind === null ? "table.kindOpen" : `kind.${kind}`)}`}
                  aside={
                    asked === 0 ? undefined : <span className={styles.aside}>{text("asked", { count: asked })}</span>
                  }
                  open={open.has(index)}
                  onToggle={() => setOpen(toggled(open, index))}
                >
                  <TableForm
                    table={table}
                    name={name}
                    onKind={(chosen) =>
                      chosen === "notThisCampaign"
                        ? setDraft(withChange(draft, id, { kind: chosen }))
                        : reread(withChange(draft, id, { kind: chosen }))
                    }
                    onUnit={(unit) => setDraft(withChange(draft, id, { unit }))}
                    onHeaderRows={(rows) => reread(withHeaderRows(draft, id, rows))}
                    onColumn={(column, meant) => setDraft(withColumn(draft, id, column, meant))}
                    onConfirm={(confirmed) => setDraft(withChange(draft, id, { confirmed }))}
                    onForget={(forgotten) => setDraft(withChange(draft, id, { forgotten }))}
                  />
                </Disclosure>
              );
            })}
          </div>
        </div>
        <div className={styles.footer}>
          <p className={styles.status} role="status">
            {working === "reading" ? text("busy") : draft.changed ? "" : text("nothingChanged")}
          </p>
          <Button
            appearance="primary"
            disabledFocusable={busy || !draft.changed}
            onClick={() => keep(mappingIn(draft), "saved")}
          >
            {text("save")}
          </Button>
          <Button disabledFocusable={working === "saving"} onClick={close}>
            {text("close")}
          </Button>
          {isDecided ? (
            <Button appearance="subtle" disabledFocusable={busy} onClick={() => setAsking("reset")}>
              {text("reset")}
            </Button>
          ) : null}
        </div>
      </dialog>
      {asking === null ? null : (
        <QuestionDialog
          title={text(asking === "reset" ? "resetAll.title" : "discard.title")}
          yes={text(asking === "reset" ? "resetAll.yes" : "discard.yes")}
          no={text(asking === "reset" ? "resetAll.no" : "discard.no")}
          safe="no"
          onAnswer={(yes) => {
            setAsking(null);
            if (yes && asking === "reset") keep(null, "reset");
            else if (yes) onClose(null);
          }}
        >
          <p>{text(asking === "reset" ? "resetAll.body" : "discard.body")}</p>
        </QuestionDialog>
      )}
    </MappingWordsProvider>
  );
}

function toggled(open: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(open);
  if (!next.delete(index)) next.add(index);
  return next;
}
