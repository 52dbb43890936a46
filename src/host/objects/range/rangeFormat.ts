import { invalidArgument, notImplemented } from "../../errors/hostError";
import { colour } from "../../grid/colours";
import { checkAllowed } from "../../grid/guard";
import { autofitColumns, autofitRows, lineSize, setLineSize } from "../../grid/lines";
import type { StyleModel } from "../../model/model";
import { change, shared, type FormatTarget } from "./formatTarget";
import { bordersHandle } from "./rangeBorders";
import type { Member, TypeTable } from "../members/memberTable";
import { Handle, call, object, property } from "../members/memberTable";
import { flag, number, oneOf } from "../members/arguments";

export const formatHandle = (target: FormatTarget) => new Handle(formatTable, target);

/** One property of the style: how it is read and put. Shared with getCellProperties and setCellProperties. */
export interface StyleProperty {
  readonly set: string;
  read(style: StyleModel): unknown;
  put(style: StyleModel, value: unknown): StyleModel;
}
const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const font = (
  set: string,
  read: (f: StyleModel["font"]) => unknown,
  put: (value: unknown) => Partial<StyleModel["font"]>,
): StyleProperty => ({
  set,
  read: (style) => read(style.font),
  put: (style, value) => ({ ...style, font: { ...style.font, ...put(value) } }),
});

export const FONT: Readonly<Record<string, StyleProperty>> = {
  Name: font(
    "1.1",
    (f) => f.name,
    (v) => {
      if (typeof v !== "string" || v === "") throw invalidArgument("font name");
      return { name: v };
    },
  ),
  Size: font(
    "1.1",
    (f) => f.size,
    (v) => ({ size: number(v, "size", 1, 409) }),
  ),
  Bold: font(
    "1.1",
    (f) => f.bold,
    (v) => ({ bold: flag(v, "bold") }),
  ),
  Italic: font(
    "1.1",
    (f) => f.italic,
    (v) => ({ italic: flag(v, "italic") }),
  ),
  Underline: font(
    "1.1",
    (f) => f.underline,
    (v) => ({ underline: oneOf(v, UNDERLINE, "underline") }),
  ),
  Strikethrough: font(
    "1.9",
    (f) => f.strikethrough,
    (v) => ({ strikethrough: flag(v, "strikethrough") }),
  ),
  // Automatic shows as black.
  Color: font(
    "1.1",
    (f) => f.color || "#000000",
    (v) => ({ color: colour(v) }),
  ),
};

export const FILL: Readonly<Record<string, StyleProperty>> = {
  // Excel answers white for «no fill»: who writes that back fills the cell.
  Color: { set: "1.1", read: (s) => s.fill || "#FFFFFF", put: (s, v) => ({ ...s, fill: colour(v) }) },
};

export const PROTECTION: Readonly<Record<string, StyleProperty>> = {
  Locked: { set: "1.2", read: (s) => s.locked, put: (s, v) => ({ ...s, locked: flag(v, "locked") }) },
};

export const FORMAT: Readonly<Record<string, StyleProperty>> = {
  HorizontalAlignment: {
    set: "1.1",
    read: (s) => s.horizontal,
    put: (s, v) => ({ ...s, horizontal: oneOf(v, HORIZONTAL, "horizontalAlignment") }),
  },
  VerticalAlignment: {
    set: "1.1",
    read: (s) => s.vertical,
    put: (s, v) => ({ ...s, vertical: oneOf(v, VERTICAL, "verticalAlignment") }),
  },
  WrapText: { set: "1.1", read: (s) => s.wrap, put: (s, v) => ({ ...s, wrap: flag(v, "wrapText") }) },
  IndentLevel: {
    set: "1.9",
    read: (s) => s.indent,
    put: (s, v) => ({ ...s, indent: Math.trunc(number(v, "indentLevel", 0, 250)) }),
  },
  TextOrientation: {
    set: "1.7",
    read: (s) => s.textOrientation,
    put: (s, v) => ({ ...s, textOrientation: number(v, "textOrientation", -90, 180) }),
  },
};

function members(properties: Readonly<Record<string, StyleProperty>>): Record<string, Member<FormatTarget>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, p]) => [
      name,
      property<FormatTarget>(
        p.set,
        (t, host) => shared(host, t, (style) => p.read(style)),
        (t, value, host) => change(host, t, (style) => p.put(style, value)),
      ),
    ]),
  );
}

const fontTable: TypeTable<FormatTarget> = { name: "RangeFont", members: members(FONT) };
const fillTable: TypeTable<FormatTarget> = {
  name: "RangeFill",
  members: {
    ...members(FILL),
    Clear: call("1.1", (t, _args, host) => change(host, t, (style) => ({ ...style, fill: "" }))),
  },
};
const protectionTable: TypeTable<FormatTarget> = { name: "FormatProtection", members: members(PROTECTION) };

const formatTable: TypeTable<FormatTarget> = {
  name: "RangeFormat",
  members: {
    ...members(FORMAT),
    ColumnWidth: property(
      "1.2",
      (t) => lineSize(t.sheet, t.areas(), "columns"),
      (t, value) => {
        checkAllowed(t.sheet, "allowFormatColumns");
        setLineSize(t.sheet, t.areas(), "columns", number(value, "columnWidth", 0, 1_790));
      },
    ),
    RowHeight: property(
      "1.2",
      (t) => lineSize(t.sheet, t.areas(), "rows"),
      (t, value) => {
        checkAllowed(t.sheet, "allowFormatRows");
        setLineSize(t.sheet, t.areas(), "rows", number(value, "rowHeight", 0, 409.5));
      },
    ),
    AutofitColumns: call("1.2", (t, _args, host) => {
      checkAllowed(t.sheet, "allowFormatColumns");
      for (const area of t.areas()) autofitColumns(host.book, t.sheet, area);
    }),
    AutofitRows: call("1.2", (t) => {
      checkAllowed(t.sheet, "allowFormatRows");
      for (const area of t.areas()) autofitRows(t.sheet, area);
    }),
    Font: object("1.1", (t) => new Handle(fontTable, t)),
    Fill: object("1.1", (t) => new Handle(fillTable, t)),
    Protection: object("1.2", (t) => new Handle(protectionTable, t)),
    Borders: object("1.1", (t) => bordersHandle(t)),
  },
};

export const refuseKey = (name: string) => notImplemented(`«${name}» in cell properties`);
