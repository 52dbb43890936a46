/**
 * The workbook is of another campaign: what differs, what could be taken from it, and the three ways on. Nothing runs
 * until one is chosen; the choice is kept in the workbook.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ChangeEvent } from "react";
import { campaignProblemsText, campaignSyntax, differenceTexts, proposalTexts } from "../../messages";
import type { CampaignChosen, Door, OtherCampaign, Trouble } from "../door/door";
import { Notice } from "../parts/Notice";
import { useWords } from "../parts/texts";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "20px" },
  wrong: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
});

export interface QuestionProps {
  readonly other: OtherCampaign;
  readonly door: Pick<Door, "chooseCampaign" | "troubleOf">;
  /** It is kept: the verb may run. */
  readonly onChosen: () => void;
  readonly onFailed: (trouble: Trouble) => void;
  readonly onClose: () => void;
}

export function CampaignQuestion({ other, door, onChosen, onFailed, onClose }: QuestionProps) {
  const styles = useStyles();
  const { language, text } = useWords();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const { misfit, campaign, proposal } = other;

  const choose = (chosen: CampaignChosen, file = ""): void => {
    setBusy(true);
    setWrong("");
    door.chooseCampaign(chosen).then(
      (problems) => {
        setBusy(false);
        if (problems.length === 0) onChosen();
        else setWrong(text("campaign.fileWrong", { file, detail: campaignProblemsText(problems, language) }));
      },
      (error: unknown) => {
        setBusy(false);
        onFailed(door.troubleOf(error));
      },
    );
  };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const json = jsonOf(await file.text());
    // The same file once more is a change, too.
    target.value = "";
    if (json === undefined) setWrong(text("campaign.fileWrong", { file: file.name, detail: campaignSyntax[language] }));
    else choose({ by: "file", json }, file.name);
  };

  return (
    <Notice
      kind="warning"
      label={text("error.otherCampaign.title")}
      title={text("error.otherCampaign.title")}
      actions={
        <>
          <Button size="small" appearance="primary" disabled={busy} onClick={() => choose({ by: "auto" })}>
            {text("campaign.take")}
          </Button>
          <Button size="small" disabled={busy} onClick={() => input.current?.click()}>
            {text("campaign.file")}
          </Button>
          <Button size="small" disabled={busy} onClick={() => choose({ by: "builtin" })}>
            {text("campaign.present")}
          </Button>
          <Button size="small" disabled={busy} onClick={onClose}>
            {text("run.close")}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {differenceTexts(misfit, campaign, language).map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
      {text("error.otherCampaign.advice")}
      {proposal === null ? null : (
        <>
          <p>{text("campaign.proposed")}</p>
          <ul className={styles.list}>
            {proposalTexts(proposal, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={text("campaign.file")}
        hidden
        onChange={(event) => void take(event)}
      />
      {wrong === "" ? null : (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
    </Notice>
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
