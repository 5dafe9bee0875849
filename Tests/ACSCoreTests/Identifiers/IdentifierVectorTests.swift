// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct IdentifierVectorTests {
    @Test("There are 64 raw ids, 22 sets of fields and 18 wire models")
    func count() {
        #expect(IdentifierVectors.all.fromRawId.count == 64)
        #expect(IdentifierVectors.all.constructed.count == 22)
        #expect(IdentifierVectors.all.fromWire.count == 18)
    }

    @Test("A raw id is kept and taken apart as recorded", arguments: IdentifierVectors.all.fromRawId)
    func fromRawID(_ vector: IdentifierVectors.FromRawID) {
        let identifier = CommunicationIdentifier(rawID: vector.rawId)
        #expect(identifier.rawID == vector.rawId)
        #expect(identifier.inPython.kind == vector.kind)
        #expect(identifier.inPython.properties == vector.properties.withCloudInLowerCase)
    }

    @Test("A raw id is written as the recorded wire model", arguments: IdentifierVectors.all.fromRawId)
    func write(_ vector: IdentifierVectors.FromRawID) throws {
        let written = try json(CommunicationIdentifier(rawID: vector.rawId))
        #expect(try read(JSONValue.self, written) == vector.wire.withCloudInLowerCase)
    }

    @Test("The wire model of a raw id is read as the same identifier", arguments: IdentifierVectors.all.fromRawId)
    func readBack(_ vector: IdentifierVectors.FromRawID) throws {
        // As recorded, with the cloud in upper case.
        let identifier = try read(CommunicationIdentifier.self, json(vector.wire))
        #expect(identifier.rawID == vector.rawId)
        #expect(identifier.inPython.kind == vector.kind)
        #expect(identifier.inPython.properties == vector.properties.withCloudInLowerCase)
    }

    @Test(
        "The fields of a raw id give the raw id again",
        arguments: IdentifierVectors.all.fromRawId.filter { $0.kind != "unknown" }
    )
    func format(_ vector: IdentifierVectors.FromRawID) throws {
        let identifier = try #require(CommunicationIdentifier(kind: vector.kind, vector.properties))
        #expect(identifier.rawID == vector.rawIdFromProperties)
    }

    @Test("Fields give the recorded raw id and wire model", arguments: IdentifierVectors.all.constructed)
    func constructed(_ vector: IdentifierVectors.Constructed) throws {
        let arguments = vector.arguments
        let identifier = try #require(
            arguments.identifier.map { CommunicationIdentifier(rawID: $0) }
                ?? CommunicationIdentifier(kind: vector.construct, arguments.properties, rawID: arguments.rawID)
        )
        #expect(identifier.rawID == vector.rawId)
        #expect(identifier.inPython.properties == vector.properties.withCloudInLowerCase)
        #expect(try read(JSONValue.self, json(identifier)) == vector.wire.withCloudInLowerCase)
    }

    @Test(
        "A wire model with a raw id is read as recorded",
        arguments: IdentifierVectors.all.fromWire.filter { $0.rawId != nil }
    )
    func fromWire(_ vector: IdentifierVectors.FromWire) throws {
        let identifier = try read(CommunicationIdentifier.self, json(vector.wire))
        #expect(identifier.rawID == vector.rawId)
        #expect(identifier.inPython.kind == vector.kind)
        #expect(identifier.inPython.properties == vector.properties.withCloudInLowerCase)
    }
}
