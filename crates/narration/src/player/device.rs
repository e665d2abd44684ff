//! The computer's sound device, through cpal.

use std::sync::Arc;
use std::time::Duration;

use cpal::traits::{DeviceTrait as _, HostTrait as _, StreamTrait as _};
use cpal::{ErrorKind, FromSample, OutputCallbackInfo, SampleFormat, SizedSample, StreamConfig};

use super::output::Shared;

/// An open device; it falls silent when this is dropped.
pub(super) struct Stream {
    /// Samples a second.
    pub(super) rate: u32,
    _stream: cpal::Stream,
}

/// The most frames a callback asks for that are filled in one go.
const MOST: usize = 4096;

/// Opens the default device. Without one, cpal still names a device; only its configuration fails.
pub(super) fn open(shared: &Arc<Shared>) -> Result<Stream, cpal::Error> {
    let device =
        cpal::default_host().default_output_device().ok_or(ErrorKind::DeviceNotAvailable)?;
    let supported = device.default_output_config()?;
    let format = supported.sample_format();
    let config: StreamConfig = supported.into();
    let rate = config.sample_rate;
    let stream = match format {
        SampleFormat::F32 => build::<f32>(&device, config, shared),
        SampleFormat::I16 => build::<i16>(&device, config, shared),
        SampleFormat::U16 => build::<u16>(&device, config, shared),
        SampleFormat::I32 => build::<i32>(&device, config, shared),
        _ => Err(ErrorKind::UnsupportedConfig.into()),
    }?;
    stream.play()?;
    Ok(Stream { rate, _stream: stream })
}

fn build<T: SizedSample + FromSample<f32>>(
    device: &cpal::Device,
    config: StreamConfig,
    shared: &Arc<Shared>,
) -> Result<cpal::Stream, cpal::Error> {
    let channels = usize::from(config.channels).max(1);
    let (for_sound, for_loss) = (Arc::clone(shared), Arc::clone(shared));
    // Taken once, here: the callback takes no memory.
    let mut mono = vec![0.0_f32; MOST];
    let fill = move |out: &mut [T], info: &OutputCallbackInfo| {
        let times = info.timestamp();
        let mut latency = times.playback.duration_since(times.callback);
        for part in out.chunks_mut(MOST * channels) {
            let frames = part.len() / channels;
            let Some(mono) = mono.get_mut(..frames) else { continue };
            for_sound.pull(mono, latency);
            for (frame, sample) in part.chunks_mut(channels).zip(mono.iter()) {
                frame.fill(T::from_sample(*sample));
            }
            latency += Duration::from_secs_f64(frames as f64 / f64::from(config.sample_rate));
        }
    };
    let fail = move |err: cpal::Error| match err.kind() {
        // The stream goes on by itself.
        ErrorKind::DeviceChanged | ErrorKind::Xrun | ErrorKind::RealtimeDenied => {}
        _ => for_loss.lose(),
    };
    device.build_output_stream(config, fill, fail, None)
}
