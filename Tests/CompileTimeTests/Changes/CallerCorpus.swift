// SPDX-License-Identifier: MIT

import ServiceDescription

@testable import ClientGenerator

/// Code that uses everything that a library declares, as apps do: it calls methods with all arguments and with as few
/// as possible, creates and reads values, and switches over enums.
///
/// It does not create responses, as only tests do, and does not refer to methods as values.
struct CallerCorpus {
    private let library: Library
    private var lines: [String] = []

    /// The text of a file that declares one function with a number.
    static func file(for library: Library, number: Int) -> String {
        var corpus = CallerCorpus(library: library)
        for client in library.clients { corpus.use(client) }
        for model in library.models where model.isGenerated { corpus.use(model) }
        for enumeration in library.enums where enumeration.providedBy == nil { corpus.use(enumeration) }
        for set in library.eventSets {
            let cases = set.types.map { ($0.swiftName, true) } + [(SwiftName("other"), true)]
            corpus.useCases(of: set.name.declared, cases)
        }
        return """
            import ACSCore
            import Foundation

            func use\(number)() async throws {
            \(corpus.lines.map { "    \($0)" }.joined(separator: "\n"))
            }

            private func make<Value>(_ type: Value.Type) -> Value { fatalError() }

            """
    }

    private init(library: Library) {
        self.library = library
    }

    private mutating func add(_ line: String) {
        // Each statement has a scope of its own, so that names do not meet.
        lines.append("do { \(line) }")
    }

    // MARK: Clients

    private mutating func use(_ client: ServiceDescription.Client) {
        let name = client.name.declared
        if client.parent == nil { useInitializers(of: client) }
        guard client.tokensFor == nil else { return }
        for parameter in client.boundPath {
            add("let _: \(parameter.type.swiftText) = make(\(name).self).\(parameter.swiftName.declared)")
        }
        if let parent = client.parent {
            let arguments = client.ownPath.map { "\($0.swiftName.label): make(\($0.type.swiftText).self)" }
            let call = client.ownPath.isEmpty ? "" : "(\(arguments.joined(separator: ", ")))"
            add("let _: \(name) = make(\(parent.client.declared).self).\(parent.accessor.declared)\(call)")
        }
        for operation in client.operations { use(operation, of: client) }
    }

    private mutating func useInitializers(of client: ServiceDescription.Client) {
        let name = client.name.declared
        let label = client.tokensFor == nil ? "endpoint: make(Endpoint.self), " : ""
        for option in client.auth.options {
            let type =
                switch option {
                case .accessKey: "AccessKeyCredential"
                case .managedIdentity: "(any TokenCredential)"
                case .userAccessToken: "UserAccessTokenCredential"
                }
            add("_ = \(name)(\(label)credential: make(\(type).self))")
        }
        if client.auth.contains(.accessKey) {
            add("_ = \(name)(connectionString: make(ConnectionString.self))")
        }
    }

    private mutating func use(_ operation: Operation, of client: ServiceDescription.Client) {
        let arguments = Argument.all(of: operation, in: library)
        let method = (operation.longRunning?.beginName ?? operation.name).declared
        let effects = operation.isPaged ? "" : "try await "
        let result = operation.resultText
        for isShort in [false, true] {
            let parts = arguments.filter { !isShort || !$0.declaration.contains(" = ") }.map(Self.passed)
            let call = "\(effects)make(\(client.name.declared).self).\(method)(\(parts.joined(separator: ", ")))"
            add(result.map { "let _: \($0) = \(call)" } ?? call)
            use(headersOf: operation, of: client, "\(method)(\(parts.joined(separator: ", ")))")
        }
        guard case .responses(let responses) = operation.outcome, operation.longRunning == nil,
            case .cases(let name, let cases) = responses.shape
        else { return }
        useCases(of: name.declared, cases.map { ($0.name, $0.type != nil) })
    }

    /// The call that returns headers of the response, too.
    private mutating func use(headersOf operation: Operation, of client: ServiceDescription.Client, _ call: String) {
        guard !operation.returnedHeaders.isEmpty else { return }
        let result = operation.resultText ?? "Void"
        add("let _: \(result) = try await make(\(client.name.declared).self).withHeaders.\(call).value")
        let type = "\(client.name.declared).WithHeaders.\(operation.headersName.text)"
        add("let _: \(type) = try await make(\(client.name.declared).self).withHeaders.\(call).headers")
        for header in operation.returnedHeaders {
            add("let _: \(header.type.swiftText)? = make(\(type).self).\(header.swiftName.declared)")
        }
    }

    /// An argument with a value of the type that it is declared with.
    private static func passed(_ argument: Argument) -> String {
        let declaration = argument.declaration
        let type = declaration.drop { $0 != ":" }.dropFirst(2)
        let bare = String(type.split(separator: " = ", maxSplits: 1).first ?? type)
        let value = "make((\(bare)).self)"
        return argument.place == .body ? value : "\(declaration.prefix { $0 != ":" }): \(value)"
    }

    // MARK: Types

    private mutating func use(_ model: Model) {
        if let union = model.union, model.fields.isEmpty {
            let cases = union.members.map { ($0.swiftName, $0.type != nil) }
            return useCases(of: model.swiftName.declared, cases + [(SwiftName("unrecognized"), true)])
        }
        use(model, in: ModelForm(model), name: model.swiftName.declared)
        if model.needsPatchType { use(model, in: .patch, name: model.patchName.declared) }
        if let union = model.union {
            let kind = SwiftName.type(for: union.swiftName.text).declared
            let value = "make(\(model.swiftName.declared).self).\(union.swiftName.declared)"
            add("let _: \(model.swiftName.declared).\(kind) = \(value)")
            let cases = union.members.map { ($0.swiftName, $0.type != nil) }
            useCases(of: "\(model.swiftName.declared).\(kind)", cases + [(SwiftName("unrecognized"), true)])
        }
    }

    private mutating func use(_ model: Model, in form: ModelForm, name: String) {
        let filled = form == .patch || model.union != nil ? [] : library.filledFields[model.wireName] ?? []
        let fields = model.fields.filter { form != .patch || !$0.isReadOnly }
        let properties = fields.map {
            PropertyView($0, in: form, of: library, isFilledByRuntime: filled.contains($0.wireName))
        }
        for property in properties {
            add("let _: \(property.typeText) = make(\(name).self).\(property.name)")
            guard property.isWritten else { continue }
            add("var value = make(\(name).self); value.\(property.name) = make((\(property.typeText)).self)")
        }
        // Responses are created by tests alone.
        guard form != .response else { return }
        for isShort in [false, true] {
            let parts = properties.filter { $0.isParameter && (!isShort || $0.defaultText == nil) }.map { property in
                "\(property.name): make((\(property.typeText)).self)"
            }
            let kind = model.union.map { union in
                "\(union.swiftName.declared): make(\(name).\(SwiftName.type(for: union.swiftName.text).declared).self)"
            }
            add("_ = \(name)(\((parts + [kind].compactMap(\.self)).joined(separator: ", ")))")
        }
    }

    private mutating func use(_ enumeration: Enumeration) {
        let name = enumeration.swiftName.declared
        for value in enumeration.values { add("let _: \(name) = .\(value.swiftName.declared)") }
        let type =
            switch enumeration.number {
            case nil: "String"
            case .int32: "Int32"
            case .int64: "Int64"
            }
        add("let _: \(type) = make(\(name).self).rawValue")
    }

    /// Switches over an enum without `default`.
    private mutating func useCases(of type: String, _ cases: [(name: SwiftName, hasContent: Bool)]) {
        let all = cases.map { "case .\($0.name.declared)\($0.hasContent ? "(let content): _ = content" : ": break")" }
        add("switch make(\(type).self) { \(all.joined(separator: "; ")) }")
    }
}
