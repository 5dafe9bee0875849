// SPDX-License-Identifier: MIT

/// A set of events as it is written.
struct EventSetSyntax {
    struct Event {
        var type: Located<String>
        var model: Located<String>
        var docs: String?
    }

    var name: Located<String>
    var docs: String
    var envelope: EventSet.Envelope?
    var events: [Event] = []
}
