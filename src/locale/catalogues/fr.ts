import { templates } from '../generated/fr.js';
import { translator } from './translator.js';

export const translate = translator(templates);
