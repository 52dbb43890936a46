/** The object that a member led to: the one it gave, or the one above that it named. */
import { Handle, type Found } from "./members/memberTable";
import { rangeOn } from "./range/range";
import { rangeAreasHandle } from "./range/rangeAreas";
import { worksheetHandle } from "./sheet/worksheet";

export function objectFound(found: Found): Handle<unknown> | null {
  if (found === null || found instanceof Handle) return found;
  switch (found.above) {
    case "worksheet":
      return worksheetHandle(found.sheet) as Handle<unknown>;
    case "range":
      return rangeOn(found.sheet, found.rect) as Handle<unknown>;
    case "areas":
      return rangeAreasHandle(found.sheet, found.rects) as Handle<unknown>;
  }
}
