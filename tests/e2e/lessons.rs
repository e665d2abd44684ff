//! Every lesson of the shelf, from hello to the home task.

use anyhow::{Result, ensure};
use tests::chance::DRAWN;
use tests::programs::lessons;
use tests::shelf::{is_there, open, to_the_tile};
use tests::window::Window;

use crate::{frame_in, journey, to_the_shelf};

#[test]
fn every_lesson_leads_from_hello_to_the_home_task_and_lights_its_lamps() {
    journey(|window| async move {
        to_the_shelf(&window, &DRAWN.home, &DRAWN.city).await?;
        for lesson in lessons()? {
            open(&window, &lesson).await?;
            to_the_end(&window, None).await?;
            to_the_tile(&window, &lesson).await?;
            let lamps = format!("li:has([data-id='{lesson}']) i");
            window.find(&lamps).await?;
            let is_dark = is_there(&window, &format!("{lamps}:not(.done)")).await?;
            ensure!(!is_dark, "every lamp of `{lesson}` is lit");
        }
        window.close().await
    });
}

/// Goes on from frame to frame until the shelf is there again; looks at some of them under a name.
pub(crate) async fn to_the_end(window: &Window, look: Option<&str>) -> Result<()> {
    window.find("[data-frame]").await?;
    let mut frames = Vec::new();
    for _ in 0..60 {
        let Some(frame) = frame_in(window).await? else { break };
        if frames.last() != Some(&frame) {
            frames.push(frame.clone());
            window.until("document.querySelector('[data-frame] img')?.complete").await?;
            let picture = window
                .ask("return document.querySelector('[data-frame] img').naturalWidth")
                .await?;
            ensure!(picture.as_u64() > Some(0), "`{frame}` shows its picture");
            if let Some(name) = look
                && frames.len() % 4 == 0
            {
                window.look(&format!("lesson-{name}-{frame}")).await?;
                window.is_accessible().await?;
            }
        }
        if is_there(window, "[data-message='lesson-finish']").await? {
            window.tap("[data-message='lesson-finish']").await?;
            break;
        }
        window.tap("[data-message='lesson-next']").await?;
    }
    ensure!(
        frames.first().is_some_and(|frame| frame == "hello"),
        "a lesson begins with hello: {frames:?}"
    );
    ensure!(
        frames.last().is_some_and(|frame| frame == "share"),
        "a lesson ends with the home task: {frames:?}"
    );
    ensure!(frames.len() > 15, "every frame was there: {frames:?}");
    Ok(())
}
