/** Codes of offers, goods and errors in Greek, which has one word for them and for passwords: "ο κωδικός προσφοράς ΑΝΟΙΞΗ44". */

/** Between the word and the code. */
const OF_OFFER =
  /προσφορ|έκπτωσ|προϊόντ|κουπονι|δωροεπιταγ|σφάλματ|παραγγελ|συναλλαγ|αποστολ|κράτησ|είδου|πελάτ|αναφορ/u;
/** Right before the word: "το ανταλλακτικό με κωδικό 5ES-GV-1188". */
const OF_GOODS =
  /(?:ανταλλακτικ|προϊόν|εξάρτημ|εξαρτήμ|είδος|μοντέλ|σφάλμ|βλάβη|κουπόν|δέμα|δέματ|αποστολ)\p{L}*(?: με)?(?: τον)? $/iu;
/** Somewhere before a code that is a word in capitals and a number: "παραγγελία …, κωδικός ΜΑΙΟΣ15". */
const OF_ORDER = /παραγγελ|τιμολόγ|καλάθ|έκπτωσ|εκπτωτ|κουπόν|προσφορ/iu;
const COUPON = /^[\u0386-\u03abA-Z]{3,12}\d{1,3}$/u;

/** Is `value` at `p`, behind the word from `from` to `to`, a code of what is bought? */
export const isOffers = (text: string, from: number, to: number, p: number, value: string): boolean =>
  OF_OFFER.test(text.slice(to, p)) ||
  OF_GOODS.test(text.slice(Math.max(0, from - 32), from)) ||
  (COUPON.test(value) && OF_ORDER.test(text.slice(Math.max(0, from - 90), from)));
