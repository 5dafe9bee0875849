// SPDX-License-Identifier: MIT

import ServiceDescription

/// A part of a description.
struct Fragment: Sendable {
    var operations = ""
    var clients = ""
    var events = ""
    var frames = ""
    var models = ""
    var enums = ""
    var service: String?
    /// Shared files, by name.
    var imports: [String: String] = [:]

    static func joined(_ fragments: [Fragment]) -> Fragment {
        func lines(_ path: KeyPath<Fragment, String>) -> String {
            fragments.map { $0[keyPath: path] }.filter { !$0.isEmpty }.joined(separator: "\n")
        }
        return Fragment(
            operations: lines(\.operations),
            clients: lines(\.clients),
            events: lines(\.events),
            frames: lines(\.frames),
            models: lines(\.models),
            enums: lines(\.enums),
            imports: fragments.reduce(into: [:]) { $0.merge($1.imports) { first, _ in first } }
        )
    }

    /// The description of a whole library.
    func description(named name: String) -> String {
        """
        service: \(service ?? name)
        module: ACS\(name)
        docs: A service for tests.
        api-version: "2026-01-01"
        api-versions: ["2025-01-01", "2026-01-01"]
        auth: accessKey
        allowed-hosts: [.example.com, example.communication.azure.com]
        \(imports.isEmpty ? "" : "imports: [\(imports.keys.sorted().joined(separator: ", "))]")

        clients:
          \(name)Client:
            docs: Has everything.
            operations:
              getStatus:
                request: GET /operations/{operationId}
                docs: Reads a state.
                response: 200 Leaf
        \(operations)
        \(clients)

        \(events.isEmpty ? "" : "events:\n\(events)")

        \(frames.isEmpty ? "" : "frames:\n\(frames)")

        models:
        \(WireType.models)
        \(models)

        enums:
        \(WireType.enums)
        \(enums)

        """
    }

    /// The library, if `lint` accepts the description, else its complaints.
    func lint(named name: String) -> Result<Library, Refusal> {
        let own = ["\(name).yaml": description(named: name)]
        let loaded = DescriptionLoader.load(texts: own.merging(imports) { first, _ in first })
        guard loaded.diagnostics.isEmpty, let library = loaded.libraries.first else {
            return .failure(Refusal(loaded))
        }
        return .success(library)
    }
}

/// What `lint` said.
struct Refusal: Error {
    let report: String
    /// The ids of the broken rules.
    let rules: Set<String>

    init(_ descriptions: LoadedDescriptions) {
        report = descriptions.report()
        rules = Set(descriptions.diagnostics.map(\.rule))
    }
}
