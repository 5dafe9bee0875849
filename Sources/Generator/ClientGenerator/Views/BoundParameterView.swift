// SPDX-License-Identifier: MIT

import ServiceDescription

/// A path parameter that a client stores.
struct BoundParameterView: TemplateView {
    let parameter: Parameter
    let access: String
    var indentation = 4

    static var keys: [TemplateKey<Self>] {
        [
            .views("documentation") { $0.documentation },
            .text("access") { $0.access },
            .text("name") { $0.parameter.swiftName.declared },
            .text("type") { $0.parameter.type.swiftText },
        ]
    }

    private var documentation: [String] {
        var text = WrappedText(indentation: indentation)
        let docs = parameter.docs ?? "The `\(parameter.wireName)` in the path of every operation."
        text.add(Paragraphs(docs).adding(ConstraintWords.sentences(parameter.constraints, parameter.availability)))
        return text.lines
    }
}
