// SPDX-License-Identifier: MIT

import ACSCore
import ACSShelf
import Foundation
import StallLimit
import Testing
import WireServer

/// Generated code whose description is `Tests/Golden/wire-texts`: the wire form is the language reference's.
@Suite("Numbers, odd texts and lists of a description", .stallLimit)
struct WireTextTests {
    private static let box = #"""
        {"level":-2,"levels":[1,7],"counts":{"a":9223372036854775807},"size":"very large","what is in it?":"tea",\#
        "must be said":true,"label":{"kind":"on a tag","tagText":"fragile"}}
        """#

    private static func shelf(_ server: WireServer) throws -> ShelfClient {
        ShelfClient(connectionString: try ConnectionString(server.connectionString))
    }

    private static func json(_ bytes: [UInt8]) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    }

    /// The results of Microsoft's serializer and `HttpRequest` for the same lists: an element is encoded as a whole,
    /// and the commas between the elements are not.
    private static let lists: [(ids: [String], sizes: [Size]?, query: [String])] = [
        (["a"], nil, ["ids=a"]),
        (["a", "b"], [.small], ["ids=a", "ids=b", "sizes=small"]),
        (
            ["a b", "c,d", "e&f"], [.veryLarge, .odd],
            [
                "ids=a%20b", "ids=c%2Cd", "ids=e%26f", "sizes=very%20large,a%2Cb%20%26%20%60c%60%3F",
            ]
        ),
        ([], [], ["sizes="]),
        ([""], [.unknown, .small], ["ids=", "sizes=,small"]),
    ]

    @Test("A list in a query is repeated or joined with commas", arguments: lists)
    func list(_ list: (ids: [String], sizes: [Size]?, query: [String])) async throws {
        try await WireServer.run(responding: [.json(200, Self.box)]) { server in
            _ = try await Self.shelf(server).find(level: .low, ids: list.ids, sizes: list.sizes, levels: nil)
            let query = server.requests[0].query.map { "\($0.name)=\($0.value)" }
            #expect(query == list.query + ["api-version=2026-01-01"])
            #expect(server.refusals == [])
        }
    }

    @Test("Numbers, names and dates have their wire form in path, query and headers")
    func parameters() async throws {
        try await WireServer.run(responding: [.json(200, Self.box)]) { server in
            let day = try #require(CalendarDate(year: 2026, month: 1, day: 31))
            _ = try await Self.shelf(server).find(
                level: .init(rawValue: 12),
                oddName: "x",
                ids: ["a"],
                on: [day, day]
            )
            let request = server.requests[0]
            #expect(
                request.target
                    == "/boxes/12?odd%20name%3F=x&ids=a&levels=1,-2&on=2026-01-31&on=2026-01-31&api-version=2026-01-01"
            )
            #expect(request.value(of: "x-level") == "1")
            #expect(server.refusals == [])
        }
    }

    @Test("A response is read and sent again unchanged")
    func roundTrip() async throws {
        try await WireServer.run(responding: [.json(200, Self.box), .json(200, Self.box)]) { server in
            let shelf = try Self.shelf(server)
            let box = try await shelf.find(level: .high, ids: [])
            #expect(box.level == .cellar)
            #expect(box.levels == [.low, .init(rawValue: 7)])
            #expect(box.counts == ["a": .countless])
            #expect(box.size == .veryLarge)
            #expect(box.content == "tea")
            #expect(box.said)
            #expect(box.label == .tag("fragile"))
            _ = try await shelf.put(box)
            #expect(try Self.json(server.requests[1].body) == Self.json(Array(Self.box.utf8)))
        }
    }

    @Test(
        "Texts that no Swift name can represent are written unchanged",
        arguments: [
            (Size.unknown, ""), (.odd, "a,b & `c`?"), (.ten, "10"), (.twoLines, "two\nlines"),
        ]
    )
    func texts(_ size: Size, _ wire: String) async throws {
        try await WireServer.run(responding: [.json(200, Self.box)]) { server in
            _ = try await Self.shelf(server).put(Box(level: .low, size: size, label: .paper(Paper(text: "x"))))
            let body = try Self.json(server.requests[0].body)
            #expect(
                body == [
                    "level": 1, "size": .string(wire), "must be said": false,
                    "label": ["kind": "on paper", "text": "x"],
                ]
            )
        }
    }

    @Test("Text in place of a number is an error")
    func wrongKind() async throws {
        try await WireServer.run(responding: [.json(200, #"{"level": "low", "must be said": true}"#)]) { server in
            let error = await #expect(throws: ACSError.self) { try await Self.shelf(server).find(level: .low, ids: []) }
            #expect(error?.kind == .undecodableResponse)
        }
    }
}
