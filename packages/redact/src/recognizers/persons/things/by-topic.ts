/**
 * What a text is about tells what its names are: heroes of a game near its words ("Morgana's shield", "raid boss Rosalind"), epics and releases that ship
 * ("Horatio shipped on Monday"), clusters that are called like months. Asked of what was found by its looks, and of few texts.
 */

import { holds, setOf } from "../../../names/bits.ts";
import { hashWord } from "../../../scan/lexicon.ts";
import { onceForText } from "../../../scan/once.ts";
import type { Scan } from "../../../scan/scan.ts";
import { codedOnce } from "../../code-once.ts";
import { edged } from "../../edged.ts";

const [GAME, DELIVERY, MACHINES] = [1, 2, 4] as const;
const set = (words: string): Uint8Array => setOf(words.split(/\s+/).map(hashWord), 1 << 11);
const OF_GAMES = set(
  `patch hotfix rotation rotasjon rotasjonen rotación rotacji rotaci rotatie rotationen boss raid raids hero heroes champion champions nerf nerfed buff buffed buffs dmg dps hp mana cooldown cooldowns ult ultimate skill skills loot drop drops quest quests spawn respawn respawns pvp pve elo ranked season level crit stun shield lane jungler lobby matchmaking npc relic relics totem mount mounts skin skins k/d/a kda
  held helden boss schaden abklingzeit fähigkeit schild rüstung beute saison sezon yama yaması yetenek yeteneği haritası герой героя герои босс босса урон урона кулдаун патч патча навык навыка рейд щит сезон сезоне jefe héroe daño parche habilidad escudo temporada correctif dégâts héros compétence bouclier saison eroe danni abilità scudo stagione herói dano habilidade chefe temporada bohater obrażenia obrażeń umiejętność sezonie łatka held schade vaardigheid`,
);
const OF_DELIVERY = set(
  `sprint sprints epic epics backlog milestone milestones roadmap jira kanban rollout rollouts rolled carry-over carryover story points canary feature-flag crashes deploy deployed deploys release releases merged qa
  épico épicos hito hitos epik epiki kamień sprintu sprintin epika спринт спринта спринте эпик эпика релиз релиза епік спринту реліз meilenstein meilensteine jalon jalons`,
);
const OF_MACHINES = set(
  `cluster clusters staging production prod environment environments env dr failover region regions datacenter datacentre node nodes deployed rollback umgebung umgebungen produktion testumgebung environnement environnements préprod entorno entornos producción ambiente ambienti produzione produção omgeving omgevingen productie miljö miljöer miljø środowisko środowiska produkcja prostředí produkce среда окружение стенд прод кластер кластера середовище продакшн`,
);
const SAYS = [
  {
    topic: GAME,
    before: edged(
      codedOnce(
        /(?<!\p{L})(?:[Bb]oss|[Rr]aid ?[Bb]oss|[Hh]ero|[Hh]eroine|[Cc]hampion|NPC|[Ss]upport|[Jj]ungler|[Mm]ain|[Pp]laying|[Mm]ap|[Mm]apa|[Mm]apy|[Mm]apę|[Kk]artet|[Kk]artan|Karte|carte|карт[аеуы]|[Pp]icking|[Hh]eld(?:in)?|[Hh]éroïne|[Hh]éros|[Hh]éroe|[Jj]efe|[Ee]roe|[Bb]ohater(?:ka)?|Kahraman|[Гг]еро[йяи]|[Бб]осса?) ["“«„]?$/u,
      ),
    ),
    behind: edged(
      codedOnce(
        /^["”»“]?(?:['’]s (?:\p{L}+ )?(?:shield|ult|ultimate|skill|passive|cooldown|damage|dmg|attack|heal|armor|armour|stun|spell|ability|mana|hp|kit|skin|Q|W|E|R)(?!\p{L})|['’](?:n?[iıuü]n) [QWER](?!\p{L})| the \p{Lu}| (?:deals?|does|drops|hits|heals|respawns|spawns|stuns|macht|verursacht|inflige|hace|fa|faz|zadaje|наносит|лечит) |s? (?:Schild|Schaden|Fähigkeit|Ult)(?!\p{L}))/u,
      ),
    ),
  },
  {
    topic: DELIVERY,
    before: edged(
      /(?<!\p{L})(?:[Ee]pics?|(?<!(?:the|this|last|our|next) )[Ss]print|[Mm]ilestone|[Rr]elease|[Cc]odename|[Mm]eilenstein|[Jj]alon|[ÉEée]pico|[Ээ]пик|[Рр]елиз) ["“«„]?$/u,
    ),
    behind: edged(
      codedOnce(
        /^["”»“]? (?:epic|sprint|milestone|release|rollout|(?:has |was |got |is |been )*(?:(?:shipped|merged|rolled out|deployed)(?! (?:the|a|an|our|your|my|this|that|it|two|three|all|both)(?!\p{L}))|descoped|blocked by|on hold|at \d{1,3} ?%)|ships|goes (?:out|live|to \d)|went (?:out|live|to \d)|slips|slipped|rolls out|ist (?:live|fertig|bei \d|geliefert)|geht (?:live|raus|am)|wurde (?:ausgeliefert|ausgerollt|gemergt)|est (?:livrée?|en prod|à \d)|part en prod|passe? en prod|sale (?:a producción|el \d)|va (?:a producción|in produzione|live)|está (?:al|en) \d|è (?:al|live|in produzione)|gaat (?:live|uit)|går (?:live|ut)|är (?:live|på \d)|wchodzi na|trafia na|jde (?:do produkce|ven)|выкат\p{L}+|ушёл в прод|уехал в прод|зарелизи\p{L}+|викот\p{L}+)(?!\p{L})/u,
      ),
    ),
  },
  {
    topic: MACHINES,
    before: edged(/(?<!\p{L})(?:[Cc]luster|[Nn]ode|[Ee]nvironment|[Uu]mgebung|[Rr]egion|кластер|стенд) ["“«„]?$/u),
    behind: edged(
      codedOnce(
        /^["”»“]? (?:is|runs|hosts|was|ist|läuft als|est|es|è|é|jest|je|är|er|на|on) (?:(?:our|the|a|unser\w{0,2}|der|die|das|notre|le|la|nuestro|el|il nostro|onze|de|vår|vores|nasz|náš|наш) )?(?:test|staging|prod|production|dev|DR|QA|backup|failover|live|preview|pre-?prod|Test\w*|Produktion|produzione|producción|produção|productie)(?!\p{L})/u,
      ),
    ),
  },
] as const;
/** Words of a topic that a text has at least, and tokens that are read of one. */
const [FEWEST, MOST] = [2, 400] as const;

/** Is what was found from `start` to `end` one of a game, of a plan, or a machine? */
export function isOfTopic(s: Scan, start: number, end: number): boolean {
  const { text } = s;
  let topics = 0;
  for (const { topic, before, behind } of SAYS)
    if (behind.test(text.slice(end, end + BEHIND)) || before.test(text.slice(Math.max(0, start - BEFORE), start)))
      topics |= topic;
  return topics !== 0 && (topics & topicsOf(s)) !== 0;
}
const [BEFORE, BEHIND] = [24, 48] as const;

const topicsOf = onceForText((s) => {
  let [games, deliveries, machines] = [0, 0, 0];
  for (let k = 0; k < s.count && k < MOST; k++) {
    const hash = s.hash[k] as number;
    if (holds(OF_GAMES, hash)) games++;
    if (holds(OF_DELIVERY, hash)) deliveries++;
    if (holds(OF_MACHINES, hash)) machines++;
  }
  return (games >= FEWEST ? GAME : 0) | (deliveries >= FEWEST ? DELIVERY : 0) | (machines >= FEWEST ? MACHINES : 0);
});
