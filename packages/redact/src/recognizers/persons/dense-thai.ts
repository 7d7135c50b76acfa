/** Names in Thai behind a title or a label: where they end, and what is none. */
import { scriptAt, THAI } from "../../scan/classes.ts";
import { FIRST, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";

const AFTER_THAI_NAME = / ?(เมื่อ|บอก|แจ้งว่า|ครับ|ค่ะ|จาก|โทร|ช่วย|และ|ไม่|แล้ว|อยู่|เป็น|ไว้|กับคุณ)/;

/** "คุณ", "นาย", "ช่าง": written in one with the name. */
export const THAI_TITLE = /(?:คุณ|นาย|นาง|นางสาว|น\.ส\.|ช่าง|หมอ|ครู|พี่|น้อง|ป้า|ลุง) ?$/;

/** "คุณสามารถ…", "ของคุณ โปรด…": you, and what you can, must or please do. */
const THAI_YOU =
  /^(?:สามารถ|แน่ใจ|ไม่|ต้อง|จะ|ได้|มี|โปรด|กรุณา|กำลัง|เป็น|อาจ|ควร|ยัง|เคย|ใช้|และ|หรือ|ที่|เอง|อยู่|เพื่อ|ใน|บน|จาก|กับ|ให้|ถูก|คือ|แล้ว|เลือก|เข้า|ลูกค้า|ครับ|ค่ะ|คะ)/;

/** "คุณภาพ", "คุณสมบัติ", "ขอบคุณ": words that the title is part of. */
const THAI_WORD = /^(?:ภาพ|สมบัติ|ค่า|ธรรม|ลักษณะ|วุฒิ|ประโยชน์|ูปการ|ากร|านุ)/;
const THAI_WORD_BEFORE = /(?:ขอบ|เจ้าพระ|บุญ|พระ|เนื้อ|สม)คุณ$/;

export function thaiName(ctx: Context, text: string, from: number): void {
  let p = from;
  if (text.charCodeAt(p) === 32) p++;
  if (text.startsWith("คุณ", from - 3)) {
    if (THAI_YOU.test(text.slice(p, p + 8)) || THAI_WORD.test(text.slice(from, from + 8))) return;
    if (THAI_WORD_BEFORE.test(text.slice(Math.max(0, from - 12), from))) return;
  }
  let q = p;
  while (q < text.length && q - p < 24 && scriptAt(text, q) === THAI) q++;
  // Given and family name stand apart; a third run is no longer the name.
  if (text.charCodeAt(q) === 32 && scriptAt(text, q + 1) === THAI && q - p <= 12) {
    let r = q + 1;
    while (r < text.length && r - q < 20 && scriptAt(text, r) === THAI) r++;
    if (r - q <= 16) q = r;
  }
  // "คุณธนกรเมื่อวาน": words of the sentence that no name holds end it.
  const on = AFTER_THAI_NAME.exec(text.slice(p + 2, q));
  if (on !== null) q = p + 2 + on.index;
  const title = THAI_TITLE.exec(text.slice(Math.max(0, p - 8), p))?.[0].length ?? 0;
  if (q - p >= 2) ctx.emit(p - title, q, "PERSON", 0.8, "person-thai");
}

/** Does a given name of the lists begin here: "ชื่อสมหญิง ใจดี"? */
export function isGivenAt(text: string, p: number): boolean {
  for (let size = 3; size <= 10; size++) if ((wordBits(text, p, p + size) & FIRST) !== 0) return true;
  return false;
}

/** What no Thai name begins with: deeds, small words, other people. */
export const NO_NAME =
  "(?!คือ|ช่าง(?:มา|ไป|ที่|จะ|ไม่|ยัง|โทร|ซ่อม|ทำ|ติด|แจ้ง|บอก)|นัด|แอร์|ไฟฟ้า|ประปา|ซ่อม|ช่วย|ครับ|ค่ะ|คะ|คับ|ๆ|จะ|ไม่|ได้|อยาก|ต้อง|ขอ|มี|เคย|เป็น|ใช้|ลอง|ซื้อ|สั่ง|โทร|ส่ง|แจ้ง|บอก|ทำ|ดู|เห็น|คิด|ว่า|ก็|กับ|และ|ที่|เขา|เค้า|หมา|แมว|พนักงาน|สาว|ชาย|ใหม่|คน|ยัง|ไป|มา|อยู่|เอา|ให้|รอ|กด|เปิด|ปิด|น้อง|พี่|เลย|นี้|นั้น|ทาง|ใน|ของ|จาก|เพิ่ง|สงสัย|รบกวน|สอบ|ติด|ลูกค้า|เจ้าหน้าที่|แอดมิน|ฝ่าย|ทีม|ข้าง|บ้าน|เช็ค|ตอบ|รับ|เข้า|ออก|ถาม|พบ|พูด|กำลัง|แล้ว|หา|เจอ|เป่า|เล็ก|ใหญ่|แค่|โอน|จ่าย|ลืม|กรอก|ถูก|ว่าง|ชื่อ|บัญชี|หมายเลข|เลข|เบอร์|อีเมล|รหัส)";
/** What no family's name begins with behind a given one. */
export const NOT_ON =
  "(?!ยัง|ไม่|เมื่อ|วัน|แล้ว|แต่|จะ|ค่ะ|ครับ|ได้|ที่|จาก|กับ|ใน|ของ|และ|มี|เป็น|ขอ|ต้อง|รอ|จึง|เพราะ|อยาก|สั่ง|ซื้อ|โทร|เข้า|ใช้|เลข|เบอร์|ตอน|ช่วย|ไป|มา|ให้|หรือ|ติด|สอบ|พบ|แจ้ง|รบกวน|ค้าง|เคย)";
