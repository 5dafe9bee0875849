// SPDX-License-Identifier: MIT

import Mustache

/// A text, or nothing, as the template engine sees it.
///
/// The engine climbs to the parent's keys where a value has none, so a text answers every key with a fault.
struct TemplateText: MustacheParent, MustacheCustomRenderable {
    let renderText: String

    static let absent = Self(renderText: "")

    var isNull: Bool { renderText.isEmpty }

    func child(named key: String) -> Any? {
        TemplateFaults.note(key, in: "a text")
        return Self.absent
    }
}
