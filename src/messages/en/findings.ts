/** Words that stand around a rule's own sentences, in English. */
import type { FindingWords } from "../vi/findings";

export const findingWordsEn: FindingWords = { cell: "cell", unverified: "not verified", wholeBloc: "Whole bloc" };
