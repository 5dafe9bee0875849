// SPDX-License-Identifier: MIT

import ACSCalling
import AzureCommunicationCalling
import StallLimit
import Testing

/// Without ACSCore, as an app's file has it.
@Suite("Next to the framework", .stallLimit)
struct NameTests {
    @Test("ACSCalling leaves the framework's names to the framework")
    func names() throws {
        let callee: any CommunicationIdentifier = PhoneNumberIdentifier(phoneNumber: "+14255550123")
        let user: CommunicationUserIdentifier = .init("8:acs:ada")
        #expect([callee.rawId, user.rawId] == ["4:+14255550123", "8:acs:ada"])
        // What the app uses of ours needs no other import.
        _ = CallingClient(credential: try UserAccessTokenCredential(token: "opaque"))
    }
}
