/** A table part of the file that the model changed. */
import { rectName } from "../../grid/address";
import type { TableModel } from "../../model/model";
import { child, children, root, withAttribute } from "../../xml/xml";

/** Area, name and looks; its columns keep their definitions by position. */
export function writeTable(xml: string, table: TableModel, was: TableModel, headers: readonly string[]): string {
  let out = xml.replace(/<table\b(?:[^>"']|"[^"]*"|'[^']*')*>/, (tag) => tableTag(tag, table, was));
  out = withFilter(out, table, was);
  out = withColumns(out, headers);
  return withLooks(out, table, was);
}

/** The start tag; only what differs is written. */
function tableTag(tag: string, table: TableModel, was: TableModel): string {
  let out = tag;
  const ref = rectName(table.rect);
  if (ref !== rectName(was.rect)) out = withAttribute(out, "ref", ref);
  if (table.name !== was.name) out = withAttribute(withAttribute(out, "name", table.name), "displayName", table.name);
  if (table.showTotals !== was.showTotals) {
    out = withAttribute(out, "totalsRowCount", table.showTotals ? "1" : undefined);
    out = withAttribute(out, "totalsRowShown", table.showTotals ? undefined : "0");
  }
  if (table.showHeaders !== was.showHeaders)
    out = withAttribute(out, "headerRowCount", table.showHeaders ? undefined : "0");
  return out;
}

/** The filter goes over the table without its totals, and only with a header row. */
function withFilter(xml: string, table: TableModel, was: TableModel): string {
  const { rect, showTotals, showFilterButton, showHeaders } = table;
  const filter = child(root(xml)?.inner ?? "", "autoFilter");
  if (!showFilterButton || !showHeaders) return filter === undefined ? xml : xml.replace(filter.raw, "");
  const ref = rectName({ ...rect, r1: rect.r1 - (showTotals ? 1 : 0) });
  return filter === undefined
    ? xml.replace(/<tableColumns\b/, `<autoFilter ref="${ref}"/><tableColumns`)
    : xml.replace(filter.raw, () =>
        was.filtered === true && table.filtered !== true
          ? `<autoFilter ref="${ref}"/>`
          : withAttribute(filter.raw, "ref", ref),
      );
}

function withColumns(xml: string, headers: readonly string[]): string {
  const columns = child(root(xml)?.inner ?? "", "tableColumns");
  if (columns === undefined) return xml;
  const list = children(columns.inner);
  let nextId = Math.max(0, ...list.map((e) => Number(e.attributes.get("id") ?? 0))) + 1;
  const written = headers.map((header, i) => {
    const old = list[i];
    const known = old?.attributes.get("name");
    const name = header.replace(/\r\n?|\n/g, "_x000a_") || (known ?? `Column${i + 1}`);
    if (old === undefined) return withAttribute(`<tableColumn id="${nextId++}"/>`, "name", name);
    return known === name ? old.raw : withAttribute(old.raw, "name", name);
  });
  return xml.replace(columns.raw, `<tableColumns count="${written.length}">${written.join("")}</tableColumns>`);
}

function withLooks(xml: string, table: TableModel, was: TableModel): string {
  const style = child(root(xml)?.inner ?? "", "tableStyleInfo");
  if (style === undefined || (table.style === was.style && table.showBandedRows === was.showBandedRows)) return xml;
  const named = withAttribute(style.raw, "name", table.style === "" ? undefined : table.style);
  return xml.replace(style.raw, withAttribute(named, "showRowStripes", table.showBandedRows ? "1" : "0"));
}
