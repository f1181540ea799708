//! What was secret in this process's memory stays there, and goes with what held it: no dump, no other
//! process of the same user that reads it, no page on the swap disk where the system allows that, and an
//! allocator that wipes what is freed. Owns nothing that is secret itself; never fails a start.
#![allow(
    unsafe_code,
    reason = "the system's and an allocator's interface: each block says why it is sound"
)]

use std::alloc::{GlobalAlloc, Layout, System};

use rustix::process::{Resource, Rlimit, setrlimit};

/// Keeps this process's memory from dumps, from other processes of its user, and from the swap disk.
/// The programs that it starts write no dumps either. What the system refuses is in the log.
pub fn keep_from_others() {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    if let Err(why) = setrlimit(Resource::Core, none) {
        tracing::warn!(%why, "a crash can leave a dump of the memory");
    }
    linux::keep_from_others();
}

/// What is freed goes back to the system. glibc keeps blocks up to the size of the largest that was ever
/// freed, which is a picture of all letters: some megabytes for good. Other allocators give back by
/// themselves.
pub fn give_back_what_is_freed() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    for limit in [libc::M_MMAP_THRESHOLD, libc::M_TRIM_THRESHOLD] {
        // The value at which glibc begins; once it is set, glibc leaves it.
        const BLOCK: libc::c_int = 128 * 1024;
        // SAFETY: it takes two numbers.
        if unsafe { libc::mallopt(limit, BLOCK) } == 0 {
            tracing::debug!("the allocator keeps what is freed");
        }
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use rustix::process::{DumpableBehavior, Resource, getrlimit, set_dumpable_behavior};

    pub(super) fn keep_from_others() {
        if let Err(why) = set_dumpable_behavior(DumpableBehavior::NotDumpable) {
            tracing::warn!(%why, "other programs of this user can read this one's memory");
        }
        // Within a limit every later request for memory would fail once it is reached.
        if getrlimit(Resource::Memlock).current.is_some() {
            tracing::debug!("the memory can go to a swap disk: this user may not lock all of it");
            return;
        }
        // Only pages that were touched: otherwise every thread's stack would be locked whole.
        let touched = libc::MCL_CURRENT | libc::MCL_FUTURE | libc::MCL_ONFAULT;
        // SAFETY: it takes flags and no address.
        if unsafe { libc::mlockall(touched) } != 0 {
            let why = std::io::Error::last_os_error();
            tracing::warn!(%why, "the memory can go to a swap disk");
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod linux {
    pub(super) fn keep_from_others() {}
}

/// The system's allocator; what is freed is wiped first. Buffers of HTTP, TLS and the window hold secrets
/// for a moment, and are not ours to wipe. What C libraries allocate does not come here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wiping;

// SAFETY: every block comes from `System`, goes back to it once with the layout that it was asked for
// with, and is written to only before that. `realloc` is the trait's own: a new block, a copy, and
// `dealloc`, so that a block that moves is wiped where it was.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps `System`'s conditions, which are the trait's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as for `alloc`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block has at least this size, and nobody else has it any more.
        unsafe { wipe(block, layout.size()) };
        // SAFETY: the caller has it from `alloc` or `alloc_zeroed` with this layout.
        unsafe { System.dealloc(block, layout) };
    }
}

/// # Safety
/// So many bytes can be written there.
#[cfg(target_os = "linux")]
unsafe fn wipe(block: *mut u8, bytes: usize) {
    // A plain write before a block is freed is one that a compiler leaves out.
    // SAFETY: the caller says that they can be written.
    unsafe { libc::explicit_bzero(block.cast(), bytes) };
}

/// # Safety
/// So many bytes can be written there.
#[cfg(not(target_os = "linux"))]
unsafe fn wipe(block: *mut u8, bytes: usize) {
    for at in 0..bytes {
        // SAFETY: the caller says that they can be written.
        unsafe { block.add(at).write_volatile(0) };
    }
}
