//! What the tests stand on is itself tried first: the drawn repository, the servers, the line.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod desk;
mod hostile;
mod line;
mod nginx;
mod synthetic;
