import type { Campaign } from "../../campaign/campaign";
import { ratingEntry } from "../../catalogue";
import type { AwardRef, Cell, Entry } from "../../registration/model/registration";
import { clean } from "../../text/normalise";
import type { Report } from "../rule";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { awardingEntries } from "../ask/entries";
import { awardName, byCell, replacePiece } from "../ask/pieces";
import { isLegacy, isSilenced } from "../ask/silenced";
import { onCell } from "../say/reports";
import { reportByCause } from "../shared/oneCause";
import type { FaultyCell } from "../shared/oneCause";

export const rule = defineRule({
  id: "spelling",
  severity: "notice",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Danh hiệu, mức xếp loại viết tắt hoặc viết khác tên gọi trong danh mục.",
    en: "An abbreviation or another spelling or capitalisation of a catalogue word.",
  },
  why: {
    vi: "Phần mềm hiểu các cách viết như «Chiến sỹ thi đua», «LDTT», nhưng quyết định và giấy khen phải ghi đúng tên gọi; ghi thống nhất cũng giúp lọc và đếm trong Excel.",
    en: "The checks understand «Chiến sỹ thi đua» or «LDTT», but decisions and certificates need the official name, and one spelling makes Excel's own filters and counts work.",
  },
  basis: registrationForm,
  messages: {
    variant: {
      vi: {
        found: "Ghi «{texts}», khác tên gọi trong danh mục.",
        expected: "Ghi theo tên gọi: {names}.",
        remedy: "Nhận tên gọi theo danh mục, hoặc giữ nguyên nếu là cách viết thống nhất của đơn vị.",
        demand: "Ghi «{texts}», khác tên gọi trong danh mục; phải ghi theo tên gọi: {names}.",
        ask: "Đề nghị ghi theo tên gọi trong danh mục, hoặc giữ nguyên nếu là cách viết thống nhất của đơn vị.",
      },
      en: {
        found: "The cell says «{texts}», which differs from the catalogue.",
        expected: "The catalogue's words: {names}.",
        remedy: "Accept the catalogue's words, or leave it if the unit writes so throughout.",
        demand:
          "The cell says «{texts}», which differs from the catalogue; it must use the catalogue's words: {names}.",
        ask: "Please write the catalogue's words, or leave it if the unit writes so throughout.",
      },
    },
    column: {
      vi: {
        found: "Cột «{column}» có {count} ô ghi «{text}», khác tên gọi trong danh mục ({cells}).",
        expected: "Ghi theo tên gọi: {name}.",
        remedy: "Nhận tên gọi theo danh mục cho cả cột, hoặc giữ nguyên nếu là cách viết thống nhất của đơn vị.",
        demand:
          "Cột «{column}» có {count} ô ghi «{text}», khác tên gọi trong danh mục ({cells}); phải ghi theo tên gọi: {name}.",
        ask: "Đề nghị ghi theo tên gọi trong danh mục ở mọi ô nêu trên, hoặc giữ nguyên nếu là cách viết thống nhất của đơn vị.",
      },
      en: {
        found:
          "The column «{column}» says «{text}» in {count} of its cells, which differs from the catalogue ({cells}).",
        expected: "The catalogue's words: {name}.",
        remedy: "Accept the catalogue's words for the whole column, or leave it if the unit writes so throughout.",
        demand:
          "The column «{column}» says «{text}» in {count} of its cells, which differs from the catalogue ({cells}); it must use the catalogue's words: {name}.",
        ask: "Please write the catalogue's words in all these cells, or leave it if the unit writes so throughout.",
      },
    },
  },
  check({ registration, campaign }, report) {
    const faults: FaultyCell<"variant" | "column">[] = [];
    for (const row of [...registration.people, ...registration.collectives]) {
      const { cell, level, spelling, text } = row.rating;
      if (!cell || level === null || spelling === "mark" || isSpokenFor(row, cell)) continue;
      const name = ratingEntry(level).name.vi;
      if (spelling === "exact" || clean(text) === name) report.pass();
      else
        faults.push(
          faulty([{ text, name }], onCell(row, "rating", cell, { fix: cell.formula ? null : { value: name } })),
        );
    }
    for (const row of awardingEntries(registration)) {
      if (row.awards.some(({ spelling }) => spelling === "variant"))
        for (const pieces of byCell(row.awards)) judgeCell(row, pieces);
      else if (row.awards.some(({ spelling }) => spelling === "exact")) report.pass();
    }
    reportByCause(faults, report);

    /** Another rule already speaks for how the cell is typed. */
    function isSpokenFor(row: Entry, cell: Cell): boolean {
      return isSilenced(cell) || isLegacy(registration, row, cell);
    }

    function judgeCell(row: Entry, pieces: readonly AwardRef[]): void {
      const cell = pieces[0]?.cell;
      if (!cell || isSpokenFor(row, cell)) return;
      const variants = variantsOf(pieces, campaign);
      const [first] = variants;
      if (first) {
        const value = rewritten(cell, pieces, variants);
        const words = variants.map(({ ref: { text }, name }) => ({ text, name }));
        faults.push(faulty(words, onCell(row, first.ref.column, cell, { fix: value === null ? null : { value } })));
      } else if (pieces.some(({ award, spelling }) => award !== null && spelling === "exact")) report.pass();
    }
  },
});

/** Each written word is a cause of its own: a cell's other words are said of the cell. */
function faulty(
  words: readonly { readonly text: string; readonly name: string }[],
  report: Report,
): FaultyCell<"variant" | "column"> {
  const causes = words.map(({ text, name }) => ({
    id: clean(text),
    message: "column" as const,
    facts: { text: clean(text), name },
  }));
  return {
    causes,
    message: "variant",
    report,
    facts: (left) => {
      const said = words.filter((_, index) => left.includes(causes[index]!));
      return { texts: said.map(({ text }) => text), names: said.map(({ name }) => name) };
    },
  };
}

/** A piece of a cell that is not written as the catalogue writes it. */
interface Variant {
  readonly ref: AwardRef;
  readonly name: string;
}

const variantsOf = (pieces: readonly AwardRef[], campaign: Campaign): readonly Variant[] =>
  pieces.flatMap((ref) => {
    if (ref.award === null || ref.spelling !== "variant") return [];
    const name = awardName(campaign, ref.award);
    return clean(ref.text) === name ? [] : [{ ref, name }];
  });

/** Piece by piece in the cell's text; null where one cannot be replaced safely. */
function rewritten(cell: Cell, pieces: readonly AwardRef[], variants: readonly Variant[]): string | null {
  let text = cell.text;
  for (const { ref, name } of variants) {
    const next = replacePiece(pieces, { ...ref, cell: { ...cell, text } }, name);
    if (next === null) return null;
    text = next;
  }
  return text;
}
