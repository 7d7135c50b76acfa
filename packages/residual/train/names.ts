/**
 * Names that people carry, by part of the world, written for this model. One line per region: given names, then family
 * names. The reader learns their letters, never the names themselves.
 */
export interface NameRegion {
  readonly region: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Family name first, as in Hungarian, Chinese and Korean. */
  readonly familyFirst?: boolean;
  /** Written together, without a space. */
  readonly joined?: boolean;
}

const SOURCE = `
english|Oliver Harriet Desmond Philippa Gareth Winifred Bradley Roxanne Trevor Maureen Dexter Phoebe Clifford Tamsin Rodney Beverly Wesley Shannon Preston Kayleigh Brandon Tiffany Curtis Leanne Warren Heather Dwayne Courtney Alistair Gwendolyn Tyrone Latoya Malcolm Rosalind Duncan Fiona Angus Morag Rhys Carys Owen Bethany Travis Kelsey Amber Jenna Marcus Lydia Brent Carla Nigel Hazel Gavin Sheryl Lamar Keisha Earl Dolores|Hargreaves Whitcombe Ashdown Pemberton Thackeray Lockwood Bickerstaff Holloway Fairbanks Stanhope Wetherby Ellsworth Kimball Hathaway Rutherford Blackwell Crenshaw Donahue Gallagher McAllister MacDougall O'Rourke Fitzgerald Cavanaugh Sweeney Tillman Bradshaw Winslow Langley Underhill Colby Dawson Hobbs Norris Paxton Ridley Sheffield Tanner Vickers Yates Barlow Chandler Dalton Everett Fletcher Goodwin Hutchins Ingram Jarvis Kendrick Lambert Maddox Nolan Osborne Perkins Quigley Ramsey Sawyer Thornton Upton Vance Wilkins Harrison Peterson Jefferson Robertson Atkinson Watkins Simmons Griggs Briggs Dobbs
german|Lukas Annegret Torsten Heike Dietmar Ulrike Reinhard Sieglinde Jochen Waltraud Eberhard Kerstin Matthias Birgit Holger Gudrun Wolfram Liesel Steffen Mareike Falk Anneliese Gernot Roswitha Ludger Elfriede Hartmut Friederike Ansgar Brunhilde Sönke Wiebke|Hoffmeister Grünwald Zimmermann Kreutzer Oberlander Pfeiffer Steinbach Lindner Dietrich Scholz Engelhardt Baumgartner Rosenthal Schwarzkopf Niemeyer Hagedorn Kirchhoff Riedel Böhme Jäger Kühn Wendt Lüdtke Strobel Trautmann Ullrich Vogelsang Weidner Ziegler Achterberg Brandstetter Hölzel Gerstner Eichinger Seidl Wörner Kessler Winkler
french|Thibault Apolline Gaëtan Capucine Bastien Solène Loïc Maëlys Yannick Ghislaine Corentin Bérénice Aurélien Clémence Fabrice Sylvie Didier Mireille Rémi Océane Gaspard Noémie Étienne Violette Armand Josiane|Lefebvre Beaumont Charpentier Delacroix Fontaine Garnier Lemoine Marchal Pelletier Rousselle Thévenet Vasseur Bouchard Carpentier Desjardins Guérin Jacquet Leclercq Mercier Perrault Renaud Tessier Villeneuve Chevallier Boisvert Lacombe Duval Moulin Blanchet Hébert Duchesne Gauthier
spanish|Joaquín Rocío Fermín Itziar Leandro Marisol Gonzalo Nuria Rodrigo Ximena Esteban Paloma Ignacio Milagros Ramiro Yolanda Hernán Remedios Agustín Consuelo Baltasar Encarnación Octavio Guadalupe Efraín Pilar Iker Leire|Zamora Quintanilla Villalobos Echeverría Bermúdez Cárdenas Figueroa Escobedo Montoya Valdivia Arriaga Camacho Delgadillo Espinoza Fuentes Guerrero Ibarra Juárez Lozano Maldonado Navarrete Olivares Palacios Quiroga Rosales Salazar Trujillo Urrutia Velázquez Zúñiga Gutiérrez Sepúlveda Barragán Castellanos Ordóñez Henríquez Bustamante
italian|Gianluca Ornella Massimo Fiorella Raffaele Antonella Domenico Loredana Ettore Mirella Silvano Graziella Fabrizio Rosalba Corrado Ilaria Ruggero Annunziata Vincenzo Assunta Oreste Zita|Bellini Carbone Fontanella Mancuso Pellegrini Quaranta Santoro Tedesco Vitale Zanetti Lombardi Montanari Rinaldi Bianco Caruso DeLuca Esposito Fabbri Giordano Locatelli Marchetti Negri Orlandi Palumbo Ruggiero Sartori Tagliaferri Ungaro Valentini Castiglione Bevilacqua
portuguese|Thiago Conceição Otávio Luciana Heitor Fernanda Gustavo Aparecida Vicente Benedita Leonor Rui Graça Tomás Inês Nuno Catarina Duarte Matilde Anderson Jussara Wanderley|Cavalcanti Figueiredo Monteiro Nascimento Queiroz Sampaio Teixeira Vasconcelos Albuquerque Barbosa Carvalho Drummond Esteves Fonseca Guimarães Lacerda Magalhães Nogueira Peixoto Rezende Saldanha Tavares Valadares Coutinho Moreira Brandão Assunção
dutch|Joost Marijke Diederik Femke Wouter Annelies Sjoerd Lieke Rutger Saskia Gijs Hendrika Maarten Tineke Bram Roos Jelle Fenna Cornelis Geertruida|Hoekstra Dijkstra Verhoeven Kuipers Brouwer Schouten Mulder Vermeulen Wouters Zijlstra Huisman Kloosterman Lammers Oosterhuis Postma Riemersma Slagter Timmermans Uiterwaal Veldhuizen Willemse Bakker Hofstra Feenstra Claessens Goossens
nordic|Torbjörn Ingrid Håkan Solveig Eskil Ragnhild Bengt Annika Mads Kirsten Rasmus Birgitte Øyvind Marit Sigurd Åshild Gunnar Turid Leif Hjördis Jökull Sigrún Ólafur Guðrún Þorbjörg Tove Viggo Gunhild Stellan Ebba|Lindqvist Sandberg Holmström Nyström Åkesson Hallgren Rosenqvist Thorvaldsen Kristoffersen Mikkelsen Rasmussen Bjerregaard Nørgaard Skovgaard Hagström Engström Wallin Söderberg Fredriksen Gundersen Haaland Iversen Johannessen Knudsen Lauritzen Moldskred Øverland Solberg Tveit Ingvarsson Sigurðsson Jónsdóttir Gunnarsdóttir Magnússon Hedlund Bergdal Norlund Dahlgren Strandberg
finnish|Eero Sirpa Jouni Tuulikki Markku Hilkka Pekka Anneli Ilmari Kaarina Veikko Riitta Urho Raija Antero Aino Jarmo Helmi|Mäkinen Hyvönen Koskela Laaksonen Nieminen Rautio Salonen Tuominen Väisänen Ylönen Kallio Lehtonen Pitkänen Rantala Saarinen Toivonen Uusitalo Virtanen Heikkilä Karppinen Mustonen Ojala Peltola Kinnunen
polish|Zbigniew Grażyna Wojciech Bożena Leszek Jadwiga Mirosław Danuta Sławomir Halina Bogusław Urszula Radosław Wiesława Przemysław Czesława Kazimierz Stanisława Bronisława Zdzisław|Szymański Zieliński Wróblewski Jabłoński Pawlak Grabowska Kwiatkowski Mazurek Sobczak Adamczyk Dąbrowska Gajewski Jankowska Krawczyk Lisowski Michalak Nowicka Olszewski Piekarska Rutkowski Sadowska Tomaszewski Urbańska Witkowska Żurawski Błaszczyk Cieślak Gołębiewski
czechoslovak|Bohumil Květoslava Zdeněk Ludmila Jaromír Blanka Vlastimil Drahomíra Ctibor Jarmila Břetislav Zdislava Radovan Milena Ľubomír Želmíra Štěpán Hedvika|Procházka Dvořáková Černý Kučerová Veselý Horáková Němec Pokorná Marešová Hájek Jelínková Růžička Benešová Fiala Sedláčková Doležal Zemanová Kolář Navrátilová Čermák Vaňková Urbanová Kratochvíl Hruška Blažek Ševčík Hudec Ďurica
hungarian|Gergely Ilona Zoltán Piroska Attila Erzsébet Levente Margit Ferenc Boglárka Tihamér Gyöngyi Szilárd Katalin Dezső Jolán Ákos Orsolya|Horváth Szabó Kovács Halász Fekete Lakatos Mészáros Oláh Rácz Somogyi Takács Vörös Balogh Csonka Dobos Fülöp Gáspár Hegedüs Juhász Kelemen Szűcs Bognár Pásztor Vámos|first
balkan|Zvonimir Ljubica Dragan Snežana Milorad Jasminka Tihomir Vesna Goran Branislava Nedeljko Dušanka Ismet Fadila Enver Amra Boštjan Nevenka Slavko Biserka Hrvoje Mirjana Edin Senada|Marković Petrović Jovanović Kovačević Pavlović Stanković Hadžić Novaković Lazarević Horvatić Babić Tomašević Vuković Perković Krstić Begović Mujić Zupančič Kranjc Potočnik Hribar Golob Oblak Mlakar Šarić Đurić Mehmedović Halilović Dimitrov Georgieva Stoyanov
romanian|Cristian Mihaela Dorin Luminița Bogdan Ileana Florin Raluca Sorin Smaranda Răzvan Doina Horia Viorica|Popescu Ionescu Dumitrescu Constantinescu Munteanu Stoica Ungureanu Crăciun Moldoveanu Tănase Ciobanu Lupu Bălan Nistor Văduva Albu Petrescu
baltic|Vytautas Daiva Kęstutis Rasa Andris Ilze Guntis Velta Tarmo Piret Urmas Liis|Kazlauskas Stankevičienė Petrauskas Bērziņš Kalniņa Ozoliņš Tamm Kask Saar Pärn Jankauskaitė Zariņš
turkish|Mehmet Gülşen Hüseyin Nurcan Orhan Sevgi Serkan Zeynep Cengiz Filiz Tuncay Aslıhan Yavuz Hatice Barış Özlem Volkan Şebnem|Yıldırım Öztürk Aydın Koçak Şimşek Çelik Kılıç Doğan Arslan Korkmaz Özdemir Güneş Bulut Türkmen Karadağ Yalçın Erdoğdu Bozkurt Tekin
greek-latin|Stavros Despina Panagiotis Eleftheria Vasilis Kyriaki Theodoros Anastasia Konstantinos Evangelia|Papadakis Nikolaidis Georgiou Christodoulou Karagiannis Makris Pappas Stathopoulos Vlachos Economou Antoniadis
slavic-latin|Vladislav Svetlana Gennady Lyudmila Anatoly Tamara Arkady Zinaida Valentin Galina Ruslan Oksana Taras Bohdana Yevgeny Larisa Rustam Aizada Magomed Zalina|Kuznetsov Sokolova Morozov Vasilieva Fedorov Mikhailova Golubev Vinogradova Kovalenko Shevchuk Bondarenko Tkachenko Zaitsev Pavlova Semyonov Antonova Tarasov Belousova Nikiforov Khasanov Abdulov Mukhamedov Akhmetova Stepanovich Ivanovna Sergeyevich Petrenko Lebedev Gusev
indian|Rajesh Sunita Venkatesh Lakshmi Arjun Kavita Dinesh Meenakshi Harpreet Gurpreet Sanjay Deepika Imran Shabana Ashok Usha Vikram Padma Nitin Anjali Bhaskar Savitri|Chatterjee Banerjee Iyer Krishnamurthy Subramanian Deshpande Kulkarni Agarwal Chaudhary Malhotra Kapoor Bhattacharya Reddy Nair Pillai Gupta Mishra Tripathi Sandhu Gill Joshi Patel Mehta Rao Venkataraman
arabic-latin|Abdulrahman Khadija Yousef Maryam Mustafa Aisha Khalil Noura Tariq Samira Walid Zahra Bilal Hanan Faisal Layla Nabil Rania Idris Soraya|Al-Masri El-Sayed Haddad Mansour Khoury Nasser Hamdan Saleh Bensaid Benali Boukhari Al-Rashid Darwish Qureshi Siddiqui Farouk Abdallah Al-Otaibi Rahmani Chaoui Tazi Ben-Ami
african|Chukwuemeka Ngozi Oluwaseun Adaeze Kwabena Akosua Thabo Nomvula Sipho Lindiwe Wanjiku Kipchoge Achieng Otieno Babajide Folasade Mamadou Fatoumata Ousmane Aminata Tendai Chipo Zuberi Nyambura|Okonkwo Adeyemi Nwachukwu Mensah Boateng Dlamini Mthembu Nkosi Kamau Odhiambo Wekesa Diallo Traoré Coulibaly Ndiaye Afolabi Olawale Eze Chukwu Moyo Ncube Mwangi Owusu Asante Sithole Zulu Keita Tesfaye Bekele
japanese-latin|Takeshi Yumiko Hiroshi Sachiko Kenji Naoko Daisuke Megumi Ryota Akemi Shinji Kaori Tetsuya Chiyoko Masahiro Haruka|Tanaka Yamamoto Kobayashi Matsumoto Nakagawa Fujiwara Hasegawa Ishikawa Murakami Sakamoto Kawaguchi Takahashi Watanabe Okada Yoshioka Miyazaki Hirano Shimizu Ogawa Kurosawa
chinese-latin|Xiaoming Meiling Jianguo Yuting Weiguo Lihua Zhiqiang Xiuying Haoran Jiayi Guoqiang Shufen Wenjie Huifang|Zhang Chen Huang Zhao Zhou Xu Guo Zheng Xie Feng Jiang Xiao Tang Deng Cao Ouyang Leung Cheung Kwok Tsang|first
korean-latin|Min-jun Seo-yeon Ji-hoon Hye-jin Dong-hyun Soo-min Young-ho Eun-kyung Jae-won Yoon-ah Sung-min Mi-kyung|Kim Park Choi Jeong Kang Cho Yoon Jang Lim Shin Kwon Hwang Song Baek Moon|first
southeast|Nguyen Thuy Phuong Quang Tuan Linh Bayu Dewi Agus Siti Wayan Putri Rizal Jocelyn Ferdinand Marites Somchai Siriporn Arthit Ratana|Tran Pham Hoang Phan Bui Dang Ngo Wijaya Setiawan Santoso Kusuma Hidayat Bautista Dimaculangan Macaraeg Manalo Pangilinan Srisai Wongsakul Thongchai Rahmat Lestari Nugroho
hebrew-latin|Avraham Shoshana Yitzhak Rivka Moshe Tzipora Eitan Noa Gideon Yael Shlomo Ayelet|Goldberg Rosenfeld Shapira Peretz Mizrahi Azoulay Friedman Ben-David Levi Dayan Katz Biton
cyrillic|Геннадий Людмила Аркадий Зинаида Валентин Тамара Руслан Оксана Тарас Богдана Евгений Лариса Виталий Надежда Степан Клавдия Тимур Алсу Ярослав Марина Глеб Вера Снежана Живко|Кузнецов Соколова Морозов Васильева Фёдоров Михайлова Голубев Виноградова Коваленко Шевчук Бондаренко Ткаченко Зайцев Павлова Семёнов Антонова Тарасов Белоусова Никифоров Хасанов Ахметова Петренко Лебедев Гусева Димитров Георгиева Стоянов Крылов Щербакова
greek|Σταύρος Δέσποινα Παναγιώτης Ελευθερία Βασίλης Κυριακή Θεόδωρος Αναστασία Χρήστος Φωτεινή|Παπαδάκης Νικολαΐδης Γεωργίου Χριστοδούλου Καραγιάννης Μακρή Στάθης Βλάχος Οικονόμου Αντωνιάδης
arabic|خديجة يوسف مريم مصطفى سميرة طارق نورة خليل وليد زهراء بلال حنان فيصل ليلى نبيل رانيا|المصري حداد منصور الخوري ناصر حمدان صالح الراشد درويش العتيبي الزهراني القحطاني الحسن
hebrew|אברהם שושנה יצחק רבקה משה ציפורה איתן נועה גדעון יעל שלמה איילת|גולדברג רוזנפלד שפירא פרץ מזרחי אזולאי פרידמן דיין ביטון לוי
devanagari|राजेश सुनीता वेंकटेश लक्ष्मी अर्जुन कविता दिनेश मीनाक्षी संजय दीपिका अशोक उषा|चटर्जी अय्यर देशपांडे कुलकर्णी अग्रवाल चौधरी मल्होत्रा मिश्रा त्रिपाठी गुप्ता जोशी
han|晓明 美玲 建国 雨婷 卫国 丽华 志强 秀英 浩然 佳怡 国强 淑芬 文杰 慧芳 磊 静 敏 涛 雪梅 子轩 欣怡 宇航|张 陈 黄 赵 周 徐 郭 郑 谢 冯 蒋 唐 邓 曹 欧阳 吴 孙 朱 马 胡 林 何 高 罗|joined
kanji|健司 幸子 浩 直美 大輔 恵 良太 明美 真司 香織 哲也 千代子 正広 遥 美咲 翔太|田中 山本 小林 松本 中川 藤原 長谷川 石川 村上 坂本 川口 高橋 渡辺 岡田 吉岡 宮崎 平野 清水|joined
hangul|민준 서연 지훈 혜진 동현 수민 영호 은경 재원 윤아 성민 미경|김 박 최 정 강 조 윤 장 임 신 권 황 송 백 문|joined
`;

export const NAMES: readonly NameRegion[] = SOURCE.trim()
  .split("\n")
  .map((line) => {
    const [region, given, family, form] = line.split("|") as [string, string, string, string?];
    return {
      region,
      given: given.split(" "),
      family: family.split(" "),
      ...(form === "first" ? { familyFirst: true } : {}),
      ...(form === "joined" ? { joined: true } : {}),
    };
  });
