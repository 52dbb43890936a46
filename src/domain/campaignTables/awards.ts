/** `STD_DanhHieu`: the awards as the bloc calls them, and those that only this bloc has. */
import type { BlocAward } from "../campaign/campaign";
import { sameInBoth } from "../campaign/officerTables";
import type { TableCells, TableProblem } from "../campaign/officerTables";
import type { OfAgency } from "../campaign/awards";
import { AWARDS } from "../catalogue/awards";
import type { AwardEntry } from "../catalogue/awards";
import { writtenId } from "../catalogue/formerIds";
import { wordKey } from "../text/keys";
import { awardNames } from "./awardNames";
import type { AwardNames } from "./awardNames";
import { linesOf } from "./grid";
import { joined, oneOf, pieces } from "./words";

export const kinds = oneOf<NonNullable<BlocAward["kind"]>>([
  ["title", "danh hiệu"],
  ["flag", "cờ thi đua"],
  ["commendation", "hình thức khen thưởng"],
]);
type Subject = NonNullable<BlocAward["subjects"]>[number];
const subjects = oneOf<Subject>([
  ["person", "cá nhân"],
  ["collective", "tập thể"],
  ["unit", "đơn vị"],
]);

const ENTRIES = new Map<string, AwardEntry>(
  AWARDS.flatMap((entry) => [entry.id, writtenId(entry.id)].map((code) => [code.toLowerCase(), entry] as const)),
);

/** What the law's awards are called where the bloc says nothing. */
const usualNames = (campaign: OfAgency): AwardNames => awardNames(withoutAwards(campaign));
const withoutAwards = ({ awards: _own, ...campaign }: OfAgency): OfAgency => campaign;

/** Catalogue awards first, in its order, then the bloc's own. */
export function awardRows(campaign: OfAgency): string[][] {
  const { awards: own = [] } = campaign;
  const names = usualNames(campaign);
  const named = new Map(own.map((award) => [award.code, award]));
  const known = AWARDS.map((entry) => rowOf({ ...ofCatalogue(entry, names), ...named.get(entry.id) }));
  return [...known, ...own.filter(({ code }) => !ENTRIES.has(code.toLowerCase())).map(rowOf)];
}

const ofCatalogue = ({ id, kind, subjects: whose, implies }: AwardEntry, names: AwardNames): BlocAward => ({
  code: id,
  name: names.nameOf(id),
  aliases: [],
  kind,
  subjects: whose,
  includes: implies,
});

const rowOf = ({ code, name, aliases, kind = "title", subjects: whose = [], includes = [] }: BlocAward): string[] => [
  code,
  name,
  joined(aliases),
  String(kinds.write(kind)),
  joined(whose.map((each) => String(subjects.write(each)))),
  joined(includes),
];

type AwardLine = ReturnType<typeof linesOf<"STD_DanhHieu">>[number];

/** What differs from the catalogue, and the bloc's own; what cannot be read is as it was last read of that code. */
export function readAwards(
  table: TableCells,
  { last, campaign }: { readonly last: readonly BlocAward[] | null; readonly campaign: OfAgency },
  problems: TableProblem[],
): readonly BlocAward[] {
  const names = usualNames(campaign);
  const before = new Map(last?.map((award) => [award.code, award]));
  const lines = linesOf(table, "STD_DanhHieu", "Mã", problems);
  const codeOf = codesIn(lines, names);
  const seen = new Set<string>();
  const taken = namesTaken(lines, names);
  const read = lines.flatMap((line): BlocAward[] => {
    const typed = line.text("Mã");
    const key = typed.toLowerCase();
    if (typed === "" || seen.has(key)) {
      line.wrong("Mã", typed === "" ? "empty" : "duplicate");
      return [];
    }
    seen.add(key);
    const entry = ENTRIES.get(key);
    const code = entry?.id ?? typed;
    // Two awards of one name could not be told apart in any cell.
    const isTaken = (taken.get(wordKey(line.text("Tên dùng trong khối"))) ?? code) !== code;
    if (isTaken) line.wrong("Tên dùng trong khối", "duplicate");
    const award = entry === undefined ? ownAward(line, code, codeOf) : renamed(line, entry, { names, codeOf });
    if (isTaken) return lastOf(before, code);
    return award === "wrong" ? lastOf(before, code) : award;
  });
  // As they are laid out: the catalogue's first, whatever the order of the lines.
  return [...read].sort((one, other) => rankOf(one) - rankOf(other));
}

const RANKS = new Map<string, number>(AWARDS.map(({ id }, index) => [id, index]));
const rankOf = ({ code }: BlocAward): number => RANKS.get(code) ?? RANKS.size;

const lastOf = (before: ReadonlyMap<string, BlocAward>, code: string): BlocAward[] => {
  const award = before.get(code);
  return award === undefined ? [] : [award];
};

/** Codes by what a cell may call the award: its code or its name. */
function codesIn(lines: readonly AwardLine[], names: AwardNames): ReadonlyMap<string, string> {
  const rows = lines.map((line) => {
    const typed = line.text("Mã");
    return [ENTRIES.get(typed.toLowerCase())?.id ?? typed, line.text("Tên dùng trong khối")] as const;
  });
  const catalogued = AWARDS.map(({ id }) => [id, names.nameOf(id)] as const);
  return new Map([...catalogued, ...rows].flatMap(([code, name]) => [code, name].map((each) => [wordKey(each), code])));
}

/** The code of the award that has a name: the first line that gives it, or the law's award that no line calls otherwise. */
function namesTaken(lines: readonly AwardLine[], names: AwardNames): ReadonlyMap<string, string> {
  const given = lines.map((line) => {
    const typed = line.text("Mã");
    return [ENTRIES.get(typed.toLowerCase())?.id ?? typed, line.text("Tên dùng trong khối")] as const;
  });
  const called = new Set(given.filter(([, name]) => name !== "").map(([code]) => code));
  const usual = AWARDS.filter(({ id }) => !called.has(id)).map(({ id }) => [id, names.nameOf(id)] as const);
  const rank = ([code]: readonly [string, string]): number => (ENTRIES.has(code.toLowerCase()) ? 0 : 1);
  const all = [...usual, ...given].filter(([, name]) => name !== "").sort((one, other) => rank(one) - rank(other));
  return new Map(all.map(([code, name]) => [wordKey(name), code] as const).reverse());
}

/** An award of the catalogue: the bloc's name and other names; whose it is and what it includes is the law's. */
function renamed(
  line: AwardLine,
  entry: AwardEntry,
  { names, codeOf }: { readonly names: AwardNames; readonly codeOf: ReadonlyMap<string, string> },
): BlocAward[] | "wrong" {
  const usual = names.nameOf(entry.id);
  const name = line.text("Tên dùng trong khối");
  const aliases = pieces(line.text("Tên khác"));
  const [, , , kind, whose, includes] = rowOf(ofCatalogue(entry, names));
  const fixed = [
    ["Loại", kind],
    ["Dành cho", whose],
  ] as const;
  for (const [column, ofLaw = ""] of fixed)
    if (!line.isEmpty(column) && wordKey(line.text(column)) !== wordKey(ofLaw))
      line.wrong(column, "wrongValue", sameInBoth(ofLaw));
  const included = pieces(line.text("Bao gồm")).map((piece) => codeOf.get(wordKey(piece)) ?? piece);
  if (included.length > 0 && joined([...included].sort()) !== joined([...entry.implies].sort()))
    line.wrong("Bao gồm", "wrongValue", sameInBoth(includes ?? ""));
  const isOwn = (name !== "" && name !== usual) || aliases.length > 0;
  return isOwn ? [{ code: entry.id, name: name === "" ? usual : name, aliases }] : [];
}

function ownAward(line: AwardLine, code: string, codeOf: ReadonlyMap<string, string>): BlocAward[] | "wrong" {
  const name = line.text("Tên dùng trong khối");
  if (name === "") line.wrong("Tên dùng trong khối", "empty");
  const kind = line.read("Loại", kinds);
  const whose = pieces(line.text("Dành cho")).flatMap((piece): Subject[] => {
    const subject = subjects.read(piece);
    if (subject === null) line.wrong("Dành cho", "wrongValue", subjects.expected);
    return subject === null ? [] : [subject as Subject];
  });
  if (line.isEmpty("Dành cho")) line.wrong("Dành cho", "empty", subjects.expected);
  const includes = pieces(line.text("Bao gồm")).flatMap((piece): string[] => {
    const included = codeOf.get(wordKey(piece));
    if (included === undefined) line.wrong("Bao gồm", "unknownName", undefined, piece);
    return included === undefined ? [] : [included];
  });
  const isWrong = (["Tên dùng trong khối", "Loại", "Dành cho", "Bao gồm"] as const).some((each) => line.isWrong(each));
  if (isWrong) return "wrong";
  const aliases = pieces(line.text("Tên khác"));
  return [{ code, name, aliases, kind: kind ?? "title", subjects: whose, includes }];
}
