/** Campaigns that workbooks were judged by are offered again on this machine; the built-in one is there anyway. */
import { useEffect } from "react";
import type { CheckResult } from "../door/door";
import type { Store } from "./store";

export function useKnownCampaigns(store: Store, result: CheckResult | null): void {
  const campaign = result?.campaign ?? null;
  useEffect(() => {
    if (campaign === null || (campaign.source ?? "builtin") === "builtin") return;
    const { year, bloc } = campaign;
    import("../../domain/campaign/toJson").then(
      ({ campaignJson }) => store.rememberCampaign({ year, bloc, json: campaignJson(campaign) }),
      // It is not offered, and nothing else.
      () => undefined,
    );
  }, [campaign, store]);
}
