// SPDX-License-Identifier: MIT

import ACSCore
import RawServer
import StallLimit
import Testing

@Suite(.stallLimit)
struct PipelinePagingTests {
    private let list = ServiceOperation("TestClient.list", .get, "/things")
        .query("maxPageSize", Int32(2)).header("accept-language", "de")

    private func pages(_ server: RawServer) throws -> PagedSequence<Int> {
        try makePipeline(server).pages(list, items: "things", options: .init())
    }

    @Test("Items arrive page by page, none early, over relative and absolute links")
    func lazily() async throws {
        let second = "/things?after=a%2Bb&api-version=1999-01-01&x="
        try await RawServer.run({ request, _ in
            switch request.target.prefix(9) {
            case "/things?m": .status(200, #"{"things":[1,2],"nextLink":"\#(second)"}"#)
            case "/things?a": .status(200, #"{"things":[],"nextLink":"http://\#(request["Host"] ?? "")/more"}"#)
            case "/more?api": .status(200, #"{"things":[3],"nextLink":""}"#)
            default: .status(200)
            }
        }) { server in
            var iterator = try pages(server).makeAsyncIterator()
            #expect(server.requests.isEmpty)
            #expect(try await iterator.next() == 1)
            #expect(try await iterator.next() == 2)
            #expect(try await targets(server).count == 1)
            #expect(try await iterator.next() == 3)
            #expect(try await iterator.next() == nil)
            #expect(try await iterator.next() == nil)
            #expect(
                try await targets(server) == [
                    "/things?maxPageSize=2&api-version=2025-01-01",
                    "/things?after=a%2Bb&x=&api-version=2025-01-01",
                    "/more?api-version=2025-01-01",
                ]
            )
            #expect(server.requests.compactMap { $0["accept-language"] } == ["de", "de", "de"])
        }
    }

    @Test("A cancelled iteration ends while it waits for a page")
    func cancelled() async throws {
        try await RawServer.run({ _, number in
            number == 0 ? .status(200, #"{"things":[1],"nextLink":"/more"}"#) : .silence
        }) { server in
            let list = try pages(server)
            let iteration = Task {
                var things: [Int] = []
                do {
                    for try await thing in list { things.append(thing) }
                } catch is CancellationError {
                    return things
                }
                return []
            }
            await server.waitForRequests(2)
            iteration.cancel()
            #expect(try await iteration.value == [1])
        }
    }

    @Test("An iteration resumes from a continuation token")
    func resumed() async throws {
        try await RawServer.run({ request, _ in
            request.target.hasPrefix("/b")
                ? .status(200, #"{"things":[2],"nextLink":null}"#)
                : .status(200, #"{"things":[1],"nextLink":"/b"}"#)
        }) { server in
            let list = try pages(server)
            var first = list.pages.makeAsyncIterator()
            let token = try #require(try await first.next()?.continuationToken)
            var rest: [Page<Int>] = []
            for try await page in list.pages(from: token) { rest.append(page) }
            #expect(rest == [Page(items: [2])])
        }
    }

    @Test("Links that lead in a circle throw an error")
    func circle() async throws {
        try await RawServer.run({ request, number in
            .status(
                200,
                #"{"things":[1],"nextLink":"\#(request.target.hasPrefix("/b") ? "/c" : "/b")"}"#,
                headers: ["x-ms-request-id: r\(number)"]
            )
        }) { server in
            let error = try await failure { for try await _ in try pages(server) {} }
            #expect(error.kind == .untrustedLink)
            #expect(server.requests.count == 3)
            // The page that has brought the link.
            #expect(error.operation == "TestClient.list")
            #expect(error.requestID == "r2")
            #expect(error.clientRequestID == server.requests.last?["x-ms-client-request-id"])
        }
    }

    @Test(
        "A link to another host is not followed",
        arguments: [
            "https://evil.example/a", "//evil.example/a", "http://127.0.0.1:1/a", "\\\\evil.example", "javascript:1",
        ]
    )
    func foreign(_ link: String) async throws {
        let escaped = link.replacing("\\", with: "\\\\")
        try await RawServer.run({ _, _ in
            .status(200, #"{"things":[1],"nextLink":"\#(escaped)"}"#, headers: ["x-ms-request-id: r"])
        }) { server in
            let error = try await failure { for try await _ in try pages(server) {} }
            #expect(error.kind == .untrustedLink)
            #expect(error.operation == "TestClient.list")
            #expect(error.requestID == "r")
            #expect(error.clientRequestID == server.requests.first?["x-ms-client-request-id"])
            #expect(error.wasSent == .yes)
            #expect(server.requests.count == 1)
        }
    }

    @Test("A continuation token that leads to another host is not followed, and nothing is sent")
    func foreignToken() async throws {
        try await RawServer.run({ _, _ in .status(200) }) { server in
            let list = try pages(server)
            let error = try await failure { for try await _ in list.pages(from: "https://evil.example/a") {} }
            #expect(error.kind == .untrustedLink)
            #expect(error.operation == "TestClient.list")
            #expect(error.clientRequestID != nil)
            #expect(error.wasSent == .no)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("A page without its items is an error, not an empty page")
    func noItems() async throws {
        try await RawServer.run({ _, _ in .status(200, #"{"other":[]}"#) }) { server in
            let error = try await failure { for try await _ in try pages(server) {} }
            #expect(error.kind == .undecodableResponse)
            #expect(error.codingPath == "things")
        }
    }

    @Test("After an error, the same page is requested again")
    func again() async throws {
        try await RawServer.run({ _, number in
            number == 0 ? .status(503) : .status(200, #"{"things":[1]}"#)
        }) { server in
            var iterator = try pages(server).makeAsyncIterator()
            await #expect(throws: ACSError.self) { try await iterator.next() }
            #expect(try await iterator.next() == 1)
        }
    }

    @Test("An entry that can't be decoded throws in its place, and the next call continues after it")
    func brokenEntry() async throws {
        try await RawServer.run({ request, _ in
            request.target.hasPrefix("/b")
                ? .status(200, #"{"things":["five"]}"#)
                : .status(200, #"{"things":[1,"two",3,null],"nextLink":"/b"}"#, headers: ["MS-CV: cv"])
        }) { server in
            var iterator = try pages(server).makeAsyncIterator()
            #expect(try await iterator.next() == 1)
            let error = try await failure { try await iterator.next() }
            #expect(error.kind == .undecodableResponse)
            #expect(error.codingPath == "things[1]")
            #expect(error.operation == "TestClient.list")
            #expect(error.status == 200)
            #expect(error.requestID == "cv")
            #expect(error.wasSent == .yes)
            #expect(error.responseJSON?["things"] == [1, "two", 3, nil])
            #expect(try await iterator.next() == 3)
            #expect(try await failure { try await iterator.next() }.codingPath == "things[3]")
            #expect(try await failure { try await iterator.next() }.codingPath == "things[0]")
            #expect(try await iterator.next() == nil)
            #expect(server.requests.count == 2)
        }
    }

    @Test("A page has its good items, and next to them the entries that can't be decoded")
    func brokenPage() async throws {
        try await RawServer.run({ _, _ in .status(200, #"{"things":[1,"two",3],"nextLink":"/b"}"#) }) { server in
            var iterator = try pages(server).pages.makeAsyncIterator()
            let page = try #require(try await iterator.next())
            #expect(page.items == [1, 3])
            #expect(page.failures.map(\.index) == [1])
            #expect(page.failures.map(\.error.codingPath) == ["things[1]"])
            #expect(page.continuationToken == "/b")
        }
    }

    @Test("A link to the next page that is not a text throws after the items, and ends the list")
    func brokenLink() async throws {
        try await RawServer.run({ _, _ in .status(200, #"{"things":[1,2],"nextLink":7}"#) }) { server in
            var iterator = try pages(server).makeAsyncIterator()
            #expect(try await iterator.next() == 1)
            #expect(try await iterator.next() == 2)
            #expect(try await failure { try await iterator.next() }.codingPath == "nextLink")
            #expect(try await iterator.next() == nil)
            #expect(server.requests.count == 1)
        }
    }

    @Test("An app's own list has failures in their places")
    func ownList() async throws {
        let list = PagedSequence { _ in
            Page(
                items: [1, 2],
                failures: [
                    .init(index: 9, error: ACSError(.undecodableResponse, message: "Late.")),
                    .init(index: 0, error: ACSError(.undecodableResponse, message: "Early.")),
                ]
            )
        }
        var iterator = list.makeAsyncIterator()
        #expect(try await failure { try await iterator.next() }.message == "Early.")
        #expect(try await iterator.next() == 1)
        #expect(try await iterator.next() == 2)
        #expect(try await failure { try await iterator.next() }.message == "Late.")
        #expect(try await iterator.next() == nil)
    }
}
