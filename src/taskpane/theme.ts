/**
 * Light or dark: by the program's own background where it tells one, otherwise by the system's wish. Contrast themes
 * (forced colours) are left to the browser.
 */
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Relative luminance (WCAG 2.2) of «#rrggbb» or «#rgb», 0 black to 1 white; null for anything else. */
export function luminance(colour: string | null): number | null {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour?.trim() ?? "")?.[1];
  if (hex === undefined) return null;
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Below this a background carries white text better than black (both have contrast 4.6:1 there). */
const middle = 0.179;

export function isDark(background: string | null, systemDark: boolean): boolean {
  const light = luminance(background);
  return light === null ? systemDark : light < middle;
}

const query = "(prefers-color-scheme: dark)";

function onSystemChange(changed: () => void): () => void {
  const media = window.matchMedia?.(query);
  media?.addEventListener("change", changed);
  return () => media?.removeEventListener("change", changed);
}

/** `background`: the program's pane background, null where it does not tell. */
export function usePaneTheme(background: string | null): { theme: Theme; dark: boolean } {
  const systemDark = useSyncExternalStore(onSystemChange, () => window.matchMedia?.(query).matches ?? false);
  const dark = isDark(background, systemDark);
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
}
