//! When each displayed word is heard.

use lesson::WordTime;

use super::align::align;
use super::engine::Heard;
use crate::tokens::{Token, tokens};

/// A span of samples.
type Span = (usize, usize);

/// Word times over the displayed text, from what the engine said of the spoken one.
pub(super) fn words(
    displayed: &str,
    spoken: &str,
    heard: &Heard,
    speech_end: usize,
) -> Vec<WordTime> {
    let (shown, said): (Vec<char>, Vec<char>) =
        (displayed.chars().collect(), spoken.chars().collect());
    let (shown_words, said_words) = (tokens(&shown), tokens(&said));
    let spans = spans(&said_words, heard, speech_end);
    let cut = |text: &'_ [char], words: &[Token]| -> Vec<Vec<char>> {
        words
            .iter()
            .map(|word| text.get(word.start..word.end()).unwrap_or_default().to_vec())
            .collect()
    };
    let (left, right) = (cut(&shown, &shown_words), cut(&said, &said_words));
    let left: Vec<&[char]> = left.iter().map(Vec::as_slice).collect();
    let right: Vec<&[char]> = right.iter().map(Vec::as_slice).collect();
    let ms = |sample: usize| (sample as u64 * 1000 / u64::from(heard.rate)) as u32;
    let mut last = 0;
    shown_words
        .iter()
        .zip(align(&left, &right))
        .filter_map(|(word, range)| {
            let begin = spans.get(range.start)?.0;
            let end = spans.get(range.end.checked_sub(1)?)?.1;
            // A word that borrows its neighbour's sound must not light before it.
            let from_ms = ms(begin).max(last);
            last = from_ms;
            let to_ms = ms(end).max(from_ms);
            Some(WordTime { start: word.start as u32, length: word.length as u32, from_ms, to_ms })
        })
        .collect()
}

/// The span of each spoken word: from the engine's events in order, else shared out by letters.
fn spans(words: &[Token], heard: &Heard, speech_end: usize) -> Vec<Span> {
    let starts = starts(words, heard);
    let mut spans = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let begin = starts.get(at).copied().flatten().unwrap_or(0);
        let next =
            (at + 1..words.len()).find(|later| starts.get(*later).copied().flatten().is_some());
        let until = next.unwrap_or(words.len());
        let limit = next
            .and_then(|next| starts.get(next).copied().flatten())
            .unwrap_or(speech_end)
            .max(begin);
        let run = words.get(at..until).unwrap_or_default();
        match run {
            [_] => spans.push((begin, sound_end(heard, begin, limit))),
            run => spans.extend(by_letters(run, begin, limit)),
        }
        at = until.max(at + 1);
    }
    spans
}

/// Where the engine said a word began, where it did: the first event inside the word (or on the blank
/// before it, which the engine sometimes names), never earlier than the word before.
fn starts(words: &[Token], heard: &Heard) -> Vec<Option<usize>> {
    let mut last: Option<usize> = None;
    let mut before = 0;
    words
        .iter()
        .map(|word| {
            let from = word.start.saturating_sub(1).max(before);
            before = word.end();
            let event = heard.words.iter().find(|event| (from..word.end()).contains(&event.start));
            let begin = event
                .map(|event| event.from)
                .filter(|begin| last.is_none_or(|last| *begin > last))?;
            last = Some(begin);
            Some(begin)
        })
        .collect()
}

/// The end of the sound that begins at `begin`: of the last event before `limit`.
fn sound_end(heard: &Heard, begin: usize, limit: usize) -> usize {
    let inside = heard.words.iter().filter(|event| event.from >= begin && event.from < limit);
    inside.map(|event| event.to).max().unwrap_or(limit).min(limit)
}

fn by_letters(run: &[Token], begin: usize, limit: usize) -> Vec<Span> {
    let all: usize = run.iter().map(|word| word.length).sum::<usize>().max(1);
    let mut letters = 0;
    run.iter()
        .map(|word| {
            let from = begin + (limit - begin) * letters / all;
            letters += word.length;
            (from, begin + (limit - begin) * letters / all)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::make::engine::{Heard, HeardWord};

    fn heard(events: &[(usize, usize, usize)]) -> Heard {
        let words = events.iter().map(|&(start, from, to)| HeardWord { start, from, to }).collect();
        Heard { rate: 1000, samples: vec![0; 1000], words }
    }

    fn times(
        displayed: &str,
        spoken: &str,
        events: &[(usize, usize, usize)],
    ) -> Vec<(u32, u32, u32, u32)> {
        let words = words(displayed, spoken, &heard(events), 900);
        words.iter().map(|word| (word.start, word.length, word.from_ms, word.to_ms)).collect()
    }

    #[test]
    fn events_give_the_times() {
        let times = times("Go up.", "Go up.", &[(0, 0, 300), (3, 350, 800)]);

        assert_eq!(times, [(0, 2, 0, 300), (3, 2, 350, 800)]);
    }

    #[test]
    fn words_without_an_event_share_by_letters() {
        let times = times("ab abcd", "ab abcd", &[(0, 0, 900)]);

        assert_eq!(times, [(0, 2, 0, 300), (3, 4, 300, 900)]);
    }

    #[test]
    fn a_number_is_lit_while_its_digits_are_said() {
        let events = [(0, 0, 100), (4, 200, 300), (9, 300, 400), (14, 400, 500), (19, 600, 800)];

        let times = times("Ruf \u{2068}112\u{2069} an", "Ruf eins eins zwei an", &events);

        assert_eq!(times, [(0, 3, 0, 100), (5, 3, 200, 500), (10, 2, 600, 800)]);
    }

    #[test]
    fn times_never_run_back() {
        let events = [(0, 300, 500), (3, 100, 200), (6, 600, 700)];

        let times = times("ab cd ef", "ab cd ef", &events);

        assert!(times.windows(2).all(|pair| pair[0].2 <= pair[1].2), "{times:?}");
    }
}
