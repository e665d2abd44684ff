// Pictures for `npm run dev` and the preview, where no Rust serves `lantern://`: files of the folder
// named by LANTERN_PICTURES where they exist, a plain shape elsewhere. Never part of the shipped page.

import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import type { Connect, Plugin } from 'vite';

export function pretendPictures(): Plugin {
  return {
    name: 'pretend-pictures',
    configureServer: ({ middlewares }) => void middlewares.use(serve),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(serve)
  };
}

function serve(request: Connect.IncomingMessage, response: ServerResponse, next: () => void): void {
  if (!request.url?.startsWith('/pictures/')) return next();
  const name = basename(request.url);
  const file = join(process.env['LANTERN_PICTURES'] ?? '', name);
  response.setHeader('Content-Type', 'image/svg+xml');
  response.end(existsSync(file) ? readFileSync(file) : shape(name));
}

function shape(name: string): string {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="800" height="600">
    <rect width="800" height="600" fill="hsl(${hue} 45% 78%)"/>
    <path d="M0 440Q200 380 400 440T800 440V600H0Z" fill="hsl(${hue} 35% 62%)"/>
    <circle cx="400" cy="270" r="130" fill="hsl(${hue} 60% 88%)"/></svg>`;
}
