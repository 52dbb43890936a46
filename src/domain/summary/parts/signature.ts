/** Who signs a report or a letter (Decree 30/2020/NĐ-CP, Annex III): recipients on the left, level with the signer on the right. */
import type { Content, DocumentCell, DocumentRow } from "../../plan/plan";
import type { ColumnNumber } from "../../sheet/cells";
import { cell, filled, row } from "./cells";

interface Signature {
  readonly label: Content;
  readonly recipients: Content;
  readonly title: Content;
  /** What stands until the post is typed in. */
  readonly post: Content;
  /** Points of the room to sign in. */
  readonly room: number;
  /** Under which the name is kept. */
  readonly nameKey: string;
}

/** `left`: the last column of the recipients. */
export function signature(
  left: ColumnNumber,
  last: ColumnNumber,
  { label, recipients, title, post, room, nameKey }: Signature,
): DocumentRow[] {
  const signer = (content: Content): DocumentCell => cell(left + 1, content, "signatureTitle", last - left);
  return [
    row(cell(1, label, "recipientsLabel", left), signer(title)),
    row(cell(1, recipients, "recipients", { columns: left, rows: 2 }), filled("signature.post", signer(post))),
    { cells: [], height: room },
    row(filled(nameKey, signer(null))),
  ];
}
