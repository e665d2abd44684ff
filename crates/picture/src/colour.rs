//! The palette of warm paper and the few ways colours are mixed.

/// Colour of outlines, eyes and text.
pub(crate) const INK: &str = "#1F2A44";

/// Green of what is right: ticks, keys to call, first aid.
pub(crate) const GREEN: &str = "#2E9A5E";

/// The palette: the names authors write, for use in code.
pub(crate) mod paint {
    pub(crate) const WOOD: &str = "#C98B5A";
    pub(crate) const BROWN: &str = "#7C4C34";
    pub(crate) const RED: &str = "#D94A3D";
    pub(crate) const CORAL: &str = "#F0765A";
    pub(crate) const ORANGE: &str = "#F28A2E";
    pub(crate) const YELLOW: &str = "#FFC845";
    pub(crate) const LEAF: &str = "#5DAE6B";
    pub(crate) const FOREST: &str = "#2B6E5A";
    pub(crate) const TEAL: &str = "#1F8F95";
    pub(crate) const SKY: &str = "#BFE5F2";
    pub(crate) const BLUE: &str = "#3A78C2";
    pub(crate) const PLUM: &str = "#7A4E96";
    pub(crate) const PINK: &str = "#F6B0A6";
    pub(crate) const WHITE: &str = "#FFFFFF";
    pub(crate) const GREY: &str = "#9AA3B5";
    pub(crate) const MIST: &str = "#DDE5EE";
}

const NAMED: &[(&str, &str)] = &[
    ("ink", INK),
    ("paper", "#FFF7EA"),
    ("sand", "#F4DFBE"),
    ("wood", paint::WOOD),
    ("brown", paint::BROWN),
    ("red", paint::RED),
    ("coral", paint::CORAL),
    ("orange", paint::ORANGE),
    ("yellow", paint::YELLOW),
    ("leaf", paint::LEAF),
    ("forest", paint::FOREST),
    ("teal", paint::TEAL),
    ("sky", paint::SKY),
    ("blue", paint::BLUE),
    ("night", "#1E2756"),
    ("plum", paint::PLUM),
    ("pink", paint::PINK),
    ("white", paint::WHITE),
    ("grey", paint::GREY),
    ("mist", paint::MIST),
    ("s1", "#FBD8BE"),
    ("s2", "#F0BE93"),
    ("s3", "#D2955F"),
    ("s4", "#A3683F"),
    ("s5", "#744730"),
    ("black", "#2A2233"),
    ("dark-brown", "#5B3A29"),
    ("auburn", "#B5622F"),
    ("blond", "#E3B65B"),
    ("silver", "#CBCED9"),
];

/// A named colour of the palette, or the text itself when it is `#RRGGBB`.
pub(crate) fn colour(name: &str) -> String {
    NAMED
        .iter()
        .find(|(known, _)| *known == name)
        .map_or_else(|| name.to_owned(), |(_, hex)| (*hex).to_owned())
}

/// Whether a name is in the palette or is a colour in `#RRGGBB`.
pub(crate) fn is_colour(name: &str) -> bool {
    let is_hex = name.len() == 7
        && name.starts_with('#')
        && name[1..].chars().all(|c| c.is_ascii_hexdigit());
    is_hex || NAMED.iter().any(|(known, _)| *known == name)
}

/// Red, green and blue of a colour, 0 to 255; black when it is none.
pub(crate) fn rgb(name: &str) -> [u8; 3] {
    let hex = colour(name);
    let channel = |at: usize| {
        hex.get(at..at + 2).and_then(|text| u8::from_str_radix(text, 16).ok()).unwrap_or(0)
    };
    [channel(1), channel(3), channel(5)]
}

/// `share` of `b` in `a`: 0 is `a`, 1 is `b`.
pub(crate) fn mix(a: &str, b: &str, share: f64) -> String {
    let (from, to) = (rgb(a), rgb(b));
    let channel = |i: usize| {
        let (x, y) = (f64::from(from[i]), f64::from(to[i]));
        (x + (y - x) * share).round() as u8
    };
    format!("#{:02X}{:02X}{:02X}", channel(0), channel(1), channel(2))
}

/// Darker towards violet, the shade of warm paper.
pub(crate) fn dark(name: &str, share: f64) -> String {
    mix(name, "#2A1F55", share)
}

/// Lighter.
pub(crate) fn light(name: &str, share: f64) -> String {
    mix(name, "#FFFFFF", share)
}
