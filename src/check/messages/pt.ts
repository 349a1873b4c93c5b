import type { ReportMessages } from './en.js';
import { likely } from './likely/pt.js';

export const pt: ReportMessages = {
  language: 'pt',
  findings: {
    'not-json-csv': {
      title: 'Isto é uma tabela (CSV), não JSON',
      cure: 'Primeiro, transforme-a num feed.',
    },
    'not-json-html': {
      title: 'Isto é uma página da web, não JSON',
      cure: 'Indique o endereço do próprio arquivo; no caso de um documento compartilhado, o da sua forma publicada.',
    },
    'not-json-empty': { title: 'O arquivo está vazio', cure: 'Escreva o feed nele.' },
    'json-comma-after-last': {
      title: 'Uma vírgula depois da última entrada',
      cure: 'Remova a vírgula antes do colchete ou da chave de fechamento.',
    },
    'json-comma-missing': {
      title: 'Falta uma vírgula',
      cure: 'Coloque aqui uma vírgula, entre duas entradas.',
    },
    'json-comment': { title: 'Um comentário', cure: 'JSON não tem comentários: remova-o.' },
    'json-quotes': {
      title: 'Outras aspas que não "…"',
      cure: 'Coloque aspas duplas retas em volta.',
    },
    'json-cut-short': {
      title: 'O arquivo termina cedo demais',
      cure: 'Falta um colchete, uma chave ou uma aspa de fechamento, ou o arquivo foi cortado ao ser salvo.',
    },
    'json-syntax': { title: 'Não está escrito em JSON', cure: 'Veja o que está aqui: {found}' },
    'not-json-other': {
      title: 'Outro tipo de arquivo, não JSON',
      cure: 'Importe-o com wmb import ou salve-o como JSON. Encontrado: {found}',
    },
    'json-too-much': {
      title: 'Algo que não pertence a este lugar',
      cure: 'Remova o que está aqui: {found}',
    },
    'json-text': {
      title: 'Um texto que não está fechado ou que tem um sinal que precisa ser marcado',
      cure: 'Dentro de um texto, escreva uma aspa como \\", uma nova linha como \\n, uma barra invertida como \\\\; e feche-o com uma aspa.',
    },
    'json-merge-mark': {
      title: 'Duas versões que não foram unificadas',
      cure: 'Mantenha uma delas e remova as linhas com <<<<<<<, ======= e >>>>>>>.',
    },
    'id-repeated': {
      title: 'Um id que já pertence a uma entrada anterior',
      cure: 'Dê a esta entrada um id próprio: até lá, ela fica de fora. Encontrado: {found}',
    },
    'written-otherwise': {
      title: 'Escrito de outra forma',
      cure: 'Escreva {expected}. Encontrado: {found}',
    },
    'say-unknown': {
      title: 'A vontade de uma pessoa, sob um nome que ninguém lê',
      cure: 'Não tem efeito, e a história é exibida. Escreva {expected} se é isso que se quer dizer.',
    },
    'json-repeated-key': {
      title: 'Um nome que aparece duas vezes numa entrada',
      cure: 'Mantenha um deles: de dois, só o último é lido.',
    },
    'feed-refused': {
      title: 'Não é um feed da versão 1',
      cure: 'Um feed é um objeto que começa com "version": "1.0". Encontrado: {found}',
    },
    'section-misnamed': { title: 'Uma seção com outro nome', cure: 'Dê a ela o nome {expected}.' },
    'section-missing': {
      title: 'Uma seção que não existe',
      cure: 'O elemento dela não mostra nada.',
    },
    'item-left-out': {
      title: 'Uma entrada que fica de fora',
      cure: 'Ela precisa disto e sem isto não aparece em lugar nenhum: {expected}. Encontrado: {found}',
    },
    'field-left-out': {
      title: 'Algo que fica de fora',
      cure: 'O que cabe aqui é {expected}. Encontrado: {found}',
    },
    'field-mended': {
      title: 'Lido, embora não esteja escrito como deveria',
      cure: 'Escreva {expected}. Encontrado: {found}',
    },
    'field-unknown': {
      title: 'Um nome desconhecido',
      cure: 'Provavelmente se quis dizer {expected}.',
      otherwise: 'É ignorado. Remova-o ou procure o nome em docs/feed.md.',
    },
    'field-misspelt': {
      title: 'A vontade de uma pessoa, com erro de escrita',
      cure: 'Escreva {expected}: até lá, a história não é exibida em lugar nenhum.',
    },
    'country-unknown': {
      title: 'Um código de país que não existe',
      cure: 'Escreva {expected}.',
      otherwise: 'Escreva o código da ISO 3166-1, como KE. Encontrado: {found}',
    },
    'language-unknown': {
      title: 'Um idioma que não está escrito como código',
      cure: 'Escreva {expected}.',
      otherwise: 'Escreva um código como en, ar ou pt-BR. Encontrado: {found}',
    },
    'position-swapped': {
      title: 'Latitude e longitude trocadas',
      cure: 'A longitude vem primeiro: {expected}.',
    },
    'date-form': { title: 'Uma data em outra forma', cure: 'Escreva {expected}.' },
    'price-comma': { title: 'Uma vírgula decimal', cure: 'Escreva {expected}.' },
    'currency-unknown': {
      title: 'Um código de moeda que não existe',
      cure: 'Escreva {expected}.',
      otherwise: 'Escreva o código da ISO 4217, como USD. Encontrado: {found}',
    },
    'picture-without-alt': {
      title: 'Uma imagem sem descrição',
      cure: 'Diga em "alt" o que ela mostra; "" se apenas decora.',
    },
    'quote-without-consent': {
      title: 'Palavras de uma pessoa sem fim do consentimento',
      cure: 'Diga em "consentUntil" até quando a pessoa aceita ser citada.',
    },
    'event-over': {
      title: 'Um evento que já passou',
      cure: 'Nada a fazer: ele está entre os eventos passados. Terminou: {found}',
    },
    'consent-over': {
      title: 'Um consentimento que terminou',
      cure: 'A história não é exibida em lugar nenhum. Remova-a ou pergunte de novo à pessoa.',
    },
    'address-insecure': {
      title: 'Um endereço sem criptografia',
      cure: 'As páginas em https o recusam: tente {expected}.',
    },
    ...likely,
  },
  severities: { error: 'Erros', warning: 'Avisos', information: 'Bom saber' },
  verdict: {
    clean: 'Nada a corrigir.',
    errors: 'Corrija os erros antes de publicar: {errors}. Avisos: {warnings}.',
    warnings: 'Pode ser publicado. Avisos a verificar: {warnings}.',
  },
  shown: 'Exibidos: {counts}.',
  sections: {
    stories: 'histórias {count}',
    statistics: 'números {count}',
    events: 'eventos {count}',
    organisations: 'organizações {count}',
  },
  place: 'linha {line}, coluna {column}',
  row: 'linha {line}',
  kind: '{title} ({count})',
  item: '{id} ({name})',
  more: '… e mais deste tipo: {count}',
  nothing: 'nada',
};
