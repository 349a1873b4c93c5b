/** A response whose body arrives in parts, cut at these bytes: each `goOn()` delivers the next part. */
export const partialResponse = (text: string, cuts: readonly number[] = []) => {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts, bytes.length];
  let waiting: (() => void)[] = [];
  let begin = 0;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const end of ends) {
        controller.enqueue(bytes.slice(begin, end));
        begin = end;
        if (end < bytes.length) await new Promise<void>((go) => waiting.push(go));
      }
      controller.close();
    },
  });
  return {
    response: new Response(body),
    goOn: () => {
      for (const go of waiting) go();
      waiting = [];
    },
  };
};
