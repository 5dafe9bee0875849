// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSIdentity
import Disclosure
import Foundation
import HTTPTypes
import InMemoryTracing
import Logging
import StallLimit
import Synchronization
import Testing
import WireServer

/// Answers each request with an error that repeats all of it that names people, and notes it.
private final class Echo: HTTPTransport {
    struct Seen {
        var parameters: Set<String> = []
        var secrets: Set<String> = []
    }

    let status: Int
    let seen = Mutex(Seen())

    init(_ status: Int) {
        self.status = status
    }

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let path = (request.head.path ?? "").prefix { $0 != "?" }
        // The words of the services' own paths have neither digits nor anything that is encoded.
        let sent = path.split(separator: "/").filter { $0.contains { $0 == "%" || $0.isNumber } }.map(String.init)
        let parameters = Set(sent + sent.compactMap(\.removingPercentEncoding))
        let authorization = request.head.headerFields[.authorization] ?? ""
        let credential = authorization.split(separator: " ").last ?? ""
        let secrets: Set = [String(credential.split(separator: "Signature=").last ?? "")]
        seen.withLock {
            $0.parameters.formUnion(parameters)
            $0.secrets.formUnion(secrets)
        }
        let words = (parameters.sorted() + secrets.sorted()).joined(separator: ", ")
        let error = JSONValue.object([
            "code": .string("No-\(sent.last ?? "")"), "message": .string("No such thing as (\(words))."),
            "target": .string(words), "details": [["message": .string(words)]],
        ])
        let body = Array(try ServiceJSON.encode(JSONValue.object(["error": error])))
        return TransportResponse(head: .init(status: .init(code: status)), body: ByteStream(body))
    }
}

/// Keeps all that is logged.
private struct KeptLog: LogHandler {
    final class Lines: Sendable {
        let text = Mutex("")
    }

    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.text.withLock { $0 += "\(event.message) \(event.metadata ?? [:])\n" }
    }
}

/// A call of every operation of every client is refused in words that repeat its path and its credential: neither must be
/// seen in anything that a program prints.
@Suite("An error, its log and its spans", .stallLimit)
struct RepeatedRequestTests {
    @Test(
        "show neither a parameter of the path nor a secret, although the service repeats them",
        arguments: WireLibrary.all,
        [400, 401, 403, 404, 409, 429, 500]
    )
    func repeated(_ library: WireLibrary, _ status: Int) async throws {
        for call in library.calls {
            let (lines, tracer) = (KeptLog.Lines(), InMemoryTracer())
            let echo = Echo(status)
            var options = ClientOptions.test(echo)
            options.logger = Logger(label: "test") { _ in KeptLog(lines: lines) }
            options.tracer = tracer
            let resource = Resource(endpoint: try Endpoint("https://contoso.example"), options: options)
            let error = try await failure { _ = try await call.make(resource) }
            #expect(error.status == status, "\(call.name)")
            var shown = Disclosure(of: error).text + error.localizedDescription + (error as NSError).description
            shown += lines.text.withLock { $0 }
            for span in tracer.finishedSpans {
                shown +=
                    "\(span.operationName) \(span.attributes) \(span.errors) \(span.status as Any) \(span.events)\n"
            }
            let (parameters, secrets) = echo.seen.withLock { ($0.parameters, $0.secrets) }
            #expect(!lines.text.withLock(\.isEmpty) && !tracer.finishedSpans.isEmpty && !secrets.isEmpty)
            for hidden in parameters.union(secrets) {
                #expect(!shown.contains(hidden), "\(call.name) shows \(hidden)")
            }
            if status == 401, error.stringToSign != nil {
                #expect(parameters.allSatisfy { !ownWords(of: error).contains($0) }, "\(call.name)")
            }
        }
    }

    /// What the library adds to the service's sentence.
    private func ownWords(of error: ACSError) -> Substring {
        error.message.firstRange(of: "The likely causes").map { error.message[$0.lowerBound...] } ?? ""
    }

    @Test("are looked at for operations whose paths have parameters")
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
