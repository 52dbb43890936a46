/**
 * Titles of other agencies' emulation (armed forces, unions, the provinces' own): a bloc may add them to what it
 * registers, and the catalogue counts none of them.
 */
import { bareKey, wordKey } from "../text/keys";
import { LONGEST_NAME } from "../text/normalise";

/** On the key without diacritics; a bracket behind it or an agency's name may follow. */
const OTHERS: readonly RegExp[] = [
  /^(?:chien s[iy] (?:tien tien|quyet thang)|cstt|csqt)(?: |$)/,
  /^(?:don vi|chi bo) (?:tien tien|quyet thang|vung manh)(?: (?:xuat sac|toan dien))*(?: |$)/,
  /^(?:dvtt|dvqt|dvvm|dvvmtd)(?: |$)/,
  /^(?:tap the )?(?:lao dong tien tien xuat sac|ldttxs)(?: |$)|^ttldttxs(?: |$)/,
  /^(?:lao dong (?:gioi|sang tao)|gioi viec nuoc dam viec nha|nguoi tot viec tot|thanh nien tien tien|guong mat tre)(?: |$)/,
  /^(?:doan vien|cong doan|chi doan|dang vien|hoi vien) (?:.* )?(?:xuat sac|vung manh|tieu bieu)(?: |$)/,
  /^(?:gia dinh|co quan|don vi|lang|thon|ban|to dan pho) van hoa(?: |$)/,
  /^(?:giao vien|giang vien|hoc sinh|sinh vien|nha giao|thay thuoc) (?:day )?(?:gioi|xuat sac|uu tu|nhan dan|tieu bieu)(?: |$)/,
];

/** «CSTT», «Đơn vị quyết thắng», «Tập thể lao động tiên tiến xuất sắc». */
export function isOtherTitle(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const key = bareKey(wordKey(text)).replace(/^danh hieu /, "");
  return OTHERS.some((title) => title.test(key));
}
