/** Words of «Giao ước», in English. */
import type { pledgesVi } from "../vi/pledges";

export const pledgesEn: Readonly<Record<keyof typeof pledgesVi, string>> = {
  "pledges.name": "Pledges",
  "pledges.number": "No.: ……/GƯ-KTĐ",
  "pledges.title": "EMULATION PLEDGE",
  "pledges.subtitle": "Year {year}",
  "pledges.lead": "The units of {bloc} pledge for {year}:",
  "pledges.theme": "- Theme of {year}: «{theme}».",
  "pledges.target.goodOrBetter": "- {share} of the people or more rated good or better.",
  "pledges.target.excellent": "- {share} of the people or more rated excellent.",
  "pledges.target.departments": "- {count} phòng rated good or better, with TTLĐTT or TTLĐXS.",
  "pledges.target.plans": "- {count} units that complete their yearly plan excellently.",
  "pledges.movements": "- {count} movements of the Prime Minister: {names}.",
  "pledges.units": "Each unit registers:",
  "pledges.column.people": "People",
  "pledges.column.goodOrBetterShare": "Good or better",
  "pledges.column.excellentShare": "Excellent",
  "pledges.column.ldtt": "LĐTT",
  "pledges.column.cstdcs": "CSTĐCS",
  "pledges.column.departments": "Phòng",
  "pledges.close": "The units will carry this out and report to the bloc at its reviews.",
  "pledges.copies": "Made out in {count} copies, one for each unit and one for the files of the bloc./.",
  "pledges.signature": "HEAD OF\n{unit}",
};
