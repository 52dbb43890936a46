import { child, children, type Element } from "../../xml/xml";

/** The palette of indexed colours (ECMA-376 part 1, 18.8.27); 0-7 repeat as 8-15. */
const BASE = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const PALETTE = [
  ...BASE,
  ...BASE,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
];
/** Office's colours where the file has no theme: lt1 dk1 lt2 dk2 accent1-6 hlink folHlink. */
const OFFICE_THEME = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");
/** Order in which theme numbers count: light before dark, unlike the theme part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export interface Colours {
  /** «#RRGGBB», or "" for none and automatic. */
  resolve(element: Element | undefined): string;
}

/** Lighter or darker by the HLS rule of ECMA-376 part 1, 18.8.19. */
export function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((i) => parseInt(rgb.slice(i, i + 2), 16) / 255) as [number, number, number];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  let light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (light > 0.5 ? 2 - max - min : max + min);
  const hue = spread === 0 ? 0 : hueOf([r, g, b], max, spread);
  light = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const c = (1 - Math.abs(2 * light - 1)) * saturation;
  const x = c * (1 - Math.abs((hue % 2) - 1));
  const m = light - c / 2;
  const parts = [
    [c, x, 0],
    [x, c, 0],
    [0, c, x],
    [0, x, c],
    [x, 0, c],
    [c, 0, x],
  ][Math.floor(hue) % 6]!;
  return parts
    .map((v) =>
      Math.round(Math.min(1, Math.max(0, v + m)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

/** Sixth of the colour circle, 0 to 6. */
function hueOf([r, g, b]: readonly [number, number, number], max: number, spread: number): number {
  if (max === r) return ((g - b) / spread + 6) % 6;
  return max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
}

function themeColours(themeXml: string | undefined): string[] {
  const scheme = /<a:clrScheme[\s\S]*?<\/a:clrScheme>/.exec(themeXml ?? "")?.[0];
  if (scheme === undefined) return OFFICE_THEME;
  const byName = new Map(
    children(children(scheme)[0]?.inner ?? "").map((e) => [e.name.replace(/^a:/, ""), children(e.inner)[0]]),
  );
  return THEME_ORDER.map((name, i) =>
    (byName.get(name)?.attributes.get("lastClr") ?? byName.get(name)?.attributes.get("val") ?? OFFICE_THEME[i]!)
      .slice(-6)
      .toUpperCase(),
  );
}

export function coloursOf(stylesInner: string, themeXml: string | undefined): Colours {
  const theme = themeColours(themeXml);
  const own = child(child(stylesInner, "colors")?.inner ?? "", "indexedColors");
  const palette =
    own === undefined
      ? PALETTE
      : children(own.inner).map((e) => (e.attributes.get("rgb") ?? "FF000000").slice(-6).toUpperCase());
  return {
    resolve(element) {
      if (element === undefined) return "";
      const a = element.attributes;
      const themeIndex = a.get("theme");
      const indexed = a.get("indexed");
      // rgb wins where several are given, as in Excel's own reader.
      let rgb = a.get("rgb")?.slice(-6).toUpperCase();
      if (rgb === undefined && themeIndex !== undefined) rgb = theme[Number(themeIndex)];
      // 64 and 65 are the system's text and background: automatic.
      if (rgb === undefined && indexed !== undefined) rgb = palette[Number(indexed)];
      if (rgb === undefined || !/^[0-9A-F]{6}$/.test(rgb)) return "";
      const tint = Number(a.get("tint") ?? 0);
      return `#${tint === 0 ? rgb : tinted(rgb, tint)}`;
    },
  };
}
