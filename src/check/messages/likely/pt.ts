import type { LikelyMessages } from './en.js';

export const likely: LikelyMessages = {
  'text-markup': {
    title: 'Marcação num texto',
    cure: 'Os textos são simples: quem lê os vê como estão escritos. Encontrado: {found}',
  },
  'text-garbled': {
    title: 'Caracteres corrompidos',
    cure: 'O texto foi salvo ou aberto em outra codificação que não UTF-8: pegue-o de novo do original. Encontrado: {found}',
  },
  'text-placeholder': {
    title: 'Algo a preencher',
    cure: 'Escreva o que cabe aqui ou remova. Encontrado: {found}',
  },
  'text-language-missing': {
    title: 'Um texto sem o idioma do próprio feed',
    cure: 'Quem não encontra o seu idioma recebe o primeiro que houver: acrescente {expected}.',
  },
  'address-closed': {
    title: 'Um endereço que não pode ser aberto por quem lê',
    cure: 'Ele leva a ninguém, a este computador ou a um lugar que pergunta quem você é: indique o endereço do arquivo ou da página publicados. Encontrado: {found}',
  },
  'picture-unshown': {
    title: 'Uma imagem que os navegadores não mostram',
    cure: 'Salve-a como JPEG, PNG ou WebP. Encontrado: {found}',
  },
  'picture-alt-poor': {
    title: 'Uma descrição que não diz nada',
    cure: 'Diga o que a imagem mostra a quem não pode vê-la; "" se apenas decora. Encontrado: {found}',
  },
  'picture-unmeasured': {
    title: 'Uma imagem sem largura e altura',
    cure: 'wmb build a mede. Para publicar este arquivo como está, escreva ambas em pixels: sem elas, a imagem fica de fora.',
  },
  'picture-missing': {
    title: 'Uma imagem que não pode ser obtida',
    cure: 'Verifique o endereço e se o arquivo está lá: {found}',
  },
  'picture-heavy': {
    title: 'Uma imagem pesada',
    cure: 'Num telefone, ela demora: wmb build faz imagens menores dos arquivos ao lado do feed. Encontrado: {found}',
  },
  'picture-size': {
    title: 'Uma imagem de tamanho diferente do que está escrito',
    cure: 'O espaço é reservado para a forma errada: escreva {expected}. Encontrado: {found}',
  },
  'link-broken': {
    title: 'Um link que não leva a lugar nenhum',
    cure: 'Verifique o endereço. O servidor respondeu: {found}',
  },
  'date-unlikely': {
    title: 'Uma data que dificilmente é a desejada',
    cure: 'Está longe no futuro: verifique o ano. Encontrado: {found}',
  },
  'number-unlikely': {
    title: 'Um número que dificilmente é o desejado',
    cure: 'Deveria ser {expected}? Encontrado: {found}',
    otherwise: 'Veja se falta ou sobra um algarismo. Encontrado: {found}',
  },
  'position-elsewhere': {
    title: 'Uma posição que não fica no seu país',
    cure: 'Provavelmente falta ou sobra um sinal de menos: {expected}.',
    otherwise:
      'Verifique os dois números: primeiro a longitude, depois a latitude, oeste e sul com sinal de menos.',
  },
  'hours-unlikely': {
    title: 'Horários que passam da meia-noite',
    cure: 'São lidos como se fechasse no dia seguinte: verifique os dois horários. Encontrado: {found}',
  },
  'phone-undialled': {
    title: 'Um telefone em que ninguém consegue tocar',
    cure: 'Escreva-o com + e o código do país, um número por entrada: "+44 20 7946 0000". Encontrado: {found}',
  },
  'reference-missing': {
    title: 'Uma história que não está no feed',
    cure: 'Verifique o id ou remova-o. Encontrado: {found}',
  },
  'offset-unlike-zone': {
    title: 'Um horário cuja diferença não é a do seu fuso',
    cure: 'Lá, os relógios marcam outra hora nesse dia: {expected}, se é esse o horário. Encontrado: {found}',
  },
  'recurrence-unread': {
    title: 'Uma repetição que não pode ser lida',
    cure: 'Só a primeira data é mostrada. Escreva-a como "FREQ=WEEKLY;BYDAY=MO", com dias de duas letras. Encontrado: {found}',
  },
  'online-without-link': {
    title: 'Um evento online sem link',
    cure: 'Diga em "joinUrl" onde participar ou em "url" onde ler mais.',
  },
  'entry-repeated': {
    title: 'Uma entrada que aparece duas vezes',
    cure: 'Remova uma delas: diz o mesmo que {found}.',
  },
};
