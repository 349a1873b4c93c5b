/** What breaks each line of the organisation finder’s acceptance: see prove.mjs. */
export default [];
