/** What stands in fields of Chinese, Japanese and Korean in place of a name. */

/** "收货人：同上", "担当：カスタマーサポート", "고객명: 없음", "客户：在吗": nobody's name. */
const NO_VALUE =
  /^(?:同上|同前|同左|无|無|没有|暂无|待定|未定|未入力|不明|なし|匿名|在吗|在嗎|您好|你好|好的|是的|谢谢|謝謝|早上好|请问|請問|没收到|はい|いいえ|すみません|お願い|カスタマー|サポート|없음|미정|동일|상동|안녕하세요|네|감사합니다)(?=$|[\s,，。、;；!！?？~～]|セ|サ)/u;

/** Is what stands at `at`, behind a field's name, no value but a word for none, a greeting or a department? */
export const isNoValue = (text: string, at: number): boolean => NO_VALUE.test(text.slice(at, at + 12));
