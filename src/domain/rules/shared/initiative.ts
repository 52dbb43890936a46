/** Titles that ask for an initiative or study. */
import type { AwardId } from "../../catalogue/awards";
import type { AwardRef, Cell, Person, Registration } from "../../registration/model/registration";
import type { Reporter } from "../rule";
import { isSilenced } from "../ask/silenced";
import { onHeader } from "../say/reports";
import { registered } from "./registers";

type Initiatives = Pick<Reporter<"noColumn">, "pass" | "cannotTell">;

/** Everybody who registers the title. */
export function forEachRegistering(
  registration: Registration,
  title: AwardId,
  judge: (person: Person, ref: AwardRef) => void,
): void {
  for (const person of registration.people) {
    const ref = registered(person, title);
    if (ref !== undefined) judge(person, ref);
  }
}

/** Passes an initiative that is given; `blank`: the table has the column and the cell is empty. */
export function judgeInitiative(
  person: Person,
  title: AwardRef,
  report: Initiatives,
  blank: (cell: Cell) => void,
): void {
  const { initiative } = person;
  if (initiative === null) report.cannotTell(onHeader(person, title.column), "noColumn");
  else if (isSilenced(initiative.cell)) return;
  else if (initiative.given) report.pass();
  else blank(initiative.cell);
}
