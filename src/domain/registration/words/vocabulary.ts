/** What a cell's text may be, remembered per distinct text for one reading. */
import type { AwardBook } from "../../catalogue/awardBook";
import type { AwardPiece } from "../../catalogue/find";
import type { AwardSubject } from "../../catalogue/awards";
import { findRating, type RatingReading } from "../../catalogue/ratings";
import { awardsOf } from "../../campaign/awards";
import type { Campaign } from "../../campaign/campaign";
import { findMovement, findUnit, nearestUnit, unitsIn } from "../../campaign/units";
import { caseKey, isUnaccented, wordKey } from "../../text/keys";
import { encodingOfFont, mayBeLegacy, readAmongOld, readLegacy, type LegacyReading } from "../../text/legacy/legacy";
import { clean, remembered } from "../../text/normalise";
import { readHistory } from "./history";
import { DEPARTMENT, DEPARTMENT_UNACCENTED, LEADERSHIP, LOWER_COLLECTIVE, ORGANISATION } from "./lineWords";
import { isPersonName } from "./personName";
import { readPositionCell, type PositionCell } from "./positionCell";
import type { YearSpan } from "../model/registration";
import { mayNameWhom, senseOf, type HeaderSense } from "./headerSense";
import { compositeKey } from "../../compositeKey";

const DEPARTMENT_WORDS = new RegExp(DEPARTMENT, "u");
const UNACCENTED_DEPARTMENT = new RegExp(DEPARTMENT_UNACCENTED, "u");
/** «Viện trưởng», «Tổ phó»: somebody's position. */
const HEAD_WORDS = /^\p{L}+ (?:trưởng|phó)(?: |$)/u;
const LOWER_WORDS = new RegExp(LOWER_COLLECTIVE, "u");
const LEADERSHIP_WORDS = new RegExp(LEADERSHIP, "u");
/** «Đơn vị: …» */
const LABELLED_UNIT = /^(?:tên )?đơn vị(?: đăng ký)?\s*:\s*[\p{L}\p{N}]/iu;
const ORGANISATION_WORDS = new RegExp(ORGANISATION, "u");
const ORDINAL = /^(?:[ivx]+|[a-h]|\d{1,2}(?:\.\d{1,2})*)\s*[.):/\-–]\s*(?=\S)/iu;

/** «Báo Thanh tra: 40 người», «Báo Thanh tra - 06 phòng». */
const COUNTED =
  /[\s:,;(–-]+(?:có |gồm |tổng số:? )?\d{1,5}\s*(?:người|đ\/c|đồng chí|cá nhân|tập thể|cb\p{L}*|cc\p{L}*|vc\p{L}*|viên chức|phòng|khoa|ban|trường hợp)?[\s).]*$/iu;

/** A heading with what it counts; of longer texts nothing is taken off. */
const LONGEST_HEADING = 300;

const CAPITALISED = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u;
const SEVERAL = /[\n;,]/u;
const NO_CODES: ReadonlyMap<string, string> = new Map();
/** Between two codes in a cell. */
const BETWEEN_CODES = /([\n;,+])/u;

export class Words {
  /** `codes`: what the workbook's own lists say that a code means (tables/codeLists). */
  constructor(
    private readonly campaign: Campaign,
    private readonly codes: ReadonlyMap<string, string> = NO_CODES,
  ) {
    this.book = awardsOf(campaign);
  }

  /** The campaign's titles and awards. */
  readonly book: AwardBook;

  private readonly legacyOf = remembered<LegacyReading | null>((text) => readLegacy(text));
  readonly legacy = (text: string): LegacyReading | null => (mayBeLegacy(text) ? this.legacyOf(text) : null);
  /** With the cell's font, or that of its neighbours: fonts decide where letters leave room for doubt. */
  legacyIn(text: string, font: string | null, ofNeighbours: string | null = null): LegacyReading | null {
    if (!mayBeLegacy(text)) return null;
    if (encodingOfFont(font) !== null) return readLegacy(text, font);
    return ofNeighbours === null ? this.legacyOf(text) : readAmongOld(text, ofNeighbours);
  }
  /** Text for comparison: converted where it is in an old encoding. */
  readonly readable = (text: string): string => this.legacy(text)?.unicode ?? text;
  readonly key = remembered((text) => wordKey(this.readable(text)));
  readonly sense = remembered<HeaderSense>((text) => senseOf(this.readable(text), this.campaign));
  readonly mayNameWhom = remembered<boolean>((text) => mayNameWhom(this.readable(text)));
  readonly unit = remembered<string | null>((text) => findUnit(this.campaign, this.readable(text)));
  /**
   * The campaign's unit that a misspelt name means; null for a name that is right, for a phòng's and for anything
   * farther off.
   */
  readonly nearUnit = remembered<string | null>((text) => {
    const name = this.readable(this.withoutOrdinal(text));
    return LOWER_WORDS.test(wordKey(name)) || this.unit(name) !== null ? null : nearestUnit(this.campaign, name);
  });
  /** Index of the campaign's movement. */
  readonly movement = remembered<number | null>((text) =>
    findMovement(this.campaign, this.withoutOrdinal(this.readable(text))),
  );
  readonly unitsInside = remembered<readonly string[]>((text) => unitsIn(this.campaign, this.readable(text)));
  readonly rating = remembered<RatingReading | null>((text) => findRating(this.decoded(text)));
  /** Unit of a heading: «I. BÁO THANH TRA», «Đơn vị: Báo Thanh tra». */
  readonly headingUnit = remembered<string | null>((text) => {
    const rest = this.withoutOrdinal(text);
    const bare = rest.length > LONGEST_HEADING ? rest : rest.replace(COUNTED, "");
    return (
      this.unit(rest) ??
      (bare === rest || bare === "" ? null : this.unit(bare)) ??
      (/^(?:đơn vị|tên đơn vị|unit)(?: đăng ký)?\s*:/iu.test(rest)
        ? this.unit(rest.slice(rest.indexOf(":") + 1))
        : null)
    );
  });
  private readonly awardsOfPerson = remembered<readonly AwardPiece[]>((text) =>
    this.book.find(this.decoded(text), "person"),
  );
  private readonly awardsOfUnit = remembered<readonly AwardPiece[]>((text) =>
    this.book.find(this.decoded(text), "unit"),
  );
  readonly positionCell = remembered<PositionCell>((text) => readPositionCell(this.readable(text), this));
  readonly nameKey = (text: string): string => caseKey(this.readable(text));
  readonly departmentKey = remembered((text) => departmentKey(this.readable(text)));
  readonly isDepartment = remembered((text) => {
    const key = departmentKey(this.readable(this.withoutOrdinal(text)));
    if (isUnaccented(key) && UNACCENTED_DEPARTMENT.test(key)) return true;
    return DEPARTMENT_WORDS.test(key) && !HEAD_WORDS.test(key);
  });
  /** It begins as names of organisations do: «Trường …», «Bệnh viện …», «Đơn vị: …», the campaign's or not. */
  readonly isOrganisation = remembered((text) => {
    const name = this.readable(this.withoutOrdinal(text));
    if (LABELLED_UNIT.test(name)) return true;
    const key = wordKey(name);
    return ORGANISATION_WORDS.test(key) && !HEAD_WORDS.test(key);
  });
  readonly isLeadership = remembered((text) =>
    LEADERSHIP_WORDS.test(wordKey(this.withoutOrdinal(this.readable(text)))),
  );

  private readonly histories = new Map<string, readonly YearSpan[]>();
  /** Earlier years that a text speaks of; `year` is that of the column. */
  history(text: string, subject: AwardSubject, year: number | null): readonly YearSpan[] {
    const key = year === null && subject === "person" ? text : compositeKey(subject, year, text);
    let spans = this.histories.get(key);
    if (spans === undefined)
      this.histories.set(key, (spans = readHistory(this.readable(text), { subject, book: this.book }, year)));
    return spans;
  }

  /** With the workbook's codes in words: «DH01, DH02». */
  private decoded(text: string): string {
    const readable = this.readable(text);
    if (this.codes.size === 0) return readable;
    return readable
      .split(BETWEEN_CODES)
      .map((each) => this.codes.get(wordKey(each)) ?? each)
      .join("");
  }

  awards(text: string, subject: AwardSubject): readonly AwardPiece[] {
    return subject === "person" ? this.awardsOfPerson(text) : this.awardsOfUnit(text);
  }

  /** «II. Phòng Đào tạo» → «Phòng Đào tạo». */
  withoutOrdinal(text: string): string {
    return clean(text).replace(ORDINAL, "");
  }

  /** «Mai An; Lê Hà»: names of several people, and nothing else. */
  readonly areSeveralNames = remembered((text) => {
    const names = this.readable(text)
      .split(SEVERAL)
      .filter((each) => clean(each) !== "");
    return names.length > 1 && names.every((each) => this.isPersonName(this.withoutOrdinal(each)));
  });

  /** Every line or piece is two to six capitalised words: names, of whatever surname, or something written like them. */
  readonly looksLikeNames = remembered((text) =>
    this.readable(text)
      .split(SEVERAL)
      .map((each) => this.withoutOrdinal(each))
      .filter((each) => each !== "")
      .every((each) => CAPITALISED.test(each)),
  );

  /** Two to six capitalised words that begin with a surname. */
  isPersonName(text: string): boolean {
    return isPersonName(this.readable(text));
  }
}

/** Comparison key of a phòng's name: as words, with «P.» spelled out and an ordinal left out. */
function departmentKey(text: string): string {
  return wordKey(text)
    .replace(/^p (?=\S)/u, "phòng ")
    .replace(/^k (?=\S)/u, "khoa ");
}

/** Written all in capitals. */
export function isUpperCase(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.normalize("NFC"));
}
