/**
 * A Rollup plugin: gives Lit's Trusted Types policy our name. A page whose own Lit holds the name
 * `lit-html` would refuse a second, and a partner can allow ours alone.
 */
export const ownPolicyName = (name) => ({
  name: 'own-policy-name',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const renamed = code.replace('createPolicy("lit-html"', `createPolicy("${name}"`);
    if (renamed === code) this.error('Lit no longer makes its policy where it did.');
    return { code: renamed, map: null };
  },
});
