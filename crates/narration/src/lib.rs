//! narration
