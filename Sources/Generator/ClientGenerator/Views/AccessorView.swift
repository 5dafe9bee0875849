// SPDX-License-Identifier: MIT

import ServiceDescription

/// The member of a client that creates another one.
struct AccessorView: TemplateView {
    let child: Client
    let access: String

    static var keys: [TemplateKey<Self>] {
        [
            .views("documentation") { $0.documentation },
            .views("deprecated") { $0.child.availability.attribute },
            .views("signature") { $0.signature },
            .views("making") { CallText(arguments: $0.arguments).lines(indentation: 8) },
        ]
    }

    private var documentation: [String] {
        var text = WrappedText(indentation: 4)
        text.add(paragraph: Paragraphs(child.docs).summary)
        let sentences = ConstraintWords.sentences(child.availability, withDeprecation: false)
        text.add(paragraph: sentences.joined(separator: " "))
        return text.lines
    }

    private var signature: [String] {
        let name = child.parent?.accessor.declared ?? ""
        if child.ownPath.isEmpty {
            let lines = DeclarationText(before: "\(access)var ", name: name, type: child.name.declared + " {")
            return lines.lines(indentation: 4)
        }
        let parameters = child.ownPath.map { "\($0.swiftName.declared): \($0.type.swiftText)" }
        return CallText(callee: "func \(name)", arguments: parameters)
            .lines(indentation: 4, before: access, after: " -> \(child.name.declared) {")
    }

    private var arguments: [String] {
        let overrides = child.overrides.arguments
        let pipeline = overrides.isEmpty ? "pipeline" : "pipeline.overriding(\(overrides.joined(separator: ", ")))"
        let path = child.boundPath.map { "\($0.swiftName.label): \($0.swiftName.declared)" }
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
