import { createContext } from 'svelte';
import type { MessageId } from '$lib/l10n/index.svelte';

/** Speaks for controls: by focus always, by a pointer passing over only while nothing else speaks. */
export interface Speech {
  focused: (speak: Speaker) => void;
  passed: (speak: Speaker) => void;
  message: (id: MessageId) => void;
}

export type Speaker = () => void;

/** What the controls of this page speak through; the app gives it once. */
export const [speech, provideSpeech] = createContext<Speech>();
