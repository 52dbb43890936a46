import { accessDenied } from "../../errors/hostError";
import type { SheetModel } from "../../model/model";
import type { TypeTable } from "../members/memberTable";
import { Handle, call, property } from "../members/memberTable";

const ALLOWED = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

/** Since June 2026 protecting twice, or unprotecting what is not protected, is refused (office-js #6784). Passwords are not kept. */
const protectionTable: TypeTable<SheetModel> = {
  name: "WorksheetProtection",
  members: {
    Protected: property("1.2", (s) => s.protection.protected),
    Options: property("1.2", (s) => s.protection.options),
    Protect: call("1.2", (s, [options]) => {
      if (s.protection.protected) throw accessDenied(`«${s.name}» is protected already`);
      const given = (options ?? {}) as Record<string, unknown>;
      s.protection = {
        protected: true,
        options: {
          ...Object.fromEntries(ALLOWED.map((key) => [key, given[key] === true])),
          selectionMode: given["selectionMode"] ?? "Normal",
        },
      };
      s.touched.add("protection");
    }),
    Unprotect: call("1.2", (s) => {
      if (!s.protection.protected) throw accessDenied(`«${s.name}» is not protected`);
      s.protection = { protected: false, options: null };
      s.touched.add("protection");
    }),
  },
};

export const sheetProtectionHandle = (sheet: SheetModel) => new Handle(protectionTable, sheet);
