// SPDX-License-Identifier: MIT

import ServiceDescription

/// The documentation of an operation's method.
struct OperationDocumentation {
    let lines: [String]

    init(_ operation: Operation, arguments: [Argument], library: Library) {
        let docs = Paragraphs(operation.docs)
        var text = WrappedText(indentation: 4)
        let route = "`\(operation.method.rawValue) \(operation.target.template)`"
        let notes = Self.notes(operation).joined(separator: " ")
        let isShort = docs.discussion.isEmpty && !notes.isEmpty
        let summary = docs.summary.hasSuffix(".") ? String(docs.summary.dropLast()) : docs.summary
        text.add(paragraph: "\(summary): \(route).\(isShort ? " \(notes)" : "")")
        for paragraph in docs.discussion { text.add(paragraph: Paragraphs.sentence(paragraph)) }
        if !isShort { text.add(paragraph: notes) }
        Self.addParameters(arguments, to: &text)
        Self.addOutcome(of: operation, in: library, after: arguments, to: &text)
        lines = text.lines
    }

    /// What the signature can't show: versions, scopes and headers of the answer.
    private static func notes(_ operation: Operation) -> [String] {
        var notes = ConstraintWords.sentences(operation.availability, withDeprecation: false)
        if let scopes = operation.overrides.tokenScopes { notes.append("The token needs \(scopes.words).") }
        if case .responses(let responses) = operation.outcome, !responses.headers.isEmpty {
            let names = responses.headers.map { "`\($0.wireName)`" }.joined(separator: ", ")
            let noun = responses.headers.count == 1 ? "header" : "headers"
            notes.append("``CallOptions/onResponse`` sees the \(noun) \(names).")
        }
        return notes
    }

    private static func addParameters(_ arguments: [Argument], to text: inout WrappedText) {
        let documented = arguments.compactMap { argument in
            argument.docs.map { "\(argument.name.filter { $0 != "`" }): \($0)" }
        }
        if documented.count == 1 {
            text.add(item: "Parameter \(documented[0])", startsList: true)
        } else if documented.count > 1 {
            text.add(item: "Parameters:", startsList: true)
            for item in documented { text.add(item: item, level: 1) }
        }
    }

    private static func addOutcome(
        of operation: Operation,
        in library: Library,
        after arguments: [Argument],
        to text: inout WrappedText
    ) {
        var startsList = !arguments.contains { $0.docs != nil }
        if let returns = returns(operation, library) {
            text.add(item: "Returns: \(returns)", startsList: startsList)
            startsList = false
        }
        if case .responses = operation.outcome {
            let throwing = "Throws: ``ACSError`` when the service refuses the call or cannot be reached."
            text.add(item: throwing, startsList: startsList)
        }
    }

    private static func returns(_ operation: Operation, _ library: Library) -> String? {
        if let longRunning = operation.longRunning {
            guard let result = longRunning.result else { return "The running operation, which ends without a result." }
            return "The running operation, whose result is \(words(result))."
        }
        switch operation.outcome {
        case .pages(let pages): return "\(words(pages.item).capitalizedFirst) after the other, in pages."
        case .responses(let responses):
            let docs = responses.responses.compactMap(\.docs).map(Paragraphs.sentence)
            if !docs.isEmpty { return docs.joined(separator: " ") }
            return responses.shape.summary(in: library)
        }
    }

    /// A value of a type, in a sentence.
    private static func words(_ type: ValueType) -> String {
        if let reference = type.reference { "one ``\(reference.swiftName.text)``" } else { "one `\(type.swiftText)`" }
    }
}

extension Responses.Shape {
    /// What the model of the answer says about itself.
    fileprivate func summary(in library: Library) -> String? {
        switch self {
        case .nothing: return nil
        case .cases: return "One case for each kind of answer."
        case .value(let type):
            if type.primitive == .stream { return "The bytes, as they come." }
            return library.summary(of: type)
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
