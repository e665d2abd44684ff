// The picture dictionary made up for looking at the screen: our words, some of their kin.

import { line } from './pretended';
import type { Dictionary, Group, Settings, Word } from './types.gen';

type Pair = [german: string, arabic: string];

const GROUPS: { id: string; title: Pair; words: Record<string, Pair> }[] = [
  {
    id: 'people',
    title: ['Menschen', 'الناس'],
    words: {
      family: ['die Familie', 'العائلة'],
      friend: ['der Freund', 'الصديق'],
      neighbour: ['der Nachbar', 'الجار'],
      adult: ['der Erwachsene', 'الشخص الكبير'],
      teacher: ['die Lehrerin', 'المعلمة'],
      helper: ['die Helferin', 'المساعِدة'],
      group: ['die Gruppe', 'المجموعة']
    }
  },
  {
    id: 'me',
    title: ['Ich und meine Sachen', 'أنا وأشيائي'],
    words: {
      name: ['der Name', 'الاسم'],
      hand: ['die Hand', 'اليد'],
      belly: ['der Bauch', 'البطن'],
      card: ['die Karte', 'البطاقة'],
      rucksack: ['der Rucksack', 'حقيبة الظهر'],
      phone: ['das Telefon', 'الهاتف'],
      blanket: ['die Decke', 'البطانية']
    }
  },
  {
    id: 'house',
    title: ['Im Haus', 'في البيت'],
    words: {
      home: ['das Zuhause', 'البيت'],
      door: ['die Tür', 'الباب'],
      window: ['das Fenster', 'النافذة'],
      stairs: ['die Treppe', 'الدرج'],
      lift: ['der Aufzug', 'المصعد'],
      cellar: ['der Keller', 'القبو'],
      toilet: ['die Toilette', 'المرحاض']
    }
  },
  {
    id: 'things',
    title: ['Sachen zu Hause', 'أشياء البيت'],
    words: {
      table: ['der Tisch', 'الطاولة'],
      bed: ['das Bett', 'السرير'],
      cloth: ['das Tuch', 'القماش'],
      torch: ['die Taschenlampe', 'المصباح اليدوي'],
      battery: ['die Batterie', 'البطارية'],
      candle: ['die Kerze', 'الشمعة'],
      grill: ['der Grill', 'الشواية']
    }
  },
  {
    id: 'outside',
    title: ['Unterwegs', 'خارج البيت'],
    words: {
      street: ['die Straße', 'الشارع'],
      school: ['die Schule', 'المدرسة'],
      bus: ['der Bus', 'الحافلة'],
      'bus-stop': ['die Haltestelle', 'موقف الحافلة'],
      'meeting-point': ['der Treffpunkt', 'مكان اللقاء'],
      hall: ['die Halle', 'القاعة'],
      desk: ['die Anmeldung', 'مكتب الاستقبال']
    }
  },
  {
    id: 'danger',
    title: ['Gefahren', 'الأخطار'],
    words: {
      danger: ['die Gefahr', 'الخطر'],
      fire: ['das Feuer', 'الحريق'],
      smoke: ['der Rauch', 'الدخان'],
      water: ['das Wasser', 'الماء'],
      wire: ['das Kabel', 'السلك']
    }
  },
  {
    id: 'help',
    title: ['Warnung und Hilfe', 'التحذير والمساعدة'],
    words: {
      siren: ['die Sirene', 'صفارة الإنذار'],
      warning: ['die Warnung', 'التحذير'],
      message: ['die Nachricht', 'الرسالة'],
      radio: ['das Radio', 'الراديو'],
      'smoke-alarm': ['der Rauchmelder', 'كاشف الدخان'],
      ambulance: ['der Rettungswagen', 'سيارة الإسعاف'],
      'help-point': ['die Hilfestelle', 'نقطة المساعدة']
    }
  }
];

const RELATED: Record<string, string[]> = {
  stairs: ['cellar', 'lift', 'door', 'home'],
  cellar: ['stairs', 'water'],
  lift: ['stairs'],
  torch: ['battery', 'candle'],
  battery: ['torch', 'radio'],
  candle: ['fire', 'torch'],
  fire: ['smoke', 'smoke-alarm', 'candle', 'grill'],
  smoke: ['fire', 'smoke-alarm', 'door', 'window'],
  water: ['cellar', 'stairs'],
  siren: ['warning', 'radio', 'message'],
  warning: ['siren', 'message', 'radio', 'danger'],
  family: ['home', 'adult', 'neighbour', 'friend'],
  phone: ['message', 'ambulance', 'battery'],
  rucksack: ['torch', 'radio', 'card', 'blanket'],
  hall: ['bed', 'blanket', 'desk', 'help-point'],
  adult: ['family', 'teacher', 'neighbour', 'helper']
};

export function dictionaryIn(settings: Settings): Dictionary {
  const pair = ([de, ar]: Pair) => line(settings, { de, ar });
  const word = ([id, text]: [string, Pair]): Word => ({
    id,
    text: pair(text),
    picture: {
      paper: `word-${id}.svg`,
      contrast: `word-${id}_hc.svg`,
      width: 600,
      height: 600
    },
    related: RELATED[id] ?? []
  });
  const groups = GROUPS.map(({ id, title, words }): Group => ({
    id,
    title: pair(title),
    words: Object.entries(words).map(word)
  }));
  return { release: 'r', groups };
}
