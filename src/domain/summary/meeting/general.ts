/**
 * What the meeting is about: the bloc, its theme and targets, when the registrations were due and where the figures
 * come from.
 */
import type { Campaign } from "../../campaign/campaign";
import type { Content, DocumentRow } from "../../plan/plan";
import { ref, text, TO_FILL_IN } from "../parts/cells";
import { ruleSettings } from "../parts/ruleSettings";
import { comparisonLines } from "../parts/comparisonBlock";
import { wide } from "./grid";
import type { SummaryInput } from "../parts/input";

export function generalRows(input: SummaryInput): DocumentRow[] {
  const { campaign, moment } = input;
  const { movements, year } = campaign;
  const units = campaign.units.map(({ name }) => name);
  const bloc = { bloc: campaign.bloc || TO_FILL_IN, count: units.length, units };
  const lines = [
    campaign.onlyUnit === null
      ? text("meeting.general.bloc", bloc)
      : text("meeting.general.onlyUnit", { ...bloc, unit: campaign.onlyUnit }),
    text("meeting.general.chair", { chair: campaign.chair || TO_FILL_IN, year }),
    text("meeting.general.theme", { theme: campaign.theme || TO_FILL_IN, year }),
    targetsText(campaign.targets),
    movements.length === 0
      ? text("meeting.general.noMovements")
      : text("meeting.general.movements", { count: movements.length, names: movements.map(({ name }) => `«${name}»`) }),
    text("meeting.general.deadline", {
      deadline: campaign.deadline === null ? TO_FILL_IN : { date: campaign.deadline },
    }),
    text("meeting.general.source", { time: { date: moment } }),
    text(`meeting.general.law.${campaign.law}`),
  ];
  return [
    wide(text("meeting.general.heading"), "heading"),
    ...lines.map((line) => wide(line, "body")),
    ...ruleSettings(campaign).map((setting) => wide(setting, "body")),
    ...comparisonLines(input).map((line) => wide(line, "body")),
  ];
}

/** Those that are set. */
function targetsText({ goodOrBetter, excellent, departments, unitPlans }: Campaign["targets"]): Content {
  const items = [
    ...(goodOrBetter === null ? [] : [ref("meeting.general.target.goodOrBetter", { share: { share: goodOrBetter } })]),
    ...(excellent === null ? [] : [ref("meeting.general.target.excellent", { share: { share: excellent } })]),
    ...(departments === null ? [] : [ref("meeting.general.target.departments", { count: departments })]),
    ...(unitPlans === null ? [] : [ref("meeting.general.target.plans", { count: unitPlans })]),
  ];
  return items.length === 0 ? text("meeting.general.noTargets") : { text: ref("meeting.general.targets"), items };
}
