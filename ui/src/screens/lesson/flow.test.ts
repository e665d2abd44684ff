import { isFrameDone, opened, turn, wouldFinish, type FlowEvent, type Script, type Turn } from './flow';

const both = { first: true, second: true };
const script: Script = [[both, both], [both], [both]];

type Kind = Exclude<FlowEvent['kind'], 'go'>;

/** What the lesson does, step by step, in one line of words. */
function story(kinds: Kind[], over: Script = script): string {
  let last: Turn = { flow: opened(0), deed: null };
  const deeds = kinds.map((kind) => {
    last = turn(over, last.flow, { kind });
    return last.deed === null
      ? '-'
      : 'side' in last.deed
        ? `${last.deed.line} ${last.deed.side}`
        : last.deed.do;
  });
  const { frame, line, phase } = last.flow;
  return `${deeds.join(', ')} | frame ${frame}, line ${line}, ${phase}`;
}

test.each<{ what: string; kinds: Kind[]; told: string }>([
  {
    what: 'a sentence, the same in the other language, then it waits',
    kinds: ['play', 'ended', 'ended'],
    told: '0 first, 0 second, - | frame 0, line 0, turn'
  },
  {
    what: 'play after waiting goes on with the next sentence',
    kinds: ['play', 'ended', 'ended', 'play'],
    told: '0 first, 0 second, -, 1 first | frame 0, line 1, first'
  },
  {
    what: 'next after waiting goes on with the next sentence too',
    kinds: ['play', 'ended', 'ended', 'next'],
    told: '0 first, 0 second, -, 1 first | frame 0, line 1, first'
  },
  {
    what: 'at the end of a frame play begins it again',
    kinds: ['play', 'next', 'ended', 'ended', 'play'],
    told: '0 first, 1 first, 1 second, -, 0 first | frame 0, line 0, first'
  },
  {
    what: 'next plays nothing before the child has asked for it',
    kinds: ['next'],
    told: '- | frame 1, line 0, ready'
  },
  {
    what: 'after that each new frame begins to speak',
    kinds: ['play', 'next', 'next'],
    told: '0 first, 1 first, 0 first | frame 1, line 0, first'
  },
  {
    what: 'back shows the picture before',
    kinds: ['next', 'back'],
    told: '-, - | frame 0, line 0, ready'
  },
  {
    what: 'there is nothing before the first',
    kinds: ['back'],
    told: '- | frame 0, line 0, ready'
  },
  {
    what: 'play while it speaks pauses, once more goes on',
    kinds: ['play', 'play', 'play'],
    told: '0 first, pause, resume | frame 0, line 0, first'
  },
  {
    what: 'an interrupted sentence is said again from its first language',
    kinds: ['play', 'ended', 'stopped', 'play'],
    told: '0 first, 0 second, -, 0 first | frame 0, line 0, first'
  },
  {
    what: 'a word on its own holds the sentence',
    kinds: ['play', 'aside', 'ended', 'play'],
    told: '0 first, aside, -, 0 first | frame 0, line 0, first'
  },
  {
    what: 'a word on its own while it waits changes nothing',
    kinds: ['play', 'ended', 'ended', 'aside', 'ended'],
    told: '0 first, 0 second, -, aside, - | frame 0, line 0, turn'
  },
  {
    what: 'a word on its own does not go on over the next picture',
    kinds: ['aside', 'next'],
    told: 'aside, hush | frame 1, line 0, ready'
  },
  {
    what: 'repeat says the sentence once more',
    kinds: ['play', 'ended', 'ended', 'repeat'],
    told: '0 first, 0 second, -, 0 first | frame 0, line 0, first'
  },
  {
    what: 'after the last picture it finishes',
    kinds: ['next', 'next', 'next'],
    told: '-, -, finish | frame 2, line 0, ready'
  }
])('$what', ({ kinds, told }) => {
  expect(story(kinds)).toBe(told);
});

test('a language without a voice is passed over', () => {
  const silent = { first: false, second: true };
  expect(story(['play', 'ended'], [[silent]])).toBe('0 second, - | frame 0, line 0, turn');
});

test('without any voice it waits at once', () => {
  const none = { first: false, second: false };
  expect(story(['play', 'next'], [[none, none]])).toBe('hush, hush | frame 0, line 1, turn');
});

test('a frame is done when its last line waits', () => {
  const flow = { ...opened(0), phase: 'turn' as const };
  expect(isFrameDone(script, flow)).toBe(false);
  expect(isFrameDone(script, { ...flow, line: 1 })).toBe(true);
});

test('going on ends the lesson only where no sentence is left', () => {
  const last = { ...opened(1), phase: 'turn' as const };
  const two: Script = [[both], [both, both]];
  expect(wouldFinish(two, last)).toBe(false);
  expect(wouldFinish(two, { ...last, line: 1 })).toBe(true);
  expect(wouldFinish(two, { ...last, phase: 'ready' })).toBe(true);
  expect(wouldFinish(two, opened(0))).toBe(false);
});
