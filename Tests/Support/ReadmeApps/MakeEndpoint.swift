// SPDX-License-Identifier: MIT

// begin: make-endpoint
import ACSEntraID
import ACSIdentity

// end: make-endpoint

func makeEndpoint() throws -> IdentityClient {
    // begin: make-endpoint
    let endpoint = try Endpoint("https://contoso.communication.azure.com")
    let identity = IdentityClient(endpoint: endpoint, credential: .managedIdentity)
    // end: make-endpoint
    return identity
}

func makeEmulatorEndpoint() throws -> Endpoint {
    // begin: reach-emulator
    let emulator = try Endpoint("http://emulator:8080", allowingUnencryptedHTTP: true)
    // end: reach-emulator
    return emulator
}
