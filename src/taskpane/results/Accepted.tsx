/** What the officer answers for: apart from what is open, with its reasons, and counted. */
import { useState } from "react";
import { groupedNumber } from "../../messages";
import { Disclosure } from "../parts/Disclosure";
import { useWords } from "../parts/texts";
import { useAcceptText } from "./answering";
import { FindingPages } from "./FindingPages";
import type { Listed } from "./grouping";

interface Props {
  readonly items: readonly Listed[];
  readonly visited: number | null;
  readonly onJump: (listed: Listed) => void;
}

export function Accepted({ items, visited, onJump }: Props) {
  const { language } = useWords();
  const text = useAcceptText();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <Disclosure
      level={2}
      title={`${text("accepted.title")} (${groupedNumber(items.length, language)})`}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <FindingPages items={items} label={text("accepted.title")} visited={visited} onJump={onJump} />
    </Disclosure>
  );
}
