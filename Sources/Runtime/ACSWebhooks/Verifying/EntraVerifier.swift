// SPDX-License-Identifier: MIT

package import ACSEntraID
public import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Verifies the tokens of Event Grid subscriptions whose delivery is protected by Microsoft Entra ID.
///
/// Such a subscription names a tenant and an application, and Event Grid sends a token for the application with every
/// message. Any application of the tenant can get one, too, so the token must have been issued to Event Grid itself.
///
/// The keys are fetched with the first token, and cached: create one verifier and keep it.
public struct EntraVerifier: WebhookVerifier {
    private let tokens: TokenVerifier

    /// Creates a verifier.
    ///
    /// - Parameters:
    ///   - tenantID: The id of the tenant that the subscription names, a GUID. A domain is not accepted, because tokens
    ///     name the id.
    ///   - applicationID: The application's id or id URI, as the subscription names it.
    ///   - callers: The applications to which a token may have been issued; by default, only Event Grid.
    ///   - authorityHost: The host of a sovereign cloud; `nil` for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - transport: Sends the requests for the keys; `nil` for the process's shared transport.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``, also for ``Callers/eventGrid`` in a cloud
    ///   other than the public one and that of the US government.
    public init(
        tenantID: String,
        applicationID: String,
        callers: Callers = .eventGrid,
        authorityHost: String? = nil,
        transport: (any HTTPTransport)? = nil
    ) throws(ACSError) {
        try self.init(
            tenantID: tenantID,
            applicationID: applicationID,
            callers: callers,
            authorityHost: authorityHost,
            in: .init(reachingEntraBy: transport)
        )
    }

    package init(
        tenantID: String,
        applicationID: String,
        callers: Callers = .eventGrid,
        authorityHost: String? = nil,
        in environment: CredentialEnvironment
    ) throws(ACSError) {
        let tenant = try EntraTenant(tenantID, authorityHost: authorityHost, environment)
        guard UUID(uuidString: tenantID) != nil else {
            throw ACSError(
                .invalidArgument,
                message: "The tenant id must be a GUID. Tokens do not name the tenant's domain."
            )
        }
        guard !applicationID.isEmpty else {
            throw ACSError(.invalidArgument, message: "The application's id is empty.")
        }
        try CredentialPlace.applicationID.check(applicationID)
        let id = applicationID.lowercased()
        tokens = TokenVerifier(
            issuers: tenant.issuers,
            // Tokens of version 1.0 name the URI if it was requested, and those of version 2.0 the id.
            audiences: UUID(uuidString: id) == nil ? [id] : [id, "api://\(id)"],
            callers: try callers.ids(in: tenant.cloud),
            keys: SigningKeys(tenant.signingKeys(in: environment), of: tenant.issuers, in: environment),
            now: environment.now
        )
    }

    /// Checks the token of a request.
    ///
    /// - Throws: ``WebhookError``, or `CancellationError`.
    public func verify(_ request: HTTPRequest) async throws {
        try await tokens.verify(request.headerFields)
    }

    /// Checks the token of a request for consent, if it has one.
    ///
    /// Event Grid sends a token with every message, but that this includes the OPTIONS request is not documented, and
    /// CloudEvents' handshake is none of authentication. The response reveals nothing, and each later request is
    /// verified.
    ///
    /// - Throws: ``WebhookError``, or `CancellationError`.
    public func verifyConsentRequest(_ request: HTTPRequest) async throws {
        guard request.headerFields.contains(.authorization) else { return }
        try await verify(request)
    }
}

extension EntraVerifier {
    /// The applications to which a token may have been issued.
    public enum Callers: Sendable, Hashable {
        /// Event Grid. Its id is known for the public cloud and for that of the US government.
        case eventGrid
        /// The applications with these ids.
        case applications(Set<String>)
        /// Every application that the tenant issues a token to.
        case anyApplication

        fileprivate func ids(in cloud: EntraCloud) throws(ACSError) -> Set<String>? {
            switch (self, cloud) {
            case (.anyApplication, _): return nil
            case (.applications(let ids), _):
                for id in ids { try CredentialPlace.clientID.check(id) }
                return Set(ids.map { $0.lowercased() })
            // As in Microsoft's scripts that grant Event Grid the role for a webhook.
            case (.eventGrid, .public): return ["4962773b-9cdb-44cf-a8bf-237846a00ab7"]
            case (.eventGrid, .usGovernment): return ["54316b56-3481-47f9-8f30-0300f5542a7b"]
            case (.eventGrid, .china), (.eventGrid, .other):
                throw ACSError(
                    .invalidArgument,
                    message: """
                        The application id of Event Grid in this cloud is not known. Pass it as callers: it is that \
                        of the service principal Microsoft.EventGrid.
                        """
                )
            }
        }
    }
}

extension WebhookVerifier where Self == EntraVerifier {
    /// Accepts requests of Event Grid with a token of Microsoft Entra ID; see ``EntraVerifier``.
    ///
    /// - Parameters:
    ///   - tenantID: The id of the tenant that the subscription names, a GUID.
    ///   - applicationID: The application's id or id URI, as the subscription names it.
    ///   - callers: The applications to which a token may have been issued; by default, only Event Grid.
    ///   - authorityHost: The host of a sovereign cloud; `nil` for `AZURE_AUTHORITY_HOST`, or the public cloud's.
    ///   - transport: Sends the requests for the keys; `nil` for the process's shared transport.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    public static func entra(
        tenantID: String,
        applicationID: String,
        callers: EntraVerifier.Callers = .eventGrid,
        authorityHost: String? = nil,
        transport: (any HTTPTransport)? = nil
    ) throws(ACSError) -> EntraVerifier {
        try EntraVerifier(
            tenantID: tenantID,
            applicationID: applicationID,
            callers: callers,
            authorityHost: authorityHost,
            transport: transport
        )
    }
}
