import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

/** What the API itself answers, whoever asks. */
const RESERVED = /^\/(api|board|healthz|readyz|metrics)(\/|$)/;
/** Names that carry the hash of their content never change. */
const HASHED = /^\/assets\//;
const YEAR_S = 31_536_000;
const HOUR_S = 3_600;
/** The better one first. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Padan</title>
<h1>The portal is not built</h1>
<p>The API works: see <a href="/api/docs">/api/docs</a>. To build the portal: <code>node apps/portal/bin/build.mjs</code></p>`;

/**
 * The content policy of the portal's pages: nothing from elsewhere. `blob:` shows evidence that was fetched with the
 * session; requests are upgraded only where the portal is served under https.
 */
export const contentPolicy = (publicUrl: string) => ({
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    frameSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    upgradeInsecureRequests: publicUrl.startsWith('https:') ? [] : null,
  },
});

/** As much of an application as is needed to serve in front of its routes. */
interface Mounts {
  use(handler: RequestHandler): unknown;
}

/** Serves the built portal at `/`. Every path that is not the API's and asks for a page gets the portal. */
export function mountPortal(app: Mounts, folder = builtPortal()): void {
  const files = express.static(folder, { index: false, dotfiles: 'ignore', redirect: false, setHeaders: setCaching });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if ((request.method !== 'GET' && request.method !== 'HEAD') || RESERVED.test(request.path)) return next();
    chooseEncoding(folder, request, response);
    files(request, response, (error?: unknown) => (error ? next(error) : page(folder)(request, response, next)));
  });
}

/** Beside the compiled API, wherever that was put: both as source and as compiled, the package is the folder above `apps`. */
function builtPortal(): string {
  for (let folder = path.dirname(fileURLToPath(import.meta.url)); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json'))) return path.join(folder, 'dist', 'portal');
    if (folder === path.dirname(folder)) throw new Error('the API does not lie in a package');
  }
}

/** Files were compressed when the portal was built: sends what the browser takes. */
function chooseEncoding(folder: string, request: Request, response: Response): void {
  const type = TYPES[path.extname(request.path)];
  if (!type) return;
  response.vary('Accept-Encoding');
  // Names of files only: what would climb out of the folder is left to express.static, which refuses it.
  if (!/^[\w/.-]+$/.test(request.path) || request.path.includes('..')) return;
  const encoding = ENCODINGS.find(
    ({ name, suffix }) => request.acceptsEncodings(name) && existsSync(path.join(folder, request.path + suffix)),
  );
  if (!encoding) return;
  request.url = request.path + encoding.suffix;
  response.locals['portalFile'] = { type, encoding: encoding.name };
}

function setCaching(response: Response, file: string): void {
  const compressed = response.locals['portalFile'] as { type: string; encoding: string } | undefined;
  if (compressed) {
    response.setHeader('Content-Type', compressed.type);
    response.setHeader('Content-Encoding', compressed.encoding);
  }
  const isHashed = HASHED.test(response.req.originalUrl) && file.includes('assets');
  response.setHeader('Cache-Control', isHashed ? `public, max-age=${YEAR_S}, immutable` : `public, max-age=${HOUR_S}`);
}

/** The one page, never cached: it names the hashed files of the newest build. */
const page =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    if (HASHED.test(request.path) || !request.accepts('html') || request.accepts(['json', 'html']) === 'json')
      return next();
    const file = path.join(folder, 'index.html');
    response.setHeader('Cache-Control', 'no-cache');
    if (existsSync(file)) response.type('html').send(readFileSync(file));
    else response.status(503).type('html').send(NOT_BUILT);
  };
