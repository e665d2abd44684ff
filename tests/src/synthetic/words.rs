//! Words nobody ever said, in letters of their language.

/// Draws numbers that look like chance and are always the same (splitmix64).
#[derive(Debug, Clone)]
pub(super) struct Draw(u64);

impl Draw {
    /// Everything drawn follows from these numbers.
    pub(super) fn of(numbers: &[u64]) -> Self {
        let mut draw = Self(0x4C41_4E54);
        for number in numbers {
            draw.0 = draw.next() ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
        draw
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `from` up to but without `to`.
    pub(super) fn between(&mut self, from: usize, to: usize) -> usize {
        from + self.next() as usize % (to - from)
    }
}

/// A word of two or three syllables.
pub(super) fn word(tag: &str, draw: &mut Draw) -> String {
    let syllables: &[&str] = match tag {
        "ar" => &["سا", "مي", "نور", "با", "دار", "كت", "لم", "حر"],
        "uk" | "ru" => &["мо", "ва", "ли", "дом", "ра", "но", "све", "ту"],
        _ => &["ma", "lu", "ter", "hau", "so", "ni", "bel", "ro"],
    };
    let count = draw.between(2, 4);
    (0..count).map(|_| syllables[draw.between(0, syllables.len())]).collect()
}

/// A sentence of so many words; a number in it stands between isolation marks.
pub(super) fn sentence(tag: &str, words: usize, draw: &mut Draw) -> String {
    let mut said: Vec<String> = (0..words).map(|_| word(tag, draw)).collect();
    if draw.between(0, 8) == 0 && words > 3 {
        said[words - 2] = format!("\u{2068}{}\u{2069}", draw.between(1, 120));
    }
    format!("{}.", said.join(" "))
}
