/** The chosen language, for every component below. */
import { createContext, useContext, useMemo } from "react";
import type { ReactNode } from "react";
import { paneText } from "../../messages";
import type { Language } from "../../messages";
import type { PaneText } from "../../messages";

interface Words {
  readonly language: Language;
  readonly text: PaneText;
}

const Context = createContext<Words>({ language: "vi", text: paneText("vi") });

export function TextProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useMemo(() => ({ language, text: paneText(language) }), [language]);
  return <Context value={words}>{children}</Context>;
}

export const useWords = (): Words => useContext(Context);
export const useText = (): PaneText => useContext(Context).text;
