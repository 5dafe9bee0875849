// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import ACSTransport
import Foundation
import RawServer
import Testing

/// The request to every credential here.
let request = TokenRequest(scopes: ["https://communication.azure.com//.default"])

/// The time of the tests.
let testNow = Date(timeIntervalSince1970: 1_800_000_000)

extension CredentialEnvironment {
    /// A machine with these variables and files only, whose waits take no time.
    static func test(
        _ variables: [String: String] = [:],
        files: [String: String] = [:],
        transport: any HTTPTransport = DefaultTransport.shared,
        clock: any Clock<Duration> = ManualClock(skippingWaits: true)
    ) -> CredentialEnvironment {
        var environment = CredentialEnvironment(
            variables: variables,
            readFile: { path in
                guard let text = files[path] else { throw CocoaError(.fileReadNoSuchFile) }
                return Array(text.utf8)
            },
            fileExists: { files[$0] != nil },
            transport: transport,
            clock: clock,
            now: { testNow }
        )
        environment.random = { 0 }
        return environment
    }
}

extension RawServer {
    var address: String { "http://127.0.0.1:\(port)" }
}

extension RawRequest {
    /// The path, and the query's or the form's parameters.
    var path: String { String(target.prefix { $0 != "?" }) }

    var query: [String: String] { Self.parameters(target.split(separator: "?", maxSplits: 1).dropFirst().joined()) }

    var form: [String: String] { Self.parameters(String(decoding: body, as: UTF8.self)) }

    static func parameters(_ text: String) -> [String: String] {
        let pairs = text.split(separator: "&").map { $0.split(separator: "=", omittingEmptySubsequences: false) }
        return Dictionary(
            pairs.map { (String($0[0]), $0.count > 1 ? String($0[1]).removingPercentEncoding ?? "" : "") },
            uniquingKeysWith: { first, _ in "\(first), twice" }
        )
    }
}

/// The error of a credential that must fail.
func failure(_ body: () async throws -> Void) async throws -> ACSError {
    try #require(await #expect(throws: ACSError.self) { try await body() })
}

/// The text of a key or certificate of the tests.
func material(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: folder.appending(path: "Material").appending(path: name), encoding: .utf8)
}
