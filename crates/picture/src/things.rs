//! Things that stand, hang or are held in a scene. Origin: bottom centre of what stands, the middle of
//! what hangs, the grip of what is held. Authors find them in `THINGS.md`.

mod air;
mod big_hand;
mod bubbles;
mod cut_houses;
mod doors;
mod frames;
mod furniture;
mod held;
mod houses;
mod kitchen;
mod lifts;
mod lights;
mod lumo;
mod outdoors;
mod phones;
mod pictograms;
mod signs;
mod stairs_and_rails;
mod streets;
mod torches;
mod vehicles;
mod walls;
mod water;
mod windows;
mod wires;

use crate::draw::Ids;
use crate::look::Look;

pub(crate) use phones::phone_at_ear;
pub(crate) use torches::{beam_size, is_shining};

type Draw = fn(&Look, &Ids) -> String;

/// Every thing by name.
const THINGS: &[(&str, Draw)] = &[
    ("aid-bag", held::aid_bag),
    ("ambulance", vehicles::ambulance),
    ("armchair", furniture::armchair),
    ("armchair-arm", furniture::armchair_arm),
    ("arrow", signs::arrow),
    ("backpack", held::backpack),
    ("beam", torches::beam),
    ("bicycle", vehicles::bicycle),
    ("big-hand", big_hand::big_hand),
    ("blanket", held::blanket),
    ("bolt-sign", signs::bolt_sign),
    ("bottle", held::bottle),
    ("box", held::cardboard),
    ("bread", kitchen::bread),
    ("bread-slice", kitchen::bread_slice),
    ("breath", air::breath),
    ("bubble", bubbles::bubble),
    ("bush", outdoors::bush),
    ("candle", lights::candle),
    ("candle-holder", lights::candle_holder),
    ("car", vehicles::car),
    ("card", held::card),
    ("cellar-cut", cut_houses::cellar_cut),
    ("cellar-house", cut_houses::cellar_house),
    ("cellar-leaf", doors::cellar_leaf),
    ("cooker", kitchen::cooker),
    ("cooker-near", kitchen::cooker_near),
    ("cross", signs::cross),
    ("cross-out", signs::cross_out),
    ("curtain", windows::curtain),
    ("cushion", furniture::cushion),
    ("danger", signs::danger),
    ("desk", furniture::desk),
    ("disc", frames::disc),
    ("door-steps", stairs_and_rails::door_steps),
    ("dots", air::dots),
    ("drawing", walls::drawing),
    ("fridge", kitchen::fridge),
    ("fridge-open", kitchen::fridge_open),
    ("front-door", doors::front_door),
    ("garden", outdoors::garden),
    ("glow", torches::glow),
    ("hand-rail", stairs_and_rails::hand_rail),
    ("hanging-lamp", lights::hanging_lamp),
    ("hedge", outdoors::hedge),
    ("high-road", outdoors::high_road),
    ("hook", walls::hook),
    ("house", houses::house),
    ("house-cut", cut_houses::house_cut),
    ("kerb-street", streets::kerb_street),
    ("keys-112", phones::keys_112),
    ("lamp", lights::lamp),
    ("lamp-post", streets::lamp_post),
    ("landing", stairs_and_rails::landing),
    ("landscape", walls::landscape),
    ("lift-cabin", lifts::lift_cabin),
    ("lift-gates", lifts::lift_gates),
    ("lift-inside", lifts::lift_inside),
    ("lift-keys", lifts::lift_keys),
    ("lift-shut", lifts::lift_shut),
    ("long-table", furniture::long_table),
    ("lumo", lumo::lumo),
    ("mobile", phones::mobile),
    ("moon", outdoors::moon),
    ("night-window", windows::night_window),
    ("no-hang-up", phones::no_hang_up),
    ("padlock", signs::padlock),
    ("park", outdoors::park),
    ("patch", outdoors::patch),
    ("phone", phones::phone),
    ("plant", furniture::plant),
    ("pole-with-wire", wires::pole_with_wire),
    ("porthole", frames::porthole),
    ("power-line", wires::power_line),
    ("radio", held::radio),
    ("rain-sky", water::rain_sky),
    ("ring", signs::ring),
    ("road", streets::road),
    ("rod", windows::rod),
    ("round-frame", frames::round_frame),
    ("shelf", furniture::shelf),
    ("shock", signs::shock),
    ("smoke", outdoors::smoke),
    ("smoky-house", houses::smoky_house),
    ("snowflake", kitchen::snowflake),
    ("sofa", furniture::sofa),
    ("speech", bubbles::speech),
    ("stairs", stairs_and_rails::stairs),
    ("stairwell", doors::stairwell),
    ("street-across", streets::street_across),
    ("street-plate", streets::street_plate),
    ("street-view", streets::street_view),
    ("table", furniture::table),
    ("teddy", held::teddy),
    ("tick", signs::tick),
    ("torch", torches::torch),
    ("torch-board", torches::torch_board),
    ("torch-lit", torches::torch_lit),
    ("towel", held::towel),
    ("tree", outdoors::tree),
    ("turn-arrow", signs::turn_arrow),
    ("warm-door", doors::warm_door),
    ("water", water::water),
    ("wave-arcs", air::wave_arcs),
    ("wet-plug", water::wet_plug),
    ("wet-window", windows::wet_window),
    ("window", windows::window),
    ("window-house", houses::window_house),
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
