/** Parts of the pane that come when they are first needed, so that the pane itself opens fast. */
import type { Trouble } from "../door/door";

/** A part of the pane that did not come (no connection, or a newer version has taken its place). */
class NotLoaded extends Error {}

export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new NotLoaded(error instanceof Error ? error.message : String(error));
  }
}

/** What is said of an error that may be a part's, or the door's. */
export function troubleWith(error: unknown, troubleOf: (error: unknown) => Trouble): Trouble {
  return error instanceof NotLoaded ? { kind: "notLoaded", detail: error.message, sheet: null } : troubleOf(error);
}
