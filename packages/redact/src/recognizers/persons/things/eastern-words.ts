/** What is a word in Japanese, Korean and Thai, whatever took it for somebody: how many, how far on, who has which part, verbs behind "I". */

/** "海外滞在中", "催促三回目", "転居先不明": what no name ends in behind two signs and more. */
const JAPANESE_ENDING =
  /^[\p{Script=Han}々ァ-ヴー]{2,}(?:中|後|前|先|円|器|機|券|証|費|料|駅|印|食|薬|不明|拒否|訂正|以内|以上|以下|未満|なし|あり|[回番人]目|枚|件|個|冊|歳|歳くらい|のほう|につき|かも|って)$/u;
/** Whole words, behind which "さん" may stand. */
const JAPANESE_WORD =
  /^(?:生徒|旦那|奥さん|奥様|ご主人|出口|入口|[東西南北]口|中央口|改札|[本別東西新旧]館|看護師長|師長|先輩|後輩|同僚|上司|カタログ|ナースコール|ペットシッター|ットシッター)$/u;
/** Parts in a contract, kinds of seats, and departments. */
const KOREAN_WORD =
  /^(?:양수인|양도인|임차인|임대인|계약자|최신판|자유석|지정석|현거래|직거래|채용팀|인사팀|회계팀|영업팀|관리팀)$/u;
/** What one does, and what is said of how; mothers and teachers without a name. */
const THAI_WORD =
  /^(?:ที่(?!ปรึกษา)|เห็น|แค่|จัดการ|ทักหา|แบบ(?:นั้น|นี้)|เหมือนกัน|นี้(?: |$)|ร่วง|สั้น(?: |$)|ขาย|ยืม|นายจ้าง|ลูกจ้าง|ครู(?:ที่ปรึกษา|ประจำ|แล้ว|ก็)|ช่าง(?:มา|ด้วย|แล้ว)|ตาม(?:ให้|ด้วย)|มอบอำนาจ|น[ะ]?ค(?:ะ|รับ)$|ใช้แค่|คุณ(?:แม่|พ่อ|อา|ครู|หมอ)(?: (?:วันนี้|ขอ|สุดท้าย)|ขอ(?!ง)|ชื่อ ?$))/u;

/** Is the value such a word? */
export const isEasternWord = (value: string, byLooks: boolean): boolean =>
  JAPANESE_WORD.test(value) ||
  KOREAN_WORD.test(value) ||
  THAI_WORD.test(value) ||
  (byLooks && JAPANESE_ENDING.test(value));
