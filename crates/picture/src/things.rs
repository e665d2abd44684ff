//! Things that stand, hang or are held in a scene. Origin: bottom centre of what stands, the middle of
//! what hangs, the grip of what is held.

mod blackout;
mod furniture;
mod held;
mod kitchen;
mod lumo;
mod outdoors;
mod rooms;
mod signs;

use crate::draw::Ids;
use crate::look::Look;

pub(crate) use held::{beam_size, is_shining, phone_at_ear};

type Draw = fn(&Look, &Ids) -> String;

/// Every thing by name.
const THINGS: &[(&str, Draw)] = &[
    ("ambulance", outdoors::ambulance),
    ("armchair", blackout::armchair),
    ("armchair-arm", blackout::armchair_arm),
    ("arrow", signs::arrow),
    ("backpack", held::backpack),
    ("beam", held::beam),
    ("bell-button", rooms::bell_button),
    ("bicycle", outdoors::bicycle),
    ("blanket", held::blanket),
    ("bolt-sign", blackout::bolt_sign),
    ("bottle", held::bottle),
    ("box", held::cardboard),
    ("bread", kitchen::bread),
    ("bread-slice", blackout::bread_slice),
    ("breath", signs::breath),
    ("bubble", signs::bubble),
    ("bush", outdoors::bush),
    ("candle", held::candle),
    ("candle-holder", blackout::candle_holder),
    ("car", outdoors::car),
    ("card", held::card),
    ("cellar-door", rooms::cellar_door),
    ("cloth", held::cloth),
    ("cooker", kitchen::cooker),
    ("cooker-near", blackout::cooker_near),
    ("cross", signs::cross),
    ("cross-out", signs::cross_out),
    ("curtain", furniture::curtain),
    ("cushion", furniture::cushion),
    ("cut-house", rooms::cut_house),
    ("danger", signs::danger),
    ("disc", blackout::disc),
    ("dots", signs::dots),
    ("flood", outdoors::flood),
    ("flood-street", outdoors::flood_street),
    ("fridge", kitchen::fridge),
    ("fridge-open", blackout::fridge_open),
    ("front-door", rooms::front_door),
    ("glow", blackout::glow),
    ("hand-set", signs::hang_up),
    ("hanging-lamp", blackout::hanging_lamp),
    ("hook", held::hook),
    ("house", outdoors::house),
    ("house-window", outdoors::house_window),
    ("keys-112", signs::keys_112),
    ("lamp", furniture::lamp),
    ("landscape", furniture::landscape),
    ("lift-cabin", blackout::lift_cabin),
    ("lift-doors", rooms::lift_doors),
    ("lift-gates", blackout::lift_gates),
    ("lift-inside", blackout::lift_inside),
    ("lift-keys", blackout::lift_keys),
    ("lift-panel", rooms::lift_panel),
    ("lift-shut", blackout::lift_shut),
    ("lumo", lumo::lumo),
    ("moon", outdoors::moon),
    ("night-window", blackout::night_window),
    ("padlock", blackout::padlock),
    ("phone", held::phone),
    ("plant", furniture::plant),
    ("plug-in-water", rooms::plug_in_water),
    ("pole-with-wire", outdoors::pole_with_wire),
    ("power-line", blackout::power_line),
    ("puddle", outdoors::puddle),
    ("radio", held::radio),
    ("ring", signs::ring),
    ("road", outdoors::road),
    ("shelf", furniture::shelf),
    ("smoke", outdoors::smoke),
    ("snowflake", kitchen::snowflake),
    ("sofa", furniture::sofa),
    ("stairs", rooms::stairs),
    ("steps", rooms::steps),
    ("street-across", blackout::street_across),
    ("street-plate", outdoors::street_plate),
    ("table", furniture::table),
    ("teddy", held::teddy),
    ("tick", signs::tick),
    ("torch", held::torch),
    ("torch-board", blackout::torch_board),
    ("torch-lit", blackout::torch_lit),
    ("tree", outdoors::tree),
    ("turn-arrow", blackout::turn_arrow),
    ("wave-arcs", signs::wave_arcs),
    ("window", furniture::window),
];

/// A thing by name; none when there is no such thing.
pub(crate) fn thing(name: &str, look: &Look, ids: &Ids) -> Option<String> {
    THINGS.iter().find(|(known, _)| *known == name).map(|(_, draw)| draw(look, ids))
}

/// The names of all things.
pub(crate) fn thing_names() -> &'static [&'static str] {
    const NAMES: &[&str] = &{
        let mut names = [""; THINGS.len()];
        let mut at = 0;
        while at < THINGS.len() {
            names[at] = THINGS[at].0;
            at += 1;
        }
        names
    };
    NAMES
}

#[cfg(test)]
mod tests {
    use super::{thing, thing_names};
    use crate::draw::Ids;
    use crate::look::Look;

    #[test]
    fn every_thing_draws_the_same_each_time_and_holds_no_text() {
        for name in thing_names() {
            let draw = || thing(name, &Look::new(toml::Table::new()), &Ids::new("t")).unwrap();
            assert_eq!(draw(), draw(), "{name}");
            let svg = draw();
            assert!(svg.len() > 40 && !svg.contains("<text") && !svg.contains("NaN"), "{name}");
        }
        assert!(thing("nothing", &Look::new(toml::Table::new()), &Ids::new("t")).is_none());
    }
}
