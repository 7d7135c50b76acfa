/** Words of Japanese and Korean that several rules for names ask about. */

import { edged } from "../edged.ts";

/** Regions of Japan, many of which are family names as well. */
export const JAPANESE_REGIONS =
  "千葉 福島 宮城 山形 石川 福井 長野 山口 宮崎 香川 徳島 岡山 広島 長崎 大分 秋田 青森 岩手 栃木 群馬 富山 岐阜 静岡 愛知 三重 滋賀 奈良 愛媛 高知 佐賀 熊本 福岡 大阪 京都 神戸 横浜 東京 埼玉 新潟 兵庫 沖縄 鹿児島 鳥取 島根 和歌山 山梨 茨城".split(
    " ",
  );

/** Words for when, and for whose side somebody is on, stand right before a name, without a particle. */
export const BEFORE_NAME = edged(
  /^(?:昨日|一昨日|本日|今日|先日|先程|先週|今週|来週|今朝|今月|先月|昨夜|昨晩|明日|以前|当時|現在|最近|弊社|御社|貴社|当社|担当|同僚|前任|上司|受付|営業|経理|総務|人事|旧姓|新姓|現姓|契約者|名義人|受取人|申込者|申込人|注文者|利用者|依頼者|依頼人|送り主|差出人|患者|入居者|使用者|届出人|配達員|運転手|保護者|同居人|連絡先)(?=.)/u,
);

/** Names that Japanese writes in hiragana and that are no words, as choices of a pattern. */
export const HIRAGANA_NAMES =
  "ゆかり|あかり|みゆき|めぐみ|かおる|まゆみ|ゆみこ|えみこ|みどり|ひろみ|ひとみ|なおみ|あゆみ|まなみ|みさき|みずき|はるか|ちひろ|まさこ|よしこ|きょうこ|けいこ|ゆうこ|ようこ|りょうこ|しょうこ|ともこ|のりこ|さちこ|あきこ|まりこ|みちこ|かずこ|ひろし|たかし|つよし|さとし|まさし|あきら|たける|けんじ|だいすけ|ゆうき|たろう|じろう|いちろう|ゆうた|しょうた|こうた|はせべ|さとう|すずき|たなか|いとう|やまだ|こばやし|かとう|よしだ|やまもと|なかむら|わたなべ|さいとう|まつもと|いのうえ";

/** Korean given names without the family name that are no words, and the signs of family names, as choices of a pattern. */
export const KOREAN_GIVEN =
  "민지|수진|영희|철수|민수|지훈|현우|서연|하은|유진|예진|수빈|다은|은지|혜진|미영|정훈|성민|준호|태현|동현|지민|서준|민준|도윤|예준|시우|주원|하준|건우|서윤|지유|채원|수아|윤서|소율|예은|지안|은서|민서|가은|나연|선영|은영|정희|명수|상훈|재현|승현|준영|진우|경수|영수|영호|성호|미경|혜경|은주|현정|윤아|아름|지혜|지현|수현|민경|세영|혜원|재민|승민|우진|준서|유나|영자|순자|정숙|말숙|춘자|옥순|지우|하율|한별|은별|하린|서아|아린|시윤|유준|은우|이안|도현|지호|수호|민호|재훈|영철|영식|순희|미숙|경희|은희|현숙|정아|보영|태희|효진|소연|소희|세진|혜수|연우|다인|나은|예린|채은|윤지|민아|지아|은채|시은|주아|다연|서영|지은|유미|미나|은정|정은|현진|상민|동훈|병철|종현|기훈|광수|창민|재석|호동";
export const KOREAN_FAMILIES =
  "[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길위연표명기반왕금옥육인맹제모탁국은편용]";

/** "책상 민준 모델": what is called so stands before. */
export const KOREAN_GOOD =
  /(?:^|[ ,(])(?:침대|책상|소파|의자|식탁|테이블|옷장|서랍장|책장|조명|램프|매트리스|베개|이불|커튼|시리즈|모델|제품|요금제|테마|폰트) $/;

/** Japanese family names of one sign that are words as well. */
export const ONE_SIGN = "森林原東辻堤関谷岸堀畑泉浜岡菅柳桂榊椿楠梶";

/** "收件人写错了": what is said of the field. */
export const WRONG =
  /^(?:[写寫填输輸打改换換]|不|有误|有誤|错|錯|信息|資訊|地址|电话|電話|变更|變更|拒|签收|簽收|没|沒|未|已|要)/;
