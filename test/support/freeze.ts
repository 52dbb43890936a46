/** Freezes a value all the way down; maps and sets refuse to be changed too. */
export function deepFreeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== "object" || value === null || seen.has(value) || Object.isFrozen(value)) return value;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    const refuse = (): never => {
      throw new TypeError("The input of a rule is frozen");
    };
    for (const name of ["set", "add", "delete", "clear"])
      if (name in value) Object.defineProperty(value, name, { value: refuse });
    for (const each of value instanceof Map ? [...value.keys(), ...value.values()] : value) deepFreeze(each, seen);
  }
  for (const key of Reflect.ownKeys(value)) deepFreeze((value as Record<PropertyKey, unknown>)[key], seen);
  return Object.freeze(value);
}

/** A text that is the same for two values with the same content. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each instanceof Map ? { map: [...each] } : each instanceof Set ? { set: [...each] } : each,
  );
}
