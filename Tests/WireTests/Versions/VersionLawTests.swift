// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import Foundation
import StallLimit
import Testing
import WireServer

/// Each recorded call of Microsoft's packages with each API version. How a call must end follows from what it sends to
/// the newest version, and from the description, which `VersionFactTests` compares with those packages.
@Suite("A call of an older API version", .stallLimit)
struct VersionLawTests {
    private static let libraries = WireLibrary.all.filter { DescribedVersions($0.name)?.versions.count ?? 0 > 1 }

    private struct Facts: Decodable {
        let sent: [String: String]?
    }

    /// What not every version of a library has, by what Microsoft's packages can send.
    private static func facts() throws -> [String: Set<String>] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = tests.appending(path: "ServiceDescriptionTests/Facts/versions.json")
        return try JSONDecoder().decode([String: Facts].self, from: Data(contentsOf: file))
            .mapValues { Set(($0.sent ?? [:]).keys) }
    }

    private struct Outcome {
        let sent: [ReceivedRequest]
        /// `nil` if the call succeeded.
        let error: (any Error)?
    }

    private func outcome(of call: WireCall, _ library: WireLibrary, with version: String) async throws -> Outcome {
        let transport = ScriptedTransport()
        for exchange in try library.expectation(of: call).exchanges {
            let method = try #require(HTTPMethod(rawValue: exchange.request.method))
            transport.on(method, exchange.request.path, response: .init(try WireResponse(exchange.response)))
        }
        let resource = try Resource(endpoint: .testing, options: .testing(transport)).choosing(version)
        do {
            _ = try await call.make(resource)
            return Outcome(sent: transport.requests, error: nil)
        } catch {
            return Outcome(sent: transport.requests, error: error)
        }
    }

    @Test("is refused before the first byte if it uses what the version lacks, and only then", arguments: libraries)
    func law(_ library: WireLibrary) async throws {
        let described = try #require(DescribedVersions(library.name))
        let newest = try #require(described.versions.last)
        for call in library.calls {
            let whole = try await outcome(of: call, library, with: newest)
            try #require(whole.error == nil, "\(call.name)")
            for version in described.versions {
                let outcome = try await outcome(of: call, library, with: version)
                for request in outcome.sent {
                    // Links of responses have their own version.
                    guard let sent = request.query["api-version"] else { continue }
                    let lacking = try described.parts(of: request).filter { $0.since > sent }
                    #expect(lacking == [], "\(call.name) was sent with \(sent)")
                }
                guard let error = outcome.error else {
                    #expect(outcome.sent.count == whole.sent.count, "\(call.name) with \(version)")
                    continue
                }
                let refusal = try #require(error as? ACSError, "\(call.name) with \(version): \(error)")
                #expect(refusal.kind == .invalidArgument, "\(call.name) with \(version): \(refusal)")
                #expect(refusal.wasSent == .no)
                #expect(refusal.message.contains(" requires API version "))
                let refused = try #require(whole.sent.dropFirst(outcome.sent.count).first)
                let lacking = try described.parts(of: refused).filter { $0.since > version }
                #expect(lacking != [], "\(call.name) is refused with \(version)")
            }
        }
    }

    @Test("is tried with everything that an older version lacks", arguments: libraries)
    func completeness(_ library: WireLibrary) async throws {
        let described = try #require(DescribedVersions(library.name))
        let newest = try #require(described.versions.last)
        var used = Set((VersionedCall.sms + VersionedCall.chat + VersionedCall.unrecorded).map(\.place))
        for call in library.calls {
            for request in try await outcome(of: call, library, with: newest).sent {
                used.formUnion(try described.parts(of: request).map(\.line))
            }
        }
        let lines = try Self.facts()[library.name, default: []].filter { line in
            // Other operations are those of another library, or always use a version of their own.
            line.hasPrefix("model ") || line.hasPrefix("enum ")
                || described.follows(line.split(separator: " ").prefix(2).joined(separator: " "))
        }
        #expect(lines.subtracting(used).sorted() == [])
    }

    @Test("can be made in every library that is compared")
    func all() throws {
        // The versions of Token Exchange do not differ.
        #expect(try Self.libraries.map(\.name).sorted() == (Self.facts().keys + ["token-exchange"]).sorted())
    }
}
