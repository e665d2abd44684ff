//! What is in the way: a network that wants somebody to log in, a signature nobody renewed. Lessons open.

use tests::desk::fourteen_months_ago;
use tests::hostile::{Hostile, Lie};
use tests::press::Press;

use super::{FAST, Home, LESSON, NEWS, check, message, standing, still_reads, to_the_page};
use crate::blocking;

#[test]
fn a_network_that_wants_somebody_to_log_in_is_named() {
    blocking(async {
        let (home, press) = (Home::new().await?, Press::bundled()?);
        press.say(LESSON, NEWS)?;
        press.sign()?;
        let server = Hostile::serve(press.folder())?;
        server.lie("/", Lie::Portal);
        home.subscribe(&server.url())?;
        let window = home.open(&FAST).await?;
        to_the_page(&window).await?;
        standing(&window, "garbage").await?;
        check(&window, "garbage").await?;
        window.find(&message("content-state-trouble")).await?;
        still_reads(&window, NEWS, false).await?;

        server.be_honest();
        to_the_page(&window).await?;
        check(&window, "updated").await?;
        still_reads(&window, NEWS, true).await?;
        window.close().await
    });
}

#[test]
fn a_signature_that_nobody_renewed_refuses_updates_and_no_lesson() {
    blocking(async {
        let (home, press) = (Home::new().await?, Press::bundled()?);
        press.say(LESSON, NEWS)?;
        press.sign_at(fourteen_months_ago())?;
        home.subscribe(&Hostile::serve(press.folder())?.url())?;
        let window = home.open(&FAST).await?;
        to_the_page(&window).await?;
        standing(&window, "expired").await?;
        check(&window, "expired").await?;
        still_reads(&window, NEWS, false).await?;

        press.say(LESSON, NEWS)?;
        press.sign()?;
        to_the_page(&window).await?;
        check(&window, "updated").await?;
        still_reads(&window, NEWS, true).await?;
        window.close().await
    });
}
