import { bare, rangeIn } from './highlight';

function paragraph(html: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  return element;
}

test.each([
  { html: 'Go up the stairs.', start: 10, length: 6, covers: 'stairs' },
  { html: 'Go up the <b>stairs</b>.', start: 10, length: 6, covers: 'stairs' },
  { html: '<b>Go</b> up', start: 3, length: 2, covers: 'up' },
  { html: 'Call \u2068112\u2069.', start: 6, length: 3, covers: '112' },
  { html: 'a <b>b</b> c', start: 2, length: 3, covers: 'b c' }
])('covers $covers in $html', ({ html, start, length, covers }) => {
  expect(rangeIn(paragraph(html), start, length)?.toString()).toBe(covers);
});

test.each([
  { start: 2, length: 0 },
  { start: 40, length: 3 },
  { start: 3, length: 40 }
])('there is no range from $start over $length', ({ start, length }) => {
  expect(rangeIn(paragraph('Go up'), start, length)).toBeNull();
});

test.each([
  { text: 'Go up.', start: 3, length: 3, word: 'up' },
  { text: 'Call \u2068112\u2069.', start: 5, length: 6, word: '112' },
  { text: 'Go up', start: 0, length: 2, word: 'Go' },
  { text: '?', start: 0, length: 1, word: '?' }
])('the marks around $word stay unlit', ({ text, start, length, word }) => {
  const lit = bare(text, { start, length, fromMs: 0, toMs: 0 });
  expect(text.slice(lit.start, lit.start + lit.length)).toBe(word);
});
