import { EventList } from '../elements/event-list/event-list.js';
import { define } from './define.js';

define('wmb-event-list', EventList);

export { EventList };
