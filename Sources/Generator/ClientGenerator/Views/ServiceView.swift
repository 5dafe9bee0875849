// SPDX-License-Identifier: MIT

import ServiceDescription

/// The configuration of a library's clients for the runtime, and the runtime that its code needs.
struct ServiceView: TemplateView {
    let library: Library

    /// The member of ACSCore's `GeneratedCode`. It has a higher number after each change of the templates that needs
    /// another ACSCore.
    static let revision = "revision1"

    /// The member of `ServiceConfiguration`.
    static func member(of library: Library) -> String {
        SwiftName.member(for: library.service).declared
    }

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { HeaderView(library: $0.library, imports: Imports()) },
            .text("revision") { _ in Self.revision },
            .text("member") { Self.member(of: $0.library) },
            .views("arguments") { $0.arguments },
        ]
    }

    private var arguments: [String] {
        var arguments = [["name: \(SwiftText.literal(library.service))"]]
        arguments.append(["apiVersion: " + (library.apiVersion.map(SwiftText.literal) ?? "nil")])
        arguments.append(Self.list("apiVersions", library.apiVersions.map(SwiftText.literal)))
        if !library.tokenScopes.isEmpty {
            arguments.append(["tokenScopes: \(library.tokenScopes.swiftText)"])
        }
        if library.entraScope != Library.defaultEntraScope {
            let scope = CodeLine("entraScope: \(SwiftText.literal(library.entraScope))")
            arguments.append(scope.lines(indentation: 8))
        }
        if !library.allowedHosts.isEmpty {
            arguments.append(Self.list("allowedHosts", library.allowedHosts.map(SwiftText.literal)))
        }
        if let preflight = library.preflight {
            let method = "." + preflight.method.rawValue.lowercased()
            let version = preflight.apiVersion.map { ["apiVersion: \(SwiftText.literal($0))"] } ?? []
            let request = CallText(arguments: [method, SwiftText.literal(preflight.path)] + version)
            arguments.append(request.lines(indentation: 8, before: "preflight: "))
        }
        return arguments.dropLast().flatMap { $0.dropLast() + $0.suffix(1).map { $0 + "," } } + (arguments.last ?? [])
    }

    /// On one line if it fits, with a trailing comma, else a line for each element.
    private static func list(_ label: String, _ elements: [String]) -> [String] {
        let line = "\(label): [\(elements.joined(separator: ", "))]"
        if 8 + line.count + 1 <= CallText.limit { return [line] }
        return ["\(label): ["] + elements.map { "    \($0)," } + ["]"]
    }
}

extension [TokenScope] {
    /// A list of scopes in Swift.
    var swiftText: String {
        "[\(map { "." + $0.swiftName.declared }.joined(separator: ", "))]"
    }

    /// A list of scopes in a sentence.
    var words: String { map { "`\($0.wireName)`" }.joinedAsChoice }
}
