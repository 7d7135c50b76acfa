/**
 * How a Korean name sounds: for comparing 김철수 with "Kim Cheol-su" and "Chulsoo Kim". Latin letters are put down in many ways, so sounds
 * that any of them takes for another are one here: ㄱ and ㅋ, ㅗ ㅓ ㅜ and ㅡ.
 */
import { KOREAN_TAIL } from "../../names/dense.ts";
import { KOREAN_DOUBLE, KOREAN_FAMILY } from "../../names/dense-names.ts";

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const MEDIALS = 21;
const FINALS = 28;

// ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
const INITIAL = "k k n t t l m p p s s _ c c c k t p h".split(" ");
// ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ
const MEDIAL = "a e a e o e o e o wa we we o o wo we wi o o i i".split(" ");
// none ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ
const FINAL = "_ k k k n n n t l k m p l l p l m p p t t ng t t k t p t".split(" ");

/** Ways of writing one sound in Latin letters, longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sh/g, "s"],
  [/woo/g, "o"],
  [/[ou]h(?![aeiouwy])/g, "o"],
  [/ah(?![aeiouwy])/g, "a"],
  [/oi|oe/g, "we"],
  [/eui|ui/g, "i"],
  [/y?(?:ae|ai|ay|ei)/g, "E"],
  [/y?(?:eo|oo|ou|eu)/g, "o"],
  [/ee/g, "i"],
  [/w(?=o$|u)/g, ""],
  [/y(?=[aeouE])/g, ""],
  [/[uo]/g, "o"],
  [/y/g, "i"],
  [/ng/g, "N"],
  [/ch|j|z/g, "c"],
  [/g/g, "k"],
  [/d/g, "t"],
  [/b/g, "p"],
  [/r/g, "l"],
  [/N/g, "ng"],
  [/E/g, "e"],
  [/-/g, ""],
  [/([ktpsc])\1/g, "$1"],
];

/** Family names that Latin letters write otherwise than they sound. */
const FAMILIES = new Map(
  Object.entries({
    lee: "이",
    yi: "이",
    rhee: "이",
    ri: "이",
    park: "박",
    lim: "임",
    rim: "임",
    yim: "임",
    im: "임",
    ryu: "류",
    yoo: "유",
    you: "유",
    roh: "노",
    noh: "노",
    hur: "허",
    huh: "허",
    yu: "유",
    woo: "우",
    u: "우",
    paik: "백",
    shim: "심",
    yeom: "염",
    gil: "길",
  }),
);

/** Of a word in Latin letters, folded: "Hayul" is 하율, "Jay" 제이. */
export const latinSounds = (word: string): string[] =>
  (/a[iy]/.test(word) ? [word, word.replace(/a(?=[iy])/, "a-")] : [word]).map((so) =>
    SPELLINGS.reduce((sound, [from, to]) => sound.replace(from, to), so),
  );

/** Of what is written in Hangul; "" where something else stands in it. */
export function koreanSound(text: string): string {
  let sound = "";
  for (let k = 0; k < text.length; k++) {
    const c = text.charCodeAt(k);
    if (c < FIRST_SYLLABLE || c > LAST_SYLLABLE) return "";
    const n = c - FIRST_SYLLABLE;
    sound += INITIAL[Math.floor(n / (MEDIALS * FINALS))];
    sound += MEDIAL[Math.floor(n / FINALS) % MEDIALS];
    sound += FINAL[n % FINALS];
  }
  return sound.replaceAll("_", "").replace(/([ktpsc])\1/g, "$1");
}

const familySounds = new Set([...KOREAN_FAMILY, ...KOREAN_DOUBLE].map(koreanSound));

/** What a given name in Hangul is called in Latin letters, as sounds. */
export const givenSounds = (name: string): string[] => (name.length === 3 ? [koreanSound(name.slice(1))] : []);

/** What a name in Latin letters may be called in Hangul, as sounds: the given name, and the whole with the family name before it. */
export function koreanSounds(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > 3) return [];
  const sounds: string[] = [];
  for (const at of [0, words.length - 1]) {
    const family = words[at] as string;
    const others = words.filter((_, n) => n !== at);
    const known = FAMILIES.get(family);
    const called = (known === undefined ? latinSounds(family) : [koreanSound(known)]).filter((so) =>
      familySounds.has(so),
    );
    // Two syllables: one alone is any word's beginning.
    for (const given of latinSounds(others.join("-")).filter((so) => (so.match(/[aeio]/g) ?? []).length > 1))
      for (const so of called) sounds.push(given, so + given);
  }
  return sounds;
}

/** Family names as Latin letters write them in passports and addresses. */
const IN_LATIN: ReadonlyMap<string, string> = new Map(
  `김:kim,gim 이:lee,yi,rhee 박:park,pak,bak 최:choi,choe 정:jung,jeong,chung,cheong 강:kang,gang 조:cho,jo 윤:yoon,yun 장:jang,chang 임:lim,im,yim 한:han 오:oh 서:seo,suh 신:shin,sin 권:kwon,gwon 황:hwang 안:ahn,an 송:song 전:jeon,jun,chun 홍:hong 유:yoo,yu,ryu 고:ko,go,koh 문:moon,mun 양:yang 손:son,sohn 배:bae,pae 백:baek,paik 허:heo,hur,huh 남:nam 심:shim,sim 노:noh,roh 하:ha
  곽:kwak,gwak 성:sung,seong 차:cha 주:joo,ju 우:woo 구:koo,gu,goo 민:min 류:ryu,yoo 나:na,ra 진:jin 지:ji,chi 엄:eom,um 채:chae 원:won 천:cheon,chun 방:bang 공:kong,gong 현:hyun,hyeon 함:ham 변:byun,byeon 염:yeom,yum 여:yeo,yuh 추:choo,chu 도:do 소:so 석:seok,suk 선:sun,seon 설:seol,sul 마:ma 길:gil,kil 연:yeon 위:wi 표:pyo 명:myung 기:ki,gi 반:ban 왕:wang 금:keum 옥:ok 육:yuk 인:in 맹:maeng 제:je 모:mo 탁:tak 국:kook 어:eo 은:eun 편:pyun 남궁:namgung,namkoong 황보:hwangbo 선우:sunwoo,seonwoo 제갈:jegal`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

/** The family name of one in Hangul, in Latin letters: of three and more, two may be any word. */
export function familyInLatin(name: string): string[] {
  if (!/^[가-힣]{1,2} ?[가-힣]{1,3}$/u.test(name)) return [];
  const solid = name.replace(" ", "");
  const family = IN_LATIN.get(solid.slice(0, 2)) ?? IN_LATIN.get(solid.charAt(0)) ?? "";
  return family.split(",").filter((word) => word.length > 2);
}

const FEWEST = 2;
const MOST = 4;
const TITLED = /^(?:고객|선생|사장|과장|대리|부장|팀장)/;

/** Words of two syllables that begin as names do, which are nobody. */
const WORDS = new Set(
  "우리 사람 하지 여기 이제 하나 여자 사랑 미안 세상 이름 문제 아이 자기 이상 소리 가서 준비 다음 자신 이유 이해 동안 상황 가지 사건 아기 병원 진정 사진 정신 나중 자리 해서 신경 미국 사이 대신 영화 상태 다리 소식 대화 원래 보지 하기 아래 진심 미래 요원 이후 나라 사용 설명 이용 보이 정부 상상 현재 신호 우주 보기 경우 자유 하늘 기록 해결 나이 여성 대학 이래 영국 이동 창문 보호 용서 제안 문자 인정 연결 선수 가기 동의 연기 우선 일부 영상 주인 영향 수정 보안 요리 재미 지원 유명 정상 경기 용기 소문 주소 상자 이전 주문 여름 주의 여지 승리 유지 기지 단순 인형 정리 주제 대기 신문 소설 고기 예상 사인 시민 유리 정의 이모 태양 경비 산소 시설 예정 대비 지하 연주 수준 가정 서명 원인 고용 종이 영원 자연 시기 대상 소용 기자 기운 사자 상담 배선 여유 인기 사기 수영 일정 보상 우유 지식 미소 순수 주기 기름 문서 화재 승인 이자 보석 소유 요소 우정 규정 도전 고민 시동 수표 별명 동기 서울 시선 형태 사정 주민 대표 인상 주식 사태 동일 이익 다수 규모 예산 여권 자랑 수리 신기 수건 지배 유산 기준 일상 자원 지휘 보수 라인 자산 수익 일원 순서 대중 광경 설정 소음 고리 정문 진동 화해 대안 정복 가설 서재 사원 진화 화제 선언 형식 순환 인수 유형 해지 문의 지연 재현 신규 요청 고장 신고 소진 수진하 정보 전화 확인 고객 배송 반품 환불 결제 계정 오류 설치 업체 유효 유료 무료 정지 지난 지정 제공 시작 수신 수령 수동 자동 재고 재시 성공 성능 보관 보증 기기 기간 기능 시도 시점 주말 주간 연장 인증 인하 진행 지불 정기 정책".split(
    " ",
  ),
);

/** The places of names that sound as any of these. */
export function eachKorean(
  text: string,
  sounds: ReadonlySet<string>,
  found: (start: number, end: number) => void,
): void {
  for (const run of text.matchAll(/[가-힣]+/gu)) {
    for (let size = Math.min(MOST, run[0].length); size >= FEWEST; size--) {
      const end = run.index + size;
      const name = run[0].slice(0, size);
      const rest = run[0].slice(size);
      if (!sounds.has(koreanSound(name)) || WORDS.has(name)) continue;
      if (!KOREAN_TAIL.test(rest) && !TITLED.test(rest)) continue;
      found(run.index, end);
      break;
    }
  }
}
