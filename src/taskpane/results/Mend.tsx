/** «Sửa…» of a finding with a sure remedy: what would change, cell by cell, before anything does. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Finding } from "../../domain/rules/rule";
import { cellAddress } from "../../domain/sheet/address";
import { skipText, visible } from "../../messages";
import type { FixesDone } from "../door/door";
import { useWords } from "../parts/texts";
import { useMending, useMendText } from "./mending";
import type { MendingFor } from "./mending";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: "anywhere" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** More than these are counted. */
const MOST_LINES = 8;

export function Mend({ finding }: { readonly finding: Finding }) {
  const mending = useMending();
  const styles = useStyles();
  const text = useMendText();
  const [asks, setAsks] = useState(false);
  if (mending === null || finding.fix === null || finding.accepted !== undefined) return null;
  const close = (): void => setAsks(false);
  if (asks && finding.fix.choices !== undefined) return <Choices finding={finding} mending={mending} onClose={close} />;
  if (asks) return <Preview finding={finding} mending={mending} onClose={close} />;
  return (
    <div className={styles.line}>
      <Button size="small" disabledFocusable={mending.busy} onClick={() => setAsks(true)}>
        {text("mend.open")}
      </Button>
    </div>
  );
}

interface Props {
  readonly finding: Finding;
  readonly mending: MendingFor;
  readonly onClose: () => void;
}

function Choices({ finding, mending, onClose }: Props) {
  const styles = useStyles();
  const text = useMendText();
  const { language } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{text("mend.choose")}</p>
      <div className={styles.actions}>
        {finding.fix!.choices!.map((choice, index) => (
          <Button
            key={choice}
            size="small"
            ref={index === 0 ? first : null}
            disabledFocusable={mending.busy}
            onClick={() => mending.mend([finding], index)}
          >
            {visible(choice, language)}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {text("mend.close")}
        </Button>
      </div>
    </div>
  );
}

function Preview({ finding, mending, onClose }: Props) {
  const styles = useStyles();
  const text = useMendText();
  const found = usePreview(finding, mending);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.focus(), []);
  const alike = mending.alike(finding);
  const isSome = typeof found === "object" && found.cells > 0;
  return (
    <div className={styles.panel} ref={first} tabIndex={-1}>
      <div role="status">
        {found === "looking" ? <p className={styles.text}>{text("mend.looking")}</p> : null}
        {found === "failed" ? <p className={styles.text}>{text("mend.failed")}</p> : null}
        {typeof found === "object" ? <Changes found={found} /> : null}
      </div>
      <div className={styles.actions}>
        {isSome ? (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={mending.busy}
            onClick={() => mending.mend([finding])}
          >
            {text("mend.do")}
          </Button>
        ) : null}
        {isSome && alike.length > 1 ? (
          <Button size="small" disabledFocusable={mending.busy} onClick={() => mending.mend(alike)}>
            {text("mend.all", { count: alike.length })}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {text("mend.close")}
        </Button>
      </div>
    </div>
  );
}

function usePreview(finding: Finding, { preview }: MendingFor): FixesDone | "looking" | "failed" {
  const [found, setFound] = useState<FixesDone | "looking" | "failed">("looking");
  useEffect(() => {
    let gone = false;
    preview([finding]).then(
      (done) => {
        if (!gone) setFound(done);
      },
      () => {
        if (!gone) setFound("failed");
      },
    );
    return () => {
      gone = true;
    };
  }, [finding, preview]);
  return found;
}

function Changes({ found }: { readonly found: FixesDone }) {
  const styles = useStyles();
  const text = useMendText();
  const { language } = useWords();
  const changes = found.fixes.flatMap((each) => (each.skipped === null ? each.changes : []));
  const left = found.fixes.filter(({ skipped }) => skipped !== null);
  if (changes.length + left.length === 0) return <p className={styles.text}>{text("mend.none")}</p>;
  return (
    <ul className={styles.list}>
      {changes.slice(0, MOST_LINES).map(({ row, column, before, after }) => (
        <li key={`${row}:${column}:${String(after)}`}>
          {text("mend.change", {
            cell: cellAddress(row, column),
            before: visible(before, language),
            after: visible(after, language),
          })}
        </li>
      ))}
      {changes.length > MOST_LINES ? <li>{text("mend.more", { count: changes.length - MOST_LINES })}</li> : null}
      {left.map(({ changes: kept, cells, skipped }) => {
        const addresses = [...kept, ...cells].map(({ row, column }) => cellAddress(row, column));
        const shown = addresses.slice(0, MOST_LINES).join(", ");
        return (
          <li key={`${skipped}${shown}`}>
            {text("mend.left", { cells: shown, reason: skipText(skipped!, language) })}
          </li>
        );
      })}
    </ul>
  );
}
