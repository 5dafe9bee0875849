// SPDX-License-Identifier: MIT

import ServiceDescription

/// The parts of a long-running operation besides the method that begins it.
struct LongRunningView: TemplateView {
    let longRunning: LongRunning
    let planName: String
    private let access: String
    private let documentation: [String]
    private let arguments: [String]

    init(_ longRunning: LongRunning, _ operation: Operation, _ client: Client, access: String) {
        self.longRunning = longRunning
        self.access = access
        planName = longRunning.planName.declared
        var text = WrappedText(indentation: 4)
        text.add(paragraph: "Resumes an operation that ``\(operation.symbol)`` began, in this process or another.")
        documentation = text.lines
        arguments = Self.arguments(longRunning, operation, client)
    }

    /// The type that the methods return.
    var type: String { "LongRunningOperation<\(result)>" }

    private var signature: [String] {
        let name = longRunning.resumeName.declared
        let call = CallText(callee: "func \(name)", arguments: ["from token: ResumeToken", OperationView.options])
        return call.lines(indentation: 4, before: access, after: " throws -> \(type) {")
    }

    private var resuming: [String] {
        CallText(
            callee: "try pipeline.resume",
            arguments: ["from: token", "following: \(planName)", "options: options"]
        ).lines(indentation: 8)
    }

    private var plan: [String] {
        let lines = DeclarationText(before: "private var ", name: planName, type: "LongRunningPlan<\(result)>")
            .lines(indentation: 4)
        guard let last = lines.last else { return [] }
        // The formatter puts the brace on a line of its own below a declaration that it had to break.
        let fits = lines.count == 1 && 4 + last.count + 2 <= DeclarationText.limit
        return fits ? [last + " {"] : lines + ["{"]
    }

    private var result: String { longRunning.result?.swiftText ?? "Void" }

    static var keys: [TemplateKey<Self>] {
        [
            .views("signature") { $0.signature },
            .views("documentation") { $0.documentation },
            .views("resuming") { $0.resuming },
            .views("plan") { $0.plan },
            .views("making") { CallText(arguments: $0.arguments).lines(indentation: 8) },
        ]
    }

    private static func arguments(
        _ longRunning: LongRunning,
        _ operation: Operation,
        _ client: Client
    ) -> [String] {
        var list = [SwiftText.literal("\(client.name.text).\(operation.name.text)")]
        list.append("output: .\(longRunning.result == nil ? "nothing" : "json")")
        list.append("monitor: \(path(of: longRunning.monitor, client))")
        if let cancel = longRunning.cancel { list.append("cancel: \(path(of: cancel, client))") }
        if let state = longRunning.finalState { list.append("finalState: .\(state.swiftText)") }
        if let interval = longRunning.interval { list.append("interval: \(interval.swiftText)") }
        if let header = longRunning.header { list.append("header: \(SwiftText.literal(header))") }
        if let field = longRunning.statusField { list.append("statusField: \(SwiftText.literal(field))") }
        if !longRunning.succeeded.isEmpty { list.append("succeeded: \(literals(longRunning.succeeded))") }
        if !longRunning.failed.isEmpty { list.append("failed: \(literals(longRunning.failed))") }
        if longRunning.resultHasStatus { list.append("resultHasStatus: true") }
        return list
    }

    private static func literals(_ texts: [String]) -> String {
        "[\(texts.map(SwiftText.literal).joined(separator: ", "))]"
    }

    /// A closure from the id of the running operation to a path.
    private static func path(of name: SwiftName, _ client: Client) -> String {
        let path = (client.operation(named: name.text)?.target.segments ?? []).map { segment in
            switch segment {
            case .literal(let text): SwiftText.escaped(text)
            case .parameter(let parameter, .client):
                "\\(\(parameter.swiftName.declared), named: \(SwiftText.literal(parameter.swiftName.text)))"
            case .parameter(let parameter, .operation):
                "\\($0, named: \(SwiftText.literal(parameter.swiftName.text)))"
            }
        }
        return "{ \"\(path.joined())\" }"
    }
}

extension LongRunning.FinalState {
    /// The member of ACSCore's type.
    fileprivate var swiftText: String {
        switch self {
        case .location: "location"
        case .operationLocation: "operationLocation"
        case .azureAsyncOperation: "azureAsyncOperation"
        case .originalURI: "originalURI"
        case .resourceLocation: "resourceLocation"
        }
    }
}

extension Duration {
    /// The expression in Swift.
    fileprivate var swiftText: String {
        let (seconds, attoseconds) = components
        if attoseconds == 0 { return ".seconds(\(seconds))" }
        return ".milliseconds(\(seconds * 1000 + attoseconds / 1_000_000_000_000_000))"
    }
}
