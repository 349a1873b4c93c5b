import { OrganisationFinder } from '../elements/organisation-finder/organisation-finder.js';
import { define } from './define.js';

define('wmb-organisation-finder', OrganisationFinder);

export { OrganisationFinder };
