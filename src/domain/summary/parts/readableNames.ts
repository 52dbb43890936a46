/** Names that were typed in an old encoding, as they read: on a paper the letters of the cell would be nonsense. */
import type { Registration } from "../../registration/model/registration";

export function readableNames({ legacy }: Pick<Registration, "legacy">): (name: string) => string {
  const read = new Map(legacy.map(({ cell, unicode }) => [cell.text, unicode]));
  return (name) => read.get(name) ?? name;
}
