/** What follows from an agency's name: who heads it, how it is called for short, and whose its awards are. */
import { wordKey } from "../text/keys";
import { clean } from "../text/normalise";
import type { AgencyLevel, Campaign } from "./campaign";

export type AgencyFacts = Pick<Campaign, "agencyShort" | "head" | "level">;

interface Kind {
  /** Tried on the name's key. */
  readonly is: RegExp;
  readonly level: AgencyLevel;
  /** Of the name as written, and of its short form. */
  readonly head: (name: string, short: string) => string;
  /** What is left of the name in award titles: «UBND tỉnh» of «UBND tỉnh Lào Cai». Absent: all of it. */
  readonly short?: (name: string) => string;
}

/** «UBND tỉnh Lào Cai» is «UBND tỉnh» in the names of its awards. */
const withoutPlace = (name: string): string =>
  /^((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu))(?:\s|$)/iu.exec(
    name,
  )?.[1] ?? name;
const titled =
  (title: string) =>
  (name: string): string =>
    `${title} ${name}`;

/** The first that fits. */
const KINDS: readonly Kind[] = [
  {
    is: /^(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|tp)(?: |$)/u,
    level: "province",
    head: (_, short) => `Chủ tịch ${short}`,
    short: withoutPlace,
  },
  {
    is: /^(?:ubnd|ủy ban nhân dân)(?: |$)/u,
    level: "other",
    head: (_, short) => `Chủ tịch ${short}`,
    short: withoutPlace,
  },
  { is: /^bộ(?: |$)/u, level: "ministry", head: titled("Bộ trưởng") },
  { is: /^thanh tra chính phủ$/u, level: "sector", head: () => "Tổng Thanh tra Chính phủ" },
  { is: /^kiểm toán nhà nước$/u, level: "sector", head: () => "Tổng Kiểm toán nhà nước" },
  { is: /^ngân hàng nhà nước(?: |$)/u, level: "sector", head: titled("Thống đốc") },
  { is: /^tòa án nhân dân tối cao$/u, level: "sector", head: titled("Chánh án") },
  { is: /^viện kiểm sát nhân dân tối cao$/u, level: "sector", head: titled("Viện trưởng") },
  { is: /^ủy ban dân tộc$/u, level: "ministry", head: titled("Bộ trưởng, Chủ nhiệm") },
  { is: /^(?:tổng )?liên đoàn(?: |$)/u, level: "other", head: titled("Chủ tịch") },
  { is: /^(?:tổng cục|cục)(?: |$)/u, level: "other", head: (name) => `${beginning(name)} trưởng ${name}` },
  { is: /^vụ(?: |$)/u, level: "other", head: titled("Vụ trưởng") },
  { is: /^(?:sở|bệnh viện|đại học|học viện|trung tâm)(?: |$)/u, level: "other", head: titled("Giám đốc") },
  { is: /^trường(?: |$)/u, level: "other", head: titled("Hiệu trưởng") },
  { is: /^viện(?: |$)/u, level: "other", head: titled("Viện trưởng") },
  { is: /^thanh tra(?: |$)/u, level: "other", head: (name) => `Chánh ${name}` },
];

/**
 * Who decides in the agency's name: its head as the campaign says, or as follows from its name, or else by the word for
 * the head of any. The law names a person; null where there is no agency.
 */
export function headOf({ agency, head }: Pick<Campaign, "agency" | "head">): string | null {
  if (head !== undefined && head !== "") return head;
  const name = clean(agency);
  return name === "" ? null : (agencyFacts(name).head ?? `Thủ trưởng ${name}`);
}

const beginning = (name: string): string => (/^tổng cục/iu.test(name) ? "Tổng cục" : "Cục");

/** Of an agency of a kind that is not known nothing is said. */
export function agencyFacts(agency: string): AgencyFacts {
  const name = clean(agency);
  const kind = KINDS.find(({ is }) => is.test(wordKey(name)));
  if (kind === undefined) return {};
  const short = kind.short?.(name) ?? name;
  return { ...(short === name ? {} : { agencyShort: short }), head: kind.head(name, short), level: kind.level };
}
