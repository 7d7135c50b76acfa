/** Chinese makers, shops and towns that are called like people: "老干妈", "周大福", "杨国福麻辣烫". */

const BRANDS = new Set(
  "老干妈 老乾媽 周黑鸭 周黑鴨 王老吉 周大福 周大生 周生生 谢瑞麟 謝瑞麟 张小泉 張小泉 马应龙 馬應龍 谭木匠 江小白 钱大妈 史丹利 史密斯 李锦记 李錦記 刘一手 林清轩 金龙鱼 方太油 高露洁 梅赛德 康师傅 统一老 安德玛 温碧泉 卫龙辣 黄太吉 苏泊尔 林内热 何首乌 胡姬花 鲁花牌 洪九果 罗技鼠 罗莱家 高德地 陶陶居 杜蕾斯 杜邦纸 费列罗 雷克萨 雷朋眼 伊利奶 蒙牛奶 史努比 唐老鸭 米老鼠 孙悟空 猪八戒 钟薛高".split(
    " ",
  ),
);
/** Towns that begin as family names do. */
const TOWNS = new Set(
  "上福岡 上野原 卢布林 盧布林 吕贝克 夏尔迦 夏洛特 孟菲斯 张家口 张家川 张家港 张家界 張家口 張家港 張家界 方塔納 朱家角 朱家尖 杜兰戈 杨柳青 林雪平 欧登塞 武夷山 武蔵野 江戸川 江田島 沈家门 湯河原 石嘴山 石家庄 石家莊 石家荘 石河子 秦皇岛 秦皇島 胡志明 苏丹港 苏伊士 苏拉特 苏黎世 蘇伊士 蘇黎世 金三角 黄大仙 黃大仙 葉里溫 馬尼拉 馬德里 馬拉加 馬鞍山 马六甲 马塞约 马尔默 马尼拉 马德里 马拉加 马瑙斯 马贝拉 马鞍山 高島平 高雄市 黄石市 黄冈市 黄山市 温州市 金华市 江门市 常州市 徐州市 梅州市 柳州市 潘家园 宋家庄 刘家窑 孙河站 陈家坪 余家头 龙华区 龙岗区 万家丽 王府井 何家湾 郭公庄 焦作市 连云港 贺州市 钱塘江 安贞门 谢家集 雷州市 莱芜区 汤山镇".split(
    " ",
  ),
);
/** What goods and shops have behind a name that somebody may have as well. */
const GOODS =
  /^[\p{Script=Han}]{2,3}(?:麻辣烫|麻辣燙|火锅|火鍋|十三香|旗舰店|旗艦店|专卖店|專賣店|专营店|官方店|官方旗舰|鞋业|尺码表|牌(?![\p{Script=Han}]))/u;
/** "碗“白露”", "套餐「安心」": what a good or a plan is called, in quotes right behind its noun. */
const OPENS = new Set('“「『‘《"');
const QUOTED_GOOD =
  /(?:[碗杯灯燈床桌椅柜櫃壶壺锅鍋盘盤瓶包鞋裙裤褲盒]|杯子|沙发|沙發|套餐|方案|计划|計劃|系列|版本|模块|模組|会议室|會議室|主题|主題|资费|資費|茶|酒|香水|口红|款)$/u;
/** Scholars and physicians of whom laws, methods and illnesses are named. */
const SCHOLARS =
  /(?:帕金森|阿尔茨海默|阿茲海默|毕达哥拉斯|畢達哥拉斯|斐波那契|费波那契|贝叶斯|傅里叶|拉普拉斯|蒙特卡罗|蒙特卡洛|克罗恩|亚斯伯格|阿斯伯格|霍奇金|图灵|香农|欧几里得|阿基米德|迪杰斯特拉|牛顿|高斯)氏?(?:病|症|综合|定理|定律|数列|算法|变换|分布|方法|模型|网络|滤波|悖论|公式)/;

/** Signs that the longest of these words begins before a name read from its middle. */
const BEFORE = 1;

/** Does one of them stand at `p`, or begin right before it? */
export function isHanBrand(text: string, p: number): boolean {
  return (
    BRANDS.has(text.slice(p, p + 3)) ||
    TOWNS.has(text.slice(p, p + 3)) ||
    (p >= BEFORE && BRANDS.has(text.slice(p - BEFORE, p - BEFORE + 3))) ||
    GOODS.test(text.slice(p, p + 8)) ||
    (p > 1 && OPENS.has(text.charAt(p - 1)) && QUOTED_GOOD.test(text.slice(Math.max(0, p - 4), p - 1))) ||
    SCHOLARS.test(text.slice(Math.max(0, p - 1), p + 8))
  );
}
