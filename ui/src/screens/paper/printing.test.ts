import { readFileSync } from 'node:fs';

const css = readFileSync('src/screens/paper/paper.css', 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
const print = /@media print \{\n([^]*?)\n\}/.exec(css)?.[1] ?? '';

/** What the rules of exactly this selector declare, without line breaks. */
const declared = (rules: string, selector: string) =>
  [...rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, name]) => name?.trim() === selector)
    .map(([, , body]) => body?.replaceAll(/\s+/g, ' ').trim());

test.each([':has(.pages)', ':has(.pages) body'])(
  'what a test looks at is what the printer prints: :root%s',
  (rest) => {
    const printed = declared(print, `:root${rest}`);

    expect(printed).toHaveLength(1);
    expect(declared(css, `:root[data-printing]${rest}`)).toEqual(printed);
  }
);

test('the printer changes nothing that cannot be looked at', () => {
  expect([...print.matchAll(/\{/g)]).toHaveLength(2);
});
