import { watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { basename, dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { messagesFor } from '../../check/messages/messages.js';
import { countsOf, verdictOf } from '../../check/report-text.js';
import { type CommandContext, exitCodes } from '../command.js';
import { checkedDocuments, documentsText } from '../feed-documents.js';
import { SourceError } from '../read-source.js';
import { changesPath, overviewPage, withReload } from './pages.js';

export interface PreviewCommandOptions {
  readonly port: number;
  readonly language: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Milliseconds: an editor writes a file in several steps. */
const pause = 100;

/** The file that a path names within a folder; undefined if it leads out of it, or is hidden. */
const fileIn = (folder: string, path: string): string | undefined => {
  const file = join(folder, normalize(path));
  const isHidden = path.split('/').some((part) => part.startsWith('.'));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) && !isHidden
    ? file
    : undefined;
};

interface Report {
  readonly verdict: string;
  readonly report: string;
  readonly isBad: boolean;
}

const check = async (feed: string, language: string, context: CommandContext): Promise<Report> => {
  const messages = messagesFor(language);
  try {
    const documents = await checkedDocuments(feed, context);
    const findings = documents.flatMap((document) => document.findings);
    return {
      verdict: verdictOf(findings, messages),
      report: documentsText(documents, messages, context),
      isBad: countsOf(findings).error > 0,
    };
  } catch (cause) {
    if (!(cause instanceof SourceError)) throw cause;
    return { verdict: cause.message, report: cause.message, isBad: true };
  }
};

const answer = (response: ServerResponse, status: number, type: string, body: string | Buffer) => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });
  response.end(body);
};

/**
 * `wmb preview`: serves a feed, what is beside it, the script and the builder on this computer
 * alone, and loads pages anew when a file changes. Ends with Ctrl-C.
 *
 * @returns the exit code.
 */
export const runPreview = async (
  feed: string,
  { port, language }: PreviewCommandOptions,
  context: CommandContext,
): Promise<number> => {
  const folder = dirname(resolve(feed));
  const { script } = context;
  if (!(await stat(feed).catch(() => undefined))?.isFile()) {
    context.warn(`${feed} does not exist. wmb init makes a feed to begin with.`);
    return exitCodes.couldNotRun;
  }
  if (script === undefined) {
    context.warn(
      'The package what-migrants-bring is not installed: npm install what-migrants-bring.',
    );
    return exitCodes.couldNotRun;
  }
  const readers = new Set<ServerResponse>();

  const page = async (path: string): Promise<string | Buffer | undefined> => {
    const isScript = path.startsWith('/wmb/');
    const file = isScript ? fileIn(script, path.slice('/wmb'.length)) : fileIn(folder, path);
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    const isPage = extname(path) === '.html' && !isScript;
    return bytes && isPage ? withReload(bytes.toString()) : bytes;
  };

  const serve = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === changesPath) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      readers.add(response);
      response.on('close', () => readers.delete(response));
      return;
    }
    if (path === '/') {
      const html = overviewPage(basename(feed), await check(feed, language, context));
      answer(response, 200, types['.html'] ?? '', withReload(html));
      return;
    }
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const body = await page(name);
    const type = types[extname(name).toLowerCase()] ?? 'application/octet-stream';
    if (body === undefined) answer(response, 404, 'text/plain', `${path} is not there.`);
    else answer(response, 200, type, body);
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    let path = '';
    try {
      path = decodeURIComponent(pathname);
    } catch {
      // Not found, below.
    }
    serve(path, response).catch((cause: unknown) => {
      context.warn(String(cause));
      if (!response.headersSent) answer(response, 500, 'text/plain', 'This could not be served.');
    });
  });

  const tell = async (): Promise<void> => {
    context.warn((await check(feed, language, context)).verdict);
    for (const reader of readers) reader.write('data: changed\n\n');
  };
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name && /(^|\/)(\.|node_modules)|\.part$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), pause);
  });
  watcher.on('error', (cause) => context.warn(`Changes are not seen: ${cause.message}`));

  return new Promise((ended) => {
    const stop = (code: number): void => {
      clearTimeout(timer);
      watcher.close();
      for (const reader of readers) reader.end();
      server.close();
      server.closeAllConnections();
      ended(code);
    };
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE';
      context.warn(isTaken ? `Port ${port} is taken: --port ${port + 1}.` : cause.message);
      stop(exitCodes.couldNotRun);
    });
    // Of this computer alone: drafts may have people in them who are not to be shown.
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const at = typeof address === 'object' && address ? address.port : port;
      context.print(`http://localhost:${at}/  (Ctrl-C ends)`);
      void tell();
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => stop(exitCodes.clean));
    }
  });
};
