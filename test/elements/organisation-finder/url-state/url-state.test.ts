import { expect } from '@open-wc/testing';
import { AskedQuery } from '../../../../src/elements/organisation-finder/asked-query.js';
import type { FinderContext } from '../../../../src/elements/organisation-finder/host.js';
import { hashWith } from '../../../../src/elements/organisation-finder/url-state/hash-with.js';
import { UrlState } from '../../../../src/elements/organisation-finder/url-state/url-state.js';

const contextOf = (text: string, settings = {}, isByReader = true): FinderContext =>
  ({
    settings: { urlState: 'find', locked: '', query: '', ...settings },
    query: { text, choices: {} },
    isByReader,
  }) as unknown as FinderContext;

const states = (): UrlState => new UrlState(() => {});

describe('the query in the address', () => {
  const before = location.href;
  const { replaceState } = history;
  const setHash = (hash: string): void =>
    replaceState.call(history, history.state, '', before.split('#', 1)[0] + hash);
  afterEach(() => {
    history.replaceState = replaceState;
    document.querySelector('base')?.remove();
    replaceState.call(history, history.state, '', before);
  });

  it('is the reader’s where it can’t be written: what stands there is nobody’s new wish', () => {
    setHash('#find=text%3Dold');
    const state = states();
    expect(state.follow(contextOf(''))).to.deep.equal({ text: 'old', choices: {} });
    history.replaceState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    for (const text of ['legal', 'legal', 'legal aid'])
      expect(state.follow(contextOf(text)), text).to.equal(undefined);
    history.replaceState = replaceState;
    expect(state.follow(contextOf('legal aid, Leeds'))).to.equal(undefined);
    expect(location.hash).to.equal('#find=text%3Dlegal%2Baid%252C%2BLeeds');
  });

  it('is written on pages whose base, or whose path alone, leads to another site', () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/there/';
    document.head.append(base);
    states().follow(contextOf('legal'));
    expect(location.hash).to.equal('#find=text%3Dlegal');
    base.remove();
    const { origin, search } = location;
    replaceState.call(history, history.state, '', `${origin}//there${search}`);
    states().follow(contextOf('housing'));
    expect(location.href).to.equal(`${origin}//there${search}#find=text%3Dhousing`);
  });

  it('changes nothing that the page has locked', () => {
    setHash('#find=text%3Dspam%26service%3Dhousing%26language%3Dar');
    const locked = { locked: 'query service', query: 'legal', service: 'legal' };
    expect(states().follow(contextOf('legal', locked))).to.deep.equal({
      text: 'legal',
      choices: { language: ['ar'] },
    });
  });

  it('is not written where the page, after the reader, has preset another', () => {
    setHash('');
    const asked = new AskedQuery(() => {});
    const follow = (settings: object): void => {
      const { settings: all } = contextOf('', settings);
      for (let round = 0; round < 3; round += 1)
        asked.follow({
          ...contextOf(''),
          settings: all,
          query: asked.current,
          isByReader: asked.isByReader,
        });
    };
    follow({});
    asked.ask({ text: 'mine' });
    follow({});
    expect(location.hash).to.equal('#find=text%3Dmine');
    follow({ query: 'theirs' });
    expect(asked.current.text).to.equal('theirs');
    expect(location.hash).to.equal('#find=text%3Dmine');
  });

  it('leaves all other parts of the hash as they are, to the byte', () => {
    for (const [hash, state, wanted] of [
      ['', 'a=1', '#find=a%3D1'],
      ['#', 'a=1', '#find=a%3D1'],
      ['#a&&b&', 'x', '#a&&b&&find=x'],
      ['#&a', 'x', '#&a&find=x'],
      ['#a%zz&find=old&b', 'x', '#a%zz&b&find=x'],
      ['#find=old', '', ''],
      ['#finder=1', 'x', '#finder=1&find=x'],
    ] as const)
      expect(hashWith(hash, 'find', state), hash).to.equal(wanted);
  });
});
