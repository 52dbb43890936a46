/**
 * The discipline column: whether something is entered, and how heavy (Law on officials, Art. 79; Law on public
 * employees, Art. 52). And notes that say of somebody that he is disciplined.
 */
import { bareKey, wordKey } from "../../text/keys";
import { isNoneText } from "../../text/marks";

export type DisciplineLevel = "none" | "reprimand" | "warningOrWorse" | "unknown";

const HEAVY = /canh cao|ha bac luong|giang chuc|cach chuc|buoc thoi viec|khai tru|bai nhiem|sa thai|ha ngach/;
const REPRIMAND = /khien trach/;

/** «Không», «-», blank: none. Whatever date it bears, an entry counts. */
export function readDiscipline(text: string): DisciplineLevel {
  if (isNoneText(text)) return "none";
  const key = bareKey(wordKey(text));
  if (HEAVY.test(key)) return "warningOrWorse";
  return REPRIMAND.test(key) ? "reprimand" : "unknown";
}

const FORMS = "(?:khien trach|canh cao|ha bac luong|giang chuc|cach chuc|buoc thoi viec|khai tru|ha ngach|sa thai)";
const DISCIPLINE = "k[yi] luat";
/** «Đang bị kỷ luật», «còn trong thời hạn kỷ luật», «kỷ luật bằng hình thức cảnh cáo», «bị khiển trách», «Khiển trách (tháng 4)». */
const DISCIPLINED = new RegExp(
  [
    `(?:^| )(?:bi|chiu|trong thoi (?:gian|han)|con thoi han|chua het (?:thoi )?(?:han|hieu))(?: (?:thi hanh|chap hanh|chiu|bi|xu ly|xet|ap dung|hinh thuc))* ${DISCIPLINE}`,
    `(?:^| )(?:thi hanh|chap hanh) ${DISCIPLINE}`,
    `${DISCIPLINE}(?: (?:bang|hinh thuc|muc|dang|ve dang|chinh quyen))* ${FORMS}`,
    `(?:^| )bi(?: (?:xu ly|thi hanh|hinh thuc))* ${FORMS}`,
    `^${FORMS}(?: |$)`,
  ].join("|"),
);
/** Nobody is: «Không bị kỷ luật», «chưa bị xử lý kỷ luật», «không có hình thức kỷ luật nào». */
const NOT_DISCIPLINED = new RegExp(
  `(?:khong|chua)(?: (?:co|ai|bi|ca nhan|nguoi|nao|vi pham|hinh thuc|xu ly|xet|truong hop))* (?:${DISCIPLINE}|${FORMS})`,
);
/** It is over, or not decided. */
const OVER =
  /(?<!chua )het (?:thoi )?(?:han|hieu)|(?:chap|thi) hanh xong|thuc hien xong|(?:duoc|da) xoa|xoa k[yi] luat|cham dut hieu luc|(?:huy|mien)(?: bo)? (?:quyet dinh |hinh thuc )?k[yi] luat|xem xet/;
const LONGEST_NOTE = 300;

/** A note that says in so many words that somebody is disciplined; null for any other. */
export function disciplineInNote(text: string): Exclude<DisciplineLevel, "none"> | null {
  if (text.length > LONGEST_NOTE) return null;
  const key = bareKey(wordKey(text));
  if (!DISCIPLINED.test(key) || NOT_DISCIPLINED.test(key) || OVER.test(key)) return null;
  if (HEAVY.test(key)) return "warningOrWorse";
  return REPRIMAND.test(key) ? "reprimand" : "unknown";
}
