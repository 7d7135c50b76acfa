/**
 * How Japanese names in Han signs are read, in Latin letters: a case's fields hold 渡辺 健太, people write わたなべ, ワタナベ and "Kenta Watanabe".
 * Family names as a whole, given names as a whole or by their signs; of several readings each one.
 */
const FAMILIES = `
佐藤 sato 鈴木 suzuki 高橋 takahashi 髙橋 takahashi 田中 tanaka 伊藤 ito 渡辺 watanabe 渡邊 watanabe 渡邉 watanabe 山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato 吉田 yoshida 山田 yamada 佐々木 sasaki 山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura 林 hayashi
斎藤 saito 斉藤 saito 齋藤 saito 齊藤 saito 清水 shimizu 山崎 yamazaki,yamasaki 山﨑 yamazaki 森 mori 池田 ikeda 橋本 hashimoto 阿部 abe 石川 ishikawa 山下 yamashita 中島 nakajima,nakashima 石井 ishii 小川 ogawa 前田 maeda 岡田 okada 長谷川 hasegawa 藤田 fujita 後藤 goto 近藤 kondo 村上 murakami 遠藤 endo
青木 aoki 坂本 sakamoto 福田 fukuda 太田 ota 西村 nishimura 藤井 fujii 金子 kaneko 岡本 okamoto 藤原 fujiwara 中野 nakano 三浦 miura 原田 harada 中川 nakagawa 松田 matsuda 竹内 takeuchi 小野 ono 田村 tamura 中山 nakayama 和田 wada 石田 ishida 森田 morita 上田 ueda 原 hara 内田 uchida 柴田 shibata 酒井 sakai 宮崎 miyazaki
横山 yokoyama 高木 takagi 安藤 ando 宮本 miyamoto 大野 ono 小島 kojima 谷口 taniguchi 今井 imai 工藤 kudo 高田 takada 増田 masuda 丸山 maruyama 杉山 sugiyama 村田 murata 大塚 otsuka 新井 arai 小山 koyama,oyama 平野 hirano 藤本 fujimoto 河野 kono,kawano 上野 ueno 野口 noguchi 武田 takeda 松井 matsui 千葉 chiba 菅原 sugawara
岩崎 iwasaki 久保 kubo 木下 kinoshita 佐野 sano 野村 nomura 松尾 matsuo 菊地 kikuchi 菊池 kikuchi 市川 ichikawa 杉本 sugimoto 古川 furukawa 大西 onishi 島田 shimada 水野 mizuno 桜井 sakurai 高野 takano 渡部 watanabe,watabe 吉川 yoshikawa 山内 yamauchi 西田 nishida 飯田 iida 西川 nishikawa 小松 komatsu 北村 kitamura 安田 yasuda
五十嵐 igarashi 川口 kawaguchi 平田 hirata 関 seki 中田 nakata,nakada 久保田 kubota 服部 hattori 東 higashi,azuma 岩田 iwata 土屋 tsuchiya 川崎 kawasaki 福島 fukushima 本田 honda 辻 tsuji 樋口 higuchi 秋山 akiyama 永井 nagai 山中 yamanaka 中西 nakanishi 吉村 yoshimura 川上 kawakami 大橋 ohashi 石原 ishihara 松岡 matsuoka 浜田 hamada 馬場 baba
森本 morimoto 矢野 yano 浅野 asano 松下 matsushita 星野 hoshino 大久保 okubo 吉岡 yoshioka 小池 koike 野田 noda 荒木 araki 熊谷 kumagai 松浦 matsuura 大谷 otani 内藤 naito 黒田 kuroda 尾崎 ozaki 川村 kawamura 永田 nagata 望月 mochizuki 松村 matsumura 田口 taguchi 菅野 kanno,sugano 荒井 arai 平井 hirai 堀 hori 白石 shiraishi 大島 oshima
西山 nishiyama 岩本 iwamoto 片山 katayama 成田 narita 早川 hayakawa 横田 yokota 岡 oka 荒川 arakawa 小田 oda 鎌田 kamata 榎本 enomoto 宮田 miyata 本間 honma 栗原 kurihara 須藤 sudo 東海林 shoji 奥村 okumura 上原 uehara 今村 imamura 堀田 hotta 萩原 hagiwara 沢田 sawada 澤田 sawada 大石 oishi 高山 takayama 岡崎 okazaki 菅 kan,suga 榊原 sakakibara
河合 kawai 西尾 nishio 平山 hirayama 石橋 ishibashi 内山 uchiyama 篠原 shinohara 中井 nakai 飯塚 iizuka 児玉 kodama 土井 doi 関口 sekiguchi 川島 kawashima 根本 nemoto 富田 tomita 宮川 miyagawa 牧野 makino 桑原 kuwabara 柳田 yanagida 福井 fukui 坂田 sakata 塚本 tsukamoto 岸 kishi 堤 tsutsumi 三宅 miyake 柏木 kashiwagi 水谷 mizutani 三好 miyoshi 長田 nagata,osada
神田 kanda 稲垣 inagaki 南 minami 北川 kitagawa 大森 omori 大川 okawa 島 shima 窪田 kubota 相馬 soma 片岡 kataoka 滝沢 takizawa 黒木 kuroki 中谷 nakatani 木内 kiuchi 森下 morishita 金井 kanai 佐伯 saeki 小西 konishi 入江 irie 田辺 tanabe 田代 tashiro 永野 nagano 坂口 sakaguchi 天野 amano 竹田 takeda 植田 ueda 津田 tsuda 秋元 akimoto 松原 matsubara
`;

const GIVEN = `
健太 kenta 翔太 shota 大輔 daisuke 拓也 takuya 直樹 naoki 健一 kenichi 浩二 koji 浩 hiroshi 誠 makoto 隆 takashi 剛 tsuyoshi,takeshi 翔 sho 蓮 ren 陽翔 haruto 悠斗 yuto 大翔 hiroto 湊 minato 樹 itsuki 颯太 sota 蒼 aoi,so 亮 ryo 亮太 ryota 涼介 ryosuke 涼太 ryota 達也 tatsuya 哲也 tetsuya 和也 kazuya 智也 tomoya 雄太 yuta 裕太 yuta 祐介 yusuke 雄介 yusuke 裕介 yusuke
一郎 ichiro 二郎 jiro 三郎 saburo 太郎 taro 次郎 jiro 健二 kenji 健司 kenji 賢治 kenji 慎一 shinichi 真一 shinichi 修 osamu 学 manabu 聡 satoshi 悟 satoru 徹 toru 豊 yutaka 茂 shigeru 昇 noboru 勇 isamu 実 minoru 進 susumu 稔 minoru 清 kiyoshi 正 tadashi 武 takeshi 猛 takeshi 博 hiroshi 弘 hiroshi 光 hikaru 光男 mitsuo 和夫 kazuo 昭 akira 明 akira 昭平 shohei 昌平 shohei 翔平 shohei
康平 kohei 航平 kohei 恭平 kyohei 純平 junpei 純 jun 淳 jun,atsushi 潤 jun 圭 kei 圭介 keisuke 恵介 keisuke 慶太 keita 啓太 keita 良太 ryota 隼人 hayato 勇人 hayato 拓海 takumi 匠 takumi 巧 takumi 海斗 kaito 陸 riku 空 sora 源太 genta 英樹 hideki 秀樹 hideki 正樹 masaki 雅樹 masaki 雅人 masato 正人 masato 真人 masato 義男 yoshio 幸男 yukio 孝 takashi 貴 takashi 貴之 takayuki 孝之 takayuki 隆之 takayuki 信之 nobuyuki
美咲 misaki 由美子 yumiko 由美 yumi 裕美 hiromi,yumi 裕子 yuko,hiroko 優子 yuko 祐子 yuko 陽子 yoko 洋子 yoko 久美子 kumiko 恵子 keiko 恵 megumi 愛 ai 愛子 aiko 明美 akemi 京子 kyoko 恭子 kyoko 智子 tomoko 友子 tomoko 直子 naoko 直美 naomi 和子 kazuko 幸子 sachiko,yukiko 真由美 mayumi 麻美 asami 麻衣 mai 舞 mai 香織 kaori 佳織 kaori 沙織 saori 千尋 chihiro 千恵 chie 千恵子 chieko 美穂 miho 美紀 miki 美樹 miki 美香 mika 美和 miwa
美奈子 minako 美智子 michiko 美幸 miyuki 美雪 miyuki 真理子 mariko 万里子 mariko 麻里子 mariko 真理 mari 麻里 mari 奈々 nana 菜々子 nanako 奈緒 nao 奈緒美 naomi 七海 nanami 陽菜 hina,haruna 結衣 yui 結 yui 葵 aoi 凛 rin 莉子 riko 優奈 yuna 優花 yuka 由佳 yuka 由香 yuka 有香 yuka 由紀 yuki 由紀子 yukiko 有紀 yuki 雪子 yukiko 雪 yuki 花子 hanako 華子 hanako 桜 sakura 咲 saki 咲良 sakura 彩 aya 綾 aya 彩香 ayaka 綾香 ayaka 綾子 ayako 彩花 ayaka 文子 fumiko
典子 noriko 紀子 noriko 法子 noriko 則子 noriko 玲子 reiko 礼子 reiko 麗子 reiko 涼子 ryoko 良子 yoshiko,ryoko 佳子 yoshiko 芳子 yoshiko 淑子 yoshiko 佳乃子 kanoko 早紀 saki 沙紀 saki 里美 satomi 聡美 satomi 理恵 rie 理沙 risa 里奈 rina 梨奈 rina 絵里 eri 恵理 eri 絵美 emi 恵美 emi,megumi 恵美子 emiko 弘子 hiroko 博子 hiroko 寛子 hiroko 春子 haruko 晴子 haruko 夏子 natsuko 夏美 natsumi 菜摘 natsumi 秋子 akiko 明子 akiko 亜希子 akiko 晶子 akiko
緑 midori 翠 midori 望 nozomi 希 nozomi 希望 nozomi 瞳 hitomi 静香 shizuka 静子 shizuko 節子 setsuko 澄子 sumiko 純子 junko 順子 junko 淳子 junko,atsuko 敦子 atsuko 孝子 takako 貴子 takako 隆子 takako 民子 tamiko 妙子 taeko 多恵子 taeko 悦子 etsuko 栄子 eiko 英子 eiko 信子 nobuko 伸子 nobuko 昌子 masako 雅子 masako 正子 masako 和美 kazumi 加奈 kana 佳奈 kana 香奈 kana 加奈子 kanako 可奈子 kanako 佳代 kayo 佳代子 kayoko 小百合 sayuri 百合 yuri 百合子 yuriko 楓 kaede 遥 haruka 遥香 haruka 春香 haruka 茜 akane 歩 ayumi,ayumu 歩美 ayumi 渚 nagisa 心 kokoro 心春 koharu 美月 mitsuki 葉月 hazuki 晴 haru,hare 陽 haru,yo 春 haru 遼 ryo 涼 ryo 凌 ryo 怜 rei 玲 rei 令 rei 律 ritsu 岳 gaku 颯 hayate,so 新 arata 仁 jin 司 tsukasa 翼 tsubasa 航 wataru 渉 wataru 薫 kaoru 馨 kaoru 操 misao 泉 izumi 梓 azusa 杏 an 杏奈 anna 花 hana 華 hana 萌 moe 優 yu,masaru 悠 yu,haruka 結愛 yua 陽子 yoko 洋一 yoichi 洋介 yosuke 陽介 yosuke 康介 kosuke 浩介 kosuke 孝介 kosuke 慎吾 shingo 真吾 shingo 健吾 kengo 大樹 daiki,hiroki 大輝 daiki 大地 daichi 拓哉 takuya 卓也 takuya 琢磨 takuma 和樹 kazuki 一樹 kazuki 和希 kazuki 友樹 yuki 勇樹 yuki 悠希 yuki 裕樹 hiroki,yuki 弘樹 hiroki 浩樹 hiroki 博之 hiroyuki 弘之 hiroyuki 裕之 hiroyuki 浩之 hiroyuki 正之 masayuki 雅之 masayuki 健 ken,takeshi 賢 ken,satoshi 謙 ken 敏 satoshi 哲 satoshi,tetsu 淳一 junichi 純一 junichi 順一 junichi 浩一 koichi 光一 koichi 孝一 koichi 幸一 koichi 洋 hiroshi,yo 寛 hiroshi 宏 hiroshi 宏樹 hiroki 智 satoshi,tomo 智之 tomoyuki 友之 tomoyuki 俊介 shunsuke 俊 shun 駿 shun 瞬 shun 瑞希 mizuki 瑞穂 mizuho 美帆 miho 美保 miho 志保 shiho 詩織 shiori 栞 shiori 真央 mao 麻央 mao 真奈美 manami 愛美 manami 成美 narumi 朋美 tomomi 智美 tomomi 友美 tomomi,yumi 清美 kiyomi 直人 naoto 直也 naoya 直之 naoyuki
`;

const read = (table: string): ReadonlyMap<string, readonly string[]> => {
  const words = table.trim().split(/\s+/);
  const map = new Map<string, readonly string[]>();
  for (let n = 0; n + 1 < words.length; n += 2) map.set(words[n] as string, (words[n + 1] as string).split(","));
  return map;
};

interface Tables {
  readonly families: ReadonlyMap<string, readonly string[]>;
  readonly given: ReadonlyMap<string, readonly string[]>;
}
let tables: Tables | undefined;
const tablesOf = (): Tables => {
  tables ??= { families: read(FAMILIES), given: read(GIVEN) };
  return tables;
};

/** The ways a name in Han signs is read, its words apart and the family's first, where both are listed; alone, the one that is. */
export function readings(name: string): string[] {
  // "渡邊 さくら": what is said of her family is how it is read.
  if (WITH_KANA.test(name)) return [...(tablesOf().families.get(name.split(/[ 　]/)[0] as string) ?? [])];
  if (!HAN.test(name)) return [];
  const { families, given } = tablesOf();
  const cuts = name.includes(" ") ? [name.indexOf(" ")] : [2, 1, 3].filter((cut) => cut < name.length);
  for (const cut of cuts) {
    const [family, called] = [families.get(name.slice(0, cut)), given.get(name.slice(cut).trim())];
    if (family !== undefined && called !== undefined)
      return family.flatMap((one) => called.map((other) => `${one} ${other}`));
    if (name.includes(" ") && (family ?? called) !== undefined) return [...((family ?? called) as readonly string[])];
  }
  return name.includes(" ") ? [] : [...(families.get(name) ?? [])];
}
const WITH_KANA = /^[\p{Script=Han}々]{1,3}[ 　][ぁ-ヶー]{1,6}$/u;
const HAN = /^[\p{Script=Han}々]{1,3}[ 　]?[\p{Script=Han}々]{0,3}$/u;

let signs:
  | { readonly families: ReadonlyMap<string, string[]>; readonly given: ReadonlyMap<string, string[]> }
  | undefined;

function turned(table: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const [name, spelled] of table) for (const one of spelled) by.set(one, [...(by.get(one) ?? []), name]);
  return by;
}

/** "Satou", "Ohno", "Yuuki": a long vowel written out. */
const shortened = (word: string): string =>
  word
    .replace(/o[uo]/g, "o")
    .replace(/uu/g, "u")
    .replace(/oh(?=[^aeiouy]|$)/g, "o");

/** The signs that families and people of this name in Latin letters, folded, are written with. */
export function signsOf(word: string): { readonly families: readonly string[]; readonly given: readonly string[] } {
  const { families, given } = tablesOf();
  signs ??= { families: turned(families), given: turned(given) };
  const short = shortened(word);
  return { families: signs.families.get(short) ?? [], given: signs.given.get(short) ?? [] };
}
