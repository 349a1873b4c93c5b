export { StatisticsCounter as Element } from '../../elements/statistics-counter/statistics-counter.js';
export { feedClient } from '../../feed/client.js';
