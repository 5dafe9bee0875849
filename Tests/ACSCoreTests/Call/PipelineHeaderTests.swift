// SPDX-License-Identifier: MIT

import ACSCore
import HTTPTypes
import RawServer
import StallLimit
import Testing

/// Sets a header of each request.
private struct Setting: PipelinePolicy {
    let name: String
    let value: String

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        var request = request
        request.head.headerFields[try #require(HTTPField.Name(name))] = value
        return try await next.send(request)
    }
}

/// A place in which an app sets the value of a header.
private enum Place: String, CaseIterable {
    case operation = "X-Operation"
    case call = "X-Call"
    case id = "x-ms-client-request-id"
    case application = "User-Agent"
    case policyPerCall = "X-Policy-Per-Call"
    case policyPerAttempt = "X-Policy-Per-Attempt"

    func send(_ value: String, to server: RawServer) async throws {
        let pipeline = try makePipeline(server) { options in
            switch self {
            case .application: options.applicationID = value
            case .policyPerCall: options.policiesPerCall = [Setting(name: rawValue, value: value)]
            case .policyPerAttempt: options.policiesPerAttempt = [Setting(name: rawValue, value: value)]
            case .operation, .call, .id: break
            }
        }
        let operation = self == .operation ? ServiceOperation.read.header(rawValue, value) : .read
        var options = CallOptions()
        if self == .call { options.headers = [rawValue: value] }
        if self == .id { options.clientRequestID = value }
        try await pipeline.call(operation, returning: .empty(204), options: options)
    }
}

@Suite("A header of the app", .stallLimit)
struct PipelineHeaderTests {
    @Test(
        "with a character beyond ASCII is an error that names it, before anything is sent",
        arguments: Place.allCases,
        ["Größe", "é", "名", "a\u{301}", "😀", "x\u{A0}y", "\u{FF}"]
    )
    private func beyondASCII(_ place: Place, _ value: String) async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let error = try await failure { try await place.send(value, to: server) }
            #expect(error.kind == .invalidArgument)
            let words = "The value of the header \(place.rawValue) contains a character beyond ASCII"
            #expect(error.message.hasPrefix(words))
            #expect(!error.message.contains(value))
            #expect(error.operation == "TestClient.read")
            #expect(error.wasSent == .no)
            #expect(server.connections == 0)
        }
    }

    @Test("of ASCII is sent unchanged", arguments: Place.allCases)
    private func ascii(_ place: Place) async throws {
        let value = "!\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~ x"
        try await RawServer.run({ _, _ in .status(204) }) { server in
            try await place.send(value, to: server)
            let sent = try #require(server.requests.first?[place.rawValue])
            #expect(place == .application ? sent.hasPrefix(value + " ") : sent == value)
        }
    }

    @Test(
        "in two spellings is an error that names both, before anything is sent",
        arguments: [
            ["x-ms-client-request-id", "X-Ms-Client-Request-Id"], ["ETag", "Etag"],
            ["if-match", "IF-MATCH", "If-Match"],
        ]
    )
    func twoSpellings(_ names: [String]) async throws {
        try await RawServer.run({ _, _ in .status(204) }) { server in
            let headers = Dictionary(uniqueKeysWithValues: names.map { ($0, "value of \($0)") })
            let error = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init(headers: headers))
            }
            #expect(error.kind == .invalidArgument)
            for name in names { #expect(error.message.contains(name)) }
            #expect(server.connections == 0)
        }
    }

    @Test("with the call's id is the one that its error names, whatever has set it", arguments: [nil, "of-the-call"])
    func clientRequestID(_ id: String?) async throws {
        try await RawServer.run({ _, _ in .status(404) }) { server in
            let pipeline = try makePipeline(server) {
                $0.policiesPerAttempt = [Setting(name: "X-Ms-Client-Request-Id", value: "of-the-policy")]
            }
            for options in [
                CallOptions(clientRequestID: id), .init(headers: id.map { ["X-MS-CLIENT-REQUEST-ID": $0] } ?? [:]),
            ] {
                let error = try await failure {
                    try await pipeline.call(.read, returning: .empty(204), options: options)
                }
                #expect(error.clientRequestID == "of-the-policy")
                #expect(server.requests.last?["x-ms-client-request-id"] == "of-the-policy")
            }
            let plain = try await failure {
                try await makePipeline(server).call(.read, returning: .empty(204), options: .init(clientRequestID: id))
            }
            #expect(server.requests.last?["x-ms-client-request-id"] == plain.clientRequestID)
        }
    }
}
