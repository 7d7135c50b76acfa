/**
 * More names by language, written by the project from general knowledge; none refers to a person. As in
 * `by-language.ts`: given names, those of them that are words as well, family names where a script has no capitals or
 * is not Latin (Latin family names are in scripts/names/family-names.ts, which only the model knows).
 */
import { AMBIGUOUS, addWords, FIRST, LAST } from "../scan/lexicon.ts";

export const MORE_NAMES: Readonly<Record<string, readonly [given: string, ambiguous: string, family: string]>> = {
  en: [
    `Desdemona Sunniva Anneka Jeannie Persephone Millicent Enid Doreen Ermintrude Algernon Fenella Delroy Leroy Errol Everton Lennox Marlon Kwesi Shantelle Chantelle Keanu Kalani Leilani Makoa Kekoa Nalani Keoni Citlali Citlalli Tenoch Xochitl Yaretzi Yuritzi Anahi Nayla Keyshawn Kendrick Trevell Rashad Jermaine Deshaun Devonte Jamal Lamont Shaniece Tamara Tyra Raheem Akeem Hakeem Dwight Cleon Cecile Oluwadamilare Oluwatobi Oluwafemi Oluwakemi Damilola Damilare Temitope Tobiloba Ayomide Olamide Toluwani Adunni Ireti Adalynn Adelyn Ailbhe Ailsa Alethea Alys Aneurin Anthea Aonghas Araminta Ariadne Arwel Ashlynn Aubree Averil Bathsheba Bleddyn Braelyn Brantley Braxton Bridger Bronagh Brynlee Brynn Calliope Calum Caoimhin Cathal Cecily
    Celestine Ceridwen Charlee Cian Clarissa Coinneach Colter Cordelia Cosima Cressida Crispin Cuthbert Dáithí Davina Deirdre Delilah DeMarcus Demelza Dervla Donal Donncha Dorcas Drusilla Éabha Easton Egbert Eimear Eirlys
    Elowen Emersyn Emlyn Emmeline Emrys Enola Ernest Ethelbert Eudora Eurwen Eustace Evander Evangeline Everleigh Fearghas Fiachra Fintan Gaynor Gillespie Glenys Godfrey Guinevere Hadleigh Harriet Heledd Hephzibah Hermione
    Honoria Humphrey Hywel Iarlaith Idony Ignatius Iolo Ione Ivor Jamarcus Jaquan Jaxon Jaxson Jazlyn Jemima Jessamy Jethro Jocasta Jolyon Joscelin Journee Kaiden Kayden Kaydence Kaylani Kerensa Keturah Kezia Kiana Kinsley
    Kolton Kynlee Lachie Lailani Lakeisha Lancelot Latisha Latrell Leander Leofric Leonora Lettice Lilith Llewelyn Lorcan Loveday Lowenna Lowri Ludmilla Lysander Macsen Maddox Maebh Magdalen Mairi Maisie Marmaduke Maude
    Mckenna Mckenzie Mckinley Meinir Menna Merryn Meurig Montague Mortimer Morwenna Mungo Murdo Myfanwy Nesta Neville Oakley Oberon Odhran Olwen Oriel Osbert Osian Ottoline Paisley Pandora Parthenia Peregrine Perpetua
    Petronella Philomena Phyllida Presley Raelyn Raelynn Ranulph Rhian Rollo Rónán Rosamond Rosamund Rosheen Ruaridh Rupert Ryder Ryker Ryleigh Sadhbh Senan Seonaid Seraphina Shanelle Shaquille Sholto Sidony Síofra Sioned
    Siwan Skylar Struan Taliesin Tamsyn Tanisha Tarquin Tatum Teagan Tegan Tenley Theodosia Thomasin Thomasina Thora Tiana Tiberius Tiernan Tirzah Tobin Torquil Tristram Turlough Tyesha Ulric Vashti Venetia Wilhelmina Winnie
    Wystan Xanthe Yseult Zayden Zebedee Zinnia Zuri`,
    `Beathan Candida Colm Dara Haf Hyacinth Idris Iona Kyra Lorne Marigold Maverick Merlin Nia Pansy Piers Primrose Prudence Saffron Seren Temperance Tomos Unity Wyn`,
    ``,
  ],
  "ru-la": [
    `Aleksandr Aleksandra Aleksei Alexei Alexey Alyona Anastasiia Anastasiya Anatoliy Andrei Andrey Arkady Artyom Bogdana Daniil Darya Dmitri Dmitriy Dmytro Ekaterina Evgenia Evgeniya Evgeny Evgenii Fyodor Galina Gennady Grigory
    Ihor Ilya Ilona Iryna Kateryna Kirill Konstantin Kseniya Ksenia Larisa Leonid Lev Liudmila Lyubov Lyudmila Lyudmyla Maksim Maryna Mikhail Mykhailo Mykola Nadezhda Nadiya Natalia Nataliya Nataliia Nikita Nikolai Nikolay
    Oksana Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena Pavlo Pyotr Roman Rostislav Ruslan Ruslana Semyon Serhii Serhiy Sergei Sergey Slava Snezhana Solomiya Stanislav Stepan Svetlana Svitlana Taras Tetiana Tetyana
    Timofey Timur Valeriy Valeriya Varvara Vasily Vasilisa Vasyl Viktoriia Vitaliy Vitaly Vladislav Vladlena Volodymyr Vyacheslav Yana Yaroslav Yaroslava Yegor Yekaterina Yelena Yelizaveta Yevgenia Yevgeniy Yevgeny Yevhen
    Yevheniia Yulia Yuliia Yuliya Yuri Yuriy Zhanna Zinaida Zlata Zoryana`,
    ``,
    `Bondarenko Kovalenko Shevchenko Tkachenko Melnyk Kravchenko Lysenko Savchenko Moroz Petrenko Ivanov Ivanova Petrov Petrova Sidorov Sidorova Smirnov Smirnova Kuznetsov Kuznetsova Popov Popova Volkov Volkova Sokolov Sokolova
    Lebedev Lebedeva Kozlov Kozlova Novikov Novikova Morozov Morozova Vasiliev Pavlov Pavlova Semyonov Fedorov Fedorova Mikhailov Belov Belova Tarasov Komarov Orlov Orlova Kiselev Makarov Makarova Zaitsev Yakovlev Romanov Gusev`,
  ],
  de: [
    `Swanhild Ludolf Tankred Gandolf Leberecht Thorben Gesa Dietlinde Kreszenz Corsin Flurin Seraina Ladina Aloisia Annelore Anselm Arnd Arnulf Balduin Bernhild Berthold Bertold Brunhilde Burghard Burgi Christhard Corinna Dankwart Degenhard Diethelm Dietlind Dietrich Dorle Dorothee Eckart Edelgard Elfi Emmerich Engelbert
    Erdmute Ferdl Fiete Folkert Franzl Freimut Friedbert Friedegard Friedemann Friedlinde Friedo Frithjof Gereon Gerhild Gerlind Germar Gernot Gerold Gerti Gesine Gisbert Giselher Gottlieb Götz Gunda Gundula Guntram Gustl
    Haiko Hansjörg Hanspeter Hansruedi Harro Hasso Hauke Heidemarie Helma Helmtrud Heribert Hermine Herta Hertha Hias Hilke Hinnerk Hubertus Ingolf Irmela Irmtraud Irmtrud Janosch Joachim Jobst Jorinde Jörn Jürg Karlfried
    Kaspar Käthe Klemens Klothilde Köbi Kordula Krimhild Kunibert Leonhard Leopoldine Levke Liselotte Loisl Lorchen Lorenz Magdalene Malwine Mareike Maridl Marieluise Marlis Marthe Mechtild Meinolf Mirl Neele Nepomuk
    Nikolaus Ninja Notburga Ortrud Oswin Otfried Ottfried Ottheinrich Ottilie Ottokar Pirmin Raffael Reimund Ruedi Ruprecht Ruthild Schani Sibylle Siegbert Siegmund Siegrid Siglinde Thekla Theresia Thilo Tjark Trudi Ueli
    Verena Vinzenz Vreni Walti Wenzel Wernher Werni Wilhelmine Willibald Winfried Wolfdietrich Wolfhard`,
    `Arndt Beat Edda Eike Elmar Enno Etta Falko Gebhard Gotthold Hagen Heide Hilmar Insa Jost Kuno Lambert Lilo Meta Momme Nanni Oda Okka Regula Reto Romy Ronja Rosel Severin Swen Theda Timm Udo Urs Ursel Wulf`,
    ``,
  ],
  fr: [
    `Énora Godefroid Gaëtane Maël Tifaine Philomène Rozenn Titouan Marcelin Fatoumata Aïssata Boubacar Djibril Godefroy Adeline Alberte Aliénor Amaury Ambroise Anaëlle Andrée Angèle Angélique Annick Antoinette Ariane Arsène Aymeric Barthélemy Berthe Charline Claudette Cléa Coline Coralie Cunégonde Cyprien Cyrielle Domitille Donatien
    Doriane Edmée Elvire Enguerrand Ernestine Eulalie Évariste Évelyne Faustine Félicie Fernande Ferréol Flavie Flavien Florentine Foulques Gabrielle Gaspard Gatien Georgette Germaine Gersende Gilberte Gildas Ginette
    Godelieve Gonzague Guenièvre Guénolé Gwendoline Hippolyte Hugues Isabeau Isidore Jeanine Josselin Judicaël Karine Kylian Laurène Laurie Léandre Léonne Léontine Liliane Lisette Louisette Lubin Marcelle Marcellin Marielle
    Mariette Marjolaine Marjorie Mauricette Maylis Médéric Mélissandre Micheline Mickaël Muguette Nelly Nicéphore Ninon Orianne Pacôme Philibert Pierrick Priscille Raymonde Romaric Romuald Roseline Servane Sidonie Siméon
    Sixtine Solenne Soline Sosthène Stanislas Steeve Suzon Sybille Sylvette Sylviane Théophile Thibaut Thibert Venceslas Vianney Vinciane Wivine Yaëlle Yanis Ysaline Ysée Yveline Zacharie Zélie Zoélie`,
    `Aristide Blaise Carole Cassandre Désiré Estelle Flore Honoré Jacky Lazare Marceau Marine Mélodie Octave Octavie Olympe Ombeline Parfait Pénélope Prisca Prune Rodolphe Rosine Saturnin Toussaint Urbain`,
    ``,
  ],
  es: [
    `Hermógenes Crescencio Restituto Sabela Remei Ayelén Abundio Agapito Agripina Alcira Alfonsina Alirio Amadeo Amaranta Anabel Anastasio Aquiles Arancha Arcadio Arnulfo Atilio Aureliano Balbina Baldomero Bartolomé Basilio Bernarda Blasa Bonifacio Calixto Casilda Celedonio
    Cirilo Clodomiro Conrado Cosme Dayana Deyanira Dionisio Domitila Dorotea Edgardo Eleuterio Eliseo Eloy Elpidio Emeterio Encarna Epifanio Erasmo Ernestina Estanislao Estiven Eufemia Eulogio Evelio Ezequiel Facundo
    Faustino Feliciano Felipa Felisa Fulgencio Genaro Gertrudis Ginés Griselda Gualberto Gumersindo Heladio Heliodoro Hermenegildo Hilda Hipólito Honorio Ignacia Ildefonso Indalecio Irineo Isauro Isidora Jacinto Javiera
    Jeremías Jerónimo Jhon Jhonatan Jonatan Jorgelina Jovita Justino Lautaro Leidy Leobardo Leoncio Liborio Librada Lucrecia Luzmila Macario Marciano Mariela Maritza Matías Melisa Minerva Moisés Montse Nahuel Nazario Nelida
    Nemesio Nereida Nereo Nicanor Nicasio Nicolasa Obdulia Onésimo Oralia Ovidio Pánfilo Parmenio Pascual Paulino Petrona Porfirio Práxedes Prudencio Purita Quintín Regino Roque Rosalina Rosaura Rosenda Rufina Rufino
    Salustiano Santiaga Saturnina Silverio Sinforosa Tadeo Telésforo Teresita Timoteo Tomasa Valeriano Victorina Victorino Wilfredo Wilmer Yahir Yanina Yareli Yarely Yeimi Yesenia Yésica Yuleidy Yuliana Yurani Zenaida
    Zoraida Zulma`,
    `Alondra Ascensión Benigno Candelaria Cándido Clemencia Delfina Felicidad Iluminada Inocencio Justa Marcial Máximo Modesta Narciso Natividad Pastora Refugio Reyes Sagrario Socorro Tránsito Virtudes`,
    ``,
  ],
  pt: [
    `Edileuza Wanderson Thaynara Ubiratan Josenildo Francineide Rosicleide Creusa Adosinda Adérito Armindo Fernão Laurindo Quitério Teotónio Viriato Thayná Kauã Kaique Cauê Abílio Acácio Aécio Agostinho Ailton Alaíde Albertina Alcino Almerinda Altair Aluísio Alzira Amarildo Amaro Américo Amílcar Anacleto Angelina Argemiro Ariovaldo Arlete Armandina Arminda Ataíde Belmira Belmiro Benedito
    Bernardete Carmélia Carminda Célio Cícero Cidália Clementina Cleonice Cleusa Clóvis Cremilde Dagoberto Deise Délio Dilma Domingas Dulce Durval Edite Edna Efigénia Elisabete Elisete Elzira Erivaldo Ermelinda Etelvina
    Everaldo Felisberto Felismina Filipe Firmino Florbela Florinda Francelina Gertrudes Gilson Giovana Girão Gracinda Gualter Guida Guiomar Henriqueta Herculano Hermenegilda Hermínio Honorato Idalina Ilídio Iolanda Iracema
    Iraci Isilda Januário Jorgina Josélia Joselito Josias Jovelina Jucélia Juvenal Laurinda Lauro Leopoldina Lindalva Lindomar Lisete Lourival Lucélia Ludovina Luizinha Lurdes Marilda Marinalva Marli Martinho Mécia Micael
    Mirtes Natércia Nélio Nelma Nereu Nícia Nivaldo Odília Ondina Orlanda Osório Quirino Quitéria Remígio Ricardina Roselene Rosinda Rosineide Rubem Sancha Serafim Sidónio Silvino Susete Suzete Tarcísio Tibério Tomé Valdete
    Valentim Vitalina Vitorino Wanderley Welington Zeferino Zenaide Zilda Zoraide`,
    `Albino Aparecido Assunção Aurora Benvinda Benvindo Brás Celeste Constança Custódia Custódio Mercês Messias Nazaré Orquídea Piedade Plínio Prazeres`,
    ``,
  ],
  it: [
    `Fulgenzio Ermenegildo Fiorenzo Gerarda Agatina Gesualdo Fabrizia Addolorata Albina Alcide Alfio Ambrogio Amerigo Anastasia Angelica Annarita Arcangelo Aroldo Bartolomeo Benedetto Bernardino Bettino Biagio Bonaventura Brando Calogero Carlotta Claretta Clorinda Costantino Crescenzo
    Cristiana Dafne Damiano Demetrio Dino Domitilla Edmondo Elda Elettra Enea Ercole Erminia Ersilia Ester Ezio Felicita Ferdinanda Ferruccio Fiammetta Filiberto Filippa Flaviana Floriana Fulvia Fulvio Furio Gaetana Galileo
    Gandolfo Gelsomina Genoveffa Germana Gerolamo Giacinta Giandomenico Gianluigi Gianpaolo Gianpiero Gioconda Gioele Giordana Giovannella Girolamo Gisella Giuseppa Giustina Goffredo Graziana Graziano Gualtiero Guendalina
    Guerrino Guglielmo Ilario Imma Ippolito Iride Isidoro Isotta Lamberto Leda Lelio Leonida Leopolda Livio Lodovico Lucetta Lucilla Lucio Luisella Manfredo Mara Mariapia Mariarosaria Marilù Marinella Maristella Maruska
    Marzio Maura Mercede Michelangelo Mirco Mirta Morgana Natalina Nazzareno Nerio Nicla Nilde Norina Nunziatina Odetta Odoardo Olindo Oliviero Ombretta Orazio Orsola Otello Ottavia Palmiro Pancrazio Pasqualina Pierangelo
    Piergiorgio Pierpaolo Pinuccia Quintino Rachele Raimondo Riccarda Rosalinda Rosina Rosita Santina Santino Savino Sebastiana Selene Serafino Sigismondo Silvestro Simonetta Spartaco Tecla Teodolinda Tommasina Tristano
    Tullia Ulisse Umberta Vanna Velia Verdiana Violetta Vitaliano Zelinda`,
    `Ambra Carmine Desideria Felice Fortunata Gioia Innocenzo Lando Lapo Liana Libero Lino Loris Marzia Morena Natale Nerina Nives Ortensia Perla Pietra Primo Provvidenza Romana Settimio Tea Tosca Tranquillo Vitale`,
    ``,
  ],
  nl: [
    `Wubbo Wybren Foekje Sjaan Aagje Madelief Jinte Mijntje Wietske Wytske Sietske Tjitske Hiltje Jeltsje Boukje Akke Anneke Aart Adrie Aleida Alwin Andries Anneloes Annemiek Annemieke Annet Annigje Antoon Ariën Arjen Auke Barend Bartel Baukje Bertus Betsie Brechtje Carlien Carlijn Casper Claartje Coenraad Coosje Corine Danique Dieuwertje
    Dieuwke Dinand Dirkje Doutzen Douwe Driekus Eefje Eelke Eelkje Eline Eveline Famke Fedde Feike Femmie Fenne Fien Fokke Foppe Froukje Geertruida Gerben Gerbrand Gerrie Gerritje Gertjan Gonnie Govert Grietje Hannie Harmen
    Harrie Heleen Hendrika Hendrikje Henkjan Henny Hessel Hetty Hiske Huib Huibert Ietje Jacco Jacobus Jacomina Janna Jannes Jannie Janny Jelmer Jeltje Jikke Jildou Jinke Jits Jitske Jochem Jochum Johanneke Jorien Jorrit
    Jurre Karlijn Katelijne Keimpe Klaartje Klaasje Koenraad Lammert Leendert Leentje Lenneke Lennert Leontien Lidewij Lieselot Linse Lobke Lodewijk Lonneke Louwrens Lowie Lubbert Maartje Marijn Marjo Marjolein Maruschka
    Mathijs Maurits Meindert Meinte Menno Mirthe Neeltje Nicolien Paulien Pieterjan Pieternel Quinten Reinout Rieke Riekje Rients Rinske Roderik Roelie Roelien Roelof Rogier Romee Rosanne Rutger Siebren Siets Sjef Sjoukje
    Sofieke Steffie Swaantje Sybren Sytske Taeke Teunis Teuntje Theun Tjalling Tjerk Tjitske Tonnie Valentijn Wieteke Wietse Wijnand Willeke Willemien Wobbe Wytze Zwaantje`,
    `Arie Berber Brecht Christiaan Corné Dees Ebel Elbert Elly Elma Engel Fons Gert Greet Harm Ine Ite Jos Kaatje Krijn Leen Lien Lies Linde Merel Mien Nanne Puck Rinse Saar Sake Seger Siem Stef Tijn Toon Veerle Wout Yme Ymke
    Zeger`,
    ``,
  ],
  sv: [
    `Agda Alfhild Algot Alvar Bertil Eira Elof Enar Erling Eskil Fritiof Gith Gottfrid Gudmund Gunborg Gunhild Gunnel Hampus Helny Hillevi Hilma Idun Ingegärd Ingela Ingmar Isak Isidor Kennet Krister Lill Lillemor Liselott
    Mårten Maths Melker Ninni Nore Orvar Ossian Östen Ottilia Pontus Sigbritt Sigvard Sivert Sylve Torgny Torkel Tryggve Vendela Verner Vilhelm Zackarias`,
    `Disa Ragna Sigge Sune Truls`,
    ``,
  ],
  da: [
    `Anette Annelise Birgitte Bjarke Christoffer Connie Eigil Eskild Iben Joakim Johanne Jonna Ketty Kirstine Kjeld Klavs Lauge Laurits Malthe Nikolaj Ninna Oluf Rigmor Solvej Thorkild Toke Tyge Vagn Willy Yrsa`,
    `Åge Aske Birk Børge Frede Kaj Keld Lilly Malene Storm Vita`,
    ``,
  ],
  no: [
    `Synnøve Aase Andrine Anfinn Anniken Arild Arnfinn Åshild Åsne Atle Audun Bergljot Bjørg Bjørnar Borghild Brynjar Edel Edvard Egil Eilif Eldbjørg Elling Embret Erlend Eystein Gjermund Gjertrud Gudbrand Gudveig Guttorm Gyda Håkon
    Halfdan Hallgeir Hallvard Halvard Hauk Herborg Herdis Hogne Ingebjørg Ingebrigt Ingunn Iver Jardar Jofrid Jonny Jorun Kaare Karoline Karstein Kjartan Kjellaug Kolbjørn Leiv Linn Ludvik Magnhild Målfrid Margrete Mathea
    Njål Noralf Oddbjørg Oddny Oddrun Øistein Olgunn Ottar Reidun Roald Rønnaug Sæbjørn Sigbjørn Sigmund Signy Sigve Sissel Sjur Snorre Solfrid Sølvi Solvor Steinulf Svanhild Synne Tarjei Toralf Torfinn Torgeir Torgunn
    Torhild Toril Torill Torleif Torstein Torunn Vebjørn Vemund Vetle Yngvar`,
    `Amund Brage Eldar Gaute Gry Idar Jarle Narve Runar Viljar`,
    ``,
  ],
  fi: [
    `Aatos Aatu Aili Aini Akseli Alisa Alli Altti Annukka Anssi Arttu Arvi Atso Auli Aulikki Aulis Eelis Eemeli Eevi Eikka Eini Eliisa Elli Elmeri Elviira Erkka Eskeli Hannes Heimo Heini Heljä Hermanni Iina Iiris Iiro Ilpo
    Impi Irmeli Ismo Isto Jaakkima Jaana Jami Janika Jarkko Jarno Jere Joona Jooseppi Jouko Juhana Juho Juuso Jyri Jyrki Kaarle Kaarlo Kaisu Kalervo Kasperi Kati Katriina Keijo Keimo Konsta Krista Lari Lassi Leea Leevi Liisi
    Lyydia Lyyli Maaret Maiju Maikki Mairit Marjaana Marjukka Marttiina Matleena Mauno Mervi Miikka Miina Miisa Milja Milla Mimmi Minea Mirjami Mirva Moona Neea Nella Nestori Niko Noora Oliivia Onerva Osmo Paavali Päivikki
    Päiviö Pauli Pauliina Perttu Petja Pietari Piia Piritta Pirkka Raakel Raisa Rauno Reeta Reetta Reima Riikka Roope Saana Saija Saila Saini Sampsa Samu Samuli Sanelma Sanni Santeri Santtu Senja Senni Sergei Sirkku Siru
    Sohvi Soile Sylvi Taavetti Taimi Tauno Teppo Tero Tertta Teuvo Tiia Tiitus Toini Toukko Tuire Tuovi Tuukka Tuulia Tuulikki Untamo Vaula Veijo Veikka Veini Verneri Viivi Vilho Viljami Viljo Yrjänä Yrjö`,
    `Aimo Airi Aku Ansa Ari Armi Arvo Asko Auvo Essi Eve Helinä Hely Hilla Ilmi Inari Kaino Karri Lauha Leino Mainio Manta Meeri Minttu Nelli Orvo Raita Reino Salme Sampo Sini Sisko Soini Solja Suoma Suvi Taika Taru Tatu
    Terho Toivo Tyyne Ulpu Unto Uuno Vappu Viena Vilja Vuokko`,
    ``,
  ],
  pl: [
    `Jagna Jagienka Zbyszko Hanka Bronka Ziuta Lidka Danka Jadzia Krysia Renia Wandzia Bożenka Leszko Włodek Mietek Rysiu Sławek Jarek Darek Mirka Grażynka Halinka Tereska Zenek Heniek Gienek Edek Władek Stasia Zenobiusz Bogdana Przemek Ludomiła Świętosław Racibor Dobiesław Jarogniew Wielisława Sędzimir Mściwój Adrianna Alfred Alojzy Andżelika Apolonia Augustyn Benedykt Bogna Bogumił Brygida Eligiusz Eryk Faustyna Feliks Franciszka Fryderyk Gniewomir Gracjan Gustaw Honorata Irmina Jeremi Jowita Jozue Konstancja Konstanty
    Korneliusz Krystyn Ksenia Kunegunda Lilianna Ludomir Malwina Matylda Maurycy Mieszko Miłosz Natasza Olgierd Onufry Pelagia Rajmund Ryszarda Salomea Seweryn Sławomira Sobiesław Szczepan Tytus Walenty Walentyna Waleria
    Walerian Wawrzyniec Wespazjan Wincenty Wioletta Wirginia Wisława Władysława Wojciecha Zachariasz Zdzisława Żelisław Zenobia Ziemowit Zygfryd`,
    `Dobrawa Iwo Kordian Longin Róża Wit`,
    ``,
  ],
  cs: [
    `Apolena Arnošt Bedřiška Blahoslav Bohdana Bohumír Bohuslava Bořek Bořivoj Božetěch Bronislava Čestmír Ctibor Ctirad Dalimil Darina Dobroslav Drahomír Drahoslava Evženie Františka Hanuš Horymír Hostimil Ignác Jarmil
    Jaromíra Jindra Johana Jolana Judita Karla Kazimír Klaudie Květoslav Květuše Ladislava Liboslava Lidmila Lubomíra Lubor Marika Markétka Medard Metoděj Mikoláš Mikuláš Mojmír Mojmíra Oldřiška Oleg Otýlie Přibyslav Prokop
    Radmila Radoslav Sáva Servác Silvestr Silvie Slavěna Slavoj Soběslav Svatoslav Trojan Vavřinec Věnceslava Věroslav Viktorie Vincenc Vladan Vladěna Vlastislav Vojmír Zbyšek Zdislava Želmíra Zikmund Zlatuše`,
    `Boleslav Havel Lada Mečislav Oto Vítek Zina Zlata`,
    ``,
  ],
  sk: [
    `Blažena Bohuš Boženka Božidara Branislav Bystrík Demeter Dezider Dionýz Dušana Ferko Gabika Gejza Imrich Izidor Jarolím Jela Jozefína Koloman Krasoslav Leontína Maroš Matúš Milina Milota Nikoleta Radoslava Rastislav
    Šarlota Sidónia Silvester Stela Svetozár Tichomír Timotej Vendelín Viera Viliam Xénia Zdenko`,
    `Dalma Slávka`,
    ``,
  ],
  hu: [
    `Alajos Anasztázia Apollónia Armand Áron Barabás Bendegúz Bertalan Boldizsár Bonifác Borisz Bulcsú Csanád Csongor Dorka Edömér Evelin Fülöp Gedeon Gyöngyvér Győző Hermina Ivett Izsák Jácint Jázmin Jeromos Karola Kázmér
    Koppány Kriszta Kunigunda Lázár Lénárd Lujza Lukács Magor Matild Médea Menyhért Mózes Nimród Ödön Özséb Ráhel Rebeka Rozina Sebestyén Szabrina Szandra Szaniszló Szemere Szeréna Szidónia Szörény Teréz Timót Titusz Tódor
    Vazul Zalán Zamfira Zénó Zorka Zsanett Zsóka`,
    `Barna Bátor Bíborka Döme Ede Gitta Hajna Huba Illés Kelemen Kende Kincső Kolos Napsugár Pálma Tas Vajk Vendel Vidor`,
    ``,
  ],
  ro: [
    `Adelina Ancuța Andrada Anghel Anișoara Antoaneta Apostol Arcadie Arsenie Aurelian Avram Axinte Calin Casandra Cerasela Codruț Cosmina Crenguța Dacian Dimitrie Domnica Elisabeta Eufrosina Eusebiu Filofteia Flavius Floare
    Florina Gavril Gavrilă Gherghina Haralambie Iancu Ieremia Ilarion Iosif Ivona Lucreția Mădălin Malvina Marioara Mihnea Minodora Mirona Moise Narcis Neagu Neculai Nichita Nicoară Petruța Pompiliu Rada Romulus Ruxandra
    Sabin Safta Sânziana Saveta Septimiu Simion Sinziana Sorana Stana Stancu Steliana Teodosie Timotei Toma Tudora Tudorița Vasilichia Vespasian Veta Vlaicu Voichița Zamfir Zenovia`,
    ``,
    ``,
  ],
  tr: [
    `Nurcihan Oğuzcan Tayyip Tayyibe Delil Rojda Zilan Berivan Baran Rojin Dilşad Gülistan Xezal Abdülkadir Açelya Adile Akgül Akif Alara Aliye Alpaslan Altay Asaf Aslıhan Atalay Atila Avni Ayben Ayberk Aybüke Aygün Ayla Ayşen Aysu Aysun Azize Azra Bahadır Bahattin Bartu Batıkan Baturalp Bedia Bedirhan Bedri Behçet
    Belkıs Bennur Beratcan Berfin Berkant Berker Berna Besim Bilgehan Binnaz Buğlem Burhan Çağan Çağatay Çağdaş Çağlar Caner Celalettin Cevat Ceyhun Cihat Didem Doğukan Ecrin Edanur Edip Emirhan Emrullah Enis Ercüment Erdi
    Ersoy Ertan Esat Esmanur Ethem Eyüp Fahrettin Fehmi Ferhan Feryal Fethi Fevzi Feyyaz Fikriye Fuat Gökay Göksel Göktuğ Gülbahar Gülben Gülen Gülfem Gülriz Günel Gürsel Habibe Hamide Hamit Hasibe Haşim Hayri Hayriye Hicran
    Hulusi Hümeyra Hüsamettin Hüsniye İclal İhsan İlber Ilgaz İskender İzel Jale Kamuran Kayhan Kerime Keziban Köksal Kürşat Kutay Leman Lütfiye Macide Makbule Mansur Mebrure Mecit Melahat Melda Mertcan Mesude Metehan Mevlüt
    Meyra Mihriban Mithat Muammer Muazzez Müjdat Mükerrem Mümtaz Münir Müslüm Müzeyyen Naciye Nafiz Nagehan Namık Nazife Nebahat Necip Necmettin Necmiye Nejat Neriman Nesrin Nevra Nezahat Nezihe Nihan Nisa Nüket Nurdan
    Nurhan Nuriye Nurşen Nurten Olcay Özden Özer Özgül Özkan Pelinsu Pembe Perihan Perran Rafet Ramiz Rasim Raşit Recai Reha Remziye Renan Rezzan Rıdvan Rıfat Rümeysa Rüstem Rüştü Sabahattin Sabiha Sacide Sadettin Şahika
    Şahin Sait Şakir Saliha Saniye Şefik Şehnaz Şehriban Selahattin Selami Selen Semiha Şemsettin Senay Şengül Şerafettin Seray Şermin Sevcan Sevilay Sevtap Şevval Şeyda Sezai Sezer Sıddık Suat Sümeyye Suphi Süreyya Tacettin
    Tahsin Talat Talha Tanju Tansel Tarkan Tayfur Taylan Tayyar Tezcan Timuçin Tolunay Tugay Tuğrul Tuncer Türkan Türker Umay Ümmühan Vahap Vahdet Vahide Veysel Veysi Vural Yahya Yavuz Yekta Yetkin Yıldıray Yılmaz Yücel
    Zahide Zekai Zekiye Zihni Züleyha Zülfikar`,
    `Ahu Akın Alp Armağan Asım Baki Banu Başak Bengü Berrak Birgül Birsen Boran Buğra Burçak Çağrı Candan Cemre Çetin Ceylan Çınar Cumali Demet Dicle Doğan Doğuş Dursun Efsun Ege Ekin Ender Eray Ergin Eser Eylem Fulya Galip
    Gonca Gözde Güngör Hakkı Hatun Hayati Hazal Hidayet Hikmet İkbal Ilgın Irmak Işık Işıl Itır İzzet Kubilay Latif Mahir Mazhar Mediha Mehtap Menderes Mete Muhsin Müjde Mutlu Nadide Nida Onat Önder Öner Övünç Oya Öykü Özen
    Öznur Petek Polat Poyraz Rahime Rahmi Rauf Ruhi Sadi Şafak Samet Satılmış Sefa Sena Şeref Servet Simge Sıla Sude Tahir Tekin Turan Ulvi Yalçın Yaman Yaprak Yurdagül Zafer Zümrüt`,
    ``,
  ],
  el: [
    `Θρασύβουλος Ευτέρπη Αλκιβιάδης Θεοπίστη Επαμεινώνδας Ανθή Βενετία Ζηνοβία Ιπποκράτης Μόσχα Πελοπίδας Χρυσαυγή Σμαρώ Δομένικος Αγαμέμνων Αγγελίνα Άγγελος Αγησίλαος Αδαμαντία Αδάμος Αθανασία Αιμιλία Αλέκος Αλέξης Αλίκη Αλκμήνη Αμαλία Ανάργυρος Αναστάσιος Ανδριάνα Ανδρομάχη Ανέστης Αντιγόνη Αντωνία Απόλλων Αργύρης Αριάδνη Αριστέα Αριστοτέλης
    Αρσενία Άρτεμις Ασπασία Αφροδίτη Βαΐα Βάιος Βαλάντης Βαρβάρα Βικτωρία Βίκυ Βλάσης Γαβριήλ Γαρυφαλλιά Γλυκερία Δανάη Δημοσθένης Διονυσία Δομνίκη Δωροθέα Ελευθέριος Ελισάβετ Ερατώ Ερμιόνη Εσμεράλδα Ευδοκία Εύη Ευθυμία
    Ευριδίκη Ευστάθιος Ευφροσύνη Ζαφείρης Ζαχαρίας Ζήσης Ηλέκτρα Ηλιάνα Ηρακλής Ηρώ Ησαΐας Θάλεια Θεανώ Θέκλα Θεμιστοκλής Θεοδόσης Θεοδώρα Θεόφιλος Θωμαΐς Ιάκωβος Ιάσονας Ιάσων Ιοκάστη Ιορδάνης Ιουλία Ιπποκράτης Ισμήνη
    Ιφιγένεια Ιωακείμ Ιωσήφ Καλλιρρόη Κάρολος Κλαίρη Κλειώ Κλεομένης Κλεοπάτρα Κοσμάς Κρινιώ Κυριάκος Κωστής Λάζαρος Λαυρέντης Λεμονιά Λευκοθέα Λεωνίδας Λήδα Λουκάς Λυκούργος Μαγδαληνή Μανουήλ Μαριάνθη Μαρίκα Μαρίνα Μαρίνος
    Μαρκέλλα Μάρκος Μάρω Ματθαίος Μελίνα Μελπομένη Μενέλαος Μερόπη Μηνάς Μιλτιάδης Μίλτος Μυρσίνη Ναταλία Ναυσικά Νεκτάριος Νεφέλη Νικηφόρος Ξενοφών Οδυσσέας Ορέστης Ορφέας Παναγιώτα Παντελής Πανωραία Παρασκευάς Πάρις Παύλος
    Πελαγία Περικλής Περσεφόνη Πολυξένη Πολυχρόνης Πραξιτέλης Πρόδρομος Ραλλού Ραφαήλ Ρεβέκκα Ρεγγίνα Ροδάνθη Ροδούλα Ρωξάνη Σάββας Σαπφώ Σεραφείμ Σίμος Σμαράγδα Σοφοκλής Σπυριδούλα Σταμάτης Στεφανία Στέφανος Στρατής
    Στυλιανός Σωκράτης Τατιάνα Τερψιχόρη Τηλέμαχος Τιμολέων Τριαντάφυλλος Τρύφων Υακίνθη Υπατία Φαίδρα Φιλήμων Φίλιππος Φιλιώ Φλώρα Φοίβη Φοίβος Φραγκίσκος Φρειδερίκη Φώτιος Χαρίκλεια Χαρίλαος Χριστόδουλος Χριστόφορος
    Χρυσάνθη Χρυσόστομος`,
    `Αρετή Βύρων Γαλάτεια Δάφνη Διαμαντής Ελπίδα Ερμής Κύρος Λαμπρινή Λυδία Μάρθα Μυρτώ Ξανθή Ουρανία Ρέα Ρήγας Σεβαστή Χαρά Χάρης`,
    `Ανδρεάδης Ανδρέου Αποστόλου Βενιζέλος Βογιατζής Γκίκας Γκούμας Δελής Ελευθερίου Ελύτης Ζαχαρίου Ζέρβας Ζήσης Θεοχάρης Ιωάννου Καββαδίας Καλλέργης Καμπούρης Καποδίστριας Καραγκούνης Κατσίκας Κόλλιας Κολοκοτρώνης
    Κοντογιάννης Κορδάτος Κουτσούκος Κυριαζής Κυριακού Κωνσταντίνου Λάππας Μακρυγιάννης Μαυρομάτης Μουρίκης Μουστάκας Μπότσαρης Μπουρνάζος Νταλάρας Παλαμάς Παπαδημητρίου Παπαδιαμάντης Παπαϊωάννου Παπακωνσταντίνου Παπανδρέου
    Πατσαβούδης Ρίτσος Ρούσσος Σακελλαρίου Σαρρής Σεφέρης Σολωμός Σταύρου Σωτηρίου Τζαβέλλας Τρικούπης Τσαλίκης Τσιγαρίδας Τσιτσάνης Τσούκαλος Φιλίππου Φουντούκης Φραγκούλης Φωτιάδης Χαραλάμπους Χατζηγεωργίου Χατζηδάκις
    Χριστοδούλου Χρυσοχόου Ψυχάρης`,
  ],
  ru: [
    `Евпраксия Рустам Ильшат Рамзан Зульфира Асхат Нурия Мадина Тимерлан Заур Эльнара Севиля Гульчачак Нариман Муслим Агафья Аглая Аграфена Адель Азат Аида Айгуль Айдар Алик Алсу Альберт Альбина Альфия Амина Ангелина Анжела Анжелика Анисья Антонина Анфиса Аполлинария Арина Аристарх Арсен Артемий Артур Архип Афанасий Ахмед Белла Валерия
    Верочка Викентий Владислава Владлен Власий Гавриил Герасим Глафира Гордей Гузель Гульнара Гурам Гюзель Данила Дания Демид Джамиля Динара Доминика Дорофей Евдоким Евдокия Евсей Елизавета Елисей Емельян Еремей Ермолай
    Ефросинья Зарина Земфира Зиновий Зульфия Ибрагим Иветта Игнатий Изабелла Иларион Ильнур Ильяс Инга Инесса Иоанн Ипполит Ираида Искандер Камиль Капитолина Карим Каролина Кира Клара Климент Кондрат Корней Кузьма Лаврентий
    Лейла Леонтий Лиана Лилиана Линар Лукерья Лукьян Людвиг Ляйсан Магомед Максимилиан Малика Мальвина Мариам Марианна Мартын Марфа Матрёна Мефодий Милада Митрофан Мстислав Мурат Мустафа Наум Нестор Никанор Никифор Никон
    Нинель Нурлан Онисим Оскар Панкрат Пелагея Потап Прасковья Радий Радик Радмила Рамиль Ратибор Рафаэль Рената Римма Ринат Роберт Родион Роксана Рустам Рустем Савва Самуил Севастьян Серафим Степанида Стефания Сулейман
    Сусанна Тагир Терентий Тихон Трифон Трофим Фаддей Фарида Фатима Федот Феликс Феодосия Филат Филимон Филипп Фирдаус Фома Фрол Харитон Шамиль Эвелина Эдита Элеонора Элла Эльдар Эльмира Эмилия Эмиль Эрик Эрнест Эсфирь
    Юлиана Юлий Юнона Ядвига Яков Янина`,
    `Адам Булат Виталина Добрыня Ева Камила Клим Лина Лука Мила Модест Надя Ника Рада`,
    `Абакумов Авдеев Аверин Аверьянов Агапов Аксаков Алтухов Амосов Анисимов Антипов Ануфриев Апраксин Артамонов Архипов Астахов Бабушкин Бажов Балашов Басов Батурин Бахтин Башкиров Белов Белоусов Бессонов Бирюков Блинов
    Блохин Богатырёв Богданов Богомолов Болдин Боровиков Бочаров Брагин Брюллов Брюсов Бугаев Буланов Булгаков Бунин Бурлаков Вавилов Васнецов Ведерников Вересаева Вершинин Виноградов Вишняков Владимиров Воронин Воронов
    Гаврилов Гаршин Гладков Глазунов Глебов Голицын Головин Голубев Гончаров Горбачёв Гордеев Горелов Горшков Грибов Григорьев Грушин Губанов Гурьев Гусев Гущин Давыдов Дашков Дёмин Денисов Державин Добролюбов Долгоруков
    Дорофеев Дорохов Дубинин Дубов Евдокимов Ежов Елисеев Ельцин Емельянов Еремеев Еремин Ермолаев Ершов Ефимов Ефремов Жданов Журавлёв Завьялов Загоскин Зайцев Зверев Зимин Зиновьев Золотарёв Зорин Зубов Зуев Зуйков Зыков
    Иванцов Игнатов Измайлов Иноземцев Ипатов Исаев Исаков Казаков Казанцев Калинин Калмыков Карамзин Карасёв Карпов Карташов Касаткин Касьянов Кириллов Климов Ковалёв Кожевников Колосов Колпаков Комаров Комиссаров Кондратов
    Коновалов Кононов Константинов Копылов Корнеев Коровин Королёв Коротков Корчагин Костин Котов Кочетков Кравцов Крапивин Краснов Крюков Кудрявцев Кудряшов Кузин Кузьмин Кузьмина Куклин Кулагин Куликов Куприн Куприянов
    Курочкин Кутузов Лазарев Лаптев Ларин Ларионов Латышев Леонов Леонтьев Лермонтов Лесков Лихачёв Лобанов Логинов Ломоносов Лопатин Лукьянов Лыков Любимов Макеев Малахов Малинин Малышев Мальцев Мамонтов Маркелов Мартынов
    Маслов Медведев Менделеев Меркулов Мешков Минаев Миронов Митрофанов Михеев Мичурин Молчанов Моргунов Мосин Муравьёв Муромцев Мухин Мясников Набоков Нагибин Наумов Некрасов Нефёдов Нечаев Никонов Носков Носов Обломов
    Овсянников Одинцов Озеров Окулов Олейников Осипов Остроумов Панин Панкратов Панов Парамонов Пастухов Пахомов Перов Петухов Пименов Пирогов Писарев Платонов Плотников Погодин Поликарпов Пономарёв Потапов Прокофьев
    Прохоров Прудников Пугачёв Пухов Рахманинов Родионов Розанов Рубцов Рудаков Румянцев Русаков Рыбаков Рыжов Рылеев Рябинин Савельев Сазонов Салтыков Самсонов Сафонов Свешников Свиридов Севастьянов Селиванов Серебряков
    Серов Симонов Ситников Скрябин Соболев Сомов Сорокин Софронов Спиридонов Старостин Строганов Суворов Суриков Сурков Суханов Сычёв Тарасов Терехов Тимофеев Тихомиров Тихонов Токарев Толмачёв Трифонов Трофимов Тургенев
    Тургенева Тютчев Уланов Ульянов Устинов Ушаков Федотов Филатов Филиппов Фирсов Фокин Фролов Хабаров Хлебников Ходырев Хохлов Цветаев Цветков Чеботарёв Черкасов Черномырдин Чернышёв Черняев Чехов Чижов Шаляпин Шаров
    Шевцов Шишкин Шмелёв Шолохов Шувалов Щедрин Щукин Юдин Юсупов Якушев Ястребов`,
  ],
  uk: [
    `Мотря Явдоха Хведір Оришка Пріська Одарка Параска Гафія Мелашка Настуня Мирося Зенко Грицько Панько Левко Данилко Адріана Аліна Ангеліна Андріана Антін Антоніна Богуслав Валерій Василина Веніамін Віолета Віталіна Влада Геннадій Георгій Гліб Гордій Данило Дарія Дем Діана Домініка Єва Євдокія Єгор Єлизавета Зеновій Зінаїда Златослава
    Іванна Ілона Інна Квітослава Кіра Клавдія Корнелія Ксенія Леонід Лідія Лілія Ліна Маркіян Матвій Мелана Меланія Микита Назарій Неля Ніна Олександра Омелян Орислава Панас Поліна Прокіп Раїса Регіна Роксолана Станіслав
    Стефанія Тиміш Тимофій Устим Устина Юліана Ярема Яцек`,
    `Віра Любава Любов Северин`,
    `Андрієнко Багрій Барановський Бережний Білоус Бойчук Бондарчук Бублик Васильчук Верещагін Вишневецький Гайдамака Галушка Гармаш Головко Гордієнко Грабовський Грушевський Дем Драгоманов Жадан Заболотний Закревський
    Зеленський Іваницький Іванчук Климчук Ковальчук Ковтун Котляревський Коцюбинський Кравчук Крижанівський Куліш Кучма Мазепа Марчук Матвієнко Мельничук Нечуй Ніколаєнко Онуфрієнко Павлюк Паламарчук Панасюк Петлюра
    Піддубний Полтавець Пшеничний Савчук Саєнко Сердюк Сковорода Скоропадський Слюсар Сосюра Стус Тимчук Українка Федорчук Чорновіл Шептицький Шульга Щербак Яворський янчук Ящук`,
  ],
  bg: [
    `Здравка Цветана Донка Пенка Гинка Тинка Минка Неда Недка Сребрина Ангелинка Добромира Величка Тотка Гроздан Рашко Вълко Вълчан Стамат Пройчо Кольо Мирчо Албена Алберт Алекс Анелия Анета Антоанета Апостол Аспарух Богомил Божидар Бойка Боян Бранимир Валери Василка Велизар Виолета Вихра Галена Гинка Грозданка Данаил Дарин Даринка Делян Денислав Деница Десимир Димитрина
    Добрин Добринка Доброслав Донка Драгомир Евгени Евелина Елеонора Елица Емилия Живко Захари Звезделина Златина Златко Ивайла Ивелин Илиана Илия Илиян Илко Ирена Иринка Йоана Калин Кирилка Красимира Кристиан Кръстьо Лазар
    Лилия Лиляна Лозан Лъчезар Любен Любка Людмил Маргарит Марийка Марин Мариян Минчо Мира Михаела Момчил Неделчо Нели Нено Никола Николина Орлин Павлин Павлина Панайот Пантелей Паскал Пенчо Петко Петранка Пламена Преслава
    Рангел Румен Савина Сийка Симеон Симона Славена Станимир Стела Стоил Стоянка Тихомир Филип Хараламби Христофор Цанко Цветанка Цветомир Цонка Чавдар Янислав`,
    `Велика Веселина Вяра Галин Ганка Живка Здравко Златан Искра Камен Лора Милка Младен Поля Радостин Радостина Рая Росен Светла Славка Спас Трендафил Явор Ясен Ясена`,
    `Алексиев Андонов Апостолов Асенов Атанасов Бакалов Балабанов Банов Батембергски Божилов Божков Бонев Ботев Вазов Василев Велев Велинов Велков Венков Владигеров Вълков Вълчев Ганчев Гачев Генов Гешев Господинов Григоров
    Гюров Дамянов Делчев Денчев Дечев Димов Динев Дойчев Донев Драганов Дянков Евтимов Желев Живков Загорчев Захариев Иванчев Илиев Илчев Йовков Йосифов Йотов Калчев Каменов Каравелов Караджов Ковачев Коларов Костадинов
    Костов Кръстева Кунев Кънев Левски Лилов Любенов Маджаров Манев Манолов Маринов Минков Минчев Митов Михов Младенов Недев Недялков Николчев Нинов Панайотов Паскалев Пеев Пенев Пенчев Петканов Пешев Пиперков Радев Радков
    Райчев Рангелов Русев Симеонов Славейков Смирненски Станчев Стефанов Стоев Стоилов Стойков Стойчев Томов Тонев Узунов Филипов Хаджиев Хинков Христов Цанев Ценов Цонев Чавдаров Чакъров Червенков Шишков Шопов Яворов Янев
    Янков`,
  ],
  ar: [
    `أديب أريج أسامة أميرة أيهم أيوب إدريس إسحاق إسماعيل إلياس إياد إيناس بتول بدرية بسنت بشار بلقيس ثريا جعفر حاتم حسناء حميد حيدر خليل خولة دارين ديما راكان رامز رزان رشاد رضوان رفيف رقية رمزي رنيم رهام رهف ريتاج زهير سامية
    ستار سهير سهيل شهيرة صفوان عدنان عمرو غيداء فؤاد فاتن فاروق فايز فوزية قتيبة قصي لمياء لورا ليان مجدي مرزوق مروة مشاري مصعب معتصم مقداد ممدوح منيرة ميادة ميار ميثم ميرال ميرفت نائل نجوى نسرين نهلة نواف هايدي هديل هنادي
    وسيم ياسين يزن يونس`,
    `آدم آلاء أبرار أثير أصالة أفنان أنوار أنور ابتسام ابتهال بدر بشير بكر تالا تغريد توفيق ثامر جابر جاد جلال جميل جنى جهاد جواد جواهر جود حامد حبيب حكيم حليمة حمدان خلود خليفة دلال رؤى رائدة رابعة راوية ربيع روان روضة ريان
    ريما زاهر زكي زكية زهراء زيد زين زينة ساجدة سالم سعد سليم سما سمر سميح سندس سهام شاكر شذى شروق شريفة شهد صابر صادق صخر صفية ضياء طلال ظافر عاصم عاطف عامر عباس عبد عدي عزة عزيز عصمت عقيل علياء عمار عمران عهود عواطف غازي
    غدير غيث فاتح فارس فتحي فخر فرات فريد فريدة فواز فوزي فيروز قيس كارم كاظم كريمة كنان كوثر لؤي لانا لطفي لمى ليث لين مأمون مؤمن مؤيد ماجدة ماهر مبارك محسن مرام معتز معن ملاك منار منال منتصر منذر منير مهند موضي ميس نبيلة
    نجيب نسيم نشوى نصر نضال نوف هاشم هيا هيفاء واثق وجدان وجيه وحيد وداد ورد وصال يحيى يسرى`,
    `الأتاسي الإدريسي البرعي البصري البقمي البلوشي البلوي البنا البوسعيدي البيطار التازي التكريتي التونسي الثقفي الجاسم الجبوري الجزائري الجهني الحارثي الحازمي الحكيم الحلبي الحلي الحمادي الحمصي الخالدي الخوري الدليمي الدمشقي
    الربيعي الرشيدي الرواحي الساعدي السباعي السبيعي السلمي السويدي السيوطي الشافعي الشامسي الشمراني الشهراني الصباغ الطرابلسي الطنطاوي الظاهري العامري العبدالله العبيدي العظم العقاد العلوي العنزي الفاسي الفقي الفلاسي الفهد
    القباني القذافي القرني الكاظمي الكربلائي الكيلاني اللواتي المراكشي المزروعي المعمري المنياوي المهيري الموسوي النجفي الهندي الورفلي اليامي بلحاج بنجلون بنعلي بنكيران بوتفليقة بوعزيزي`,
  ],
  fa: [
    `آتنا آرمان آرمین آریا آزیتا آناهیتا آیدا آیدین اردشیر ارسلان اسفندیار افسانه افشین الناز الهه امیرحسین امیررضا انوشه ایرج بابک بهاره بهداد بهروز بهزاد بهناز بیتا بیژن پانته‌آ پرستو پرنیان پریناز پژمان پوریا پیمان تهمینه
    حدیثه حمیدرضا خشایار داریوش رامین رعنا روزبه روشنک ریحانه ژاله ژیلا ساسان سپهر سمانه سمیرا سهراب سهیلا سودابه سیامک سیمین شایان شبنم شراره شهرام شهره شهریار شهلا شهناز شهین شیما شیوا صفورا علیرضا غزاله فرامرز فرانک فرزاد
    فرزانه فرشاد فرشید فرناز فرهاد فریبا فریبرز فریماه کامبیز کامران کتایون کوروش کیانوش کیمیا گلنار گلناز لادن لیلا مازیار ماندانا مانی ماهان مجتبی محمدرضا مرتضی مژگان منصوره منوچهر منیژه مهتاب مهدیه مهرداد مهرناز مهرنوش
    مهشید مهناز مهین مونا مینو نوشین نیکی نیلوفر هانیه هوشنگ هومن ویدا یاسمن یاشار`,
    `آرزو آزاده احسان اکبر امید امین باران بهار پدرام پرویز پروین پویا ترانه جمشید خسرو دلارام رویا سارا سامان سپیده ستاره سروش شاهین شقایق شهاب صدف طاهره عارف غزل فرشته فریدون فیروزه کیان گیتی لاله مجید محبوبه مرجان مژده
    مسعود مینا نازنین ناهید نسترن نغمه نگار نگین نوید نیما هما یگانه یلدا`,
    `آقایی ابراهیمی احمدی اسدی اسماعیلی اصفهانی اکبری ایزدی باقری بهرامی پارسا پورمحمدی تبریزی تهرانی جعفری جهانگیری حیدری خسروی خلیلی خوشنویس رستگار رستمی زارعی شیرازی صادقی صفوی طاهری عباسی غفاری فراهانی فرخزاد فرهادی قاسمی
    قربانی کاشانی کرمی کیان‌پور کیانی گلستانی لطفی مظفری موسوی میرزایی نجفی نوروزی نیکنام هاشمی همدانی یزدانی یوسفی`,
  ],
  he: [
    `סרגיי דמיטרי ולדימיר אולג איגור סבטלנה נטליה אירינה טטיאנה יבגני יבגניה אלכסיי בוריס מרינה אולגה לודמילה גלינה ויקטור מקסים ארתור אנסטסיה יוליה אנדריי ואדים גריגורי ולנטינה אלנה מיכאיל סבטה ולרי אנטולי יקטרינה מוחמד אחמד פאטמה ח׳ליל סמיר נביל ראניה אלמז טדסה אבבה אביגדור אבינועם אבישי אהרן אודליה אחינועם אילת אימרי איריס איתמר אלחנן אליאור אליהו אליסף אלישבע אלישע אלכסנדר אלקנה אמנון אפרים אריאלה ארנון בטי בלהה ברוריה בתיה גולדה גליה גנית דבורית דורין דינה דיקלה דפי דקלה דריה הגר
    זיוה חננאל טלי יגאל ידידיה יהונתן יהושע יואל יוכבד יותם יזהר יחזקאל יחיאל ימית יפתח ירדנה ירין ישעיהו יששכר ליאורה ליאם לידור לינוי לירון לירז מאירה מיכה מלכיאל מנשה נהוראי נחמן נעמה נפתלי עידית עמיחי עמיקם עמליה פנחס
    צביה ציפורה קטיה רוית ריטה רפי שאול שולמית שירי שירלי שמריהו שרית תחיה`,
    `אגם אדווה אוהד אוריה אושרי אילה אליאב אמיתי אפיק אתי ברוך גאולה גילי גילעד גלעד דביר דולב דור דותן דרור הודיה הילי זהבית זיו זכריה חביבה חווה חנוך חני טוביה יונה יניב יקיר ירדן יריב כוכבה כרמית לביא ליבי מאור מלכה מעיין
    מעין מרגלית ניסים נירית עדה עדינה עודד עוזי עופרה עזרא עמוס ענבר עפרה פסח קורל רעות רפאל שולה שילה תהילה תקווה`,
    `אבוחצירא אבוקסיס איינשטיין אלמליח אלקבץ אסולין אפשטיין בוסקילה ברנשטיין גולדמן גולדשטיין גרוס דדון הירש הירשפלד וולף ויזל ויינברג וינשטיין וענונו זילברמן זילברשטיין זלצמן חזיזה טולדנו טננבאום יפרח כחלון לוגסי לוינסון
    ליברמן לנדאו מדמוני מויאל מימוני מלול מנדלסון נוסבאום סימון פינקלשטיין פרלמן פרנקל צדוק צוקרמן קאפח קדוש קופרמן קליין רבינוביץ רובינשטיין רוזנבלום רוזנצוויג רוטשילד רייך שוורץ שושן שטיינברג שטרית שכטר שמעוני שניידר
    תורגמן`,
  ],
  hi: [
    `हरिश्चंद्र मृणालिनी चंद्रशेखर देवाशीष अरुणिमा इंद्राणी सुनिधि हेमचंद्र रामचंद्र जगन्नाथ विश्वास भगवान पुष्पेंद्र शत्रुघ्न घनश्याम बनवारी मुरलीधर गिरधारी बृजमोहन राजमोहन सुरजीत गुरप्रीत मनप्रीत जसप्रीत हरमीत फ़ातिमा आयशा इमरान सलमा रुखसाना नसीम अब्दुल मोहम्मद शाहिद अक्षरा अखिलेश अदिति अनामिका अनुज अनुराग अपर्णा अभिनव अभिमन्यु अमोल अवंतिका अविनाश अश्विन अश्विनी आकृति आयुष आराध्या आर्यन आलोक इंद्रजीत इशिता ईश्वर उत्कर्ष उपेंद्र उर्मिला उर्वशी ओमप्रकाश कपिल कमलेश कात्यायनी कामिनी
    काव्या किशन कृतिका केतन केशव कैलाश कौशल कौशल्या गजेंद्र गायत्री गिरिजा गिरीश गुंजन गोविंद गौतम गौरी चंद्रकांत चंद्रेश चेतन जगदीश जतिन जनार्दन जयंत जयंती जसवंत जानकी जिज्ञासा जितेंद्र ज्ञानेश ज्योत्सना तनुजा तन्मय तन्वी
    तेजस त्रिलोक त्रिशा दमयंती दामिनी दिलीप दिव्यांश दीप्ति दुर्गा दुर्गेश देवकी देवांश देविका द्रौपदी धनश्री धर्मेंद्र धीरेंद्र ध्रुव नकुल नंदकिशोर नमिता नम्रता नरेंद्र नलिनी नाजिया नितेश निमिषा निर्मला निशांत नीतू नीरजा
    नीलिमा नीलेश पद्मा पद्मिनी परमिंदर परमेश्वर पराग परिणीति पार्थ पीयूष पुनीत पुरुषोत्तम पुष्कर पूनम पूर्वा प्रज्ञा प्रणव प्रफुल्ल प्रमिला प्रशांत प्रसून प्राची प्रियंका प्रीतम प्रेमलता फाल्गुनी बलराम बलवंत बाबूलाल बिपिन
    बृजेश भगवती भानु भीम भुवनेश भूपेंद्र मंगेश मंजुला मंदाकिनी मधुकर मधुबाला मनमोहन मनोरमा मयंक मल्लिका महावीर महेंद्र माधव मानसी मालती मिताली मिथिलेश मुकुंद मुरली मृणाल मृदुला मेघना मेघा मैथिली मोहिनी मौसमी यशवंत यशोदा
    युवराज योगिता योगेंद्र रघुवीर रजत रंजना रजनीश रंजीत रणवीर रत्ना रमण रमा रविंदर रवींद्र रागिनी राघव राजकुमार राजकुमारी राजेंद्र राजेश्वरी राधिका रामकृष्ण रामप्रसाद रामस्वरूप रिंकू रितिका रितु रितेश रुक्मिणी रुचि रूपा
    रूपेश रेणु रेशमा रोहन रोहिणी लक्ष्मण लवकुश लीना लीला लोकेश वसुंधरा वसुधा विजयलक्ष्मी विनायक विनीता विपिन विभा विभूति विमला विशाखा विश्वनाथ वीरेंद्र वृंदा वेंकटेश वैदेही वैशाली शर्मिला शशांक शशि शाश्वत शिवम शिवांगी शीला
    शैलजा शैलेंद्र शैलेश श्याम श्यामा श्रीकांत श्रीनिवास संजना संजीव सत्येंद्र सदानंद संपदा संयोगिता सरला सरोज सलोनी साक्षी सारिका सावित्री सिद्धार्थ सुनंदा सुनयना सुभद्रा सुभाष सुमित सुमित्रा सुरेखा सुरेंद्र सुलोचना सुशांत
    सुशीला सोनल सोनाली सौम्या स्मिता स्वप्निल हरप्रीत हरि हर्षिता हंसा हिमानी हिमांशु हेमलता हेमा`,
    `अक्षय अमर अमृता आदर्श आनंद उज्ज्वला उदय एकता कंचन कांता किशोर कीर्ति कुमुद कुसुम कोमल खुशबू गुलाब चारु चित्रा छाया जागृति झरना तारा तुषार तृप्ति दर्शना दीक्षा धनंजय निधि निर्मल नीलम पवन पायल पार्वती पूर्णिमा प्रतिभा
    प्रतीक प्रभा प्रभात प्रवीण भरत भारती मंजरी मदन मयूरी महिमा माया मालिनी मुस्कान यामिनी रचना रोशनी ललित वर्षा वसंत वाणी विजया विनीत विमल विराट विष्णु वीणा वैभव शरद शांता शिखा शिव शीतल श्रद्धा सत्यम संध्या समीर सरस्वती सागर
    साधना सुबोध सुरभि सुशील स्मृति हृदय`,
    `अग्निहोत्री अयंगर अय्यर अवस्थी अंसारी अहलूवालिया आप्टे उपाध्याय ओझा कदम कालरा कुरैशी खुराना गायकवाड़ गिल गुलाटी गोखले ग्रेवाल चक्रवर्ती चटर्जी चावला चौबे जाधव ढिल्लों तनेजा दासगुप्ता देशमुख नायडू नारंग नेगी पंत पवार
    पाण्डेय पिल्लई फडके बत्रा बाजपेयी बेदी बोस भटनागर भाटिया भोसले मजूमदार मलिक मेनन मेहरा मोरे राणा शिंदे शेख शेखावत शेट्टी संधू सरकार सिद्दीकी सिद्धू सेनगुप्ता हेगड़े`,
  ],
  bn: [
    `রাকিবুল সাইদুর হাফিজুর মাহবুব মাহবুবা আশিকুর তৌহিদ তৌফিক ইকবাল জুবায়ের রিফাত শাকিল সাকিব নাঈম নাফিসা সুমাইয়া মারিয়া ফাহিম ফাহমিদা লামিয়া রুহুল আজিজুল মোজাম্মেল মনোয়ারা রাজিয়া শেফালী বিউটি তাহমিনা তাসলিমা রোকেয়া সেলিনা শাহনাজ নাজনীন ফরিদা জাহানারা হাসিনা মরিয়ম নূরজাহান সাদিয়া মাহফুজ মিজানুর মোস্তাফিজ আনোয়ার দেলোয়ার জসিম কামরুল শামীম মামুন সোহাগ রাসেল শরিফুল নজরুল রেজাউল অঞ্জন অঞ্জনা অতনু অদিতি অনন্যা অনিতা অনিন্দিতা অনিমেষ অনির্বাণ অনীক অনুরাধা অনুশ্রী অপর্ণা অভিজিৎ অভিষেক অমিত অমিতাভ অমৃতা অয়ন অরিজিৎ অরিন্দম অরুন্ধতী অর্ক অর্ণব অর্পিতা আনিকা আফরোজা আবদুল আবির আমিনা আয়েশা আরিফ আলী
    আশরাফ আসিফ আহমেদ ইমরান ইশিতা উৎপল উর্মি ঋতুপর্ণা ঋত্বিক ঐশী ওমর কাকলি কামাল কৃষ্ণা কৌশিক কৌশিকী খাদিজা গৌতম গৌরী চন্দনা চৈতালী জয়ন্ত জয়া জান্নাত জামাল জাহাঙ্গীর জাহিদ জুঁই তন্বী তন্ময় তপন তমাল তানভীর তাপস তামান্না
    তারেক তাসনিম তিথি তৃষা দীপঙ্কর দেবজ্যোতি দেবযানী দেবারতি দেবাশিস নন্দিতা নাজমা নাসরিন নাহিদ নীলাঞ্জনা নুসরাত পারমিতা পিয়ালী পৃথা প্রণব প্রবাল প্রসেনজিৎ প্রিয়াঙ্কা ফাতেমা ফারজানা ফারহানা ফিরোজ বর্ণালী বিশ্বজিৎ মধুমিতা
    মনিরা মহুয়া মাহমুদ মিতালী মিথিলা মুনমুন মোহাম্মদ মৌমিতা মৌসুমী রঞ্জিত রফিক রহিম রাকিব রাজীব রাহুল রিমি রিয়া রুবেল রুমানা রেহানা লাবণী শফিক শম্পা শর্মিলা শর্মিষ্ঠা শান্তনু শাহানা শাহিন শিপ্রা শিবানী শিরিন শুভঙ্কর
    শুভাশিস শ্রাবণী শ্রেয়া সঞ্চিতা সঞ্জয় সন্দীপ সব্যসাচী সংযুক্তা সাইফুল সাবিনা সায়ন্তন সালমা সুজাতা সুদীপ সুনীল সুপ্রিয় সুব্রত সুমিতা সুলতানা সুস্মিতা সোহেল সৌমিত্র সৌরভ স্বপন হাবিব হাসান হিমাদ্রি হোসেন`,
    `অঞ্জলি অনুপম অন্তরা অপরাজিতা অপূর্ব অমল অরুণ অলোক অশোক অসীম আকাশ আনন্দ আবু উত্তম কবিতা কমল কল্যাণ কাজল চন্দন জয় ঝুমা তুষার দীপ্তি দোয়েল নিখিল নির্মল পল্লব পূজা প্রদীপ বিপ্লব বৈশাখী মানস মেঘনা রবিন রূপা শিউলি সমীর সুমন
    সোমা স্নিগ্ধা স্বপ্না`,
    `অধিকারী আক্তার আহমেদ উদ্দিন কবির কর্মকার কুণ্ডু খাতুন খান গঙ্গোপাধ্যায় গুহ ঘোষ চক্রবর্তী চট্টোপাধ্যায় চাকমা চৌধুরী চ্যাটার্জী জামান ঠাকুর তালুকদার দাশগুপ্ত দেবনাথ পারভীন প্রামাণিক বন্দ্যোপাধ্যায় বসু বিশ্বাস বেগম বোস
    ব্যানার্জী ভট্টাচার্য ভূঁইয়া মজুমদার মণ্ডল মল্লিক মিয়া মুখার্জী মুখোপাধ্যায় মোল্লা রায়চৌধুরী শেখ সাহা সিকদার সুলতানা সেনগুপ্ত হালদার হোসেন`,
  ],
};

for (const [given, ambiguous, family] of Object.values(MORE_NAMES)) {
  addWords(given, FIRST);
  addWords(ambiguous, FIRST | AMBIGUOUS);
  addWords(family, LAST);
}
