import { EventList } from '../../elements/event-list/event-list.js';
import { withAlmanac } from '../../elements/event-list/on-server.js';
import { define } from '../define.js';

define('wmb-event-list', withAlmanac(EventList));

export { EventList };
