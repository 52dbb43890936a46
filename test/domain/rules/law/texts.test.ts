/** What rules rest on: said in both languages, of the same articles, under both laws. */
import * as bases from "../../../../src/domain/rules/law/bases";
import * as allOfLaw from "../../../../src/domain/rules/law/laws";
import { LAWS } from "../../../../src/domain/campaign/campaign";
import type { LawPackId } from "../../../../src/domain/campaign/campaign";
import type { Basis } from "../../../../src/domain/rules/rule";

const { leave, ...laws } = allOfLaw;

type Bases = Readonly<Record<LawPackId, Basis>>;
const isOne = (each: Basis | Bases): each is Basis => "text" in each;
const exported = Object.entries<Basis | Bases>({ ...bases, ...laws, ...leave });
const one = exported.flatMap(([name, each]) =>
  isOne(each) ? [[name, each] as const] : LAWS.map((law) => [`${name}, ${law}`, each[law]] as const),
);
/** A month is a number in Vietnamese alone. */
const numbers = (text: string): string[] => [...new Set(text.replace(/tháng \d+/gu, "").match(/\d+/gu))].sort();

test.each(one)("%s names the same numbers in both languages", (_, { text, confidence }) => {
  expect([text.vi, text.en].map((each) => /\S/u.test(each))).toEqual([true, true]);
  expect(numbers(text.en)).toEqual(numbers(text.vi));
  expect(["S", "S~", "U"]).toContain(confidence);
});

test.each(exported.flatMap(([name, each]) => (isOne(each) ? [] : [[name, each] as const])))(
  "%s is another text under the other law",
  (_, each) => {
    expect(each[2003].text.vi).not.toBe(each[2022].text.vi);
  },
);

test.each([
  [
    "a law",
    laws.ldtt[2003],
    "Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung các năm 2005, 2009, 2013), Điều 24",
    "S~",
  ],
  [
    "the later law, read in its source",
    laws.ldtt[2022],
    "Luật Thi đua, khen thưởng năm 2022 (Luật số 06/2022/QH15), khoản 1 Điều 24",
    "S",
  ],
  ["a decree", laws.cstdcs[2003], "Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9", "S"],
])("%s, its article and how far it was read", (_, { text, confidence }, vi, expected) => {
  expect([text.vi, confidence]).toEqual([vi, expected]);
});
