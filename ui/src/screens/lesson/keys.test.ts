import { meaning } from './keys';

test.each([
  { key: 'ArrowRight', direction: 'ltr', means: 'next' },
  { key: 'ArrowLeft', direction: 'ltr', means: 'back' },
  { key: 'ArrowRight', direction: 'rtl', means: 'back' },
  { key: 'ArrowLeft', direction: 'rtl', means: 'next' },
  { key: ' ', direction: 'ltr', means: 'play' },
  { key: 'Escape', direction: 'rtl', means: 'leave' },
  { key: 'a', direction: 'ltr', means: null }
] as const)('$key reading $direction means $means', ({ key, direction, means }) => {
  expect(meaning(new KeyboardEvent('keydown', { key }), direction)).toBe(means);
});

test('a key with a modifier is not ours', () => {
  const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true });
  expect(meaning(event, 'ltr')).toBeNull();
});
