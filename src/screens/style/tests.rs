//! Every text can be read on every ground it stands on.

use egui::Color32;

use super::palette::hex;
use super::*;

/// WCAG 2.2, 1.4.3: the contrast ratio of two colours, 1 to 21.
fn contrast(one: Color32, other: Color32) -> f32 {
    fn luminance(color: Color32) -> f32 {
        let linear = |channel: u8| {
            let share = f32::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_text_has_enough_contrast() {
    for mode in Mode::ALL {
        let it = Palette::of(mode);
        let mut pairs = vec![
            ("on primary", it.on_primary, it.primary),
            ("on primary, hovered", it.on_primary, it.primary_hover),
            ("on primary, pressed", it.on_primary, it.primary_press),
            ("primary on its tint", it.primary, it.primary_soft),
            ("success on its tint", it.success, it.success_soft),
            ("warn on its tint", it.warn, it.warn_soft),
            ("danger on its tint", it.danger, it.danger_soft),
            ("avatar", fixed::ON_AVATAR, fixed::AVATAR),
            ("disabled button", it.ink_3, it.disabled),
        ];
        for ground in [it.page_top, it.page_bottom, it.surface, it.surface_2] {
            for text in [it.ink, it.ink_2, it.ink_3, it.primary] {
                pairs.push(("text on a ground", text, ground));
            }
        }
        for ground in [it.surface, it.page_top] {
            for text in [it.success, it.warn, it.danger] {
                pairs.push(("state on a ground", text, ground));
            }
        }
        for ground in [it.rail_top, it.rail_bottom] {
            for text in [it.rail_ink, it.rail_ink_2, it.rail_accent] {
                pairs.push(("text on the rail", text, ground));
            }
        }
        for tone in [Tone::Quiet, Tone::Primary, Tone::Success, Tone::Warn, Tone::Danger] {
            let (ink, ground) = it.tone(tone);
            pairs.push(("a tone on its ground", ink, ground));
        }
        for text in [it.ink, it.ink_2] {
            for ground in [it.primary_soft, it.success_soft, it.warn_soft, it.danger_soft] {
                pairs.push(("text on a tint", text, ground));
            }
        }
        pairs.push(("mark on the rail", it.rail_bottom, it.rail_accent));
        pairs.push(("number on the rail", it.rail_bottom, it.rail_ink));
        for (name, text, ground) in pairs {
            let ratio = contrast(text, ground);
            assert!(ratio >= 4.5, "{mode:?}: {name}: {text:?} on {ground:?} is {ratio:.2}");
        }
    }
}

/// WCAG 2.2, 1.4.11: what tells a part or a state from its ground has 3 to 1.
#[test]
fn every_edge_that_says_something_can_be_seen() {
    for mode in Mode::ALL {
        let it = Palette::of(mode);
        for ground in [it.page_top, it.page_bottom, it.surface, it.surface_2] {
            let parts =
                [("focus", it.focus), ("edge of a field", it.ink_3), ("filled dot", it.primary)];
            for (name, part) in parts {
                let ratio = contrast(part, ground);
                assert!(ratio >= 3.0, "{mode:?}: {name} on {ground:?} is {ratio:.2}");
            }
        }
        // The bar of a countdown, on what it has left behind.
        for bar in [it.primary, it.warn] {
            assert!(contrast(bar, it.surface_2) >= 3.0, "{mode:?}: a bar");
        }
        let focus = contrast(it.focus, it.rail_bottom).max(contrast(it.rail_ink, it.rail_bottom));
        assert!(focus >= 3.0, "{mode:?}");
    }
}

#[test]
fn the_measure_of_contrast_is_right() {
    assert!((contrast(Color32::WHITE, Color32::BLACK) - 21.0).abs() < 0.01);
    assert!((contrast(hex(0x777777), Color32::WHITE) - 4.48).abs() < 0.01);
}
