// SPDX-License-Identifier: MIT

import ACSCore
import Disclosure
import StallLimit
import Synchronization
import Testing

/// Sends nothing, and counts what it should have sent.
private final class Counting: HTTPTransport {
    let count = Mutex(0)

    func send(_ request: TransportRequest) async throws -> TransportResponse {
        count.withLock { $0 += 1 }
        throw TransportError(.cannotConnect, message: "Nothing is sent.", wasSent: .no)
    }
}

@Suite("A text of the wrong kind", .stallLimit)
struct MistakenTextTests {
    @Test(
        "is refused before anything is sent, with what to pass instead and none of the text",
        arguments: TextPlace.all,
        MistakenText.all
    )
    func wrong(_ place: TextPlace, _ mistake: MistakenText) async throws {
        guard !place.accepted.contains(where: { $0.name == mistake.name }) else { return }
        let transport = Counting()
        let error = await #expect(throws: ACSError.self) { try await place.pass(mistake.text, transport) }
        guard let error else { return }
        #expect(transport.count.withLock { $0 } == 0)
        // A user's token in the resource's place has an error of its own.
        if place.kind == .wrongCredential || error.kind != place.kind { #expect(error.kind == .wrongCredential) }
        let message = error.message.lowercased()
        #expect(message.contains(place.noun) || error.kind == .wrongCredential, "\(error)")
        // The parser decides whether a text that looks like an endpoint is one.
        #expect(message.contains("pass ") || message.contains("give the resource's host"), "\(error)")
        let shown = Disclosure(of: error).text + Disclosure(of: error.underlying as Any).text
        for secret in mistake.secrets { #expect(!shown.contains(secret), "\(error)") }
    }

    @Test("is distinguished from the right ones, which pass", arguments: TextPlace.all)
    func right(_ place: TextPlace) async throws {
        for text in place.accepted {
            for padded in [text.text, " \(text.text)\n"] where padded == text.text || place.trims {
                do {
                    try await place.pass(padded, Counting())
                } catch let error as ACSError {
                    // There is neither a service nor a file, nor is the certificate one.
                    #expect(!error.message.contains(" Pass "), "\(text.name): \(error)")
                }
            }
        }
    }

    @Test("is passed to each public parameter that takes text, unless no text is wrong there")
    func parameters() throws {
        let all = try TextParameters.all()
        #expect(all.count > 30)
        let names = Set(TextPlace.all.map(\.name))
        #expect(all.subtracting(names).subtracting(Self.exceptions.keys) == [])
        #expect(Set(Self.exceptions.keys).subtracting(all) == [])
        #expect(names.intersection(Self.exceptions.keys) == [])
    }

    /// Parameters without a row, and why.
    private static let exceptions: [String: String] = {
        let tenants = "It is only compared with the tenants of requests, which have a row."
        let name = "It is the name of a query parameter, and no secret."
        let identity = "It creates a ManagedIdentity, whose cases have rows."
        return [
            "ClientAssertionCredential(otherTenants:)": tenants,
            "ClientCertificateCredential(otherTenants:)": tenants,
            "ClientSecretCredential(otherTenants:)": tenants,
            "WorkloadIdentityCredential(otherTenants:)": tenants,
            "SecretVerifier(inQuery:)": name,
            "SecretVerifier.secret(inQuery:)": name,
            "ManagedIdentityCredential.managedIdentity(clientID:)": identity,
            "ManagedIdentityCredential.managedIdentity(objectID:)": identity,
            "ManagedIdentityCredential.managedIdentity(resourceID:)": identity,
            "UserAccessTokenCredential.refusing(in:)": "It is a library's name, in generated code.",
        ]
    }()

    @Test("is passed to each parameter that takes a credential as text")
    func places() {
        #expect(Set(TextPlace.all.map { "The \($0.noun)" }) == Set(CredentialPlace.allCases.map(\.rawValue)))
    }
}

extension TextPlace {
    /// Whether whitespace around the text is ignored.
    fileprivate var trims: Bool { noun == "access key" || noun == "endpoint" || noun == "connection string" }
}
