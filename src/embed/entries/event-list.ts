export { EventList as Element } from '../../elements/event-list/event-list.js';
export { feedClient } from '../../feed/client.js';
