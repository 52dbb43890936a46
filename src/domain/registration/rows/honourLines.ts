/**
 * Honours of units, and the movements they take part in, that are written as lines of text, not as a table: «2. Tập
 * thể:», «- Danh hiệu thi đua: …» under a list of people, or the lines below a unit's name. A run of such lines is
 * read as a table of its own: the heading is its header, each line a row.
 */
import type { Campaign } from "../../campaign/campaign";
import { suits } from "../../catalogue/awards";
import type { RowNumber } from "../../sheet/cells";
import type { RegistrationTable } from "../model/registration";
import type { SheetGrid } from "../tables/sheetGrid";
import type { Words } from "../words/vocabulary";
import { LineRun, type LinesRead, type Owner } from "./lineRun";
import { isLabelled, kindOfLine, lineAt, unitIn, type About, type WrittenLine } from "./writtenLines";

/** What counts of a table that was read on the sheet. */
type ReadArea = Pick<RegistrationTable, "unit" | "unknownUnit" | "headerRows" | "firstRow" | "lastRow" | "roles">;

export interface LinesInput {
  readonly grid: SheetGrid;
  /** The unit that the sheet's name, or the workbook, says. */
  readonly sheetUnit: string | null;
  /** Tables read on the sheet. */
  readonly tables: readonly ReadArea[];
  readonly words: Words;
  readonly campaign: Campaign;
}

/** Only where the sheet itself says whose they are: by its tables, its name or a heading. */
export function readHonourLines(input: LinesInput): LinesRead[] {
  return new LineReader(input).all();
}

class LineReader {
  private readonly found: LinesRead[] = [];
  private owner: Owner | null;
  private about: About = "honours";
  private heading: WrittenLine | null = null;
  private run: LineRun | null = null;

  constructor(private readonly input: LinesInput) {
    this.owner = ownerOf(input);
  }

  all(): LinesRead[] {
    const { grid } = this.input;
    for (let row = grid.area.firstRow; row <= grid.area.lastRow; row++) {
      const covered = this.isCovered(row);
      const line = covered ? null : lineAt(grid, row);
      if (line !== null) this.take(line);
      else if (covered || grid.filled(row).length > 0) this.end();
    }
    this.close();
    return this.found;
  }

  /** The row belongs to a table. */
  private isCovered(row: RowNumber): boolean {
    return this.input.tables.some(
      ({ headerRows, firstRow, lastRow, roles }) =>
        row >= headerRows[0]! && row <= lastRow && roles[row - firstRow] !== "unread",
    );
  }

  private take(line: WrittenLine): void {
    const { words, campaign } = this.input;
    const open = this.heading === null || this.owner === null ? null : this.about;
    switch (kindOfLine({ text: line.text, words, campaign, open })) {
      case "unit":
        return this.takeUnit(line);
      case "movement":
        return this.takeMovement(line, this.heading!, this.owner!);
      case "honours":
        return this.takeHonours(line, this.heading!, this.owner!);
      case "movementsHeading":
        return this.takeHeading(line, "movements");
      case "honoursHeading":
        return this.takeHeading(line, "honours");
      case "end":
        return this.end();
    }
  }

  private takeUnit(line: WrittenLine): void {
    const { words } = this.input;
    this.owner = { unit: unitIn(line.text, words), text: words.withoutOrdinal(line.text), from: "group" };
    this.head(line);
  }

  private takeHeading(line: WrittenLine, about: About): void {
    if (this.about !== about) this.close();
    this.about = about;
    this.head(line);
  }

  /** It heads the lines to come; inside a run it is a group of it. */
  private head(line: WrittenLine): void {
    if (this.run === null) this.heading = line;
    else this.run.roles.set(line.row, "group");
  }

  private takeMovement(line: WrittenLine, heading: WrittenLine, owner: Owner): void {
    const movement = this.input.words.movement(line.text.replace(/^\s*[-–—•*+]\s*/u, ""));
    if (movement === null) return this.run?.leave(line);
    this.run ??= new LineRun(heading, "movements");
    this.run.add({ ...line, owner, pieces: [], movement });
  }

  /** One of the pieces is a unit's, or the line says that it names titles or awards. */
  private takeHonours(line: WrittenLine, heading: WrittenLine, owner: Owner): void {
    const pieces = this.input.words.awards(line.text, "unit");
    if (pieces.length === 0) return;
    const some = pieces.some(({ award }) => award !== null && suits(award, "unit"));
    if (!some && !isLabelled(line.text)) return this.run?.leave(line);
    this.run ??= new LineRun(heading, "honours");
    this.run.add({ ...line, owner, pieces, movement: null });
  }

  private end(): void {
    this.close();
    this.heading = null;
  }

  private close(): void {
    const { grid, campaign } = this.input;
    if (this.run !== null && !this.run.isEmpty) this.found.push(this.run.read(grid, campaign.movements.length));
    this.run = null;
  }
}

/** Null where the tables are several units', or nobody's. */
function ownerOf({ tables, sheetUnit }: LinesInput): Owner | null {
  const unit = onlyOf(tables.map((table) => table.unit)) ?? sheetUnit;
  if (unit !== null) return { unit, text: unit, from: "sheet" };
  const unknown = onlyOf(tables.map((table) => table.unknownUnit?.text ?? null));
  return unknown === null ? null : { unit: null, text: unknown, from: "sheet" };
}

function onlyOf(names: readonly (string | null)[]): string | null {
  const different = new Set(names);
  return different.size === 1 ? [...different][0]! : null;
}
