//! Fluent messages as they are shown and said in a city.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use lesson::Language;

use crate::structure::{City, Number, Tongue};
use crate::text::{self, Displayed};

/// Formats messages of some files in one language.
pub(crate) struct Resolver {
    shown: FluentBundle<FluentResource>,
    said: FluentBundle<FluentResource>,
    digits: Vec<String>,
}

/// What the variables of a text stand for, by name.
pub(crate) type Values = BTreeMap<String, Value>;

/// What a variable stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A number to call: shown as it is, said digit by digit.
    Digits(String),
    /// How many: chooses plurals, said as a number.
    Count(u32),
    /// A name in whatever language.
    Name(String),
}

/// A text sentence by sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Resolved {
    /// As it is shown.
    pub(crate) shown: Vec<Displayed>,
    /// As it is said; none where it is said as it is shown.
    pub(crate) said: Vec<Option<String>>,
    /// What is wrong with it: marks, missing variables, sentences that do not pair.
    pub(crate) faults: Vec<Fault>,
}

/// What is wrong with a resolved text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Fluent could not resolve something.
    Unresolved(String),
    /// A mark is broken.
    Mark(text::MarkError),
    /// Shown and said have unequal numbers of sentences.
    Uneven(usize, usize),
}

impl Resolver {
    /// A resolver over the text of some files; what is there twice counts as it came first.
    pub(crate) fn new<'a>(
        language: &Language,
        tongue: &Tongue,
        files: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let tag = || language.as_str().parse().unwrap_or_default();
        let mut shown = FluentBundle::new(vec![tag()]);
        let mut said = FluentBundle::new(vec![tag()]);
        for text in files {
            for bundle in [&mut shown, &mut said] {
                // What is wrong in a file was named when it was read.
                let resource = FluentResource::try_new(text.to_owned())
                    .unwrap_or_else(|(resource, _)| resource);
                let _ = bundle.add_resource(resource);
            }
        }
        Self { shown, said, digits: tongue.digits.clone() }
    }

    /// A message's value, or an attribute of it; none when there is no such thing.
    pub(crate) fn resolve(
        &self,
        id: &str,
        attribute: Option<&str>,
        values: &Values,
    ) -> Option<Resolved> {
        let (shown, mut faults) =
            format(&self.shown, id, attribute, &self.args(values, Form::Shown))?;
        let (displayed, wrong) = text::marks(&shown);
        faults.extend(wrong.into_iter().map(Fault::Mark));
        let spoken_attribute =
            attribute.map_or_else(|| "spoken".to_owned(), |name| format!("{name}-spoken"));
        let args = self.args(values, Form::Said);
        let own = format(&self.said, id, Some(&spoken_attribute), &args);
        let has_own = own.is_some();
        let (said, wrong) = own.or_else(|| format(&self.said, id, attribute, &args))?;
        faults.extend(wrong);
        let shown = text::sentences(&displayed);
        let said = text::sentences(&text::marks(&said).0);
        if shown.len() != said.len() {
            faults.push(Fault::Uneven(shown.len(), said.len()));
        }
        let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        let said = shown.iter().zip(said.iter().map(Some).chain(std::iter::repeat(None))).map(
            |(shown, said)| {
                said.map(|said| plain(&said.text))
                    .filter(|said| has_own || *said != plain(&shown.text))
            },
        );
        Some(Resolved { said: said.collect(), shown, faults })
    }

    fn args(&self, values: &Values, form: Form) -> FluentArgs<'static> {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let value = match (value, form) {
                (Value::Digits(digits), Form::Shown) => FluentValue::from(digits.clone()),
                (Value::Digits(digits), Form::Said) => {
                    FluentValue::from(self.digit_by_digit(digits))
                }
                (Value::Count(count), _) => FluentValue::from(*count),
                (Value::Name(name), _) => FluentValue::from(name.clone()),
            };
            args.set(name.clone(), value);
        }
        args
    }

    /// `112` as `eins eins zwei`; what the language has no word for stays a digit.
    fn digit_by_digit(&self, digits: &str) -> String {
        let word = |c: char| {
            let word = c.to_digit(10).and_then(|digit| self.digits.get(digit as usize));
            word.cloned().unwrap_or_else(|| c.to_string())
        };
        digits.chars().filter(|c| !c.is_whitespace()).map(word).collect::<Vec<_>>().join(" ")
    }
}

#[derive(Clone, Copy)]
enum Form {
    Shown,
    Said,
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<(String, Vec<Fault>)> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    Some((text, errors.into_iter().map(|err| Fault::Unresolved(err.to_string())).collect()))
}

/// The numbers of a city, as variables of its sentences.
pub(crate) fn numbers(city: &City) -> Values {
    let digits = |number: &Number| Value::Digits(number.value.clone());
    city.numbers.iter().map(|(name, number)| (name.clone(), digits(number))).collect()
}

#[cfg(test)]
mod tests {
    use super::{Resolver, Value, Values};
    use crate::structure::Tongue;

    fn resolver(text: &str) -> Resolver {
        let tongue: Tongue = toml::from_str(
            r#"name = "Deutsch"
            digits = ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]"#,
        )
        .unwrap();
        Resolver::new(&"de".parse().unwrap(), &tongue, [text])
    }

    fn numbers() -> Values {
        [("emergency".to_owned(), Value::Digits("112".to_owned()))].into()
    }

    #[test]
    fn a_number_is_shown_in_digits_and_said_one_by_one() {
        let resolved =
            resolver("a = Ruf { $emergency } an. Warte.").resolve("a", None, &numbers()).unwrap();

        assert_eq!(resolved.shown[0].text, "Ruf \u{2068}112\u{2069} an.");
        assert_eq!(resolved.said, [Some("Ruf eins eins zwei an.".to_owned()), None]);
        assert_eq!(resolved.faults, []);
    }

    #[test]
    fn a_spoken_form_of_its_own_wins() {
        let text = "a = A.\n    .spoken = Ah.\n    .why = B.\n    .why-spoken = Beh.";
        let resolver = resolver(text);

        assert_eq!(resolver.resolve("a", None, &numbers()).unwrap().said, [Some("Ah.".to_owned())]);
        assert_eq!(
            resolver.resolve("a", Some("why"), &numbers()).unwrap().said,
            [Some("Beh.".to_owned())]
        );
        assert_eq!(resolver.resolve("a", Some("alt"), &numbers()), None);
    }

    #[test]
    fn a_count_chooses_a_plural_and_a_name_ends_no_sentence() {
        let text = "a = { $days ->\n    [one] { $days } Tag.\n   *[other] { $days } Tage.\n }\nb = Apps: { $names }";
        let resolver = resolver(text);
        let values = |name: &str, value: Value| Values::from([(name.to_owned(), value)]);
        let shown = |id: &str, values: &Values| {
            let resolved = resolver.resolve(id, None, values).unwrap();
            assert_eq!(resolved.faults, []);
            assert_eq!(resolved.said, [None], "said as it is shown");
            resolved.shown.into_iter().map(|part| part.text).collect::<Vec<_>>()
        };

        assert_eq!(shown("a", &values("days", Value::Count(1))), ["\u{2068}1\u{2069} Tag."]);
        assert_eq!(shown("a", &values("days", Value::Count(14))), ["\u{2068}14\u{2069} Tage."]);
        let names = values("names", Value::Name("HRO! Warn-App, NINA".to_owned()));
        assert_eq!(shown("b", &names), ["Apps: \u{2068}HRO! Warn-App, NINA\u{2069}"]);
    }

    #[test]
    fn faults_are_kept() {
        let resolver = resolver("a = { $unknown } [x.\n    .spoken = A. B.");

        assert_eq!(resolver.resolve("a", None, &numbers()).unwrap().faults.len(), 3);
    }
}
