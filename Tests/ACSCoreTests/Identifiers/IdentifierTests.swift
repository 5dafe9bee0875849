// SPDX-License-Identifier: MIT

import SplitMix
import Testing

@testable import ACSCore

struct IdentifierTests {
    // Python reads it as a user without an id.
    @Test("A user without a raw id takes the id of its object")
    func userWithoutRawID() throws {
        let user = try read(CommunicationIdentifier.self, #"{"communicationUser":{"id":"8:acs:a_b"}}"#)
        #expect(user.rawID == "8:acs:a_b")
        #expect(user.kind == .communicationUser(.init(id: "8:acs:a_b")))
    }

    // Python reads it as an identifier that identifies no one.
    @Test(
        "JSON without a raw id and an object is an error that names the raw id",
        arguments: ["{}", #"{"rawId":null}"#]
    )
    func empty(_ text: String) throws {
        let error = #expect(throws: DecodingError.self) { try read(CommunicationIdentifier.self, text) }
        #expect(try #require(error).path == "rawId")
    }

    @Test("An object of the wrong type is an error with its path, not an unknown identifier")
    func wrongType() throws {
        let text = #"{"rawId":"4:+1","phoneNumber":{"value":7}}"#
        let error = #expect(throws: DecodingError.self) { try read(CommunicationIdentifier.self, text) }
        #expect(try #require(error).path == "phoneNumber.value")
    }

    @Test("Fields that are null count as missing")
    func null() throws {
        let text = """
            {"rawId":"8:orgid:u","kind":null,"communicationUser":null,
            "microsoftTeamsUser":{"userId":"u","isAnonymous":null,"cloud":null}}
            """
        let identifier = try read(CommunicationIdentifier.self, text)
        #expect(identifier.kind == .microsoftTeamsUser(.init(userID: "u", isAnonymous: nil, cloud: .public)))
    }

    @Test("Identifiers are equal when their raw ids are, whatever the fields say")
    func equality() throws {
        let parsed = CommunicationIdentifier(rawID: "4:+1425_7")
        let given = CommunicationIdentifier(PhoneNumberIdentifier("+1425"), rawID: "4:+1425_7")
        #expect(parsed.kind != given.kind)
        #expect(parsed == given)
        #expect(Set([parsed, given]).count == 1)
        #expect(parsed != CommunicationIdentifier(rawID: "4:+1425"))
    }

    @Test("A cloud equals its constant in any case, and an unknown one is kept in lower case")
    func clouds() throws {
        #expect(try read([CommunicationCloudEnvironment].self, #"["GCCH","dod","Public"]"#) == [.gcch, .dod, .public])
        #expect(try json([CommunicationCloudEnvironment(rawValue: "Space")]) == #"["space"]"#)
    }

    @Test("A combining mark after a separator does not hide it")
    func combiningMark() {
        let identifier = CommunicationIdentifier(rawID: "8:orgid:\u{301}x")
        #expect(identifier.kind == .microsoftTeamsUser(.init(userID: "\u{301}x")))
        #expect(
            CommunicationIdentifier(rawID: "4:\u{301}1").kind == .phoneNumber(.init("\u{301}1", isAnonymous: false))
        )
    }

    @Test("Any raw id survives writing and reading, with its kind")
    func roundTrip() throws {
        var random = SplitMix(seed: 4)
        let prefixes = ["8:acs:", "8:dod-acs:", "8:spool:", "8:orgid:", "8:teamsvisitor:", "28:gcch:", "4:", "", "8:"]
        for prefix in prefixes {
            for _ in 0..<50 {
                let identifier = CommunicationIdentifier(rawID: prefix + random.text(upTo: 12))
                let back = try read(CommunicationIdentifier.self, json(identifier))
                #expect(back == identifier)
                #expect(back.kind == identifier.kind)
            }
        }
    }
}
