// SPDX-License-Identifier: MIT

/// Resolves `long-running`.
struct LongRunningResolver {
    let library: LibraryResolver
    /// The path parameters that the client holds, by wire name.
    let bound: [String: Parameter]

    private var diagnostics: Diagnostics { library.diagnostics }

    func resolve(_ syntax: OperationSyntax, among all: [String: OperationSyntax]) -> LongRunning? {
        guard let longRunning = syntax.longRunning else { return nil }
        let result = library.types.resolve(longRunning.result, in: .longRunningResult)
        check(longRunning.monitor, "monitor", all, of: syntax, method: .get)
        check(longRunning.cancel, "cancel", all, of: syntax, method: .delete)
        guard let monitor = longRunning.monitor else { return nil }
        let name = SwiftName(syntax.name.value)
        return LongRunning(
            beginName: name.prefixed(with: "begin"),
            resumeName: name.prefixed(with: "resume"),
            planName: Self.planName(of: syntax.name.value),
            monitor: SwiftName(monitor.value),
            cancel: longRunning.cancel.map { SwiftName($0.value) },
            finalState: longRunning.finalState?.value,
            result: result,
            resultHasStatus: hasStatus(result, longRunning),
            header: longRunning.header?.value,
            statusField: longRunning.statusField?.value,
            succeeded: longRunning.succeeded.map(\.value),
            failed: longRunning.failed.map(\.value),
            interval: longRunning.interval
        )
    }

    /// A result that is read from the monitor has the operation's state, not another one.
    private func hasStatus(_ result: ValueType?, _ syntax: LongRunningSyntax) -> Bool {
        guard case .reference(let reference)? = result else { return false }
        switch syntax.finalState?.value {
        case .operationLocation, .azureAsyncOperation: return false
        case .location, .originalURI, .resourceLocation, nil:
            let names = library.types.index.fieldNames(of: reference, in: library.models)
            return names.contains(syntax.statusField?.value ?? "status")
        }
    }

    static func planName(of operation: String) -> SwiftName { SwiftName(operation + "Plan") }

    /// The id that `monitor` and `cancel` take is the last path segment of the polling URL. The runtime knows nothing
    /// of the named operation but its path.
    private func check(
        _ name: Located<String>?,
        _ key: String,
        _ all: [String: OperationSyntax],
        of syntax: OperationSyntax,
        method: RequestMethod
    ) {
        guard let name else { return }
        guard let operation = all[name.value] else {
            let hint = diagnostics.hint(for: name.value, in: all.keys.sorted().filter { $0 != syntax.name.value })
            diagnostics.report(
                UnknownName(name: name.value, what: "operation of this client", hint: hint),
                at: name.location
            )
            return
        }
        guard let request = operation.request else { return }
        let note = Diagnostic.Note(location: request.location, message: "`\(name.value)` is this request")
        let free = request.placeholders.filter { bound[$0.value] == nil }
        func report(_ problem: String) {
            diagnostics.report(FollowMisuse(key: key, problem: problem), at: name.location, notes: [note])
        }
        if operation.name.value == syntax.name.value {
            report("an operation can't follow itself")
        } else if request.method != method {
            report(method == .get ? "the state must be read with GET" : "it must be canceled with DELETE")
        } else if request.isWholeURL {
            report("the caller passes its whole URL")
        } else if let name = Self.required(operation) {
            report("it also requires \(name)")
        } else if let override = Self.override(operation.overrides, unlike: syntax.overrides) {
            report("it has another `\(override)` than the operation that it follows")
        } else if free.count != 1 {
            report("the path has \(free.count) arguments")
        } else if case .placeholder? = request.parts.last {
            return
        } else {
            report("the path does not end with it")
        }
    }

    /// The key of what one operation overrides and the other does not: the requests that follow an operation are made
    /// as its own is.
    private static func override(_ overrides: OverridesSyntax, unlike other: OverridesSyntax) -> String? {
        if overrides.apiVersion?.value != other.apiVersion?.value { return "api-version" }
        if overrides.entraScope?.value != other.entraScope?.value { return "entra-scope" }
        let scopes = [overrides, other].map { $0.tokenScopes?.value.map(\.value) }
        return scopes[0] == scopes[1] ? nil : "token-scopes"
    }

    /// What an operation requires beside its path.
    private static func required(_ operation: OperationSyntax) -> String? {
        if let body = operation.body, !body.isOptional { return "a body" }
        let entry = (operation.query + operation.headers).first { !$0.name.isOptional }
        return entry.map { "`\($0.name.wire.value)`" }
    }
}
