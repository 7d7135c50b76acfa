import { fold } from "../scan/classes.ts";

/** Short forms of given names: one line, one name; any of them stands for any other. */
const GROUPS = `
alexander alex sasha sascha xander lex alexandre alejandro aleksandr олександр александр саша
alexandra alex sasha sandra alessandra александра саша
andrew andy drew andreas andre andrea
anthony tony antonio anton toni
barbara barb babs
benjamin ben benny
catherine katherine kathryn kate katie cathy kathy katharina katja kat katerina екатерина катя
charles charlie chuck carlos carl karl
christopher chris christian christoph kris
christine christina chris tina kristina chrissy
daniel dan danny daniele даниил даня
david dave davey
deborah deb debbie
dmitri dmitry dima дмитрий дима
edward ed eddie ted eduardo
elizabeth liz lizzie beth betty eliza libby elisabeth lisa elise
francisco paco pancho fran
frederick fred freddie friedrich fritz
gabriel gabe gabi
gregory greg
giuseppe peppe beppe pino
henry harry hank heinrich heinz
ivan vanya иван ваня
jacob jake jakob
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
johannes hannes johann hans jan
john johnny jack jon
jonathan jon jonny
jose pepe josep
joseph joe joey josef sepp
joshua josh
kimberly kim
lawrence larry laurence
leonard leo len lenny
luis lucho
manuel manolo manu
margaret maggie meg peggy greta margarete
maria masha mariya мария маша mia
matthew matt matthias mattias
michael mike mick mickey micha michel miguel
mikhail misha михаил миша
mohammed mohammad muhammad mohamed
natalia natasha natalya наталья наталия наташа
nicholas nick nico nicolas nikolaus klaus
nikolai kolya николай коля
olga olya ольга оля
patricia pat patty tricia
patrick pat paddy
peter pete petra
philip phil phillip philipp
rebecca becky becca
richard rick ricky dick rich
robert bob bobby rob robbie bert
ronald ron ronnie
samuel sam sammy
samantha sam
sergei sergey seryozha сергей серёжа
stephen steven steve stefan
susan sue susie susanne
svetlana sveta светлана света
tatiana tanya tatyana татьяна таня
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
victoria vicky tori viktoria
vladimir vova volodya владимир вова
walter walt
william will bill billy liam willy wilhelm
yevgeny evgeny zhenya евгений женя
zachary zach
`;

let byName: Map<string, readonly string[]> | undefined;

/** Other forms of a given name, folded as it is; most names have none. */
export function shortForms(name: string): readonly string[] {
  if (byName === undefined) {
    byName = new Map();
    for (const line of GROUPS.trim().split("\n")) {
      const group = line.split(" ").map(fold);
      for (const each of group) byName.set(each, [...(byName.get(each) ?? []), ...group.filter((n) => n !== each)]);
    }
  }
  return byName.get(name) ?? [];
}
