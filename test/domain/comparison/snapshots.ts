/** Snapshots for the tests of comparing: of findings alone, and arbitrary ones. */
import fc from "fast-check";
import { identified, identitiesOf } from "../../../src/domain/comparison/identity";
import { takeSnapshot } from "../../../src/domain/comparison";
import type { Snapshot } from "../../../src/domain/comparison/snapshot";
import type { Finding } from "../../../src/domain/rules/rule";
import { aFinding } from "../../support/findings";
import { smallInput } from "../summary/bloc";

export function snapshotOf(findings: readonly Finding[], moment = "2021-03-20T08:00:00"): Snapshot {
  return takeSnapshot({ ...smallInput(findings), moment });
}

export const at = (name: string, row: number, changes: Partial<Finding> = {}): Finding =>
  aFinding({ subject: { kind: "person", name }, place: { sheet: "ĐK cá nhân", row, column: 7 }, ...changes });

export const identityOf = (finding: Finding): string => identitiesOf([identified(finding)])[0]!;

/** Few names, so that the same subject often has the same rule several times. */
export const someFindings = fc.array(
  fc
    .record({
      rule: fc.constantFrom("ldtt-rating", "rating-unknown", "a|b"),
      outcome: fc.constantFrom("fail" as const, "cannotTell" as const, "notChecked" as const),
      severity: fc.constantFrom("error" as const, "warning" as const, "notice" as const),
      sheet: fc.constantFrom("ĐK cá nhân", "", "b|c"),
      row: fc.option(fc.integer({ min: 1, max: 9 })),
      unit: fc.constantFrom("Báo Thanh tra", "Vụ Lạ", "", null),
      name: fc.constantFrom("Mai Thành Nam", "MAI THÀNH NAM", "Lê \\| Dũng", ""),
      field: fc.constantFrom("rating" as const, "title" as const, null),
    })
    .map(({ sheet, row, name, ...rest }) =>
      aFinding({ ...rest, place: { sheet, row, column: row === null ? null : 7 }, subject: { kind: "person", name } }),
    ),
  { maxLength: 30 },
);
