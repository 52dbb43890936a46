/** Rows without an identity word are not looked at any closer: every wording of an identity must be let through. */
import { campaign2021 } from "../../../../src/domain/campaign/campaign2021";
import { LEXICON } from "../../../../src/domain/registration/words/headerLexicon";
import { isIdentity } from "../../../../src/domain/registration/words/headerMeanings";
import { Words } from "../../../../src/domain/registration/words/vocabulary";
import { bareKey } from "../../../../src/domain/text/keys";

const words = new Words(campaign2021);

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

test("every wording is let through, with and without diacritics", () => {
  const texts = IDENTITIES.flatMap(([text]) => [text, bareKey(text)]);
  expect(texts.filter((text) => !words.mayNameWhom(text))).toEqual([]);
});

test.each([
  "Tên phong trào thi đua",
  "Noi dung chi tieu",
  "Nhân sự",
  "Viên chức, người lao động",
  "HỌ VÀ TÊN:",
  "Hä vµ tªn",
])("so is «%s»", (text) => {
  expect(words.mayNameWhom(text)).toBe(true);
});

test.each([
  "Nguyễn Văn An",
  "19/01/1978",
  "Hoàn thành tốt nhiệm vụ",
  "Lao động tiên tiến",
  "STT",
  "",
  `Đơn vị ${"gửi bản đăng ký ".repeat(10)}`,
])("«%s» needs no closer look", (text) => {
  expect(words.mayNameWhom(text)).toBe(false);
});
