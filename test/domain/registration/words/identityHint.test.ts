/** Rows without an identity word are not looked at any closer: the hint must let every wording of an identity through. */
import { hintsIdentity } from "../../../../src/domain/registration/words/headerCell";
import { LEXICON } from "../../../../src/domain/registration/words/headerLexicon";
import { isIdentity } from "../../../../src/domain/registration/words/headerMeanings";
import { bareKey } from "../../../../src/domain/text/keys";

/** Texts that a lexicon pattern fits: each alternative once, what may be left out left out. */
function wordings(pattern: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const out = sequence();
    while (pattern[at] === "|") {
      at++;
      out.push(...sequence());
    }
    return out;
  };
  const sequence = (): string[] => {
    let out = [""];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") {
      const parts = part();
      const optional = pattern[at] === "?" || pattern[at] === "*";
      if (optional) at++;
      out = out.flatMap((start) => (optional ? [start] : parts.map((each) => start + each)));
    }
    return out;
  };
  const part = (): string[] => {
    const sign = pattern[at++]!;
    if (sign === "^" || sign === "$") return [""];
    if (sign !== "(") return [sign];
    const ahead = pattern[at + 1] !== ":";
    at += 2;
    const inside = alternatives();
    at++;
    return ahead ? [""] : inside;
  };
  return alternatives().map((text) => text.trim().replace(/ {2,}/gu, " "));
}

const IDENTITIES = LEXICON.filter(({ meaning }) => isIdentity(meaning)).flatMap(({ meaning, pattern }) =>
  wordings(pattern).map((text): [string, string] => [text, meaning]),
);

test("the wordings are found", () => {
  expect(IDENTITIES.length).toBeGreaterThan(50);
  expect(IDENTITIES).toContainEqual(["nơi làm việc", "unit"]);
  expect(wordings("^ (?:tên )?(?:phòng|khoa)(?= )")).toEqual(["phòng", "khoa"]);
});

/** Wordings that the hint has never let through by themselves: such a row is found where another of its headers names somebody. */
const NOT_HINTED: readonly string[] = [
  "bo mon",
  "bộ môn",
  "dvct",
  "fullname",
  "ho",
  "khoi to",
  "nhan vien",
  "nld",
  "nlđ",
  "noi cong tac",
  "noi lam viec",
  "thong tin cong tac",
  "to",
  "to chuyen mon",
  "truc thuoc",
  "trực thuộc",
  "đvct",
];

test("every wording but the known few passes the hint, with and without diacritics", () => {
  const texts = IDENTITIES.flatMap(([text]) => [text, bareKey(text)]);
  expect([...new Set(texts.filter((text) => !hintsIdentity(text)))].sort()).toEqual(NOT_HINTED);
});
