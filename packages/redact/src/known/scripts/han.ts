/** Chinese names by their sound: for comparing 王晓明 with "Wang Xiaoming". The signs are those that names are written with, families' and given. */
import { CHINESE_FAMILY } from "../../names/dense-names.ts";
import { isFamilyAbroad, wadeGiles } from "./older-latin.ts";

const SOUNDS = `
ai 艾爱愛 an 安 ang 昂 ao 敖傲奥 ba 巴 bai 白柏百 ban 班斑 bang 邦 bao 宝寶包鲍鮑保 bei 贝貝蓓北 ben 本 bi 毕畢碧 bian 卞边邊 biao 彪 bin 斌彬滨濱宾賓 bing 冰兵炳 bo 波博伯柏薄
bu 卜步 cai 蔡才彩采 can 灿燦 cang 仓苍 cao 曹草 cen 岑 cha 查 chai 柴 chan 婵禅 chang 昌畅暢常长長 chao 超潮晁朝 che 车車 chen 陈陳晨辰琛臣忱 cheng 程成城诚誠承呈澄 chi 池迟 chong 崇冲
chu 楚初褚储 chuan 川传 chuang 创 chun 春纯純淳 ci 慈 cong 聪聰丛从 cui 崔翠 da 达達大 dai 戴岱黛 dan 丹旦单 dang 党 dao 道 de 德 deng 邓鄧登 di 迪狄笛 dian 典 die 蝶 ding 丁鼎定 dong 董东東冬栋棟 dou 窦豆
du 杜度 duan 段端 dun 敦 duo 朵多 e 娥鄂 en 恩 er 尔爾儿 fa 发法 fan 范範凡帆樊繁 fang 方芳房舫 fei 飞飛菲费費霏非 fen 芬 feng 冯馮峰锋鋒风風凤鳳丰枫楓 fu 傅付符福富甫伏夫芙 gan 甘 gang 刚剛钢鋼 gao 高 ge 葛戈歌格
gen 根 geng 耿 gong 龚龔宫宮公功恭巩 gou 苟勾 gu 顾顧古谷 guan 关關管冠官 guang 光广廣 gui 桂贵貴归 guo 郭国國果 hai 海 han 韩韓涵寒晗翰汉漢含 hang 航杭 hao 郝浩昊豪皓好 he 何贺賀河赫荷鹤 hei 黑 heng 恒恆衡 hong 洪红紅宏虹鸿鴻弘
hou 侯厚 hu 胡虎湖瑚 hua 华華花化 huai 怀淮 huan 欢歡焕桓环 huang 黄黃煌凰 hui 惠慧辉輝会晖卉蕙 huo 霍 ji 季纪紀吉姬计計继冀济骥基 jia 贾賈佳家嘉加甲 jian 简簡建健剑劍坚坚舰 jiang 江蒋蔣姜 jiao 焦娇嬌 jie 杰傑洁潔捷婕 jin 金晋锦錦进進瑾津靳今
jing 静靜晶京景敬荆精菁井婧靖 jiu 久九 ju 菊居鞠 juan 娟卷 jun 军軍俊君骏駿均钧峻 kai 凯凱开開恺楷 kang 康 ke 柯科可克 kong 孔 kuang 邝匡 kui 奎魁 kun 坤昆琨 lai 赖賴来來 lan 兰蘭岚嵐蓝藍澜 lang 郎朗 lao 劳 le 乐樂 lei 雷磊蕾 leng 冷
li 李黎丽麗力立莉利礼禮理梨厉离励俐莉栗 lian 莲蓮连連廉练恋 liang 梁良亮 liao 廖 lin 林琳霖临临麟淋 ling 凌玲灵靈铃岭令伶 liu 刘劉柳流留 long 龙龍隆 lou 娄楼 lu 卢盧陆陸鲁魯路璐露鹿芦 luan 栾 lun 伦倫 luo 罗羅骆洛 lv 吕呂绿律 lü 吕呂绿律 ma 马馬麻 mai 麦麥
man 曼满 mang 芒 mao 毛茂茅 mei 梅美媚眉玫 men 门 meng 孟梦夢萌蒙 mi 米宓 miao 苗妙淼 min 敏民闵珉 ming 明铭銘鸣名 mo 莫墨默 mu 穆牧木沐慕 na 娜那纳 nan 南楠男 neng 能 ni 倪妮尼 nian 年念 ning 宁寧凝 niu 牛 nuo 诺 ou 欧歐 pan 潘攀盼 nai 乃奈 pang 庞龐 pei 裴沛佩培 peng 彭鹏鵬朋
pi 皮 pin 品 ping 平萍苹屏 pu 蒲朴普浦 qi 齐齊祁戚琪奇琦启棋旗岐七 qian 钱錢倩谦谦千茜前 qiang 强強蔷 qiao 乔喬巧桥 qin 秦琴勤钦芹沁 qing 青清庆慶晴情卿 qiong 琼 qiu 邱秋丘裘 qu 曲屈瞿 quan 全权泉 que 阙 ran 冉然 ren 任仁人 rong 荣榮容蓉融戎 rou 柔 ru 茹如汝 ruan 阮 rui 瑞睿锐蕊芮
ruo 若 run 润潤 sa 萨 sen 森 sha 沙莎 shan 单山珊善姗 shang 尚商 shao 邵少绍韶 she 佘舍 shen 沈申慎深 sheng 盛胜勝生圣声升晟 shi 石史施师诗詩世士仕 shou 寿守 shu 舒书書树淑殊 shuai 帅帥 shuang 双爽霜 shui 水 shun 顺順舜 shuo 硕朔 si 思司斯丝 song 宋松颂 su 苏蘇素 sui 隋随 sun 孙孫
suo 索 tai 泰台太 tan 谭譚谈谈 tang 唐汤湯棠堂 tao 陶涛濤桃韬 teng 滕腾 tian 田天甜添恬 tie 铁 ting 婷廷庭亭 tong 童佟彤同通桐 tu 涂屠 wan 万萬婉宛 wang 王汪旺望 wei 魏韦韋伟偉卫衛威薇维維炜玮微巍唯 wen 温溫文闻雯 weng 翁 wo 沃 wu 吴吳武伍邬巫悟吾 xi 席奚习希西溪喜熙曦锡夕惜
xia 夏霞侠霞 xian 冼贤賢先仙显宪娴 xiang 向项項祥香湘翔响 xiao 肖萧蕭小晓曉笑潇孝霄筱骁 xie 谢謝解协 xin 辛新心欣鑫馨昕信忻歆 xing 邢星兴興幸杏醒 xiong 熊雄 xiu 秀修 xu 徐许許旭绪须虚续 xuan 宣轩轩萱玄璇旋 xue 薛雪学學 xun 荀迅勋 ya 亚亞雅娅 yan 严嚴颜顏闫阎燕艳艷岩妍彦炎延言晏雁 yang 杨楊阳陽洋扬羊央
yao 姚瑶遥尧耀 ye 叶葉业野 yi 易怡艺艺依仪毅益逸伊义奕亦忆宜意轶 yin 尹殷银音印寅 ying 应應英颖穎莹瑩迎盈影鹰樱 yong 勇永雍咏 you 尤游友佑悠优幽 yu 于余俞喻玉宇雨裕钰瑜昱煜郁育渝愉禹羽 yuan 袁元远遠圆媛缘源园苑 yue 岳月悦越跃 yun 云雲芸韵允贠耘 zan 赞 ze 泽澤 zeng 曾增 zha 查 zhai 翟 zhan 詹展占战
zhang 张張章彰璋 zhao 赵趙昭兆召 zhe 哲喆 zhen 甄珍真震振贞镇桢 zheng 郑鄭正政征峥铮 zhi 志智芝之直植治致知枝 zhong 钟鍾鐘仲忠中众 zhou 周洲舟州宙 zhu 朱祝珠竹诸柱 zhuang 庄莊壮 zhuo 卓 zi 子紫梓姿资 zong 宗 zou 邹鄒 zu 祖 zuo 左`;

const soundsOf = new Map<string, string[]>();
const rows = SOUNDS.trim().split(/\s+/);
for (let n = 0; n + 1 < rows.length; n += 2)
  for (const sign of rows[n + 1] as string) {
    const sounds = soundsOf.get(sign);
    if (sounds === undefined) soundsOf.set(sign, [rows[n] as string]);
    else if (!sounds.includes(rows[n] as string)) sounds.push(rows[n] as string);
  }
const SYLLABLES = new Set(rows.filter((_, n) => n % 2 === 0));
const LONGEST_SYLLABLE = 6;

/** How a name in Han may sound, its syllables written as one: one way for each reading of its signs; none where a sign is no name's. */
export function chineseSounds(name: string): string[] {
  let all = [""];
  for (const sign of name) {
    const sounds = soundsOf.get(sign);
    if (sounds === undefined) return [];
    all = all.flatMap((so) => sounds.map((sound) => so + sound));
  }
  return all;
}

/** How many syllables, if each is one of the table's: "xiaoming" two. */
function syllables(word: string): number {
  if (word === "") return 0;
  for (let size = Math.min(LONGEST_SYLLABLE, word.length); size > 0; size--) {
    if (!SYLLABLES.has(word.slice(0, size))) continue;
    const rest = syllables(word.slice(size));
    if (rest >= 0) return rest + 1;
  }
  return -1;
}

const LONGEST = 14;
const familySounds = new Set(CHINESE_FAMILY.flatMap(chineseSounds));

/** What a name in Latin letters may be called in Han, as sounds: a given name of two signs, and the whole with the family name before it. */
export function pinyin(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > 3 || words.join("").length > LONGEST + LONGEST_SYLLABLE) return [];
  const sounds: string[] = [];
  for (const at of [0, words.length - 1]) {
    const given = words.filter((_, n) => n !== at).join("");
    const family = words[at] as string;
    const size = given.length > LONGEST ? 0 : syllables(given);
    if (size < 1 || size > 2 || !familySounds.has(family)) continue;
    if (size === 2) sounds.push(given);
    sounds.push(family + given);
  }
  return sounds;
}

/** How the parts of a name in Han may sound: a given name of two signs, and the family name of one before it. */
export const chineseParts = (name: string): string[] =>
  name.length === 3 && CHINESE_FAMILY.includes(name.charAt(0))
    ? [...chineseSounds(name.slice(1)), ...chineseSounds(name.charAt(0))]
    : [];

const MOST = 3;

/** Words of two such signs, which are nobody. */
const WORDS = new Set(
  "如果 如何 关于 關於 基于 基於 响应 響應 太多 太少 太大 太小 太久 太高 文本 文章 正文 任何 任意 全文 全国 全國 全天 全新 安全 安静 安靜 方法 方向 官方 平台 平均 平安 水平 公平 成功 成本 生成 单元 單元 清单 清單 名单 名單 连续 常常 正常 非常 包含 程度 流程 计费 付费 开关 開關 金融 多余 元素 千万 高清 高度 高兴 高興 明天 明白 声明 白天 本周 许多 許多 许可 許可 允许 易于 容易 温度 溫度 温馨 管理 管道 祝好 强度 左边 国家 國家 东西 東西 东方 南方 北方 西方 同意 同步 花费 花费 钱包 錢包 公司 丰富 顺利 順利 微信 通信 荣幸 权利 双方 發生 发生 学生 先生 印章 初步 通知 通常 通道 普通 能源 功能 可能 智能 权益 商品 商家 今天 之前 多少 登陆 添加 续费 优惠 高峰 高温 高铁 高于 安心 安卓 文化 周年 白屏 黄金 成人 成品 明显 明年 平衡 万能 万元 温水 水管 水费 水果 花园 应付 马路 路边 全程 全屏 冷水 那边 那天 管家 红包 商业 东边 南边 北边 云端 向前 欧元 欧洲 阳光 阳台 章程 司法 越来 越南 王国 谢谢 謝謝 谢意 许久 韩国 苏州 沈阳 陆续 夏天 夏季 付清 江边 严格 莫名 礼品 来信 来源 班车 宁可 宁静 明星 成立 纪念 祝福 季度 强化 童年 高端 凌晨 房东 宣传 杭州 洪水 包月 诸多 吉利 吉祥 陆军 惠顾 家庭 家人 家长 松开 段子 山东 谷歌 全家 秋天 秋季 宁波 武汉 龙门 幸好 印度 从来 从前 卓越 能力 双人 桂花 桂林 寿司 边缘 尚可 庄园 慕名 连同 向来 古典 居民 居然 居家 满意 滿意 国庆 广州 廣州 越野 师范 融资 冷静 简单 簡單 曾任 沙发 须知 关心 關心 公开 公開 皮包 知道 师傅 師傅 保安 保洁 班长 会计 健康 安慰 平时 关机 开机 信任 信心 信息 美丽 美麗 心意 高速 光明 光荣 和平 关系 文明 文件 家里 大家 天天 月月 常见 美元 日元 永远 永遠 时尚 自然 高级 普及 思考 思想 容量 安装 立即 利益".split(
    " ",
  ),
);

/** The places of signs that sound as any of these. */
export function eachChinese(
  text: string,
  sounds: ReadonlySet<string>,
  found: (start: number, end: number) => void,
): void {
  const begins = new Map<string, boolean>();
  for (let p = 0; p < text.length; p++) {
    const sign = text.charAt(p);
    let may = begins.get(sign);
    if (may === undefined) {
      may = chineseSounds(sign).some((first) => [...sounds].some((sound) => sound.startsWith(first)));
      begins.set(sign, may);
    }
    if (!may) continue;
    for (let size = MOST; size > 1; size--) {
      if (WORDS.has(text.slice(p, p + size))) break;
      if (!chineseSounds(text.slice(p, p + size)).some((sound) => sounds.has(sound)) || p + size > text.length)
        continue;
      found(p, p + size);
      p += size - 1;
      break;
    }
  }
}

/** A name of two or three signs as it is read, its family name first; none where a sign has several readings or is no name's. */
export function inPinyin(name: string): string[] {
  const size = name.length > 2 && isFamily(name.slice(0, 2)) ? 2 : 1;
  const signs = name.slice(size);
  if (signs.length < 1 || signs.length > 2 || !isFamily(name.slice(0, size))) return [];
  const [family, given] = [chineseSounds(name.slice(0, size)), chineseSounds(signs)];
  if (family.length !== 1 || given.length !== 1) return [];
  const old = [name.slice(0, size), signs].map((part) =>
    wadeGiles([...part].map((sign) => chineseSounds(sign)[0] ?? "")),
  );
  return [...new Set([`${family[0]} ${given[0]}`, old.join(" ")])];
}

const isFamily = (signs: string): boolean => CHINESE_FAMILY.includes(signs) || isFamilyAbroad(signs);
