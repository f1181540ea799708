//! With KEYDESK_PICTURES=DIR every scene is painted into DIR, in every look and size.

use std::path::Path;

use super::*;

#[test]
fn pictures_of_every_scene() {
    let Some(folder) = std::env::var_os("KEYDESK_PICTURES") else { return };
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).expect("a folder for the pictures");
    let looks = [
        ("light", [1280.0, 800.0], 0),
        ("wide", [1920.0, 1080.0], 0),
        ("dark", [1280.0, 800.0], 2),
        ("contrast", [1280.0, 720.0], 1),
        ("smallest", [853.0, 480.0], 0),
    ];
    for (look, size, presses) in looks {
        let mut desk = Desk::sized(home(), size);
        for _ in 0..presses {
            desk.press("Contrast");
        }
        for (name, view) in every_scene() {
            desk.show(view);
            if name == "choose-pin" {
                desk.type_text("493817");
            }
            if name == "trouble" {
                desk.press("Show details");
            }
            desk.picture(&folder.join(format!("{look}-{name}.png")));
        }
    }
    let mut desk = Desk::sized(choose_pin(), [1920.0, 1080.0]);
    desk.type_text("493817");
    desk.press("Repeat PIN");
    desk.type_text("493");
    desk.picture(&folder.join("wide-repeat-pin.png"));
    desk.type_text("818");
    desk.press("Set PIN");
    desk.press("Larger text");
    desk.picture(&folder.join("large-different.png"));
    desk.press("Cancel session");
    desk.picture(&folder.join("large-cancel.png"));
    for (name, view) in every_scene() {
        desk.show(view);
        desk.picture(&folder.join(format!("large-{name}.png")));
    }
    let mut desk = Desk::sized(choose_pin(), [1280.0, 800.0]);
    desk.press("Larger text");
    desk.picture(&folder.join("narrow-choose-pin.png"));
}
