//! Sources as adults read them: names and pages instead of keys.

use crate::structure::Sources;

/// A source with its keys written out, such as `Rathaus Rostock (rathaus.rostock.de)`; empty where there is
/// none but general knowledge.
pub(crate) fn readable(source: &str, sources: &Sources) -> String {
    let named = |key: &str| {
        let known = sources.get(key)?;
        let host = known.page.split('/').next().unwrap_or_default();
        let is_host = known.name.eq_ignore_ascii_case(host);
        Some(if is_host { host.to_owned() } else { format!("{} ({host})", known.name) })
    };
    parts(source)
        .filter(|part| !is_nobody(part))
        .map(|part| named(part).unwrap_or_else(|| part.to_owned()))
        .collect::<Vec<_>>()
        .join("; ")
}

/// The keys of a source that stand in no list.
pub(crate) fn unknown<'a>(source: &'a str, sources: &Sources) -> Vec<&'a str> {
    parts(source).filter(|part| is_key(part) && !sources.contains_key(*part)).collect()
}

/// Keys one by one, pages whole.
fn parts(source: &str) -> impl Iterator<Item = &str> {
    source.split(';').map(str::trim).flat_map(|part| {
        let are_keys = part.split(' ').all(|word| is_key(word) || is_general(word));
        let whole = (!are_keys).then_some(part);
        let keys = are_keys.then(|| part.split(' ')).into_iter().flatten();
        keys.chain(whole)
    })
}

/// `DE5`: a country and a number.
fn is_key(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_uppercase).count();
    let rest = word.get(letters..).unwrap_or_default();
    letters == 2 && !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit())
}

/// General knowledge, by how sure one is of it.
fn is_general(word: &str) -> bool {
    ["GKH", "GKM", "GKL"].contains(&word)
}

/// What the list of facts has without a source of its own.
fn is_nobody(part: &str) -> bool {
    is_general(part) || part.starts_with("facts.md")
}

#[cfg(test)]
mod tests {
    use super::{readable, unknown};
    use crate::structure::Sources;

    fn sources() -> Sources {
        toml::from_str(
            r#"DE3 = { name = "Rathaus Rostock", page = "rathaus.rostock.de/meldungen/363926", date = "2025" }
            LV1 = { name = "jauns.lv", page = "jauns.lv/raksts", date = "unknown" }"#,
        )
        .unwrap()
    }

    #[test]
    fn keys_are_written_out_and_pages_stay() {
        let cases = [
            ("DE3", "Rathaus Rostock (rathaus.rostock.de)"),
            ("DE3 LV1", "Rathaus Rostock (rathaus.rostock.de); jauns.lv"),
            ("LV1; gov.si, klic v sili", "jauns.lv; gov.si, klic v sili"),
            ("BBK, Entwarnung", "BBK, Entwarnung"),
            ("GKH", ""),
            ("facts.md A7", ""),
            ("LV1 GKM", "jauns.lv"),
        ];
        for (source, expected) in cases {
            assert_eq!(readable(source, &sources()), expected, "{source}");
        }
    }

    #[test]
    fn a_key_of_no_list_is_named() {
        assert_eq!(unknown("DE3 DE99; gov.si", &sources()), ["DE99"]);
        assert_eq!(unknown("GKH", &sources()), [""; 0]);
    }
}
