import { StatisticsCounter } from '../elements/statistics-counter/statistics-counter.js';
import { define } from './define.js';

define('wmb-statistics-counter', StatisticsCounter);

export { StatisticsCounter };
