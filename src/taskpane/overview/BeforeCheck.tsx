/** Nothing checked yet in this pane: by which campaign, what an earlier check found, what a check writes, how to go on. */
import { momentText } from "../../messages";
import type { CampaignLine, LastCheck } from "../door/door";
import { Card } from "../parts/Card";
import { Notice } from "../parts/Notice";
import { EmptyState } from "../run/EmptyState";
import { CampaignCard } from "./CampaignCard";
import { useLineStyles } from "./styles";
import { useOverviewText } from "./words";

interface Props {
  readonly campaign: CampaignLine | null;
  readonly last: LastCheck | null;
  readonly onCampaign: () => void;
}

export function BeforeCheck({ campaign, last, onCampaign }: Props) {
  const styles = useLineStyles();
  const own = useOverviewText();
  return (
    <>
      {last === null ? null : <LastTime last={last} />}
      {campaign === null ? null : <CampaignCard campaign={campaign} onChange={onCampaign} />}
      <Card title={own("write.title")}>
        <p className={styles.line}>{own("write.adds")}</p>
        <p className={styles.line}>{own("write.undo")}</p>
      </Card>
      {last === null ? <EmptyState /> : null}
    </>
  );
}

function LastTime({ last: { moment, counts } }: { readonly last: LastCheck }) {
  const own = useOverviewText();
  const facts = { errors: counts.error, warnings: counts.warning, notices: counts.notice };
  return (
    <Notice kind="info" title={own("last.title", { moment: momentText(moment), ...facts })}>
      {own("last.advice")}
    </Notice>
  );
}
