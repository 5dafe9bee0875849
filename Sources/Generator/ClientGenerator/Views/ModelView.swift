// SPDX-License-Identifier: MIT

import ServiceDescription

/// A structure of JSON.
struct ModelView: TemplateView {
    let model: Model
    /// The model's own name, or its patch's.
    let name: SwiftName
    let form: ModelForm
    let properties: [PropertyView]
    let library: Library
    /// The versions that have the model.
    let availability: Availability
    /// The list whose elements get an id per call, if any.
    let identity: IdentityView?

    static var keys: [TemplateKey<Self>] {
        [
            .views("documentation") { $0.documentation },
            .text("access") { $0.library.access },
            .text("name") { $0.name.declared },
            .views("properties") { $0.properties },
            .flag("hasProperties") { !$0.properties.isEmpty },
            .views("parameters") { $0.parameters },
            .flag("hasParameters") { !$0.parameters.isEmpty },
            .views("initializer") { InitializerText.lines($0.parameters.map(\.parameter), $0.library.access) },
            .views("decoder") { $0.decoder },
            .text("making") { $0.making },
            .views("deprecated") { $0.model.availability.attribute },
            .flag("isVersioned") { $0.isVersioned },
            .flag("isCoded") { $0.isVersioned || !$0.properties.isEmpty },
            .views("encoding") { $0.encoding },
            .view("identity") { $0.identity },
        ]
    }

    /// The body of `encode(to:)`.
    private var encoding: [String] {
        let checks = form == .response ? [] : VersionCheck.lines(ofType: name, availability)
        let fields = properties.flatMap(\.writing)
        guard !fields.isEmpty else { return checks + ["try JSONValue.object([:]).encode(to: encoder)"] }
        return checks + ["var fields = FieldEncoder(encoder)"] + fields
    }

    /// The statement that finds the fields, some of which have other names in events.
    private var decoder: [String] {
        let names = model.fields.filter { !$0.otherNames.isEmpty }.map { field in
            let names = field.otherNames.map { SwiftText.literal($0) }.joined(separator: ", ")
            return "\(SwiftText.literal(field.wireName)): [\(names)]"
        }
        let others = names.isEmpty ? [] : ["otherNames: [\(names.joined(separator: ", "))]"]
        return CallText(callee: "FieldDecoder", arguments: ["decoder"] + others)
            .lines(indentation: 8, before: "let fields = try ")
    }

    private var isVersioned: Bool {
        form != .response && (!availability.isAlways || properties.contains(where: \.isVersioned))
    }

    private var parameters: [PropertyView] { properties.filter(\.isParameter) }

    private var making: String {
        switch form {
        case .patch: "Creates a change. Fields that are left out are kept."
        case .response where model.usage == .received: "Creates a part of an event, for tests."
        case .response where model.usage == .streamed: "Creates a part of a message, for tests."
        case .response: "Creates a response, for tests."
        case .plain: properties.isEmpty ? "Creates an empty object." : "Creates a value from its fields."
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

/// The method that gives every element of a list in a request its own id.
struct IdentityView: TemplateView {
    let model: Model
    let identity: Repeatability.FieldIdentity

    static var keys: [TemplateKey<Self>] {
        [
            .text("model") { $0.model.swiftName.declared },
            .text("list") { $0.identity.list.swiftName.declared },
            .text("id") { $0.identity.id.swiftName.declared },
            .text("firstSent") { $0.identity.firstSent?.swiftName.declared },
            .flag("hasFirstSent") { $0.identity.firstSent != nil },
        ]
    }
}
