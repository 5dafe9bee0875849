// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSIdentity
import ACSPhoneNumbers
import Disclosure
import Foundation
import HTTPTypes
import InMemoryTracing
import LogLines
import Logging
import StallLimit
import Synchronization
import Testing
import WireServer

/// Responds to each request with an error that repeats all that it and those before it hold and that names people, and
/// notes it.
private final class Echo: HTTPTransport {
    struct Seen {
        var parameters: Set<String> = []
        var secrets: Set<String> = []
        var requests = 0

        /// What the service repeats.
        var words: [String] { parameters.sorted() + secrets.sorted() }
    }

    /// When the service refuses.
    enum Moment: CaseIterable {
        /// At the first request.
        case first
        /// It accepts the operation, and refuses to say how far it has come.
        case poll
        /// It tells that the operation has failed.
        case end
        /// The operation has succeeded, and its result is refused.
        case result
        /// It gives the first page of a list, and refuses the next one.
        case page
    }

    let status: Int
    let moment: Moment
    let seen: Mutex<Seen>

    /// - Parameter parameters: Those of the first path that have neither digits nor anything that is encoded.
    init(_ status: Int, at moment: Moment = .first, parameters: Set<String> = []) {
        self.status = status
        self.moment = moment
        seen = Mutex(Seen(parameters: parameters))
    }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let path = (request.head.path ?? "").prefix { $0 != "?" }
        // The words of the services' own paths have neither digits nor anything that is encoded; two letters, such as
        // `v1` or a country's, name nobody.
        let sent = path.split(separator: "/").map(String.init)
            .filter { $0.count > 2 && $0.contains { $0 == "%" || $0.isNumber } }
        let parameters = Set(sent + sent.compactMap(\.removingPercentEncoding))
        let authorization = request.head.headerFields[.authorization] ?? ""
        let credential = authorization.split(separator: " ").last ?? ""
        let secrets: Set = [String(credential.split(separator: "Signature=").last ?? "")]
        let (number, seen) = seen.withLock {
            $0.parameters.formUnion(parameters)
            $0.secrets.formUnion(secrets)
            $0.requests += 1
            return ($0.requests, $0)
        }
        let words = seen.words.joined(separator: ", ")
        let error = JSONValue.object([
            "code": .string("No-\(seen.words.first ?? "")"), "message": .string("No such thing as (\(words))."),
            "target": .string(words), "details": [["message": .string(words)]],
        ])
        switch (number, moment) {
        case (1, .poll), (1, .end), (1, .result):
            return try response(
                202,
                .null,
                [("Operation-Location", "/operations/op%207"), ("Location", "/things/t-8")]
            )
        case (1, .page): return try response(200, ["value": [], "nextLink": "/next/page-7"])
        case (2, .end): return try response(200, ["status": "Failed", "error": error])
        case (2, .result): return try response(200, ["status": "Succeeded"])
        default: return try response(status, ["error": error])
        }
    }

    private func response(
        _ status: Int,
        _ json: JSONValue,
        _ headers: [(String, String)] = []
    ) throws -> TransportResponse {
        var fields = HTTPFields()
        for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
        let body = json == .null ? [] : Array(try ServiceJSON.encode(json))
        return TransportResponse(
            head: .init(status: .init(code: status), headerFields: fields),
            body: ByteStream(body)
        )
    }
}

/// A call of every operation of every client is refused in words that repeat its path and its credential: neither must
/// be seen in anything that a program prints.
@Suite("An error, its log and its spans", .stallLimit)
struct RepeatedRequestTests {
    @Test(
        "show neither a parameter of the path nor a secret, although the service repeats them",
        arguments: WireLibrary.all,
        [400, 401, 403, 404, 409, 429, 500]
    )
    func repeated(_ library: WireLibrary, _ status: Int) async throws {
        for call in library.calls {
            let echo = Echo(status)
            let error = try await check(call.name, echo) { _ = try await call.make($0) }
            #expect(error.status == status, "\(call.name)")
            if status == 401, error.stringToSign != nil {
                let parameters = echo.seen.withLock { $0.parameters }
                let words = try ownWords(of: error)
                #expect(parameters.allSatisfy { !words.contains($0) }, "\(call.name)")
            }
        }
    }

    /// Operations that a second process goes on with know their first call by the token alone.
    @Test(
        "show nothing of a long-running operation's first call either, nor of those after it",
        arguments: [Echo.Moment.poll, .end, .result],
        [false, true]
    )
    fileprivate func longRunning(_ moment: Echo.Moment, _ isResumed: Bool) async throws {
        let update = PhoneNumberCapabilitiesUpdate(sms: .set(.outbound))
        for number in ["+14255550123", "ada-lovelace"] {
            let echo = Echo(403, at: moment, parameters: [number])
            let error = try await check(number, echo) {
                let numbers = try $0.numbers
                var operation = try await numbers.beginUpdateCapabilities(phoneNumber: number, update)
                if isResumed {
                    // The signature of another process's request is known to nobody else, and good for that request
                    // alone.
                    echo.seen.withLock { $0.secrets = [] }
                    let token = try ResumeToken(operation.resumeToken.string)
                    operation = try numbers.resumeUpdateCapabilities(from: token)
                }
                _ = try await operation.result()
            }
            #expect(error.kind == (moment == .end ? .operationFailed : .forbidden), "\(number)")
            #expect(echo.seen.withLock { $0.requests } == (moment == .result ? 3 : 2))
        }
    }

    @Test("show nothing of a list's first call when a later page is refused")
    func page() async throws {
        let echo = Echo(403, at: .page, parameters: ["ada-lovelace"])
        let error = try await check("page", echo) {
            for try await _ in try $0.chat.thread(id: "ada-lovelace").listMessages() {}
        }
        #expect(error.kind == .forbidden)
        #expect(echo.seen.withLock { $0.requests } == 2)
    }

    /// Makes a call that fails, and looks at all that a program prints of that.
    private func check(
        _ name: String,
        _ echo: Echo,
        _ call: (Resource) async throws -> Void
    ) async throws -> ACSError {
        let (lines, tracer) = (RecordingLogHandler.Lines(), InMemoryTracer())
        var options = ClientOptions.test(echo)
        options.logger = Logger(label: "test") { _ in RecordingLogHandler(lines: lines) }
        options.tracer = tracer
        let resource = Resource(endpoint: try Endpoint("https://contoso.example"), options: options)
        let error = try await failure { try await call(resource) }
        var shown = Disclosure(of: error).text + error.localizedDescription + (error as NSError).description
        shown += lines.texts.joined(separator: "\n")
        for span in tracer.finishedSpans {
            shown += "\(span.operationName) \(span.attributes) \(span.errors) \(span.status as Any) \(span.events)\n"
        }
        let (parameters, secrets) = echo.seen.withLock { ($0.parameters, $0.secrets) }
        #expect(!lines.all.isEmpty && !tracer.finishedSpans.isEmpty && !secrets.isEmpty)
        for hidden in parameters.union(secrets) { #expect(!shown.contains(hidden), "\(name) shows \(hidden)") }
        for secret in secrets { #expect(!error.message.contains(secret), "\(name)") }
        return error
    }

    /// The library's addition to the service's message.
    private func ownWords(of error: ACSError) throws -> Substring {
        error.message[try #require(error.message.firstRange(of: "The likely causes")).lowerBound...]
    }

    @Test("are checked for operations whose paths have parameters")
    func control() async throws {
        var parameters: Set<String> = []
        for library in WireLibrary.all {
            for call in library.calls {
                let echo = Echo(404)
                let resource = Resource(endpoint: try Endpoint("https://contoso.example"), options: .test(echo))
                _ = try await failure { _ = try await call.make(resource) }
                parameters.formUnion(echo.seen.withLock { $0.parameters })
            }
        }
        #expect(parameters.count >= 10, "\(parameters)")
    }

    @Test("of a call that needed another for its token show nothing of that one's path")
    func issuedToken() async throws {
        let echo = Echo(404)
        let resource = Resource(endpoint: try Endpoint("https://contoso.example"), options: .test(echo))
        let credential = try resource.identity.credential(for: WireCall.ada, scopes: [.chat])
        let chat = ChatClient(endpoint: resource.endpoint, credential: credential, options: resource.options)
        let error = try await failure { try await chat.deleteThread(id: WireCall.thread) }
        let shown = Disclosure(of: error).text
        for hidden in echo.seen.withLock({ $0.parameters.union($0.secrets) }) { #expect(!shown.contains(hidden)) }
    }
}
