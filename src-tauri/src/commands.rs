//! What the page may ask for. Each command is one call into [`crate::app::App`], converted and returned.

use device::clock;
use tauri::State;
use tauri::ipc::{Channel, Invoke};
use tracing::instrument;

use crate::dialog::{self, Pick};
use crate::error::{AppError, CommandError};
use crate::opening::Opening;
use crate::print::{self, PrintTo};
use crate::speech::Part;
use crate::window::Painted;
use crate::{commands, wire};

type Shared<'a> = State<'a, Opening>;
type Answer<T> = Result<T, CommandError>;

/// All commands, for the builder.
pub(crate) fn handler() -> impl Fn(Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::start,
        commands::welcome,
        commands::install,
        commands::shelf,
        commands::open_lesson,
        commands::now,
        commands::city,
        commands::dictionary,
        commands::listen,
        commands::say,
        commands::say_interface,
        commands::pause,
        commands::resume,
        commands::seek,
        commands::hush,
        commands::set_speed,
        commands::save_settings,
        commands::record,
        commands::content,
        commands::watch_content,
        commands::check_now,
        commands::stop_bringing,
        commands::choose_editions,
        commands::set_by_itself,
        commands::add_publisher_file,
        commands::add_publisher_address,
        commands::remove_publisher,
        commands::import_file,
        commands::import_folder,
        commands::import_stick,
        commands::trust_stick,
        commands::export_to,
        commands::print_page,
        commands::painted,
        commands::word_lit,
    ]
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn start(app: Shared<'_>) -> Answer<wire::Start> {
    Ok(app.start(&clock::system_languages())?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn welcome(app: Shared<'_>) -> Answer<wire::Welcome> {
    Ok(app.welcome()?)
}

#[tauri::command(async)]
#[instrument(skip(app, on_progress))]
pub(crate) fn install(
    app: Shared<'_>,
    home: String,
    city: String,
    on_progress: Channel<wire::Progress>,
) -> Answer<()> {
    Ok(app.install(&home, &city, &mut |progress| {
        // A page that is gone does not stop an installation.
        let _ = on_progress.send(progress);
    })?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn shelf(app: Shared<'_>) -> Answer<wire::Shelf> {
    Ok(app.shelf()?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn open_lesson(
    app: Shared<'_>,
    release: String,
    lesson: String,
    level: wire::Level,
) -> Answer<wire::LessonView> {
    Ok(app.open_lesson(&release, &lesson, level)?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn now(
    app: Shared<'_>,
    city: Option<String>,
    home: Option<String>,
) -> Answer<wire::Now> {
    Ok(app.now(city.as_deref(), home.as_deref())?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn city(app: Shared<'_>) -> Answer<wire::City> {
    Ok(app.city(&clock::now())?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn dictionary(app: Shared<'_>) -> Answer<wire::Dictionary> {
    Ok(app.dictionary()?)
}

#[tauri::command(async)]
#[instrument(skip(app, on_report))]
pub(crate) fn listen(app: Shared<'_>, on_report: Channel<wire::Report>) {
    app.speech().listen(on_report);
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn say(
    app: Shared<'_>,
    release: String,
    clip: String,
    from_ms: u32,
    to_ms: Option<u32>,
    speed: f64,
) -> Answer<u64> {
    Ok(app.say(&release, &clip, Part { from_ms, to_ms, speed })?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn say_interface(
    app: Shared<'_>,
    language: String,
    message: String,
) -> Answer<Option<u64>> {
    Ok(app.say_interface(&language, &message)?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn pause(app: Shared<'_>) {
    app.speech().pause();
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn resume(app: Shared<'_>) {
    app.speech().resume();
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn seek(app: Shared<'_>, ms: u32) {
    app.speech().seek(ms);
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn hush(app: Shared<'_>) {
    app.speech().hush();
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn set_speed(app: Shared<'_>, speed: f64) {
    app.speech().set_speed(speed);
}

#[tauri::command(async)]
#[instrument(skip(app, settings))]
pub(crate) fn save_settings(app: Shared<'_>, settings: wire::Settings) -> Answer<()> {
    Ok(app.save_settings(settings)?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn record(
    app: Shared<'_>,
    lesson: String,
    step: Option<String>,
    kind: String,
) -> Answer<()> {
    Ok(app.record(&lesson, step.as_deref(), &kind, &clock::now())?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn content(app: Shared<'_>) -> Answer<wire::Content> {
    Ok(app.content()?)
}

#[tauri::command(async)]
#[instrument(skip(app, on_event))]
pub(crate) fn watch_content(app: Shared<'_>, on_event: Channel<wire::ContentEvent>) {
    app.watch_content(move |event| {
        // A page that is gone hears nothing.
        let _ = on_event.send(event);
    });
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn check_now(app: Shared<'_>) -> Answer<wire::Brought> {
    Ok(app.check_now())
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn stop_bringing(app: Shared<'_>) {
    app.stop_bringing();
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn choose_editions(
    app: Shared<'_>,
    editions: Vec<wire::EditionName>,
) -> Answer<wire::Brought> {
    Ok(app.choose_editions(&editions)?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn set_by_itself(app: Shared<'_>, by_itself: bool) -> Answer<()> {
    Ok(app.set_by_itself(by_itself)?)
}

#[tauri::command(async)]
#[instrument(skip(app, window))]
pub(crate) fn add_publisher_file(
    app: Shared<'_>,
    window: tauri::WebviewWindow,
) -> Answer<Option<String>> {
    let picked = dialog::pick(&window, Pick::Root);
    Ok(picked.map(|path| app.add_publisher_file(&path)).transpose()?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn add_publisher_address(
    app: Shared<'_>,
    address: String,
    fingerprint: String,
) -> Answer<String> {
    Ok(app.add_publisher_address(&address, &fingerprint)?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn remove_publisher(app: Shared<'_>, id: String) -> Answer<()> {
    Ok(app.remove_publisher(&id)?)
}

#[tauri::command(async)]
#[instrument(skip(app, window))]
pub(crate) fn import_file(
    app: Shared<'_>,
    window: tauri::WebviewWindow,
) -> Answer<Option<wire::Brought>> {
    let picked = dialog::pick(&window, Pick::Pack);
    Ok(picked.map(|path| app.import(&path)).transpose()?)
}

#[tauri::command(async)]
#[instrument(skip(app, window))]
pub(crate) fn import_folder(
    app: Shared<'_>,
    window: tauri::WebviewWindow,
) -> Answer<Option<wire::Brought>> {
    let picked = dialog::pick(&window, Pick::Folder);
    Ok(picked.map(|path| app.import(&path)).transpose()?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn import_stick(app: Shared<'_>, id: String) -> Answer<wire::Brought> {
    Ok(app.import_stick(&id)?)
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn trust_stick(app: Shared<'_>, id: String) -> Answer<String> {
    Ok(app.trust_stick(&id)?)
}

#[tauri::command(async)]
#[instrument(skip(app, window))]
pub(crate) fn export_to(
    app: Shared<'_>,
    window: tauri::WebviewWindow,
    kind: wire::StickKind,
) -> Answer<Option<wire::Brought>> {
    let picked = dialog::pick(&window, Pick::Export(kind));
    Ok(picked.map(|path| app.export(&path)).transpose()?)
}

#[tauri::command]
#[instrument(skip(window, to))]
pub(crate) async fn print_page(
    window: tauri::WebviewWindow,
    to: State<'_, PrintTo>,
    paper: print::Size,
    orientation: print::Orientation,
) -> Answer<()> {
    // Whoever prints may take minutes to choose a printer.
    let to = to.0.clone();
    let printing = tauri::async_runtime::spawn_blocking(move || {
        print::print(&window, paper, orientation, to.as_deref())
    });
    let printed = printing.await.map_err(|err| AppError::NoPrinter(err.to_string()))?;
    Ok(printed?)
}

#[tauri::command(async)]
#[instrument(skip(painted))]
pub(crate) fn painted(painted: State<'_, Painted>) {
    painted.yes();
}

#[tauri::command(async)]
#[instrument(skip(app))]
pub(crate) fn word_lit(app: Shared<'_>, utterance: u64, from_ms: u32) {
    app.speech().word_lit(utterance, from_ms);
}
