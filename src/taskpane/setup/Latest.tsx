/** The latest of the log, read when it is asked for; all of it is a sheet. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { momentText, refText } from "../../messages";
import type { Door, LogEntry } from "../door/door";
import { Disclosure } from "../parts/Disclosure";
import { hint } from "../parts/hint";
import { useWords } from "../parts/texts";
import type { Pane } from "../state/pane";
import { useSetupText } from "./words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { overflowWrap: "anywhere" },
  hint,
});

const SHOWN = 20;

interface Props {
  readonly door: Pick<Door, "log" | "troubleOf">;
  readonly pane: Pane;
}

export function Latest({ door, pane }: Props) {
  const styles = useStyles();
  const { language } = useWords();
  const text = useSetupText();
  const [isOpen, setIsOpen] = useState(false);
  const log = useLog(door, pane, isOpen);
  return (
    <Disclosure level={3} title={text("log.latest")} open={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      {log?.length === 0 ? <p className={styles.hint}>{text("log.none")}</p> : null}
      <ul className={styles.list}>
        {(log ?? [])
          .slice(-SHOWN)
          .reverse()
          .map(({ moment, verb, count, who = "" }, nth) => (
            <li key={nth} className={styles.line}>
              {[
                momentText(moment),
                `${refText({ key: `log.verb.${verb}` }, language)}${count > 0 ? `: ${count}` : ""}`,
                ...(who === "" ? [] : [who]),
              ].join(" · ")}
            </li>
          ))}
      </ul>
      {log !== null && log.length > SHOWN ? (
        <p className={styles.hint}>{text("log.older", { count: log.length - SHOWN })}</p>
      ) : null}
    </Disclosure>
  );
}

/** null: not known, or not asked for. After every verb it is another one. */
function useLog(
  door: Props["door"],
  { state: { phase, result }, beside, fail }: Pane,
  isAsked: boolean,
): readonly LogEntry[] | null {
  const [log, setLog] = useState<readonly LogEntry[] | null>(null);
  const isAtRest = phase.kind !== "running";
  useEffect(() => {
    if (!isAsked || !isAtRest) return;
    let gone = false;
    beside(() => door.log()).then(
      (found) => {
        if (!gone) setLog(found);
      },
      (error: unknown) => {
        if (!gone) fail(door.troubleOf(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [door, beside, fail, isAsked, isAtRest, result]);
  return isAsked ? log : null;
}
