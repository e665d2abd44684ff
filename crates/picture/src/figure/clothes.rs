//! What is seen on the trunk: patterns, pockets, buttons, the stripes of a helper's vest.

use super::Figure;
use crate::cast::{Pattern, Top};
use crate::colour::dark;
use crate::draw::{circle, d, num, path, stroke};
use crate::pose::View;

/// Reflecting tape on a helper's vest.
const TAPE: &str = "#F4F1DE";

impl Figure<'_> {
    pub(super) fn pattern(&self) -> String {
        let Some((pattern, colour)) = &self.person().pattern else { return String::new() };
        let (w, length) = (self.shoulders_width, self.length);
        let rows = [0.0, 1.0, 2.0, 3.0, 4.0];
        let mut svg = String::new();
        match pattern {
            Pattern::Stripes => {
                for row in rows {
                    let y = length * (0.08 + 0.2 * row);
                    let data = d!(
                        "M",
                        self.at(-w * 0.7, y),
                        "Q",
                        self.at(0.0, y - 7.0),
                        self.at(w * 0.7, y)
                    );
                    svg += stroke(data, colour, length * 0.085);
                }
            }
            Pattern::Dots => {
                for (row, column) in
                    rows.into_iter().flat_map(|row| (-2..3).map(move |column| (row, column)))
                {
                    let shift = if row % 2.0 == 0.0 { 11.0 } else { 0.0 };
                    let (x, y) =
                        self.at(f64::from(column) * 22.0 + shift, length * (0.06 + 0.2 * row));
                    svg += circle(x, y, 4.2, colour);
                }
            }
            Pattern::Star if self.view() != View::Back => svg = self.star(colour),
            Pattern::Star => {}
        }
        svg
    }

    fn star(&self, colour: &str) -> String {
        let is_profile = self.view() == View::Profile;
        let x = if is_profile { self.shoulders_width * 0.34 } else { 0.0 };
        let (x, y) = self.at(x, self.length * 0.48);
        let corners: Vec<String> = (0..10)
            .map(|corner| {
                let r = if corner % 2 == 0 { 18.0 } else { 8.5 };
                let (sin, cos) = (f64::from(corner) * 36.0 - 90.0).to_radians().sin_cos();
                format!("{} {}", num(x + r * cos), num(y + r * sin))
            })
            .collect();
        path(format!("M {} Z", corners.join(" L ")), colour).soft(colour, 5.0).svg()
    }

    pub(super) fn clothing(&self) -> String {
        match self.person().top {
            Top::Hoodie if self.view() == View::Front => self.pocket(),
            Top::Coat | Top::Cardigan if self.view() != View::Back => self.opening(),
            Top::Vest => self.vest(),
            _ => String::new(),
        }
    }

    fn pocket(&self) -> String {
        let (w, length) = (self.shoulders_width, self.length);
        let shade = dark(&self.person().top_colour, 0.10);
        let data = d! {
            "M", self.at(-w * 0.30, 2.0), "L", self.at(-w * 0.22, length * 0.30),
            "L", self.at(w * 0.22, length * 0.30), "L", self.at(w * 0.30, 2.0), "Z"
        };
        path(data, &shade).soft(&shade, 6.0).svg()
    }

    fn opening(&self) -> String {
        let person = self.person();
        let (w, length) = (self.shoulders_width, self.length);
        let is_cardigan = person.top == Top::Cardigan;
        let middle = self.turn * w * if self.view() == View::Profile { 0.40 } else { 0.16 };
        let mut svg = if is_cardigan {
            let data = d! {
                "M", self.at(-w * 0.16 + middle, length * 1.05), "L", self.at(-w * 0.05 + middle, -40.0),
                "L", self.at(w * 0.05 + middle, -40.0), "L", self.at(w * 0.16 + middle, length * 1.05), "Z"
            };
            path(data, &person.under).svg()
        } else {
            let data = d!("M", self.at(middle, length), "L", self.at(middle, -30.0));
            stroke(data, &dark(&person.top_colour, 0.22), 4.0).svg()
        };
        if self.view() == View::Front {
            let beside = if is_cardigan { w * 0.13 } else { 9.0 };
            for height in [0.22, 0.45, 0.68] {
                let (x, y) = self.at(middle + beside, length * height);
                svg += circle(x, y, 4.2, &dark(&person.top_colour, 0.36));
            }
        }
        svg
    }

    fn vest(&self) -> String {
        let (w, length) = (self.shoulders_width, self.length);
        let sides: &[f64] = if self.view() == View::Profile { &[0.0] } else { &[-1.0, 1.0] };
        let mut svg = String::new();
        for side in sides {
            let data = d!(
                "M",
                self.at(side * w * 0.27, length * 1.1),
                "L",
                self.at(side * w * 0.27, -20.0)
            );
            svg += stroke(data, TAPE, 15.0);
        }
        let belt = d!("M", self.at(-w * 0.8, length * 0.30), "L", self.at(w * 0.8, length * 0.30));
        svg += stroke(belt, TAPE, 17.0);
        if self.view() == View::Front {
            let x = self.turn * w * 0.1;
            let zip = d!("M", self.at(x, length * 1.1), "L", self.at(x, -20.0));
            svg += stroke(zip, &dark(&self.person().top_colour, 0.3), 4.0);
        }
        svg
    }
}
