// Lessons made up for looking at the screen. Real ones come from `assets` and `locales` through Rust.

import type {
  Direction,
  Entry,
  Frame,
  LessonView,
  Level,
  Line,
  Picture,
  Sentence,
  Settings,
  Shelf,
  Tile,
  Unit,
  Welcome
} from './types.gen';

export const LESSONS = 3;

export const PRETEND: Settings = {
  home: 'de',
  city: 'rostock',
  second: 'ar',
  level: 'easy',
  theme: 'paper',
  textSize: 1,
  spacing: 0,
  speed: 1,
  speaksControls: false
};

export type Texts = Record<string, string>;

const FLOOD: {
  kind: Frame['kind'];
  id: string;
  action: number | null;
  picture: string;
  lines: Texts[];
  why?: Texts[];
}[] = [
  {
    kind: 'hello',
    id: 'hello',
    action: null,
    picture: 'e_flood',
    lines: [
      { de: 'Heute: Wasser.', ar: 'اليوم: الماء.' },
      { de: 'Du kannst überspringen.', ar: 'يمكنك أن تتخطى.' }
    ]
  },
  {
    kind: 'word',
    id: 'cellar',
    action: null,
    picture: 'i_feel_door',
    lines: [{ de: 'der Keller', ar: 'القبو' }]
  },
  {
    kind: 'word',
    id: 'stairs',
    action: null,
    picture: 'g_stairwell',
    lines: [{ de: 'die Treppe', ar: 'الدرج' }]
  },
  {
    kind: 'action',
    id: 'up',
    action: 0,
    picture: 'e_flood',
    lines: [{ de: 'Geh jetzt nach oben.', ar: 'اصعد الآن إلى الأعلى.' }]
  },
  {
    kind: 'step',
    id: 'up-stairs',
    action: 0,
    picture: 'g_stairwell',
    lines: [
      { de: 'Ich gehe die [Treppe](stairs) nach oben.', ar: 'أصعد [الدرج](stairs) إلى الأعلى.' },
      { de: 'Ich gehe nie in den [Keller](cellar).', ar: 'لا أنزل أبدًا إلى [القبو](cellar).' }
    ],
    why: [{ de: 'Wasser füllt den Keller sehr schnell.', ar: 'يملأ الماء القبو بسرعة كبيرة.' }]
  },
  {
    kind: 'action',
    id: 'out',
    action: 1,
    picture: 'f_shelter',
    lines: [{ de: 'Bleib weg vom Wasser.', ar: 'ابتعد عن الماء.' }]
  },
  {
    kind: 'step',
    id: 'out-water',
    action: 1,
    picture: 'm_meeting_point',
    lines: [{ de: 'Ich gehe nicht durch das Wasser.', ar: 'لا أمشي في الماء.' }]
  },
  {
    kind: 'action',
    id: 'call',
    action: 2,
    picture: 'd_call',
    lines: [{ de: 'Ruf Hilfe: \u2068112\u2069.', ar: 'اتصل بالرقم \u2068112\u2069.' }]
  },
  {
    kind: 'step',
    id: 'call-where',
    action: 2,
    picture: 'd_call',
    lines: [{ de: 'Ich sage: Wo bin ich?', ar: 'أقول: أين أنا؟' }]
  },
  {
    kind: 'alone',
    id: 'alone',
    action: null,
    picture: 'e_flood',
    lines: [
      { de: 'Kein Erwachsener da? Geh zu Nachbarn.', ar: 'لا يوجد شخص كبير؟ اذهب إلى الجيران.' }
    ]
  },
  {
    kind: 'calm',
    id: 'calm',
    action: null,
    picture: 'a_blackout',
    lines: [{ de: 'Ich atme langsam ein und aus.', ar: 'أتنفس ببطء.' }]
  },
  {
    kind: 'share',
    id: 'share',
    action: null,
    picture: 'c_packing',
    lines: [{ de: 'Zeig deiner Familie die Treppe.', ar: 'أرِ عائلتك الدرج.' }]
  }
];

const PLAIN: Texts = {
  de: 'Wenn das Wasser kommt, gehen wir sofort die [Treppe](stairs) nach oben.',
  ar: 'عندما يأتي الماء، نصعد فورًا [الدرج](stairs) إلى الأعلى.'
};

const TITLES: { id: string; picture: string; unit: Texts; title: Texts }[] = [
  {
    id: 'blackout-start',
    picture: 'a_blackout',
    unit: { de: 'Strom', ar: 'الكهرباء' },
    title: { de: 'Das Licht geht aus', ar: 'ينطفئ الضوء' }
  },
  {
    id: 'call-112',
    picture: 'd_call',
    unit: { de: 'Hilfe rufen', ar: 'طلب المساعدة' },
    title: { de: 'Ich rufe 112', ar: 'أتصل بالرقم 112' }
  },
  {
    id: 'flood',
    picture: 'e_flood',
    unit: { de: 'Wasser und Wetter', ar: 'الماء والطقس' },
    title: { de: 'Das Wasser kommt', ar: 'الماء قادم' }
  },
  {
    id: 'shelter',
    picture: 'f_shelter',
    unit: { de: 'Wasser und Wetter', ar: 'الماء والطقس' },
    title: { de: 'In der großen Halle', ar: 'في القاعة الكبيرة' }
  },
  {
    id: 'bag',
    picture: 'c_packing',
    unit: { de: 'Bereit sein', ar: 'الاستعداد' },
    title: { de: 'Meine Notfalltasche', ar: 'حقيبتي' }
  }
];

export function shelfIn(settings: Settings, count: number): Shelf {
  const lessons = Array.from({ length: count }, (_, at) => {
    const known = TITLES[at % TITLES.length] ?? TITLES[0];
    return {
      unit: known?.unit ?? {},
      tile: tile(settings, `${known?.id}${at < TITLES.length ? '' : at}`, known, at)
    };
  });
  const units = lessons.reduce<Unit[]>((found, { unit, tile }) => {
    const last = found.at(-1);
    const title = line(settings, unit);
    if (last?.title.first.text === title.first.text) last.lessons.push(tile);
    else found.push({ id: `unit-${found.length}`, title, lessons: [tile] });
    return found;
  }, []);
  return { release: 'r', first: settings.home ?? 'de', second: settings.second, units };
}

function tile(
  settings: Settings,
  id: string,
  known: (typeof TITLES)[number] | undefined,
  at: number
): Tile {
  return {
    id,
    title: line(settings, known?.title ?? {}),
    picture: picture(known?.picture ?? ''),
    alt: [],
    steps: 8,
    done: [8, 3, 0][at % 3] ?? 0,
    trouble: at === 4 ? 'needs-newer' : null,
    languages: at === 3 ? 'second-only' : 'both'
  };
}

export function lessonIn(settings: Settings, id: string, level: Level): LessonView {
  const frames = FLOOD.map((frame): Frame => ({
    ...frame,
    picture: picture(frame.picture),
    lines: (level === 'plain' && frame.id === 'up-stairs'
      ? [PLAIN, ...frame.lines]
      : frame.lines
    ).map((texts) => line(settings, texts)),
    why: (frame.why ?? []).map((texts) => line(settings, texts)),
    alt: [
      line(settings, {
        de: 'Kinder gehen mit Erwachsenen einen Weg hinauf.',
        ar: 'أطفال يصعدون مع الكبار.'
      })
    ]
  }));
  const words = FLOOD.filter(({ kind }) => kind === 'word').map(
    ({ id, lines, picture: name }): Entry => ({
      id,
      text: line(settings, lines[0] ?? {}),
      picture: picture(name)
    })
  );
  const title = line(settings, { de: 'Das Wasser kommt', ar: 'الماء قادم' });
  return { release: 'r', id, level, hasPlain: true, title, frames, words };
}

const NAMES: [string, string, string][] = [
  ['de', 'Deutsch', 'Hallo. Sprichst du Deutsch?'],
  ['en', 'English', 'Hello. Do you speak English?'],
  ['uk', 'Українська', 'Привіт. Ти говориш українською?'],
  ['ar', 'العربية', 'مرحبًا. هل تتكلم العربية؟'],
  ['tr', 'Türkçe', 'Merhaba. Türkçe biliyor musun?'],
  ['fa', 'فارسی', 'سلام. فارسی حرف می‌زنی؟'],
  ['pl', 'Polski', 'Cześć. Mówisz po polsku?'],
  ['ro', 'Română', 'Bună. Vorbești română?'],
  ['sq', 'Shqip', 'Tung. A flet shqip?'],
  ['bs', 'Bosanski', 'Zdravo. Govoriš li bosanski?'],
  ['kmr', 'Kurmancî', 'Silav. Tu Kurmancî diaxivî?'],
  ['lv', 'Latviešu', 'Sveiki. Vai tu runā latviski?']
];

export function welcomeHere(isMany: boolean): Welcome {
  const languages = NAMES.slice(0, isMany ? NAMES.length : 4).map(([language, name, greeting]) => ({
    language,
    direction: directionOf(language),
    name: sentence(language, name),
    greeting: greeting.split(/(?<=[.]) /).map((text) => sentence(language, text)),
    hasVoice: language !== 'kmr',
    status: 'draft' as const
  }));
  const city = (id: string, names: Texts, name: string) => ({
    id,
    languages: ['de'],
    names: Object.fromEntries(
      Object.entries(names).map(([tag, text]) => [tag, sentence(tag, text)])
    ),
    picture: picture(name)
  });
  const cities = [
    city(
      'rostock',
      { de: 'Rostock', en: 'Rostock', ar: 'روستوك', uk: 'Росток' },
      'm_meeting_point'
    ),
    city('vienna', { de: 'Wien', en: 'Vienna', ar: 'فيينا', uk: 'Відень' }, 'b_siren')
  ];
  return { languages, cities };
}

export function picture(name: string): Picture {
  const paper = `${name}.svg`;
  return { paper, contrast: name === 'e_flood' ? 'e_flood_hc.svg' : null, width: 800, height: 600 };
}

export function line({ home, second }: Settings, texts: Texts): Line {
  const first = home !== null && home in texts ? home : 'de';
  const other = second !== null && second !== first && second in texts ? second : null;
  return {
    first: sentence(first, texts[first] ?? ''),
    second: other === null ? null : sentence(other, texts[other] ?? '')
  };
}

const directionOf = (language: string): Direction =>
  ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr';

/** A sentence with its marks taken out and word times as long as its words. */
function sentence(language: string, marked: string): Sentence {
  const marks: Sentence['marks'] = [];
  let text = '';
  for (const [whole, surface, word] of marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)|[^[]+/g)) {
    if (surface !== undefined && word !== undefined)
      marks.push({ start: text.length, length: surface.length, word });
    text += surface ?? whole;
  }
  let time = 100;
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => {
    const fromMs = time;
    time += 160 + 70 * word.length;
    return { start: index, length: word.length, fromMs, toMs: time - 60 };
  });
  const clip = language === 'kmr' ? null : `${language}-${time + 200}`;
  return {
    text,
    words,
    marks,
    clip,
    durationMs: time + 200,
    language,
    direction: directionOf(language)
  };
}
