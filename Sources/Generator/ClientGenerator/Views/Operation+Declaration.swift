// SPDX-License-Identifier: MIT

public import ServiceDescription

extension Operation {
    /// The method as it is declared, on one line and without `public`.
    public func declaration(in client: Client, of library: Library) -> SwiftDeclaration {
        let arguments = Argument.all(of: self, in: library).map(\.declaration) + [OperationView.options]
        let method = (longRunning?.beginName ?? name).declared
        return SwiftDeclaration(
            symbol: "\(client.name.text).\(symbol)",
            text: "func \(method)(\(arguments.joined(separator: ", ")))\(effectsAndResult)"
        )
    }

    /// The method of `withHeaders`, as ``declaration(in:of:)``; `nil` if no property reads a header of the response.
    public func declarationWithHeaders(in client: Client, of library: Library) -> SwiftDeclaration? {
        guard !returnedHeaders.isEmpty else { return nil }
        let arguments = Argument.all(of: self, in: library).map(\.declaration) + [OperationView.options]
        return SwiftDeclaration(
            symbol: "\(client.name.text).\(Client.headersType.text).\(symbol)",
            text: "func \(name.declared)(\(arguments.joined(separator: ", "))) async throws -> \(resultWithHeaders)"
        )
    }

    /// Whether the method returns a sequence of pages.
    var isPaged: Bool {
        if case .pages = outcome { true } else { false }
    }

    /// What a method returns; `nil` for nothing.
    var resultText: String? {
        if let longRunning { return "LongRunningOperation<\(longRunning.result?.swiftText ?? "Void")>" }
        switch outcome {
        case .pages(let pages): return "PagedSequence<\(pages.item.swiftText)>"
        case .responses(let responses): return responses.shape.swiftText
        }
    }

    /// The types of ``resultWithHeaders``: the value, and its headers.
    var typesWithHeaders: [String] { [resultText ?? "Void", headersName.text] }

    /// What the method of `withHeaders` returns.
    var resultWithHeaders: String { "ResponseWithHeaders<\(typesWithHeaders.joined(separator: ", "))>" }

    /// The end of the method's signature.
    var effectsAndResult: String {
        "\(isPaged ? "" : " async throws")\(resultText.map { " -> \($0)" } ?? "")"
    }
}
