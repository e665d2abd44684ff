//! Which spoken words a displayed word stands for, when the voice says it differently.

use crate::tokens::plain;

/// For each displayed word the range of spoken words it stands for, in order.
///
/// Words that are the same (vowel marks and case aside) are anchors, found as the longest common
/// subsequence; what lies between two anchors on either side is shared out in proportion, so that
/// `112` stands for `eins eins zwei`. A displayed word always gets at least one spoken word, unless
/// nothing is spoken at all.
pub(super) fn align(displayed: &[&[char]], spoken: &[&[char]]) -> Vec<std::ops::Range<usize>> {
    if spoken.is_empty() {
        return vec![0..0; displayed.len()];
    }
    let left: Vec<String> = displayed.iter().map(|word| plain(word)).collect();
    let right: Vec<String> = spoken.iter().map(|word| plain(word)).collect();
    let mut ranges = Vec::with_capacity(left.len());
    let (mut from, mut heard) = (0, 0);
    let anchors = anchors(&left, &right).into_iter().map(Some).chain([None]);
    for anchor in anchors {
        let (to, until) = anchor.unwrap_or((left.len(), right.len()));
        share(to - from, heard..until, right.len(), &mut ranges);
        if let Some((_, same)) = anchor {
            ranges.push(same..same + 1);
            (from, heard) = (to + 1, same + 1);
        }
    }
    ranges
}

/// Shares a run of spoken words among `count` displayed ones, in proportion.
fn share(
    count: usize,
    spoken: std::ops::Range<usize>,
    all: usize,
    ranges: &mut Vec<std::ops::Range<usize>>,
) {
    for number in 0..count {
        let begin = spoken.start + spoken.len() * number / count;
        let end = spoken.start + spoken.len() * (number + 1) / count;
        // A word nobody says borrows its neighbour.
        let begin = begin.min(all - 1);
        ranges.push(begin..end.max(begin + 1));
    }
}

/// The longest common subsequence as pairs of places.
fn anchors(left: &[String], right: &[String]) -> Vec<(usize, usize)> {
    let width = right.len() + 1;
    let mut longest = vec![0_u32; (left.len() + 1) * width];
    let at = |row: usize, column: usize| row * width + column;
    let get = |table: &[u32], place: usize| table.get(place).copied().unwrap_or(0);
    for (row, a) in left.iter().enumerate().rev() {
        for (column, b) in right.iter().enumerate().rev() {
            let value = if a == b {
                get(&longest, at(row + 1, column + 1)) + 1
            } else {
                get(&longest, at(row + 1, column)).max(get(&longest, at(row, column + 1)))
            };
            if let Some(place) = longest.get_mut(at(row, column)) {
                *place = value;
            }
        }
    }
    let (mut row, mut column, mut pairs) = (0, 0, Vec::new());
    while let (Some(a), Some(b)) = (left.get(row), right.get(column)) {
        if a == b {
            pairs.push((row, column));
            (row, column) = (row + 1, column + 1);
        } else if get(&longest, at(row + 1, column)) >= get(&longest, at(row, column + 1)) {
            row += 1;
        } else {
            column += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::align;

    #[test]
    fn a_displayed_word_stands_for_what_is_said() {
        type Ranges<'a> = &'a [(usize, usize)];
        let cases: &[(&str, &str, Ranges<'_>)] = &[
            ("Ruf 112 an", "Ruf eins eins zwei an", &[(0, 1), (1, 4), (4, 5)]),
            ("112", "one one two", &[(0, 3)]),
            ("اتصل الآن", "اِتَّصِلْ اَلْآن", &[(0, 1), (1, 2)]),
            ("a b c", "a b c", &[(0, 1), (1, 2), (2, 3)]),
            ("x y", "p q", &[(0, 1), (1, 2)]),
            ("x y", "p", &[(0, 1), (0, 1)]),
            ("geh 3 km", "geh drei kilo meter", &[(0, 1), (1, 2), (2, 4)]),
        ];
        for (displayed, spoken, expected) in cases {
            let split = |text: &str| {
                text.split(' ').map(|w| w.chars().collect()).collect::<Vec<Vec<char>>>()
            };
            let (left, right) = (split(displayed), split(spoken));
            let left: Vec<&[char]> = left.iter().map(Vec::as_slice).collect();
            let right: Vec<&[char]> = right.iter().map(Vec::as_slice).collect();
            let expected: Vec<_> = expected.iter().map(|&(from, to)| from..to).collect();
            assert_eq!(align(&left, &right), expected, "{displayed} / {spoken}");
        }
    }

    #[test]
    fn silence_gives_nobody_anything() {
        let word: Vec<char> = "a".chars().collect();
        assert_eq!(align(&[&word], &[]), vec![0..0; 1]);
    }
}
