//! Places a scene plays in front of. Each covers 1200 by 900.

mod castle_hill;
mod class_room;
mod corridor;
mod harbour;
mod hill;
mod indoors;
mod liepaja;
mod outdoors;
mod plain;
mod playground;
mod river_city;
mod school_yard;
mod sports_hall;

use crate::draw::Ids;
use crate::look::Look;

type Draw = fn(&Look, &Ids) -> String;

/// Every place by name.
const PLACES: &[(&str, Draw)] = &[
    ("castle-hill", castle_hill::castle_hill),
    ("class-room", class_room::class_room),
    ("close", plain::close),
    ("control-room", indoors::control_room),
    ("corridor", corridor::corridor),
    ("dusk-street", outdoors::dusk_street),
    ("hall", sports_hall::hall),
    ("hallway", indoors::hallway),
    ("harbour", harbour::harbour),
    ("hill", hill::hill),
    ("hill-front", hill::hill_front),
    ("kitchen", indoors::kitchen),
    ("liepaja-harbour", liepaja::liepaja_harbour),
    ("lift", indoors::lift),
    ("living", indoors::living),
    ("pavement", outdoors::pavement),
    ("plain", plain::plain),
    ("playground", playground::playground),
    ("rail", indoors::rail),
    ("rain", outdoors::rain),
    ("rings", plain::rings),
    ("river-city", river_city::river_city),
    ("school-yard", school_yard::school_yard),
    ("slope", indoors::slope),
    ("stair", indoors::stair),
    ("street", outdoors::street),
    ("street-ground", outdoors::street_ground),
    ("town", hill::town),
    ("two", plain::two),
    ("word", plain::word),
];

/// A place by name; none when there is no such place.
pub(crate) fn place(name: &str, look: &Look, ids: &Ids) -> Option<String> {
    PLACES.iter().find(|(known, _)| *known == name).map(|(_, draw)| draw(look, ids))
}

/// The names of all places.
pub(crate) fn place_names() -> &'static [&'static str] {
    const NAMES: &[&str] = &{
        let mut names = [""; PLACES.len()];
        let mut at = 0;
        while at < PLACES.len() {
            names[at] = PLACES[at].0;
            at += 1;
        }
        names
    };
    NAMES
}

#[cfg(test)]
mod tests {
    use super::{place, place_names};
    use crate::draw::Ids;
    use crate::look::Look;

    #[test]
    fn every_place_draws_the_same_each_time_and_holds_no_text() {
        for name in place_names() {
            let draw = || place(name, &Look::new(toml::Table::new()), &Ids::new("t")).unwrap();
            assert_eq!(draw(), draw(), "{name}");
            assert!(draw().len() > 50 && !draw().contains("<text"), "{name}");
        }
        assert!(place("nowhere", &Look::new(toml::Table::new()), &Ids::new("t")).is_none());
    }
}
