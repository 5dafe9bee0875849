// SPDX-License-Identifier: MIT

import ServiceDescription

/// The documentation of an operation's method.
struct OperationDocumentation {
    let lines: [String]

    init(_ operation: Operation, arguments: [Argument], library: Library) {
        let docs = Paragraphs(operation.docs)
        var text = WrappedText(indentation: 4)
        let route = "`\(operation.method.rawValue) \(operation.target.template)`"
        let versions = ConstraintWords.sentences(operation.availability, withDeprecation: false)
        var notes = Self.notes(operation)
        var discussion = docs.discussion
        let isShort = discussion.isEmpty
        if case .text(let last)? = discussion.last, !last.hasSuffix(":") {
            discussion[discussion.count - 1] = .text(([last] + versions).joined(separator: " "))
        } else {
            notes = versions + notes
        }
        let note = notes.joined(separator: " ")
        let summary = docs.summary.hasSuffix(".") ? String(docs.summary.dropLast()) : docs.summary
        text.add(paragraph: "\(summary): \(route).\(isShort && !note.isEmpty ? " \(note)" : "")")
        text.add(discussion)
        if !isShort { text.add(paragraph: note) }
        Self.addParameters(arguments, to: &text)
        Self.addOutcome(of: operation, in: library, after: arguments, to: &text)
        lines = text.lines
    }

    /// The documentation of the method that returns headers, too.
    static func withHeaders(_ operation: Operation, of client: Client) -> [String] {
        var text = WrappedText(indentation: 4)
        let returned = operation.resultText == nil ? "the response's headers" : "its value and the response's headers"
        let summary = "Calls ``\(client.name.text)/\(operation.symbol)``, and returns \(returned)."
        let versions = ConstraintWords.sentences(operation.availability, withDeprecation: false)
        text.add(paragraph: ([summary] + versions + scopes(operation)).joined(separator: " "))
        return text.lines
    }

    /// The scopes that the token needs, if they are the operation's own.
    private static func scopes(_ operation: Operation) -> [String] {
        operation.overrides.tokenScopes.map { ["The token needs \($0.words)."] } ?? []
    }

    /// What the signature can't show, besides versions: scopes and headers of the response.
    private static func notes(_ operation: Operation) -> [String] {
        var notes = scopes(operation)
        if case .responses(let responses) = operation.outcome, !responses.headers.isEmpty {
            let noun = responses.headers.count == 1 ? "header" : "headers"
            if operation.returnedHeaders.isEmpty {
                notes.append("``CallOptions/onResponse`` receives the \(noun) \(headerNames(responses.headers)).")
                notes += headerSentences(responses.headers)
            } else {
                let names = responses.headers.map { SwiftText.code($0.wireName) }.joinedAsList
                notes.append("``withHeaders`` returns the \(noun) \(names), too.")
            }
        }
        return notes
    }

    /// The names, each with its type unless that is text.
    private static func headerNames(_ headers: [Parameter]) -> String {
        headers.map { header in
            let isText = header.type == .primitive(.string)
            return "`\(header.wireName)`" + (isText ? "" : " (`\(header.type.swiftText)`)")
        }.joined(separator: ", ")
    }

    /// What the description says of headers besides their types.
    private static func headerSentences(_ headers: [Parameter]) -> [String] {
        headers.compactMap { header in
            let docs = header.docs.map { [Paragraphs.sentence(Paragraphs($0).summary)] } ?? []
            let sentences = docs + ConstraintWords.sentences(header.constraints, header.availability)
            return sentences.isEmpty ? nil : "`\(header.wireName)`: \(sentences.joined(separator: " "))"
        }
    }

    private static func addParameters(_ arguments: [Argument], to text: inout WrappedText) {
        let documented = arguments.compactMap { argument in
            argument.docs.map { (name: Self.bare(argument.name), docs: $0) }
        }
        if documented.count == 1 {
            text.add(item: "Parameter \(documented[0].name)", docs: documented[0].docs, startsList: true)
        } else if documented.count > 1 {
            text.add(item: "Parameters:", startsList: true)
            for item in documented { text.add(item: item.name, docs: item.docs, level: 1) }
        }
    }

    /// A name without its backticks.
    private static func bare(_ name: String) -> String {
        name.hasPrefix("`") ? String(name.dropFirst().dropLast()) : name
    }

    private static func addOutcome(
        of operation: Operation,
        in library: Library,
        after arguments: [Argument],
        to text: inout WrappedText
    ) {
        var startsList = !arguments.contains { $0.docs != nil }
        let isThrowing = if case .responses = operation.outcome { true } else { false }
        // Lists have no line of their own for it.
        let refusals = refusals(operation.errors, isThrowing ? "If the service refuses the call" : "If refused")
        if let returns = returns(operation, library) {
            let sentences = [returns] + (isThrowing ? [] : refusals)
            text.add(item: "Returns: \(sentences.joined(separator: " "))", startsList: startsList)
            startsList = false
        }
        guard isThrowing else { return }
        let isKnown = operation.errors.otherwise != nil || !operation.errors.byStatus.isEmpty
        let always = "Throws: ``ACSError`` if the call fails."
        var throwing = [isKnown ? "Throws: ``ACSError``." : always] + refusals
        if operation.creates != nil {
            throwing.append("If the response can't be decoded, ``ACSError/createdID`` is the id of what was created.")
        }
        text.add(item: throwing.joined(separator: " "), startsList: startsList)
    }

    /// How to decode the models of refusals, and the documentation of their statuses and headers.
    private static func refusals(_ errors: ErrorContract, _ condition: String) -> [String] {
        // Several of the service's models can be one Swift type.
        let otherwiseType = errors.otherwise?.swiftText
        let types = errors.byStatus.compactMap { $0.type?.swiftText } + [otherwiseType].compactMap(\.self)
        let distinct = types.enumerated().filter { types.firstIndex(of: $1) == $0 }.map(\.element)
        var sentences = distinct.map { type in
            let statuses = errors.byStatus.filter { $0.type?.swiftText == type }.map { "\($0.status)" }
            let otherwise = errors.byStatus.isEmpty ? condition : "Otherwise"
            let place = type == otherwiseType ? otherwise : "On \(statuses.joinedAsChoice)"
            return "\(place): `error.decodeBody(as: \(type).self)`."
        }
        for response in errors.byStatus {
            guard let docs = response.docs else { continue }
            sentences.append("Status \(response.status): \(Paragraphs.sentence(Paragraphs(docs).summary))")
        }
        if !errors.headers.isEmpty {
            let noun = errors.headers.count == 1 ? "header" : "headers"
            sentences.append("A refusal has the \(noun) \(headerNames(errors.headers)).")
        }
        return sentences + headerSentences(errors.headers)
    }

    private static func returns(_ operation: Operation, _ library: Library) -> String? {
        if let longRunning = operation.longRunning {
            let end = longRunning.result.map { "whose result is one \(words($0))" } ?? "which ends without a result"
            return (["The running operation, \(end)."] + beginning(operation)).joined(separator: " ")
        }
        switch operation.outcome {
        case .pages(let pages): return "Pages of \(words(pages.item))."
        case .responses(let responses):
            let docs = responses.responses.compactMap(\.docs).map(Paragraphs.sentence)
            if !docs.isEmpty { return docs.joined(separator: " ") }
            return responses.shape.summary(in: library)
        }
    }

    /// What is said of the response that begins a long-running operation.
    private static func beginning(_ operation: Operation) -> [String] {
        guard case .responses(let responses) = operation.outcome else { return [] }
        let types = responses.responses.compactMap(\.type)
        let distinct = types.enumerated().filter { types.firstIndex(of: $1) == $0 }.map { words($0.element) }
        let docs = responses.responses.compactMap(\.docs).map { Paragraphs.sentence(Paragraphs($0).summary) }
        if distinct.isEmpty { return docs }
        return docs + ["Of the first response, one \(distinct.joinedAsChoice), only headers are read."]
    }

    /// A type in a sentence.
    private static func words(_ type: ValueType) -> String {
        if let reference = type.reference { "``\(reference.swiftName.text)``" } else { "`\(type.swiftText)`" }
    }
}

extension [String] {
    /// A list of all in a sentence.
    fileprivate var joinedAsList: String {
        guard let last, count > 1 else { return joined() }
        return dropLast().joined(separator: ", ") + " and " + last
    }

    /// A list in a sentence.
    var joinedAsChoice: String {
        guard let last, count > 1 else { return joined() }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}

extension Responses.Shape {
    /// The documentation of the response's model.
    fileprivate func summary(in library: Library) -> String? {
        switch self {
        case .nothing: return nil
        case .cases: return "One case for each kind of response."
        case .value(let type):
            if type.primitive == .stream { return "The bytes, as they arrive." }
            return library.summary(of: type)
        }
    }
}
