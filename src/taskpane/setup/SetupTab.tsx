/** By what the workbook is judged, how it is read, and how the pane behaves. */
import { MappingButton } from "../mapping/MappingButton";
import { LanguageSwitch } from "../parts/LanguageSwitch";
import { LiveSwitch } from "../results/LiveSwitch";
import { CampaignLine } from "../run/CampaignLine";
import type { TabProps } from "../state/tab";

export function SetupTab({ pane, campaign, campaignLine, mapping, onLanguage }: TabProps) {
  return (
    <>
      {campaignLine === null ? null : <CampaignLine campaign={campaignLine} options={campaign} />}
      <MappingButton mapping={mapping} />
      {pane.watching ? <LiveSwitch live={pane.live} sheetsOf={pane.state.live.sheetsOf} /> : null}
      <LanguageSwitch onLanguage={onLanguage} />
    </>
  );
}
