// SPDX-License-Identifier: MIT

/// `since`, `until` and `deprecated` as they are written.
struct AvailabilitySyntax {
    var since: Located<String>?
    var until: Located<String>?
    var deprecated: Located<String>?
}
