import type { SectionName } from '../../model/contract.js';
import { plainName } from '../../check/meant/codes.js';

/** What a sheet of a section may be called, in the languages of the UN. */
const names: Readonly<Record<SectionName, string>> = {
  stories: 'stories|story|people|récits|histoires|historias|قصص|القصص|故事|истории',
  statistics: 'statistics|figures|numbers|chiffres|cifras|أرقام|الأرقام|数据|показатели|цифры',
  events:
    'events|event|calendar|événements|agenda|eventos|فعاليات|الفعاليات|活动|мероприятия|события',
  organisations:
    'organisations|organizations|directory|annuaire|organizaciones|منظمات|المنظمات|机构|организации',
};

/** The section that a sheet is called by; undefined for any other name. */
export const sectionOfSheet = (sheet: string): SectionName | undefined =>
  (Object.keys(names) as SectionName[]).find((section) =>
    names[section].split('|').some((name) => plainName(name) === plainName(sheet)),
  );
