/** `STD_Dot`: a line for each value of the campaign, in the order in which an officer would ask for them. */
import { lawOf } from "../campaign/law";
import type { AgencyLevel, Campaign, CampaignUnit, LawPackId, Rounding } from "../campaign/campaign";
import type { TableCells, TableProblem } from "../campaign/officerTables";
import type { CellScalar } from "../sheet/cells";
import { wordKey } from "../text/keys";
import { linesOf } from "./grid";
import { count, day, oneOf, share, text, yesNo } from "./words";
import type { CellWords } from "./words";

const laws = oneOf<LawPackId>([
  ["2003", "2003"],
  ["2022", "2022"],
  ["2026", "2026"],
]);
const levels = oneOf<AgencyLevel>([
  ["ministry", "bộ"],
  ["sector", "ngành"],
  ["province", "tỉnh"],
  ["other", "khác"],
]);
const roundings = oneOf<Rounding>([
  ["floor", "làm tròn xuống"],
  ["halfUp", "làm tròn đến số gần nhất"],
  ["ceil", "làm tròn lên"],
]);
const counting = oneOf<"all" | "present">([
  ["all", "tổng số"],
  ["present", "có mặt"],
]);
/** The bloc's figures: so many people, collectives, flags at most. */
const number = count(0, 100_000);

interface Item<V> {
  /** «Mục». */
  readonly name: string;
  readonly words: CellWords<V>;
  /** «Ghi chú»: a sentence of help. */
  readonly help: string;
}

const item = <V>(name: string, words: CellWords<V>, help: string): Item<V> => ({ name, words, help });

const ITEMS = {
  year: item("Năm", count(2004, 2099), "Năm của đợt thi đua."),
  bloc: item("Tên khối", text, "Ghi đầy đủ như trong văn bản phát động."),
  agency: item("Cơ quan", text, "Cơ quan mà các đơn vị của khối trực thuộc; ghi ở đầu văn bản."),
  agencyShort: item("Tên viết tắt của cơ quan", text, "Ví dụ: UBND tỉnh. Để trống thì dùng tên đầy đủ."),
  head: item("Người đứng đầu cơ quan", text, "Ví dụ: Chủ tịch UBND tỉnh. Dùng trong tên Bằng khen."),
  level: item("Cấp", levels, "Cấp của cơ quan: bộ, ngành, tỉnh hoặc khác."),
  theme: item("Chủ đề", text, "Chủ đề thi đua của năm; để trống thì báo cáo không nêu."),
  law: item("Luật áp dụng", laws, "Để trống thì theo ngày nhận hồ sơ; không có ngày thì theo năm."),
  dossierDate: item("Ngày nhận hồ sơ", day, "Ngày cấp có thẩm quyền nhận hồ sơ đề nghị khen thưởng."),
  deadline: item("Hạn đăng ký", day, "Để trống thì không kiểm tra đăng ký muộn."),
  onlyUnit: item("Chỉ kiểm tra đơn vị", text, "Chỉ ghi khi sổ là của riêng một đơn vị."),
  goodOrBetter: item("Tỷ lệ hoàn thành tốt trở lên", share, "Chỉ tiêu của khối; để trống thì không kiểm tra."),
  excellent: item("Tỷ lệ hoàn thành xuất sắc", share, "Chỉ tiêu của khối; để trống thì không kiểm tra."),
  departments: item("Số tập thể cấp phòng", number, "Chỉ tiêu của cả khối; để trống thì không kiểm tra."),
  unitPlans: item("Số đơn vị hoàn thành xuất sắc kế hoạch", number, "Chỉ tiêu của khối; để trống thì không kiểm tra."),
  excellentOfGood: item("Giới hạn hoàn thành xuất sắc", share, "Tối đa so với số hoàn thành tốt."),
  partyOnly: item("Giới hạn chỉ tính đảng viên", yesNo, "Có: giới hạn trên chỉ áp dụng với đảng viên."),
  cstdcsOfLdtt: item("Tỷ lệ CSTĐCS tối đa", share, "So với số Lao động tiên tiến; để trống thì không kiểm tra."),
  rounding: item("Cách làm tròn", roundings, "Cách làm tròn khi tính số Chiến sĩ thi đua cơ sở tối đa."),
  titlesImplyLower: item("Tính CSTĐCS vào LĐTT", yesNo, "Có: người đăng ký CSTĐCS được tính cả vào số LĐTT."),
  ministryFlags: item("Số Cờ thi đua của cơ quan", number, "Số cờ tối đa của khối; để trống thì không kiểm tra."),
  governmentFlags: item("Số Cờ thi đua của Chính phủ", number, "Số cờ tối đa của khối; để trống thì không kiểm tra."),
  members: item("Số thành viên hội đồng", number, "Dùng khi tính tỷ lệ phiếu."),
  quorum: item("Tỷ lệ dự họp tối thiểu", share, "So với tổng số thành viên hội đồng."),
  cstdcsVotes: item("Tỷ lệ phiếu CSTĐCS", share, "Tỷ lệ phiếu đồng ý ít nhất."),
  higherTitleVotes: item("Tỷ lệ phiếu CSTĐ cấp trên", share, "Tỷ lệ phiếu đồng ý ít nhất."),
  countedOn: item("Tính phiếu trên", counting, "Tổng số thành viên hội đồng, hoặc số người có mặt."),
} as const;

type Items = typeof ITEMS;
type ItemKey = keyof Items;
type ValueOf<K extends ItemKey> = Items[K] extends Item<infer V> ? V : never;
/** null: not set. */
export type GeneralValues = { readonly [K in ItemKey]: ValueOf<K> | null };

const KEYS = Object.keys(ITEMS) as ItemKey[];
/** Nobody has set anything. */
export const NOTHING = Object.fromEntries(KEYS.map((key) => [key, null])) as unknown as GeneralValues;

const orNull = (value: string | undefined): string | null => (value === undefined || value === "" ? null : value);

export function generalOf(campaign: Campaign): GeneralValues {
  const { targets, caps, council } = campaign;
  return {
    year: campaign.year,
    bloc: orNull(campaign.bloc),
    agency: orNull(campaign.agency),
    agencyShort: orNull(campaign.agencyShort),
    head: orNull(campaign.head),
    level: campaign.level ?? null,
    theme: orNull(campaign.theme),
    // What follows from the year or the day is not the officer's word.
    law: (campaign.lawFrom ?? "campaign") === "campaign" ? campaign.law : null,
    dossierDate: campaign.dossierDate ?? null,
    deadline: campaign.deadline,
    onlyUnit: campaign.onlyUnit,
    goodOrBetter: targets.goodOrBetter,
    excellent: targets.excellent,
    departments: targets.departments,
    unitPlans: targets.unitPlans,
    excellentOfGood: caps.excellentOfGood,
    partyOnly: caps.excellentBindsPartyMembersOnly,
    cstdcsOfLdtt: caps.cstdcsOfLdtt,
    rounding: caps.cstdcsRounding,
    titlesImplyLower: campaign.titlesImplyLower,
    ministryFlags: caps.ministryFlags,
    governmentFlags: caps.governmentFlags,
    members: council?.members ?? null,
    quorum: council?.quorum ?? null,
    cstdcsVotes: council?.cstdcsVotes ?? null,
    higherTitleVotes: council?.higherTitleVotes ?? null,
    countedOn: council?.countedOn ?? null,
  };
}

type Said = Omit<Campaign, "units" | "chair" | "movements">;

/** The campaign that the lines give; `year` where no line says one. */
export function campaignOf(values: GeneralValues, year: number): Said {
  return {
    year,
    ...namesOf(values),
    ...lawIn(values, year),
    deadline: values.deadline,
    onlyUnit: values.onlyUnit,
    targets: {
      goodOrBetter: values.goodOrBetter,
      excellent: values.excellent,
      departments: values.departments,
      unitPlans: values.unitPlans,
    },
    caps: {
      excellentOfGood: values.excellentOfGood,
      excellentBindsPartyMembersOnly: values.partyOnly ?? false,
      cstdcsOfLdtt: values.cstdcsOfLdtt,
      cstdcsRounding: values.rounding ?? "floor",
      ministryFlags: values.ministryFlags,
      governmentFlags: values.governmentFlags,
    },
    titlesImplyLower: values.titlesImplyLower ?? true,
    ...councilOf(values),
  };
}

const namesOf = ({ bloc, agency, agencyShort, head, level, theme }: GeneralValues) => ({
  bloc: bloc ?? "",
  agency: agency ?? "",
  theme: theme ?? "",
  ...(agencyShort === null ? {} : { agencyShort }),
  ...(head === null ? {} : { head }),
  ...(level === null ? {} : { level }),
});

const lawIn = ({ law, dossierDate }: GeneralValues, year: number) => ({
  ...(law === null ? lawOf({ year, dossierDate }) : { law }),
  ...(dossierDate === null ? {} : { dossierDate }),
});

function councilOf(values: GeneralValues): Pick<Campaign, "council"> {
  const { members, quorum, cstdcsVotes, higherTitleVotes, countedOn } = values;
  const council = { members, quorum, cstdcsVotes, higherTitleVotes, countedOn };
  return Object.values(council).every((value) => value === null) ? {} : { council };
}

/** Lines of `STD_Dot`. */
export const generalLines = (
  values: GeneralValues,
): { readonly name: string; readonly value: CellScalar; readonly item: Item<unknown> }[] =>
  KEYS.map((key) => {
    const each = ITEMS[key] as Item<unknown>;
    const value = values[key];
    return { name: each.name, value: value === null ? "" : each.words.write(value), item: each };
  });

const BY_NAME = new Map(KEYS.map((key) => [wordKey(ITEMS[key].name), key]));

export interface GeneralRead {
  readonly values: GeneralValues;
  /** When the units are known: what is wrong where another one is to be checked alone. */
  readonly withUnits: (units: readonly CampaignUnit[]) => GeneralValues;
}

/** What cannot be read is as it was last read. */
export function readGeneral(table: TableCells, last: GeneralValues, problems: TableProblem[]): GeneralRead {
  const values = new Map<ItemKey, unknown>();
  let ofUnit: DotLine | null = null;
  for (const line of linesOf(table, "STD_Dot", "Mục", problems)) {
    const key = BY_NAME.get(wordKey(line.text("Mục")));
    if (key === undefined) line.wrong("Mục", "unknownRow");
    else if (values.has(key)) line.wrong("Mục", "duplicate");
    else values.set(key, valueOf(line, key, last));
    if (key === "onlyUnit") ofUnit ??= line;
  }
  if (!values.has("year"))
    problems.push({ ...NO_YEAR, sheet: table.sheet, row: table.firstRow, column: table.firstColumn });
  const read = Object.fromEntries(KEYS.map((key) => [key, values.get(key) ?? null])) as unknown as GeneralValues;
  return {
    values: read,
    withUnits: (units) => {
      if (read.onlyUnit === null) return read;
      const wanted = wordKey(read.onlyUnit);
      const meant = units.find(({ name, aliases }) => [name, ...aliases].some((each) => wordKey(each) === wanted));
      if (meant !== undefined) return { ...read, onlyUnit: meant.name };
      ofUnit?.wrong("Giá trị", "unknownName");
      return { ...read, onlyUnit: last.onlyUnit };
    },
  };
}

const NO_YEAR = {
  code: "notSet",
  table: "STD_Dot",
  item: ITEMS.year.name,
  found: "",
  expected: ITEMS.year.words.expected,
} as const;

type DotLine = ReturnType<typeof linesOf<"STD_Dot">>[number];

function valueOf(line: DotLine, key: ItemKey, last: GeneralValues): unknown {
  const { words } = ITEMS[key] as Item<unknown>;
  const value = line.read("Giá trị", words);
  if (key === "year" && line.isEmpty("Giá trị") && !line.isWrong("Giá trị"))
    line.wrong("Giá trị", "notSet", words.expected);
  return line.isWrong("Giá trị") ? last[key] : value;
}
