/** The part of https://www.w3.org/TR/trusted-types/ that is used. */
export interface Policy {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

const asItIs: Policy = { createHTML: (html) => html, createScriptURL: (url) => url };

/**
 * The one policy of ours on the page: for the addresses of chunks, and for Lit's templates. Where a
 * page allows none, strings stand in, which its sinks refuse: the fallbacks stay.
 */
export const createPolicy = (): Policy => {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    return trustedTypes?.createPolicy('what-migrants-bring', asItIs) ?? asItIs;
  } catch {
    return asItIs;
  }
};
