/** «Sổ năm trước»: which workbook's registration stands beside this year's, another one, or none. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ChangeEvent } from "react";
import { fileErrorText } from "../../messages";
import type { Door, LastYearAnswer, LastYearChosen, RefusedFile, Trouble } from "../door/door";
import { useWords } from "../parts/texts";
import { usePapersText } from "./words";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  line: { margin: 0, overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground3 },
});

interface Props {
  readonly door: Pick<Door, "lastYear" | "chooseLastYear" | "troubleOf">;
  readonly onTrouble: (trouble: Trouble) => void;
}

export function LastYear({ door, onTrouble }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const text = usePapersText();
  const input = useRef<HTMLInputElement>(null);
  /** undefined: not known yet. */
  const [chosen, setChosen] = useState<LastYearChosen | null | undefined>(undefined);
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let isGone = false;
    door.lastYear().then(
      (kept) => {
        if (!isGone) setChosen(kept);
      },
      () => {
        if (!isGone) setChosen(null);
      },
    );
    return () => {
      isGone = true;
    };
  }, [door]);

  const choose = (asked: Promise<LastYearAnswer>): void => {
    setBusy(true);
    setRefused(null);
    asked.then(
      (answer) => {
        setBusy(false);
        if (answer.refused === undefined) setChosen(answer.chosen);
        else setRefused(answer.refused);
      },
      (error: unknown) => {
        setBusy(false);
        onTrouble(door.troubleOf(error));
      },
    );
  };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The same file once more is a change, too.
    target.value = "";
    choose(door.chooseLastYear({ name: file.name, bytes }));
  };
  return (
    <div role="group" aria-label={text("lastYear")} aria-busy={busy} className={styles.group}>
      <span aria-hidden="true">{text("lastYear")}</span>
      <p aria-live="polite" className={styles.line}>
        {chosen == null
          ? text("lastYear.none")
          : text("lastYear.chosen", { file: chosen.fileName, year: String(chosen.year) })}
      </p>
      {refused === null ? null : (
        <p role="alert" className={styles.wrong}>
          {fileErrorText(refused.kind, language, refused)}
        </p>
      )}
      <div className={styles.ways}>
        <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
          {text("lastYear.choose")}
        </Button>
        {chosen == null ? null : (
          <Button size="small" disabledFocusable={busy} onClick={() => choose(door.chooseLastYear(null))}>
            {text("lastYear.drop")}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={text("lastYear.choose")}
        onChange={(event) => void take(event)}
      />
    </div>
  );
}
