// SPDX-License-Identifier: MIT

import ServiceDescription

/// The first lines of a generated file.
struct HeaderView: TemplateView {
    /// File name of the description.
    let source: String
    let imports: Imports

    static var keys: [TemplateKey<Self>] {
        [
            .text("source") { SwiftText.commentLine($0.source) },
            .lines("modules") { $0.imports.lines },
            .flag("foundation") { $0.imports.hasFoundation },
        ]
    }
}

/// The modules that a generated file imports.
///
/// A `public import` that no public signature needs is a warning, so each import is as public as its uses.
struct Imports {
    enum Module: Hashable {
        /// FoundationEssentials if available, else Foundation.
        case foundation
        case named(String)
    }

    /// Modules whose types are in public signatures.
    private(set) var inSignatures: Set<Module> = []

    /// Modules that only bodies need. Coding finds its overloads in ACSCore, so every model imports it.
    private let inBodies: Set<Module> = [.named("ACSCore")]

    init(signatures types: [ValueType] = []) {
        for type in types { insert(type) }
    }

    mutating func insert(_ module: Module) {
        inSignatures.insert(module)
    }

    mutating func insert(_ type: ValueType) {
        if let module = type.primitive?.module { inSignatures.insert(module) }
        if let module = type.reference?.providedBy { inSignatures.insert(.named(module)) }
    }

    /// The lines for modules with a fixed name, sorted by name.
    var lines: [String] {
        let names = inSignatures.union(inBodies).compactMap { module in
            if case .named(let name) = module { name } else { nil }
        }
        return names.sorted().map { name in
            inSignatures.contains(.named(name)) ? "public import \(name)" : "import \(name)"
        }
    }

    var hasFoundation: Bool { inSignatures.contains(.foundation) }
}
