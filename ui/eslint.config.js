import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const door = {
  patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/lib/ipc speaks with Rust.' }]
};

export default ts.config(
  { ignores: ['dist/', 'dist-preview/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': ['error', door],
      'svelte/no-at-html-tags': 'error',
      'svelte/require-each-key': 'error',
      'no-console': 'error'
    }
  },
  {
    files: ['src/lib/ipc/**'],
    rules: { 'no-restricted-imports': 'off' }
  }
);
