// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing

@Suite("Scripted pages", .stallLimit)
struct PageTests {
    private let transport = ScriptedTransport()
    private let pages = [[Thing(name: "pot"), Thing(name: "lid")], [], [Thing(name: "tap")]]

    @Test("are linked on the endpoint, and are read in order")
    func order() async throws {
        transport.onPages("/users/{user}/things?api-version=1", pages)
        var read: [[Thing]] = []
        var links: [String?] = []
        for try await page in try ThingClient(transport).list("/users/8:a/things").pages {
            read.append(page.items)
            links.append(page.continuationToken)
        }
        #expect(read == pages)
        let list = "https://contoso.example/users/8:a/things"
        #expect(links == ["\(list)?page=2", "\(list)?page=3", nil])
        try transport.verify()
    }

    @Test("can be read from the middle, by a link that an earlier process has stored")
    func continued() async throws {
        transport.onPages("/things", pages)
        let list = try ThingClient(transport).list("/things")
        var read: [[Thing]] = []
        for try await page in list.pages(from: "https://contoso.example/things?page=2") { read.append(page.items) }
        #expect(read == Array(pages.dropFirst()))
    }

    @Test("keep the query that the list requires")
    func query() async throws {
        transport.onPages("/things?maxPageSize=2&api-version=1", pages)
        var read: [[Thing]] = []
        let list = try ThingClient(transport).list("/things", query: ["maxPageSize": "2", "color": "red"])
        for try await page in list.pages { read.append(page.items) }
        #expect(read == pages)
        #expect(transport.requests.allSatisfy { $0.query["color"] == "red" })
        try transport.verify()
    }

    @Test("have fields of any name")
    func names() async throws {
        transport.onPages("/things", items: "things", next: "more", [[1, 2], [3]])
        let first = try await ThingClient(transport).get("/things")
        #expect(first == ["things": [1, 2], "more": "https://contoso.example/things?page=2"])
    }
}
