/** The elements of a worksheet whose cells are cut out. */
import { children, root, type Element } from "../../xml/xml";

export const elementsOf = (xml: string): Element[] => children(root(xml)?.inner ?? "");
export const elementOf = (xml: string, name: string): Element | undefined =>
  elementsOf(xml).find((e) => e.name === name);
