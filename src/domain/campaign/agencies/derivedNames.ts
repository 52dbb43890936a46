/** How the awards of an agency are called of which nothing is known but its name, its head and its level. */
import type { LawAwardId } from "../../catalogue/awards";
import type { AgencyLevel, Campaign } from "../campaign";
import type { AgencyAward } from "./knownAgency";

type Agency = Pick<Campaign, "agency" | "agencyShort" | "head" | "level">;

interface Sort {
  readonly begins: RegExp;
  readonly level: AgencyLevel;
  readonly headOf: (agency: string) => string;
  /** «cấp …» of the title of its people. */
  readonly word: string;
}

/** What an agency's name says of its level and of its head; the first that fits. */
const SORTS: readonly Sort[] = [
  {
    begins: /^(?:ubnd|[uủ][ỷy] ban nhân dân) (?:thành phố|tp\.?) /iu,
    level: "province",
    headOf: (agency) => `Chủ tịch ${agency}`,
    word: "thành phố",
  },
  {
    begins: /^(?:ubnd|[uủ][ỷy] ban nhân dân) tỉnh(?: |$)/iu,
    level: "province",
    headOf: (agency) => `Chủ tịch ${agency}`,
    word: "tỉnh",
  },
  { begins: /^bộ /iu, level: "ministry", headOf: (agency) => `Bộ trưởng ${agency}`, word: "bộ" },
];

const WORD_OF_LEVEL: Readonly<Record<AgencyLevel, string | null>> = {
  ministry: "bộ",
  sector: "ngành",
  province: "tỉnh",
  other: null,
};
const LEVEL_EN: Readonly<Record<AgencyLevel, string>> = {
  ministry: "the ministry",
  sector: "the sector",
  province: "the province",
  other: "the agency",
};

const sortOf = ({ agency }: Agency): Sort | undefined => SORTS.find(({ begins }) => begins.test(agency));

/** As the campaign says, or else as the agency's name does; null where neither tells. */
export const levelOf = (agency: Agency): AgencyLevel | null => agency.level ?? sortOf(agency)?.level ?? null;

const COMMITTEE = /^(?:ubnd|[uủ][ỷy] ban nhân dân) /iu;

/** «UBND tỉnh Lào Cai», «Ủy ban nhân dân tỉnh Lào Cai», and for its awards also «tỉnh Lào Cai». */
function namesOf({ agency: full, agencyShort: short = full }: Agency): readonly string[] {
  return [short, full].flatMap((name) => {
    const place = name.replace(COMMITTEE, "");
    return place === name ? [name] : [name, `UBND ${place}`, `Ủy ban nhân dân ${place}`];
  });
}

const placeOf = ({ agency }: Agency): string => agency.replace(COMMITTEE, "");

/** What stays out has the law's name. */
export function derivedNames(agency: Agency): Readonly<Partial<Record<LawAwardId, AgencyAward>>> {
  const { agency: full, agencyShort: short = full } = agency;
  if (full === "" && short === "") return {};
  const names = namesOf(agency);
  return {
    coBo: {
      name: { vi: `Cờ thi đua của ${short}`, en: `Emulation Flag of ${short}` },
      accepted: names.map((name) => `Cờ thi đua của ${name}`),
      variants: [...names, placeOf(agency)].flatMap((name) => [`Cờ ${name}`, `Cờ thi đua ${name}`]),
    },
    ...commendationOf(agency),
    ...titleOf(agency),
  };
}

function commendationOf(agency: Agency): { readonly bkBo?: AgencyAward } {
  const names = namesOf(agency);
  const headOf = sortOf(agency)?.headOf;
  const heads = [agency.head, ...names.map((name) => headOf?.(name))].filter(
    (head) => head !== undefined && head !== "",
  );
  const [head] = heads;
  if (head === undefined) return {};
  return {
    bkBo: {
      name: { vi: `Bằng khen của ${head}`, en: `Certificate of Merit of ${head}` },
      accepted: heads.map((each) => `Bằng khen của ${each}`),
      variants: [...names, placeOf(agency)].map((name) => `Bằng khen ${name}`),
    },
  };
}

function titleOf(agency: Agency): { readonly cstdBo?: AgencyAward } {
  const level = levelOf(agency);
  const sort = sortOf(agency);
  const word = level === null || level !== sort?.level ? level && WORD_OF_LEVEL[level] : sort.word;
  if (level === null || word === null) return {};
  return {
    cstdBo: {
      name: { vi: `Chiến sĩ thi đua cấp ${word}`, en: `Emulation Fighter of ${LEVEL_EN[level]}` },
      accepted: [`Chiến sĩ thi đua ${word}`, `Chiến sĩ thi đua ${placeOf(agency)}`],
    },
  };
}
