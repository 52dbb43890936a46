/** English words of the meeting sheet. */
import type { meetingVi } from "../vi/meeting";

export const meetingEn: Readonly<Record<keyof typeof meetingVi, string>> = {
  "meeting.name": "Meeting report",
  "meeting.number": "No.: ……/BC-KTĐ",
  "meeting.placeDate": "…………, day …… month …… year {year}",
  "meeting.title": "REPORT",
  "meeting.subtitle": "Summary of the {year} registration for emulation and commendation, for the meeting of the bloc",

  "meeting.form.annex.word": "Annex",
  "meeting.form.annex.title": "SUMMARY OF THE {year} REGISTRATION FOR EMULATION AND COMMENDATION\n{bloc}",
  "meeting.form.annex.with": "(With document No. ……/…… of …… / …… / {year} of ……………………)",
  "meeting.end": "./.",

  "meeting.general.heading": "I. General",
  "meeting.general.bloc": "1. {bloc} has {count} units: {units}.",
  "meeting.general.chair": "2. Chair of the bloc in {year}: {chair}.",
  "meeting.general.theme": "3. Theme of {year}: “{theme}”.",
  "meeting.general.targets":
    "4. The bloc’s targets: {goodOrBetter} of the staff registered as good or better, of them {excellent} excellent; {departments} phòng-level collectives rated good or better and registering TTLĐTT or TTLĐXS; {plans} units that complete their yearly plan excellently.",
  "meeting.general.movements": "5. Movements of the Prime Minister taken part in ({count}): {names}.",
  "meeting.general.noMovements": "5. The campaign names no movement of the Prime Minister.",
  "meeting.general.deadline": "6. Registrations were due on {deadline}.",
  "meeting.general.source.builtin":
    "7. The figures come from the file “{file}”, checked at {time} by the built-in campaign: errors {errors}, warnings {warnings}, notices {notices}.",
  "meeting.general.source.file":
    "7. The figures come from the file “{file}”, checked at {time} by the campaign of a file: errors {errors}, warnings {warnings}, notices {notices}.",
  "meeting.general.source.sheet":
    "7. The figures come from the file “{file}”, checked at {time} by the campaign written in the workbook: errors {errors}, warnings {warnings}, notices {notices}.",
  "meeting.general.source.proposed":
    "7. The figures come from the file “{file}”, checked at {time} by the campaign taken from the workbook: errors {errors}, warnings {warnings}, notices {notices}.",
  "meeting.general.law.2003":
    "8. Conditions follow the Law on Emulation and Commendation of 2003 (amended 2005, 2009, 2013) and Decree 91/2017/NĐ-CP.",
  "meeting.general.law.2022": "8. Conditions follow the Law on Emulation and Commendation 06/2022/QH15.",
  "meeting.general.law.2026":
    "8. Conditions follow the Law on Emulation and Commendation 06/2022/QH15; its amendment by Law 06/2026/QH16 is not verified.",

  "meeting.figures.heading": "II. Key figures against the targets",
  "meeting.figures.target": "The bloc’s target",
  "meeting.figures.short": "Short of the target by",
  "meeting.figures.note":
    "What is short is counted in people (those without a clear rating among them), in the last column in phòng. All figures stand on the sheet of totals.",

  "meeting.honours.heading": "III. Honours the units register",
  "meeting.honours.none": "The workbook holds no honours of units yet.",
  "meeting.honours.total": "Units that register it",

  "meeting.chart.heading": "IV. Ratings of the units",
  "meeting.chart.title": "Registered ratings by unit, {year}",
  "meeting.chart.none": "There are no ratings of people to draw a chart of.",
  "meeting.chart.short": "Short name",
  "meeting.chart.excellent": "Excellent",
  "meeting.chart.good": "Good",
  "meeting.chart.target": "Target for excellent",

  "meeting.issues.heading": "V. What falls short and what the meeting has to decide",
  "meeting.issues.short": "1. Short of targets and pledges",
  "meeting.issues.shortNone": "Nothing was found that falls short of targets or pledges.",
  "meeting.issues.shortNoneTold":
    "Nothing was found that falls short in what the workbook has figures of; what could not be told stands under point 4.",
  "meeting.issues.shortAccepted": "{count} of what falls short was accepted, see section VII.",
  "meeting.issues.decide": "2. For the meeting to decide",
  "meeting.issues.decideNone": "There is nothing the meeting would have to decide on.",
  "meeting.issues.column.number": "No.",
  "meeting.issues.column.matter": "Matter",
  "meeting.issues.column.conclusion": "The meeting’s conclusion",
  "meeting.issues.notes": "Other opinions in the meeting",
  "meeting.issues.supply": "3. Units that have to check and complete their registration",
  "meeting.issues.supplyNone": "No unit has anything to add.",
  "meeting.issues.supplyNoneElse":
    "Beside what the other points of this section say, and what single units are asked to look at again, no unit has to add anything.",
  "meeting.issues.supplyBy": "The units are asked to send what is missing to {chair} by {date}.",
  "meeting.issues.supplyByOpen": "The units are asked to send what is missing to {chair} by ……/……/…………",
  "meeting.issues.noUnit": "The whole bloc, unit not known",
  "meeting.issues.column.unit": "Unit",
  "meeting.issues.column.rule": "Problem",
  "meeting.issues.column.cases": "Cases",
  "meeting.issues.column.remedy": "Request",
  "meeting.issues.unclear": "4. Not enough data to tell",
  "meeting.issues.unitsToSupply": "+ To be supplied by: {units}.",
  "meeting.issues.unitsToSupplyBy": "+ To be supplied by {date} by: {units}.",
  "meeting.issues.unitsConcerned": "+ Units concerned: {units}.",
  "meeting.issues.units": "+ Likewise in the units: {units}.",

  "meeting.cases.named": "{subject} (row {row})",
  "meeting.cases.row": "row {row}",
  "meeting.cases.column": "cells {cells}",
  "meeting.cases.more": "and {count} more",
  "meeting.cases.sheet": "“{sheet}”: {cases}",
  "meeting.matter.unit": "{who}: {found}",

  "meeting.short.unitMissing": "- No registration from {units}. Please send it.",
  "meeting.short.good.bloc":
    "- Good or better: the bloc registers {reached} of {people} people ({actual}), short of the target of {target}.",
  "meeting.short.good.blocUnrated":
    "- Good or better: the bloc registers {reached} of {people} people ({actual}), short of the target of {target}; rating not clear: {unrated}.",
  "meeting.short.good.units": "+ Units short of it: {items}.",
  "meeting.short.excellent.bloc":
    "- Excellent: the bloc registers {excellent} of {people} people ({actual}), short of the target of {target} by {short} people.",
  "meeting.short.excellent.units": "+ Units short of it: {items}.",
  "meeting.short.excellent.unitsOnly": "- Excellent: units short of the target of {target}: {items}.",
  "meeting.short.good.unitsOnly": "- Good or better: units short of the target of {target}: {items}.",
  "meeting.short.unit": "{unit} {reached} of {people} people ({actual})",
  "meeting.short.departments.fewer":
    "- Phòng-level collectives: the workbook has {departments}, {difference} fewer than the target of {target}: {split}.",
  "meeting.short.departments.fewerWithout":
    "- Phòng-level collectives: the workbook has {departments}, {difference} fewer than the target of {target}: {split}; no figures from {without}.",
  "meeting.short.departments.more":
    "- Phòng-level collectives: the workbook has {departments}, {difference} more than the campaign’s {target}: {split}.",
  "meeting.short.plan":
    "- Yearly plan: {registered} of {target} units register to complete it excellently; not registered: {units}.",
  "meeting.short.movements": "- Movements of the Prime Minister: {items}.",
  "meeting.short.movementsUnit": "{unit} does not mark {names}",
  "meeting.short.titles": "- Titles and ratings of phòng-level collectives: {items}.",
  "meeting.short.titlesNone": "{subject} registers no title",
  "meeting.short.titlesLow": "{subject} registers the rating “{rating}”",
  "meeting.short.pledge": "- Pledges: {items}.",
  "meeting.short.pledge.missing": "{unit} does not register {missing}",
  "meeting.short.pledge.extra": "{unit} registers {extra} as well",
  "meeting.short.pledge.both": "{unit} does not register {missing} and registers {extra} as well",
  "meeting.short.pledgeRemedy":
    "+ The units are asked to complete or change their registration, or to explain it to the bloc.",

  "meeting.decide.vote": "Vote on the lists in the annex: {items}.",
  "meeting.decide.voteAnnexForm": "Vote on the lists in part VIII: {items}.",
  "meeting.decide.vote.people": "{award}: people {count}",
  "meeting.decide.vote.departments": "{award}: phòng-level collectives {count}",

  "meeting.examples.heading": "VI. Outstanding examples",
  "meeting.examples.number": "No.",
  "meeting.examples.who": "Collective or person",
  "meeting.examples.unit": "Unit",
  "meeting.examples.merit": "Achievement",
  "meeting.waivers.heading": "VII. Accepted with a reason",
  "meeting.waivers.column.number": "No.",
  "meeting.waivers.column.matter": "Matter",
  "meeting.waivers.column.reason": "Reason",
  "meeting.waivers.column.by": "By whom, when",
  "meeting.waivers.none": "None.",
  "meeting.closing":
    "This is the summary of the bloc’s {year} registration for emulation and commendation, submitted to the meeting to consider and decide./.",
  "meeting.signature.author": "DRAWN UP BY",
  "meeting.signature.authorHint": "(Signature, full name)",
  "meeting.signature.chair": "ON BEHALF OF THE BLOC\nCHAIR",
  "meeting.signature.chairHint": "(Signature, seal, full name)",

  "meeting.general.onlyUnit": "1. Registration of {unit}, a unit of {bloc}, which has {count} units: {units}.",
  "meeting.short.unrated": "+ Rating not clear: {items}.",
  "meeting.short.unratedUnit": "{unit} {count}",
  "meeting.short.good.undecided":
    "- Good or better: {reached} of {people} people ({actual}); {unrated} without a clear rating, so the target of {target} cannot be judged yet.",
  "meeting.short.unknown":
    "- No figures of people from {units}, so the targets cannot be judged; the figures of the bloc are without the units named here.",
  "meeting.short.unknownRatings":
    "- Not all ratings of {units} are known, so whether these units and the bloc reach the target cannot be told.",
  "meeting.annex.noTitles": "Not known: the lists in the workbook have no column for titles and commendations.",
  "meeting.annex.noList": "The workbook has no list of people.",
  "meeting.annex.noCollectives": "The workbook has no list of phòng-level collectives.",
  "meeting.recipients.label": "To:",
  "meeting.recipients.list": "- The member units of the bloc;\n- Filed: records of the bloc.",

  "meeting.annex.title": "Annex",
  "meeting.annex.name": "PEOPLE AND COLLECTIVES PROPOSED FOR THE VOTE IN {year}",
  "meeting.annex.with": "(With the report on the {year} registration for emulation and commendation)",
  "meeting.annex.section": "VIII. People and collectives proposed for the vote",
  "meeting.annex.column.number": "No.",
  "meeting.annex.column.name": "Person or collective",
  "meeting.annex.column.position": "Position",
  "meeting.annex.column.unit": "Unit",
  "meeting.annex.column.initiative": "Initiative",
  "meeting.annex.column.history": "Earlier achievements",
  "meeting.annex.column.open": "To be cleared up",
  "meeting.annex.column.vote": "Votes",
  "meeting.annex.group": "{letter}. {award} ({count})",
  "meeting.annex.groupUnknown": "{letter}. {award}",
  "meeting.annex.nobody": "Nobody is proposed.",
  "meeting.annex.department": "{department}, {unit}",
  "meeting.annex.noColumn": "No such column in the workbook",
  "meeting.annex.noInitiative": "None yet",
  "meeting.annex.noHistory": "Blank",
  "meeting.annex.nothingOpen": "None",
};
