/** Whom a name cell names: one, several, or several of whom it is not sure. */
import { peopleInCell } from "../../../../src/domain/registration/words/severalPeople";
import { LONGEST_LIST } from "../../../../src/domain/text/normalise";

/** «An: Trưởng phòng | Bình»; null for one person or nobody. */
function told(text: string): string | null {
  const people = peopleInCell(text, { behind: true, addressed: false });
  if (people === null || typeof people === "string") return people as string | null;
  return people.map(({ name, position }) => (position === "" ? name : `${name}: ${position}`)).join(" | ");
}

const AN = "Nguyễn Văn An";
const HOA = "Trần Thị Hoa";
const BOTH = `${AN} | ${HOA}`;

test.each<[string, string]>([
  ["lines", `${AN}\n${HOA}`],
  ["numbers", `1. ${AN} 2. ${HOA}`],
  ["numbers in brackets", `1) ${AN}\n2) ${HOA}`],
  ["letters", `a) ${AN}\nb) ${HOA}`],
  ["dashes", `- ${AN}\n- ${HOA}`],
  ["dots", `• ${AN}\n• ${HOA}`],
  ["semicolons", `${AN}; ${HOA};`],
  ["commas", `${AN}, ${HOA}`],
  ["«và»", `${AN} và ${HOA}`],
  ["«cùng»", `${AN} cùng ${HOA}`],
  ["«&»", `${AN} & ${HOA}`],
  ["«+»", `${AN} + ${HOA}`],
  ["a stroke", `${AN}/${HOA}`],
  ["a dash between", `${AN} - ${HOA}`],
  ["a label", `Nhóm tác giả: ${AN}, ${HOA}`],
  ["forms of address", `Ông: ${AN}\nBà: ${HOA}`],
  ["numbers without spaces", `1.${AN} 2.${HOA}`],
  ["numbers with spaces", `1 . ${AN}\n2 . ${HOA}`],
  ["numbers of two digits", `10. ${AN} 11. ${HOA}`],
  ["such, in lines of their own", `10) ${AN}\n11) ${HOA}`],
  ["letters without spaces", `a)${AN}\nb)${HOA}`],
  ["letters with spaces", `a ) ${AN}\nb ) ${HOA}`],
  ["dashes without spaces", `-${AN}\n-${HOA}`],
  ["semicolons without spaces", `${AN};${HOA}`],
  ["semicolons after a space", `${AN} ;${HOA}`],
  ["commas without spaces", `${AN},${HOA}`],
  ["a stroke between spaces", `${AN} / ${HOA}`],
  ["a label without a space", `Nhóm tác giả:${AN}, ${HOA}`],
  ["forms of address with spaces", `Ông : ${AN}\nBà : ${HOA}`],
  ["empty pieces", `; ${AN}; ; ${HOA}, ;`],
  ["degrees", `TS. ${AN}\nThS. ${HOA}`],
])("two people: %s", (_, text) => expect(told(text)).toBe(BOTH));

test.each<[string, string, string]>([
  ["positions behind", `${AN} - Trưởng phòng\n${HOA} - Phó phòng`, `${AN}: Trưởng phòng | ${HOA}: Phó phòng`],
  ["positions in brackets", `${AN} (Trưởng phòng, ủy viên); ${HOA}`, `${AN}: Trưởng phòng, ủy viên | ${HOA}`],
  ["positions below", `${AN}\nTrưởng phòng\n${HOA}`, `${AN}: Trưởng phòng | ${HOA}`],
  ["two words below each other", `${AN}\nTrưởng phòng\nBí thư\n${HOA}`, `${AN}: Trưởng phòng, Bí thư | ${HOA}`],
  ["unusual names in a list", "1. Sùng A Sắn\n2. Rơ Châm Riềng", "Sùng A Sắn | Rơ Châm Riềng"],
  ["three", `${AN}, ${HOA} và Lê Hà`, `${BOTH} | Lê Hà`],
  ["short names, as items of a list", "- Mai An\n- Lê Hà", "Mai An | Lê Hà"],
  ["short names, with a comma", "Mai An, Lê Hà", "Mai An | Lê Hà"],
  ["a surname and a city", `Lê Cao Bằng, ${HOA}`, `Lê Cao Bằng | ${HOA}`],
  [
    "an unusual name's position",
    "1. Sùng A Sắn - Trưởng phòng\n2. Rơ Châm Riềng",
    "Sùng A Sắn: Trưởng phòng | Rơ Châm Riềng",
  ],
  [
    "names in brackets are none of theirs",
    `${AN} (thay Lê Văn Cường, Mai Văn Bình); ${HOA}`,
    `${AN}: thay Lê Văn Cường, Mai Văn Bình | ${HOA}`,
  ],
  ["words before the first name", `Nhóm biên tập\n${AN}\n${HOA}`, BOTH],
])("who they are: %s", (_, text, expected) => expect(told(text)).toBe(expected));

test.each([
  AN,
  "",
  "Phòng Tổ chức - Hành chính",
  `${AN}, Trưởng phòng`,
  `${AN} - Phó Giám đốc`,
  `${AN}\n(Trưởng phòng)`,
  `${AN} - Phó Trưởng Phòng`,
  `${AN}, Hà Nội`,
  `${AN}, Đoàn Thanh Niên`,
  "Nguyễn Thị\nMai Anh",
  "Nguyễn Văn\nAn",
  "1. ".concat(AN),
  "x; y; z",
  "1. Sùng A Sắn; Rơ Châm Riềng",
  `${AN}; ${HOA}`.padEnd(LONGEST_LIST + 1, " "),
])("one person, or nobody: %j", (text) => expect(told(text)).toBeNull());

test("as long as a list of people may be", () => expect(told(`${AN}; ${HOA}`.padEnd(LONGEST_LIST, " "))).toBe(BOTH));

test.each([
  `${AN} và 3 người khác`,
  `${AN} cùng cộng sự`,
  `${AN}, ${HOA} và các đồng nghiệp`,
  `${AN} cùng với nhóm thành viên; ${HOA}`,
  `1. ${AN}\n2. phòng tổng hợp`,
  `- ${AN}\n- ${HOA}\n- phòng tổng hợp`,
  `- sùng A Sắn\n- ${HOA}`,
  `- Sùng A Sắn ở\n- ${HOA}`,
  `Cùng 12 đồng chí: ${AN}; ${HOA}`,
  "Lê Hoàng\nMai Anh",
])("more than one, and not sure who: %j", (text) => expect(told(text)).toBe("unsure"));
