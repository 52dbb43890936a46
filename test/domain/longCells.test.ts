/** A cell holds 32,767 letters, and none of what a cell is read for may take longer than a moment over them. */
import { campaign2021 } from "../../src/domain/campaign";
import { findUnit } from "../../src/domain/campaign/units";
import { findAwards, readAward } from "../../src/domain/catalogue/find";
import { findRating } from "../../src/domain/catalogue/ratings";
import { readHistory } from "../../src/domain/registration/words/history";
import { readName } from "../../src/domain/registration/words/personName";
import { Words } from "../../src/domain/registration/words/vocabulary";
import { readDate } from "../../src/domain/text/dates";
import { textForm } from "../../src/domain/text/form";
import { wordKey } from "../../src/domain/text/keys";
import { readMark } from "../../src/domain/text/marks";
import { readNumber } from "../../src/domain/text/numbers";
import { readRoman } from "../../src/domain/text/roman";

/** Quadratic readings took two to ten seconds over one of these; linear ones take some ten milliseconds. */
const MOST_MILLISECONDS = 1500;
const LONGEST_CELL = 32_767;
const LONG_TEXTS = [",", ". ", ".", "(", ")", " / ", '"', "1", "x ", " - ", "\u0301", "năm 2019, ", "LĐTT, "].map(
  (piece) => `Đề nghị ${piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL - 9)}b`,
);

test.each<[string, (text: string) => unknown]>([
  ["unit", (text) => findUnit(campaign2021, text)],
  ["one title", (text) => readAward(text, "person")],
  ["titles", (text) => findAwards(text, "person")],
  ["rating", findRating],
  ["years before", (text) => readHistory(text, "person")],
  ["name", (text) => readName(text, true)],
  ["header", (text) => new Words(campaign2021).sense(text)],
  ["position", (text) => new Words(campaign2021).positionCell(text)],
  ["date", readDate],
  ["form", textForm],
  ["key", wordKey],
  ["mark", (text) => readMark(text)],
  ["number", readNumber],
  ["numeral", readRoman],
])("%s", (_, read) => {
  for (const text of LONG_TEXTS) {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  }
});
