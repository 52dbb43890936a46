/** Whose letterhead stands over the tables: the agency, the bloc, or somebody else's. */
import type { Campaign } from "../campaign/campaign";
import { findUnit, unitsIn } from "../campaign/units";
import { bareKey, isUnaccented, wordKey } from "../text/keys";
import { nearest } from "../text/nearest";
import { FOREIGN_LINE, LOWER_COLLECTIVE, ORGANISATION } from "../registration/words/lineWords";
import { OF_WHEN, OF_WHOM, SAYS_A_FORM, UNIT_LINE } from "../registration/words/titleWords";
import { LONGEST_AGENCY } from "./evidence";
import type { SheetTop } from "./lines";

/** How names of agencies begin, beside those of units. Tried on a line's key. */
const AGENCY =
  /^(?:bộ(?! phận| môn)|ủy ban|ubnd|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|tổng|đại học|kiểm toán|bảo hiểm xã hội|liên đoàn|tập đoàn|ban(?= (?:tổ chức|tuyên giáo|dân vận|nội chính|kinh tế|quản lý|dân tộc|cơ yếu|tiếp công dân)))(?= |$)/u;
const ORGANISATION_WORDS = new RegExp(ORGANISATION, "u");
const LOWER = new RegExp(LOWER_COLLECTIVE, "u");
const FOREIGN = new RegExp(FOREIGN_LINE, "iu");
/** «Khối thi đua số 4», «CỤM THI ĐUA CÁC SỞ», and no title «KHỐI LƯỢNG …». */
const BLOC = /^(?:khối|cụm)(?: thi đua|(?= các| số| \d| [ivx]+(?: |$)| đơn vị| cơ quan| doanh nghiệp| sở))/u;
/** Who heads the agencies that stand over others. Tried on a key. */
const RANKS: readonly RegExp[] = [
  /^(?:chính phủ|văn phòng chính phủ|quốc hội|trung ương)(?: |$)/u,
  /^(?:bộ|thanh tra chính phủ|ngân hàng nhà nước|kiểm toán nhà nước|ủy ban dân tộc|(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|tp)|tỉnh ủy|thành ủy|tổng liên đoàn|đại học quốc gia)(?: |$)/u,
  /^(?:sở|tổng cục|cục|vụ|thanh tra|viện|trường|học viện|đại học|bệnh viện|tổng công ty|(?:ubnd|ủy ban nhân dân))(?: |$)/u,
];

const rankOf = (key: string): number => {
  const rank = RANKS.findIndex((words) => words.test(key));
  return rank === -1 ? RANKS.length : rank;
};

/** A ministry, a province or a body above them. */
export const isOfTheState = (line: string): boolean => rankOf(wordKey(line)) <= 1;

/** «KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP» */
export const namesBloc = (line: string): boolean => BLOC.test(wordKey(line)) && line.length <= LONGEST_AGENCY * 2;

/** A line that is nothing but an organisation's name: no form, no address, no phòng. */
export function namesAgency(line: string): boolean {
  const key = wordKey(line);
  return (
    line.length <= LONGEST_AGENCY &&
    (AGENCY.test(key) || (ORGANISATION_WORDS.test(key) && !LOWER.test(key))) &&
    !SAYS_A_FORM.test(key) &&
    !FOREIGN.test(line) &&
    !/[:;]/u.test(line)
  );
}

/** Whether a line speaks of the campaign's units, bloc or agency, a slip of the pen included. */
function isOfCampaign(line: string, campaign: Campaign): boolean {
  const { agency, agencyShort, bloc } = campaign;
  if (findUnit(campaign, line) !== null || unitsIn(campaign, line).length > 0) return true;
  const key = wordKey(line);
  const names = [agency, agencyShort ?? "", bloc].filter((name) => name !== "").map(wordKey);
  if (names.some((name) => within(name, key))) return true;
  if (bloc !== "" && namesBloc(line) && within(key, wordKey(bloc))) return true;
  const candidates = [...names, ...campaign.units.map(({ name }) => wordKey(name))].map((name) => ({
    key: name,
    value: name,
  }));
  return nearest(key, candidates) !== null || initials(agency) === key.replace(/ /g, "");
}

/** One stands in the other as whole words; where nobody typed a diacritic, without them. */
function within(part: string, whole: string): boolean {
  const level = isUnaccented(whole) ? bareKey : (key: string): string => key;
  return ` ${whole} `.includes(` ${level(part)} `);
}

/** «ttcp» */
const initials = (name: string): string =>
  wordKey(name)
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");

/** What a line says of whose it is: «Đơn vị: Báo Thanh tra», «DANH SÁCH … CỦA BÁO THANH TRA NĂM 2021». */
const saidIn = (line: string): readonly string[] => [
  line,
  UNIT_LINE.exec(line)?.[1] ?? "",
  (OF_WHOM.exec(line)?.[1] ?? "").replace(OF_WHEN, ""),
];

/**
 * The agency that the letterheads name, where it is none of the campaign's: no unit of it, nor its bloc or agency, nor a
 * body above. null: none is named, or the campaign's own is on as many sheets.
 */
export function otherAgency(tops: readonly SheetTop[], campaign: Campaign): string | null {
  if (campaign.agency === "") return null;
  let own = 0;
  const others: string[] = [];
  const rank = rankOf(wordKey(campaign.agency));
  for (const { lines } of tops) {
    if (lines.some((line) => saidIn(line).some((said) => said !== "" && isOfCampaign(said, campaign)))) own++;
    else {
      const named = lines.filter((line) => namesAgency(line) && rankOf(wordKey(line)) >= rank);
      others.push(...named.slice(0, 1));
    }
  }
  return others.length > own ? others[0]! : null;
}
