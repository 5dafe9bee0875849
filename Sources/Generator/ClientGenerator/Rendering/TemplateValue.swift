// SPDX-License-Identifier: MIT

/// What a view gives for a key of a template.
enum TemplateValue {
    /// Printed as it is. A section over it is rendered unless the text is empty, with the text as `{{.}}`.
    case text(String)
    /// Turns a section on or off.
    case flag(Bool)
    /// A section over it reads its keys from this view.
    case view(any TemplateView)
    /// A section over it is rendered once for each view.
    case views([any TemplateView])
    /// A section over it is rendered once for each text, which is `{{.}}`.
    case lines([String])
    /// Known, and not there: prints nothing and turns a section off.
    case absent
    /// The view has no such key, and the run fails.
    case unknown

    static func text(_ text: String?) -> Self {
        guard let text else { return .absent }
        return .text(text)
    }

    static func view(_ view: (some TemplateView)?) -> Self {
        guard let view else { return .absent }
        return .view(view)
    }
}
