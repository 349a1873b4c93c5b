/** Sets of names and words that mean the same, a set a line, phrases parted by commas. */

/** Towns that are called something else in other languages, by what addresses and people call them. */
export const townNames = `
Wien, Vienna, Vienne, Viena, Вена, Відень, فيينا, 维也纳, Viyana, Wenen, Wiedeń, Vídeň, Bécs
Praha, Prague, Prag, Praga, Прага, براغ, 布拉格
Genève, Geneva, Genf, Ginevra, Ginebra, Женева, جنيف, 日内瓦, Cenevre
Zürich, Zurich, Zurigo, Zúrich, Цюрих, زيورخ, 苏黎世
Bern, Berne, Berna, Берн, برن, 伯尔尼
Basel, Bâle, Basle, Basilea, Базель, بازل, 巴塞尔
Köln, Cologne, Colonia, Кёльн, كولونيا, 科隆, Keulen, Kolonia
München, Munich, Monaco di Baviera, Múnich, Мюнхен, ميونخ, 慕尼黑, Monachium, Mnichov
Nürnberg, Nuremberg, Norimberga, Núremberg, Нюрнберг, نورنبيرغ, 纽伦堡
Hamburg, Hambourg, Hamburgo, Amburgo, Гамбург, هامبورغ, 汉堡
Berlin, Berlín, Berlino, Берлин, برلين, 柏林
Frankfurt, Francfort, Fráncfort, Francoforte, Франкфурт, فرانكفورت, 法兰克福
Hannover, Hanover, Hanovre, Ганновер, هانوفر, 汉诺威
Dresden, Dresde, Дрезден, دريسدن, 德累斯顿
Leipzig, Лейпциг, لايبزيغ, 莱比锡, Lipsk
Würzburg, Wurtzbourg, Wurzburgo, Вюрцбург
Aachen, Aix-la-Chapelle, Aquisgrán, Ахен, 亚琛
Strasbourg, Straßburg, Estrasburgo, Strasburgo, Страсбург, ستراسبورغ, 斯特拉斯堡
Paris, París, Parigi, Париж, باريس, 巴黎, Paryż
Lyon, Lione, Лион, ليون, 里昂
Marseille, Marseilles, Marsella, Marsiglia, Марсель, مرسيليا, 马赛
Nice, Niza, Nizza, Ницца, نيس, 尼斯
Toulouse, Tolosa, Тулуза, تولوز, 图卢兹
Bruxelles, Brussels, Brüssel, Brussel, Bruselas, Брюссель, بروكسل, 布鲁塞尔, Bruksela
Antwerpen, Antwerp, Anvers, Amberes, Антверпен, أنتويرب, 安特卫普
Gent, Ghent, Gand, Gante, Гент
Liège, Lüttich, Luik, Lieja, Льеж
Den Haag, The Hague, La Haye, La Haya, Гаага, لاهاي, 海牙
Amsterdam, Ámsterdam, Амстердам, أمستردام, 阿姆斯特丹
Rotterdam, Róterdam, Роттердам, روتردام, 鹿特丹
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
Barcelona, Barcelone, Barcellona, Барселона, برشلونة, 巴塞罗那
Sevilla, Seville, Séville, Siviglia, Севилья, إشبيلية, 塞维利亚
Valencia, Valence, Валенсия, بلنسية, 瓦伦西亚
Zaragoza, Saragossa, Saragosse, Сарагоса, سرقسطة
Lisboa, Lisbon, Lisbonne, Lissabon, Lisbona, Лиссабон, لشبونة, 里斯本, Lizbona
Porto, Oporto, Порту, بورتو, 波尔图
København, Copenhagen, Copenhague, Kopenhagen, Copenaghen, Копенгаген, كوبنهاغن, 哥本哈根, Köpenhamn, Kopenhaga
Göteborg, Gothenburg, Göteborg, Gotemburgo, Гётеборг, غوتنبرغ, 哥德堡
Stockholm, Estocolmo, Stoccolma, Стокгольм, ستوكهولم, 斯德哥尔摩, Sztokholm
Malmö, Malmoe, Мальмё, مالمو
Helsinki, Helsingfors, Хельсинки, هلسنكي, 赫尔辛基
Oslo, Осло, أوسلو, 奥斯陆
Warszawa, Warsaw, Varsovie, Varsovia, Warschau, Varsavia, Варшава, وارسو, 华沙, Varşova
Kraków, Krakow, Cracow, Cracovie, Cracovia, Krakau, Краков, كراكوف, 克拉科夫
Wrocław, Breslau, Вроцлав
Gdańsk, Danzig, Гданьск, غدانسك
Łódź, Лодзь
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
Москва, Moscow, Moskva, Moscou, Moscú, Moskau, Mosca, موسكو, 莫斯科, Moskova, Moskwa
Санкт-Петербург, Saint Petersburg, St Petersburg, Saint-Pétersbourg, San Petersburgo, Petersburg, سانت بطرسبرغ, 圣彼得堡
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
القدس, Jerusalem, Jérusalem, Jerusalén, Иерусалим, 耶路撒冷, Kudüs
طهران, تهران, Tehran, Téhéran, Teheran, Teherán, Тегеран, 德黑兰, Tahran
كابول, کابل, Kabul, Kaboul, Кабул, 喀布尔
الدار البيضاء, Casablanca, Касабланка, 卡萨布兰卡
طرابلس, Tripoli, Trípoli, Триполи, 的黎波里
الجزائر, Algiers, Alger, Argel, Алжир, 阿尔及尔
الخرطوم, Khartoum, Jartum, Хартум, 喀土穆
Nairobi, Найроби, نيروبي, 内罗毕
Addis Ababa, Addis-Abeba, Адис-Абеба, أديس أبابا, 亚的斯亚贝巴, አዲስ አበባ
Dakar, Дакар, داكار, 达喀尔
New York, NYC, Nueva York, Нью-Йорк, نيويورك, 纽约
Los Angeles, Лос-Анджелес, لوس أنجلوس, 洛杉矶
San Francisco, Сан-Франциско, سان فرانسيسكو, 旧金山
Washington, Вашингтон, واشنطن, 华盛顿
Montréal, Montreal, Монреаль, مونتريال, 蒙特利尔
Québec, Quebec, Квебек, كيبك, 魁北克
Toronto, Торонто, تورونتو, 多伦多
México, Mexico City, Ciudad de México, Mexico, Мехико, مكسيكو, مدينة مكسيكو, مكسيكو سيتي, Mexiko-Stadt, Città del Messico, 墨西哥城
Bogotá, Bogota, Богота, بوغوتا, 波哥大
São Paulo, Sao Paulo, Сан-Паулу, ساو باولو, 圣保罗
Buenos Aires, Буэнос-Айрес, بوينس آيرس, 布宜诺斯艾利斯
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
`;

/** Organisations that people know by a short name or a name of another language. */
export const knownOrganisations = `
Médecins Sans Frontières, MSF, Doctors Without Borders, Médicos Sin Fronteras, Ärzte ohne Grenzen, Врачи без границ, أطباء بلا حدود, 无国界医生
International Organization for Migration, IOM, OIM, МОМ, Organisation internationale pour les migrations, Organización Internacional para las Migraciones, Международная организация по миграции, المنظمة الدولية للهجرة, 国际移民组织
United Nations High Commissioner for Refugees, UNHCR, HCR, ACNUR, УВКБ, UN Refugee Agency, المفوضية السامية, 联合国难民署
Red Cross, Croix-Rouge, Cruz Roja, Rotes Kreuz, Croce Rossa, Красный Крест, الصليب الأحمر, 红十字会, Red Crescent, Croissant-Rouge, الهلال الأحمر
International Committee of the Red Cross, ICRC, CICR, Comité international de la Croix-Rouge
International Rescue Committee, IRC
Norwegian Refugee Council, NRC
Danish Refugee Council, DRC
UNICEF, ЮНИСЕФ, يونيسف, 联合国儿童基金会
Save the Children, Rettet die Kinder, أنقذوا الأطفال
Amnesty International, Международная амнистия, منظمة العفو الدولية
`;

/** What is written short in addresses, and words whose forms are unlike each other. */
export const shortForms = `
st, saint, street, sankt
ste, sainte
str, strasse, straße
rd, road
ave, av, avenue, avenida
blvd, bd, boulevard, bulevar
sq, square
ln, lane
ter, terrace
pl, platz, place, plaza, plac
ул, ulica, ulitsa, улица, вул, вулиця, ul
пр, проспект, prospekt
c, calle
r, rue, rua
gen, general, general’s
univ, university
intl, international
assoc, association
ctr, centre, center
طبيب, أطباء, طبيبة
محامي, محام, محامون, محامين, محاماة
لاجئ, لاجئون, لاجئين
لغة, لغات
women, woman, womens
children, child, kids
evicted, eviction, evict
bicycle, bike, bicycles
`;

/** Words by which people tell of something, one way: those before the arrow find what is behind it. */
export const allusions = `
hits me, beats me, hit me, beat me, husband, boyfriend, my partner, ex > violence
frappe, bat, mari > violence
me pega, marido > violencia
يضربني, زوجي > عنف
бьёт, муж > насилие
schlägt, mein Mann, Ehemann > Gewalt
deport, deportation, deported > asylum
unpaid, owe, bailiffs > debt
`;

/** What countries are called beside their names, by ISO 3166-1. */
export const countryNames: Readonly<Record<string, string>> = {
  GB: `UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Angleterre, Inglaterra, Англия, إنجلترا, 英格兰, England, Großbritannien`,
  US: `USA, U.S.A., America, États-Unis, EE. UU., Amérique, США, Америка, أمريكا, 美国, Amerika`,
  NL: `Holland, Hollande, Holanda, Голландия, هولندا, 荷兰`,
  CZ: `Czechia, Czech Republic, Tchéquie, Чехия`,
  AE: `UAE, Emirates, الإمارات`,
  TR: `Turkey, Turquie, Türkei, Турция`,
};
