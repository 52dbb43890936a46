/** On a finding's page, where there is a sure remedy: what stands in the cell, what it would become, and the ways to do it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../../domain/rules/rule";
import { isOpen } from "../../domain/rules/rule";
import { visible } from "../../messages";
import { useWords } from "../parts/texts";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";
import { alikeKey, fixedAlike } from "./alike";
import { ChangedCells, LeftCells, changesOf } from "./Changes";
import { useMendText } from "./texts";
import type { Here } from "./useIssues";
import { usePreview } from "./usePreview";
import type { Preview } from "./usePreview";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly finding: Finding;
  readonly here: Here;
  readonly pane: Pane;
}

export function MendPart(props: Props) {
  const { finding } = props;
  if (finding.fix === null || !isOpen(finding)) return null;
  return finding.fix.choices === undefined ? <Sure {...props} /> : <Choices {...props} />;
}

function Choices({ finding, pane }: Props) {
  const styles = useStyles();
  const text = useMendText();
  const { language } = useWords();
  return (
    <section className={styles.box} aria-label={text("mend.title")}>
      <p className={styles.line}>{text("mend.choose")}</p>
      <div className={styles.actions}>
        {finding.fix!.choices!.map((choice, index) => (
          <Button
            key={choice}
            disabledFocusable={isBusy(pane.state)}
            onClick={() => pane.mend({ verb: "fix", findings: [finding], choice: index })}
          >
            {visible(choice, language)}
          </Button>
        ))}
      </div>
    </section>
  );
}

/** More than these are counted. */
const MOST_LINES = 8;

function Sure({ finding, here, pane }: Props) {
  const styles = useStyles();
  const text = useMendText();
  const findings = useMemo(() => [finding], [finding]);
  // Of a large workbook looking takes as long as a check.
  const [found, look] = usePreview(findings, pane, !pane.live.slow);
  const alike = useMemo(() => fixedAlike(here.issues, finding), [here.issues, finding]);
  const busy = isBusy(pane.state);
  const isSome = typeof found === "object" && found.cells > 0;
  return (
    <section className={styles.box} aria-label={text("mend.title")}>
      <h3 className={styles.title}>{text("mend.title")}</h3>
      <Found found={found} />
      <div className={styles.actions}>
        {isSome ? (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => pane.mend({ verb: "fix", findings: [finding] })}
          >
            {text("mend.do")}
          </Button>
        ) : null}
        {found === "waiting" || found === "failed" ? (
          <Button disabledFocusable={busy} onClick={look}>
            {text("mend.look")}
          </Button>
        ) : null}
        {alike.length > 1 ? (
          <Button onClick={() => here.change({ fixing: alikeKey(here.view.open!) })}>
            {text("mend.all", { count: alike.length })}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function Found({ found }: { readonly found: Preview }) {
  const styles = useStyles();
  const text = useMendText();
  if (found === "waiting") return null;
  if (found === "looking") return <p className={styles.line}>{text("mend.looking")}</p>;
  if (found === "failed") return <p className={styles.line}>{text("mend.failed")}</p>;
  const changes = changesOf(found.fixes);
  if (changes.length === 0 && found.fixes.every(({ skipped }) => skipped === null))
    return <p className={styles.line}>{text("mend.none")}</p>;
  return (
    <>
      {changes.length === 0 ? null : <ChangedCells changes={changes} label={text("mend.list")} most={MOST_LINES} />}
      <LeftCells fixes={found.fixes} />
    </>
  );
}
