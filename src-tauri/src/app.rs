//! Everything a window has: the library, the traces, the bundled tree, the voice.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use lesson::{Digest, EventKind, Id, Language};
use repository::Tree;
use store::{Guest, Learners, Library};

use crate::clock::{self, Now};
use crate::error::AppError;
use crate::speech::{Part, Speech};
use crate::wire::{self, Settings, WELCOME_RELEASE};
