/** Plain arguments of members, checked as Excel checks them (InvalidArgument). */
import { invalidArgument } from "../../errors/hostError";

export function oneOf<V extends string>(value: unknown, allowed: readonly V[], what: string): V {
  if (!allowed.includes(value as V)) throw invalidArgument(`${what}: «${String(value)}»`);
  return value as V;
}

export const flag = (value: unknown, what: string): boolean => {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
};

export const number = (value: unknown, what: string, from: number, to: number): number => {
  if (typeof value !== "number" || !(value >= from && value <= to))
    throw invalidArgument(`${what} must lie between ${from} and ${to}`);
  return value;
};

export function integer(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`${what} must be a whole number`);
  return value;
}
