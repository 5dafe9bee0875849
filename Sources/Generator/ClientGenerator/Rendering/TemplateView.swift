// SPDX-License-Identifier: MIT

/// Decisions for one template, under the keys that the template uses.
protocol TemplateView: Sendable {
    /// All keys. A template that names another one is refused when it is loaded.
    static var keys: [TemplateKey<Self>] { get }
}

/// One key of a view: its name, and how its value is read.
struct TemplateKey<View: TemplateView>: Sendable {
    enum Value: Sendable {
        /// Printed as it is. A section over it is rendered unless the text is absent or empty.
        case text(@Sendable (View) -> String?)
        /// Turns a section on or off.
        case flag(@Sendable (View) -> Bool)
        /// A section over it is rendered once for each element, whose own keys it reads.
        case elements(@Sendable (TemplateSection, TemplateCompiler) throws -> TemplatePart<View>)
    }

    let name: String
    let value: Value

    static func text(_ name: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
        Self(name: name, value: .text(value))
    }

    static func flag(_ name: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, value: .flag(value))
    }

    static func view<Inner: TemplateView>(_ name: String, _ value: @escaping @Sendable (View) -> Inner?) -> Self {
        views(name) { value($0).map { [$0] } ?? [] }
    }

    /// Views, or texts, each of which is `{{.}}` in a section.
    static func views<Inner: TemplateView>(_ name: String, _ value: @escaping @Sendable (View) -> [Inner]) -> Self {
        Self(name: name, value: .elements { try $1.part(of: $0, over: value) })
    }
}

/// A text in a section over lines, or over a text: `{{.}}` prints it.
extension String: TemplateView {
    static let keys: [TemplateKey<String>] = [.text(".") { $0 }]
}
