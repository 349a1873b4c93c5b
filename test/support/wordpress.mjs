const secret = 'a1B2c3D4e5';

/**
 * What WordPress 6 makes of the `html` of an oEmbed document from an unknown provider
 * (`wp_filter_oembed_result`): a quotation and a hidden, sandboxed frame with few attributes.
 */
export const asWordPressPrints = (html) => {
  const kept = html
    .replaceAll(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/g, '')
    .replaceAll(/\s(?!(?:href|src|width|height|title)=)[\w-]+(?:="[^"]*")?(?=[\s>])/g, '');
  const [, quotation = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept);
  const hidden = quotation && ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';
  return (
    quotation.replace(
      '<blockquote',
      `<blockquote class="wp-embedded-content" data-secret="${secret}"`,
    ) +
    frame
      .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace(
        '<iframe',
        `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`,
      )
  );
};
