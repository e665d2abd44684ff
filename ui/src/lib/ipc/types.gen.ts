// Generated from src-tauri/src/wire.rs. Do not edit.

export type Direction = 'ltr' | 'rtl';

export type Level = 'easy' | 'plain';

export interface WordTime { start: number; length: number; fromMs: number; toMs: number }

export interface Mark { start: number; length: number; word: string }

export interface Sentence { text: string; words: WordTime[]; marks: Mark[]; clip: string | null; durationMs: number; language: string; direction: Direction }

export interface Line { first: Sentence; second: Sentence | null }

export interface Picture { paper: string; contrast: string | null; width: number; height: number }

export interface Settings { home: string | null; city: string | null; second: string | null; level: Level; theme: 'paper' | 'dark' | 'contrast'; textSize: 1 | 1.25 | 1.5 | 2; spacing: 0 | 1 | 2; speed: 0.6 | 0.8 | 1; speaksControls: boolean }

export interface Start { version: string; settings: Settings; isInstalled: boolean; isTrial: boolean; isMeasuring: boolean; systemLanguages: string[] }

export interface WelcomeLanguage { language: string; direction: Direction; name: Sentence; greeting: Sentence[]; hasVoice: boolean; status: 'draft' | 'reviewed' }

export interface WelcomeCity { id: string; languages: string[]; names: Record<string, Sentence>; picture: Picture }

export interface Welcome { languages: WelcomeLanguage[]; cities: WelcomeCity[] }

export interface Progress { phase: 'reading' | 'fetching' | 'finishing'; bytes: number; totalBytes: number }

export interface Tile { id: string; title: Line; picture: Picture; alt: Line[]; steps: number; done: number; trouble: 'needs-newer' | null; languages: 'both' | 'second-only' }

export interface Unit { id: string; title: Line; lessons: Tile[] }

export interface Shelf { release: string; first: string; second: string | null; units: Unit[] }

export interface Frame { kind: 'hello' | 'word' | 'action' | 'step' | 'alone' | 'calm' | 'share'; id: string; action: number | null; picture: Picture; lines: Line[]; why: Line[]; alt: Line[] }

export interface Entry { id: string; text: Line; picture: Picture }

export interface LessonView { release: string; id: string; level: Level; hasPlain: boolean; title: Line; frames: Frame[]; words: Entry[] }

export interface Report { utterance: number; state: 'speaking' | 'paused' | 'ended' | 'stopped'; positionMs: number; speed: number; pace: number }
