/** The state as pieces of custom XML, and back. */
import { givenState } from "./givenState";
import { decodePieces, encodePieces } from "./pieces";
import { EMPTY_STATE, STORED_ROW_MARKS } from "./state";
import type { StoredState } from "./state";

export const NAMESPACE = "urn:so-thi-dua:state:1";

/** The pieces as XML, in order. */
export function encodeState(state: StoredState, serial: number): string[] {
  const { rowMarks, ...book } = state.book;
  return encodePieces(NAMESPACE, { ...state, book: { [STORED_ROW_MARKS]: rowMarks, ...book } }, serial);
}

/** The newest whole state among the parts, and the highest serial number in use. */
export function decodeState(parts: readonly string[]): { readonly state: StoredState; readonly serial: number } {
  const { value, serial } = decodePieces(parts, givenState);
  // Where none is whole the workbook counts as new.
  return { state: value ?? (parts.length > 0 ? { ...EMPTY_STATE, damaged: true } : EMPTY_STATE), serial };
}
