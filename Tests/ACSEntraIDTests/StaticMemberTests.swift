// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ACSEntraID

@Suite("A static member, in place of a client's credential", .stallLimit)
struct StaticMemberTests {
    private func managedIdentity(_ credential: any ResourceCredential) throws -> ManagedIdentityCredential {
        try #require(credential as? ManagedIdentityCredential)
    }

    @Test("names a managed identity")
    func identities() throws {
        #expect(try managedIdentity(.managedIdentity).identity == .systemAssigned)
        #expect(try managedIdentity(.managedIdentity(clientID: "a")).identity == .clientID("a"))
        #expect(try managedIdentity(.managedIdentity(objectID: "a")).identity == .objectID("a"))
        #expect(try managedIdentity(.managedIdentity(resourceID: "/a")).identity == .resourceID("/a"))
    }

    @Test("shares its tokens among all uses, if it says so")
    func sharing() throws {
        #expect(try managedIdentity(.managedIdentity).cache === managedIdentity(.managedIdentity).cache)
        #expect(try managedIdentity(.managedIdentity(clientID: "a")).cache !== managedIdentity(.managedIdentity).cache)
    }
}
