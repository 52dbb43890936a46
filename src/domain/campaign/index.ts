export type { Campaign } from "./campaign";
export { campaign2021 } from "./campaign2021";
export { parseCampaign, type CampaignFile, type CampaignProblem, type CampaignProblemCode } from "./parse";
export { campaignJson } from "./toJson";
export { findMovement, findUnit, nearestUnit, unitOfSheetName, unitsIn } from "./units";
