/**
 * Two encodings from before Unicode, as their bytes show in Windows-1252. TCVN3 (TCVN 5712:1993, the ABC fonts):
 * one sign per letter. VNI (VNI-Times and its family): base letter and a sign behind it.
 */

/** TCVN3 sign → letter. Capitals with tones have no signs: fonts ending in H show the small ones as capitals. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  Object.entries({
    µ: "à",
    "¸": "á",
    "¶": "ả",
    "·": "ã",
    "¹": "ạ",
    "¨": "ă",
    "»": "ằ",
    "¾": "ắ",
    "¼": "ẳ",
    "½": "ẵ",
    Æ: "ặ",
    "©": "â",
    Ç: "ầ",
    Ê: "ấ",
    È: "ẩ",
    É: "ẫ",
    Ë: "ậ",
    "®": "đ",
    Ì: "è",
    Ð: "é",
    Î: "ẻ",
    Ï: "ẽ",
    Ñ: "ẹ",
    ª: "ê",
    Ò: "ề",
    Õ: "ế",
    Ó: "ể",
    Ô: "ễ",
    Ö: "ệ",
    "×": "ì",
    Ý: "í",
    Ø: "ỉ",
    Ü: "ĩ",
    Þ: "ị",
    ß: "ò",
    ã: "ó",
    á: "ỏ",
    â: "õ",
    ä: "ọ",
    "«": "ô",
    å: "ồ",
    è: "ố",
    æ: "ổ",
    ç: "ỗ",
    é: "ộ",
    "¬": "ơ",
    ê: "ờ",
    í: "ớ",
    ë: "ở",
    ì: "ỡ",
    î: "ợ",
    ï: "ù",
    ó: "ú",
    ñ: "ủ",
    ò: "ũ",
    ô: "ụ",
    "\u00AD": "ư",
    õ: "ừ",
    ø: "ứ",
    ö: "ử",
    "÷": "ữ",
    ù: "ự",
    ú: "ỳ",
    ý: "ý",
    û: "ỷ",
    ü: "ỹ",
    þ: "ỵ",
    "¡": "Ă",
    "¢": "Â",
    "£": "Ê",
    "¤": "Ô",
    "¥": "Ơ",
    "¦": "Ư",
    "§": "Đ",
  }),
);

/** Signs behind a VNI base letter: tones, and vowels with their tones. */
const TONES: readonly (readonly [string, string])[] = [
  ["ø", "\u0300"],
  ["ù", "\u0301"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
];
const HATS: readonly (readonly [string, string])[] = [
  ["â", ""],
  ["à", "\u0300"],
  ["á", "\u0301"],
  ["å", "\u0309"],
  ["ã", "\u0303"],
  ["ä", "\u0323"],
];
const BREVES: readonly (readonly [string, string])[] = [
  ["ê", ""],
  ["è", "\u0300"],
  ["é", "\u0301"],
  ["ú", "\u0309"],
  ["ü", "\u0303"],
  ["ë", "\u0323"],
];

function vniTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const put = (from: string, to: string): void => {
    table.set(from, to.normalize("NFC"));
    const capital = [...from].map((sign) => sign.toUpperCase()).join("");
    table.set(capital, to.normalize("NFC").toUpperCase());
    // A capital letter is often followed by a small sign.
    if (from.length === 2) table.set(from[0]!.toUpperCase() + from[1]!, to.normalize("NFC").toUpperCase());
  };
  for (const [base, letter] of [
    ["a", "a"],
    ["e", "e"],
    ["o", "o"],
    ["u", "u"],
    ["y", "y"],
    ["ô", "ơ"],
    ["ö", "ư"],
  ] as const)
    for (const [sign, tone] of TONES) put(base + sign, letter + tone);
  for (const [base, letter] of [
    ["a", "â"],
    ["e", "ê"],
    ["o", "ô"],
  ] as const)
    for (const [sign, tone] of HATS) put(base + sign, letter + tone);
  for (const [sign, tone] of BREVES) put("a" + sign, "ă" + tone);
  for (const [from, to] of [
    ["ñ", "đ"],
    ["ô", "ơ"],
    ["ö", "ư"],
    ["î", "ỵ"],
    ["æ", "ỉ"],
    ["ó", "ĩ"],
    ["ò", "ị"],
    ["ì", "ì"],
    ["í", "í"],
  ] as const)
    put(from, to);
  return table;
}

/** VNI pair or single sign → letter. */
export const VNI: ReadonlyMap<string, string> = vniTable();
