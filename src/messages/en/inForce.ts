/** By which campaign a workbook is judged, and what differs where it is of another one. */
import type { InForceKey } from "../vi/inForce";

export const inForceEn: Readonly<Record<InForceKey, string>> = {
  "differs.year": "its titles say {stated}, the campaign is of {year}",
  "differs.agency": "its letterhead says “{stated}”, the campaign is of {agency}",
  "differs.agencyAlone": "its letterhead says “{stated}”",
  "differs.units": "most rows name units that the campaign does not have ({units})",
  "differs.more": "{units} and {count} more",
  misfit:
    "The workbook “{file}” does not fit the campaign in force ({campaign}): {differences}. Nothing was checked or written. Use --campaign auto to take the campaign from the workbook itself, --campaign FILE.json, or --campaign builtin to check by the built-in one.",
  campaign: "{bloc}, {year}",
  campaignUnnamed: "the campaign of {year}",
  "law.2003": "Law of 2003",
  "law.2022": "Law of 2022",
  "law.2026": "Law of 2022, amended 2026",
  "source.builtin": "built in",
  "source.file": "from a file",
  "source.sheet": "written in the workbook",
  "source.proposed": "taken from the workbook",
  line: "Campaign: {campaign}; {law}; {source}.",
  paneLine: "Campaign of {year}; {law}; {source}. {bloc}",
  "proposal.agency": "Agency: {agency}",
  "proposal.chair": "Chair: {chair}",
  "proposal.units": "Units ({count}): {units}",
  "proposal.noUnits": "The workbook names no unit.",
  "proposal.awards": "Names used in the bloc: {names}",
  "proposal.movements": "Movements: {names}",
  "proposal.asked": "Not taken for units, please have a look: {names}",
  "proposal.rows": "“{name}” ({count} rows)",
  "proposal.written": "Campaign file written: {file}",
};
