// SPDX-License-Identifier: MIT

import ACSArchive
import ACSCore
import ACSSMS
import ACSTesting
import Testing

/// A call that uses something which not every API version has.
struct VersionedCall: Sendable, CustomTestStringConvertible {
    /// The place that says so: in the golden description, or in the words of `Facts/versions.json`.
    let place: String
    /// The error's name for it.
    let name: String
    let since: String?
    let until: String?
    /// Versions that have not even what it is a part of.
    var others: [String] = []
    /// The versions to make the call with, if its table has none.
    var versions: [String] = []
    let make: @Sendable (ScriptedTransport, _ version: String) async throws -> Void

    var testDescription: String { "\(place): \(name)" }

    static let archiveVersions = ["2024-01-01", "2025-01-01", "2026-01-01"]
    static let smsVersions = ["2021-03-07", "2026-01-23"]

    /// A call of the library that is described for tests.
    private static func archive(
        _ place: String,
        _ name: String,
        since: String? = nil,
        until: String? = nil,
        _ call: @escaping @Sendable (ArchiveClient) async throws -> Void
    ) -> VersionedCall {
        VersionedCall(place: place, name: name, since: since, until: until) { transport, version in
            var options = ClientOptions.testing(transport)
            options.apiVersion = version
            try await call(ArchiveClient(connectionString: try .testing, options: options))
        }
    }

    /// A call that adds a thing.
    private static func adding(
        _ place: String,
        _ name: String,
        since: String? = nil,
        until: String? = nil,
        besides others: [String] = [],
        _ change: @escaping @Sendable (inout Item) -> Void
    ) -> VersionedCall {
        var call = archive(place, name, since: since, until: until) { client in
            var item = Item(name: "Vase")
            change(&item)
            try await client.add(item)
        }
        call.others = others
        return call
    }

    private static func finding(
        _ place: String,
        _ name: String,
        since: String? = nil,
        until: String? = nil,
        _ list: @escaping @Sendable (ArchiveClient) -> PagedSequence<Item>
    ) -> VersionedCall {
        archive(place, name, since: since, until: until) { client in for try await _ in list(client) {} }
    }

    private static let new = "2026-01-01"
    private static let old = "2024-01-01"

    static let archive: [VersionedCall] = [
        archive("ArchiveClient.burn", "ArchiveClient.burn", since: new) { try await $0.burn() },
        archive("ArchiveClient.carve", "ArchiveClient.carve", until: old) { try await $0.carve() },
        archive("RestorationClient", "RestorationClient.restore", since: new) { try await $0.restoration.restore() },
        finding("find.order", "The query parameter order", since: new) { $0.find(order: "up") },
        finding("find.wing", "The query parameter wing", until: old) { $0.find(wing: "east") },
        finding("find.x-reason", "The header x-reason", since: new) { $0.find(xReason: "audit") },
        finding("Shelf.cellar", "The value of the query parameter shelf", since: new) { $0.find(shelf: .cellar) },
        finding("Shelf.cellar", "The value of the query parameter shelf", since: new) {
            $0.find(shelf: .init(rawValue: "CELLAR"))
        },
        finding("Shelf.attic", "The value of the query parameter shelf", until: old) { $0.find(shelf: .attic) },
        finding("Era", "The value of the header x-era", since: "2025-01-01") { $0.find(xEra: .old) },
        finding("Era.ancient", "The value of the header x-era", since: new) { $0.find(xEra: .ancient) },
        adding("Item.note", "note", since: new) { $0.note = "" },
        adding("Item.legacyNumber", "legacyNumber", until: old) { $0.number = 0 },
        adding("Item.owner", "owner", since: new) { $0.owner = .init(rawID: "4:+14255550123") },
        adding("Part.weight", "parts[1].weight", since: new) {
            $0.parts = [.init(size: 1), .init(size: 2, weight: 3)]
        },
        adding("Part.weight", "labels.left.weight", since: new) { $0.labels = ["left": .init(size: 1, weight: 2)] },
        adding("Shelf.cellar", "shelf", since: new) { $0.shelf = .cellar },
        adding("Shelf.attic", "shelf", until: old) { $0.shelf = .attic },
        adding("Era", "eras[0]", since: "2025-01-01") { $0.eras = [.init(rawValue: "future")] },
        adding("Era.ancient", "eras[0]", since: new) { $0.eras = [.ancient] },
        adding("Paper.colour", "medium.colour", since: new) { $0.medium = .paper(.init(colour: "red")) },
        adding("Film", "medium", since: new) { $0.medium = .film(.init(length: 1)) },
        adding("Origin", "origin", since: "2025-01-01") { $0.origin = .init(by: .gift(.init(giver: "Ada"))) },
        // The oldest version has no origins at all.
        adding("Origin.place", "origin.place", since: new, besides: [old]) {
            $0.origin = .init(place: "Ulm", by: .gift(.init(giver: "Ada")))
        },
        adding("Choice", "choice", since: new) { $0.choice = .gift(.init(giver: "Ada")) },
        adding("Seal", "seal", since: new) { $0.seal = .init(text: "x") },
        adding("Mark", "mark", since: new) { $0.mark = .init() },
        adding("Spot.roomSpot", "spot.roomId", since: new) { $0.spot = .room("1") },
        adding("Spot.shedSpot", "spot.shedId", until: old) { $0.spot = .shed("1") },
        adding("Spot.streetSpot", "spot", since: new) { $0.spot = .street },
        adding("Tag.text", "tag.text", since: new) { $0.tag = .init(text: "x") },
        adding("Label.colour", "label.colour", until: "2025-01-01") { $0.label = .init(colour: "red") },
        archive("ItemChange.note", "note", since: new) { try await $0.change(id: "1", .init(note: .set("x"))) },
        archive("ItemChange.note", "note", since: new) { try await $0.change(id: "1", .init(note: .clear)) },
        archive("Part.weight", "parts[0].weight", since: new) { client in
            try await client.change(id: "1", .init(parts: .set([.init(size: 1, weight: 2)])))
        },
    ]

    private static func sending(_ place: String, _ name: String, _ options: SMSSendOptions) -> VersionedCall {
        VersionedCall(place: place, name: name, since: "2026-01-23", until: nil) { transport, version in
            var client = ClientOptions.testing(transport)
            client.apiVersion = version
            let request = SendMessageRequest(
                from: "+18005551234",
                recipients: [.init(to: "+14255550123")],
                message: "Hello",
                options: options
            )
            _ = try await SMSClient(connectionString: try .testing, options: client).send(request)
        }
    }

    static let sms = [
        sending(
            "model SmsSendOptions field messagingConnect",
            "smsSendOptions.messagingConnect",
            .init(messagingConnect: .init(partner: "p", partnerParameters: ["k": "v"]))
        ),
        sending(
            "model SmsSendOptions field deliveryReportTimeoutInSeconds",
            "smsSendOptions.deliveryReportTimeoutInSeconds",
            .init(deliveryReportTimeoutInSeconds: 60)
        ),
    ]
}
