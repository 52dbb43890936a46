/** By which campaign and law the workbook will be judged, and the way to another one. */
import { Button } from "@fluentui/react-components";
import { inForceCard } from "../../messages";
import type { CampaignLine } from "../door/door";
import { Card } from "../parts/Card";
import { useWords } from "../parts/texts";
import { useLineStyles } from "./styles";
import { useOverviewText } from "./words";

interface Props {
  readonly campaign: CampaignLine;
  readonly onChange: () => void;
}

export function CampaignCard({ campaign, onChange }: Props) {
  const styles = useLineStyles();
  const own = useOverviewText();
  const { language } = useWords();
  const { title, lines } = inForceCard(campaign, language);
  return (
    <Card
      title={title}
      aside={
        <Button size="small" appearance="subtle" aria-label={own("campaign.changeFull")} onClick={onChange}>
          {own("campaign.change")}
        </Button>
      }
    >
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      <p className={styles.line}>{own("campaign.asks")}</p>
    </Card>
  );
}
