/** The nearest known word to offer as a fix, only where it is clearly the nearest. */
import { nearest } from "../../text/nearest";
import { wordKey } from "../../text/keys";

export { nearestUnit } from "../../campaign/units";

/** The name among `names` that the text most likely means. */
export function nearestName(names: Iterable<string>, text: string): string | null {
  return nearest(
    wordKey(text),
    [...names].map((name) => ({ key: wordKey(name), value: name })),
  );
}
