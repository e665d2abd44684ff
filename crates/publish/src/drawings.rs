//! Pictures by their scene: drawn once, kept by everything that went into them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use lesson::{Digest, Picture};
use picture::{Kit, Theme};

use crate::{Error, Problems, Result, Root};

/// Draws scenes of a root.
pub struct Drawer {
    root: Root,
    kit: Kit,
    recipe: Digest,
    cache: Option<PathBuf>,
    drawn: Mutex<BTreeMap<String, Drawing>>,
}

/// A picture in both forms, and the objects they travel as.
#[derive(Debug, Clone)]
pub struct Drawing {
    /// As lessons name it.
    pub picture: Picture,
    /// zstd of the SVG, warm paper first.
    pub objects: Vec<Vec<u8>>,
}

/// Changes whenever the kit draws the same scene another way.
const RECIPE: &str = env!("CARGO_PKG_VERSION");

impl Drawer {
    /// A drawer with the cast and poses of a root; what is wrong with them is noted.
    pub fn open(root: &Root, cache: Option<&Path>, problems: &Problems) -> Option<Self> {
        let cast = root.read("assets/pictures/cast.toml", problems)?;
        let poses = root.read("assets/pictures/poses.toml", problems)?;
        let kit = match Kit::from_toml(&cast.text, &poses.text) {
            Ok(kit) => kit,
            Err(wrong) => {
                for problem in wrong {
                    problems.error(
                        "assets/pictures/cast.toml",
                        problem.line.unwrap_or(1),
                        problem.code,
                        problem.message,
                    );
                }
                return None;
            }
        };
        // The program that draws is part of the recipe: another build may draw another way.
        let program = std::env::current_exe()
            .ok()
            .and_then(|path| fs_err::read(path).ok())
            .unwrap_or_default();
        let parts = [RECIPE.as_bytes(), cast.text.as_bytes(), poses.text.as_bytes(), &program];
        let recipe = repository::sha256(&parts.concat());
        let cache = cache.map(|cache| cache.join("pictures"));
        Some(Self { root: root.clone(), kit, recipe, cache, drawn: Mutex::default() })
    }

    /// The path of a scene such as `flood/flood-up` or `words/water`.
    pub fn path(scene: &str) -> String {
        if scene.starts_with("words/") {
            format!("assets/pictures/{scene}.toml")
        } else {
            format!("assets/pictures/scenes/{scene}.toml")
        }
    }

    /// The whole name of a scene that may be named without its folder: `flood-up` is `flood/flood-up`.
    pub fn find(&self, scene: &str) -> String {
        let scenes = self.root.folders("assets/pictures/scenes");
        let here = scenes.iter().map(|folder| format!("{folder}/{scene}"));
        let mut all = here.chain([format!("words/{scene}")]);
        let found = all.find(|name| self.root.has(&Self::path(name)));
        found.unwrap_or_else(|| scene.to_owned())
    }

    /// One form of a scene as SVG, with whatever is wrong noted.
    pub fn svg(&self, scene: &str, theme: Theme, problems: &Problems) -> Option<picture::Drawing> {
        let path = Self::path(scene);
        let file = self.root.read(&path, problems)?;
        let id = scene.replace('/', "-");
        match picture::draw(&self.kit, &id, &file.text, theme) {
            Ok(drawing) => {
                for note in &drawing.notes {
                    Self::note(scene, note, problems);
                }
                Some(drawing)
            }
            Err(wrong) => {
                for problem in wrong {
                    problems.error(&path, problem.line.unwrap_or(1), problem.code, problem.message);
                }
                None
            }
        }
    }

    /// Passes a note of the kit on; a picture that is too big is more than a note.
    pub(crate) fn note(scene: &str, note: &picture::Problem, problems: &Problems) {
        let (path, line) = (Self::path(scene), note.line.unwrap_or(1));
        if note.code == "too-big" {
            problems.error(&path, line, note.code, note.message.clone());
        } else {
            problems.warning(&path, line, note.code, note.message.clone());
        }
    }

    /// A scene in both forms as they travel.
    pub fn draw(&self, scene: &str) -> Result<Drawing> {
        if let Some(drawn) = self.drawn().get(scene) {
            return Ok(drawn.clone());
        }
        let drawing = self.draw_now(scene)?;
        self.drawn().insert(scene.to_owned(), drawing.clone());
        Ok(drawing)
    }

    fn draw_now(&self, scene: &str) -> Result<Drawing> {
        let problems = Problems::default();
        let path = Self::path(scene);
        let broken = |message: String| Error::Broken { path: path.clone(), message };
        let text = self.root.read(&path, &problems).map(|file| file.text);
        let text = text.ok_or_else(|| broken("cannot be read".to_owned()))?;
        let key = repository::sha256(
            &[self.recipe.as_bytes().as_slice(), scene.as_bytes(), text.as_bytes()].concat(),
        );
        if let Some(found) = self.cached(&key) {
            return Ok(found);
        }
        let form = |theme| {
            self.svg(scene, theme, &problems).ok_or_else(|| broken("cannot be drawn".to_owned()))
        };
        let (paper, contrast) = (form(Theme::Paper)?, form(Theme::Contrast)?);
        let size = (paper.width, paper.height);
        let mut objects = vec![repository::pack(paper.svg.as_bytes())?];
        if contrast.svg != paper.svg {
            objects.push(repository::pack(contrast.svg.as_bytes())?);
        }
        self.keep(&key, size, &objects)?;
        Ok(drawing(size, objects))
    }

    fn cached(&self, key: &Digest) -> Option<Drawing> {
        let folder = self.cache.as_ref()?.join(key.to_string());
        let size: (u32, u32) =
            serde_json::from_slice(&fs_err::read(folder.join("size.json")).ok()?).ok()?;
        let object = |name: &str| fs_err::read(folder.join(name)).ok();
        let objects: Vec<Vec<u8>> =
            ["paper.zst", "contrast.zst"].into_iter().filter_map(object).collect();
        (!objects.is_empty()).then(|| drawing(size, objects))
    }

    fn keep(&self, key: &Digest, size: (u32, u32), objects: &[Vec<u8>]) -> Result<()> {
        let Some(cache) = &self.cache else { return Ok(()) };
        fs_err::create_dir_all(cache)?;
        // Filled aside and moved into place whole.
        let aside = tempfile::tempdir_in(cache)?;
        for (name, bytes) in ["paper.zst", "contrast.zst"].into_iter().zip(objects) {
            fs_err::write(aside.path().join(name), bytes)?;
        }
        fs_err::write(
            aside.path().join("size.json"),
            serde_json::to_vec(&size).map_err(std::io::Error::from)?,
        )?;
        let place = cache.join(key.to_string());
        if !place.exists() {
            fs_err::rename(aside.keep(), place)?;
        }
        Ok(())
    }

    fn drawn(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Drawing>> {
        self.drawn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn drawing((width, height): (u32, u32), objects: Vec<Vec<u8>>) -> Drawing {
    let digests: Vec<Digest> = objects.iter().map(|bytes| repository::sha256(bytes)).collect();
    let paper = digests.first().copied().unwrap_or_else(|| repository::sha256(b""));
    Drawing {
        picture: Picture { paper, contrast: digests.get(1).copied(), width, height },
        objects,
    }
}
