// Stands in for Rust in tests, in `npm run dev` and in the preview build. Never shipped.

import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import type { Channel } from '@tauri-apps/api/core';
import { LESSONS, lessonIn, PRETEND, shelfIn, welcomeHere } from './pretended';
import { PretendedContent } from './pretendedContent';
import { dictionaryIn } from './pretendedDictionary';
import { nowHere } from './pretendedNow';
import { cityIn } from './pretendedCity';
import { PretendedVoice } from './pretendedVoice';
import type { Edition } from './index';
import type { ContentEvent, Level, Progress, Report, Settings, Start } from './types.gen';

export { clearMocks, mockIPC };

interface Arguments {
  settings: Settings;
  home: string;
  city: string;
  lesson: string;
  level: Level;
  clip: string;
  fromMs: number;
  toMs: number | null;
  speed: number;
  ms: number;
  fingerprint: string;
  onProgress: Channel<Progress>;
  onReport: Channel<Report>;
  onEvent: Channel<ContentEvent>;
  editions: Edition[];
  byItself: boolean;
  id: string;
}

/** Answers every command with made-up lessons. `?home=ar&theme=dark` in the address sets settings. */
export function pretend(): void {
  const voice = new PretendedVoice();
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  let settings: Settings = { ...PRETEND, ...parsed(asked) };
  const lessons = new PretendedContent(asked['content'] ?? '');
  const start = (): Start => ({
    version: '0.1.0',
    settings,
    isInstalled: settings.home !== null,
    shelf: null,
    isTrial: asked['trial'] === 'true',
    isMeasuring: false,
    systemLanguages: ['de-DE']
  });
  const answers: Record<string, (given: Arguments) => unknown> = {
    start,
    welcome: () => welcomeHere(asked['many'] === 'true'),
    install: async ({ onProgress }) => {
      for (let part = 0; part <= 10; part += 1) {
        onProgress.onmessage({ phase: 'fetching', bytes: part, totalBytes: 10 });
        await new Promise((done) => setTimeout(done, Number(asked['slow'] ?? 60)));
      }
    },
    shelf: () => {
      if (asked['fail']) throw { code: asked['fail'] };
      return shelfIn(settings, Number(asked['lessons'] ?? LESSONS));
    },
    dictionary: () => dictionaryIn(settings),
    open_lesson: ({ lesson, level }) => lessonIn(settings, lesson, level),
    now: () => nowHere(settings),
    print_page: () => {
      if (asked['printer'] === 'none') throw { code: 'no-printer' };
    },
    city: () => cityIn(settings),
    content: lessons.content,
    watch_content: lessons.watch,
    check_now: lessons.check,
    stop_bringing: lessons.stop,
    choose_editions: lessons.choose,
    set_by_itself: lessons.setByItself,
    add_publisher_file: () => lessons.add({}),
    add_publisher_address: lessons.add,
    remove_publisher: lessons.remove,
    import_file: lessons.take,
    import_folder: lessons.take,
    import_stick: lessons.take,
    trust_stick: lessons.trust,
    export_to: lessons.save,
    listen: ({ onReport }) => void (voice.onreport = (report) => onReport.onmessage(report)),
    say: ({ clip, fromMs, toMs, speed }) => voice.say(clip, fromMs, toMs, speed),
    say_interface: () => null,
    pause: () => voice.pause(),
    resume: () => voice.resume(),
    seek: ({ ms }) => voice.seek(ms),
    hush: () => voice.hush(),
    set_speed: ({ speed }) => voice.setSpeed(speed),
    save_settings: (given) => void (settings = given.settings)
  };
  mockIPC((command, given) => answers[command]?.(given as unknown as Arguments));
  Object.assign(Reflect.get(window, '__TAURI_INTERNALS__') as object, {
    convertFileSrc: (path: string) => `/pictures/${path}`
  });
}

function parsed(asked: Record<string, string>): Partial<Settings> {
  const known = Object.entries(asked).filter(([name]) => name in PRETEND);
  const value = (text: string) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  };
  return Object.fromEntries(known.map(([name, text]) => [name, value(text)]));
}
