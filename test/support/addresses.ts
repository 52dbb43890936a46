/** «G12» <-> row and column numbers. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** «Sheet!G12»; the row or the column missing: «Sheet!*». */
export function addressOf(place: {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
}): string {
  const cell = place.row === null || place.column === null ? "*" : `${columnLetters(place.column)}${place.row}`;
  return `${place.sheet}!${cell}`;
}
