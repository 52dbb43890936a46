import { invalidArgument } from "../../errors/hostError";
import type { HeaderFooterModel, SheetModel } from "../../model/model";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, object, property } from "../members/memberTable";
import { oneOf } from "../members/arguments";

interface Page {
  readonly sheet: SheetModel;
  readonly which: "default" | "first";
}
const PARTS = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;

function part(name: (typeof PARTS)[number]): Member<Page> {
  const key = (name.charAt(0).toLowerCase() + name.slice(1)) as keyof HeaderFooterModel;
  return property(
    "1.9",
    ({ sheet, which }) => sheet.page.headersFooters[which][key],
    ({ sheet, which }, value) => {
      // Excel: the three parts and their codes together have 255 characters.
      if (typeof value !== "string" || value.length > 255) throw invalidArgument(key);
      const all = sheet.page.headersFooters;
      sheet.page.headersFooters = { ...all, [which]: { ...all[which], [key]: value } };
      sheet.touched.add("page");
    },
  );
}

const pageTable: TypeTable<Page> = {
  name: "HeaderFooter",
  members: Object.fromEntries(PARTS.map((name) => [name, part(name)])),
};

const groupTable: TypeTable<SheetModel> = {
  name: "HeaderFooterGroup",
  members: {
    State: property(
      "1.9",
      (s) => s.page.headersFooters.state,
      (s, value) => {
        const state = oneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const, "state");
        s.page.headersFooters = { ...s.page.headersFooters, state };
        s.touched.add("page");
      },
    ),
    UseSheetScale: property(
      "1.9",
      (s) => s.page.headersFooters.useSheetScale,
      (s, value) => {
        if (typeof value !== "boolean") throw invalidArgument("useSheetScale");
        s.page.headersFooters = { ...s.page.headersFooters, useSheetScale: value };
        s.touched.add("page");
      },
    ),
    DefaultForAllPages: object("1.9", (s) => new Handle(pageTable, { sheet: s, which: "default" })),
    FirstPage: object("1.9", (s) => new Handle(pageTable, { sheet: s, which: "first" })),
  },
};

export const headersFootersHandle = (sheet: SheetModel) => new Handle(groupTable, sheet);
