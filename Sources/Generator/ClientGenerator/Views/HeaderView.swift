// SPDX-License-Identifier: MIT

import ServiceDescription

/// The first lines of a generated file.
struct HeaderView: TemplateView {
    let library: Library
    let imports: Imports

    static var keys: [TemplateKey<Self>] {
        [
            .view("origin") { OriginView(library: $0.library) },
            .views("modules") { $0.imports.lines($0.library.style.access) },
            .flag("foundation") { $0.imports.hasFoundation },
            .text("foundationImport") { $0.library.style.access.signatureImport },
        ]
    }
}

/// The comment on top of a generated file: where it is from, and the header of the configuration.
struct OriginView: TemplateView {
    let library: Library

    static var keys: [TemplateKey<Self>] {
        [
            .text("source") { SwiftText.commentLine($0.library.fileName) },
            .views("lines") { $0.library.style.header.map { $0.isEmpty ? "" : " " + SwiftText.commentLine($0) } },
        ]
    }
}

/// The modules that a generated file imports.
///
/// A `public import` that no public signature needs is a warning, so each import is as visible as its uses.
struct Imports {
    enum Module: Hashable {
        /// FoundationEssentials if available, else Foundation.
        case foundation
        case named(String)
    }

    /// Modules whose types are in public signatures.
    private(set) var inSignatures: Set<Module> = []

    /// Modules that only bodies need. Coding is written with types of ACSCore, so every model imports it.
    private let inBodies: Set<Module> = [.named("ACSCore")]

    init(signatures types: [ValueType] = []) {
        for type in types { insert(type) }
    }

    mutating func formUnion(_ other: Imports) {
        inSignatures.formUnion(other.inSignatures)
    }

    mutating func insert(_ module: Module) {
        inSignatures.insert(module)
    }

    mutating func insert(_ type: ValueType) {
        if let module = type.primitive?.module { inSignatures.insert(module) }
        if let module = type.reference?.providedBy { inSignatures.insert(.named(module)) }
    }

    /// The lines for modules with a fixed name, sorted by name.
    func lines(_ access: AccessLevel) -> [String] {
        let names = inSignatures.union(inBodies).compactMap { module in
            if case .named(let name) = module { name } else { nil }
        }
        return names.sorted().map { name in
            let isInSignatures = inSignatures.contains(.named(name))
            return "\(isInSignatures ? access.signatureImport : access.bodyImport) \(name)"
        }
    }

    var hasFoundation: Bool { inSignatures.contains(.foundation) }
}
