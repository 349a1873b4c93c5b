/** Response headers of a feed: any page may read it, and how long a copy is fresh. */
const settings = [
  { files: 'json', pattern: '/*.json', cache: 'public, max-age=300' },
  { files: 'pictures', pattern: '/pictures/*', cache: 'public, max-age=31536000, immutable' },
] as const;

/** For Netlify and Cloudflare Pages. */
const headersFile = settings
  .map(
    ({ pattern, cache }) =>
      `${pattern}\n  Access-Control-Allow-Origin: *\n  Cache-Control: ${cache}\n  X-Content-Type-Options: nosniff\n`,
  )
  .join('\n');

/** For Apache. */
const htaccess = `AddType application/json .json
AddType image/avif .avif
AddType image/webp .webp
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  <FilesMatch "\\.json$">
    Header set Cache-Control "${settings[0].cache}"
  </FilesMatch>
  <FilesMatch "\\.(avif|webp|jpg)$">
    Header set Cache-Control "${settings[1].cache}"
  </FilesMatch>
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE application/json
</IfModule>
`;

/** Lines for a \`server\` block of nginx. */
const nginx = `location ~ \\.json$ {
  add_header Access-Control-Allow-Origin "*";
  add_header X-Content-Type-Options "nosniff";
  add_header Cache-Control "${settings[0].cache}";
  gzip on;
  gzip_types application/json;
}
location /pictures/ {
  add_header Access-Control-Allow-Origin "*";
  add_header X-Content-Type-Options "nosniff";
  add_header Cache-Control "${settings[1].cache}";
}
`;

/** Configuration files for hosts, by name. */
export const serverSettings: Readonly<Record<string, string>> = {
  _headers: headersFile,
  '.htaccess': htaccess,
  'nginx.conf': nginx,
};
