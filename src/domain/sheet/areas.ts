/** Rectangles of cells. */
import type { Area } from "./cells";

/** Ends included; every area covers itself. */
export const covers = (whole: Area, part: Area): boolean =>
  whole.firstRow <= part.firstRow &&
  whole.lastRow >= part.lastRow &&
  whole.firstColumn <= part.firstColumn &&
  whole.lastColumn >= part.lastColumn;
