/**
 * The parts of a package by their path without leading slash, all in the one form that is read here; and how each
 * of them goes back into the file.
 */
import { damagedFile, DamagedPart } from "../../errors/workbookFileError";
import { canonicalXml } from "../../xml/canonical";
import { decodedXml, encodedXml, type Encoding } from "../../xml/encoding";
import { partText, toBytes } from "../../xml/xml";

export class Parts extends Map<string, Uint8Array> {
  /** Parts that came in another form than the one that is read, and that form. */
  private readonly asTheyCame = new Map<string, AsItCame>();

  /** All that there is, to be changed without changing this one. */
  copy(): Parts {
    const copy = new Parts(this);
    for (const [name, was] of this.asTheyCame) copy.asTheyCame.set(name, was);
    return copy;
  }

  /** Other contents, where each part goes back as it came here. */
  withContents(contents: Iterable<readonly [string, Uint8Array]>): Parts {
    const parts = new Parts(contents);
    for (const [name, was] of this.asTheyCame) parts.asTheyCame.set(name, was);
    return parts;
  }

  rename(from: string, to: string): void {
    const [bytes, was] = [this.get(from), this.asTheyCame.get(from)];
    if (bytes === undefined) return;
    this.delete(from);
    this.asTheyCame.delete(from);
    this.set(to, bytes);
    if (was !== undefined) this.asTheyCame.set(to, was);
  }

  /**
   * Looks whether an XML part is one, and takes it into the usual form.
   * @throws DamagedPart
   */
  settle(name: string): void {
    const bytes = this.get(name);
    if (bytes === undefined) return;
    const { text, encoding } = decodedXml(bytes);
    const usual = canonicalXml(text);
    if (usual === text && encoding === "utf-8") return;
    const held = toBytes(usual);
    this.set(name, held);
    this.asTheyCame.set(name, { held, bytes, encoding });
  }

  /** What stands in the file: untouched parts byte for byte, changed ones in the encoding that they came in. */
  bytesToWrite(name: string): Uint8Array {
    const now = this.get(name)!;
    const was = this.asTheyCame.get(name);
    if (was === undefined) return now;
    return now === was.held ? was.bytes : encodedXml(partText(now), was.encoding);
  }
}

interface AsItCame {
  readonly held: Uint8Array;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/** Does it, and says of a damage in which file and part it is. */
export function inPart<T>(fileName: string, part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DamagedPart)) throw error;
    throw damagedFile(fileName, error.damage, { part, ...error.facts });
  }
}
