//! Things that stand, hang or are held in a scene. Origin: bottom centre of what stands, the middle of
//! what hangs, the grip of what is held. Authors find them in `THINGS.md`.

mod air;
mod backpacks;
mod batteries;
mod bedroom;
mod benches;
mod big_hand;
mod bins;
mod block_cut;
mod boards;
mod bubbles;
mod bus_stop;
mod buses;
mod calendars;
mod call_card;
mod camp_beds;
mod card_hand;
mod cards;
mod casements;
mod cats;
mod classroom;
mod climbing;
mod cut_houses;
mod dear_home;
mod dogs;
mod doors;
mod entrances;
mod evening;
mod facades;
mod factories;
mod far_views;
mod feathers;
mod fire_service;
mod fires;
mod flat_doors;
mod flats;
mod flood_waters;
mod frames;
mod furniture;
mod games;
mod gas;
mod gas_cookers;
mod grills;
mod hall_desk;
mod hall_views;
mod held;
mod help_points;
mod help_signs;
mod home_door;
mod homes;
mod hot_door;
mod house_ways;
mod houses;
mod kitchen;
mod libraries;
mod lifts;
mod lights;
mod lumo;
mod maps;
mod meeting_signs;
mod messages;
mod near_phones;
mod old_doors;
mod open_windows;
mod our_door;
mod outdoors;
mod pegs;
mod phones;
mod pictograms;
mod pinches;
mod playground;
mod police;
mod quakes;
mod questions;
mod ramps;
mod reading;
mod room_doors;
mod schools;
mod screens;
mod shaken;
mod shared_blankets;
mod shops;
mod shut_curtains;
mod shut_panes;
mod signs;
mod sinks;
mod sirens;
mod stairs_and_rails;
mod storms;
mod streets;
mod tables;
mod terraces;
mod toilets;
mod torches;
mod vehicles;
mod walls;
mod walls_cut;
mod warm_rooms;
mod warn_views;
mod water;
mod way_houses;
mod ways;
mod windows;
mod wires;
mod wraps;

use crate::draw::Ids;
use crate::look::Look;

pub(crate) use phones::phone_at_ear;
pub(crate) use torches::{beam_size, is_shining};

type Draw = fn(&Look, &Ids) -> String;

/// Every thing by name.
const THINGS: &[(&str, Draw)] = &[
    ("aid-bag", held::aid_bag),
    ("air-mask", fire_service::air_mask),
    ("ambulance", vehicles::ambulance),
    ("armchair", furniture::armchair),
    ("armchair-arm", furniture::armchair_arm),
    ("arrow", signs::arrow),
    ("backpack", backpacks::backpack),
    ("balcony", far_views::balcony),
    ("battery", batteries::battery),
    ("beam", torches::beam),
    ("beat-dots", ways::beat_dots),
    ("bed", bedroom::bed),
    ("bench", warm_rooms::bench),
    ("bicycle", vehicles::bicycle),
    ("big-hand", big_hand::big_hand),
    ("blanket", held::blanket),
    ("blanket-wrap", wraps::blanket_wrap),
    ("board", boards::board),
    ("bolt-sign", signs::bolt_sign),
    ("book", reading::book),
    ("bottle", held::bottle),
    ("box", held::cardboard),
    ("bread", kitchen::bread),
    ("bread-slice", kitchen::bread_slice),
    ("breath", air::breath),
    ("bubble", bubbles::bubble),
    ("bus", buses::bus),
    ("bus-inside", far_views::bus_inside),
    ("bus-stop", bus_stop::bus_stop),
    ("bush", outdoors::bush),
    ("calendar", calendars::calendar),
    ("camp-lamp", help_points::camp_lamp),
    ("camping-stove", grills::camping_stove),
    ("candle", lights::candle),
    ("candle-holder", lights::candle_holder),
    ("car", vehicles::car),
    ("card", held::card),
    ("card-hand", card_hand::card_hand),
    ("casement", casements::casement),
    ("cat", cats::cat),
    ("cellar-cut", cut_houses::cellar_cut),
    ("cellar-house", cut_houses::cellar_house),
    ("cellar-leaf", doors::cellar_leaf),
    ("climbing-frame", climbing::climbing_frame),
    ("coat-hooks", classroom::coat_hooks),
    ("cooker", kitchen::cooker),
    ("cooker-near", kitchen::cooker_near),
    ("cot", camp_beds::cot),
    ("crack", shaken::crack),
    ("cross", signs::cross),
    ("cross-out", signs::cross_out),
    ("curtain", windows::curtain),
    ("cushion", furniture::cushion),
    ("danger", signs::danger),
    ("desk", furniture::desk),
    ("disc", frames::disc),
    ("dog", dogs::dog),
    ("door-ajar", home_door::door_ajar),
    ("door-steps", stairs_and_rails::door_steps),
    ("dots", air::dots),
    ("drawing", walls::drawing),
    ("drawn-map", maps::drawn_map),
    ("earth-cut", quakes::earth_cut),
    ("edge-hand", shared_blankets::edge_hand),
    ("evening-sky", evening::evening_sky),
    ("factory", factories::factory),
    ("fallen-pot", storms::fallen_pot),
    ("family-house", dear_home::family_house),
    ("feather", feathers::feather),
    ("fire-engine", fire_service::fire_engine),
    ("fire-hose", police::fire_hose),
    ("flame", fires::flame),
    ("flat-door", flat_doors::flat_door),
    ("flats", flats::flats),
    ("flats-cut", block_cut::flats_cut),
    ("flood-water", flood_waters::flood_water),
    ("folding-table", help_points::folding_table),
    ("fridge", kitchen::fridge),
    ("fridge-open", kitchen::fridge_open),
    ("fringed-blanket", dear_home::fringed_blanket),
    ("front-door", doors::front_door),
    ("garden", outdoors::garden),
    ("gas-cooker", gas_cookers::gas_cooker),
    ("generator", grills::generator),
    ("glass-entrance", entrances::glass_entrance),
    ("glow", torches::glow),
    ("grill", grills::grill),
    ("hall-view", hall_views::hall_view),
    ("halo", feathers::halo),
    ("hand-rail", stairs_and_rails::hand_rail),
    ("hanging-lamp", lights::hanging_lamp),
    ("heat", hot_door::heat),
    ("hedge", outdoors::hedge),
    ("helmet", fire_service::helmet),
    ("high-road", outdoors::high_road),
    ("home-door", home_door::home_door),
    ("home-front", homes::home_front),
    ("hook", walls::hook),
    ("house", houses::house),
    ("house-cut", cut_houses::house_cut),
    ("house-way", house_ways::house_way),
    ("house-window", facades::house_window),
    ("jacket", pegs::jacket),
    ("kerb-street", streets::kerb_street),
    ("keys-112", phones::keys_112),
    ("kids-table", reading::kids_table),
    ("lamp", lights::lamp),
    ("lamp-post", streets::lamp_post),
    ("landing", stairs_and_rails::landing),
    ("landscape", walls::landscape),
    ("lantern", help_signs::lantern),
    ("lantern-banner", help_signs::lantern_banner),
    ("library-front", libraries::library_front),
    ("lift-cabin", lifts::lift_cabin),
    ("lift-gates", lifts::lift_gates),
    ("lift-inside", lifts::lift_inside),
    ("lift-keys", lifts::lift_keys),
    ("lift-shut", lifts::lift_shut),
    ("light-switch", gas::light_switch),
    ("lighthouse-board", help_signs::lighthouse_board),
    ("list", hall_desk::list),
    ("locked-phone", call_card::locked_phone),
    ("long-table", furniture::long_table),
    ("loudspeaker", sirens::loudspeaker),
    ("lumo", lumo::lumo),
    ("meet-ring", playground::meet_ring),
    ("meeting-sign", meeting_signs::meeting_sign),
    ("message-field", messages::message_field),
    ("message-phone", messages::message_phone),
    ("mobile", phones::mobile),
    ("moon", outdoors::moon),
    ("name-tag", cards::name_tag),
    ("night-window", windows::night_window),
    ("no-hang-up", phones::no_hang_up),
    ("old-door", old_doors::old_door),
    ("open-jacket", card_hand::open_jacket),
    ("open-window", open_windows::open_window),
    ("our-door", our_door::our_door),
    ("padlock", signs::padlock),
    ("palm", hot_door::palm),
    ("park", outdoors::park),
    ("park-bench", benches::park_bench),
    ("patch", outdoors::patch),
    ("pegs", pegs::pegs),
    ("pen", hall_desk::pen),
    ("pencil", cards::pencil),
    ("phone", phones::phone),
    ("phone-hands", dear_home::phone_hands),
    ("phone-near", near_phones::phone_near),
    ("picture-book", classroom::picture_book),
    ("pinch-hand", pinches::pinch_hand),
    ("pinned-sheet", call_card::pinned_sheet),
    ("plant", furniture::plant),
    ("pocket-card", cards::pocket_card),
    ("pole-with-wire", wires::pole_with_wire),
    ("police-car", police::police_car),
    ("porthole", frames::porthole),
    ("power-line", wires::power_line),
    ("quay", ramps::quay),
    ("question", questions::question),
    ("radiator", warm_rooms::radiator),
    ("radio", held::radio),
    ("radio-open", near_phones::radio_open),
    ("rain-sky", water::rain_sky),
    ("ramp", ramps::ramp),
    ("reg-desk", hall_desk::reg_desk),
    ("ring", signs::ring),
    ("road", streets::road),
    ("rod", windows::rod),
    ("rolled-cloth", hot_door::rolled_cloth),
    ("room-door", room_doors::room_door),
    ("round-belly", dear_home::round_belly),
    ("round-frame", frames::round_frame),
    ("sandpit", playground::sandpit),
    ("school-door", schools::school_door),
    ("school-house", schools::school_house),
    ("screen", screens::screen),
    ("shared-blanket", shared_blankets::shared_blanket),
    ("sheet", classroom::sheet),
    ("shelf", furniture::shelf),
    ("shelter-roof", help_points::shelter_roof),
    ("shock", signs::shock),
    ("shoes", way_houses::shoes),
    ("shop-front", bus_stop::shop_front),
    ("shop-open", shops::shop_open),
    ("shut-curtains", shut_curtains::shut_curtains),
    ("shut-panes", shut_panes::shut_panes),
    ("sink", sinks::sink),
    ("siren", sirens::siren),
    ("sky-drawing", feathers::sky_drawing),
    ("slide", playground::slide),
    ("smell", gas::smell),
    ("smell-waves", gas_cookers::smell_waves),
    ("smoke", outdoors::smoke),
    ("smoke-alarm", fires::smoke_alarm),
    ("smoke-curl", warn_views::smoke_curl),
    ("smoke-drift", factories::smoke_drift),
    ("smoke-layer", fires::smoke_layer),
    ("smoky-house", houses::smoky_house),
    ("snowflake", kitchen::snowflake),
    ("sofa", furniture::sofa),
    ("speech", bubbles::speech),
    ("stairs", stairs_and_rails::stairs),
    ("stairwell", doors::stairwell),
    ("street-across", streets::street_across),
    ("street-plate", streets::street_plate),
    ("street-view", streets::street_view),
    ("strong-table", tables::strong_table),
    ("sun-sign", entrances::sun_sign),
    ("swing", playground::swing),
    ("table", furniture::table),
    ("tablet", games::tablet),
    ("task-board", way_houses::task_board),
    ("teddy", held::teddy),
    ("terrace", terraces::terrace),
    ("tick", signs::tick),
    ("tipped-cup", shaken::tipped_cup),
    ("toilet", toilets::toilet),
    ("toilet-door", toilets::toilet_door),
    ("tone-line", sirens::tone_line),
    ("torch", torches::torch),
    ("torch-board", torches::torch_board),
    ("torch-lit", torches::torch_lit),
    ("towel", held::towel),
    ("tree", outdoors::tree),
    ("turn-arrow", signs::turn_arrow),
    ("two-small", flats::two_small),
    ("wall", room_doors::wall),
    ("walls-cut", walls_cut::walls_cut),
    ("wardrobe", bedroom::wardrobe),
    ("warm-door", doors::warm_door),
    ("warn-view", warn_views::warn_view),
    ("waste-bin", bins::waste_bin),
    ("water", water::water),
    ("wave-arcs", air::wave_arcs),
    ("way-arrow", ways::way_arrow),
    ("way-house", way_houses::way_house),
    ("way-out", room_doors::way_out),
    ("wet-plug", water::wet_plug),
    ("wet-window", windows::wet_window),
    ("wind", storms::wind),
    ("wind-tree", storms::wind_tree),
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
