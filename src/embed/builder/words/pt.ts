import type { Words } from './en.js';

export const pt: Words = {
  title: 'Coloque a campanha na sua página',
  lead: 'Escolha um elemento, veja-o, copie algumas linhas para a sua página. Nada do que é digitado aqui é enviado a lugar nenhum, a não ser ao servidor do feed.',
  pageLanguage: 'Idioma desta página',

  elementTitle: 'Elemento',
  elements: {
    'wmb-story-carousel': 'Histórias',
    'wmb-statistics-counter': 'Números',
    'wmb-event-list': 'Eventos',
    'wmb-organisation-finder': 'Organizações',
  },

  feedTitle: 'Feed',
  feed: 'Endereço do feed',
  feedHelp: 'O arquivo JSON da campanha, a partir de https://. A campanha diz onde ele está.',
  checkAgain: 'Verificar de novo',
  check: {
    none: 'Ainda sem feed: a prévia fica vazia.',
    'not-an-address': 'Isto ainda não é um endereço https ou http.',
    checking: 'Consultando o servidor do feed …',
  },
  good: (count) => `O feed está em ordem. Exibidos: ${count}.`,
  nothing: 'O feed pode ser lido e não tem nada para este elemento.',
  flawed: (count, issues) => `O feed pode ser lido. Exibidos: ${count}. A corrigir: ${issues}.`,
  omitted: (count) => `Omitidos por inteiro: ${count}.`,
  bad: 'O feed não pode ser exibido.',
  helps: {
    'code-unavailable':
      'Não foi possível obter o código do elemento: verifique o servidor do script.',
    'feed-address': 'Verifique o endereço.',
    'feed-unreachable':
      'Verifique o endereço e se o servidor responde a qualquer página: Access-Control-Allow-Origin: *.',
    'feed-timeout': 'O servidor é lento demais: três vezes sem resposta em 5 s.',
    'feed-status': 'Verifique o endereço e o servidor.',
    'feed-redirect': 'Indique o endereço a que ele leva, se começar por https.',
    'feed-too-large': 'Coloque seções em documentos próprios: { "href": "…" }.',
    'feed-encoding': 'Salve o arquivo em UTF-8.',
    'feed-not-json':
      'Parece uma página da web ou um arquivo cortado: indique o endereço do próprio arquivo JSON.',
    'feed-shape': 'É JSON, mas não um feed: verifique o endereço.',
    'feed-version': 'O feed é de uma versão que este script não lê.',
    'render-failed': 'É um erro nosso: por favor, avise-nos.',
  },
  issueHeads: { path: 'Onde', expected: 'O que cabe ali', found: 'O que está ali' },
  issuesCaption: 'A corrigir no feed',
  moreIssues: (count) => `E mais: ${count}.`,
  missing: 'nada',
  checkTitle: 'Verificar um texto',
  checkHelp:
    'Nada foi publicado ainda? Cole aqui o texto do feed ou solte o arquivo. Ele é verificado nesta página e não é enviado a lugar nenhum.',
  checkText: 'Texto de um feed',
  checkFile: 'Ou escolha o arquivo',

  wordsTitle: 'Textos',
  heading: 'Título',
  headingHelp: 'Fica acima do elemento. Deixe vazio se a sua página já tem um.',
  language: 'Idioma',
  asAround: 'O da página em volta',
  fallbackText: 'Link no lugar dele: texto',
  fallbackAddress: 'Link no lugar dele: endereço',
  fallbackHelp:
    'Exibido até o elemento chegar, sem JavaScript, e quando o feed não pode ser obtido.',
  notAnAddress: 'Comece por https://',

  lookTitle: 'Aparência',
  lookHelp:
    'Três variáveis mudam quase tudo: destaque, fonte, arredondamento. O resto decorre delas.',
  moreTokens: 'Todas as variáveis',
  pick: (name) => `Escolher ${name}`,
  notTaken: 'O CSS não consegue ler isto como valor aqui.',
  backToDefault: 'Voltar aos valores padrão',
  lowContrast: 'Contraste insuficiente',
  low: {
    light: (pair, ratio, least) =>
      `Numa página clara, ${pair} têm um contraste de ${ratio} : 1. É preciso pelo menos ${least} : 1 para leitura.`,
    dark: (pair, ratio, least) =>
      `Numa página escura, ${pair} têm um contraste de ${ratio} : 1. É preciso pelo menos ${least} : 1 para leitura.`,
  },
  lowHelp:
    'Escolha uma cor mais escura ou mais clara, escreva ambas como light-dark(…, …) ou fixe color-scheme em Opções.',
  and: (one, other) => `${one} e ${other}`,

  optionsTitle: 'Opções',
  ownOptions: 'Deste elemento',
  sharedOptions: 'De todos os elementos',
  default: 'Padrão',
  defaultIs: (value) => `Padrão (${value})`,

  previewTitle: 'Prévia',
  view: 'Largura',
  views: { phone: 'Telefone, 360', column: 'Coluna, 320', full: 'Largura total' },
  scheme: 'Página',
  schemes: { light: 'Clara', dark: 'Escura' },
  previewFrame: 'O elemento como será encontrado por quem lê',
  height: (height, width) => `${height} px de altura com ${width} px de largura.`,

  snippetTitle: 'Trecho de código',
  form: 'Para',
  forms: {
    script: 'Qualquer página',
    npm: 'npm',
    react: 'React 19',
    vue: 'Vue 3',
    svelte: 'Svelte 5',
    angular: 'Angular',
    frame: 'Iframe',
    oembed: 'oEmbed',
  },
  versionTitle: 'Versão',
  pin: (version) => `${version}, para sempre`,
  pinHelp: 'Os arquivos nunca mudam e são verificados pelo seu hash.',
  follow: (major) => `A mais nova ${major}.x`,
  followHelp:
    'Corrige-se sozinha. Os arquivos não podem ser verificados por um hash na sua página.',
  reserve: 'Reservar espaço para ele, para que nada se mova',
  hint: 'Está perto do topo: buscar cedo',
  styleNote:
    'Se a política da sua página recusa <style>, coloque as regras dele na sua própria folha de estilo.',
  frameNote:
    'O script ajusta a altura do quadro. Onde scripts não são permitidos, deixe-o de fora: o quadro mantém a altura e rola.',
  oembedNote:
    'Publique os dois arquivos lado a lado. Quem cola o endereço da página num lugar que conhece oEmbed recebe o quadro.',
  pageAddress: 'Onde a página ficará',
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'Selecione o texto e copie-o: este navegador não deixa a página fazer isso.',
  noManifest:
    'Não foi possível obter manifest.json ao lado desta página: o trecho está sem hashes nem indicações.',
  code: (form) => `Trecho de código para ${form}`,
};
