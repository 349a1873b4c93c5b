import { expect } from '@open-wc/testing';
import { normalise } from '../../src/locale/normalise.js';

/** What readers write, and what it is compared as. Written out: nothing is held against itself. */
const expectAll = (same: Readonly<Record<string, readonly string[]>>) => {
  for (const [plain, others] of Object.entries(same)) {
    for (const other of [plain, ...others]) expect(normalise(other), other).to.equal(plain);
  }
};

describe('the normaliser', () => {
  it('ignores case, accents and decomposition [B3]', () => {
    expectAll({
      zurich: ['ZÜRICH', 'Zürich', 'zu\u0308rich', 'ZURICH'],
      guenon: ['Guénon'],
      αθηνα: ['Αθήνα', 'ΑΘΗΝΑ'],
      елка: ['ёлка', 'ЁЛКА'],
      'legal aid, 24 h': ['Legal Aid, 24 h', 'LÉGAL aid, 24 h'],
      fi: ['ﬁ'],
    });
  });

  it('replaces letters such as ø and ß with what people type for them [B3]', () => {
    const letters: Readonly<Record<string, string>> = {
      ł: 'l',
      ø: 'o',
      ß: 'ss',
      æ: 'ae',
      œ: 'oe',
      ı: 'i',
      đ: 'd',
      ð: 'd',
      þ: 'th',
      ħ: 'h',
      ŋ: 'n',
      ŧ: 't',
      ɓ: 'b',
      ɗ: 'd',
      ƙ: 'k',
      ƴ: 'y',
      ə: 'e',
      ɛ: 'e',
      ɔ: 'o',
      ς: 'σ',
      İ: 'i',
      Ł: 'l',
      Ø: 'o',
      Æ: 'ae',
      Đ: 'd',
      Þ: 'th',
    };
    for (const [letter, typed] of Object.entries(letters)) {
      expect(normalise(letter), letter).to.equal(typed);
      expect(normalise(`x${letter}x${letter}`), letter).to.equal(`x${typed}x${typed}`);
    }
  });

  it('unifies variants of Arabic, Persian and Urdu letters [B4]', () => {
    const forms: Readonly<Record<string, string>> = {
      ا: 'ٱأإآ',
      ي: 'ىیېےئ',
      ه: 'ةۀہھە',
      ك: 'ک',
      و: 'ؤ',
    };
    for (const [letter, others] of Object.entries(forms)) {
      for (const other of others) {
        expect(normalise(other), other).to.equal(letter);
        expect(normalise(`ب${other}ب${other}`), other).to.equal(`ب${letter}ب${letter}`);
      }
    }
  });

  it('removes vowel signs, tatweel, joiners and direction marks [B4]', () => {
    expectAll({
      مركز: ['مَرْكَز', 'مـــركز', '\u200fمركز\u200e', '\u2067مركز\u2069'],
      ميخواهم: ['می\u200cخواهم', 'ميخواهم'],
      שלום: ['שָׁלוֹם'],
      passport: ['pass\u00adport', 'pass\u200bport', '\ufeffpassport', 'pass\u2060port'],
    });
  });

  it('keeps vowel signs of Indic and South-East Asian scripts [B5]', () => {
    for (const word of ['हिंदी', 'ខ្មែរ', 'ภาษาไทย', 'বাংলা']) expect(normalise(word)).to.equal(word);
    // The dot of Indic letters is left out as people leave it out; that of kana is another letter.
    expect(normalise('क़लम')).to.equal('कलम');
    expect(normalise('が')).to.equal('が');
    expect(normalise('か\u3099')).to.equal('が');
  });

  it('replaces digits of any script with 0 to 9 [B4]', () => {
    const scripts = [
      '٠١٢٣٤٥٦٧٨٩',
      '۰۱۲۳۴۵۶۷۸۹',
      '߀߁߂߃߄߅߆߇߈߉',
      '०१२३४५६७८९',
      '০১২৩৪৫৬৭৮৯',
      '੦੧੨੩੪੫੬੭੮੯',
      '૦૧૨૩૪૫૬૭૮૯',
      '୦୧୨୩୪୫୬୭୮୯',
      '௦௧௨௩௪௫௬௭௮௯',
      '౦౧౨౩౪౫౬౭౮౯',
      '೦೧೨೩೪೫೬೭೮೯',
      '൦൧൨൩൪൫൬൭൮൯',
      '๐๑๒๓๔๕๖๗๘๙',
      '໐໑໒໓໔໕໖໗໘໙',
      '༠༡༢༣༤༥༦༧༨༩',
      '၀၁၂၃၄၅၆၇၈၉',
      '០១២៣៤៥៦៧៨៩',
      '᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙',
      '0123456789',
    ];
    for (const digits of scripts) expect(normalise(digits), digits).to.equal('0123456789');
  });

  it('only lower-cases ASCII', () => {
    expect(normalise('A-1 (B), c@D')).to.equal('a-1 (b), c@d');
    expect(normalise('')).to.equal('');
    expect(normalise('ÉA')).to.equal('ea');
    expect(normalise('AÉ')).to.equal('ae');
  });
});
