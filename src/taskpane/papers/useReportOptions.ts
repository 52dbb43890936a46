/** The options of the papers as the workbook keeps them: what is chosen is kept at once, one after the other. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Door, ReportOptions, Trouble } from "../door/door";

export interface OptionsKept {
  /** null: not known yet. */
  readonly options: ReportOptions | null;
  keep(change: Partial<ReportOptions>): void;
  /** Once everything that was chosen is in the workbook; false: it is not, and that is said. */
  settled(): Promise<boolean>;
}

export function useReportOptions(
  door: Pick<Door, "reportOptions" | "saveReportOptions" | "troubleOf">,
  fail: (trouble: Trouble) => void,
): OptionsKept {
  const [options, setOptions] = useState<ReportOptions | null>(null);
  const now = useRef<ReportOptions | null>(null);
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  useEffect(() => {
    let gone = false;
    door.reportOptions().then(
      (kept) => {
        if (gone) return;
        now.current = kept;
        setOptions(kept);
      },
      (error: unknown) => {
        if (!gone) fail(door.troubleOf(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [door, fail]);
  const keep = useCallback(
    (change: Partial<ReportOptions>) => {
      if (now.current === null) return;
      const before = now.current;
      const chosen = { ...before, ...change };
      now.current = chosen;
      setOptions(chosen);
      last.current = last.current.then(async () => {
        try {
          await door.saveReportOptions(chosen);
          return true;
        } catch (error) {
          // It is shown as it is kept.
          if (now.current === chosen) {
            now.current = before;
            setOptions(before);
          }
          fail(door.troubleOf(error));
          return false;
        }
      });
    },
    [door, fail],
  );
  return { options, keep, settled: useCallback(() => last.current, []) };
}
