// SPDX-License-Identifier: MIT

import ServiceDescription

/// What a long-running operation has besides the method that begins it.
struct LongRunningView: TemplateView {
    let longRunning: LongRunning
    let planName: String
    private let beginLink: String
    private let arguments: [String]

    init(_ longRunning: LongRunning, _ operation: Operation, _ client: Client) throws {
        self.longRunning = longRunning
        planName = operation.name.text + "Plan"
        beginLink = operation.symbol
        arguments = try Self.arguments(longRunning, operation, client)
    }

    /// What the methods return.
    var type: String { "LongRunningOperation<\(result)>" }

    private var signature: [String] {
        let name = longRunning.resumeName.declared
        let call = CallText(callee: "func \(name)", arguments: ["from token: ResumeToken", OperationView.options])
        return call.lines(indentation: 4, before: "public ", after: " throws -> \(type) {")
    }

    private var result: String { longRunning.result?.swiftText ?? "Void" }

    static var keys: [TemplateKey<Self>] {
        [
            .lines("signature") { $0.signature },
            .text("beginLink") { $0.beginLink },
            .text("plan") { $0.planName },
            .text("result") { $0.result },
            .lines("making") { CallText(arguments: $0.arguments).lines(indentation: 8) },
        ]
    }

    private static func arguments(
        _ longRunning: LongRunning,
        _ operation: Operation,
        _ client: Client
    ) throws -> [String] {
        var list = [SwiftText.literal("\(client.name.text).\(operation.name.text)")]
        list.append("monitor: \(try path(of: longRunning.monitor, operation, client))")
        if let cancel = longRunning.cancel { list.append("cancel: \(try path(of: cancel, operation, client))") }
        if let state = longRunning.finalState { list.append("finalState: .\(state.swiftText)") }
        if let interval = longRunning.interval { list.append("interval: \(interval.swiftText)") }
        if let header = longRunning.header { list.append("header: \(SwiftText.literal(header))") }
        if let field = longRunning.statusField { list.append("statusField: \(SwiftText.literal(field))") }
        if !longRunning.succeeded.isEmpty { list.append("succeeded: \(literals(longRunning.succeeded))") }
        if !longRunning.failed.isEmpty { list.append("failed: \(literals(longRunning.failed))") }
        return list
    }

    private static func literals(_ texts: [String]) -> String {
        "[\(texts.map(SwiftText.literal).joined(separator: ", "))]"
    }

    /// A closure from the id of the running operation to a path.
    private static func path(of name: SwiftName, _ operation: Operation, _ client: Client) throws -> String {
        guard let target = client.operation(named: name.text), case .path(let segments) = target.target,
            target.path.count == 1
        else {
            let problem = "'\(name.text)' must have one path parameter of its own, the id of the running operation"
            throw RenderingError.unsupported(operation.location, problem)
        }
        let path = segments.map { segment in
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
