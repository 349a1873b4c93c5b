/** A feed that a site has at hand. */
export declare const campaign: Readonly<Record<string, unknown>>;
