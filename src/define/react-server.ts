/** In place of every module of an element in a React server component, whose imports reach no browser. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

if (process.env.NODE_ENV !== 'production') {
  console.warn(
    `what-migrants-bring#server-components: a server component imports an element, which does nothing in the browser. Import it in a client component ("use client").`,
  );
}

export {};
