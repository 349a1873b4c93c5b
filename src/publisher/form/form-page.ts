/** The editors that read the configuration. */
export type FormEditor = 'sveltia' | 'decap';

/** Versions that forms were tried with. */
const scripts: Readonly<Record<FormEditor, string>> = {
  sveltia: 'https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js',
  decap: 'https://unpkg.com/decap-cms@3.16.3/dist/decap-cms.js',
};

/** A page that is the editor: it reads `config.yml` beside it. */
export const formPage = (editor: FormEditor): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="robots" content="noindex" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Editing the campaign</title>
  </head>
  <body>
    <script src="${scripts[editor]}"></script>
  </body>
</html>
`;
