/**
 * Words of names that stand as well in an old encoding, where they would say something that is no name: «Lê» is «Lờ» in
 * TCVN3, «Toàn» is «Tồn» in VNI. Words that are names either way are left out: «Phó» is «Phú», «Hoàng» is «Hồng».
 * Used only among names in an old encoding.
 */
const NAME_WORDS = new Set(
  (
    "ái ân bá bân bé bông bùi cân cát chân chí công cù dân doãn giáp hán hân hoá hòa hóa hoài hoàn huê hùng khá " +
    "khái khê khoát khôi khuê lã lâm lãm lân lê lò lô lôi lù má mã mân mông mùa mùi ngân ngô nhã nhân nông ông " +
    "phán phát phí phú phùng quân quê sâm sáng sùng tá tám tâm tân thái thân thêm thìn thôn thông tín tô toàn " +
    "toán tôn tòng trâm trân tráng trí tú tùng út vân vì võ"
  ).split(" "),
);

export const isNameWord = (word: string): boolean => NAME_WORDS.has(word.toLowerCase());
