// SPDX-License-Identifier: MIT

/// A part of a description, or of `acsgen.yaml`, before and after a change, and code that uses it.
public struct ChangeExample: Sendable {
    /// The part that the two texts replace.
    public enum Place: Sendable {
        /// The keys of the library above `clients`.
        case library
        /// All clients.
        case clients
        /// All operations of the client.
        case operations
        /// The keys of the operation `send` below its documentation.
        case operation
        /// The fields of the model `Message`, which is sent.
        case sent
        /// The fields of the model `Receipt`, which is returned.
        case received
        /// All models.
        case models
        /// The values of the enum `Color`.
        case values
        /// The whole file; empty text for no file.
        case file
        /// The keys of `acsgen.yaml` that affect generated Swift.
        case configuration
    }

    public let place: Place
    public let before: String
    public let after: String
    /// Swift statements that compile before the change. They can use `client`, `endpoint`, `key`, `token` and `user`.
    ///
    /// For a change of `acsgen.yaml`, a whole file: of another package if it imports the library, else of its target.
    public let caller: String

    init(_ place: Place, before: String, after: String, caller: String) {
        self.place = place
        self.before = before
        self.after = after
        self.caller = caller
    }

    /// The change as lines of a difference, below the keys around it: each begins with a space, `-` or `+`.
    public var difference: [String] {
        let texts = [before, after].map { text -> [String] in
            let lines = Self.nested(text, in: place.keys).split(separator: "\n", omittingEmptySubsequences: false)
            return text.isEmpty ? [] : lines.map(String.init)
        }
        return EditScript(from: texts[0], to: texts[1]).edits.map { edit in
            switch edit {
            case .keep(let index): " " + texts[0][index]
            case .remove(let index): "-" + texts[0][index]
            case .insert(let index): "+" + texts[1][index]
            }
        }
    }

    /// The lines of the caller.
    public var callerLines: [String] {
        caller.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// A whole description with one of the texts; empty for no file.
    public func description(_ text: String) -> String {
        var parts = Self.parts
        switch place {
        case .file: return text
        case .configuration: break
        case .library: parts.library = text
        case .clients: parts.clients = text
        case .operations: parts.clients = Self.client(operations: text)
        case .operation: parts.clients = Self.client(operations: Self.send(text))
        case .sent: parts.models = Self.models(sent: text, received: Self.receipt)
        case .received: parts.models = Self.models(sent: Self.message, received: text)
        case .models: parts.models = text
        case .values: parts.values = text
        }
        return """
            service: Demo
            module: ACSDemo
            docs: A service for examples.
            \(parts.library)

            clients:
            \(Self.indented(parts.clients))

            models:
            \(Self.indented(parts.models))

            enums:
              Color:
                docs: A color.
                values:
            \(Self.indented(parts.values, by: 6))

            """
    }

    /// The `acsgen.yaml` with one of the texts.
    public func configuration(_ text: String) -> String {
        "descriptions: Specs\noutput: Sources\n" + (place == .configuration ? text : "")
    }

    // MARK: The rest of the description

    private struct Parts {
        var library: String
        var clients: String
        var models: String
        var values: String
    }

    private static let parts = Parts(
        library: "api-version: \"2026-01-01\"\nauth: accessKey",
        clients: client(operations: send("request: POST /messages\nbody: Message\nresponse: 200 Receipt")),
        models: models(sent: message, received: receipt),
        values: "- red\n- green"
    )

    private static let message = "text: string\ncolor?: Color"
    private static let receipt = "id: string"

    private static func client(operations: String) -> String {
        "DemoClient:\n  docs: Sends messages.\n  operations:\n" + indented(operations, by: 4)
    }

    private static func send(_ keys: String) -> String {
        "send:\n  docs: Sends a message.\n" + indented(keys, by: 2)
    }

    private static func models(sent: String, received: String) -> String {
        "Message:\n  docs: A message.\n  fields:\n" + indented(sent, by: 4)
            + "\nReceipt:\n  docs: What the service returns.\n  fields:\n" + indented(received, by: 4)
    }

    private static func nested(_ text: String, in keys: [String]) -> String {
        guard let first = keys.first else { return text }
        return "\(first):\n" + indented(nested(text, in: Array(keys.dropFirst())))
    }

    private static func indented(_ text: String, by columns: Int = 2) -> String {
        let margin = String(repeating: " ", count: columns)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
    }
}

extension ChangeExample.Place {
    /// The keys around the texts.
    fileprivate var keys: [String] {
        switch self {
        case .library, .file, .configuration: []
        case .clients: ["clients"]
        case .operations: ["operations"]
        case .operation: ["send"]
        case .sent: ["Message", "fields"]
        case .received: ["Receipt", "fields"]
        case .models: ["models"]
        case .values: ["Color", "values"]
        }
    }
}
