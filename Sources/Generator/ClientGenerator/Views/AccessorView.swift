// SPDX-License-Identifier: MIT

import ServiceDescription

/// The member of a client that makes another one.
struct AccessorView: TemplateView {
    let child: Client

    static var keys: [TemplateKey<Self>] {
        [
            .lines("documentation") { $0.documentation },
            .text("deprecated") { $0.child.availability.deprecated.map(SwiftText.escaped) },
            .text("name") { $0.child.parent?.accessor.declared },
            .text("type") { $0.child.name.declared },
            .flag("isProperty") { $0.child.ownPath.isEmpty },
            .text("parameters") { $0.parameters },
            .lines("making") { CallText(arguments: $0.arguments).lines(indentation: 8) },
        ]
    }

    private var documentation: [String] {
        var text = WrappedText(indentation: 4)
        text.add(paragraph: Paragraphs(child.docs).summary)
        let sentences = ConstraintWords.sentences(child.availability, withDeprecation: false)
        text.add(paragraph: sentences.joined(separator: " "))
        return text.lines
    }

    private var parameters: String {
        child.ownPath.map { "\($0.swiftName.declared): \($0.type.swiftText)" }.joined(separator: ", ")
    }

    private var arguments: [String] {
        let overrides = child.overrides.arguments
        let pipeline = overrides.isEmpty ? "pipeline" : "pipeline.overriding(\(overrides.joined(separator: ", ")))"
        let path = child.boundPath.map { "\($0.swiftName.text): \($0.swiftName.declared)" }
        return ["pipeline: \(pipeline)"] + path
    }
}

extension ServiceOverrides {
    /// As arguments of a call.
    var arguments: [String] {
        var arguments: [String] = []
        if let apiVersion { arguments.append("apiVersion: \(SwiftText.literal(apiVersion))") }
        if let tokenScopes { arguments.append("tokenScopes: \(tokenScopes.swiftText)") }
        if let entraScope { arguments.append("entraScope: \(SwiftText.literal(entraScope))") }
        return arguments
    }
}
