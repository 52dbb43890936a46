/** Where the officer's selection in the workbook is, so that the pane can follow: told once it rests. */
import { useEffect, useState } from "react";
import type { CellPlace, Door } from "../door/door";

/** An arrow key that is held down moves faster. */
const REST_MS = 150;

/** `wanted`: there is something to be found by a cell. null: not told. */
export function useSelected(door: Pick<Door, "onSelected">, wanted: boolean): CellPlace | null {
  const [selected, setSelected] = useState<CellPlace | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    let stop: (() => void) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = (place: CellPlace): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setSelected(place), REST_MS);
    };
    door.onSelected(hear).then(
      (stopHearing) => {
        if (gone) stopHearing();
        else stop = stopHearing;
      },
      // The list does not follow, and nothing else.
      () => undefined,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [door, wanted]);
  return selected;
}
