//! The app in a real window, driven by `WebKitWebDriver`.

use std::ffi::OsString;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::elements::Element;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::display::Display;
use crate::{processes, programs};

/// How long anything on the screen may take before a journey gives up.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A window with its driver and its own data folder.
pub struct Window {
    /// The session, for what has no word of its own here.
    pub client: Client,
    driver: Child,
    data: PathBuf,
    display: String,
}

impl Window {
    /// Opens Lantern on a display with everything it keeps in `data`.
    pub async fn open(display: &Display, data: &Path, more: &[&str]) -> Result<Self> {
        let mut args: Vec<OsString> = vec!["--data".into(), data.into()];
        if !more.contains(&"--content") {
            args.extend(["--content".into(), programs::content().into()]);
        }
        args.extend(more.iter().map(OsString::from));
        Self::open_program(display, &programs::program("lantern"), &args, data).await
    }

    async fn open_program(
        display: &Display,
        program: &Path,
        args: &[OsString],
        data: &Path,
    ) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut driver = Command::new("WebKitWebDriver")
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("LANG", "C.UTF-8")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("WebKitWebDriver could not be started: run `make setup`")?;
        wait_for_port(port, &mut driver).await?;
        let args: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
        let options = json!({ "binary": program.to_string_lossy(), "args": args });
        let capabilities = [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .context("the window did not open")?;
        let patience = TimeoutConfiguration::new(Some(Duration::from_mins(10)), None, None);
        client.update_timeouts(patience).await?;
        Ok(Self { client, driver, data: data.to_owned(), display: display.name.clone() })
    }

    /// The data folder of this window.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The first element that fits, as soon as it is there.
    pub async fn find(&self, css: &str) -> Result<Element> {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        let Err(err) = found else { return Ok(found?) };
        let _ = self.look("failed").await;
        let text = self.text().await.unwrap_or_default();
        Err(err).with_context(|| format!("nothing on the screen fits `{css}`; it says:\n{text}"))
    }

    /// Taps the first element that fits.
    pub async fn tap(&self, css: &str) -> Result<()> {
        let element = self.find(css).await?;
        // WebKitWebDriver itself does not scroll back to what lies above.
        let show = "arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })";
        self.client.execute(show, vec![serde_json::to_value(&element)?]).await?;
        element.click().await.with_context(|| format!("`{css}` could not be tapped"))
    }

    /// Presses a key wherever the focus is. Special keys are those of `WebDriver`, such as `\u{e015}`.
    pub async fn press(&self, key: &str) -> Result<()> {
        self.client.active_element().await?.send_keys(key).await?;
        Ok(())
    }

    /// Runs a function body in the page and returns its value.
    pub async fn ask(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, vec![]).await?)
    }

    /// Waits until a JavaScript expression is true.
    pub async fn until(&self, condition: &str) -> Result<()> {
        let begin = Instant::now();
        while self.ask(&format!("return Boolean({condition})")).await? != json!(true) {
            if begin.elapsed() > PATIENCE {
                bail!(
                    "it never became true: {condition}\n{}",
                    self.text().await.unwrap_or_default()
                );
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        Ok(())
    }

    /// All text on the screen, for messages.
    pub async fn text(&self) -> Result<String> {
        Ok(self
            .ask("return document.body.innerText")
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// What is on the screen, as PNG, after it was painted.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        let painted = "const done = arguments[0]; \
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))";
        self.client.execute_async(painted, vec![]).await?;
        // Of the display itself: WebDriver's own screenshot never comes back without the DMA-BUF renderer.
        let shot = Command::new("import")
            .args(["-window", "root", "png:-"])
            .env("DISPLAY", &self.display)
            .output()
            .context("`import` could not be started: run `make setup`")?;
        ensure!(shot.status.success(), "the display gave no picture");
        Ok(shot.stdout)
    }

    /// Keeps a picture of the screen under `target/looks`, for people.
    pub async fn look(&self, name: &str) -> Result<()> {
        let folder = programs::target().join("looks");
        fs_err::create_dir_all(&folder)?;
        fs_err::write(folder.join(format!("{name}.png")), self.picture().await?)?;
        Ok(())
    }

    /// What axe finds against WCAG 2.2 A and AA; empty is right.
    pub async fn violations(&self) -> Result<Vec<String>> {
        let axe = programs::root().join("ui/node_modules/axe-core/axe.min.js");
        self.client.execute(&fs_err::read_to_string(axe)?, vec![]).await?;
        let run = "const done = arguments[arguments.length - 1]; \
            axe.run(document, { resultTypes: ['violations'], \
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }) \
            .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ; '))), \
                  err => done(['axe failed: ' + err]))";
        let found = self.client.execute_async(run, vec![]).await?;
        let found = found.as_array().context("axe gave no list")?;
        Ok(found.iter().map(|violation| violation.as_str().unwrap_or("?").to_owned()).collect())
    }

    /// Fails with the list when axe finds anything.
    pub async fn is_accessible(&self) -> Result<()> {
        let violations = self.violations().await?;
        ensure!(violations.is_empty(), "axe found:\n{}", violations.join("\n"));
        Ok(())
    }

    /// Memory of all that was started for this window, without its driver, in MB: shared pages count by
    /// their share (PSS).
    pub fn memory(&self) -> Result<f64> {
        let family = processes::descendants(self.driver.id())?;
        let sizes = family.iter().filter_map(|id| processes::pss_kb(*id));
        Ok(sizes.sum::<f64>() / 1000.0)
    }

    /// Closes the window and its driver.
    pub async fn close(mut self) -> Result<()> {
        self.client.clone().close().await?;
        self.driver.kill()?;
        self.driver.wait()?;
        Ok(())
    }
}

impl Drop for Window {
    // A journey that failed half way must not leave its window behind.
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

async fn wait_for_port(port: u16, driver: &mut Child) -> Result<()> {
    let begin = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        ensure!(driver.try_wait()?.is_none(), "WebKitWebDriver ended at its start");
        ensure!(begin.elapsed() < PATIENCE, "WebKitWebDriver does not answer");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Ok(())
}
