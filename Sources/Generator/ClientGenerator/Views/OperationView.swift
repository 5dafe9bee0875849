// SPDX-License-Identifier: MIT

import ServiceDescription

/// One operation of a client: its method, and for a long-running one the method that resumes it.
///
/// A class for the reason that ``PropertyView`` is one.
final class OperationView: TemplateView {
    let operation: Operation
    let documentation: [String]
    let arguments: [Argument]
    /// `nil` for a method that calls another one.
    private let call: OperationCall?
    let longRunning: LongRunningView?
    private let result: Result
    private let access: String

    /// What the method returns of a response.
    enum Result {
        case value
        /// Headers, too.
        case headers
    }

    init(_ operation: Operation, of client: Client, in library: Library, with result: Result) {
        self.operation = operation
        self.result = result
        arguments = Argument.all(of: operation, in: library)
        // The method that returns headers makes the call for both.
        call =
            result == .value && !operation.returnedHeaders.isEmpty
            ? nil : OperationCall(operation, of: client, in: library, arguments: arguments)
        documentation =
            switch result {
            case .value: OperationDocumentation(operation, arguments: arguments, library: library).lines
            case .headers: OperationDocumentation.withHeaders(operation, of: client)
            }
        longRunning = operation.longRunning.map { LongRunningView($0, operation, client, access: library.access) }
        access = library.access
    }

    static var keys: [TemplateKey<OperationView>] {
        [
            .views("documentation") { $0.documentation },
            .views("deprecated") { $0.operation.availability.attribute },
            .views("signature") { $0.signature },
            .views("forwarding") { $0.call == nil ? $0.forwarding : [] },
            .text("calling") { $0.call == nil ? nil : $0.calling },
            .views("request") { $0.call?.request ?? [] },
            .views("body") { $0.call?.body ?? [] },
            .views("paging") { $0.call?.paging ?? [] },
            .views("expecting") { $0.call?.expected ?? [] },
            .text("following") { $0.longRunning?.planName },
            .view("longRunning") { $0.longRunning },
        ]
    }

    /// Broken as soon as there is more than `options`, so that another argument re-wraps nothing.
    private var signature: [String] {
        let name = (operation.longRunning?.beginName ?? operation.name).declared
        let call = CallText(callee: "func \(name)", arguments: arguments.map(\.declaration) + [Self.options])
        func lines(_ after: String) -> [String] {
            arguments.isEmpty
                ? call.lines(indentation: 4, before: access, after: after)
                : call.broken(indentation: 4, before: access, after: after)
        }
        guard result == .headers else { return lines(operation.effectsAndResult + " {") }
        // The formatter puts a brace that does not fit on a line of its own, and breaks longer lists of types.
        func fits(_ line: String?, _ indentation: Int) -> Bool {
            line?.fits(indentation: indentation, limit: DeclarationText.limit) == true
        }
        let result = " async throws -> \(operation.resultWithHeaders)"
        let (whole, head) = (lines(result + " {"), lines(result))
        if fits(whole.last, 4) { return whole }
        if fits(head.last, 4) { return head + ["{"] }
        let types = operation.typesWithHeaders
        let row = types.joined(separator: ", ")
        let rows = fits(row, 8) ? [row] : [types[0] + ",", types[1]]
        return call.broken(indentation: 4, before: access, after: " async throws -> ResponseWithHeaders<")
            + rows.map { "    " + $0 } + ["> {"]
    }

    /// The call of the method that returns headers, without them.
    private var forwarding: [String] {
        let values = arguments.map { argument in (argument.label.map { "\($0): " } ?? "") + argument.name }
        return CallText(
            callee: "try await \(Client.headersMember.text).\(operation.name.declared)",
            arguments: values + ["options: options"]
        ).lines(indentation: 8, after: ".value")
    }

    static let options = "options: CallOptions = .init()"

    private var calling: String {
        if operation.isPaged { return "pipeline.pages" }
        if result == .headers { return "try await pipeline.callWithHeaders" }
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
