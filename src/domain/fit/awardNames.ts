/** The names that a workbook gives to its agency's own awards: its flag, its Bằng khen, its title, its Kỷ niệm chương. */
import type { AwardId } from "../catalogue/awards";
import type { BlocAward, Campaign } from "../campaign/campaign";
import type { Registration } from "../registration/model/registration";
import { wordKey } from "../text/keys";
import { clean } from "../text/normalise";

interface OwnAward {
  readonly code: AwardId;
  /** How its name begins; the catalogue's letters. */
  readonly beginning: RegExp;
  readonly written: string;
  /** What stands behind the beginning is the agency's, or only says the level. */
  readonly isOwn: (rest: string, whose: Whose) => boolean;
}

interface Whose {
  /** Keys: agency, its short form, its head. */
  readonly names: readonly string[];
}

const isNamed = (rest: string, { names }: Whose): boolean =>
  names.some((name) => rest === name || rest.startsWith(`${name} `) || name.startsWith(`${rest} `));
/** «ngành Thanh tra», «cấp tỉnh», «Bộ Y tế»: not «cơ sở», not «toàn quốc», and no list of levels. */
const LEVEL = /^(?:cấp )?(?:bộ|ban|ngành|tỉnh|thành phố|tp|đại học quốc gia)(?: |$)/u;
const SEVERAL_LEVELS = /bộ ban|ban ngành|ngành tỉnh|đoàn thể/u;

const OWN: readonly OwnAward[] = [
  { code: "coBo", beginning: /^cờ (?:thi đua )?(?:của )?/iu, written: "Cờ thi đua của", isOwn: isNamed },
  { code: "bkBo", beginning: /^bằng khen (?:của )?/iu, written: "Bằng khen của", isOwn: isNamed },
  {
    code: "cstdBo",
    beginning: /^chiến s[ĩỹ] thi đua /iu,
    written: "",
    isOwn: (rest) => LEVEL.test(rest) && !SEVERAL_LEVELS.test(rest),
  },
  { code: "knc", beginning: /^kỷ niệm chương /iu, written: "", isOwn: () => true },
];

/** A header names what a whole column is of. */
const WEIGHT_OF_HEADER = 10;

/** Names in full, as headers and cells have them most often, with the other ways in which they are written. */
export function awardNamesOf(registration: Registration, campaign: Campaign): readonly BlocAward[] {
  const { agency, agencyShort = "", head = "" } = campaign;
  const whose = { names: [agency, agencyShort, head].filter((name) => name !== "").map(wordKey) };
  const forms = textsOf(registration);
  return OWN.flatMap(({ code, beginning, written, isOwn }): BlocAward[] => {
    const found = new Map<string, number>();
    for (const [text, times] of forms) {
      const start = beginning.exec(text)?.[0];
      const rest = start === undefined ? "" : text.slice(start.length);
      if (start === undefined || rest === "" || !isOwn(wordKey(rest), whose)) continue;
      const name = written === "" ? withSmallLetters(text) : `${written} ${rest}`;
      found.set(name, (found.get(name) ?? 0) + times);
    }
    const [name, ...aliases] = [...found].sort(([, one], [, other]) => other - one).map(([form]) => form);
    return name === undefined ? [] : [{ code, name, aliases }];
  });
}

/** «Chiến sĩ Thi đua cấp tỉnh»: only what names somebody begins with a capital. */
const withSmallLetters = (text: string): string =>
  text.replace(/^(chiến s[ĩỹ] thi đua|kỷ niệm chương)/iu, (words) => {
    const lower = words.toLowerCase();
    return lower.charAt(0).toUpperCase() + lower.slice(1);
  });

/** Headers and award texts, and how often each stands there; abbreviations are no names. */
function textsOf({ tables, people, collectives, honours }: Registration): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const add = (text: string, times: number): void => {
    const plain = clean(text).replace(/[*:.]+$/u, "");
    if (plain !== "") out.set(plain, (out.get(plain) ?? 0) + times);
  };
  for (const { columns } of tables)
    for (const { header } of columns) add(header.split(" / ").at(-1) ?? "", WEIGHT_OF_HEADER);
  for (const { awards } of [...people, ...collectives, ...honours])
    for (const { text, spelling } of awards) if (spelling !== "mark") add(text, 1);
  return out;
}
