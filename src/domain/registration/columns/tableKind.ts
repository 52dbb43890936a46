/**
 * What a table registers: people, collectives, honours of units, movements or targets; or nothing of the kind. The
 * lines of KINDS are read from the top: the first whose condition holds decides, so each may take for granted that
 * none above it did.
 */
import { TWICE } from "./evidence";
import { TableEvidence, type KindInput, type TableShape } from "./tableEvidence";

export interface KindLine {
  /** The reason, in words. */
  readonly when: string;
  is(table: TableEvidence): boolean;
  /** null: the table is no registration, or not to be judged without a question. */
  gives(table: TableEvidence): TableShape | null;
}

export const KINDS: readonly KindLine[] = [
  {
    when: "«Họ tên» over names of phòng: the header was kept, the list was not",
    is: (table) => table.personsAreDepartments,
    gives: (table) => table.shape("collectives", table.person!, "name"),
  },
  {
    when: "a header of people",
    is: (table) => table.person !== undefined,
    gives: (table) => ({
      ...table.shape("people", table.person!, "name"),
      mixed: table.person!.meaning === "mixedName" || table.column("subjectKind") !== undefined,
    }),
  },
  {
    when: "«Tên phong trào» with a movement per row, on a sheet that is one unit's",
    is: (table) => table.listOfMovements !== undefined,
    gives: (table) => ({ ...table.shape("movements", table.listOfMovements!, "movement"), hasUnit: false }),
  },
  {
    when: "no header says whom the rows are about, and no column holds names of people alone",
    is: (table) => table.place === undefined && typeof table.named === "string",
    gives: () => null,
  },
  {
    when: "no header says whom the rows are about, but a column holds names of people",
    is: (table) => table.place === undefined,
    gives: named,
  },
  {
    when: "figures of units; in a wide table beside honours and movements, which the figures outweigh",
    is: (table) => table.unit !== undefined && table.collective === undefined && table.stated >= TWICE,
    gives: (table) => table.shape("targets", table.unit!, "unit"),
  },
  {
    when: "figures of units under «Tập thể»",
    is: (table) => table.collectivesAreUnits && table.stated >= TWICE,
    gives: (table) => table.shape("targets", table.collective!, "unit"),
  },
  {
    when: "movements across the columns",
    is: (table) => table.marksMovements,
    gives: (table) => table.shape("movements", table.unit ?? table.place!, "unit"),
  },
  {
    when: "names of people beside places, and nothing tells which of them the rows are about: to be asked",
    is: (table) => table.named === "unclear",
    gives: () => null,
  },
  {
    when: "names of people under a header of places",
    is: (table) => table.named !== "no",
    gives: named,
  },
  {
    when: "«Tập thể» over units, of which nothing but honours is registered",
    is: (table) => table.unitsAmongCollectives,
    gives: (table) => table.shape("honours", table.collective!, "unit"),
  },
  {
    when: "a header of collectives",
    is: (table) => table.collective !== undefined,
    gives: (table) => table.shape("collectives", table.collective!, "name"),
  },
  {
    when: "units with their people and the people's titles counted",
    is: (table) => table.countsPeople,
    gives: (table) => table.shape("targets", table.unit!, "unit"),
  },
  {
    when: "units with figures",
    is: (table) => table.unit !== undefined && (table.stated > 0 || table.countsRatingsOrTitles),
    gives: (table) => table.shape("targets", table.unit!, "unit"),
  },
  {
    when: "«Đơn vị» over names of phòng, for which something is registered",
    is: (table) => table.registers && table.unitsAreDepartments,
    gives: (table) => table.shape("collectives", table.unit!, "name"),
  },
  {
    when: "a header of phòng, for which something is registered",
    is: (table) => table.registers && table.department !== undefined,
    gives: (table) => table.shape("collectives", table.department!, "name"),
  },
  {
    when: "a header of phòng, for which nothing is registered",
    is: (table) => table.department !== undefined,
    gives: () => null,
  },
  {
    when: "units with honours alone",
    is: (table) => table.awards && !table.headcount && !table.rates,
    gives: (table) => table.shape("honours", table.unit!, "unit"),
  },
  {
    when: "units with ratings, or with honours and their people: each registers as a collective",
    is: (table) => table.registers,
    gives: (table) => table.shape("collectives", table.unit!, "name"),
  },
  {
    when: "units with their people or their plan",
    is: (table) => table.headcount || table.column("plan") !== undefined,
    gives: (table) => table.shape("targets", table.unit!, "unit"),
  },
];

function named(table: TableEvidence): TableShape | null {
  const { named: by } = table;
  return typeof by === "string" ? null : { ...table.shape("people", by.column, "name"), byValues: true };
}

/** null where the columns are no registration, or where it has to be asked what they are. */
export function kindOf(input: KindInput): TableShape | null {
  const table = new TableEvidence(input);
  return KINDS.find((line) => line.is(table))?.gives(table) ?? null;
}
