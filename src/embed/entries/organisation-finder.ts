export { OrganisationFinder as Element } from '../../elements/organisation-finder/organisation-finder.js';
export { feedClient } from '../../feed/client.js';
