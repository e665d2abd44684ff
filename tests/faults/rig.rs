//! What the tests stand on is itself tried first: the drawn repository, the servers, the line.

mod desk;
mod hostile;
mod line;
mod nginx;
mod synthetic;
