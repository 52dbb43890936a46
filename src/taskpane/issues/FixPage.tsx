/** All alike mended at once: what would change, unit by unit, each to be ticked; what is left and why. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { Finding } from "../../domain/rules/rule";
import { compositeKey } from "../../domain/compositeKey";
import { grouped } from "../../domain/lists";
import { ruleById } from "../../domain/rules";
import { unbroken } from "../../messages";
import type { FixesDone } from "../door/door";
import { FrameFooter } from "../frame/footer";
import { findingWords } from "../parts/findingWords";
import { hint } from "../parts/hint";
import { useWords } from "../parts/texts";
import { toggled } from "../parts/toggled";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";
import { unitOfFix } from "./alike";
import { BackButton } from "./BackButton";
import { ChangedCells, LeftCells, changesOf } from "./Changes";
import { useMendText } from "./texts";
import { usePreview } from "./usePreview";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  small: hint,
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  unit: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** More of a unit are counted. */
const MOST_LINES = 50;

interface Props {
  /** Of one heading or kind; the first gives the page its title. */
  readonly findings: readonly Finding[];
  readonly pane: Pane;
  /** Units whose cells are to stay as they are; null: cells of several. */
  readonly left: readonly (string | null)[];
  readonly onLeft: (left: readonly (string | null)[]) => void;
  readonly onBack: () => void;
}

export function FixPage({ findings, pane, left, onLeft, onBack }: Props) {
  const styles = useStyles();
  const text = useMendText();
  const { language } = useWords();
  const [found, look] = usePreview(findings, pane, true);
  const parts = useMemo(() => (typeof found === "object" ? partsOf(found) : []), [found]);
  const taken = parts.filter(({ unit }) => !left.includes(unit));
  const cells = taken.reduce((sum, { changes }) => sum + changes.length, 0);
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const mend = (): void => {
    const units = new Set(taken.map(({ unit }) => unit));
    pane.mend({ verb: "fix", findings: findings.filter((finding) => units.has(unitOfFix(finding))) });
    onBack();
  };
  return (
    <div className={styles.page}>
      <BackButton onBack={onBack} focuses />
      {findings.length === 0 ? <p className={styles.line}>{text("mend.none")}</p> : null}
      {rules.map((rule) => (
        <div key={rule}>
          <h2 className={styles.title}>
            {
              findingWords(
                findings.find((finding) => finding.rule === rule)!,
                language,
              ).rule
            }
          </h2>
          <p className={styles.small}>{unbroken(ruleById.get(rule)?.why[language] ?? "")}</p>
        </div>
      ))}
      {found === "looking" && findings.length > 0 ? <p className={styles.line}>{text("mend.looking")}</p> : null}
      {found === "failed" ? (
        <>
          <p className={styles.line}>{text("mend.failed")}</p>
          <div>
            <Button onClick={look}>{text("mend.look")}</Button>
          </div>
        </>
      ) : null}
      {typeof found === "object" ? (
        <>
          {parts.length === 0 ? <p className={styles.line}>{text("mend.none")}</p> : null}
          <HowMany
            asked={findings.length}
            found={found}
            cells={parts.reduce((sum, { changes }) => sum + changes.length, 0)}
          />
          <Parts parts={parts} left={left} onToggle={(unit) => onLeft([...toggled(new Set(left), unit)])} />
          <Skipped found={found} />
        </>
      ) : null}
      {parts.length > 0 && taken.length === 0 ? <p className={styles.line}>{text("mend.nobody")}</p> : null}
      <FrameFooter>
        <Button onClick={onBack}>{text("mend.close")}</Button>
        {cells === 0 ? null : (
          <Button appearance="primary" disabledFocusable={isBusy(pane.state)} onClick={mend}>
            {text("mend.doMany", { count: cells })}
          </Button>
        )}
      </FrameFooter>
    </div>
  );
}

interface HowManyProps {
  readonly asked: number;
  readonly found: FixesDone;
  readonly cells: number;
}

/** So many were asked for, so many cells change; those that are left out stand below with the reason. */
function HowMany({ asked, found: { fixes }, cells }: HowManyProps) {
  const styles = useStyles();
  const text = useMendText();
  const keys = (isMended: boolean): Set<string> =>
    new Set(fixes.flatMap(({ finding, skipped }) => ((skipped === null) === isMended ? [keyOf(finding)] : [])));
  const mended = keys(true);
  const left = Math.min(asked, [...keys(false)].filter((key) => !mended.has(key)).length);
  if (cells === 0 || asked === 0) return null;
  return (
    <p className={styles.line}>
      {text(left === 0 ? "mend.count" : "mend.countLeft", { count: asked, cells, fixed: asked - left, left })}
    </p>
  );
}

const keyOf = ({ rule, subject, place: { sheet, row, column } }: Finding): string =>
  compositeKey(rule, sheet, row ?? 0, column ?? 0, subject?.name ?? "");

interface Part {
  readonly unit: string | null;
  readonly changes: ReturnType<typeof changesOf>;
}

/** What would be changed, by whose it is; where nothing would, nothing is to be ticked. */
const partsOf = ({ fixes }: FixesDone): readonly Part[] =>
  [...grouped(fixes, ({ finding }) => unitOfFix(finding))]
    .map(([unit, own]) => ({ unit, changes: changesOf(own) }))
    .filter(({ changes }) => changes.length > 0);

interface PartsProps {
  readonly parts: readonly Part[];
  readonly left: readonly (string | null)[];
  readonly onToggle: (unit: string | null) => void;
}

function Parts({ parts, left, onToggle }: PartsProps) {
  const styles = useStyles();
  const text = useMendText();
  return (
    <div role="group" aria-label={text("mend.units")} className={styles.page}>
      {parts.map(({ unit, changes }) => {
        const name = unit ?? text("mend.several");
        const label = text("mend.unit", { unit: name, count: changes.length });
        return (
          <div key={name} className={styles.unit}>
            <Checkbox label={label} checked={!left.includes(unit)} onChange={() => onToggle(unit)} />
            {left.includes(unit) ? null : <ChangedCells changes={changes} label={label} most={MOST_LINES} />}
          </div>
        );
      })}
    </div>
  );
}

function Skipped({ found }: { readonly found: FixesDone }) {
  const styles = useStyles();
  const text = useMendText();
  const id = useId();
  if (found.fixes.every(({ skipped }) => skipped === null)) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {text("mend.skipped")}
      </h3>
      <LeftCells fixes={found.fixes} />
    </section>
  );
}
