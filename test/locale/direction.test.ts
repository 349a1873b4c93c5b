import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/locale/direction.js';

describe('direction of a language', () => {
  it('is rtl for languages and scripts written from right to left', () => {
    for (const tag of [
      'ar',
      'AR-eg',
      'he',
      'fa-IR',
      'ur',
      'yi',
      'ckb',
      'ps',
      'dv',
      'uz-Arab',
      'az-Arab-IR',
    ]) {
      expect(directionOf(tag), tag).to.equal('rtl');
    }
  });

  it('is ltr for all others, and for these languages in another script', () => {
    for (const tag of [
      'en',
      'fr',
      'arn',
      'hy',
      'heb-x',
      'ar-Latn',
      'ks-Deva',
      'ug-Cyrl',
      'zh-Hant',
      '',
      'x',
    ]) {
      expect(directionOf(tag), tag).to.equal('ltr');
    }
  });
});
