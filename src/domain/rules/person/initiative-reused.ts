import type { Person } from "../../registration/model/registration";
import type { AwardId } from "../../catalogue/awards";
import { isCommendation } from "../../catalogue";
import { wordKey } from "../../text/keys";
import { defineRule } from "../defineRule";
import { oneUse } from "../law/laws";
import { onCell } from "../say/reports";
import type { Facts, Report } from "../rule";
import { initiativePieces, initiativesByPerson, yearsIn } from "../ask/initiatives";
import type { InitiativeRow, NamedInitiative } from "../ask/initiatives";
import { yearList } from "../shared/history";

/** Two people who choose the same so many words do it together: «Phần mềm» alone is no name. */
const WORDS_OF_A_NAME = 3;
/** People that a sentence names; it counts them all. */
const NAMED = 5;

export const rule = defineRule({
  id: "initiative-reused",
  severity: "warning",
  section: 2,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Một sáng kiến, đề tài được dùng cho nhiều danh hiệu, hình thức khen.",
    en: "One initiative used for several titles or commendations.",
  },
  why: {
    vi: "Sáng kiến đã dùng để xét danh hiệu thi đua thì không dùng để đề nghị khen thưởng và ngược lại, cũng không dùng cho nhiều hình thức khen hay nhiều năm. Sáng kiến được nhận ra theo chữ của tên, không kể số quyết định và năm; Lao động tiên tiến không đòi hỏi sáng kiến nên không tính. Cùng một sáng kiến của nhiều người có thể là đồng tác giả nên chỉ lưu ý. Luật năm 2003 chưa có căn cứ nên không xét.",
    en: "An initiative used for a title cannot serve a commendation and the reverse, nor several commendations, nor several years. It is known by the words of its name, without decisions and years; LĐTT asks for none and does not count. One initiative of several people may have several authors, so it is a notice. Under the Law of 2003 no text was found, and nothing is checked.",
  },
  basis: oneUse,
  messages: {
    twice: {
      vi: {
        found: "Sáng kiến, đề tài {initiatives} được ghi cho cả {awards}.",
        expected: "Mỗi sáng kiến, đề tài chỉ được dùng cho một danh hiệu hoặc một hình thức khen.",
        remedy: "Đề nghị đơn vị bổ sung sáng kiến, đề tài khác hoặc rút bớt đăng ký.",
        demand:
          "Sáng kiến, đề tài {initiatives} được ghi cho cả {awards}; mỗi sáng kiến, đề tài chỉ được dùng cho một danh hiệu hoặc một hình thức khen.",
      },
      en: {
        found: "The initiative {initiatives} stands for all of these: {awards}.",
        expected: "Each initiative must serve one title or one commendation.",
        remedy: "Please ask the unit for another initiative, or to withdraw one of them.",
        demand:
          "The initiative {initiatives} stands for all of these: {awards}; each initiative must serve one title or one commendation alone.",
        ask: "Please name another initiative, or withdraw one of them.",
      },
    },
    years: {
      vi: {
        found: "Sáng kiến, đề tài {initiatives} được ghi cho các năm {years}.",
        expected: "Mỗi sáng kiến, đề tài chỉ được dùng để xét trong một năm.",
        remedy: "Đề nghị đơn vị bổ sung sáng kiến, đề tài khác hoặc giải trình nội dung mới của năm nay.",
        demand:
          "Sáng kiến, đề tài {initiatives} được ghi cho các năm {years}; mỗi sáng kiến, đề tài chỉ được dùng để xét trong một năm.",
      },
      en: {
        found: "The initiative {initiatives} stands for the years {years}.",
        expected: "Each initiative must serve in one year.",
        remedy: "Please ask the unit for another initiative, or for what is new in it this year.",
        demand:
          "The initiative {initiatives} stands for the years {years}; each initiative must serve in one year alone.",
        ask: "Please name another initiative, or say what is new in it this year.",
      },
    },
    shared: {
      vi: {
        found: "Sáng kiến, đề tài {initiatives} đứng tên {people} người: {names}.",
        expected: "Mỗi sáng kiến, đề tài phải của một người, hoặc của các đồng tác giả theo quyết định công nhận.",
        remedy: "Đề nghị đơn vị xác nhận đồng tác giả và tỷ lệ đóng góp, hoặc ghi lại tên sáng kiến của từng người.",
        demand:
          "Sáng kiến, đề tài {initiatives} đứng tên {people} người: {names}; phải là đồng tác giả theo quyết định công nhận.",
      },
      en: {
        found: "The initiative {initiatives} stands under the names of {people} people: {names}.",
        expected:
          "Each initiative must be one person's, or they must be its authors by the decision that recognises it.",
        remedy: "Please ask the unit to confirm the authors and their shares, or to name each person's own.",
        demand:
          "The initiative {initiatives} stands under the names of {people} people: {names}; they must be its authors by the decision that recognises it.",
        ask: "Please confirm the authors and their shares, or name each person's own.",
      },
    },
    unnamed: {
      vi: {
        found: "Đăng ký cả danh hiệu và hình thức khen nhưng ô sáng kiến, đề tài không ghi tên ({count} người).",
        expected: "Phải ghi tên từng sáng kiến, đề tài dùng cho danh hiệu và cho hình thức khen.",
        remedy: "Đề nghị đơn vị ghi rõ tên sáng kiến, đề tài.",
        demand:
          "Có {count} người đăng ký nhiều danh hiệu, hình thức khen nhưng ô sáng kiến, đề tài không ghi tên; phải ghi tên sáng kiến, đề tài dùng cho từng nội dung.",
      },
      en: {
        found: "Registers a title and a commendation, and the initiative is not named ({count} people).",
        expected: "Each initiative must be named, for the title and for the commendation.",
        remedy: "Please ask the unit to name the initiatives.",
        demand:
          "Initiatives of {count} people with several titles or commendations are not named; the initiative for each must be named.",
        ask: "Please name the initiatives.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const everybody = initiativesByPerson(registration.people);
    for (const rows of everybody) {
      const using = rows.filter(({ uses }) => uses.length > 0);
      const [first] = using;
      if (first === undefined) continue;
      const verdict = verdictOf(using);
      const years = yearsOfOne(using, campaign.year);
      if (verdict === "unnamed") report.cannotTell(at(first), "unnamed");
      else if (verdict !== null) report.fail("twice", at(verdict.row, twiceFacts(verdict.named, using)));
      else if (years === null) report.pass();
      if (years !== null)
        report.fail("years", at(years.row, { initiatives: quoted([years.named]), years: yearList([...years.years]) }));
    }
    for (const { named, authors } of shared(everybody)) {
      const names = authors.map(({ person }) => person.name);
      const facts = { initiatives: quoted([named]), people: names.length, names: shortened(names) };
      report.fail("shared", { ...at(authors[1]!, facts), severity: "notice" });
    }
  },
});

const at = ({ person, cell }: InitiativeRow, facts: Facts = {}): Report =>
  onCell(person, "initiative", cell, { facts });
const quoted = (named: readonly NamedInitiative[]): readonly string[] => named.map(({ text }) => `«${text}»`);
const shortened = (names: readonly string[]): readonly string[] =>
  names.length > NAMED ? [...names.slice(0, NAMED), "…"] : names;
const keysOf = ({ named }: InitiativeRow): readonly string[] => [...new Set(named.map(({ key }) => key))];

function twiceFacts(named: readonly NamedInitiative[], rows: readonly InitiativeRow[]): Facts {
  return { initiatives: quoted(named), awards: { awards: distinctUses(rows) } };
}

/** A title once, whatever it is called on several rows, and each commendation. */
function distinctUses(rows: readonly InitiativeRow[]): readonly AwardId[] {
  const uses = [...new Set(rows.flatMap(({ uses }) => uses))];
  const title = uses.find((award) => !isCommendation(award));
  return uses.filter((award) => isCommendation(award) || award === title);
}

interface Twice {
  readonly row: InitiativeRow;
  readonly named: readonly NamedInitiative[];
}

/** More uses than initiatives, or one initiative alone on two rows that use it for different things. */
function verdictOf(rows: readonly InitiativeRow[]): Twice | "unnamed" | null {
  const uses = distinctUses(rows);
  if (uses.length < 2) return null;
  const initiatives = firstOfEach(rows.flatMap(({ named }) => named));
  if (initiatives.some(({ key }) => key === "")) return "unnamed";
  const last = rows.at(-1)!;
  if (uses.length > initiatives.length) return { row: last, named: initiatives };
  const again = onOtherRow(rows);
  return again === null ? null : { row: again, named: again.named.slice(0, 1) };
}

/** The first row whose only initiative is the only one of a row before, used there for something else. */
function onOtherRow(rows: readonly InitiativeRow[]): InitiativeRow | null {
  const alone = new Map<string, InitiativeRow>();
  for (const row of rows) {
    const [key, ...others] = keysOf(row);
    if (key === undefined || others.length > 0) continue;
    const before = alone.get(key);
    if (before === undefined) alone.set(key, row);
    else if (distinctUses([before, row]).length > 1) return row;
  }
  return null;
}

const firstOfEach = (named: readonly NamedInitiative[]): readonly NamedInitiative[] =>
  [...new Map([...named].reverse().map((each) => [each.key, each])).values()].reverse();

/**
 * An initiative of which two years are told: beside its name, or where the record of the years before names it. A
 * name with a period («2023-2024») tells none; a name without a year is this year's.
 */
function yearsOfOne(rows: readonly InitiativeRow[], year: number): Told | null {
  const told = new Map<string, Told & { readonly years: Set<number> }>();
  for (const row of rows)
    for (const named of row.named) {
      if (named.key === "" || named.years.length > 1) continue;
      const [own = year] = named.years;
      const known = told.get(named.key);
      if (known !== undefined) known.years.add(own);
      else told.set(named.key, { row, named, years: new Set([own, ...yearsInRecord(row.person, named.key)]) });
    }
  return [...told.values()].find(({ years }) => years.size > 1) ?? null;
}

interface Told {
  readonly row: InitiativeRow;
  readonly named: NamedInitiative;
  readonly years: ReadonlySet<number>;
}

function yearsInRecord({ history }: Person, key: string): readonly number[] {
  if (key.split(" ").length < WORDS_OF_A_NAME) return [];
  return initiativePieces(history.text).flatMap((piece) => {
    const years = yearsIn(piece);
    return years.length === 1 && ` ${wordKey(piece)} `.includes(` ${key} `) ? years : [];
  });
}

interface Shared {
  readonly named: NamedInitiative;
  readonly authors: readonly InitiativeRow[];
}

/** Initiatives under the names of several people, in the order of their second. */
function shared(everybody: readonly (readonly InitiativeRow[])[]): readonly Shared[] {
  const byKey = new Map<string, { named: NamedInitiative; authors: InitiativeRow[] }>();
  for (const rows of everybody) {
    const own = new Set<string>();
    for (const row of rows)
      for (const named of row.named) {
        if (named.key.split(" ").length < WORDS_OF_A_NAME || own.has(named.key)) continue;
        own.add(named.key);
        const known = byKey.get(named.key);
        if (known === undefined) byKey.set(named.key, { named, authors: [row] });
        else known.authors.push(row);
      }
  }
  return [...byKey.values()].filter(({ authors }) => authors.length > 1);
}
