// SPDX-License-Identifier: MIT

import ServiceDescription
import Testing

@testable import ClientGenerator

/// Comparisons of descriptions in tests.
enum Comparison {
    /// The changes between descriptions, by path.
    static func changes(from old: [String: String], to new: [String: String]) throws -> [Change] {
        try changes(from: libraries(old), to: libraries(new))
    }

    static func changes(from old: [Library], to new: [Library]) -> [Change] {
        DescriptionComparison.blocks(from: old, to: new).flatMap(\.changes).map(\.change)
    }

    /// The libraries of descriptions without errors, by path.
    static func libraries(_ texts: [String: String], style: LibraryStyle = .init()) throws -> [Library] {
        let loaded = DescriptionLoader.load(texts: texts, style: style)
        try #require(loaded.diagnostics.isEmpty, "\(loaded.report())")
        return loaded.libraries
    }
}

extension ChangeExample {
    /// The libraries of a version; none if the version has no file.
    func libraries(_ version: KeyPath<ChangeExample, String>) throws -> [Library] {
        let text = description(self[keyPath: version])
        guard !text.isEmpty else { return [] }
        let loaded = LoadedConfiguration(text: configuration(self[keyPath: version]))
        let style = try #require(loaded.configuration, "\(loaded.report())").style
        return try Comparison.libraries(["demo.yaml": text], style: style)
    }
}
