// SPDX-License-Identifier: MIT

import ServiceDescription

/// The facts of a library's service, one per line, in the words of `Facts/reduce.py`.
struct FactLines {
    private(set) var lines: Set<String> = []
    private let library: Library

    init(of library: Library) {
        self.library = library
        lines.formUnion(library.auth.options.map { "auth \($0.rawValue)" })
        if library.auth.contains(.managedIdentity) { lines.insert("entra-scope \(library.entraScope)") }
        if let version = library.apiVersion { lines.insert("api-version \(version)") }
        lines.formUnion(library.apiVersions.map { "api-versions \($0)" })
        lines.formUnion(library.allowedHosts.map { "allowed host \($0)" })
        switch library.retirement {
        case .ends(let day, _): lines.insert("retires \(day)")
        case .narrows(let day, _): lines.insert("retires \(day) in part")
        case .continues: lines.insert("retires never")
        case nil: break
        }
        for client in library.clients {
            // A client with its own options states them, so that none can widen those of its library.
            if client.auth != library.auth { lines.formUnion(client.auth.options.map { "\(client.name.text) \($0)" }) }
            for operation in client.operations { add(operation, of: client) }
        }
        // A model that others include has no type of its own, and no facts.
        for model in library.models where model.isGenerated || model.providedBy != nil { add(model) }
        for value in library.enums {
            lines.formUnion(value.values.map { "enum \(value.wireName) value \($0.wireName)" })
        }
    }

    mutating func add(_ line: String) {
        lines.insert(line)
    }

    private mutating func add(_ operation: Operation, of client: Client) {
        let call = Self.call(operation)
        add(call)
        switch operation.target {
        case .path(let segments):
            for case .parameter(let parameter, _) in segments { add(parameter, "\(call) path") }
            if let version = operation.apiVersion, version != library.apiVersion {
                add("\(call) api-version \(version)")
            }
        // A whole URL is sent unchanged.
        case .url: add("\(call) without api-version")
        }
        for parameter in operation.query { add(parameter, "\(call) query") }
        for parameter in operation.headers { add(parameter, "\(call) header") }
        for condition in operation.preconditions { add("\(call) precondition \(condition.rawValue)") }
        if let header = operation.hostHeader { add("\(call) host header \(header)") }
        if operation.accept != "application/json" { add("\(call) accept \(operation.accept)") }
        addBody(of: operation, call)
        addIdentity(of: operation, call)
        addOutcome(of: operation, call)
        addErrors(operation.errors, call)
        if let longRunning = operation.longRunning { add(longRunning, of: client, call) }
    }

    private static func call(_ operation: Operation) -> String {
        "\(operation.method.rawValue) \(operation.target.template)"
    }

    private mutating func add(_ parameter: Parameter, _ start: String) {
        let mark = parameter.isOptional ? " optional" : ""
        add("\(start) \(parameter.wireName): \(parameter.type.fact)\(mark)")
        if let value = parameter.defaultValue { add("\(start) \(parameter.wireName) default \(value.fact)") }
    }

    private mutating func addBody(of operation: Operation, _ call: String) {
        guard let body = operation.body else { return }
        let content =
            switch body.format {
            case .json: "application/json"
            case .mergePatch: "application/merge-patch+json"
            case .content(let types): types.first ?? ""
            }
        add("\(call) body \(body.type.fact) \(content)\(body.isOptional ? " optional" : "")")
        if body.sendsEmptyObject { add("\(call) body default {}") }
    }

    private mutating func addIdentity(of operation: Operation, _ call: String) {
        switch operation.repeats {
        case .always, .never: break
        case .headers(let id, let firstSent):
            add("\(call) identified in header \([id, firstSent].compactMap(\.self).sorted().joined(separator: " "))")
        case .fields(let identity):
            let fields = [identity.list, identity.id] + [identity.firstSent].compactMap(\.self)
            add("\(call) identified in body \(fields.map(\.wireName).joined(separator: " "))")
        }
    }

    private mutating func addOutcome(of operation: Operation, _ call: String) {
        switch operation.outcome {
        case .pages(let pages):
            add("\(call) pages of \(pages.item.fact) in \(pages.itemsField) next \(pages.nextField)")
        case .responses(let responses):
            for response in responses.responses {
                add("\(call) response \(response.status) \(response.type?.fact ?? "empty")")
            }
            for header in responses.headers { add("\(call) response header \(header.wireName): \(header.type.fact)") }
        }
    }

    private mutating func addErrors(_ errors: ErrorContract, _ call: String) {
        for error in errors.byStatus { add("\(call) error \(error.status) \(error.type?.fact ?? "empty")") }
        if let model = errors.otherwise { add("\(call) error \(model.fact)") }
        for header in errors.headers { add("\(call) error header \(header.wireName)") }
    }

    private mutating func add(_ longRunning: LongRunning, of client: Client, _ call: String) {
        if let monitor = client.operation(named: longRunning.monitor.text) {
            add("\(call) monitor \(Self.call(monitor))")
        }
        add("\(call) status field \(longRunning.statusField ?? "status")")
        let headers = longRunning.header.map { [$0] } ?? ["Operation-Location", "Location"]
        for header in headers { add("\(call) polls \(header)") }
        for state in longRunning.succeeded.isEmpty ? ["succeeded"] : longRunning.succeeded {
            add("\(call) succeeded \(state)")
        }
        for state in longRunning.failed.isEmpty ? ["canceled", "failed"] : longRunning.failed {
            add("\(call) failed \(state)")
        }
        if let interval = longRunning.interval { add("\(call) looks every \(interval)") }
        if let result = longRunning.result {
            add("\(call) ends with \(result.fact) via \(longRunning.finalState?.rawValue ?? "")")
        }
    }
}
