/**
 * The columns in which ratings, titles and awards are registered: words in cells, or marks under merged headers of
 * one to three rows.
 */
import { isCommendation, type LawAwardId as AwardId } from "../../../src/domain/catalogue/awards";
import type { RatingLevel } from "../../../src/domain/catalogue/ratings";
import { byBodies, ratingsByPeriod } from "./children";
import type { Dice } from "./dice";
import type { Column } from "./table";
import { headerOf, typed } from "./wordings";
import { AWARD_WORDS, awardsWriter, markWriter, ratingWriter, type MarkWriter } from "./words";

interface Rated {
  readonly rating: RatingLevel;
}
interface Awarded {
  readonly awards: readonly AwardId[];
}

const LEVELS: readonly RatingLevel[] = ["excellent", "good", "completed", "failed"];
const LEVEL_HEADERS: readonly (readonly string[])[] = [
  ["HTXS\nnhiệm vụ", "HT tốt\nnhiệm vụ", "Hoàn thành\nnhiệm vụ", "Không hoàn thành\nnhiệm vụ"],
  ["HTXSNV", "HTTNV", "HTNV", "KHTNV"],
  ["Xuất sắc", "Tốt", "Hoàn thành", "Không hoàn thành"],
  ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Không hoàn thành nhiệm vụ"],
  ["HTXS", "HTT", "HT", "KHT"],
  ["Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành", "Không hoàn thành"],
];
const RATING_PARENTS = [
  "Mức độ hoàn thành nhiệm vụ",
  "Đăng ký xếp loại",
  "Xếp loại",
  "Đánh giá, xếp loại chất lượng",
  "Đăng ký mức độ hoàn thành nhiệm vụ",
];
const OVER_ALL = ["Đăng ký thi đua, khen thưởng", "Nội dung đăng ký", "Đăng ký năm 2021", "Đăng ký"];

/** A bundle is a run of columns that must stay side by side. */
export type Bundle<S> = readonly Column<S>[];

export function ratingColumns<S extends Rated>(dice: Dice, marks: MarkWriter, share = 0.35): Bundle<S> {
  if (!dice.now("rating: marks", share)) {
    const write = ratingWriter(dice);
    const header = headerOf(dice, "rating");
    if (share > 0 && dice.chance(0.06)) return ratingsByPeriod(dice, header, write);
    const column: Column<S> = { header: [header], cell: (subject) => write(subject.rating) };
    return share > 0 && dice.chance(0.04) ? byBodies(dice, column, ["Hoàn thành tốt nhiệm vụ", "HTXSNV"]) : [column];
  }
  const texts = dice.pick(LEVEL_HEADERS);
  const parent =
    texts[0] === "Xuất sắc" || texts[0] === "HTXS" || dice.chance(0.8) ? [typed(dice, dice.pick(RATING_PARENTS))] : [];
  return LEVELS.slice(0, dice.chance(0.3) ? 4 : 3).map((level, i) => ({
    header: [...parent, dice.chance(0.2) ? texts[i]!.toUpperCase() : texts[i]!],
    cell: (subject) => (subject.rating === level ? marks.yes() : marks.no()),
    counts: (subject) => Number(subject.rating === level),
    font: marks.font,
  }));
}

/** `offered`: every award that a mark column can stand for here. */
export function awardColumns<S extends Awarded>(
  dice: Dice,
  marks: MarkWriter,
  offered: readonly AwardId[],
  matrixShare: number,
  oneRow = false,
): Bundle<S>[] {
  const titles = offered.filter((award) => !isCommendation(award));
  const commendations = offered.filter(isCommendation);
  const of = (subject: S, commended: boolean): AwardId[] =>
    subject.awards.filter((award) => isCommendation(award) === commended);
  const column = (award: AwardId, parents: readonly string[]): Column<S> => ({
    header: [...parents, typed(dice, dice.pick(AWARD_WORDS[award]).replace("Danh hiệu ", ""))],
    cell: (subject) => (subject.awards.includes(award) ? marks.yes() : marks.no()),
    counts: (subject) => Number(subject.awards.includes(award)),
    font: marks.font,
  });
  if (dice.chance(matrixShare)) {
    const form = dice.choose("awards", ["two parents", "three rows", "one parent", "no parents"]);
    const top = form === "three rows" ? [typed(dice, dice.pick(OVER_ALL))] : [];
    if (form === "no parents") return [[...titles, ...commendations].map((award) => column(award, []))];
    if (form === "one parent") {
      const parent = [headerOf(dice, "titleOrAward")];
      return [offered.map((award) => column(award, parent))];
    }
    const title = [...top, headerOf(dice, "title").replace(/^Mã /u, "")];
    const award = [...top, headerOf(dice, "award").replace(/^Mã /u, "")];
    const both = [titles.map((each) => column(each, title)), commendations.map((each) => column(each, award))].filter(
      (bundle) => bundle.length > 0,
    );
    return form === "three rows" ? [both.flat()] : both;
  }
  const form = dice.choose(
    "awards",
    oneRow ? ["two columns", "one column"] : ["two columns", "two columns", "one column", "under one parent"],
  );
  const write = awardsWriter(dice);
  if (form === "one column")
    return [[{ header: [headerOf(dice, "titleOrAward")], cell: (subject) => write(subject.awards) }]];
  const parent = form === "under one parent" ? [typed(dice, "Đăng ký thi đua khen thưởng")] : [];
  const columns: Column<S>[] = [
    {
      header: [
        ...parent,
        parent.length > 0 ? dice.pick(["Thi đua", "Danh hiệu thi đua", "Danh hiệu"]) : headerOf(dice, "title"),
      ],
      cell: (subject) => write(of(subject, false)),
    },
    {
      header: [
        ...parent,
        parent.length > 0 ? dice.pick(["Khen thưởng", "Hình thức khen thưởng"]) : headerOf(dice, "award"),
      ],
      cell: (subject) => write(of(subject, true)),
    },
  ];
  if (parent.length > 0) return [columns];
  const [title, award] = columns as [Column<S>, Column<S>];
  const bodies = !oneRow && dice.chance(0.05);
  return [bodies ? byBodies(dice, title, ["Đoàn viên xuất sắc", "Đảng viên tiêu biểu", ""]) : [title], [award]];
}

export { markWriter };
