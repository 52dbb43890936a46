/** What the columns are called, and the words around a column's name in a mark's mark, in English. */
import type { Field } from "../../domain/registration/model/fields";
import type { markWordsVi } from "../vi/fields";

export const fieldsEn: Readonly<Record<Field, string>> = {
  stt: "No.",
  address: "Form of address",
  name: "Name",
  subjectKind: "Kind",
  birthDate: "Date of birth",
  position: "Position",
  department: "Department",
  unit: "Unit",
  headcount: "Headcount",
  rating: "Rating",
  title: "Emulation title",
  award: "Commendation",
  titleOrAward: "Title or commendation",
  initiative: "Initiative",
  history: "Earlier achievements",
  discipline: "Discipline",
  joined: "Joining date",
  registeredOn: "Registration date",
  note: "Note",
  movement: "Movement",
  statedPeople: "Stated people",
  statedExcellent: "Stated excellent",
  statedExcellentShare: "Stated share of excellent",
  statedGood: "Stated good",
  statedGoodShare: "Stated share of good",
  statedGoodOrBetter: "Stated good or better",
  statedGoodOrBetterShare: "Stated share of good or better",
  statedDepartments: "Stated departments",
  statedLdtt: "Stated Advanced Workers",
  statedCstdcs: "Stated Grassroots Emulation Fighters",
  statedTtldxs: "Stated Excellent Labour Collectives",
  statedTtldtt: "Stated Advanced Labour Collectives",
  plan: "Yearly plan",
};

export const markWordsEn: Readonly<Record<keyof typeof markWordsVi, string>> = {
  inColumn: ", column ",
  toAsk: ": to be asked",
};
