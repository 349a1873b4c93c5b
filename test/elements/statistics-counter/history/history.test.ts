import { expect } from '@open-wc/testing';
import { changeOf } from '../../../../src/elements/statistics-counter/history/change.js';
import { pointsOf, size } from '../../../../src/elements/statistics-counter/history/sparkline.js';
import { all, counter, figureIn, given, one, spaces } from '../figures.js';

const series = [
  { at: 1990, value: 154e6 },
  { at: 2000, value: 175e6 },
  { at: 2013, value: 232e6 },
];

const changeIn = (more: Readonly<Record<string, unknown>>): string | undefined => {
  const { statistic, style, msg } = figureIn('en', more);
  return changeOf(statistic, { style, msg });
};

const between = (from: number, to: number) => [
  { at: 2010, value: from },
  { at: 2013, value: to },
];

describe('the history of a figure', () => {
  it('has a sentence for its last change [B18]', () => {
    expect(changeIn({ series: between(1000, 1032) })).to.equal('up 3.2% since 2010');
    expect(changeIn({ series: between(1000, 968) })).to.equal('down 3.2% since 2010');
    expect(changeIn({ series: between(5, 5) })).to.equal('unchanged since 2010');
    expect(changeIn({ series: between(0, 5) })).to.equal(undefined);
    expect(changeIn({ series: between(2.9, 3.2), style: 'percent' })).to.equal(
      'up 0.3 percentage points since 2010',
    );
    expect(changeIn({ series: between(2, 3), style: 'percent' })).to.equal(
      'up 1 percentage point since 2010',
    );
    expect(changeIn({ series: between(3, 2), style: 'percent' })).to.equal(
      'down 1 percentage point since 2010',
    );
  });

  it('shows the direction of a change by text, not by colour or arrow alone [B18]', async () => {
    const looks = async (to: number) => {
      const element = await counter([given({ series: between(10, to) })]);
      const change = one(element, '.change');
      return [getComputedStyle(change).color, change.children.length];
    };
    expect(await looks(20)).to.deep.equal(await looks(5));
  });

  it('draws a series as an aria-hidden chart, with a table of the same values [B19]', async () => {
    const element = await counter([given({ series })]);
    const line = one(element, '.sparkline');
    expect(all(element, '.sparkline')).to.have.length(1);
    expect(line.getAttribute('aria-hidden')).to.equal('true');
    expect(line.querySelector('polyline')!.getAttribute('points')!.split(' ')).to.have.length(3);
    one(element, 'summary').click();
    const rows = all(element, 'tbody tr').map((row) => spaces(row.innerText));
    expect(rows).to.deep.equal(['1990 154 million', '2000 175 million', '2013 232 million']);
    await expect(element).to.be.accessible();
  });

  it('places the points by year and by value [B19]', () => {
    const points = pointsOf(figureIn('en', { series }).statistic.series!);
    const { width, height, edge } = size;
    expect(points[0]).to.deep.equal({ x: edge, y: height - edge });
    expect(points[1]!.x).to.be.closeTo(edge + ((width - 2 * edge) * 10) / 23, 0.001);
    expect(points[2]).to.deep.equal({ x: width - edge, y: edge });
  });
});
