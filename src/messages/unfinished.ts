/** What Excel would not have set, in one sentence. Pane and command line say it alike. */
import type { PaneText } from "./pane";
import type { PaneTextKey } from "./vi/pane";

type KindOf<Key> = Key extends `unfinished.${infer Kind}` ? Kind : never;

interface Unfinished {
  readonly kind: KindOf<PaneTextKey>;
  readonly sheets: readonly string[];
}

/** More sheets than this of a kind are for a look at the workbook. */
const MOST_SHEETS = 4;

/** «khổ giấy của «Báo cáo họp»; biểu đồ của …»: kinds of the same sheets together. */
export function unfinishedText(unfinished: readonly Unfinished[], text: PaneText): string {
  const kindsOn = new Map<string, string[]>();
  for (const { kind, sheets } of unfinished) {
    const named = sheets.slice(0, MOST_SHEETS).map((name) => `«${name}»`);
    const where = [...named, ...(sheets.length > MOST_SHEETS ? ["…"] : [])].join(", ");
    kindsOn.set(where, [...(kindsOn.get(where) ?? []), text(`unfinished.${kind}`)]);
  }
  const kinds = [...kindsOn].map(([sheets, alike]) => text("done.unfinishedOf", { kind: alike.join(", "), sheets }));
  return text("done.unfinished", { kinds: kinds.join("; ") });
}
