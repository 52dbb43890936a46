export { clean, cleanLines, isBlankText, plainLetters, remembered } from "./normalise";
export { bareKey, caseKey, isUnaccented, levelTones, wordKey } from "./keys";
export { editDistance, nearest, type Candidate } from "./nearest";
export { isNoneText, isSymbolFont, isSymbolTick, readMark, type Mark } from "./marks";
export { parseVietnameseNumber, readNumber, type ReadNumber } from "./numbers";
export { isIsoDay, readDate, serialToIso, yearsIn } from "./dates";
export { leadingRoman, readRoman } from "./roman";
export { textForm, type TextForm, type TextFormProblem } from "./form";
export {
  encodingOfFont,
  fromTcvn3,
  fromVni,
  isLegacySuspect,
  isSurelyUnicode,
  mayBeLegacy,
  readLegacy,
  type LegacyEncoding,
  type LegacyReading,
} from "./legacy/legacy";
