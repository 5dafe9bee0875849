// SPDX-License-Identifier: MIT

import ServiceDescription

/// A structure of JSON.
struct ModelView: TemplateView {
    let model: Model
    /// The model's own, or its patch's.
    let name: SwiftName
    let form: ModelForm
    let properties: [PropertyView]
    let header: HeaderView
    /// The list whose elements get an id per call, if the model has one.
    let identity: IdentityView?

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .lines("documentation") { $0.documentation },
            .text("name") { $0.name.declared },
            .views("properties") { $0.properties },
            .flag("hasProperties") { !$0.properties.isEmpty },
            .views("parameters") { $0.parameters },
            .flag("hasParameters") { !$0.parameters.isEmpty },
            .text("making") { $0.making },
            .text("deprecated") { $0.model.availability.deprecated.map(SwiftText.escaped) },
            .view("identity") { $0.identity },
        ]
    }

    private var parameters: [PropertyView] { properties.filter(\.isParameter) }

    private var making: String {
        switch form {
        case .patch: "Makes a change; what is left out stays as it is."
        case .answer: "Makes an answer as the service would, for tests."
        case .plain: properties.isEmpty ? "Makes an empty object." : "Makes a value from its fields."
        }
    }

    private var documentation: [String] {
        var text = WrappedText()
        if model.needsPatchType, form == .patch {
            text.add(paragraph: "A change to a ``\(model.swiftName.text)``: each field is kept, cleared or set.")
        }
        text.add(Paragraphs(model.docs).adding([]))
        text.add(paragraph: ConstraintWords.sentences(model.availability).joined(separator: " "))
        return text.lines
    }
}
