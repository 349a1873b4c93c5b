import type { MsgFn } from '@lit/localize/internal/types.js';
import type { FacetName } from '../search/query.js';

/** What a filter is called. */
export const facetLabel = (facet: FacetName, msg: MsgFn): string => {
  switch (facet) {
    case 'service':
      return msg('Help with');
    case 'country':
      return msg('Country');
    case 'region':
      return msg('Region');
    case 'language':
      return msg('Languages spoken');
    case 'interpretation':
      return msg('Interpreters');
    case 'open':
      return msg('Open now');
    case 'remote':
      return msg('By phone or online');
    case 'cost':
      return msg('Cost');
    case 'audience':
      return msg('Who it is for');
    case 'bring':
      return msg('What to bring');
  }
};
