/**
 * A part of a known name that is a word where no blanks stand: "今天有小雨", "하늘이 흐려서", "さくら色". It is somebody before a title, behind a greeting
 * or a word for who it is, or alone between two signs.
 */
import { isChineseWord, isOrdinaryDense } from "../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, SCRIPT } from "../scan/classes.ts";

/** Korean and Japanese given names that are words, and Chinese ones that weather, towns and hills are called. */
const WORDS = new Set(
  `하늘 바다 노을 사랑 이슬 구름 보라 나라 가을 여름 겨울 아름 슬기 지혜 은혜 소망 믿음 기쁨 미소 새벽 아침 나무 단비 우주 진주 보람 나래 소리 노래 가람 누리 다운 마음 한별 샛별 별님 햇살 봄비 정보 은하 미래 희망 평화 자유 정의 진리 소원 하루 오늘 보배 고운 조은 나리 장미 백합 다정 유리 수정 산호 호수 강산 이상 고민 전부 한참 나중 주문 양말 오리 고기 안경 조사 신청 서비 국민 현금 공기 주변
  小雨 小雪 小梅 小明 高峰 江河 江海 高明 光明 黎明 文化 海洋 春天 安静 平安 天天 和平 建设 解放 胜利 国庆 元旦 海军 红旗 东方 阳光 星星 彩虹 晴天 白云 蓝天 大海 山川 森林 田野 花朵 冰冰 温暖 幸福 快乐 吉祥 如意 美好 美丽 聪明 智慧 明月 丁香 茉莉 百合 牡丹 玫瑰 桂花 荷花 梅花 兰花 菊花 水仙 玉石 金子 银子 钻石 珍珠 琥珀 翡翠 高大 高兴 高原 高山 方圆 方向 方便 温泉 温度 常青 常态 万象 万千 向东 向阳 钱包 马上 马路 毛衣 石头 白银 黄金 黄河 江南 江山 田地 金属 金融
  さくら ひかり あおい のぞみ かすみ しずく つばさ いずみ みどり すみれ もみじ かえで つばき あゆみ めぐみ こころ ひなた あかり みらい いろは ゆき はな そら うみ ほし つき なつ はる あき ふゆ なみ みなと わかば あさひ 光 桜 葵 空 海 星 月 花 雪 夏 春 秋 冬 波 泉 林 森 原 南 東 西 北 岡 谷 星野 大地 太陽 青葉 若葉 朝日 光一 未来 希望 平和 正義 真実 誠 実 武 豊 健 学 進 勝 茂 清 明 翼 渚 歩 薫 円 光 光輝 大河 大空 桜色 清水 石川 水野 小川 山口 川口 中央 中野`.split(
    /\s+/,
  ),
);

/** Is this part of a name, met at `from..to`, the word there? */
export function isDenseWord(text: string, from: number, to: number, whole: boolean): boolean {
  if (isThai(text, from)) return isThaiWord(text, from, to);
  const script = SCRIPT[text.charCodeAt(from)] as number;
  if (script !== HAN && script !== HANGUL && script !== HIRAGANA) return false;
  const name = text.slice(from, to);
  if (!isWord(text, from, to, name, script)) return false;
  if (whole && name.length > 2) return false;
  return !isSomebody(text, from, to);
}

function isWord(text: string, from: number, to: number, name: string, script: number): boolean {
  if (WORDS.has(name)) return true;
  if (/^[老阿]/u.test(name)) return false;
  if (name.length !== 2) return false;
  return script === HANGUL
    ? isOrdinaryDense(text, from, to, false)
    : script === HAN && isKanaFree(text) && isChineseWord(text, from);
}
/** Japanese families are Chinese words. */
const isKanaFree = (text: string): boolean => !/[ぁ-ゖ]/.test(text);

function isSomebody(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(to, to + REACH);
  if (BEHIND.test(behind)) return true;
  const opens = before === "" || /[\n：:，,。.！!？?「（(【\s、\-–—>/]$/u.test(before);
  if (opens && /^(?:$|\n|[，,：:！!？?。.、」）)】/])/u.test(behind)) return true;
  return LED.test(before);
}
const REACH = 8;
const BEHIND =
  /^\s?(?:さん|サン|様|さま|氏|くん|君|ちゃん|殿|先生|先輩|部長|課長|社長|です|と申|と言い|といい|より|から連絡|から電話|から折|まで(?:ご?連絡|お?電話|折)|先生|女士|小姐|经理|經理|老师|老師|同学|姐|哥|总|说|來電|来电|打来|님|씨|이라고|라고|라는|입니다|이에요|예요|이고요|이고|고객|상담|선생|매니저|과장|대리|사장|팀장|실장|기사|엄마|아빠|어머니|아버지|한테|에게|께서|이가 |이는 |이랑|이 ?(?:엄마|아빠|어머니|아버지))/u;
const LED =
  /(?:我是|我叫|名叫|叫做|姓名|客户|客戶|客服|您好|你好|感谢|感謝|谢谢|謝謝|联系人|聯絡人|收件人|署名|落款|同事|找|请|請|担当の|担当は|担当者は|名前は|氏名は|契約者は|私は|わたしは|저는|제가|이름은|이름이|성함은|담당자|상담원|상담사|고객|고객님|안녕하세요|감사합니다)[：:，,、\s]?$/u;

const isThai = (text: string, at: number): boolean => text.charCodeAt(at) >> 7 === 0xe00 >> 7;
/** Thai names that are words of weather, days, plants, metals and colours. */
const THAI = new Set(
  "จันทร์ อาทิตย์ พุธ ศุกร์ เสาร์ ดาว เดือน ฟ้า ฝน น้ำฝน น้ำ ทะเล ภูเขา แก้ว ใบ ใบตอง ดอกไม้ มะลิ กุหลาบ บัว ส้ม มะนาว ข้าว ข้าวฟ่าง น้ำตาล เพชร พลอย ทอง เงิน แดง ขาว ดำ เขียว ฟ้าใส แสง ตะวัน เมฆ ลม หมอก หนึ่ง สอง สาม ใหม่ เล็ก ใหญ่ สวย งาม สุข รัก หวาน ฟาง ไม้ มุก หยก ปลา กุ้ง ปู นก หมี แมว ไก่ ช้าง เสือ สิงห์ ชมพู่ แอปเปิ้ล องุ่น".split(
    " ",
  ),
);
/** Behind how one calls people and whom one speaks to; alone, or before what one ends with. */
const THAI_LED =
  /(?:คุณ|พี่|น้อง|นาย|นาง|นางสาว|สาว|ชื่อ|ดิฉัน|ผม|หนู|ฉัน|กับ|ของ|เรียน|ลูกค้า|แจ้ง|ถึง|จาก|โดย|ยาย|ลุง|ป้า|น้า|อา|แม่|พ่อ|ตา|เจ๊|เฮีย) ?$/u;
function isThaiWord(text: string, from: number, to: number): boolean {
  if (!THAI.has(text.slice(from, to))) return false;
  const before = text.slice(Math.max(0, from - REACH), from);
  const alone = !isThai(text, to) || /^(?:ค่ะ|ครับ|คะ|นะ|เอง)/u.test(text.slice(to));
  if (before.endsWith("แจ้ง") && !alone) return true;
  return !(THAI_LED.test(before) || (alone && (from === 0 || !isThai(text, from - 1))));
}
