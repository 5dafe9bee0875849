// SPDX-License-Identifier: MIT

import Crypto
public import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Accepts requests that contain a secret in the query of their URL, or in a header.
///
/// Event Grid sends the query of a subscription's endpoint with each request, also with those of the handshake. Call
/// Automation sends that of a callback URI. Proxies may log queries: rotate the secret as you would a password. To
/// rotate it, pass both secrets until every subscription has the new one.
///
/// The time of a comparison tells nothing about the secret: both sides are hashed with a random key, and all bytes of
/// the hashes are compared. The secrets themselves are not kept.
public struct SecretVerifier: WebhookVerifier {
    private enum Place: Sendable {
        case query(String)
        case header(HTTPField.Name)
    }

    /// The fewest bytes of a secret.
    private static let minimumLength = 16

    private let place: Place
    private let key = SymmetricKey(size: .bits256)
    private let codes: [HMAC<SHA256>.MAC]

    /// Creates a verifier for a secret in the query.
    ///
    /// - Parameters:
    ///   - secrets: The accepted secrets, of at least 16 bytes each: one, or two during a rotation.
    ///   - name: The name of the query parameter. Other parameters are ignored.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    public init(_ secrets: [Secret], inQuery name: String) throws(ACSError) {
        guard !name.isEmpty else {
            throw ACSError(.invalidArgument, message: "The name of the query parameter is empty.")
        }
        try self.init(secrets, in: .query(name))
    }

    /// Creates a verifier for a secret in a header, such as one of Event Grid's delivery properties.
    ///
    /// - Parameters:
    ///   - secrets: The accepted secrets, of at least 16 bytes each: one, or two during a rotation.
    ///   - name: The header's name. Its whole value is compared, also `Bearer ` if that is a part of it.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    public init(_ secrets: [Secret], inHeader name: HTTPField.Name) throws(ACSError) {
        try self.init(secrets, in: .header(name))
    }

    private init(_ secrets: [Secret], in place: Place) throws(ACSError) {
        guard !secrets.isEmpty else {
            throw ACSError(.invalidArgument, message: "There is no secret to compare with.")
        }
        for secret in secrets { try CredentialPlace.webhookSecret.check(Self.chosen(secret.value, in: place)) }
        guard secrets.allSatisfy({ $0.value.utf8.count >= Self.minimumLength }) else {
            throw ACSError(
                .invalidArgument,
                message: "The secret is shorter than \(Self.minimumLength) bytes, so that it could be guessed."
            )
        }
        self.place = place
        let key = key
        codes = secrets.map { HMAC<SHA256>.authenticationCode(for: Data($0.value.utf8), using: key) }
    }

    /// What the app has chosen: in a header, that can have the name of a scheme before it.
    private static func chosen(_ secret: String, in place: Place) -> Substring {
        let scheme = "bearer "
        guard case .header = place, secret.lowercased().hasPrefix(scheme) else { return secret[...] }
        return secret.dropFirst(scheme.count)
    }

    /// Checks that the request contains one of the secrets, exactly once.
    ///
    /// - Throws: ``WebhookError`` of kind ``WebhookError/Kind/missingSecret`` or ``WebhookError/Kind/wrongSecret``.
    public func verify(_ request: HTTPRequest) async throws {
        let values = values(in: request)
        guard let value = values.first else {
            throw WebhookError(.missingSecret, message: "The request has no secret in its \(placeName).")
        }
        var isKnown = false
        for code in codes {
            // Every secret is compared, so that the time does not tell which one matches.
            let isThis = HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: Data(value.utf8), using: key)
            isKnown = isKnown || isThis
        }
        guard isKnown, values.count == 1 else {
            throw WebhookError(
                .wrongSecret,
                message: "The secret in the request's \(placeName) is wrong, or there twice."
            )
        }
    }

    private var placeName: String {
        switch place {
        case .query(let name): "query parameter \(name)"
        case .header(let name): "header \(name.rawName)"
        }
    }

    private func values(in request: HTTPRequest) -> [String] {
        switch place {
        case .header(let name): return request.headerFields[values: name]
        case .query(let name):
            guard let query = request.path?.split(separator: "?", maxSplits: 1).dropFirst().first else { return [] }
            return query.split(separator: "&").compactMap { parameter in
                let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard PercentEncoding.decode(parts[0]) == name else { return nil }
                return PercentEncoding.decode(parts.count == 2 ? parts[1] : "") ?? ""
            }
        }
    }
}

extension SecretVerifier: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Where the secret is expected.
    public var description: String { "SecretVerifier(\(placeName))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension WebhookVerifier where Self == SecretVerifier {
    /// Accepts requests with a secret in their query; see ``SecretVerifier``.
    ///
    /// - Parameters:
    ///   - secrets: The accepted secrets, of at least 16 bytes each: one, or two during a rotation.
    ///   - name: The name of the query parameter.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    public static func secret(_ secrets: Secret..., inQuery name: String) throws(ACSError) -> SecretVerifier {
        try SecretVerifier(secrets, inQuery: name)
    }

    /// Accepts requests with a secret in a header; see ``SecretVerifier``.
    ///
    /// - Parameters:
    ///   - secrets: The accepted secrets, of at least 16 bytes each: one, or two during a rotation.
    ///   - name: The header's name.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    public static func secret(_ secrets: Secret..., inHeader name: HTTPField.Name) throws(ACSError) -> SecretVerifier {
        try SecretVerifier(secrets, inHeader: name)
    }
}
