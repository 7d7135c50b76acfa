/**
 * Common first and last names, combined at random, so that nobody is meant. `native:latin` where the script is not Latin;
 * the Latin form makes addresses and handles.
 */
export interface Name {
  readonly native: string;
  readonly latin: string;
}

export interface Culture {
  readonly first: readonly Name[];
  readonly last: readonly Name[];
  /** Family name first, and what stands between. */
  readonly familyFirst: boolean;
  readonly between: string;
}

const FOLD: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "ae", ł: "l", ı: "i", đ: "d", œ: "oe" };

/** Lower-case ASCII letters of a Latin name. */
export const asciiName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[ßøæłıđœ]/g, (letter) => FOLD[letter] ?? "")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");

const list = (text: string): Name[] =>
  text.split(" ").map((entry) => {
    const [native = "", latin = ""] = entry.replaceAll("_", " ").split(":");
    return { native, latin: asciiName(latin || native) };
  });

const culture = (first: string, last: string, familyFirst = false, between = " "): Culture => ({
  first: list(first),
  last: list(last),
  familyFirst,
  between,
});

export const CULTURES: Readonly<Record<string, Culture>> = {
  en: culture(
    "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Sandra Donald Ashley Steven Emily Andrew Kimberly Paul Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa George Deborah Grace Hope Will Chioma Priya Ngozi Aisha Wei",
    "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers O'Brien O'Connor Hughes Price Long Patel Okafor McCarthy Fraser Singh",
  ),
  de: culture(
    "Anna Lukas Marie Jonas Sophie Leon Laura Felix Julia Paul Lena Maximilian Katharina Jürgen Sabine Thomas Petra Andreas Monika Stefan Ursula Klaus Renate Wolfgang Heike Günther Birgit Jörg Silke Uwe Anja Matthias Nicole Sven Claudia Björn Karl-Heinz Hans-Peter Ayşe Mehmet",
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Lehmann Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Vogel von_Berg Groß Brückner",
  ),
  fr: culture(
    "Marie Jean Camille Pierre Chloé Lucas Manon Hugo Léa Louis Julie Nicolas Sophie Julien Céline Thomas Nathalie Philippe Isabelle François Sylvie Alain Aurélie Olivier Hélène Thierry Émilie Mathieu Élodie Benoît Jean-Luc Anne-Marie Fatima Karim Inès Gaëlle",
    "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Boyer Chevalier Perrin Le_Goff",
  ),
  es: culture(
    "María José Carmen Antonio Ana Manuel Lucía Francisco Laura David Marta Javier Cristina Daniel Paula Carlos Elena Miguel Pilar Rafael Rosa Pedro Sofía Ángel Isabel Alejandro Raquel Fernando Beatriz Sergio Andrés Guadalupe Ximena Diego Valentina Santiago",
    "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Núñez",
  ),
  pt: culture(
    "Maria João Ana José Beatriz Pedro Mariana Tiago Inês Rui Catarina Miguel Sofia Paulo Carla Luís Patrícia Ricardo Fernanda Rafael Juliana Gustavo Camila Felipe Larissa Bruno Letícia Thiago Vanessa Antônio Conceição Lucas",
    "Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo",
  ),
  it: culture(
    "Giulia Marco Francesca Andrea Chiara Luca Sara Matteo Martina Alessandro Elena Davide Valentina Simone Laura Lorenzo Federica Stefano Silvia Roberto Paola Giovanni Anna Giuseppe Elisa Antonio Ilaria Riccardo Niccolò Gabriele",
    "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli D'Angelo",
  ),
  nl: culture(
    "Daan Emma Sem Julia Lucas Sophie Bram Anna Jan Marieke Pieter Lotte Kees Sanne Willem Femke Joost Anouk Ruben Iris Thijs Eva Sjoerd Maaike Henk Ingrid Gerrit Fleur Bart Noor",
    "de_Jong Jansen de_Vries van_den_Berg Bakker van_Dijk Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer Kok Jacobs Vermeulen Peeters Maes Claes",
  ),
  pl: culture(
    "Anna Piotr Katarzyna Krzysztof Małgorzata Andrzej Agnieszka Tomasz Barbara Paweł Ewa Jan Joanna Michał Magdalena Marcin Zofia Jakub Monika Łukasz Aleksandra Grzegorz Natalia Wojciech Beata Rafał Żaneta Stanisław",
    "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Stępień Górski Sikora Baran",
  ),
  tr: culture(
    "Mehmet Ayşe Mustafa Fatma Ahmet Emine Ali Hatice Hüseyin Zeynep Hasan Elif İbrahim Meryem Murat Özlem Ömer Şerife Yusuf Zehra Emre Büşra Burak Merve Can Deniz Gökhan Tuğba Çağlar Işıl",
    "Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Erdoğan Güneş Aksoy Taş Bulut Acar",
  ),
  nordic: culture(
    "Erik Anna Lars Maria Karl Eva Anders Karin Johan Kristina Per Lena Nils Ingrid Mikael Sara Bjørn Astrid Ole Kari Søren Mette Jens Hanne Mikko Aino Juhani Helena Åsa Håkon",
    "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Hansen Johansen Olsen Larsen Andersen Pedersen Nielsen Jensen Christensen Sørensen Korhonen Virtanen Mäkinen Nieminen Lindström Bergström Sjöberg Ødegård Dahl",
  ),
  cs: culture(
    "Jan Jana Petr Eva Jiří Hana Tomáš Lenka Martin Kateřina Pavel Věra Lukáš Alena Zdeněk Lucie",
    "Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Marek Král Růžička Fiala Sedláček",
  ),
  ro: culture(
    "Andrei Maria Alexandru Elena Ion Ana Mihai Ioana Ștefan Gabriela Cristian Raluca Vlad Simona Radu Bianca",
    "Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Rusu Munteanu Matei Constantin Marin Șerban Nistor Dobre",
  ),
  ru: culture(
    "Александр:aleksandr Елена:elena Сергей:sergey Ольга:olga Дмитрий:dmitry Наталья:natalya Андрей:andrey Татьяна:tatyana Алексей:aleksey Ирина:irina Иван:ivan Мария:maria Максим:maksim Светлана:svetlana Павел:pavel Юлия:yulia Николай:nikolay Анна:anna Артём:artyom Ксения:ksenia",
    "Шевченко:shevchenko Коваленко:kovalenko Бондарь:bondar Мельник:melnik Кравчук:kravchuk Савчук:savchuk Гончар:gonchar Литвин:litvin Соловей:solovey Белых:belykh Черных:chernykh Седых:sedykh Дурново:durnovo Живаго:zhivago Романюк:romanyuk Мороз:moroz Гордиенко:gordienko Левченко:levchenko Ткач:tkach Швец:shvets Руденко:rudenko Лысенко:lysenko",
  ),
  ja: culture(
    "翔太:shota 陽子:yoko 健太:kenta 美咲:misaki 大輔:daisuke 愛:ai 拓也:takuya 由美:yumi 誠:makoto 恵子:keiko 直樹:naoki 彩:aya 浩:hiroshi 真由美:mayumi 和也:kazuya 智子:tomoko 亮:ryo 七海:nanami 蓮:ren さくら:sakura 剛:tsuyoshi 千尋:chihiro",
    "佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 伊藤:ito 渡辺:watanabe 山本:yamamoto 中村:nakamura 小林:kobayashi 加藤:kato 吉田:yoshida 山田:yamada 佐々木:sasaki 山口:yamaguchi 松本:matsumoto 井上:inoue 木村:kimura 林:hayashi 斎藤:saito 清水:shimizu 山崎:yamazaki 森:mori 池田:ikeda 橋本:hashimoto 阿部:abe 石川:ishikawa",
    true,
  ),
  zh: culture(
    "伟:wei 芳:fang 娜:na 敏:min 静:jing 丽:li 强:qiang 磊:lei 军:jun 洋:yang 勇:yong 艳:yan 杰:jie 娟:juan 涛:tao 明:ming 超:chao 秀英:xiuying 霞:xia 平:ping 建国:jianguo 志强:zhiqiang 晓明:xiaoming 雪梅:xuemei 浩然:haoran 子涵:zihan",
    "王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 黄:huang 赵:zhao 吴:wu 周:zhou 徐:xu 孙:sun 马:ma 朱:zhu 胡:hu 郭:guo 何:he 林:lin 高:gao 罗:luo 郑:zheng 梁:liang 谢:xie 宋:song 唐:tang 许:xu 欧阳:ouyang",
    true,
    "",
  ),
  ko: culture(
    "민준:minjun 서연:seoyeon 도윤:doyun 지우:jiwoo 서준:seojun 하은:haeun 지훈:jihun 수빈:subin 현우:hyunwoo 지민:jimin 영호:youngho 미경:mikyung 성민:sungmin 은정:eunjung 재현:jaehyun 유진:yujin 동현:donghyun 혜진:hyejin 상우:sangwoo 나연:nayeon",
    "김:kim 이:lee 박:park 최:choi 정:jung 강:kang 조:cho 윤:yoon 장:jang 임:lim 한:han 오:oh 서:seo 신:shin 권:kwon 황:hwang 안:ahn 송:song 류:ryu 홍:hong",
    true,
    "",
  ),
  ar: culture(
    "محمد:mohamed فاطمة:fatima أحمد:ahmed مريم:maryam علي:ali نورة:noura خالد:khaled سارة:sara عمر:omar ليلى:layla يوسف:youssef هند:hind حسن:hassan ريم:reem إبراهيم:ibrahim منى:mona سعيد:saeed هدى:huda طارق:tarek أمل:amal",
    "الحربي:alharbi القحطاني:alqahtani العتيبي:alotaibi المصري:almasri حسن:hassan إبراهيم:ibrahim الشمري:alshammari عبد_الله:abdullah منصور:mansour الزهراني:alzahrani خليل:khalil سالم:salem الدوسري:aldosari ناصر:nasser فاروق:farouk حداد:haddad شاهين:shaheen الغامدي:alghamdi",
  ),
  th: culture(
    "สมชาย:somchai สมศรี:somsri วิชัย:wichai มาลี:malee ประเสริฐ:prasert สุดา:suda อนุชา:anucha วรรณา:wanna ธนกร:thanakorn พิมพ์ชนก:pimchanok กิตติ:kitti นภา:napa ชัยวัฒน์:chaiwat อรุณี:arunee ณัฐพล:nattapon สิริพร:siriporn",
    "ใจดี:jaidee สุขสวัสดิ์:suksawat ศรีสุข:srisuk ทองดี:thongdee วงศ์สวัสดิ์:wongsawat แสงทอง:saengthong บุญมี:boonmee พงษ์ศรี:pongsri รักไทย:rakthai จันทร์แก้ว:chankaew มั่นคง:mankong สายทอง:saithong ชัยชนะ:chaichana อินทร์แก้ว:inkaew",
  ),
  hi: culture(
    "राहुल:rahul प्रिया:priya अमित:amit नेहा:neha संजय:sanjay पूजा:pooja विकास:vikas अंजलि:anjali राजेश:rajesh सुनीता:sunita अनिल:anil कविता:kavita दीपक:deepak रीना:reena मनोज:manoj शालिनी:shalini अर्जुन:arjun मीरा:meera रोहित:rohit स्वाति:swati",
    "शर्मा:sharma वर्मा:verma गुप्ता:gupta सिंह:singh कुमार:kumar पटेल:patel जोशी:joshi मिश्रा:mishra यादव:yadav रेड्डी:reddy नायर:nair मेहता:mehta अग्रवाल:agarwal चौधरी:chaudhary पांडे:pandey सक्सेना:saxena देशपांडे:deshpande भट्ट:bhatt कपूर:kapoor त्रिपाठी:tripathi",
  ),
};
