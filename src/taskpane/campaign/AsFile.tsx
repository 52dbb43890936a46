/** The campaign in force as a file, for another workbook or another office; where no file can be saved, its text. */
import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Campaign } from "../../domain/campaign/campaign";
import { campaignJson } from "../../domain/campaign/toJson";
import { hint } from "../parts/hint";
import { useCampaignWords } from "./words";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, justifyContent: "flex-start", textAlign: "left" },
  hint: { ...hint, margin: `${tokens.spacingVerticalXXS} 0 0` },
  text: { width: "100%", marginTop: tokens.spacingVerticalXS },
});

/** What was done last; "byHand": the program lets nothing be copied, so the officer does. */
type Done = "saved" | "copied" | "byHand";

export function AsFile({ campaign }: { readonly campaign: Campaign }) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  const id = useId();
  const [done, setDone] = useState<Done | null>(null);
  const file = `dot-thi-dua-${campaign.year}.json`;
  const content = (): string => `${JSON.stringify(campaignJson(campaign), null, 2)}\n`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(content());
      setDone("copied");
    } catch {
      setDone("byHand");
    }
  };
  return (
    <>
      <div className={styles.actions}>
        <Button
          className={styles.button}
          aria-describedby={id}
          onClick={() => {
            save(file, content());
            setDone("saved");
          }}
        >
          {text("asFile")}
        </Button>
        <Button className={styles.button} aria-describedby={id} onClick={() => void copy()}>
          {text("asFile.copy")}
        </Button>
      </div>
      <p id={id} className={styles.hint}>
        {text("asFile.hint")}
      </p>
      <div aria-live="polite">
        {done === null ? null : <p className={styles.hint}>{text(`asFile.${done}`, { file })}</p>}
      </div>
      {done === "byHand" ? <Chosen label={text("asFile.text", { file })} content={content()} /> : null}
    </>
  );
}

/** All of it selected, so that one key copies it. */
function Chosen({ label, content }: { readonly label: string; readonly content: string }) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <Textarea ref={field} className={styles.text} aria-label={label} rows={6} readOnly value={content} />;
}

/** As a download. Longer than any program takes to begin with it, the address stays. */
const KEPT_MS = 60_000;

function save(file: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
