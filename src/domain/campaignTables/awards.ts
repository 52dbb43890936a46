/** `STD_DanhHieu`: the awards as the bloc calls them, and those that only this bloc has. */
import type { BlocAward } from "../campaign/campaign";
import { sameInBoth } from "../campaign/officerTables";
import type { TableCells, TableProblem } from "../campaign/officerTables";
import type { OfAgency } from "../campaign/awards";
import { awardClashes } from "../campaign/awardClashes";
import { AWARDS, isLawAward } from "../catalogue/awards";
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
  const named = namedLines(linesOf(table, "STD_DanhHieu", "Mã", problems), before);
  const codeOf = codesIn(named, names);
  const aliasesOf = withoutClashes(named, campaign, names);
  const read = named.flatMap(({ line, code }, index): BlocAward[] => {
    const aliases = aliasesOf[index];
    const entry = ENTRIES.get(code.toLowerCase());
    const award = entry === undefined ? ownAward(line, code, codeOf) : renamed(line, entry, { names, codeOf });
    const hasName = !line.isWrong("Tên dùng trong khối");
    if (award === "wrong" || aliases === undefined || !hasName) return lastOf(before, code);
    const isAsUsual = entry !== undefined && award.name === names.nameOf(entry.id) && aliases.length === 0;
    return isAsUsual ? [] : [{ ...award, aliases }];
  });
  // As they are laid out: the catalogue's first, whatever the order of the lines.
  return [...read].sort((one, other) => rankOf(one) - rankOf(other));
}

/** A line with what it calls its award. */
interface NamedLine {
  readonly line: AwardLine;
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Lines without a code, or with one that stands above already, say nothing. */
function namedLines(lines: readonly AwardLine[], before: ReadonlyMap<string, BlocAward>): readonly NamedLine[] {
  const seen = new Set<string>();
  return lines.flatMap((line): NamedLine[] => {
    const typed = line.text("Mã");
    const key = typed.toLowerCase();
    const code = ENTRIES.get(key)?.id ?? typed;
    if (typed === "" || seen.has(code.toLowerCase())) {
      line.wrong("Mã", typed === "" ? "empty" : "duplicate");
      return [];
    }
    seen.add(code.toLowerCase());
    const name = line.text("Tên dùng trong khối");
    const aliases = pieces(line.text("Tên khác"));
    const isRead = !line.isWrong("Tên khác");
    return [{ line, code, name, aliases: isRead ? aliases : (before.get(code)?.aliases ?? []) }];
  });
}

const COLUMN_OF = { code: "Mã", name: "Tên dùng trong khối", aliases: "Tên khác" } as const;

/** The other names of each line, without those that mean another award; undefined: its code or its name does. */
function withoutClashes(
  named: readonly NamedLine[],
  campaign: OfAgency,
  names: AwardNames,
): readonly (readonly string[] | undefined)[] {
  const clashes = awardClashes(named, campaign);
  const called = (code: string): string => {
    const own = named.find((each) => each.code === code)?.name ?? "";
    return own === "" && isLawAward(code) ? names.nameOf(code) : own;
  };
  for (const { index, field, word, code } of clashes)
    named[index]!.line.wrong(COLUMN_OF[field], "otherAward", sameInBoth(`«${called(code)}»`), word);
  return named.map(({ aliases }, index) => {
    const own = clashes.filter((clash) => clash.index === index);
    if (own.some(({ field }) => field !== "aliases")) return undefined;
    return aliases.filter((alias) => !own.some(({ word }) => word === alias));
  });
}

const RANKS = new Map<string, number>(AWARDS.map(({ id }, index) => [id, index]));
const rankOf = ({ code }: BlocAward): number => RANKS.get(code) ?? RANKS.size;

const lastOf = (before: ReadonlyMap<string, BlocAward>, code: string): BlocAward[] => {
  const award = before.get(code);
  return award === undefined ? [] : [award];
};

/** The code of what a cell calls an award: by its code, by any of its names, by what the law calls it. */
function codesIn(named: readonly NamedLine[], names: AwardNames): CodeOf {
  const catalogued = AWARDS.map(({ id }) => [id, [id, names.nameOf(id)]] as const);
  const lines = named.map(({ code, name, aliases }) => [code, [...aliases, name, code]] as const);
  const byWord = new Map(
    [...catalogued, ...lines].flatMap(([code, words]) => words.map((word) => [wordKey(word), code] as const)),
  );
  return (piece) => byWord.get(wordKey(piece)) ?? names.idOf(piece) ?? undefined;
}
type CodeOf = (piece: string) => string | undefined;

/** An award of the catalogue: the bloc's name and other names; whose it is and what it includes is the law's. */
function renamed(
  line: AwardLine,
  entry: AwardEntry,
  { names, codeOf }: { readonly names: AwardNames; readonly codeOf: CodeOf },
): BlocAward {
  const usual = names.nameOf(entry.id);
  const name = line.text("Tên dùng trong khối");
  const [, , , kind, whose, includes] = rowOf(ofCatalogue(entry, names));
  const fixed = [
    ["Loại", kind],
    ["Dành cho", whose],
  ] as const;
  for (const [column, ofLaw = ""] of fixed)
    if (!line.isEmpty(column) && wordKey(line.text(column)) !== wordKey(ofLaw))
      line.wrong(column, "wrongValue", sameInBoth(ofLaw));
  const included = pieces(line.text("Bao gồm")).map((piece) => codeOf(piece) ?? piece);
  if (included.length > 0 && joined([...included].sort()) !== joined([...entry.implies].sort()))
    line.wrong("Bao gồm", "wrongValue", sameInBoth(includes ?? ""));
  return { code: entry.id, name: name === "" ? usual : name, aliases: [] };
}

function ownAward(line: AwardLine, code: string, codeOf: CodeOf): BlocAward | "wrong" {
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
    const included = codeOf(piece);
    if (included === undefined) line.wrong("Bao gồm", "unknownName", undefined, piece);
    return included === undefined ? [] : [included];
  });
  const isWrong = (["Tên dùng trong khối", "Loại", "Dành cho", "Bao gồm"] as const).some((each) => line.isWrong(each));
  if (isWrong) return "wrong";
  return { code, name, aliases: [], kind: kind ?? "title", subjects: whose, includes };
}
