/** The ways to another campaign: this workbook, one used before, a file, and one that the screen offers itself. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChangeEvent, ReactNode } from "react";
import type { KnownCampaign } from "../state/store";
import { Confirm } from "./Confirm";
import type { Choice } from "./useChoice";
import { useCampaignWords } from "./words";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  known: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, width: "100%" },
  wide: { justifyContent: "flex-start", textAlign: "left", maxWidth: "100%", minWidth: 0, overflowWrap: "anywhere" },
  wrong: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly choice: Choice;
  readonly known: readonly KnownCampaign[];
  readonly last: { readonly by: "present" | "builtin"; readonly label: string };
  /** The workbook itself says one. */
  readonly canTake: boolean;
  readonly children?: ReactNode;
}

export function Choices({ choice, known, last, canTake, children }: Props) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  const input = useRef<HTMLInputElement>(null);
  const { busy, choose, wrong, asked } = choice;
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const content = await file.text();
    // The same file once more is a change, too.
    target.value = "";
    choice.chooseFile(file.name, content);
  };
  const way = { size: "small", className: styles.wide, disabledFocusable: busy } as const;
  return (
    <>
      <div className={styles.ways}>
        {canTake ? (
          <Button {...way} appearance="primary" onClick={() => choose({ by: "auto" })}>
            {text("take")}
          </Button>
        ) : null}
        <Button {...way} onClick={() => input.current?.click()}>
          {text("file")}
        </Button>
        <Button {...way} onClick={() => choose({ by: last.by })}>
          {last.label}
        </Button>
        {children}
      </div>
      {known.length === 0 ? null : (
        <div role="group" aria-label={text("known")} className={styles.ways}>
          <p className={styles.known}>{text("known")}</p>
          {known.map(({ bloc, year, json }) => (
            <Button key={`${year} ${bloc}`} {...way} onClick={() => choose({ by: "known", json })}>
              {/* A year is no number to be grouped. */}
              {text(bloc === "" ? "knownNameless" : "knownOne", { bloc, year: String(year) })}
            </Button>
          ))}
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={text("file")}
        hidden
        onChange={(event) => void take(event)}
      />
      {wrong === "" ? null : (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      {asked === null ? null : (
        <Confirm
          title={text("ask.change")}
          yes={text("ask.yes.change")}
          losses={asked.losses}
          onAnswer={choice.answer}
        />
      )}
    </>
  );
}
