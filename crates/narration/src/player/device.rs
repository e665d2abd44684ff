//! The computer's sound device, through cpal.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use cpal::traits::{DeviceTrait as _, HostTrait as _, StreamTrait as _};
use cpal::{
    BufferSize, ErrorKind, FromSample, OutputCallbackInfo, SampleFormat, SizedSample, StreamConfig,
    SupportedBufferSize,
};

use super::Clock;
use super::keeper::Real;
use super::transport::{self, Line, Moment, Transport};

/// The most frames that are filled in one go.
const MOST: usize = 1024;

/// How many buffers a second are asked for: 20 ms each, soon heard and yet safe on slow computers.
const BUFFERS: u32 = 50;

/// Opens the default device. Without one, cpal still names a device; only its configuration fails.
pub(super) fn open(clock: Clock) -> Result<(Real, Line), cpal::Error> {
    let _hush = hush();
    let device =
        cpal::default_host().default_output_device().ok_or(ErrorKind::DeviceNotAvailable)?;
    let supported = device.default_output_config()?;
    let format = supported.sample_format();
    let wished = StreamConfig { buffer_size: wished(&supported), ..supported.config() };
    // A device may refuse what it said it could; its own wish it takes.
    start(&device, wished, format, clock)
        .or_else(|_| start(&device, supported.config(), format, clock))
}

/// A short buffer, if the device says that it can.
fn wished(supported: &cpal::SupportedStreamConfig) -> BufferSize {
    let frames = supported.sample_rate() / BUFFERS;
    match *supported.buffer_size() {
        SupportedBufferSize::Range { min, max } if (min..=max).contains(&frames) => {
            BufferSize::Fixed(frames)
        }
        _ => BufferSize::Default,
    }
}

fn start(
    device: &cpal::Device,
    config: StreamConfig,
    format: SampleFormat,
    clock: Clock,
) -> Result<(Real, Line), cpal::Error> {
    let (transport, line) = transport::connect(config.sample_rate, 1.0);
    let is_lost = Arc::new(AtomicBool::new(false));
    let losing = Arc::clone(&is_lost);
    let feed = Feed::new(transport, config, clock);
    let stream = match format {
        SampleFormat::F32 => build::<f32>(device, config, feed, losing),
        SampleFormat::I32 => build::<i32>(device, config, feed, losing),
        SampleFormat::I16 => build::<i16>(device, config, feed, losing),
        SampleFormat::U16 => build::<u16>(device, config, feed, losing),
        SampleFormat::U8 => build::<u8>(device, config, feed, losing),
        _ => Err(ErrorKind::UnsupportedConfig.into()),
    }?;
    stream.play()?;
    Ok((Real { _stream: Box::new(stream), is_lost }, line))
}

fn build<T: SizedSample + FromSample<f32>>(
    device: &cpal::Device,
    config: StreamConfig,
    mut feed: Feed,
    is_lost: Arc<AtomicBool>,
) -> Result<cpal::Stream, cpal::Error> {
    let fill = move |out: &mut [T], info: &OutputCallbackInfo| {
        let times = info.timestamp();
        feed.fill(out, times.playback.saturating_duration_since(times.callback));
    };
    let fail = move |err: cpal::Error| match err.kind() {
        // The stream goes on by itself.
        ErrorKind::DeviceChanged | ErrorKind::Xrun | ErrorKind::RealtimeDenied => {}
        _ => is_lost.store(true, Ordering::Release),
    };
    device.build_output_stream(config, fill, fail, None)
}

/// Brings one channel of samples into a device's buffers.
struct Feed {
    transport: Transport,
    clock: Clock,
    rate: u32,
    channels: usize,
    /// Taken once, here: filling takes no memory.
    mono: [f32; MOST],
}

impl Feed {
    fn new(transport: Transport, config: StreamConfig, clock: Clock) -> Self {
        let channels = usize::from(config.channels).max(1);
        Self { transport, clock, rate: config.sample_rate.max(1), channels, mono: [0.0; MOST] }
    }

    /// Fills all channels alike; the first frame is heard after `latency`.
    fn fill<T: SizedSample + FromSample<f32>>(&mut self, out: &mut [T], latency: Duration) {
        let pulled = self.clock.now();
        let mut heard = pulled + latency;
        for part in out.chunks_mut(MOST * self.channels) {
            let frames = part.len() / self.channels;
            let mono = self.mono.get_mut(..frames).unwrap_or_default();
            self.transport.pull(mono, Moment { pulled, heard });
            for (frame, sample) in part.chunks_mut(self.channels).zip(mono.iter()) {
                frame.fill(T::from_sample(*sample));
            }
            heard += Duration::from_secs_f64(frames as f64 / f64::from(self.rate));
        }
    }
}

/// Keeps ALSA from writing to standard error each time that a device is looked for in vain.
#[cfg(target_os = "linux")]
fn hush() -> impl Sized {
    alsa::Output::local_error_handler()
}

#[cfg(not(target_os = "linux"))]
fn hush() {}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::{Duration, Instant};

    use cpal::{BufferSize, FromSample, SizedSample, StreamConfig};

    use super::{Clock, Feed, MOST};
    use crate::player::track::Track;
    use crate::player::transport::{self, Cue, Line, Motion, Order};

    #[test]
    fn all_channels_hear_the_same_in_every_format() {
        check::<f32>(&[(0.0, 0.0), (0.5, 0.5)]);
        check::<i32>(&[(0.0, 0), (0.5, 1 << 30)]);
        check::<i16>(&[(0.0, 0), (0.5, 1 << 14)]);
        check::<u16>(&[(0.0, 1 << 15), (0.5, (1 << 15) + (1 << 14))]);
        check::<u8>(&[(0.0, 128), (0.5, 192)]);
    }

    #[test]
    fn a_large_buffer_is_one_stretch_of_time() {
        let (mut feed, mut line) = feed(2);
        cue(&mut line, 0.5);
        let latency = Duration::from_millis(40);

        feed.fill(&mut vec![0.0_f32; 3 * MOST * 2], latency);

        let stamp = line.stamp();
        let began = stamp.began.unwrap();
        let before = Duration::from_secs_f64(2.0 * MOST as f64 / 24_000.0);
        assert_eq!((stamp.from as usize, stamp.to as usize), (2 * MOST, 3 * MOST));
        assert!(stamp.heard.abs_diff(began + latency + before) < Duration::from_micros(1));
    }

    fn check<T>(cases: &[(f32, T)])
    where
        T: SizedSample + FromSample<f32> + PartialEq + std::fmt::Debug,
    {
        for (level, wanted) in cases {
            let (mut feed, mut line) = feed(6);
            cue(&mut line, *level);
            let mut out = vec![T::EQUILIBRIUM; 6 * 2000];
            feed.fill(&mut out, Duration::ZERO);
            assert!(out[6 * 1990..].iter().all(|sample| sample == wanted), "{:?}", out.last());
        }
    }

    fn feed(channels: u16) -> (Feed, Line) {
        let (transport, line) = transport::connect(24_000, 1.0);
        let config =
            StreamConfig { channels, sample_rate: 24_000, buffer_size: BufferSize::Default };
        (Feed::new(transport, config, Clock(Instant::now())), line)
    }

    fn cue(line: &mut Line, level: f32) {
        let track = Arc::new(Track::new(Arc::from(vec![level; 24_000]), 1.0));
        let cue = Cue { take: 1, track, place: 0.0, motion: Motion::Moving };
        line.send(Order::Cue(cue)).unwrap();
    }
}
