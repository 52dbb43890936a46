/**
 * The workbook is of another campaign: what differs, the ways on, and what could be taken from it. The ways stand before
 * the detail, so that the first is seen without scrolling. Nothing runs until one is chosen; the choice is kept.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { differenceTexts } from "../../messages";
import type { Door, OtherCampaign, Trouble } from "../door/door";
import { Notice } from "../parts/Notice";
import { useText } from "../parts/texts";
import type { KnownCampaign } from "../state/store";
import { Choices } from "./Choices";
import { Proposed } from "./Proposed";
import { useChoice } from "./useChoice";
import { useCampaignWords } from "./words";

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: "20px" },
  line: { margin: `${tokens.spacingVerticalS} 0 0` },
});

export interface QuestionProps {
  readonly other: OtherCampaign;
  readonly known: readonly KnownCampaign[];
  readonly door: Pick<Door, "chooseCampaign" | "troubleOf">;
  /** It is kept: the verb may run. */
  readonly onChosen: () => void;
  /** To the three steps in which it is set up. */
  readonly onSetUp: () => void;
  readonly onFailed: (trouble: Trouble) => void;
  readonly onClose: () => void;
}

export function CampaignQuestion({ other, known, door, onChosen, onSetUp, onFailed, onClose }: QuestionProps) {
  const styles = useStyles();
  const pane = useText();
  const { language, text } = useCampaignWords();
  const choice = useChoice({ door, onChosen, onFailed });
  const { misfit, campaign, proposal } = other;
  const title = pane("error.otherCampaign.title");
  return (
    <Notice kind="warning" label={title} title={title}>
      <ul className={styles.list}>
        {differenceTexts(misfit, campaign, language).map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
      <Choices choice={choice} known={known} last={{ by: "present", label: text("present") }} canTake>
        <Button size="small" disabledFocusable={choice.busy} onClick={onSetUp}>
          {text("wizard")}
        </Button>
        <Button size="small" disabledFocusable={choice.busy} onClick={onClose}>
          {text("close")}
        </Button>
      </Choices>
      <p className={styles.line}>{pane("error.otherCampaign.advice")}</p>
      {campaign.source === "sheet" ? <p className={styles.line}>{text("change.tables")}</p> : null}
      <Proposed proposal={proposal} />
    </Notice>
  );
}
