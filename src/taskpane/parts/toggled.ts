/** What is open, after one of them was opened or closed. */
export function toggled<Key>(open: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}
