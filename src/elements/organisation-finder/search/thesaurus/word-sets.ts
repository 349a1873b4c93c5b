/** Sets of names and words that mean the same, a set a line, phrases parted by commas. */

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
