// What to do now, made up for looking at the screen: the words of Rostock in German and Arabic.

import { line, picture, sentence, type Texts } from './pretended';
import type { Danger, Moment, Now, Saying, Settings } from './types.gen';

type Told = [picture: string, texts: Texts];

interface Happening {
  id: string;
  way: Danger['way'];
  picture: string;
  title: Texts;
  actions: Told[];
}

const CALL = '\u2068112\u2069';

const GO_IN: Told = ['siren-inside', { de: 'Geh jetzt rein in ein Haus.', ar: 'ادخل الآن إلى الداخل.' }];
const SHUT: Told = ['siren-close', { de: 'Mach Türen und Fenster zu.', ar: 'أغلق الأبواب والنوافذ.' }];
const LISTEN: Told = [
  'siren-radio',
  { de: 'Bleib bei einem Erwachsenen, hör zu.', ar: 'ابق قرب شخص كبير واستمع.' }
];

const DANGERS: Happening[] = [
  {
    id: 'fire',
    way: 'out',
    picture: 'now-fire',
    title: { de: 'Feuer oder Rauch in meiner Wohnung', ar: 'حريق أو دخان في شقتي' },
    actions: [
      ['fire-out', { de: 'Meine Wohnung brennt: raus, Tür zu.', ar: 'حريق في شقتي: اخرج وأغلق الباب.' }]
    ]
  },
  {
    id: 'gas',
    way: 'out',
    picture: 'now-gas',
    title: { de: 'Zu Hause riecht es nach Gas', ar: 'رائحة الغاز في البيت' },
    actions: [
      [
        'inout-gas',
        {
          de: 'Riecht es zu Hause nach Gas? Drück keinen Schalter, geh raus.',
          ar: 'هل تشم رائحة الغاز في البيت؟ لا تلمس أي مفتاح كهرباء، اخرج فورًا.'
        }
      ]
    ]
  },
  {
    id: 'smoke-outside',
    way: 'in',
    picture: 'now-smoke-outside',
    title: { de: 'Schlimmer Rauch draußen', ar: 'دخان ضار في الخارج' },
    actions: [
      [
        'inout-smoke',
        { de: 'Schlimmer Rauch draußen: rein, alles zu.', ar: 'دخان ضار في الخارج: ادخل وأغلق.' }
      ],
      SHUT,
      LISTEN
    ]
  },
  {
    id: 'flood',
    way: null,
    picture: 'now-flood',
    title: { de: 'Das Wasser kommt', ar: 'الماء قادم' },
    actions: [
      ['flood-up', { de: 'Geh jetzt nach oben.', ar: 'اصعد الآن إلى الأعلى.' }],
      [
        'flood-cellar',
        { de: 'Bleib weg von Keller und Wasser.', ar: 'ابتعد عن القبو وعن الماء.' }
      ],
      [
        'flood-window',
        {
          de: `Zeig dich, ruf die ${CALL} an.`,
          ar: `لوّح للمساعدين واتصل بالرقم ${CALL}.`
        }
      ]
    ]
  },
  {
    id: 'siren',
    way: null,
    picture: 'now-siren',
    title: { de: 'Ich höre die Sirene', ar: 'أسمع صفارة الإنذار' },
    actions: [GO_IN, SHUT, LISTEN]
  },
  {
    id: 'blackout',
    way: null,
    picture: 'now-blackout',
    title: { de: 'Das Licht ist aus', ar: 'انطفأ الضوء' },
    actions: [
      ['blackout-still', { de: 'Bleib zuerst stehen.', ar: 'ابق في مكانك بهدوء أولًا.' }],
      [
        'blackout-torch',
        { de: 'Nimm die Taschenlampe, keine Kerze.', ar: 'خذ المصباح اليدوي، لا الشمعة.' }
      ],
      ['blackout-radio', { de: 'Bleib bei einem Erwachsenen.', ar: 'ابق مع شخص كبير.' }]
    ]
  }
];

const OTHERWISE: Happening = {
  id: 'else',
  way: null,
  picture: 'now-else',
  title: { de: 'Etwas anderes? Geh zu einem Erwachsenen.', ar: 'شيء آخر؟ اذهب إلى شخص كبير.' },
  actions: [
    [
      'inout-other',
      { de: 'Geh zu Erwachsenen, denen du vertraust.', ar: 'اذهب إلى شخص كبير تثق به.' }
    ],
    [
      'plan-neighbour',
      { de: 'Kein Erwachsener da? Frag einen Nachbarn.', ar: 'لا يوجد شخص كبير؟ اسأل جارًا.' }
    ],
    [
      'call-dial',
      { de: `Jemand in Gefahr? Ruf ${CALL} an.`, ar: `شخص في خطر؟ اتصل بالرقم ${CALL}.` }
    ]
  ]
};

const STAIRS: Happening = {
  id: 'stairs',
  way: null,
  picture: 'fire-stairs',
  title: { de: 'Rauch auf der Treppe?', ar: 'هل يوجد دخان على الدرج؟' },
  actions: [
    [
      'fire-stairs',
      { de: 'Treppe mit Rauch: drinbleiben, Tür zu.', ar: 'دخان على الدرج: ابق وأغلق الباب.' }
    ],
    [
      'fire-window',
      {
        de: 'Leg zuerst ein Tuch unter die Tür. Geh dann ans Fenster und winke.',
        ar: 'ضع أولًا قماشًا تحت الباب. ثم اذهب إلى النافذة ولوّح بيدك.'
      }
    ],
    ['fire-call', { de: `Ruf am sicheren Ort ${CALL} an.`, ar: `اتصل بالرقم ${CALL} من مكان آمن.` }]
  ]
};

const NUMBERS: Told[] = [
  ['call-dial', { de: `Hilfe bei jeder Gefahr: ${CALL}`, ar: `المساعدة في كل خطر: ${CALL}` }],
  ['card-police-car', { de: 'Polizei: \u2068110\u2069', ar: 'الشرطة: \u2068110\u2069' }],
  [
    'card-helpline',
    { de: 'Kindertelefon: \u2068116111\u2069', ar: 'خط الأطفال: \u2068116111\u2069' }
  ]
];

const YOURSELF: Texts = {
  de: 'Lumo kann nicht anrufen. Nimm ein Telefon.',
  ar: 'لومو لا يمكنه أن يتصل. خذ هاتفًا.'
};

const LOCK: Told = [
  'card-lock-screen',
  {
    de: 'Auch ein gesperrtes Telefon hat die Taste Notruf.',
    ar: 'في الهاتف المقفل زر للطوارئ.'
  }
];

const CALLING: Told[] = [
  ['call-place', { de: 'Sag, wo du bist.', ar: 'قل أين أنت.' }],
  ['call-what', { de: 'Antworte auf die Fragen.', ar: 'أجب عن الأسئلة.' }],
  ['call-line', { de: 'Bleib am Telefon.', ar: 'ابق على الهاتف.' }],
  [
    'call-fails',
    {
      de: 'Es klappt nicht? Nimm ein anderes Telefon, frag andere Menschen.',
      ar: 'لم ينجح الاتصال؟ جرّب هاتفًا آخر واسأل شخصًا آخر.'
    }
  ]
];

const SHEET: Told = [
  'card-sheet',
  {
    de: 'Das Blatt aus Papier hilft, wenn das Licht aus ist.',
    ar: 'الورقة المطبوعة تساعدك عندما ينطفئ الضوء.'
  }
];

/** In the second place what a girl says, where a language tells them apart. */
const SAYINGS: [id: string, texts: Texts, girl?: Texts][] = [
  ['help', { de: 'Hilfe!', ar: 'النجدة!' }],
  ['name', { de: 'Ich heiße …', ar: 'اسمي …' }],
  ['street', { de: 'Ich wohne in der … Straße.', ar: 'أسكن في شارع …' }],
  ['fire', { de: 'Es brennt.', ar: 'يوجد حريق.' }],
  ['hurt', { de: 'Jemand ist verletzt.', ar: 'هناك شخص مصاب.' }],
  ['alone', { de: 'Ich bin allein.', ar: 'أنا وحدي.', uk: 'Я сам.' }, { uk: 'Я сама.' }],
  [
    'lost',
    { de: 'Ich habe mich verlaufen.', ar: 'لقد ضعتُ.', uk: 'Я загубився.' },
    { uk: 'Я загубилася.' }
  ],
  ['not-understood', { de: 'Ich verstehe das nicht.', ar: 'لا أفهم.' }],
  ['slowly', { de: 'Bitte sprechen Sie langsam.', ar: 'من فضلك تكلم ببطء.' }],
  ['ambulance', { de: 'Wir brauchen einen Rettungswagen.', ar: 'نحتاج إلى سيارة إسعاف.' }],
  ['language', { de: 'Ich spreche Arabisch.', ar: 'أتكلم العربية.' }]
];

export function nowHere(settings: Settings): Now {
  const moment = ([name, texts]: Told): Moment => ({
    picture: picture(name),
    lines: [line(settings, texts)],
    alt: [line(settings, texts)]
  });
  const danger = ({ id, way, picture: name, title, actions }: Happening): Danger => ({
    id,
    way,
    title: [line(settings, title)],
    picture: picture(name),
    alt: [line(settings, title)],
    actions: actions.map(moment)
  });
  return {
    release: 'r',
    city: 'rostock',
    dangers: DANGERS.map(danger),
    otherwise: danger(OTHERWISE),
    stairs: danger(STAIRS),
    call: {
      numbers: NUMBERS.map(moment),
      yourself: [line(settings, YOURSELF)],
      lock: moment(LOCK),
      actions: CALLING.map(moment),
      sayings: SAYINGS.map((saying) => said(settings, ...saying)),
      sheet: moment(SHEET)
    }
  };
}

/** As Rust does it: the city's language is said, the home language says what it means. */
function said(settings: Settings, id: string, texts: Texts, girls: Texts = {}): Saying {
  const { first, second } = line(settings, texts);
  const spoken = second ?? first;
  const girl = girls[spoken.language];
  return {
    id,
    said: spoken,
    girl: girl === undefined ? null : sentence(spoken.language, girl),
    means: second === null ? null : first
  };
}
