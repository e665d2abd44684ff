// The page begins here. Outside the shipped build a pretended Rust answers.

import { mount } from 'svelte';
import App from './App.svelte';
import './styles/base.css';

if (import.meta.env.MODE === 'preview' || import.meta.env.DEV) {
  const { pretend } = await import('$lib/ipc/testing');
  pretend();
  // For looking at a screen without the way there.
  const { way } = await import('./route.svelte');
  Object.assign(window, { lanternGo: way.go });
}

const target = document.getElementById('app');
if (target) mount(App, { target });
