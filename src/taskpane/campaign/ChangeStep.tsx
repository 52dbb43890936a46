/** «Đổi đợt thi đua»: the question of a workbook that does not fit, asked because the officer wants another one. */
import type { CampaignOverview, Door, Trouble } from "../door/door";
import type { KnownCampaign } from "../state/store";
import { Choices } from "./Choices";
import { Proposed } from "./Proposed";
import { useChoice } from "./useChoice";
import { useCampaignWords } from "./words";

interface Props {
  readonly overview: CampaignOverview;
  readonly known: readonly KnownCampaign[];
  readonly door: Pick<Door, "chooseCampaign" | "troubleOf">;
  readonly onChosen: () => void;
  readonly onFailed: (trouble: Trouble) => void;
}

export function ChangeStep({ overview: { builtinYear, proposal, tables }, known, door, onChosen, onFailed }: Props) {
  const { text } = useCampaignWords();
  const choice = useChoice({ door, onChosen, onFailed });
  const builtin = text("builtin", { year: String(builtinYear) });
  return (
    <div>
      <p>{text("change.lead")}</p>
      {tables.length > 0 ? <p>{text("change.tables")}</p> : null}
      <Choices choice={choice} known={known} last={{ by: "builtin", label: builtin }} canTake={proposal !== null} />
      {proposal === null ? <p>{text("noProposal")}</p> : <Proposed proposal={proposal} />}
    </div>
  );
}
