// The pictures on controls. Only those named here ship.

import accessible from '@tabler/icons/outline/accessible.svg?raw';
import alert from '@tabler/icons/outline/alert-triangle.svg?raw';
import ambulance from '@tabler/icons/outline/ambulance.svg?raw';
import apps from '@tabler/icons/outline/apps.svg?raw';
import arrowLeft from '@tabler/icons/outline/arrow-left.svg?raw';
import arrowRight from '@tabler/icons/outline/arrow-right.svg?raw';
import bottle from '@tabler/icons/outline/bottle.svg?raw';
import bulb from '@tabler/icons/outline/bulb.svg?raw';
import bulbOff from '@tabler/icons/outline/bulb-off.svg?raw';
import calendar from '@tabler/icons/outline/calendar-event.svg?raw';
import call from '@tabler/icons/outline/phone-call.svg?raw';
import cash from '@tabler/icons/outline/cash-banknote.svg?raw';
import check from '@tabler/icons/outline/check.svg?raw';
import city from '@tabler/icons/outline/building-community.svg?raw';
import close from '@tabler/icons/outline/x.svg?raw';
import contrast from '@tabler/icons/outline/contrast-2.svg?raw';
import door from '@tabler/icons/outline/door-exit.svg?raw';
import doorIn from '@tabler/icons/outline/door-enter.svg?raw';
import dots from '@tabler/icons/outline/dots.svg?raw';
import doubt from '@tabler/icons/outline/help-circle.svg?raw';
import download from '@tabler/icons/outline/download.svg?raw';
import file from '@tabler/icons/outline/file-zip.svg?raw';
import fileIn from '@tabler/icons/outline/file-import.svg?raw';
import fileOut from '@tabler/icons/outline/package-export.svg?raw';
import flame from '@tabler/icons/outline/flame.svg?raw';
import flask from '@tabler/icons/outline/flask.svg?raw';
import folder from '@tabler/icons/outline/folder.svg?raw';
import folderIn from '@tabler/icons/outline/folder-open.svg?raw';
import folderOut from '@tabler/icons/outline/folder-up.svg?raw';
import food from '@tabler/icons/outline/soup.svg?raw';
import grid from '@tabler/icons/outline/layout-grid.svg?raw';
import heart from '@tabler/icons/outline/heart.svg?raw';
import home from '@tabler/icons/outline/home.svg?raw';
import info from '@tabler/icons/outline/info-circle.svg?raw';
import language from '@tabler/icons/outline/language.svg?raw';
import letters from '@tabler/icons/outline/letter-spacing.svg?raw';
import lifebuoy from '@tabler/icons/outline/lifebuoy.svg?raw';
import lock from '@tabler/icons/outline/lock.svg?raw';
import man from '@tabler/icons/outline/man.svg?raw';
import minus from '@tabler/icons/outline/minus.svg?raw';
import moon from '@tabler/icons/outline/moon.svg?raw';
import more from '@tabler/icons/outline/align-left.svg?raw';
import palette from '@tabler/icons/outline/palette.svg?raw';
import pause from '@tabler/icons/filled/player-pause.svg?raw';
import pencil from '@tabler/icons/outline/pencil.svg?raw';
import person from '@tabler/icons/outline/user.svg?raw';
import phone from '@tabler/icons/outline/device-mobile-message.svg?raw';
import pictures from '@tabler/icons/outline/photo.svg?raw';
import play from '@tabler/icons/filled/player-play.svg?raw';
import plus from '@tabler/icons/outline/plus.svg?raw';
import printer from '@tabler/icons/outline/printer.svg?raw';
import radio from '@tabler/icons/outline/radio.svg?raw';
import reload from '@tabler/icons/outline/reload.svg?raw';
import repeat from '@tabler/icons/outline/repeat.svg?raw';
import ripple from '@tabler/icons/outline/ripple.svg?raw';
import rucksack from '@tabler/icons/outline/backpack.svg?raw';
import run from '@tabler/icons/outline/run.svg?raw';
import shield from '@tabler/icons/outline/shield.svg?raw';
import silent from '@tabler/icons/outline/volume-off.svg?raw';
import siren from '@tabler/icons/outline/urgent.svg?raw';
import size from '@tabler/icons/outline/text-size.svg?raw';
import skip from '@tabler/icons/outline/player-track-next.svg?raw';
import smile from '@tabler/icons/outline/mood-smile.svg?raw';
import snail from '@tabler/icons/outline/snail.svg?raw';
import snow from '@tabler/icons/outline/snowflake.svg?raw';
import stairs from '@tabler/icons/outline/stairs.svg?raw';
import sun from '@tabler/icons/outline/sun.svg?raw';
import trash from '@tabler/icons/outline/trash.svg?raw';
import undo from '@tabler/icons/outline/arrow-back-up.svg?raw';
import unfold from '@tabler/icons/outline/chevron-down.svg?raw';
import usb from '@tabler/icons/outline/device-usb.svg?raw';
import voice from '@tabler/icons/outline/volume.svg?raw';
import walk from '@tabler/icons/outline/walk.svg?raw';
import wave from '@tabler/icons/outline/hand-stop.svg?raw';
import white from '@tabler/icons/outline/square-half.svg?raw';
import wind from '@tabler/icons/outline/wind.svg?raw';
import woman from '@tabler/icons/outline/woman.svg?raw';
import words from '@tabler/icons/outline/abc.svg?raw';
import world from '@tabler/icons/outline/world.svg?raw';

/** The invisible square below every icon. */
const GROUND = 'M0 0h24v24H0z';

export interface Drawing {
  paths: string[];
  isFilled: boolean;
}

/** Two lines of writing: few words. */
const easy = '<svg class="outline"><path d="M4 9h16"/><path d="M4 15h9"/></svg>';
/** A child's face that speaks: it is your turn to say it. */
const say =
  '<svg class="outline"><path d="M10 5a7 7 0 1 0 0 14a7 7 0 0 0 0 -14"/><path d="M7.5 10.5v.01"/>' +
  '<path d="M12.5 10.5v.01"/><path d="M8 14a2 2.2 0 1 0 4 0z"/><path d="M19 9a5 5 0 0 1 0 6"/>' +
  '<path d="M21.5 6.500a9 9 0 0 1 0 11"/></svg>';
/** One speech bubble: one language. */
const one = '<svg class="outline"><path d="M5 5h14v10h-8l-4 4v-4h-2z"/></svg>';

const sources = {
  accessible,
  alert,
  ambulance,
  apps,
  arrowLeft,
  arrowRight,
  bottle,
  bulb,
  bulbOff,
  calendar,
  call,
  cash,
  check,
  city,
  close,
  contrast,
  door,
  doorIn,
  dots,
  doubt,
  download,
  easy,
  file,
  fileIn,
  fileOut,
  flame,
  flask,
  folder,
  folderIn,
  folderOut,
  food,
  grid,
  heart,
  home,
  info,
  language,
  letters,
  lifebuoy,
  lock,
  man,
  minus,
  moon,
  more,
  one,
  palette,
  pause,
  pencil,
  person,
  phone,
  pictures,
  play,
  plus,
  printer,
  radio,
  reload,
  repeat,
  ripple,
  rucksack,
  run,
  say,
  shield,
  silent,
  siren,
  size,
  skip,
  smile,
  snail,
  snow,
  stairs,
  sun,
  trash,
  undo,
  unfold,
  usb,
  voice,
  walk,
  wave,
  white,
  wind,
  woman,
  words,
  world
};

export type IconName = keyof typeof sources;

/** The strokes of an icon, drawn as elements: no text of a file ever becomes markup. */
export function drawing(name: IconName): Drawing {
  const source = sources[name];
  const paths = [...source.matchAll(/ d="([^"]+)"/g)].flatMap((match) => match[1] ?? []);
  return { paths: paths.filter((path) => path !== GROUND), isFilled: source.includes('filled') };
}
