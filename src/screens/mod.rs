//! stub
pub struct Bench {
    pub hands: tokio::sync::mpsc::UnboundedSender<BenchHand>,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BenchHand {
    InsertAllowed,
    InsertNotAllowed,
    Remove,
    Touch,
}
