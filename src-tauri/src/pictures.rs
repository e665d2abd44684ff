//! `lantern://localhost/<release>/<digest>`: pictures out of the library, for `<img>` alone.

use tauri::http::{Request, Response, StatusCode, header};

use crate::app::App;

/// The page's own origin, which alone may read an answer.
#[cfg(windows)]
const PAGE: &str = "http://tauri.localhost";
/// The page's own origin, which alone may read an answer.
#[cfg(not(windows))]
const PAGE: &str = "tauri://localhost";

/// Answers a request for a picture: the SVG, or an empty answer that says why not.
pub(crate) fn answer(app: &App, request: &Request<Vec<u8>>) -> Response<Vec<u8>> {
    let path = request.uri().path().trim_start_matches('/').replace("%2F", "/").replace("%2f", "/");
    let (status, body) = match picture(app, &path) {
        Ok(svg) => (StatusCode::OK, svg),
        Err(Refusal::NoSuchName) => (StatusCode::BAD_REQUEST, Vec::new()),
        Err(Refusal::NotHere) => (StatusCode::NOT_FOUND, Vec::new()),
    };
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    let mut say = |name, value| headers.insert(name, header::HeaderValue::from_static(value));
    say(header::CONTENT_TYPE, "image/svg+xml");
    say(header::ACCESS_CONTROL_ALLOW_ORIGIN, PAGE);
    say(header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'");
    say(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // A digest names its bytes for ever.
    say(header::CACHE_CONTROL, "public, max-age=31536000, immutable");
    answer
}

enum Refusal {
    NoSuchName,
    NotHere,
}

fn picture(app: &App, path: &str) -> Result<Vec<u8>, Refusal> {
    let (release, digest) = path.split_once('/').ok_or(Refusal::NoSuchName)?;
    let digest = digest.parse().map_err(|_| Refusal::NoSuchName)?;
    app.picture(release, digest).map_err(|err| {
        tracing::warn!(%digest, release, error = &err as &dyn std::error::Error, "a picture was not there");
        Refusal::NotHere
    })
}
