/**
 * «Lập đợt thi đua từ sổ này», and the same of the campaign in force: three steps, filled in beforehand. Nothing is kept
 * in the workbook before «Dùng đợt này».
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { Proposal } from "../../../domain/fit/proposal";
import { FrameFooter } from "../../frame/footer";
import { Page } from "../../frame/Page";
import { Confirm } from "../Confirm";
import type { Choice } from "../useChoice";
import { useCampaignWords } from "../words";
import { STEPS, draftOf, fileOf, firstWrong, problemsOn } from "./draft";
import type { CampaignDraft, Origin, Problems, Step } from "./draft";
import { NamesStep } from "./NamesStep";
import { RulesStep } from "./RulesStep";
import type { StepProps } from "./stepProps";
import { UnitsStep } from "./UnitsStep";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const SCREENS: Readonly<Record<Step, ComponentType<StepProps>>> = {
  units: UnitsStep,
  names: NamesStep,
  rules: RulesStep,
};

const NONE: Problems = new Map();

interface Props {
  readonly title: string;
  /** «Fill in anew». */
  readonly again: string;
  /** What it is filled in from. */
  readonly from: Proposal;
  readonly origin: Origin;
  /** null: nothing was changed yet. */
  readonly draft: CampaignDraft | null;
  readonly onDraft: (draft: CampaignDraft | null) => void;
  readonly choice: Choice;
  readonly busy: boolean;
  /** What was done and what did not work. */
  readonly said: ReactNode;
  readonly onBack: () => void;
}

export function Wizard({ title, again, from, origin, draft: kept, onDraft, choice, busy, said, onBack }: Props) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  /** The officer wanted to go on from here. */
  const [asked, setAsked] = useState<Step | null>(null);
  const draft = kept ?? draftOf(from, origin);
  const { step } = draft;
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const next = STEPS[at + 1];
  const problems = asked === step ? problemsOn(draft, step) : NONE;
  const Screen = SCREENS[step];
  const goTo = (to: Step): void => onDraft({ ...draft, step: to });
  const goOn = (): void => {
    const wrong = firstWrong(draft, next === undefined ? STEPS : [step]);
    setAsked(wrong);
    if (wrong !== null) goTo(wrong);
    else if (next !== undefined) goTo(next);
    else choice.choose({ by: origin === "workbook" ? "setUp" : "edited", json: fileOf(draft) });
  };
  return (
    <Page title={title} back={text("title")} turn={step} onBack={onBack}>
      <p className={styles.line}>{text("step.of", { step: at + 1, name: text(`step.${step}`) })}</p>
      {said}
      {problems.size === 0 ? null : (
        <p role="alert" className={styles.wrong}>
          {text("step.wrong", { count: problems.size })}
        </p>
      )}
      {choice.wrong === "" ? null : (
        <p role="alert" className={styles.wrong}>
          {choice.wrong}
        </p>
      )}
      <Screen draft={draft} problems={problems} onChange={(part) => onDraft({ ...draft, ...part })} />
      {kept === null ? null : (
        <div>
          <Button size="small" appearance="subtle" onClick={() => onDraft(null)}>
            {again}
          </Button>
        </div>
      )}
      {choice.asked === null ? null : (
        <Confirm
          title={text("ask.change")}
          yes={text("ask.yes.change")}
          losses={choice.asked.losses}
          isTypedAnew={origin === "present"}
          onAnswer={choice.answer}
        />
      )}
      <FrameFooter>
        {before === undefined ? null : (
          <Button disabledFocusable={choice.busy} onClick={() => goTo(before)}>
            {text("step.before")}
          </Button>
        )}
        <Button appearance="primary" disabledFocusable={busy || choice.busy} onClick={goOn}>
          {next === undefined ? text("step.use") : text("step.next", { name: text(`step.${next}`) })}
        </Button>
      </FrameFooter>
    </Page>
  );
}
