// Facts of Rostock made up for looking at the screen; real ones come from `assets/cities` through Rust.

import { line, picture, type Texts } from './pretended';
import type { City, Fact, Settings, Signal, Tone } from './types.gen';

const SOUND: Record<Tone['kind'], Texts> = {
  wail: { de: 'Der Ton klingt hoch, tief, hoch, tief.', ar: 'الصوت رفيع، غليظ، رفيع، غليظ.' },
  steady: { de: 'Der Ton bleibt immer gleich.', ar: 'الصوت لا يتغير.' },
  pulse: { de: 'Ton, Pause, Ton, Pause.', ar: 'صوت، سكوت، صوت، سكوت.' }
};

const PAUSE: Texts = { de: 'Wir wissen nicht, wie lang jede Pause ist.', ar: 'لا نعرف مدة كل سكوت.' };

const LENGTH: Record<number, Texts> = {
  15: { de: 'Das dauert 15 Sekunden.', ar: 'مدته 15 ثانية.' },
  60: { de: 'Das dauert 1 Minute.', ar: 'مدته 1 دقيقة.' },
  180: { de: 'Das dauert 3 Minuten.', ar: 'مدته 3 دقائق.' }
};

const MEANING: Record<string, Texts> = {
  danger: {
    de: 'Gefahr. Geh rein, mach alles zu und hör zu.',
    ar: 'يوجد خطر. ادخل إلى الداخل، أغلق، استمع.'
  },
  'danger-coming': {
    de: 'Eine Gefahr kommt. Geh rein, mach alles zu und hör zu.',
    ar: 'الخطر قادم. ادخل إلى الداخل، أغلق، استمع.'
  },
  over: {
    de: 'Die Gefahr ist vorbei. Frag einen Erwachsenen, bevor du rausgehst.',
    ar: 'انتهى الخطر. اسأل شخصًا كبيرًا قبل أن تخرج.'
  },
  test: {
    de: 'Ein Test. Geh auch dann rein, mach alles zu und hör zu.',
    ar: 'هذه تجربة. ادخل أيضًا وأغلق واستمع.'
  }
};

const total = (litres: number): Texts => ({
  de: `Deine Familie braucht ${litres} Liter Wasser.`,
  ar: `عائلتك تحتاج إلى ${litres} لترًا من الماء.`
});

/** What there is to know of Rostock. */
export function cityIn(settings: Settings): City {
  const fact = (id: string, texts: Texts[], origin: Partial<Fact> = {}): Fact => ({
    id,
    lines: texts.map((text) => line(settings, text)),
    source: 'DE33',
    checked: null,
    ageMonths: null,
    isExpired: false,
    isDoubtful: false,
    isUnsigned: true,
    ...origin
  });
  const signal = (tone: Tone, seconds: number, meaning: string): Signal => {
    const isUnsure = tone.kind === 'pulse' && tone.pauseSeconds === null;
    const texts = [SOUND[tone.kind], ...(isUnsure ? [PAUSE] : []), LENGTH[seconds] ?? {}];
    const origin = { source: 'DE5 DE1 DE4', checked: '2023-09', ageMonths: 38 };
    return {
      tone,
      seconds,
      meaning,
      fact: fact(`${tone.kind}-${seconds}`, [...texts, MEANING[meaning] ?? {}], origin)
    };
  };
  const [wail, steady] = [{ kind: 'wail' }, { kind: 'steady' }] as const;

  const known: City = {
    release: 'r',
    id: 'rostock',
    name: line(settings, { de: 'Rostock', ar: 'روستوك' }),
    numbers: [
      fact(
        'emergency',
        [{ de: 'Hilfe bei jeder Gefahr: \u2068112\u2069', ar: 'النجدة في كل خطر: \u2068112\u2069' }],
        { source: 'IN13', checked: '2026-02', ageMonths: 9 }
      ),
      fact('fire', [{ de: 'Feuerwehr: \u2068112\u2069', ar: 'الإطفاء: \u2068112\u2069' }]),
      fact('ambulance', [{ de: 'Rettungsdienst: \u2068112\u2069', ar: 'الإسعاف: \u2068112\u2069' }], {
        source: 'GKH',
        isDoubtful: true
      }),
      fact('police', [{ de: 'Polizei: \u2068110\u2069', ar: 'الشرطة: \u2068110\u2069' }]),
      fact(
        'helpline',
        [
          { de: 'Telefon für Kinder: \u2068116111\u2069', ar: 'هاتف الأطفال: \u2068116111\u2069' },
          {
            de: 'Montag bis Samstag, von 14 bis 20 Uhr.',
            ar: 'من الاثنين إلى السبت، من الساعة 14 إلى 20.'
          }
        ],
        { source: 'DE34', checked: '2023-05-18', ageMonths: 42, isExpired: true }
      )
    ],
    signals: [
      signal(wail, 60, 'danger'),
      signal(steady, 60, 'over'),
      signal(steady, 15, 'test')
    ],
    warnings: [
      fact('phone', [
        {
          de: 'Die Warnung auf dem Telefon heißt \u2068DE-Alert\u2069.',
          ar: 'التحذير على الهاتف اسمه \u2068DE-Alert\u2069.'
        }
      ]),
      fact('apps', [
        {
          de: 'Apps, die warnen: \u2068NINA, KATWARN, BIWAPP, HRO! Warn- und Notfall-App\u2069',
          ar: 'تطبيقات تحذّر: \u2068NINA, KATWARN, BIWAPP, HRO! Warn- und Notfall-App\u2069'
        }
      ]),
      fact('radio', [{ de: 'Offizielle Sender: \u2068NDR\u2069', ar: 'الراديو الرسمي: \u2068NDR\u2069' }], {
        source: 'facts.md A5',
        isDoubtful: true
      }),
      fact(
        'pages',
        [
          {
            de: 'Offizielle Seiten: \u2068rathaus.rostock.de, warnung.bund.de, bbk.bund.de\u2069',
            ar: 'الصفحات الرسمية: \u2068rathaus.rostock.de, warnung.bund.de, bbk.bund.de\u2069'
          }
        ],
        { source: 'facts.md A5', isDoubtful: true, isExpired: true }
      )
    ],
    helpPoints: [
      fact(
        'lighthouse',
        [
          {
            de: 'Such diesen Namen: \u2068Katastrophenschutz-Leuchtturm\u2069',
            ar: 'ابحث عن هذا الاسم: \u2068Katastrophenschutz-Leuchtturm\u2069'
          },
          { de: 'Dort gibt es Nachrichten.', ar: 'هناك تجد الأخبار.' },
          { de: 'Dort ruft jemand für dich Hilfe.', ar: 'هناك يتصل شخص ويطلب لك المساعدة.' },
          { de: 'Dort gibt es erste Hilfe.', ar: 'هناك تجد الإسعاف الأولي.' }
        ],
        { source: 'DE11 DE12', checked: '2025', ageMonths: 22 }
      ),
      fact(
        'warm-hall',
        [
          {
            de: 'Such diesen Namen: \u2068Wärmeinsel\u2069',
            ar: 'ابحث عن هذا الاسم: \u2068Wärmeinsel\u2069'
          },
          { de: 'Dort ist es warm.', ar: 'هناك المكان دافئ.' }
        ],
        { source: 'DE11', checked: '2025', ageMonths: 22 }
      )
    ],
    supplies: [
      fact(
        'water',
        [
          {
            de: '2 Liter Wasser für jede Person und jeden Tag.',
            ar: '2 لتر من الماء لكل شخص كل يوم.'
          }
        ],
        { source: 'DE9 DE10', checked: '2025-10-13', ageMonths: 13, isUnsigned: false }
      ),
      fact(
        'stock',
        [{ de: 'Essen und Wasser für 3 Tage.', ar: 'طعام وماء لمدة 3 أيام.' }],
        { source: 'DE9', checked: '2025', ageMonths: 22 }
      )
    ],
    water: {
      litres: 2,
      isDoubtful: false,
      days: 3,
      totals: Array.from({ length: 8 }, (_, at) => line(settings, total(6 * (at + 1))))
    },
    dangers: [
      fact(
        'storm-surge',
        [
          {
            de: 'Das Wasser vom Meer kann in die Stadt kommen. Geh nach oben, bleib weg vom Keller.',
            ar: 'ماء البحر قد يدخل المدينة. اصعد إلى الأعلى وابتعد عن القبو.'
          }
        ],
        { source: 'facts.md A7', isDoubtful: true }
      ),
      fact('phosphorus', [
        {
          de: 'Manche Sachen am Strand sehen aus wie Bernstein und können brennen. Nicht anfassen, geh weg, sag es einem Erwachsenen.',
          ar: 'بعض الأشياء على الشاطئ تشبه الكهرمان وتشتعل. لا تلمسها، ابتعد، أخبر شخصًا كبيرًا.'
        }
      ]),
      fact('industry', [
        {
          de: 'Schlimmer Rauch kann vom Hafen kommen. Geh rein und mach die Fenster zu.',
          ar: 'قد يأتي دخان ضار من الميناء. ادخل إلى الداخل وأغلق النوافذ.'
        }
      ])
    ],
    testDays: [
      {
        fact: fact(
          'country',
          [
            {
              de: 'In ganz Deutschland: am zweiten Donnerstag im September, um 11 Uhr.',
              ar: 'في كل ألمانيا: يوم الخميس الثاني من شهر أيلول، الساعة 11.'
            }
          ],
          { source: 'DE6', checked: '2025', ageMonths: 22 }
        ),
        next: '2027-09-09',
        time: '11:00'
      },
      {
        fact: fact(
          'city',
          [
            {
              de: 'In Rostock: am ersten Samstag im April, um 11 Uhr.',
              ar: 'في روستوك: يوم السبت الأول من شهر نيسان، الساعة 11.'
            }
          ],
          { source: 'DE2 DE3 DE4', checked: '2025-03-28', ageMonths: 19 }
        ),
        next: '2027-04-03',
        time: '11:00'
      }
    ],
    elsewhere: [
      {
        id: 'vienna',
        name: line(settings, { de: 'Wien', ar: 'فيينا' }),
        picture: picture('b_siren'),
        signals: [
          signal(steady, 180, 'danger-coming'),
          signal(wail, 60, 'danger'),
          signal(steady, 60, 'over'),
          signal(steady, 15, 'test')
        ]
      },
      {
        id: 'liepaja',
        name: line(settings, { de: 'Liepāja', ar: 'ليبايا' }),
        picture: picture('m_meeting_point'),
        signals: [signal({ kind: 'pulse', toneSeconds: 5, pauseSeconds: null }, 180, 'danger')]
      }
    ]
  };
  // An empty part is looked at with `?city=empty`.
  return settings.city === 'empty' ? { ...known, helpPoints: [], testDays: [] } : known;
}
