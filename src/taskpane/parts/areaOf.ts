/** «A7:M238» of a table's id, which begins with its sheet: the pane names the sheet itself. */
export function areaOf(tableId: string): string {
  return tableId.slice(tableId.lastIndexOf("!") + 1);
}
