/** Called like people in scripts of dense signs: brands, goods, meals and heroes of the lists, roads where lines are spoken of. */
import {
  DENSE_BRANDED,
  DENSE_GOODS,
  DENSE_HEROES,
  DENSE_MAKERS,
  DENSE_OF_HEROES,
  DENSE_OF_MAKERS,
} from "../../../words/namesakes.ts";
import { edged } from "../../edged.ts";
import { NEAR } from "./sentence-around.ts";

let brandsOfSigns: readonly string[] | undefined;
const TITLES = /^(?:先生|女士|小姐|さん|様|さま|님|씨|老师|老師|经理|經理|고객|です|と申|说|說|告诉|告訴)/u;
/** Who somebody is, or that one says who one is, right before; what people do, right behind. */
const DENSE_PART = edged(
  /(?:客服|店员|店員|店长|店長|经理|經理|老板|老闆|师傅|師傅|同事|朋友|员|員|司机|司機|医生|醫生|老师|老師|叫|我是|姓名|名字|联系|聯繫|找|给|給|请|請|由|告|担当|担当の|担当者|スタッフの?|社員の?|友人の?|私は|私、|名前は|상담원|담당자|기사|직원|고객|저는|전|이름은|성함은|친구|사장)[:：]? ?$/u,
);
const DENSE_ACTS = edged(
  /^(?:答应|答應|说|說|告诉|告訴|联系|聯絡|打电|打電|回复|回覆|处理|處理|承诺|承諾|签收|簽收|收件|来电|來電|から|と申|です|でござ|입니다|이고|이라|이에요|예요|인데)/u,
);
/** "龙阳路那边没车", "徐匯中學": a road where lines are spoken of, a school that was cut in two. */
function isPlaceOfSigns(text: string, start: number, end: number): boolean {
  if (/[中小大]$/u.test(text.slice(start, end)) && /^[学學]/u.test(text.charAt(end)) && end - start > 2) return true;
  return (
    end - start > 2 &&
    /[路街站桥橋门門湾灣村镇鎮]$/u.test(text.slice(start, end)) &&
    TRANSIT.test(text.slice(Math.max(0, start - 30), end + 20))
  );
}
const TRANSIT =
  /\d号线|\d號線|号线|號線|地铁|地鐵|公交|捷運|捷运|高铁|高鐵|站台|换乘|轉乘|停车|停駛|停靠|门店|門市|分店|路店/u;
/** Another maker stands near, or what shops give; and nobody does. */
const isSold = (near: string, value: string): boolean =>
  !/[她他]|先生|女士|小姐|本人/u.test(near) &&
  (/满减|滿減|优惠券|優惠券|礼券|禮券|专柜|專櫃|旗舰店|旗艦店|官网|尺码|凑单|湊單/u.test(near) ||
    [...MAKERS, ...(brandsOfSigns ?? DENSE_BRANDED.split(/\s+/))].some(
      (name) => name !== value && near.includes(name),
    ));
const GAME = /游戏|遊戲|英雄|区服|赛季|王者|段位|皮肤买|皮膚買|抽奖|战令/u;
const GOODS_REACH = 8;
const GOODS = new RegExp(`^${DENSE_GOODS}`, "u");
const MAKERS = new Set(DENSE_MAKERS.split(" "));
const HEROES = new Set(DENSE_HEROES.split(" "));
const OF_MAKERS = new RegExp(`^${DENSE_OF_MAKERS}`, "u");
const OF_HEROES = new RegExp(`^${DENSE_OF_HEROES}`, "u");
/** "백종원 도시락": meals that shops sell under the names of cooks and comedians. */
const COOKS = new Set(
  "백종원 이경규 김혜자 정형돈 김수미 이연복 최현석 강호동 김구라 여경래 홍석천 이원일 김풍 성시경 임영웅 류수영".split(
    " ",
  ),
);
const MEALS =
  /^ (?:도시락|라면|김밥|꼬꼬면|치킨|피자|떡볶이|국밥|짜장|짬뽕|볶음|만두|소스|김치|반찬|밀키트|주먹밥|샌드위치|막걸리|하이볼)/u;

/** "老干妈", "张君雅的小丸子", "백종원 도시락": a brand or an invented person of the lists, or who is made goods of. */
export function isDenseNamesake(text: string, start: number, end: number): boolean {
  if (TITLES.test(text.slice(end, end + 4).trimStart())) return false;
  if (DENSE_PART.test(text.slice(Math.max(0, start - 6), start)) || DENSE_ACTS.test(text.slice(end, end + 4)))
    return false;
  if (isPlaceOfSigns(text, start, end)) return true;
  const behindIt = text.slice(end, end + GOODS_REACH);
  if (GOODS.test(behindIt)) return true;
  const value = text.slice(start, end);
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  for (const maker of MAKERS)
    if (text.startsWith(maker, start) && end <= start + maker.length)
      return (
        OF_MAKERS.test(text.slice(start + maker.length, start + maker.length + GOODS_REACH)) && isSold(near, maker)
      );
  if (HEROES.has(value) && OF_HEROES.test(behindIt) && GAME.test(near)) return true;
  if (COOKS.has(value) && MEALS.test(behindIt) && /품절|입고|편의점|출시|신상|단종/u.test(near)) return true;
  brandsOfSigns ??= DENSE_BRANDED.split(/\s+/);
  const around = text.slice(Math.max(0, start - 2), end + 4);
  const from = start - Math.max(0, start - 2);
  return brandsOfSigns.some((name) => {
    const at = around.indexOf(name);
    return at >= 0 && at <= from && at + name.length >= from + Math.min(end - start, name.length);
  });
}
