/** The footer of the pane, always in view: what a tab puts into `FrameFooter`, wherever it does so, appears there. */
import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";

const Place = createContext<HTMLElement | null>(null);

/** Given the element at the bottom of the frame. */
export const FooterProvider = Place.Provider;

export function FrameFooter({ children }: { readonly children: ReactNode }) {
  const place = useContext(Place);
  return place === null ? null : createPortal(children, place);
}
