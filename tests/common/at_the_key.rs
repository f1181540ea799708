//! A session in the window, up to where the person is asked for a key.

use crate::driven::Driven;

pub fn until_the_key(desk: &mut Driven) {
    desk.press("Start a session");
    desk.until("Name or sign-in name");
    desk.type_text("amira");
    desk.press("Search");
    desk.press_beginning("Choose Amira Haddad");
    desk.press("Checked a photo ID");
    desk.press("The screen is turned");
    desk.until("Insert the key");
}
