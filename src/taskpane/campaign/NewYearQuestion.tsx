/** «Năm mới từ đợt này»: what stays, what is emptied, which movements are over, which lines of the tables go. */
import { lawText, namesText } from "../../messages/paneCampaign";
import type { CampaignOverview } from "../door/door";
import { Confirm } from "./Confirm";
import { useCampaignWords } from "./words";

interface Props {
  readonly overview: CampaignOverview;
  readonly onAnswer: (yes: boolean) => void;
}

export function NewYearQuestion({ overview: { nextYear, nextYearLosses, tables }, onAnswer }: Props) {
  const { language, text } = useCampaignWords();
  const year = String(nextYear.campaign.year);
  const emptied = nextYear.emptied.map((what) => text(`emptied.${what}`)).join(", ");
  const ended = nextYear.ended.map(({ name }) => name);
  const sentences = [
    text("newYear.law", { law: lawText(nextYear.campaign.law, language) }),
    text("newYear.kept"),
    ...(emptied === "" ? [] : [text("newYear.emptied", { names: emptied })]),
    ...(ended.length === 0 ? [] : [text("newYear.ended", { names: namesText(ended, text) })]),
    ...(tables.length === 0 ? [] : [text("newYear.tables")]),
    text("newYear.titles"),
  ];
  return (
    <Confirm
      title={text("ask.newYear", { year })}
      yes={text("ask.yes.newYear", { year })}
      losses={nextYearLosses}
      onAnswer={onAnswer}
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Confirm>
  );
}
