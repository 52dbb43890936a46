/** Words of the comparison with the check before, in English. */
import type { comparisonVi } from "../vi/comparison";

export const comparisonEn: Readonly<Record<keyof typeof comparisonVi, string>> = {
  "status.new": "Open (new)",
  "comparison.line": "Compared with the check of {moment}: {fresh} new, {solved} solved, {remaining} remaining.",
  "comparison.accepted": "Accepted since then: {count}.",
  "comparison.inexact":
    "One of the two checks found too much to be remembered one by one: only numbers per rule and unit were compared.",
  "comparison.solved.heading": "Solved since the check of {moment} ({count})",
  "comparison.solved.item": "{rule}: {subject}, {unit}, sheet “{sheet}”.",
  "comparison.solved.itemNoUnit": "{rule}: {subject}, sheet “{sheet}”.",
  "comparison.solved.itemNoSheet": "{rule}: {subject}.",
  "comparison.solved.more": "… and {count} more.",
  "comparison.block.heading": "8. Compared with the check before",
  "comparison.block.note":
    "The check before: {moment}. Figures of now and differences are formulas. Of units only figures that changed are shown; a unit that is not shown did not change.",
  "comparison.block.figure": "Figure",
  "comparison.block.before": "Before",
  "comparison.block.now": "Now",
  "comparison.block.change": "Change",
  "comparison.meeting.units": "Units that mended: {units}.",
  "comparison.meeting.none": "Nothing of the check before has been mended yet.",
  "comparison.meeting.noFigures": "The bloc’s figures have not changed.",
  "comparison.meeting.figures": "Figures of the bloc that changed:",
  "comparison.meeting.people": "People from {before} to {now}.",
  "comparison.meeting.excellent": "Excellent from {before} to {now}.",
  "comparison.meeting.good": "Good from {before} to {now}.",
  "comparison.meeting.ldtt": "Advanced Workers from {before} to {now}.",
  "comparison.meeting.cstdcs": "Grassroots Emulation Fighters from {before} to {now}.",
  "comparison.meeting.cstdNganh": "{award} from {before} to {now}.",
  "comparison.meeting.departments": "Departments from {before} to {now}.",
  "comparison.meeting.ttldxs": "Excellent Labour Collectives from {before} to {now}.",
  "comparison.meeting.ttldtt": "Advanced Labour Collectives from {before} to {now}.",
};
