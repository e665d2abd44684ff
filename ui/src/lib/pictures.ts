import { pictureUrl, type Picture } from '$lib/ipc';
import { chosen } from './settings.svelte';

/** The address of a picture in the form of the theme. */
export function pictureForm({ paper, contrast }: Picture): string {
  return pictureUrl(chosen.now.theme === 'contrast' && contrast !== null ? contrast : paper);
}

/** Pictures fetched and decoded before they are shown, and held so that they stay decoded. */
export class Ahead {
  #held = new Map<string, HTMLImageElement>();

  hold(pictures: Picture[]): void {
    const urls = pictures.map(pictureForm);
    this.#held = new Map(urls.map((url) => [url, this.#held.get(url) ?? decoded(url)]));
  }
}

function decoded(url: string): HTMLImageElement {
  const image = new Image();
  image.src = url;
  // A picture that cannot be decoded shows its description where it is used.
  image.decode().catch(() => undefined);
  return image;
}
