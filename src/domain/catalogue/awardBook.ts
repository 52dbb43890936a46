/** The awards of one campaign: what they are called there, and what a text of its workbook means. */
import { AwardIndex, type NamedAward, type SharedWording } from "./awardIndex";
import { isOwn, type AwardId, type AwardName, type AwardSubject } from "./awards";
import { findAwards, nearestAward, readAward, type AwardPiece, type AwardReading } from "./find";
import { ownAward } from "./ownAwards";

export interface BookEntry extends NamedAward {
  /** What is written everywhere. */
  readonly name: AwardName;
  /** Over a narrow column of figures. */
  readonly heading: AwardName;
}

export class AwardBook {
  private readonly index: AwardIndex;
  private readonly byId: ReadonlyMap<AwardId, BookEntry>;
  private readonly byCode: ReadonlyMap<string, BookEntry>;

  /** `entries`: in the order in which they are listed. */
  constructor(
    readonly entries: readonly BookEntry[],
    shared: readonly SharedWording[],
  ) {
    this.index = new AwardIndex(entries, shared);
    this.byId = new Map(entries.map((entry) => [entry.id, entry]));
    this.byCode = new Map(entries.map((entry) => [codeOf(entry.id), entry]));
  }

  /** An award of an older state of the campaign has the name that its code has now, or none but the code. */
  private entry(id: AwardId): Pick<BookEntry, "name" | "heading"> {
    const code = codeOf(id);
    const name = { vi: code, en: code };
    return this.byId.get(id) ?? this.byCode.get(code) ?? { name, heading: name };
  }

  name(id: AwardId): AwardName {
    return this.entry(id).name;
  }

  heading(id: AwardId): AwardName {
    return this.entry(id).heading;
  }

  /** The award of today for one that was decided on earlier. */
  present(id: AwardId): AwardId {
    return this.byId.has(id) ? id : (this.byCode.get(codeOf(id))?.id ?? id);
  }

  /** What one wording (a whole header, one piece of a cell) means; null where the campaign does not know it. */
  read(text: string, subject: AwardSubject): AwardReading | null {
    return readAward(text, subject, this.index);
  }

  /** The titles and awards that a cell names, in order. */
  find(text: string, subject: AwardSubject): readonly AwardPiece[] {
    return findAwards(text, subject, this.index);
  }

  /** The award that a mistyped text most likely means; null where none is clearly nearest. */
  nearest(text: string, subject: AwardSubject): AwardId | null {
    return nearestAward(text, subject, this.index);
  }
}

const codeOf = (id: AwardId): string => (isOwn(id) ? ownAward(id).code : id);
