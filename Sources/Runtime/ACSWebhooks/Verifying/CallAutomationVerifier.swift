// SPDX-License-Identifier: MIT

package import ACSEntraID
public import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Verifies the tokens that Call Automation sends with its callbacks, and with the WebSocket upgrades of media
/// streaming and transcription.
///
/// A token is signed with RS256, for one resource. That of a callback is valid for five minutes, that of a WebSocket
/// for a day; up to a minute more is tolerated. The keys are fetched from `acscallautomation.communication.azure.com`
/// with the first token, and cached: create one verifier and keep it.
///
/// Call Automation in sovereign clouds has other issuers, which are not documented. Use a secret in the callback URI
/// there.
public struct CallAutomationVerifier: WebhookVerifier {
    private static let issuer = "https://acscallautomation.communication.azure.com"

    private let tokens: TokenVerifier

    /// Creates a verifier.
    ///
    /// - Parameters:
    ///   - resourceID: The immutable resource id of the Communication Services resource, a GUID. The Azure portal shows
    ///     it in the resource's properties, and `az communication show` as `immutableResourceId`.
    ///   - transport: Sends the requests for the keys; `nil` for the process's shared transport.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if the id is not a GUID.
    public init(resourceID: String, transport: (any HTTPTransport)? = nil) throws(ACSError) {
        try self.init(resourceID: resourceID, in: .init(reachingEntraBy: transport))
    }

    package init(resourceID: String, in environment: CredentialEnvironment) throws(ACSError) {
        try CredentialPlace.immutableResourceID.check(resourceID)
        guard UUID(uuidString: resourceID) != nil,
            let request = SigningKeyRequest("\(Self.issuer)/calling/keys", in: environment)
        else {
            throw ACSError(
                .invalidArgument,
                message: "The immutable resource id must be a GUID, such as 00000000-0000-0000-0000-000000000000."
            )
        }
        tokens = TokenVerifier(
            issuers: [Self.issuer],
            audiences: [resourceID.lowercased()],
            callers: nil,
            keys: SigningKeys(request, of: [Self.issuer], in: environment),
            now: environment.now
        )
    }

    /// Checks the token of a callback.
    ///
    /// - Throws: ``WebhookError``, or `CancellationError`.
    public func verify(_ request: HTTPRequest) async throws {
        try await verify(request.headerFields)
    }

    /// Checks the token of any request of Call Automation, such as the upgrade of a WebSocket; see ``StreamUpgrade``.
    ///
    /// - Parameter headers: The headers of the request.
    /// - Throws: ``WebhookError``, or `CancellationError`.
    public func verify(_ headers: HTTPFields) async throws {
        try await tokens.verify(headers)
    }
}

extension WebhookVerifier where Self == CallAutomationVerifier {
    /// Accepts callbacks of Call Automation; see ``CallAutomationVerifier``.
    ///
    /// - Parameters:
    ///   - resourceID: The immutable resource id of the Communication Services resource, a GUID.
    ///   - transport: Sends the requests for the keys; `nil` for the process's shared transport.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if the id is not a GUID.
    public static func callAutomation(
        resourceID: String,
        transport: (any HTTPTransport)? = nil
    ) throws(ACSError) -> CallAutomationVerifier {
        try CallAutomationVerifier(resourceID: resourceID, transport: transport)
    }
}
