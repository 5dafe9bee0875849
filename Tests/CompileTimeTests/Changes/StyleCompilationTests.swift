// SPDX-License-Identifier: MIT

import ClientGenerator
import Foundation
import ServiceDescription
import StallLimit
import Testing

/// What `acsgen diff` says of a change of `acsgen.yaml`, and what the compiler says.
@Suite("Changes of the configuration", .stallLimit)
struct StyleCompilationTests {
    private static let rules = ChangeRule.all.filter { $0.example.place == .configuration }

    @Test("break the caller of their rule exactly if it says so", arguments: rules)
    func example(rule: ChangeRule) async throws {
        let example = rule.example
        let position: StyledModule.Position =
            example.caller.contains("import ACSDemo\n") ? .otherPackage : .ownTarget
        for (text, compiles) in [(example.before, true), (example.after, !rule.breaksSource)] {
            let loaded = LoadedConfiguration(text: example.configuration(text))
            let style = try #require(loaded.configuration, "\(loaded.report())").style
            let library = try Self.library(example.description(text), style)
            let errors = try await StyledModule(library).errors(example.caller, in: position)
            #expect(errors.isEmpty == compiles, "\(text): \(errors)")
        }
    }

    private static func library(_ description: String, _ style: LibraryStyle) throws -> Library {
        let loaded = DescriptionLoader.load(texts: ["input.yaml": description], style: style)
        return try #require(loaded.libraries.first, "\(loaded.report())")
    }

    // MARK: All changes

    private static let styles: [LibraryStyle] = AccessLevel.allCases.flatMap { access in
        [false, true].map { reExportsCore in
            var style = LibraryStyle()
            style.access = access
            style.reExportsCore = reExportsCore
            return style
        }
    }

    /// A file that calls the library, in one of the positions.
    private struct Caller {
        /// Whether it uses all of the library and imports ACSCore, or uses a type of ACSCore without importing it.
        let usesAll: Bool
        let position: StyledModule.Position

        static let all = StyledModule.Position.allCases.flatMap { position in
            [true, false].map { Caller(usesAll: $0, position: position) }
        }

        func text(for library: Library) -> String {
            let code =
                usesAll
                ? CallerCorpus.file(for: library, number: 0)
                : "func isOurs(_ error: any Error) -> Bool { error is ACSError }\n"
            return position == .ownTarget ? code : "import \(library.module)\n" + code
        }

        /// Whether it compiles with a library of a style.
        func compiles(with style: LibraryStyle) -> Bool {
            guard usesAll else { return style.reExportsCore }
            return switch position {
            case .ownTarget: style.access != .package
            case .samePackage: style.access != .internal
            case .otherPackage: style.access == .public
            }
        }
    }

    /// A library with all kinds of declarations.
    private static func harbour(_ style: LibraryStyle) throws -> Library {
        let file = URL(filePath: #filePath).appending(path: "../../../Golden/access/input.yaml").standardized
        return try library(String(contentsOf: file, encoding: .utf8), style)
    }

    @Test("lead to styles that fit these callers alone", arguments: styles)
    func callers(style: LibraryStyle) async throws {
        let library = try Self.harbour(style)
        let module = try await StyledModule(library)
        for caller in Caller.all {
            let errors = try await module.errors(caller.text(for: library), in: caller.position)
            #expect(errors.isEmpty == caller.compiles(with: style), "\(caller): \(errors)")
        }
    }

    @Test("break one of these callers exactly if one of them breaks source") func changes() throws {
        for old in Self.styles {
            for new in Self.styles {
                let blocks = DescriptionComparison.blocks(from: [try Self.harbour(old)], to: [try Self.harbour(new)])
                let rules = blocks.flatMap(\.changes).map(\.change.rule)
                #expect(rules.isEmpty == (old == new))
                let breaks = Caller.all.contains { $0.compiles(with: old) && !$0.compiles(with: new) }
                #expect(rules.contains(where: \.breaksSource) == breaks, "\(old) to \(new): \(rules.map(\.id))")
            }
        }
    }
}
