/** The name in a name cell: form of address and academic titles taken off, a position behind it set apart. */
import { clean, cleanLines } from "../../text/normalise";

const ADDRESS =
  /^(?:(?:ông|bà|o\.|ô\.|b\.|đồng chí|đ\/c|đc|ông\/bà|ông \(bà\)|pgs|gs|tskh|ts|th\.s|ths|thsĩ|cn|ks|kts|bs|bsck ?(?:ii|i|1|2)|bs ?ck ?(?:ii|i|1|2)|ck ?(?:ii|i|1|2)|bsnt|ds|dsck ?(?:ii|i|1|2)|đd|cnđd|ktv|nhs|luật sư|ls|nsưt|nsnd|ngưt|bác sĩ|bác sỹ|dược sĩ|dược sỹ|kỹ sư|giáo sư|phó giáo sư|cử nhân|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ)[.,:]*(?:\s+|(?<=[.:]))|\d{1,3}[.)]\s*)+/iu;
/** «Nguyễn Văn A, Trưởng phòng», «Nguyễn Văn A - Phó Giám đốc», «Nguyễn Văn A (Trưởng phòng)». */
const BEHIND = /\s*(?:,|;|\s[-–]\s|\()\s*/u;

export interface PersonName {
  readonly name: string;
  readonly position: string;
}

/** `behind`: the column may hold the position too. */
export function readName(text: string, behind: boolean): PersonName {
  let name = clean(text);
  let position = "";
  if (behind) {
    const lines = cleanLines(text);
    if (lines.length > 1) {
      name = lines[0]!;
      position = lines.slice(1).join(", ");
    }
    const cut = BEHIND.exec(name);
    if (cut !== null && cut.index > 0) {
      position = [clean(name.slice(cut.index + cut[0].length)).replace(/\)$/u, ""), position]
        .filter((part) => part !== "")
        .join(", ");
      name = name.slice(0, cut.index);
    }
  }
  const bare = withoutAddress(name);
  return { name: bare === "" ? "" : bare, position };
}

function withoutAddress(name: string): string {
  return name.replace(ADDRESS, "").trim();
}

/** Name and position in an old encoding: cut in Unicode, the name's own letters kept. */
export function readLegacyName(
  text: string,
  unicode: string,
  behind: boolean,
): PersonName & { readonly unicode: string } {
  const read = readName(unicode, behind);
  const count = read.name.split(" ").length;
  const lead = clean(unicode).split(" ").indexOf(read.name.split(" ")[0]!);
  return {
    name: clean(text)
      .split(" ")
      .slice(lead, lead + count)
      .join(" ")
      .replace(/[,;]$/u, ""),
    position: read.position,
    unicode: read.name,
  };
}
