// SPDX-License-Identifier: MIT

package import ServiceDescription

/// What made a declaration of generated Swift.
package struct SymbolOrigin: Sendable {
    /// The line of the description.
    package let location: SourceLocation
    /// The request that a method sends, such as `POST /sms`.
    package let request: String?
    /// Why the declaration has its name.
    package let name: String?
}

/// The origins of a library's declarations, by their names without arguments.
struct SymbolOrigins {
    private var origins: [String: SymbolOrigin] = [:]

    init(_ library: Library) {
        for client in library.clients { add(client) }
        for model in library.models where model.isGenerated {
            add(model, as: model.swiftName.text)
            if model.needsPatchType { add(model, as: model.patchName.text, isPatch: true) }
        }
        for enumeration in library.enums where enumeration.isGenerated { add(enumeration) }
        for set in library.eventSets { add(set) }
    }

    /// What made a declaration: what it is for, or else what made the type around it.
    func origin(of declaration: GeneratedDeclaration) -> SymbolOrigin? {
        var name = declaration.name
        if let own = origins[name] { return own }
        while let dot = name.lastIndex(of: ".") {
            name = String(name[..<dot])
            if let outer = origins[name] { return SymbolOrigin(location: outer.location, request: nil, name: nil) }
        }
        return nil
    }

    private mutating func add(
        _ symbol: String,
        at location: SourceLocation,
        request: String? = nil,
        name: String? = nil
    ) {
        guard origins[symbol] == nil else { return }
        origins[symbol] = SymbolOrigin(location: location, request: request, name: name)
    }

    // MARK: Clients

    private mutating func add(_ client: Client) {
        let type = client.name.text
        add(type, at: client.location, name: "`\(type)` is the client's key")
        for operation in client.operations { add(operation, of: client) }
        for parameter in client.boundPath {
            let reason = Self.memberReason(parameter.wireName, parameter.swiftName)
            add("\(type).\(parameter.swiftName.text)", at: parameter.location, name: reason)
        }
        add(headersOf: client)
        if let parent = client.parent {
            let reason = "`\(parent.accessor.text)` is the member that `from` names"
            add("\(parent.client.text).\(parent.accessor.text)", at: client.location, name: reason)
        }
    }

    /// The operations that return headers of responses, and the types of these.
    private mutating func add(headersOf client: Client) {
        let operations = client.operationsWithHeaders
        guard let first = operations.first else { return }
        let type = "\(client.name.text).\(Client.headersType.text)"
        let reason = "it has the operations whose responses have `headers`"
        add("\(client.name.text).\(Client.headersMember.text)", at: first.location, name: reason)
        add(type, at: first.location, name: reason)
        for operation in operations {
            let key = operation.name.text
            let request = "\(operation.method.rawValue) \(operation.target.template)"
            let headers = "\(type).\(operation.headersName.text)"
            add("\(type).\(key)", at: operation.location, request: request, name: "`\(key)` is the operation's key")
            add(headers, at: operation.location, request: request, name: "`Headers` follows the key `\(key)`")
            for header in operation.returnedHeaders {
                let reason = Self.memberReason(header.wireName, header.swiftName)
                add("\(headers).\(header.swiftName.text)", at: header.location, name: reason)
            }
        }
        for parameter in client.boundPath {
            let reason = Self.memberReason(parameter.wireName, parameter.swiftName)
            add("\(type).\(parameter.swiftName.text)", at: parameter.location, name: reason)
        }
    }

    private mutating func add(_ operation: Operation, of client: Client) {
        let request = "\(operation.method.rawValue) \(operation.target.template)"
        let key = operation.name.text
        func add(_ name: SwiftName, _ reason: String) {
            self.add("\(client.name.text).\(name.text)", at: operation.location, request: request, name: reason)
        }
        if let longRunning = operation.longRunning {
            let reason = "precedes the key `\(key)` of a long-running operation"
            add(longRunning.beginName, "`begin` \(reason)")
            add(longRunning.resumeName, "`resume` \(reason)")
        } else {
            add(operation.name, "`\(key)` is the operation's key")
        }
        guard case .responses(let responses) = operation.outcome, case .cases(let name, let cases) = responses.shape
        else { return }
        self.add(
            name.text,
            at: operation.location,
            request: request,
            name: "`Result` follows the key `\(key)` of an operation with several types of responses"
        )
        for result in cases {
            let response = responses.responses.first { result.statuses.contains($0.status) }
            let statuses = result.statuses.map(String.init).joined(separator: " and ")
            self.add(
                "\(name.text).\(result.name.text)",
                at: response?.location ?? operation.location,
                request: request,
                name: "`\(result.name.text)` is for the content of \(statuses)"
            )
        }
    }

    // MARK: Types

    private mutating func add(_ model: Model, as type: String, isPatch: Bool = false) {
        let reason = Self.typeReason(model.wireName, model.swiftName)
        add(type, at: model.location, name: isPatch ? "`Patch` follows `\(model.swiftName.text)`" : reason)
        for field in model.fields {
            let reason = Self.memberReason(field.wireName, field.swiftName)
            add("\(type).\(field.swiftName.text)", at: field.location, name: reason)
        }
        guard let union = model.union, !isPatch else { return }
        var owner = type
        if !model.fields.isEmpty {
            let reason = Self.memberReason(union.discriminator, union.swiftName)
            add("\(type).\(union.swiftName.text)", at: union.location, name: reason)
            owner += "." + SwiftName.type(for: union.swiftName.text).text
            add(owner, at: union.location, name: "it is the type of `\(union.swiftName.text)`")
        }
        for member in union.members {
            let reason = Self.memberReason(member.tag, member.swiftName)
            add("\(owner).\(member.swiftName.text)", at: member.location, name: reason)
        }
    }

    private mutating func add(_ enumeration: Enumeration) {
        let type = enumeration.swiftName.text
        add(type, at: enumeration.location, name: Self.typeReason(enumeration.wireName, enumeration.swiftName))
        for value in enumeration.values {
            let reason = Self.memberReason(value.wireName, value.swiftName)
            add("\(type).\(value.swiftName.text)", at: value.location, name: reason)
        }
    }

    private mutating func add(_ set: EventSet) {
        let type = set.name.text
        add(type, at: set.location, name: "`\(type)` is the key of a set of events")
        for event in set.types {
            let last = event.wireName.split(separator: ".").last.map(String.init) ?? event.wireName
            let reason = Self.memberReason(last, event.swiftName, of: event.wireName)
            add("\(type).\(event.swiftName.text)", at: event.location, name: reason)
            add("\(type).Kind.\(event.swiftName.text)", at: event.location, name: reason)
        }
    }

    // MARK: Names

    private static func typeReason(_ wireName: String, _ name: SwiftName) -> String {
        reason(wireName, name, derived: .type(for: wireName), wireName)
    }

    private static func memberReason(_ wireName: String, _ name: SwiftName, of whole: String? = nil) -> String {
        reason(wireName, name, derived: .member(for: wireName), whole ?? wireName)
    }

    private static func reason(_ wireName: String, _ name: SwiftName, derived: SwiftName, _ whole: String) -> String {
        if name != derived { return "`as` names it `\(name.text)`; on the wire it is `\(whole)`" }
        if name.text == whole { return "`\(name.text)` is its name on the wire" }
        return "`\(name.text)` is `\(whole)` on the wire, in the letters of Swift"
    }
}
