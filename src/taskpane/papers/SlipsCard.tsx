/** «Phiếu bổ sung»: by when units answer, what each has to answer, what came back. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Papers, UnitPapers } from "../door/door";
import { Card } from "../parts/Card";
import { hint } from "../parts/hint";
import { SlipsTable } from "./SlipsTable";
import { usePapersText } from "./words";

const useStyles = makeStyles({
  line: { margin: 0 },
  hint,
});

interface Props {
  readonly papers: Papers | null;
  readonly isChecked: boolean;
  readonly busy: boolean;
  readonly onMake: () => void;
  readonly onOpen: (sheet: string) => void;
  /** The day of answers. */
  readonly children: ReactNode;
}

/** It has a sheet, or a point that would stand on one. */
const isAsked = ({ letter, open }: UnitPapers): boolean => letter !== null || (open ?? 0) > 0;

export function SlipsCard({ papers, isChecked, busy, onMake, onOpen, children }: Props) {
  const styles = useStyles();
  const text = usePapersText();
  const units = papers?.units ?? [];
  const asked = units.filter(isAsked);
  const without = units.filter((unit) => !isAsked(unit));
  const chair = asked.find(({ isChair }) => isChair);
  return (
    <Card title={text("slips.title")}>
      {children}
      {papers === null ? <p className={styles.line}>{text("reading")}</p> : null}
      {papers !== null && asked.length === 0 ? (
        <p className={styles.line}>{text(isChecked ? "slips.noneChecked" : "slips.none")}</p>
      ) : null}
      {asked.length === 0 ? null : (
        <>
          <SlipsTable units={asked} onOpen={onOpen} />
          <p className={styles.hint}>{text("slips.hint")}</p>
        </>
      )}
      {chair === undefined ? null : <p className={styles.hint}>{text("slips.chair", { unit: chair.unit })}</p>}
      {without.length === 0 || asked.length === 0 ? null : (
        <p className={styles.line}>{text("slips.without", { units: without.map(({ unit }) => unit).join(", ") })}</p>
      )}
      {isChecked ? null : <p className={styles.hint}>{text("slips.unchecked")}</p>}
      <div>
        <Button disabledFocusable={busy} onClick={onMake}>
          {text("slips.make")}
        </Button>
      </div>
    </Card>
  );
}
