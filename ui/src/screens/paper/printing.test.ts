import { readFileSync } from 'node:fs';

const css = readFileSync('src/screens/paper/paper.css', 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');

/** The declarations of the rules whose selector ends like this, without their spaces. */
const declared = (selector: string) =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, name]) => name?.trim() === selector)
    .map(([, , body]) => body?.replaceAll(/\s+/g, ' ').trim());

test.each([':has(.pages)', ':has(.pages) body'])(
  'what a test looks at is what the printer prints: :root%s',
  (rest) => {
    const printed = declared(`:root${rest}`);

    expect(printed).toHaveLength(1);
    expect(declared(`:root[data-printing]${rest}`)).toEqual(printed);
  }
);
