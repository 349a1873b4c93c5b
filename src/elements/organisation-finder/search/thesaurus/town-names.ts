/** Sets of names of one town, a set a line, names parted by commas. */

/** Towns that are called something else in other languages, by what addresses and people call them, and what they are called for short. */
export const townNames = `
Wien, Vienna, Vienne, Viena, Вена, Відень, فيينا, 维也纳, Viyana, Wenen, Wiedeń, Vídeň, Bécs, Beč, Dunaj
Praha, Prague, Prag, Praga, Прага, براغ, 布拉格
Genève, Geneva, Genf, Ginevra, Ginebra, Женева, جنيف, 日内瓦, Cenevre
Zürich, Zurich, Zurigo, Zúrich, Цюрих, زيورخ, 苏黎世
Bern, Berne, Berna, Берн, برن, 伯尔尼
Basel, Bâle, Basle, Basilea, Базель, بازل, 巴塞尔
Köln, Cologne, Colonia, Кёльн, كولونيا, 科隆, Keulen, Kolonia, Cöln
München, Munich, Monaco di Baviera, Múnich, Мюнхен, ميونخ, 慕尼黑, Monachium, Mnichov
Nürnberg, Nuremberg, Norimberga, Núremberg, Нюрнберг, نورنبيرغ, 纽伦堡
Hamburg, Hambourg, Hamburgo, Amburgo, Гамбург, هامبورغ, 汉堡
Berlin, Berlín, Berlino, Берлин, برلين, 柏林
Frankfurt, Francfort, Fráncfort, Francoforte, Франкфурт, فرانكفورت, 法兰克福, Frankfurt am Main, Frankfurt/Main, Ffm
Hannover, Hanover, Hanovre, Ганновер, هانوفر, 汉诺威
Dresden, Dresde, Дрезден, دريسدن, 德累斯顿
Leipzig, Лейпциг, لايبزيغ, 莱比锡, Lipsk
Würzburg, Wurtzbourg, Wurzburgo, Вюрцбург
Aachen, Aix-la-Chapelle, Aquisgrán, Ахен, 亚琛, Aquisgrana, Aken
Strasbourg, Straßburg, Estrasburgo, Strasburgo, Страсбург, ستراسبورغ, 斯特拉斯堡
Paris, París, Parigi, Париж, باريس, 巴黎, Paryż
Lyon, Lione, Лион, ليون, 里昂
Marseille, Marseilles, Marsella, Marsiglia, Марсель, مرسيليا, 马赛
Nice, Niza, Nizza, Ницца, نيس, 尼斯
Toulouse, Tolosa, Тулуза, تولوز, 图卢兹
Bruxelles, Brussels, Brüssel, Brussel, Bruselas, Брюссель, بروكسل, 布鲁塞尔, Bruksela, Bxl
Antwerpen, Antwerp, Anvers, Amberes, Антверпен, أنتويرب, 安特卫普
Gent, Ghent, Gand, Gante, Гент
Liège, Lüttich, Luik, Lieja, Льеж
Den Haag, The Hague, La Haye, La Haya, Гаага, لاهاي, 海牙
Amsterdam, Ámsterdam, Амстердам, أمستردام, 阿姆斯特丹, A’dam
Rotterdam, Róterdam, Роттердам, روتردام, 鹿特丹, R’dam
Luxembourg, Luxemburg, Luxemburgo, Люксембург, لوكسمبورغ, 卢森堡
London, Londres, Londra, Лондон, لندن, 伦敦, Londen, Londyn
Edinburgh, Édimbourg, Edimburgo, Эдинбург, إدنبرة, 爱丁堡
Dublin, Dublín, Dublino, Дублин, دبلن, 都柏林
Roma, Rome, Rom, Рим, روما, 罗马, Rzym
Milano, Milan, Mailand, Milán, Милан, ميلانو, 米兰
Napoli, Naples, Neapel, Nápoles, Неаполь, نابولي, 那不勒斯
Torino, Turin, Turín, Турин, تورينو, 都灵
Firenze, Florence, Florenz, Florencia, Флоренция, فلورنسا, 佛罗伦萨, Florencja
Venezia, Venice, Venise, Venedig, Venecia, Венеция, البندقية, 威尼斯
Genova, Genoa, Gênes, Genua, Génova, Генуя, جنوة, 热那亚
Bologna, Bologne, Bolonia, Болонья, بولونيا
Madrid, Мадрид, مدريد, 马德里
Barcelona, Barcelone, Barcellona, Барселона, برشلونة, 巴塞罗那, BCN
Sevilla, Seville, Séville, Siviglia, Севилья, إشبيلية, 塞维利亚
Valencia, Valence, Валенсия, بلنسية, 瓦伦西亚
Zaragoza, Saragossa, Saragosse, Сарагоса, سرقسطة, Zgz
Lisboa, Lisbon, Lisbonne, Lissabon, Lisbona, Лиссабон, لشبونة, 里斯本, Lizbona
Porto, Oporto, Порту, بورتو, 波尔图
København, Copenhagen, Copenhague, Kopenhagen, Copenaghen, Копенгаген, كوبنهاغن, 哥本哈根, Köpenhamn, Kopenhaga, Cph, Kbh
Göteborg, Gothenburg, Göteborg, Gotemburgo, Гётеборг, غوتنبرغ, 哥德堡, Gbg
Stockholm, Estocolmo, Stoccolma, Стокгольм, ستوكهولم, 斯德哥尔摩, Sztokholm, Sthlm
Malmö, Malmoe, Мальмё, مالمو
Helsinki, Helsingfors, Хельсинки, هلسنكي, 赫尔辛基
Oslo, Осло, أوسلو, 奥斯陆
Warszawa, Warsaw, Varsovie, Varsovia, Warschau, Varsavia, Варшава, وارسو, 华沙, Varşova
Kraków, Krakow, Cracow, Cracovie, Cracovia, Krakau, Краков, كراكوف, 克拉科夫
Wrocław, Breslau, Вроцлав, Vratislavia, Breslavia
Gdańsk, Danzig, Гданьск, غدانسك, Dantzig, Danzica
Łódź, Лодзь, Lodz
Budapest, Будапешт, بودابست, 布达佩斯, Budapeszt
București, Bucharest, Bucarest, Bukarest, Бухарест, بوخارست, 布加勒斯特
Beograd, Belgrade, Belgrad, Belgrado, Белград, Београд, بلغراد, 贝尔格莱德
Zagreb, Загреб, زغرب, 萨格勒布
Sofia, София, صوفيا, 索非亚
Αθήνα, Athens, Athina, Athènes, Athen, Atenas, Atene, Афины, أثينا, 雅典, Atina
Θεσσαλονίκη, Thessaloniki, Salonica, Saloniki, Salonique, Tesalónica, Салоники, سالونيك, 塞萨洛尼基, Salonicco, Selanik
İstanbul, Istanbul, Estambul, Стамбул, إسطنبول, 伊斯坦布尔
İzmir, Izmir, Smyrna, Esmirna, Измир, إزمير, 伊兹密尔
Ankara, Анкара, أنقرة, 安卡拉
Москва, Moscow, Moskva, Moscou, Moscú, Moskau, Mosca, موسكو, 莫斯科, Moskova, Moskwa, Мск
Санкт-Петербург, Saint Petersburg, St Petersburg, Saint-Pétersbourg, San Petersburgo, Petersburg, سانت بطرسبرغ, 圣彼得堡, Санкт Петербург, СПб, Питер, SPb, Leningrad, Ленинград
Київ, Kyiv, Kiev, Kiew, Киев, كييف, 基辅, Kijów
Львів, Lviv, Lvov, Lemberg, Leópolis, Львов, لفيف, 利沃夫, Lwów
Одеса, Odesa, Odessa, Одесса, أوديسا, 敖德萨
Харків, Kharkiv, Kharkov, Járkov, Харьков, خاركيف, 哈尔科夫
Мінск, Minsk, Минск, مينسك, 明斯克
تونس, Tunis, Tunisi, Túnez, Тунис, 突尼斯, 突尼斯市
القاهرة, Cairo, Le Caire, Kairo, El Cairo, Каир, 开罗, Kahire
الإسكندرية, Alexandria, Alexandrie, Alejandría, Александрия, 亚历山大
بيروت, Beirut, Beyrouth, Бейрут, 贝鲁特, Beyrut
دمشق, Damascus, Damas, Damaskus, Damasco, Дамаск, 大马士革, Şam
حلب, Aleppo, Alep, Alepo, Алеппо, 阿勒颇, Halep
عمان, Amman, Амман, 安曼
بغداد, Baghdad, Bagdad, Багдад, 巴格达
القدس, Jerusalem, Jérusalem, Jerusalén, Иерусалим, 耶路撒冷, Kudüs, Al-Quds, Gerusalemme
طهران, تهران, Tehran, Téhéran, Teheran, Teherán, Тегеран, 德黑兰, Tahran
كابول, کابل, Kabul, Kaboul, Кабул, 喀布尔
الدار البيضاء, Casablanca, Касабланка, 卡萨布兰卡
طرابلس, Tripoli, Trípoli, Триполи, 的黎波里
الجزائر, Algiers, Alger, Argel, Алжир, 阿尔及尔
الخرطوم, Khartoum, Jartum, Хартум, 喀土穆
Nairobi, Найроби, نيروبي, 内罗毕
Addis Ababa, Addis-Abeba, Адис-Абеба, أديس أبابا, 亚的斯亚贝巴, አዲስ አበባ, Addis
Dakar, Дакар, داكار, 达喀尔
New York, NYC, Nueva York, Нью-Йорк, نيويورك, 纽约, New York City
Los Angeles, Лос-Анджелес, لوس أنجلوس, 洛杉矶
San Francisco, Сан-Франциско, سان فرانسيسكو, 旧金山, SF, Frisco
Washington, Вашингтон, واشنطن, 华盛顿, Washington DC, Washington D.C., DC
Montréal, Montreal, Монреаль, مونتريال, 蒙特利尔, MTL
Québec, Quebec, Квебек, كيبك, 魁北克
Toronto, Торонто, تورونتو, 多伦多
México, Mexico City, Ciudad de México, Mexico, Мехико, مكسيكو, مدينة مكسيكو, مكسيكو سيتي, Mexiko-Stadt, Città del Messico, 墨西哥城, CDMX, Ciudad de Mexico, México DF, DF
Bogotá, Bogota, Богота, بوغوتا, 波哥大
São Paulo, Sao Paulo, Сан-Паулу, ساو باولو, 圣保罗, Sampa
Buenos Aires, Буэнос-Айрес, بوينس آيرس, 布宜诺斯艾利斯, BsAs, Bs As, CABA
北京, Beijing, Pékin, Pekin, Pekín, Peking, Пекин, بكين
上海, Shanghai, Shanghái, Schanghai, Шанхай, شنغهاي, شانغهاي
广州, 廣州, Guangzhou, Canton, Cantón, Kanton, Гуанчжоу, غوانزو
香港, Hong Kong, Hongkong, Гонконг, هونغ كونغ
台北, 臺北, Taipei, Taipéi, Тайбэй, تايبيه
東京, 东京, Tokyo, Tokio, Tōkyō, Токио, طوكيو
大阪, Osaka, Ōsaka, Осака, أوساكا
서울, Seoul, Séoul, Seúl, Сеул, سيول, سول, سيئول, 首尔
부산, Busan, Pusan, Пусан, بوسان, 釜山
दिल्ली, Delhi, New Delhi, Дели, دلهي, 德里
मुंबई, Mumbai, Bombay, Мумбаи, مومباي, 孟买
Hà Nội, Hanoi, Hanói, Ханой, هانوي, 河内
Đà Nẵng, Da Nang, Дананг
Sydney, Sídney, Сидней, سيدني, 悉尼
Regensburg, Ratisbon, Ratisbonne, Ratisbona, Регенсбург, ريغنسبورغ, 雷根斯堡
Mainz, Mayence, Maguncia, Magonza, Майнц, ماينتس, 美因茨
Trier, Trèves, Treves, Tréveris, Treviri, Трир, ترير, 特里尔
Braunschweig, Brunswick, Brunsvick, Брауншвейг, براونشفايغ, 不伦瑞克
Bremen, Brême, Brema, Бремен, بريمن, 不来梅
Augsburg, Augsbourg, Augusta, Augsburgo, Аугсбург, أوغسبورغ
Freiburg, Freiburg im Breisgau, Fribourg-en-Brisgau, Friburgo, Фрайбург, فرايبورغ
Konstanz, Constance, Constanza, Costanza, Констанц
Koblenz, Coblence, Coblenza, Кобленц
Saarbrücken, Sarrebruck, Saarbruck, Саарбрюккен
Luzern, Lucerne, Lucerna, Люцерн, لوسيرن, 卢塞恩
St. Gallen, Sankt Gallen, Saint-Gall, San Gallo, San Galo
Solothurn, Soleure, Soletta
Biel/Bienne, Biel, Bienne
Fribourg, Freiburg im Üechtland, Friburgo
Neuchâtel, Neuenburg
Salzburg, Salzbourg, Salzburgo, Salisburgo, Зальцбург
Innsbruck, Innsbrück, Инсбрук
Graz, Грац, غراتس
Brugge, Bruges, Brügge, Brujas, Брюгге, بروج, 布鲁日
Leuven, Louvain, Löwen, Lovaina, Лёвен
Mechelen, Malines, Mechlin, Mecheln, Malinas
Kortrijk, Courtrai
Nijmegen, Nimègue, Nimwegen, Nimega
Vlissingen, Flushing, Flessingue
Utrecht, Утрехт, أوترخت
Lille, Rijsel, Ryssel, Lilla
Dunkerque, Dunkirk, Dünkirchen, Duinkerke, Dunquerque
Mulhouse, Mülhausen
Bordeaux, Burdeos, Бордо, بوردو, 波尔多
Livorno, Leghorn, Livourne, Liorna
Padova, Padua, Padoue, Падуя
Mantova, Mantua, Mantoue
Siracusa, Syracuse, Syrakus
Trento, Trient, Trente
Bolzano, Bozen, Bolzano/Bozen
Merano, Meran, Merano/Meran
Trieste, Triest, Триест, ترييستي
A Coruña, La Coruña, Corunna, La Corogne
Córdoba, Cordoba, Cordova, Cordoue, Кордова, قرطبة
Granada, Grenade, Гранада, غرناطة
Donostia / San Sebastián, San Sebastián, Saint-Sébastien, Donostia
Rijeka, Fiume
Dubrovnik, Ragusa
Ljubljana, Laibach, Lubiana, Liubliana, Любляна
Bratislava, Pressburg, Pozsony, Братислава, براتيسلافا
Brno, Brünn
Plzeň, Pilsen
Olomouc, Olmütz
Karlovy Vary, Carlsbad, Karlsbad
Poznań, Posen, Познань
Szczecin, Stettin, Щецин
Cluj-Napoca, Klausenburg, Kolozsvár, Cluj
Sibiu, Hermannstadt
Braşov, Brasov, Kronstadt
Timişoara, Timisoara, Temeswar, Temesvár
Pécs, Fünfkirchen
Tallinn, Reval, Таллин, تالين
Riga, Rīga, Рига, ريغا
Vilnius, Wilna, Wilno, Vilna, Вильнюс, فيلنيوس
Kaliningrad, Königsberg, Калининград
Turku, Åbo
Helsingør, Elsinore, Elseneur, Helsingör
Edirne, Adrianople, Andrinople
Antakya, Antioch, Antioche, Antioquía, أنطاكية
Trabzon, Trebizond, Trébizonde
Chişinău, Chisinau, Kishinev, Кишинёв
Tbilisi, Tiflis, Тбилиси, تبليسي
Yerevan, Erevan, Erivan, Ереван, يريفان
Almaty, Alma-Ata, Алматы, Алма-Ата
Astana, Nur-Sultan, Астана, Нур-Султан
Dnipro, Dnipropetrovsk, Dnepropetrovsk, Днепр, Дніпро
Yekaterinburg, Екатеринбург, Екб
Nizhniy Novgorod, Nizhny Novgorod, Нижний Новгород, Горький
Volgograd, Волгоград, Stalingrad
Ho Chi Minh City, Saigon, HCMC, Sài Gòn, Hồ Chí Minh, Thành phố Hồ Chí Minh, TPHCM, Хошимин, هو تشي منه, 胡志明市
Bangkok, BKK, Krung Thep, กรุงเทพฯ, Бангкок, بانكوك, 曼谷
Kuala Lumpur, KL, كوالالمبور, 吉隆坡
Jakarta, Djakarta, Batavia, جاكرتا, 雅加达
Yogyakarta, Jogja, Jogjakarta
Yangon, Rangoon, Rangun, 仰光
Kolkata, Calcutta, কলকাতা, كلكتا
Chennai, Madras, சென்னை
Bengaluru, Bangalore, ಬೆಂಗಳೂರು
Philadelphia, Philly, Philadelphie, Филадельфия
Las Vegas, Vegas
New Orleans, NOLA, La Nouvelle-Orléans, Nueva Orleans
Atlanta, ATL
Chicago, Chi-Town, Чикаго, شيكاغو, 芝加哥
Guadalajara, GDL
La Habana, Havana, La Havane, Havanna, Гавана, هافانا, 哈瓦那
Rio de Janeiro, Rio, Рио-де-Жанейро, ريو دي جانيرو, 里约热内卢
Johannesburg, Joburg, Jo’burg, Jozi, جوهانسبرغ
Birmingham, B’ham, Brum
Derry, Londonderry
Tanger, Tangier, Tangiers, طنجة, Танжер
Fès, Fez, Fes, فاس
`;
