/** What the tests of reading look at, in short form. */
import { campaign2021 } from "../../../src/domain/campaign";
import { readRegistration, type ReadOptions } from "../../../src/domain/registration/read";
import type { Registration, RegistrationTable } from "../../../src/domain/registration/model/registration";
import type { SheetCells } from "../../../src/domain/sheet/cells";
import { workbookOf } from "../../support/grids";

export function read(...sheets: readonly SheetCells[]): Registration {
  return readRegistration(workbookOf(...sheets), campaign2021);
}
export function readWith(options: ReadOptions, ...sheets: readonly SheetCells[]): Registration {
  return readRegistration(workbookOf(...sheets), campaign2021, options);
}
/** Field, or what a mark stands for, by header. */
export function meanings(table: RegistrationTable): Record<string, string | null> {
  return Object.fromEntries(
    table.columns.map((column) => [
      column.header,
      column.field ??
        (column.mark === null
          ? null
          : column.mark.kind === "rating"
            ? column.mark.level
            : column.mark.kind === "award"
              ? column.mark.award
              : column.mark.kind === "movement"
                ? `movement ${column.mark.movement}`
                : `?${column.mark.readings.join("|")}`),
    ]),
  );
}
/** «Mai An | Trung tâm Thông tin | phòng đào tạo | good | ldtt» */
export function people(registration: Registration): string[] {
  return registration.people.map((person) =>
    [
      person.name,
      person.unit.unit ?? `?${person.unit.text}`,
      person.department.text,
      person.rating.level ?? person.rating.state,
      person.awards.map((award) => award.award ?? `«${award.text}»`).join("+"),
    ].join(" | "),
  );
}
export function collectives(registration: Registration): string[] {
  return registration.collectives.map((each) =>
    [
      each.isUnit ? `[${each.name}]` : each.name,
      each.unit.unit ?? `?${each.unit.text}`,
      each.headcount.value ?? each.headcount.state,
      each.rating.level ?? each.rating.state,
      each.awards.map((award) => award.award ?? `«${award.text}»`).join("+"),
    ].join(" | "),
  );
}
