/** A campaign is chosen: kept, or what is wrong with the file, or which lines of the tables would go. */
import { useState } from "react";
import { campaignProblemsText, campaignSyntax } from "../../messages";
import type { CampaignChosen, Door, TableLoss, Trouble } from "../door/door";
import { useCampaignWords } from "./words";

interface Asked {
  readonly chosen: CampaignChosen;
  readonly losses: readonly TableLoss[];
}

export interface Choice {
  readonly busy: boolean;
  /** "": nothing is wrong with a file. */
  readonly wrong: string;
  /** To be confirmed; null: nothing. */
  readonly asked: Asked | null;
  choose(chosen: CampaignChosen): void;
  chooseFile(name: string, content: string): void;
  answer(yes: boolean): void;
}

interface Around {
  readonly door: Pick<Door, "chooseCampaign" | "troubleOf">;
  readonly onChosen: () => void;
  readonly onFailed: (trouble: Trouble) => void;
}

export function useChoice({ door, onChosen, onFailed }: Around): Choice {
  const { language, text } = useCampaignWords();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState("");
  const [asked, setAsked] = useState<Asked | null>(null);

  const take = (chosen: CampaignChosen, { file = "", confirmed = false } = {}): void => {
    setBusy(true);
    setWrong("");
    setAsked(null);
    door.chooseCampaign(chosen, confirmed).then(
      ({ problems, losses }) => {
        setBusy(false);
        if (problems.length > 0) setWrong(wrongText(file, campaignProblemsText(problems, language)));
        else if (losses.length > 0) setAsked({ chosen, losses });
        else onChosen();
      },
      (error: unknown) => {
        setBusy(false);
        onFailed(door.troubleOf(error));
      },
    );
  };
  const wrongText = (file: string, detail: string): string =>
    file === "" ? text("wrong", { detail }) : text("fileWrong", { file, detail });
  return {
    busy,
    wrong,
    asked,
    choose: take,
    chooseFile: (file, content) => {
      const json = jsonOf(content);
      if (json === undefined) setWrong(wrongText(file, campaignSyntax[language]));
      else take({ by: "file", json }, { file });
    },
    answer: (yes) => {
      setAsked(null);
      if (yes && asked !== null) take(asked.chosen, { confirmed: true });
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
