/** Keys of maps and sets that are made of several parts. */

/** U+0000 stands in no cell and in no name of a sheet: unlike a visible sign it cannot be part of what it separates. */
const SEPARATOR = "\u0000";

/** What is not known (null) is keyed like an empty text. */
export function compositeKey(...parts: readonly (string | number | null)[]): string {
  return parts.join(SEPARATOR);
}

export function partsOfKey(key: string): string[] {
  return key.split(SEPARATOR);
}
