//! Things that stand, hang or are held in a scene. Origin: bottom centre of what stands, the middle of
//! what hangs, the grip of what is held.

mod blackout;
mod call;
mod flood;
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
    ("aid-bag", call::aid_bag),
    ("ambulance", call::ambulance),
    ("armchair", blackout::armchair),
    ("armchair-arm", blackout::armchair_arm),
    ("arrow", signs::arrow),
    ("backpack", held::backpack),
    ("beam", held::beam),
    ("bicycle", outdoors::bicycle),
    ("big-hand", call::big_hand),
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
    ("cellar-cut", flood::cellar_cut),
    ("cellar-house", flood::cellar_house),
    ("cellar-leaf", flood::cellar_leaf),
    ("cooker", kitchen::cooker),
    ("cooker-near", blackout::cooker_near),
    ("cross", signs::cross),
    ("cross-out", signs::cross_out),
    ("curtain", furniture::curtain),
    ("cushion", furniture::cushion),
    ("danger", call::danger),
    ("desk", call::desk),
    ("disc", blackout::disc),
    ("door-steps", flood::door_steps),
    ("dots", signs::dots),
    ("drawing", flood::drawing),
    ("flight", flood::flight),
    ("fridge", kitchen::fridge),
    ("fridge-open", blackout::fridge_open),
    ("front-door", rooms::front_door),
    ("garden", call::garden),
    ("glow", blackout::glow),
    ("hand-rail", flood::hand_rail),
    ("hanging-lamp", blackout::hanging_lamp),
    ("hedge", call::hedge),
    ("high-road", flood::high_road),
    ("hook", held::hook),
    ("house", outdoors::house),
    ("house-cut", flood::house_cut),
    ("kerb-street", call::kerb_street),
    ("keys-112", call::keys_112),
    ("lamp", furniture::lamp),
    ("lamp-post", flood::lamp_post),
    ("landing", flood::landing),
    ("landscape", furniture::landscape),
    ("lift-cabin", blackout::lift_cabin),
    ("lift-gates", blackout::lift_gates),
    ("lift-inside", blackout::lift_inside),
    ("lift-keys", blackout::lift_keys),
    ("lift-shut", blackout::lift_shut),
    ("long-table", flood::long_table),
    ("lumo", lumo::lumo),
    ("mobile", call::mobile),
    ("moon", outdoors::moon),
    ("night-window", blackout::night_window),
    ("no-hang-up", call::no_hang_up),
    ("padlock", blackout::padlock),
    ("park", call::park),
    ("patch", flood::patch),
    ("phone", held::phone),
    ("plant", furniture::plant),
    ("pole-with-wire", outdoors::pole_with_wire),
    ("porthole", call::porthole),
    ("power-line", blackout::power_line),
    ("radio", held::radio),
    ("rain-sky", flood::rain_sky),
    ("ring", signs::ring),
    ("road", outdoors::road),
    ("rod", flood::rod),
    ("round-frame", call::round_frame),
    ("shelf", furniture::shelf),
    ("shock", flood::shock),
    ("smoke", outdoors::smoke),
    ("smoky-house", call::smoky_house),
    ("snowflake", kitchen::snowflake),
    ("sofa", furniture::sofa),
    ("speech", call::speech),
    ("stairs", rooms::stairs),
    ("stairwell", flood::stairwell),
    ("street-across", blackout::street_across),
    ("street-plate", call::street_plate),
    ("street-view", call::street_view),
    ("table", furniture::table),
    ("teddy", held::teddy),
    ("tick", signs::tick),
    ("torch", held::torch),
    ("torch-board", blackout::torch_board),
    ("torch-lit", blackout::torch_lit),
    ("towel", flood::towel),
    ("tree", outdoors::tree),
    ("turn-arrow", blackout::turn_arrow),
    ("warm-door", flood::warm_door),
    ("water", flood::water),
    ("wave-arcs", signs::wave_arcs),
    ("wet-plug", flood::wet_plug),
    ("wet-window", flood::wet_window),
    ("window", furniture::window),
    ("window-house", flood::window_house),
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
