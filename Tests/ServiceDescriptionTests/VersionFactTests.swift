// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import StallLimit
import Testing

/// `since` and `until` of the descriptions against what Microsoft's packages of older API versions lack.
@Suite(.stallLimit) struct VersionFactTests {
    private static let libraries: [String: Library] = {
        let loaded = DescriptionLoader.load([DescriptionFolders.specs])
        return Dictionary(uniqueKeysWithValues: loaded.libraries.map { (String($0.fileName.dropLast(5)), $0) })
    }()

    private static let services = [
        "call-automation", "chat", "email", "identity", "messages", "phone-numbers", "rooms", "sms",
    ]

    /// No package has its operations. One always uses the preview. The specification of the preview has the other, too,
    /// with the same body and response (`Identity/preview/2025-03-02-preview` in azure-rest-api-specs at 061292e4).
    private static let withoutPackage = ["token-exchange"]

    private static func facts(_ service: String) throws -> VersionFacts {
        try #require(VersionFacts.all()[service])
    }

    @Test func `every library whose version can be chosen is compared`() throws {
        let versioned = Self.libraries.filter { $0.value.apiVersions.count > 1 }.keys
        #expect(versioned.sorted() == (Self.services + Self.withoutPackage).sorted())
        #expect(try VersionFacts.all().keys.sorted() == Self.services)
    }

    @Test(arguments: services)
    func `every version that can be chosen is compared, and every compared one can be chosen`(
        _ service: String
    ) throws {
        let library = try #require(Self.libraries[service])
        #expect(try Self.facts(service).versions.keys.sorted() == library.apiVersions)
    }

    @Test(arguments: services)
    func `what an older version lacks says since when it exists, and nothing else does`(_ service: String) throws {
        let library = try #require(Self.libraries[service])
        let facts = try Self.facts(service)
        let lines = VersionLines(of: library)
        let called = Set(library.clients.flatMap(\.operations).map { "\($0.method.rawValue) \($0.target.template)" })
        // An operation that another library has is that library's concern, and one with a version of its own always
        // uses it.
        let known = facts.sent.merging(facts.returned) { first, _ in first }.filter { line, _ in
            let isCall = !line.hasPrefix("model ") && !line.hasPrefix("enum ")
            return !isCall || called.contains(line.split(separator: " ").prefix(2).joined(separator: " "))
        }
        let fixed = lines.fixed.filter { known[$0.key] == $0.value }
        #expect(lines.since.merging(fixed) { first, _ in first } == known)
        #expect(lines.until == [:])
    }

    @Test(arguments: services)
    func `a field that an older version does not return is optional`(_ service: String) throws {
        let library = try #require(Self.libraries[service])
        for line in try Self.facts(service).returned.keys {
            let words = line.split(separator: " ").map(String.init)
            let field = try #require(library.model(named: words[1])?.fields.first { $0.wireName == words[3] })
            #expect(field.isOptional, "\(line)")
        }
    }

    @Test(arguments: services)
    func `only types that ACSCore has by hand are exempt`(_ service: String) throws {
        let library = try #require(Self.libraries[service])
        for line in try Self.facts(service).shared.keys {
            let name = line.split(separator: " ").map(String.init)[1]
            let module = library.model(named: name)?.providedBy ?? library.enumeration(named: name)?.providedBy
            #expect(module == "ACSCore", "\(line)")
        }
    }

    @Test func `every since and until of a description is one of these lines`() throws {
        for (service, library) in Self.libraries {
            let text = try String(contentsOfFile: "\(DescriptionFolders.specs)/\(service).yaml", encoding: .utf8)
            let written = text.split(separator: "\n").map { $0.drop { $0 == " " } }
                .count { $0.hasPrefix("since: ") || $0.hasPrefix("until: ") }
            let lines = VersionLines(of: library)
            #expect(lines.since.count + lines.until.count == written, "\(service)")
        }
    }
}
