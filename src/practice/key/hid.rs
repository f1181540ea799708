//! CTAPHID framing (CTAP 2.1 section 11.2): reports in, messages out, and back. Pure.
//!
//! Whatever 64 bytes arrive, the answer is a message, an error frame or silence, never a panic.

/// One CTAPHID report, without the report id.
pub(super) type Report = [u8; 64];

/// The longest message that fits into one initialisation and 128 continuation packets.
const MAX_MESSAGE_BYTES: usize = 57 + 128 * 59;

const BROADCAST: u32 = 0xFFFF_FFFF;
const FIRST_CHANNEL: u32 = 0x0100_0001;

pub(super) const PING: u8 = 0x01;
pub(super) const INIT: u8 = 0x06;
pub(super) const WINK: u8 = 0x08;
pub(super) const CBOR: u8 = 0x10;
pub(super) const CANCEL: u8 = 0x11;
pub(super) const KEEPALIVE: u8 = 0x3B;
pub(super) const ERROR: u8 = 0x3F;

/// CTAPHID_ERROR codes, section 11.2.9.1.6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Fault {
    InvalidCommand = 0x01,
    InvalidLength = 0x03,
    InvalidSequence = 0x04,
    MessageTimeout = 0x05,
    ChannelBusy = 0x06,
    InvalidChannel = 0x0B,
}

/// What a report amounts to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Received {
    /// Part of a message, or noise that the specification says to ignore.
    Nothing,
    Message {
        channel: u32,
        command: u8,
        payload: Vec<u8>,
    },
    Fault {
        channel: u32,
        fault: Fault,
    },
}

/// Puts messages together, one at a time, and knows which channels have been given out.
pub(super) struct Assembler {
    next_channel: u32,
    partial: Option<Partial>,
}

struct Partial {
    channel: u32,
    command: u8,
    length: usize,
    payload: Vec<u8>,
    next_sequence: u8,
}

impl Assembler {
    pub(super) fn new() -> Assembler {
        Assembler { next_channel: FIRST_CHANNEL, partial: None }
    }

    pub(super) fn receive(&mut self, report: &Report) -> Received {
        let channel = u32::from_be_bytes([report[0], report[1], report[2], report[3]]);
        if report[4] & 0x80 == 0 {
            self.continuation(channel, report)
        } else {
            self.initialisation(channel, report)
        }
    }

    /// Whether a message has begun and not ended.
    pub(super) fn is_waiting(&self) -> bool {
        self.partial.is_some()
    }

    /// Gives up the message that has not ended in time.
    pub(super) fn time_out(&mut self) -> Received {
        match self.partial.take() {
            None => Received::Nothing,
            Some(partial) => {
                Received::Fault { channel: partial.channel, fault: Fault::MessageTimeout }
            }
        }
    }

    /// The payload of the answer to INIT: the nonce, the channel, and what the device can do.
    pub(super) fn init_answer(&mut self, channel: u32, nonce: &[u8]) -> Vec<u8> {
        let granted = if channel == BROADCAST {
            let granted = self.next_channel;
            self.next_channel += 1;
            granted
        } else {
            channel
        };
        const PROTOCOL_AND_VERSION: [u8; 4] = [2, 1, 0, 0];
        const WINK_CBOR_AND_NO_U2F: u8 = 0x01 | 0x04 | 0x08;

        let mut answer = nonce.to_vec();
        answer.extend(granted.to_be_bytes());
        answer.extend(PROTOCOL_AND_VERSION);
        answer.push(WINK_CBOR_AND_NO_U2F);
        answer
    }

    fn initialisation(&mut self, channel: u32, report: &Report) -> Received {
        let command = report[4] & 0x7F;
        let length = usize::from(u16::from_be_bytes([report[5], report[6]]));
        let fault = |fault| Received::Fault { channel, fault };

        if !self.is_open_to(channel, command) {
            return fault(Fault::InvalidChannel);
        }
        if let Some(partial) = &self.partial
            && partial.channel != channel
            && command != INIT
        {
            return fault(Fault::ChannelBusy);
        }
        if let Some(partial) = &self.partial
            && partial.channel == channel
        {
            self.partial = None;
            // A new INIT resynchronises the channel; anything else is out of turn.
            if command != INIT && command != CANCEL {
                return fault(Fault::InvalidSequence);
            }
        }
        if length > MAX_MESSAGE_BYTES {
            return fault(Fault::InvalidLength);
        }

        let payload = report[7..7 + length.min(57)].to_vec();
        if payload.len() == length {
            return Received::Message { channel, command, payload };
        }
        self.partial = Some(Partial { channel, command, length, payload, next_sequence: 0 });
        Received::Nothing
    }

    fn continuation(&mut self, channel: u32, report: &Report) -> Received {
        // A continuation that continues nothing on its channel is ignored, section 11.2.4.
        let Some(mut partial) = self.partial.take_if(|it| it.channel == channel) else {
            return Received::Nothing;
        };
        if report[4] != partial.next_sequence {
            return Received::Fault { channel, fault: Fault::InvalidSequence };
        }
        let missing = partial.length - partial.payload.len();
        partial.payload.extend(&report[5..5 + missing.min(59)]);
        if partial.payload.len() < partial.length {
            partial.next_sequence += 1;
            self.partial = Some(partial);
            return Received::Nothing;
        }
        Received::Message { channel, command: partial.command, payload: partial.payload }
    }

    fn is_open_to(&self, channel: u32, command: u8) -> bool {
        let granted = (FIRST_CHANNEL..self.next_channel).contains(&channel);
        granted || (channel == BROADCAST && command == INIT)
    }
}

/// Cuts a message into reports. Anything beyond the longest possible message is cut off.
pub(super) fn reports(channel: u32, command: u8, payload: &[u8]) -> Vec<Report> {
    let payload = &payload[..payload.len().min(MAX_MESSAGE_BYTES)];
    let (head, rest) = payload.split_at(payload.len().min(57));

    let mut first = [0; 64];
    first[..4].copy_from_slice(&channel.to_be_bytes());
    first[4] = command | 0x80;
    let length = u16::try_from(payload.len()).expect("the longest message has 7609 bytes");
    first[5..7].copy_from_slice(&length.to_be_bytes());
    first[7..7 + head.len()].copy_from_slice(head);

    let mut reports = vec![first];
    for (sequence, chunk) in (0..).zip(rest.chunks(59)) {
        let mut report = [0; 64];
        report[..4].copy_from_slice(&channel.to_be_bytes());
        report[4] = sequence;
        report[5..5 + chunk.len()].copy_from_slice(chunk);
        reports.push(report);
    }
    reports
}
