/** «Ông Mai Thành Nam»: with the form of address that the workbook gives, or both where it gives none. */
import type { Content } from "../../plan/plan";
import type { Person } from "../../registration/model/registration";
import { wordKey } from "../../text/keys";
import { text } from "../parts/cells";

type Address = "mr" | "ms" | "either";

/** What a column «Ông/Bà» holds, or what stands in front of the name. */
const WORDS: readonly (readonly [RegExp, Address])[] = [
  [/^(?:bà|chị|cô|nữ)(?:[\s.:]|$)/iu, "ms"],
  [/^(?:ông|anh|nam)(?:[\s.:]|$)/iu, "mr"],
];

export function addressOf({ cells, nameCell, name }: Person): Address {
  const column = cells.find(({ field }) => field === "address")?.cell.text ?? "";
  const told = fromText(column);
  if (told !== null) return told;
  const written = (nameCell?.text ?? "").normalize("NFC").trim();
  // A name that begins with «Nam» is a name.
  return wordKey(written) === wordKey(name) ? "either" : (fromText(written) ?? "either");
}

function fromText(written: string): Address | null {
  const text = written.normalize("NFC").trim();
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

export const nameOfPerson = (person: Person): Content =>
  person.name === "" ? text("results.nameless") : text(`annexes.person.${addressOf(person)}`, { name: person.name });
