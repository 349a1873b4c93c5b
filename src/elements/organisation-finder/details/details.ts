export { details } from './sheet.js';
export { styles } from './details.styles.js';
