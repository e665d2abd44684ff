//! Journeys through a real window.
