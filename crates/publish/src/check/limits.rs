//! How long and how plain a text is.

use lesson::limits::{ACTION_WORDS, FORBIDDEN, Limits, TITLE_WORDS};
use lesson::{Language, Level};

use crate::structure::Tongue;
use crate::text::{Displayed, words};

/// What kind of text it is, and with it what it may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Action,
    Text(Level),
    Alt,
    Word,
    /// Heard once, in an emergency.
    Now,
}

/// The codes of these problems, for counting.
pub(crate) const CODES: &[&str] = &[
    "too-many-words",
    "too-many-sentences",
    "forbidden-sign",
    "abbreviation",
    "fear-word",
    "long-word",
    "too-many-numbers",
];

/// Everything that is over the limits: code and message.
pub(super) fn problems(
    language: &Language,
    tongue: &Tongue,
    role: Role,
    sentences: &[Displayed],
) -> Vec<(&'static str, String)> {
    let limits = limits(language, role);
    let mut found = Vec::new();
    if sentences.len() > limits.sentences {
        found.push((
            "too-many-sentences",
            format!(
                "{} sentences; {} at the most: say less or make a step of its own",
                sentences.len(),
                limits.sentences
            ),
        ));
    }
    for sentence in sentences {
        let words = words(&sentence.text);
        if words.len() > limits.words {
            found.push((
                "too-many-words",
                format!(
                    "{} words in `{}`; {} at the most: make it two sentences or say less",
                    words.len(),
                    sentence.text,
                    limits.words
                ),
            ));
        }
        for word in words.iter().filter(|word| is_too_long(word, limits.letters, tongue)) {
            found.push(("long-word", format!("`{word}` has more than {} letters; use a shorter word, a hyphen, or `allowed_long` in language.toml", limits.letters)));
        }
        found.extend(wording(&sentence.text, &words, tongue));
    }
    found.extend(abbreviations(sentences, tongue));
    let numbers = sentences
        .iter()
        .flat_map(|sentence| words(&sentence.text))
        .filter(|word| word.chars().all(|c| c.is_ascii_digit()))
        .count();
    if numbers > 1 {
        found.push(("too-many-numbers", format!("{numbers} numbers; one at the most in a text")));
    }
    found
}

fn limits(language: &Language, role: Role) -> Limits {
    let plain = Limits::of(language, Level::Plain);
    match role {
        Role::Title => Limits { words: TITLE_WORDS, sentences: 1, ..plain },
        Role::Action => Limits { words: ACTION_WORDS, sentences: 1, ..plain },
        Role::Text(level) => Limits::of(language, level),
        Role::Alt => Limits { sentences: 2, ..plain },
        Role::Now => Limits { words: ACTION_WORDS, sentences: 2, ..plain },
        // With its article; a name may be long.
        Role::Word => Limits { words: TITLE_WORDS, sentences: 1, letters: 30 },
    }
}

fn is_too_long(word: &str, letters: usize, tongue: &Tongue) -> bool {
    let longest = word
        .split(['-', '·', '‑'])
        .map(|part| part.chars().filter(|c| c.is_alphabetic()).count())
        .max();
    let is_allowed = |allowed: &String| {
        allowed.split(' ').any(|part| part.to_lowercase() == word.to_lowercase())
    };
    longest.unwrap_or(0) > letters && !tongue.allowed_long.iter().any(is_allowed)
}

fn wording(text: &str, words: &[String], tongue: &Tongue) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let signs: String = text.chars().filter(|c| FORBIDDEN.contains(c)).collect();
    if !signs.is_empty() {
        found.push(("forbidden-sign", format!("`{signs}` in `{text}`; no brackets, quotation marks, dashes, semicolons or exclamation marks")));
    }
    let lower = text.to_lowercase();
    let lower_words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let has = |fear: &&String| {
        let fear = fear.to_lowercase();
        if fear.contains(' ') { lower.contains(&fear) } else { lower_words.contains(&fear) }
    };
    for fear in tongue.fear.iter().filter(has) {
        found.push((
            "fear-word",
            format!("`{fear}` in `{text}`; say what to do, not what is feared"),
        ));
    }
    found
}

/// Looked for in the whole text: the points of an abbreviation look like the ends of sentences.
fn abbreviations(sentences: &[Displayed], tongue: &Tongue) -> Vec<(&'static str, String)> {
    let parts: Vec<&str> = sentences.iter().map(|sentence| sentence.text.as_str()).collect();
    let text = parts.join(" ");
    let lower = text.to_lowercase();
    tongue
        .abbreviations
        .iter()
        .filter(|short| lower.contains(&short.to_lowercase()))
        .map(|short| ("abbreviation", format!("`{short}` in `{text}`; write it out")))
        .collect()
}

#[cfg(test)]
mod tests {
    use lesson::Level;

    use super::{Role, problems};
    use crate::structure::Tongue;
    use crate::text::{marks, sentences};

    fn codes(role: Role, text: &str) -> Vec<&'static str> {
        let tongue: Tongue = toml::from_str(
            "name = 'Deutsch'\nfear = ['Krieg', 'burn to death']\nabbreviations = ['z. B.']\nallowed_long = ['Taschenlampe']",
        )
        .unwrap();
        let found = problems(&"de".parse().unwrap(), &tongue, role, &sentences(&marks(text).0));
        found.into_iter().map(|(code, _)| code).collect()
    }

    #[test]
    fn what_is_over_the_limits_is_named() {
        let easy = Role::Text(Level::Easy);
        let cases: &[(Role, &str, &[&str])] = &[
            (easy, "Geh nach oben. Nimm die Taschenlampe.", &[]),
            (easy, "Eins zwei drei vier fünf sechs sieben acht neun.", &["too-many-words"]),
            (Role::Text(Level::Plain), "Eins zwei drei vier fünf sechs sieben acht neun.", &[]),
            (easy, "Ja. Ja. Ja.", &["too-many-sentences"]),
            (easy, "Geh (schnell).", &["forbidden-sign"]),
            (easy, "Nimm z. B. Brot.", &["too-many-sentences", "abbreviation"]),
            (easy, "Es ist Krieg.", &["fear-word"]),
            (easy, "Kriegen wir Brot?", &[]),
            (easy, "Katastrophenschutz hilft.", &["long-word"]),
            (easy, "Zehn 10 und 12.", &["too-many-numbers"]),
            (Role::Title, "Das Wasser kommt ja bald", &["too-many-words"]),
            (Role::Action, "Geh jetzt nach oben und bleib dort.", &["too-many-words"]),
        ];
        for (role, text, expected) in cases {
            assert_eq!(&codes(*role, text), expected, "{text}");
        }
    }
}
