// SPDX-License-Identifier: MIT

import ServiceDescription

/// The call of the pipeline inside an operation's method.
struct OperationCall {
    /// The `ServiceOperation`, with its comma.
    let request: [String]
    /// The `RequestBody`, with label and comma; empty for none.
    let body: [String]
    /// The arguments that only paged operations have, each with its comma.
    let paging: [String]
    /// The `ExpectedResponse`, with label and comma; empty for paged operations.
    let expected: [String]

    init(_ operation: Operation, of client: Client, in library: Library, arguments: [Argument]) {
        request = Self.request(operation, client, arguments, library)
        body = Self.body(operation)
        switch operation.outcome {
        case .pages(let pages):
            paging = Self.paging(pages)
            expected = []
        case .responses(let responses):
            paging = []
            expected = Self.creating(
                operation.creates,
                Self.expected(responses, isLongRunning: operation.longRunning != nil)
            )
        }
    }

    private static func request(
        _ operation: Operation,
        _ client: Client,
        _ arguments: [Argument],
        _ library: Library
    ) -> [String] {
        let modifiers = modifiers(operation, arguments, library)
        let call = CallText(arguments: self.arguments(operation, client, arguments))
        var lines = call.lines(indentation: 12, after: modifiers.isEmpty ? "," : "")
        if lines.count > 1, modifiers.count == 1 {
            let modifier = modifiers[0].lines(indentation: 13, after: ",")
            if modifier.count == 1 { return lines.dropLast() + [")" + modifier[0]] }
        }
        // If a call is broken, the formatter puts several members of it in the call's own column.
        let margin = lines.count > 1 ? "" : "    "
        for (index, modifier) in modifiers.enumerated() {
            let after = index == modifiers.count - 1 ? "," : ""
            lines += modifier.lines(indentation: 12 + margin.count, after: after).map { margin + $0 }
        }
        return lines
    }

    private static func arguments(_ operation: Operation, _ client: Client, _ arguments: [Argument]) -> [String] {
        var list = [SwiftText.literal("\(client.name.text).\(operation.name.text)"), "." + operation.method.swiftText]
        switch operation.target {
        case .path(let segments): list.append(path(segments, shadowedBy: arguments))
        case .url(let parameter): list.append("url: \(parameter.swiftName.declared)")
        }
        if let repeats = repeats(operation) { list.append("repeats: \(repeats)") }
        if operation.accept != "application/json" { list.append("accept: \(SwiftText.literal(operation.accept))") }
        return list + operation.overrides.arguments
    }

    /// The path as a literal with its values; `self.id` if an argument shadows the client's property.
    static func path(_ segments: [PathSegment], shadowedBy arguments: [Argument] = []) -> String {
        let text = segments.map { segment in
            switch segment {
            case .literal(let text): return SwiftText.escaped(text)
            case .parameter(let parameter, let binding):
                let name = parameter.swiftName.declared
                let isHidden = binding == .client && arguments.contains { $0.name == name }
                return "\\(\(isHidden ? "self." : "")\(name), named: \(SwiftText.literal(parameter.swiftName.text)))"
            }
        }
        return "\"\(text.joined())\""
    }

    /// `nil` if the method's own rule applies.
    private static func repeats(_ operation: Operation) -> String? {
        switch operation.repeats {
        case .always: isUsuallyRepeatable(operation) ? nil : ".always"
        case .never: isUsuallyRepeatable(operation) ? ".never" : nil
        case .fields: ".whenIdentified"
        case .headers(let id, let firstSent):
            if let firstSent {
                ".withHeaders(id: \(SwiftText.literal(id)), firstSent: \(SwiftText.literal(firstSent)))"
            } else {
                ".withHeaders(id: \(SwiftText.literal(id)))"
            }
        }
    }

    private static func isUsuallyRepeatable(_ operation: Operation) -> Bool {
        operation.method.isIdempotent || operation.body?.format == .mergePatch
    }

    private static func modifiers(
        _ operation: Operation,
        _ arguments: [Argument],
        _ library: Library
    ) -> [CallText] {
        var modifiers: [CallText] = []
        let versions = library.checked(operation.versions).arguments
        if !versions.isEmpty { modifiers.append(CallText(callee: ".available", arguments: versions)) }
        for argument in arguments {
            switch argument.place {
            case .query:
                guard let parameter = argument.parameter else { continue }
                let label =
                    switch parameter.list {
                    case nil: ""
                    case .repeated: "repeating: "
                    case .commas: "joining: "
                    }
                let arguments = self.arguments(parameter, label + argument.name, library)
                modifiers.append(CallText(callee: ".query", arguments: arguments))
            case .header:
                guard let parameter = argument.parameter else { continue }
                let arguments = self.arguments(parameter, argument.name, library)
                modifiers.append(CallText(callee: ".header", arguments: arguments))
            case .conditions: modifiers.append(CallText(callee: ".conditions", arguments: ["conditions"]))
            case .path, .body, .contentType: continue
            }
        }
        if let header = operation.hostHeader {
            modifiers.append(CallText(callee: ".hostHeader", arguments: [SwiftText.literal(header)]))
        }
        return modifiers
    }

    private static func arguments(_ parameter: Parameter, _ argument: String, _ library: Library) -> [String] {
        let versions = library.checked(parameter.availability).arguments
        return [SwiftText.literal(parameter.wireName), argument] + versions
    }

    private static func body(_ operation: Operation) -> [String] {
        guard let body = operation.body else { return [] }
        var value = "request"
        if case .fields = operation.repeats {
            let mayBeNil = body.isOptional && !body.sendsEmptyObject
            value = "request\(mayBeNil ? "?" : "").identified(by: options)"
        }
        let call =
            switch body.format {
            case .json: CallText(callee: ".json", arguments: [value])
            case .mergePatch: CallText(callee: ".mergePatch", arguments: [value])
            case .content(let types):
                CallText(
                    callee: ".stream",
                    arguments: [
                        value,
                        "contentType: " + (types.count > 1 ? "contentType" : SwiftText.literal(types.first ?? "")),
                    ]
                )
            }
        return call.lines(indentation: 12, before: "body: ", after: ",")
    }

    private static func paging(_ pages: Pages) -> [String] {
        var arguments: [String] = []
        if pages.itemsField != "value" { arguments.append("items: \(SwiftText.literal(pages.itemsField)),") }
        if pages.nextField != "nextLink" { arguments.append("next: \(SwiftText.literal(pages.nextField)),") }
        return arguments
    }

    /// The expected response with the path of the id of what the operation creates.
    private static func creating(_ created: CreatedField?, _ expected: [String]) -> [String] {
        guard let created, let last = expected.last else { return expected }
        let path = created.path.map(SwiftText.literal).joined(separator: ", ")
        return expected.dropLast() + CodeLine("\(last.dropLast()).creating(\(path))").lines(indentation: 12, after: ",")
    }

    private static func expected(_ responses: Responses, isLongRunning: Bool) -> [String] {
        let statuses = responses.statuses.map(String.init).joined(separator: ", ")
        if isLongRunning { return ["returning: .empty(\(statuses)),"] }
        switch responses.shape {
        case .nothing: return ["returning: .empty(\(statuses)),"]
        case .value(let type): return ["returning: .\(type.decoding)(\(statuses)),"]
        case .cases(let name, let cases):
            let rows = cases.flatMap { result in
                result.statuses.flatMap { row(of: "\(name.declared).\(result.name.declared)", result, $0) }
            }
            return ["returning: .cases(["] + rows.map { "    " + $0 } + ["]),"]
        }
    }

    /// How a response with a status becomes a case.
    private static func row(of value: String, _ result: ResultCase, _ status: Int) -> [String] {
        guard let type = result.type else {
            // Without the label, `.empty(200, 202)` would be ambiguous.
            let call = CallText(callee: ".empty", arguments: ["\(status)", "as: \(value)"])
            return call.lines(indentation: 16, after: ",")
        }
        // A reference to the case would be no `@Sendable` function in Swift 5.
        let line = ".\(type.decoding)(\(status)) { \(value)($0) },"
        if line.fits(indentation: 16, limit: CallText.limit) { return [line] }
        return [".\(type.decoding)(\(status)) {", "    \(value)($0)", "},"]
    }
}

extension ValueType {
    /// The kind of `ExpectedResponse` that decodes it.
    fileprivate var decoding: String {
        switch self {
        case .primitive(.stream): "stream"
        default: "json"
        }
    }
}

extension RequestMethod {
    /// The case of `HTTPMethod`.
    fileprivate var swiftText: String { rawValue.lowercased() }
}
