/** The campaign's colours, and the tints between them that only the portraits use. */
export const palette = {
  paper: '#fffdf9',
  raised: '#f5eee3',
  line: '#d8cdbd',
  ink: '#1c2430',
  accent: '#a63d14',
  second: '#0d5a61',
  accentDeep: '#74290c',
  clay: '#cc6b3c',
  apricot: '#ebac7c',
  ochre: '#dfa145',
  rose: '#e8c4ae',
  secondDeep: '#08393f',
  sea: '#5f9c9b',
  mist: '#bfd5ce',
};
