/** The footer of the pane, always in view: what a tab puts into `FrameFooter`, wherever it does so, appears there. */
import { createContext, useContext, useLayoutEffect } from "react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";

interface Place {
  readonly element: HTMLElement | null;
  /** Something stands there from now on; what comes back takes it away. */
  taken(): () => void;
}

const Place = createContext<Place>({ element: null, taken: () => () => undefined });

/** Given the element at the bottom of the frame. */
export const FooterProvider = Place.Provider;

export function FrameFooter({ children }: { readonly children: ReactNode }) {
  const { element, taken } = useContext(Place);
  useLayoutEffect(taken, [taken]);
  return element === null ? null : createPortal(children, element);
}
