// SPDX-License-Identifier: MIT

import ServiceDescription

/// A choice between several contents: an enum, or a struct with the common fields and such an enum.
struct UnionView: TemplateView {
    let model: Model
    let cases: CasesView
    let properties: [PropertyView]
    let library: Library
    /// The check that the call's API version has the union; empty if every version has it.
    let versionChecks: [String]
    /// The union as a message of a stream.
    let frame: Frame?

    static var keys: [TemplateKey<Self>] {
        [
            .views("documentation") { $0.documentation },
            .text("access") { $0.library.access },
            .text("name") { $0.model.swiftName.declared },
            .text("conformances") { Self.conformances(frame: $0.frame) },
            .views("properties") { $0.properties },
            .views("parameters") { $0.parameters },
            .views("initializer") { view in
                let kind = "\(view.cases.property): \(view.cases.name)"
                return InitializerText.lines(view.parameters.map(\.parameter) + [kind], view.library.access)
            },
            .views("reading") { $0.properties.flatMap(\.reading) },
            .flag("writesFields") { $0.properties.contains(where: \.isWritten) },
            .views("writing") { $0.properties.flatMap(\.writing) },
            .text("kind") { $0.cases.property },
            .text("kindType") { $0.cases.name },
            .views("deprecated") { $0.model.availability.attribute },
            .views("versionChecks") { $0.versionChecks },
            .view("cases") { $0.cases },
        ]
    }

    private var parameters: [PropertyView] { properties.filter(\.isParameter) }

    /// The protocols of a union's type.
    static func conformances(frame: Frame?) -> String {
        "Codable, Equatable, Sendable" + (frame == nil ? "" : ", StreamingFrame")
    }

    private var documentation: [String] {
        var text = WrappedText()
        text.add(Paragraphs(model.docs).adding([]))
        switch frame?.direction {
        case .received: text.add(paragraph: "Decode each text message of the stream with `init(message:)`.")
        case .sent: text.add(paragraph: "Send `messageText()` or `messageBytes()` as a text message of the stream.")
        case nil: break
        }
        text.add(paragraph: ConstraintWords.sentences(model.availability).joined(separator: " "))
        return text.lines
    }
}
