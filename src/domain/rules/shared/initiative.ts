/** Titles that ask for an initiative or study. */
import type { AwardId } from "../../catalogue/awards";
import type { AwardRef, Cell, Person, Registration } from "../../registration/model/registration";
import type { Message, Reporter } from "../rule";
import { isSilenced } from "../ask/silenced";
import { lacksColumn } from "../say/lacks";
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
  if (initiative === null)
    report.cannotTell({ ...onHeader(person, title.column), ...lacksColumn(person.table, "initiative") }, "noColumn");
  else if (isSilenced(initiative.cell)) return;
  else if (initiative.given) report.pass();
  else blank(initiative.cell);
}

/** Said by every rule that asks for an initiative, and so asked for once. */
export const noInitiativeColumn: Message = {
  vi: {
    found: "Biểu không có cột sáng kiến, đề tài nên chưa xét được điều kiện về sáng kiến, đề tài ({count} người).",
    expected: "Biểu phải có cột ghi sáng kiến, đề tài của người đăng ký danh hiệu Chiến sĩ thi đua.",
    remedy: "Đề nghị bổ sung cột sáng kiến, đề tài vào biểu.",
    demand:
      "Biểu không có cột sáng kiến, đề tài của {count} người đăng ký danh hiệu Chiến sĩ thi đua; biểu phải có cột này để xét điều kiện về sáng kiến, đề tài.",
  },
  en: {
    found: "The table has no column for initiatives, so this cannot be judged ({count} people).",
    expected: "The table must have a column with the initiative or study of those who register a CSTĐ title.",
    remedy: "Please add a column for initiatives and studies.",
    demand:
      "The table has no column for the initiatives of the {count} people who register a CSTĐ title; it must have one, so that the condition can be judged.",
  },
};
