//! Which parts of a bundle are asked for: pure, so that it can be tried in every case.

use std::ops::Range;

use repository::Object;

/// What a request of its own costs, in bytes of what lies between.
const REQUEST: u64 = 1_000;
/// The most requests one bundle is asked in: a bundle of which others brought every other object is still
/// asked for what it alone has.
const MOST: usize = 40;

/// Objects that are fetched with one request, in the order they lie in the bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// From the first byte of the first to the last of the last.
    pub(crate) bytes: Range<u64>,
    /// Those that are wanted; what lies between them is thrown away.
    pub(crate) objects: Vec<Object>,
}

impl Run {
    fn of(object: Object) -> Self {
        Self { bytes: object.offset..object.offset + object.length, objects: vec![object] }
    }

    fn take_in(&mut self, other: Self) {
        self.bytes.end = other.bytes.end;
        self.objects.extend(other.objects);
    }

    /// Whether it is all of a bundle.
    pub(crate) fn is_whole(&self, bundle: u64) -> bool {
        self.bytes == (0..bundle)
    }
}

/// The runs that bring these objects of a bundle: few requests, few bytes too many.
pub(crate) fn runs(wanted: &[Object]) -> Vec<Run> {
    let mut objects = wanted.to_vec();
    objects.sort_unstable_by_key(|object| object.offset);
    let mut runs: Vec<Run> = Vec::new();
    for object in objects {
        match runs.last_mut() {
            Some(last) if object.offset <= last.bytes.end + REQUEST => {
                last.take_in(Run::of(object));
            }
            _ => runs.push(Run::of(object)),
        }
    }
    while runs.len() > MOST {
        join_the_nearest(&mut runs);
    }
    runs
}

fn join_the_nearest(runs: &mut Vec<Run>) {
    let gaps = runs.windows(2).map(|pair| match pair {
        [one, next] => next.bytes.start - one.bytes.end,
        _ => unreachable!("two stand in a window of two"),
    });
    let nearest = gaps.enumerate().min_by_key(|(_, gap)| *gap);
    if let Some((at, _)) = nearest {
        let next = runs.remove(at + 1);
        if let Some(run) = runs.get_mut(at) {
            run.take_in(next);
        }
    }
}

#[cfg(test)]
mod tests {
    use lesson::{Digest, ObjectKind};
    use repository::Object;

    use super::runs;

    /// Twelve objects of 10 kB, end to end.
    fn object(at: u8) -> Object {
        let sha256 = Digest::from_bytes([at; 32]);
        let offset = u64::from(at) * 10_000;
        Object { kind: ObjectKind::Clip, sha256, offset, length: 10_000 }
    }

    #[test]
    fn few_requests_and_few_bytes_too_many() {
        let cases: [(&str, &[u8], &str); 6] = [
            ("nothing", &[], ""),
            ("all", &[0, 1, 2, 3], "0-40000"),
            ("in any order", &[3, 1, 0, 2], "0-40000"),
            ("a document and a clip", &[0, 7], "0-10000 70000-80000"),
            ("what an interruption left", &[8, 9, 10, 11], "80000-120000"),
            ("every other", &[0, 2, 4], "0-10000 20000-30000 40000-50000"),
        ];
        for (case, wanted, expected) in cases {
            let wanted: Vec<Object> = wanted.iter().map(|at| object(*at)).collect();
            let found: Vec<String> = runs(&wanted)
                .iter()
                .map(|run| format!("{}-{}", run.bytes.start, run.bytes.end))
                .collect();
            assert_eq!(found.join(" "), expected, "{case}");
        }
    }

    #[test]
    fn a_bundle_in_crumbs_is_not_asked_for_each_of_them() {
        let every_other: Vec<Object> = (0..100).map(|at| object(2 * at)).collect();

        let found = runs(&every_other);

        assert_eq!(found.len(), super::MOST);
        assert_eq!(found.iter().map(|run| run.objects.len()).sum::<usize>(), 100);
    }

    #[test]
    fn a_gap_smaller_than_a_request_is_fetched_along() {
        let near = Object { offset: 10_900, ..object(1) };

        let found = runs(&[object(0), near]);

        assert_eq!(found.len(), 1);
        assert_eq!(found[0].bytes, 0..20_900);
    }
}
