/** What stands in fields of Chinese, Japanese and Korean in place of a name. */

import { isOrdinaryDense } from "../../names/ordinary-dense.ts";
import { edged } from "../edged.ts";

/** "收货人：同上", "担当：カスタマーサポート", "고객명: 없음", "客户：在吗": nobody's name. */
const NO_VALUE = edged(
  new RegExp(
    `^(?:${[
      "好(?:的|吧|呀|滴)?(?:谢谢|感谢|多谢|嘞)?|嗯嗯?|哦哦?|噢|对的?|行|收到|明白了?|了解了?|知道了|不用了?|同上|同前|同左|同文|無|无|有|空|空欄|空白|没有|沒有|暂无|暫無|待定|未定|未填|未入力|未設定|不明|不详|なし|無し|あり|有り|匿名|匿名希望|在吗|在嗎|您好|你好|好的|是的|谢谢|謝謝|早上好|请问|請問|没收到|はい|いいえ|すみません|お願い|カスタマー|サポート",
      "옆집|윗집|아랫집|앞집|경비실|관리실|없음|미정|동일|상동|안녕하세요|네|감사합니다",
      // What the field wants, or how it is filled in.
      "必填|选填|選填|必須|必要|任意|不要|可|不可|可能|拼音|汉字|漢字|全名|真名|实名|實名|名字|姓名|氏名|名前|カタカナ|カナ|ひらがな|ローマ字|フルネーム|ニックネーム|サンプル|テスト|ダミー|测试|測試|テスト太郎|文件|文件夹|文件名|自動|自动|自動送信|手動|手动|システム|系统|系統",
      // Whoever, or how many.
      "各位|全員|全员|全体|全體|全組|全组|全社員|全社|関係者|個人|个人|個人事業主|法人|団体|团体|團體|单位|單位|企业|企業|公司|会社|官公庁|一般|普通|高级|高級|初级|中级|新規|新|老|会員|会员|會員|非会員|ゲスト|游客|遊客|访客|訪客|ユーザー|アドミン|ルート|管理者|管理员|管理員|メンバー|リーダー|マネージャー|スタッフ|オペレーター|オペレータ|チーム|グループ|ロボット|ボット|ドライバー|プレミアム|ゴールド|シルバー|ビジネス|エンタープライズ|スタンダード|ライト|金卡|银卡|銀卡|白金|钻石|高齢者|高齢|未成年",
      // Who takes it in, where, when, and how it stands.
      "本社|支社|支店|本店|営業|経理|総務|人事|受付|門卫|门卫|門衛|前台|保安|家人|家族|本人|邻居|鄰居|物业|物業|驿站|快递柜|自取|仓库|倉庫|今天|明天|昨天|后天|周[一二三四五六日末]|本日|明日|即日|当日|翌日|平日|休日|土日|安全|正常|異常|异常|完了|完成|終了|開始|中止|停止|済|済み|確認済|確認中|承認済|対応済|対応中|退職済|不在|在席|变更|変更|解約|電話|メール|来店|窓口|方便|马上|馬上",
    ].join("|")})(?=$|[\\s,，。、;；:：!！?？~～/／・（(）)]|セ|サ|の(?:み|場合))`,
    "u",
  ),
);

/** Is what stands at `at`, behind a field's name, no value but a word for none, a greeting or a department? */
export const isNoValue = (text: string, at: number): boolean =>
  NO_VALUE.test(text.slice(at, at + 12)) || WISHES.test(text.slice(at, at + 6));
/** "祝工作顺利", "辛苦了": what letters begin and close with. */
const WISHES =
  /^(?:祝(?:[您你大各商工一生事身全阖闔学學愉佳节節新圣聖财財]|[^，。]{0,2}[快祺顺順])|辛苦|打扰|打擾|麻烦|麻煩|抱歉|多谢|多謝|感谢|感謝)/u;

/** "客户：万科集团", "宛先：高松営業所". */
const FIRM =
  /^[\p{Script=Han}]{1,8}?(?:集[团團]|公司|会社|商店|[分本支旗舰艦]店|路店|家居|家具|科技|[实實]业|工[厂廠]|超市|酒店|[银銀]行|[学學]校|[医醫]院|[大中小][学學]|中心|物[业業]|建材|百[货貨]|餐[饮飲]|股份|商[会會]|工業|工业|製作所|製薬|商事|産業|営業所|支店|本社|事務所|工場|病院|役所|組合|協会)/u;
/** Does a firm's name stand at `at`? */
export const isHanFirm = (text: string, at: number): boolean => FIRM.test(text.slice(at, at + 12));

/** "고객센터 담당자님": whose the one in charge is. */
export const isKoreanDesk = (word: string): boolean =>
  /(?:센터|팀|본사|지점|은행|부서|본부|사업부|창구|매장|대리점)$/.test(word);

/** "客户：我手机…", "客户：身份证330106…", "ลูกค้า: โอเคค่ะ": does what stands behind a part and its colon open what is said, in one line as well? */
export const opensSpeech = (text: string, at: number): boolean => SPEECH.test(text.slice(at, at + 40));
const SPEECH =
  /^(?:[我你您他她咱这那這]|(?:身份证|身份證|护照|護照|电话|電話|手机|手機|卡号|卡號|车牌|車牌|订单|訂單|地址|邮箱|郵箱|密码|密碼|验证码|驗證碼)|[ก-๎]{2,30}(?:ค่ะ|ครับ|คะ|คับ|มั้ย|ไหม|จ้า)(?:[\s,.?!]|$))/u;

/** "고객: 카드는 정지해 주세요", "고객: 국민 말고 농협": a word, and more of what is said behind it. */
export const isKoreanSpeech = (text: string, from: number, to: number): boolean =>
  isOrdinaryDense(text, from, to, false) ? KOREAN_GOES_ON.test(text.slice(to, to + 4)) : text.startsWith(" 말고", to);
const KOREAN_GOES_ON = /^(?:은|는|이|가|을|를|도|로|으로)? [가-힣\d]/u;
