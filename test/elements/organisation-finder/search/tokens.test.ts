import { expect } from '@open-wc/testing';
import { normalise } from '../../../../src/locale/normalise.js';
import {
  indexWordsOf,
  joinedForms,
  queryWordsOf,
} from '../../../../src/elements/organisation-finder/search/tokens.js';

describe('the normaliser', () => {
  it('treats case, accents, decomposed forms and letters that do not decompose as equal [B3]', () => {
    const same = [
      ['zurich', 'ZÜRICH', 'Zürich', 'zu\u0308rich'],
      ['lodz', 'Łódź', 'ŁÓDŹ'],
      ['kobenhavn', 'København'],
      ['strasse', 'Straße', 'STRASSE'],
      ['aether', 'Æther'],
      ['diyarbakir', 'Diyarbakır', 'DİYARBAKIR'],
      ['dakovo', 'Đakovo'],
      ['guenon', 'Guénon'],
      ['αθηνα', 'Αθήνα', 'ΑΘΗΝΑ'],
      ['елка', 'ёлка', 'ЁЛКА'],
    ];
    for (const [plain, ...others] of same) {
      for (const other of others) expect(normalise(other)).to.equal(plain);
    }
  });

  it('treats Arabic and Persian letter forms as equal, drops marks, tatweel and joiners [B4]', () => {
    expect(normalise('مَرْكَز')).to.equal('مركز');
    expect(normalise('مـــركز')).to.equal('مركز');
    expect(normalise('أحمد إحمد آحمد')).to.equal('احمد احمد احمد');
    expect(normalise('على علی علي')).to.equal('علي علي علي');
    expect(normalise('مدرسة')).to.equal('مدرسه');
    expect(normalise('کمک')).to.equal('كمك');
    expect(normalise('می\u200cخواهم')).to.equal('ميخواهم');
  });

  it('reads the digits of any script as Latin digits [B4]', () => {
    for (const digits of ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '๐๑๒๓๔๕๖๗๘๙', '០១២៣៤៥៦៧៨៩']) {
      expect(normalise(digits)).to.equal('0123456789');
    }
  });

  it('finds a word with and without its article, also joined with a preposition [B4]', () => {
    expect(indexWordsOf('للهجرة')).to.deep.equal(['للهجره', 'هجره']);
    expect(queryWordsOf('هجرة')).to.deep.equal(['هجره']);
    expect(indexWordsOf('والصحة')).to.deep.equal(['والصحه', 'صحه']);
  });

  it('splits unspaced scripts into pairs, and keeps vowel signs of Indic scripts with their letters [B5]', () => {
    expect(indexWordsOf('移民服務')).to.deep.equal(['移民', '民服', '服務', '務']);
    expect(queryWordsOf('移民')).to.deep.equal(['移民']);
    expect(queryWordsOf('IOM移民')).to.deep.equal(['iom', '移民']);
    expect(queryWordsOf('हिंदी')).to.deep.equal(['हिंदी']);
    expect(normalise('が')).to.equal('が');
  });
});

describe('the other forms of a text', () => {
  it('are without apostrophes, hyphens and dots, and with spaces around digits', () => {
    for (const [text, ...forms] of [
      ['O’Connor', 'oconnor'],
      ['walk-in centre', 'walkin'],
      ['R.E.A.C.H. now', 'reach'],
      ['B&B', 'bb'],
      ['Zürich-Nord', 'zurichnord'],
      ['Care4Calais', 'care', '4', 'calais'],
      ['日本-語', '日本', '本語', '語'],
      ['plain words'],
      ['24-7'],
      ['4x4'],
    ] as const)
      expect(joinedForms(text), text).to.deep.equal(forms);
  });
});
