export type { Campaign } from "./campaign";
export { campaign2021 } from "./campaign2021";
export { parseCampaign, type CampaignProblem, type CampaignProblemCode } from "./parse";
export { findMovement, findUnit, nearestUnit, unitOfSheetName, unitsIn } from "./units";
