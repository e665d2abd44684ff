import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { pretendPictures } from './vite.pictures.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** As in `src-tauri/tauri.conf.json`, so that the preview breaks where the window would. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' lantern:; " +
  "font-src 'self'; connect-src ipc: http://ipc.localhost lantern:; object-src 'none'; " +
  "frame-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  plugins: [svelte(), pretendPictures()],
  resolve: {
    conditions: ['browser'],
    alias: { $lib: here('./src/lib'), $components: here('./src/components') }
  },
  build: {
    target: 'safari17',
    // The content policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800
  },
  server: { fs: { allow: ['..'] } },
  preview: { headers: { 'Content-Security-Policy': policy } },
  test: { environment: 'jsdom', globals: true, include: ['src/**/*.test.ts'] }
});
