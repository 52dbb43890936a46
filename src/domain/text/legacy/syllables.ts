/**
 * Is a word a possible Vietnamese syllable? Used to judge text that may be in an old encoding; never to judge
 * names.
 */
const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";
const RHYMES = [
  "a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay",
  "ăc|ăm|ăn|ăng|ăp|ăt",
  "âc|âm|ân|âng|âp|ât|âu|ây",
  "e|ec|em|en|eng|eo|ep|et",
  "ê|êch|êm|ên|ênh|êp|êt|êu|êc",
  "i|ia|ich|im|in|inh|ip|it|iu",
  "iêc|iêm|iên|iêng|iêp|iêt|iêu|êng",
  "o|oa|oac|oc|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot",
  "ô|ôc|ôi|ôm|ôn|ông|ôp|ôt",
  "ơ|ơi|ơm|ơn|ơp|ơt|ơng",
  "u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|uêu|ui|um|un|ung|uơ|uôc|uôi|uôm|uôn|uông|uôt|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyn|uyu|uyp|uan|uang|uen",
  "ư|ưa|ưc|ưi|ưm|ưn|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu",
  "y|yêm|yên|yêng|yêt|yêu|ynh|yt",
].join("|");
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYMES})$`, "u");
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** «khuỷu»: the tone stands on y. «Quyù» is «Quý» in VNI. */
const TONE_BEHIND_UYU = /uyu[\u0300\u0301\u0303\u0309\u0323]/;

/** Lower case or not; one tone at most; the letters in NFC. */
export function isSyllable(word: string): boolean {
  const open = word.toLowerCase().normalize("NFD");
  const tones = open.match(TONES);
  if ((tones !== null && tones.length > 1) || TONE_BEHIND_UYU.test(open)) return false;
  return SYLLABLE.test(open.replace(TONES, "").normalize("NFC"));
}
