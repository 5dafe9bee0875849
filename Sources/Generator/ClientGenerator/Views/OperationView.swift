// SPDX-License-Identifier: MIT

import ServiceDescription

/// One operation of a client: its method, and for a long-running one the method that resumes it.
///
/// A class for the reason that ``PropertyView`` is one.
final class OperationView: TemplateView {
    let operation: Operation
    let documentation: [String]
    let arguments: [Argument]
    let call: OperationCall
    let longRunning: LongRunningView?
    private let access: String

    init(_ operation: Operation, of client: Client, in library: Library) {
        self.operation = operation
        arguments = Argument.all(of: operation, in: library)
        call = OperationCall(operation, of: client, in: library, arguments: arguments)
        documentation = OperationDocumentation(operation, arguments: arguments, library: library).lines
        longRunning = operation.longRunning.map { LongRunningView($0, operation, client, access: library.access) }
        access = library.access
    }

    static var keys: [TemplateKey<OperationView>] {
        [
            .lines("documentation") { $0.documentation },
            .lines("deprecated") { $0.operation.availability.attribute },
            .lines("signature") { $0.signature },
            .text("calling") { $0.calling },
            .lines("request") { $0.call.request },
            .lines("body") { $0.call.body },
            .lines("paging") { $0.call.paging },
            .lines("expecting") { $0.call.expected },
            .text("following") { $0.longRunning?.planName },
            .view("longRunning") { $0.longRunning },
        ]
    }

    /// Broken as soon as there is more than `options`, so that another argument re-wraps nothing.
    private var signature: [String] {
        let name = (operation.longRunning?.beginName ?? operation.name).declared
        let call = CallText(callee: "func \(name)", arguments: arguments.map(\.declaration) + [Self.options])
        let after = operation.effectsAndResult + " {"
        return arguments.isEmpty
            ? call.lines(indentation: 4, before: access, after: after)
            : call.broken(indentation: 4, before: access, after: after)
    }

    static let options = "options: CallOptions = .init()"

    private var calling: String {
        if operation.isPaged { return "pipeline.pages" }
        return operation.longRunning == nil ? "try await pipeline.call" : "try await pipeline.begin"
    }
}

extension Responses.Shape {
    /// The type that a method returns; `nil` for none.
    var swiftText: String? {
        switch self {
        case .nothing: nil
        case .value(let type): type.swiftText
        case .cases(let name, _): name.declared
        }
    }
}

extension OperationView {
    /// The types that the methods' signatures name, for the imports.
    var signatureTypes: [ValueType] {
        var types = arguments.compactMap(\.parameter?.type)
        if let body = operation.body { types.append(body.type) }
        if let result = operation.longRunning?.result { types.append(result) }
        switch operation.outcome {
        case .pages(let pages): types.append(pages.item)
        case .responses(let responses):
            if case .value(let type) = responses.shape { types.append(type) }
        }
        return types
    }
}
