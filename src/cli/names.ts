/** One form of each name, whatever the workbook or the file system has: Vietnamese letters come whole or in parts. */
export const nfc = (text: string): string => text.normalize("NFC");
