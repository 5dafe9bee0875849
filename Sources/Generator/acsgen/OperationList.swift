// SPDX-License-Identifier: MIT

import ClientGenerator
import ServiceDescription

/// The methods that people call, client by client, as they are declared in Swift.
struct OperationList {
    let libraries: [Library]

    func text(colored: Bool) -> String { libraries.map { text(of: $0, colored: colored) }.joined(separator: "\n") }

    private func text(of library: Library, colored: Bool) -> String {
        var text = Style.strong.paint(library.module, when: colored) + "\n"
        for client in library.clients {
            let auth = client.auth.options.map(\.rawValue).joined(separator: ", ")
            text += "  \(client.name.text) (\(auth))\n"
            if let framework = client.tokensFor { text += "    tokens for \(framework)\n" }
            for operation in client.operations {
                text += "    \(operation.declaration(in: client, of: library).text)\n"
                text += "      " + Style.place.paint(Self.request(of: operation), when: colored) + "\n"
                if let declaration = operation.declarationWithHeaders(in: client, of: library) {
                    text += "      withHeaders: \(declaration.text)\n"
                }
            }
        }
        return text
    }

    private static func request(of operation: Operation) -> String {
        "\(operation.method.rawValue) \(operation.target.template)"
    }

    // MARK: Other forms

    /// The libraries with everything that `list` knows, whose members are stable.
    var json: JSONText { ["version": 1, "libraries": .array(libraries.map(object))] }

    private func object(_ library: Library) -> JSONText {
        [
            "module": .string(library.module),
            "service": .string(library.service),
            "retires": library.retirement?.day.map { .string("\($0)") } ?? .null,
            "events": .array(library.eventTypes.map { .string($0.wireName) }),
            "clients": .array(library.clients.map { object($0, library) }),
        ]
    }

    private func object(_ client: Client, _ library: Library) -> JSONText {
        JSONText.object([
            ("name", .string(client.name.text)),
            ("auth", .array(client.auth.options.map { .string($0.rawValue) })),
            ("tokensFor", client.tokensFor.map(JSONText.string) ?? .null),
            ("operations", .array(client.operations.map { object($0, client, library) })),
        ])
    }

    private func object(_ operation: Operation, _ client: Client, _ library: Library) -> JSONText {
        let declaration = operation.declaration(in: client, of: library)
        let withHeaders = operation.declarationWithHeaders(in: client, of: library)
        return [
            "symbol": .string(declaration.symbol),
            "swift": .string(declaration.text),
            "withHeaders": withHeaders.map { .string($0.text) } ?? .null,
            "request": .string(Self.request(of: operation)),
            "file": .string(operation.location.file),
            "line": .number(operation.location.line),
            "column": .number(operation.location.column),
        ]
    }

    /// A notice at the line of each operation.
    var annotations: String {
        libraries.flatMap { library in
            library.clients.flatMap { client in
                client.operations.map { operation in
                    let declaration = operation.declaration(in: client, of: library)
                    return Annotation(
                        .notice,
                        at: operation.location,
                        title: declaration.symbol,
                        declaration.text
                    ).text
                }
            }
        }.joined()
    }
}
