/** What acts of the reader need: the search, details, the filters' panels, what is kept. One chunk. */
import type { After } from '../../../time/clock.js';
import { addStyles } from '../../../widget/sheets.js';
import { styles as details } from '../details/details.styles.js';
import { styles as filterDialog } from '../filters/filter-dialog.styles.js';
import { styles as panels } from '../filters/panels.styles.js';
import { styles as nearMe } from '../near-me/near-me.styles.js';
import { NearMe } from '../near-me/near-me.js';
import type { GazetteerCode } from '../near-me/place-field.js';
import { styles as noResults } from '../results/no-results.styles.js';
import type { Position } from '../search/geography.js';
import { type PrintCode, Shortlist } from '../shortlist/shortlist.js';
import { styles as shortlist } from '../shortlist/shortlist.styles.js';
import { toolViews } from './tool-views.js';
import type { Tools } from '../view-context.js';

export { openDialog } from '../filters/filter-dialog.js';
export { SearchSession } from '../search/search-session.js';

/** The later over the earlier. */
const styles = [noResults, panels, filterDialog, nearMe, shortlist, details];

interface ToolOptions {
  readonly root: HTMLElement | DocumentFragment;
  readonly after: After;
  readonly gazetteer: GazetteerCode;
  readonly print: PrintCode;
  readonly onChange: () => void;
  readonly onOrigin: (origin: Position | undefined) => void;
  readonly onTell: (message: string) => void;
}

export const readerTools = (options: ToolOptions): Tools => {
  for (const sheet of styles) addStyles(options.root, sheet);
  return {
    near: new NearMe(options, options),
    shortlist: new Shortlist(options, options.print),
    views: toolViews,
  };
};
