import { invalidArgument } from "../errors/hostError";

/** The HTML names that Microsoft's samples use; other names are refused (Excel knows all 140). */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  silver: "#C0C0C0",
  purple: "#800080",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
  lime: "#00FF00",
  aqua: "#00FFFF",
  cyan: "#00FFFF",
  fuchsia: "#FF00FF",
  magenta: "#FF00FF",
  pink: "#FFC0CB",
};

/** «#rrggbb» or a name, as «#RRGGBB». */
export function colour(value: unknown): string {
  if (typeof value === "string") {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
    const named = NAMED[value.toLowerCase()];
    if (named !== undefined) return named;
  }
  throw invalidArgument(`«${String(value)}» is no colour`);
}
