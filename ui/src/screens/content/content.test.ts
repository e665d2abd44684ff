import { clearMocks, mockIPC } from '$lib/ipc/testing';
import { PretendedContent } from '$lib/ipc/pretendedContent';
import { Content } from './content.svelte';

afterEach(clearMocks);

type Answers = Record<string, (given: never) => unknown>;

async function opened(answers: Answers = {}, asked = ''): Promise<Content> {
  const pretended = new PretendedContent(asked);
  const usual: Answers = {
    content: pretended.content,
    add_publisher_address: pretended.add,
    remove_publisher: pretended.remove
  };
  mockIPC((command, given) => ({ ...usual, ...answers })[command]?.(given as never));
  const screen = new Content();
  await screen.load();
  screen.end();
  return screen;
}

const refuse = (code: string) => () => {
  throw { code };
};

const row = (screen: Content, city: string, language: string) => {
  const rows = screen.cities.flatMap(({ rows }) => rows);
  const found = rows.find((row) => row.city === city && row.language === language);
  if (!found) throw new Error(`no ${city}/${language}`);
  return found;
};

test('fetches what is ticked, and says what came', async () => {
  const chosen: unknown[] = [];
  const screen = await opened({
    choose_editions: ({ editions }: { editions: unknown }) => {
      chosen.push(editions);
      return { outcome: 'updated', objects: 3, bytes: 12e6 };
    }
  });

  screen.tick(row(screen, 'rostock', 'uk'), true);
  screen.tick(row(screen, 'rostock', 'ar'), false);
  expect(screen.isLeaving).toBe(true);
  await screen.fetch();

  expect(chosen).toEqual([
    [
      { city: 'rostock', language: 'de' },
      { city: 'rostock', language: 'uk' }
    ]
  ]);
  expect(screen.note).toEqual({
    place: 'editions',
    words: { id: 'content-brought', variables: { size: '12\u00a0MB' } }
  });
  expect(screen.changes).toEqual({});
});

test('what the card of a publisher says is not said twice', async () => {
  const cases = [
    ['up-to-date', null],
    ['busy', 'content-outcome-busy']
  ] as const;
  for (const [outcome, id] of cases) {
    const screen = await opened({ check_now: () => ({ outcome, objects: 0, bytes: 0 }) });

    await screen.check();

    expect(screen.note?.words.id ?? null, outcome).toBe(id);
  }
});

test('a tick taken back is no change', async () => {
  const screen = await opened();
  const ukrainian = row(screen, 'rostock', 'uk');

  screen.tick(ukrainian, true);
  screen.tick(ukrainian, false);

  expect(screen.changes).toEqual({});
  expect(screen.toCome).toBe(0);
});

test('says how much space is missing before anything is fetched', async () => {
  const screen = await opened({}, 'full');

  screen.tick(row(screen, 'vienna', 'de'), true);

  expect(screen.toCome).toBe(9.4e6 + 8.2e6);
  expect(screen.missing).toBe(9.4e6 + 8.2e6 - 6e6);
});

test('what is wrong is said beside the field it is wrong in', async () => {
  const cases = [
    ['wrong-fingerprint', 'fingerprint'],
    ['bad-fingerprint', 'fingerprint'],
    ['bad-address', 'address'],
    ['offline', 'address']
  ] as const;
  for (const [code, place] of cases) {
    const screen = await opened({ add_publisher_address: refuse(code) });

    const isAdded = await screen.addAddress('https://a.example.org', '3f2a');

    expect(isAdded, code).toBe(false);
    expect(screen.note, code).toEqual({ place, words: { id: `error-${code}` } });
  }
});

test('a publisher that was added is named, and so is one that was removed', async () => {
  const screen = await opened();

  await screen.addAddress('https://a.example.org', '3f2a');
  expect(screen.note?.words.id).toBe('content-added');
  const title = screen.note?.words.variables?.['title'];
  const added = screen.view.state === 'ready' ? screen.view.content.publishers[1] : undefined;
  expect(title).toBe(added?.title);

  if (added) await screen.remove(added);
  expect(screen.note).toEqual({
    place: 'publishers',
    words: { id: 'content-removed', variables: { title } }
  });
});

test('nothing is said where nothing was chosen', async () => {
  const screen = await opened({ import_file: () => null, export_to: () => null });

  await screen.takeFile();
  expect(screen.note).toBe(null);
  await screen.save('pack');
  expect(screen.note).toBe(null);
});

test('what is shown stays when it cannot be read again', async () => {
  const screen = await opened();
  mockIPC(refuse('damaged'));

  await screen.load();

  expect(screen.view.state).toBe('ready');
});
