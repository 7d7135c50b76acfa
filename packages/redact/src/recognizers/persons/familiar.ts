/**
 * Names as one calls people one knows, in scripts without spaces: "阿强帮我改的", "前台的小鹿让我找", "敝姓蘇", "พี่แนนจะโทรกลับ",
 * "まさおくん", "娘のひより", "미래 엄마예요"; and names behind the word for who holds an account or gets a parcel.
 */
import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { HAN, HANGUL, HIRAGANA, SCRIPT, THAI } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

/** Family names of one sign, traditional and rarer ones with them, without those that begin what everybody says of himself ("我是管理员"). */
export const HAN_FAMILY =
  "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉余潘杜戴夏钟鍾鐘汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易武乔喬贺賀赖賴龚龔简簡邝鄺藍蓝韦韋詹饶饒莊庄严嚴欧歐纪紀塗凃温溫阎閻连連庞龐聂聶关關华華骆駱鲁魯齐齊窦竇费費毕畢游闕阙粘甯尚卞岑褚甘耿巩霍姬季焦晋荆鞠柯匡凌娄婁栾麻梅苗缪牟穆倪聂庞蒲戚祁屈瞿冉阮桑盛舒隋佟童屠翁巫奚冼辛邢荀鄢晏尤俞虞喻臧翟湛甄祝卓宗裴柳施陶洪倪厉厲";
const FAMILY = `[${HAN_FAMILY}]`;
const END = "(?=$|[\\s，。,.；;！!、：:（(])";
const PATTERNS: readonly (readonly [script: number, sign: string, pattern: RegExp])[] = [
  // Who one is: a family name with its given name, up to a mark.
  [HAN, "我叫", new RegExp(`(?:我是|我叫|我係|名叫)(${FAMILY}\\p{Script=Han}{1,2})${END}`, "gu")],
  [
    HAN,
    "姓",
    new RegExp(
      `(?:敝姓|免贵姓|免貴姓|小姓|本人姓|(?<=^|[\\s，,。])姓)(${FAMILY}|\\p{Script=Han}(?=$|[\\s，。,]))`,
      "gu",
    ),
  ],
  // "阿强", "大刘", "小鹿": before what its bearer does, or behind a greeting or a word that takes a person.
  [
    HAN,
    "阿大小",
    new RegExp(
      `(?:^|[\\s，。！？、；：,.;!?的]|帮|幫|替|为|為|昨天|今天|前天|刚才|剛才|早上|下午|晚上|让|讓|找|跟|和|请|請|问|問|给|給|同事|客服|经理|师傅|隔壁|楼下|前台)(阿(?![里拉尔爾姨婆公伯富司斯迪联聯门門玛瑪莫胶根])\\p{Script=Han}|大(?![方江唐白马馬龙龍金雷高田石林黄黃熊毛夏华華连連万萬海])${FAMILY}|小(?![时時区區程姐组組院事心米红紅票费費孩伙学學吃数數写寫号號型众眾偷宝寶朋店车車猫貓狗说說路部段节節额額图圖窗键鍵屏包件哥弟妹女儿兒子麦麥贷貸贝貝雨雪声聲鬼爱愛度艺藝冰鹏龙龍计計瓶箱袋盒夜腿肚便户戶本商微企工幅规規批量概巧修改毛问問结結])\\p{Script=Han})(?=[说說讲講让讓叫帮幫告打发發回接拿答改买買订訂寄退换換]|今天|昨天|刚|剛)`,
      "gu",
    ),
  ],
  [
    HAN,
    "我",
    /我(?:老婆|老公|妈妈?|爸爸?|女儿|儿子|妹妹|姐姐|哥哥|弟弟|太太|妻子|丈夫|婆婆|公公|岳母|岳父|奶奶|爷爷|外婆|外公|同事|朋友|室友)([柴鲍祁仇卫岳龚薄阎晏窦宓蔺阚裘缪戚卞芮臧俞虞喻戎郝]\p{Script=Han}{1,2}?)(?=[已在的和与不没也打来叫说同本去会用签买是是，。！？,.\s]|$)/gu,
  ],
  [
    HAN,
    "好",
    new RegExp(
      `(?:[你您]好|哈喽|嗨)[，, ]?([老小阿]${FAMILY}|阿\\p{Script=Han}|大(?![方江唐白马馬龙龍金雷高田石林黄黃熊毛夏华華])${FAMILY})${END}`,
      "gu",
    ),
  ],
  [
    HAN,
    "先小女太師老經",
    new RegExp(
      `(?:^|[\\s，。！？、；：,.;!?的])(${FAMILY}(?:先生|小姐|女士|太太|師傅|老師|經理)|${FAMILY}\\p{Script=Han}{1,2}(?=先生|小姐|女士|太太|師傅|老師|經理))`,
      "gu",
    ),
  ],
  // "call 老张 first": in a sentence of another script.
  [
    HAN,
    "老小阿大哥姐总總工",
    new RegExp(`(?<=[A-Za-z] )([老小阿大]\\p{Script=Han}|${FAMILY}(?:哥|姐|总|總|工))(?=[ ,.;:!?)]|$)`, "gu"),
  ],
  // "工号 77 婉清为您服务".
  [
    HAN,
    "号號",
    /(?:工号|工號|客服)\s?[A-Za-z]?\d{2,6}(?:号|號)?[,，\s]?(\p{Script=Han}{2,3})(?=[为為]您|竭诚|竭誠|很高兴|很高興)/gu,
  ],
  [
    HAN,
    "主人",
    new RegExp(
      `(?:户主|戶主|收款人|收件人|联系人|聯絡人|持卡人|开户人|開戶人|投保人|法人|经办人)(?:[：:是为為 ]){0,2}(${FAMILY}\\p{Script=Han}{1,2})(?=[已在的和与與不没也打来叫说同本去]|${END.slice(3)}`,
      "gu",
    ),
  ],
  [
    HAN,
    "姓義者名",
    /(?:旧姓|名義|名義人|契約者名?|氏名|宛名)(?:は|：|:)\s?(\p{Script=Han}{2,4})(?=です|でした|と|宛|様|$|[\s、。])/gu,
  ],
  [
    HIRAGANA,
    "ん",
    /(?<![ぁ-ゖァ-ヴ一-龠])(?!おば|おじ|おか|おと|おに|おね|わん|にゃん|ぼう|さい|にい|ねえ|じい|ばあ|とう|かあ)([ぁ-ゖ]{2,4})(?=くん|ちゃん)/gu,
  ],
  [
    HIRAGANA,
    "の",
    /(?:娘|息子|長男|長女|次男|次女|妹|弟|姉|兄|孫|妻|夫|母|父|祖母|祖父|友人|友達|同僚)の(?!ため|こと|もの|ほう|よう|とき|ところ|あと|まま|せい|おかげ|うち|いえ|ところ|けいたい|なまえ|やつ|みんな|ほか|それ|これ|でんわ|ぶん)([ぁ-ゖ]{2,4}?)(?=が|は|に(?!つ|よ|も)|を|も|さん|と|です|、|。|$)/gu,
  ],
  [
    HANGUL,
    "",
    /(?:가입자 ?명|가입자|예금주 ?명?|수취인|받는 ?(?:사람|분)|보내는 ?(?:사람|분)|신청인|신청자|계약자 ?명?|명의자|입금자 ?명?|보호자 ?명?|성함|대표자)(?:은|는|이|가)?[ :：]{1,3}(?!성함|이름|연락|번호|주소|정보|변경|확인|본인|동의|없)([가-힣]{2,4}?)(?=$|[\s,.)(]|입니다|이에요|예요|이고|님|씨|으로|로|인데)/gu,
  ],
  // "기사 탁현우 연락 안됨": who somebody is at work, before a family name and a given one.
  [
    HANGUL,
    "기상담매팀고직점원과대",
    /(?:기사|상담사|상담원|담당자?|매니저|팀장|고객|직원|점장|원장|과장|대리)(?:은|는|이)? ((?:[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용]|남궁|황보|제갈|선우|독고|사공)[가-힣]{2})(?= (?:통화|연락|전화|방문|배정|확인|님|씨|기사)|[,.)]|에게|한테|께서|$)/gu,
  ],
  [
    HANGUL,
    "엄아할어",
    /(?:^|[\s,.!?~]|저는? ?)(?!우리|아기|애기|저희|친정|아이|동네|학생|회원|고객|시어)([가-힣]{2})(?= (?:엄마|아빠|할머니|할아버지|어머니|아버지|어머님|아버님)(?:예요|입니다|인데|이에요|에요|이구|이고|께서|가 |는 ))/gu,
  ],
];

/** What no Thai name begins with: deeds, small words, other people. */
const NO_NAME =
  "(?!ช่วย|ครับ|ค่ะ|คะ|คับ|ๆ|จะ|ไม่|ได้|อยาก|ต้อง|ขอ|มี|เคย|เป็น|ใช้|ลอง|ซื้อ|สั่ง|โทร|ส่ง|แจ้ง|บอก|ทำ|ดู|เห็น|คิด|ว่า|ก็|กับ|และ|ที่|เขา|เค้า|หมา|แมว|พนักงาน|สาว|ชาย|ใหม่|คน|ยัง|ไป|มา|อยู่|เอา|ให้|รอ|กด|เปิด|ปิด|น้อง|พี่|เลย|นี้|นั้น|ทาง|ใน|ของ|จาก|เพิ่ง|สงสัย|รบกวน|สอบ|ติด|ลูกค้า|เจ้าหน้าที่|แอดมิน|ฝ่าย|ทีม|ข้าง|บ้าน|เช็ค|ตอบ|รับ|เข้า|ออก|ถาม|พบ|พูด|กำลัง|แล้ว|หา|เจอ|เป่า|เล็ก|ใหญ่|แค่|โอน|จ่าย|ลืม|กรอก|ถูก|ว่าง|ชื่อ|บัญชี|หมายเลข|เลข|เบอร์|อีเมล|รหัส)";
const DOES =
  "(?=บอก|ให้|จะ|ยัง|ไม่|โทร|รับ|แจ้ง|ช่วย|ส่ง|ทำ|เปิด|ปิด|มา|ไป|ฝ่าย|แผนก|ที่|ครับ|ค่ะ|คะ|นะ|แล้ว|ว่า|ตอบ|ซื้อ|ใช้|ขอ|เป็น|คือ|กับ|และ|ใน|[\\s,.!?]|$)";
const NOT_ON =
  "(?!ยัง|ไม่|เมื่อ|วัน|แล้ว|แต่|จะ|ค่ะ|ครับ|ได้|ที่|จาก|กับ|ใน|ของ|และ|มี|เป็น|ขอ|ต้อง|รอ|จึง|เพราะ|อยาก|สั่ง|ซื้อ|โทร|เข้า|ใช้|เลข|เบอร์|ตอน|ช่วย|ไป|มา|ให้|หรือ|ติด|สอบ|พบ|แจ้ง|รบกวน|ค้าง|เคย)";
const THAI_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?:^|[\\s,.]|และ|กับ|คือ|ว่า|ถึง|ฝาก|ถาม|บอก|ให้|ของ)(?:พี่|น้อง|ป้า|ลุง|เจ๊|เฮีย|คุณ|ช่าง)${NO_NAME}([ก-๎]{2,10}?)${DOES}`,
    "gu",
  ),
  new RegExp(`(?:ดิฉัน|ผม|หนู|ฉัน|กระผม|เรา)ชื่อ ?${NO_NAME}([ก-๎]{2,12}?)(?=ค่ะ|ครับ|นะ|คะ|[\\s,.!?]|$)`, "gu"),
  new RegExp(
    `(?:ดิฉัน|กระผม|ผม|หนู|ชื่อบัญชี|ชื่อผู้รับ|ผู้รับ|เจ้าของบัญชี|ชื่อลูกค้า|ชื่อ-สกุล|ชื่อ-นามสกุล|นามสกุล) ?:? ?${NO_NAME}([ก-๎]{3,12} ${NOT_ON}[ก-๎]{3,14}?)(?= |$|ค่ะ|ครับ|นะ|[,.])`,
    "gu",
  ),
];

export function familiarPersons(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDense) return;
  let scripts = 0;
  for (let n = 0; n < s.anchorCount; n++) scripts |= 1 << (s.script[s.anchors[n] as number] as number);
  for (const [script, sign, pattern] of PATTERNS)
    if ((scripts & (1 << script)) !== 0 && holdsAny(s.text, sign)) each(ctx, pattern);
  if ((scripts & (1 << THAI)) !== 0) for (const pattern of THAI_PATTERNS) each(ctx, pattern);
}

/** Does the text hold one of the signs, without which the pattern finds nothing? */
function holdsAny(text: string, signs: string): boolean {
  for (const sign of signs) if (text.includes(sign)) return true;
  return signs === "";
}

/** "성함이 어떻게 되세요?" */
const ASKS = /^(?:어떻|무엇|뭐|누구|어느)/;

function each(ctx: Context, pattern: RegExp): void {
  const { text } = ctx.scan;
  for (const hit of all(pattern, text)) {
    const name = hit[1] as string;
    const at = hit.index + hit[0].lastIndexOf(name);
    if (
      (SCRIPT[name.charCodeAt(0)] as number) === HANGUL &&
      (ASKS.test(name) || isOrdinaryDense(text, at, at + name.length, false))
    )
      continue;
    ctx.emit(at, at + name.length, "PERSON", 0.79, "person-familiar");
  }
}
