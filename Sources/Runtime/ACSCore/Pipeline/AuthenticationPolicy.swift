// SPDX-License-Identifier: MIT

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Signs each try, or adds the token to it.
struct AuthenticationPolicy: PipelinePolicy {
    let authentication: Authentication
    /// The library's name, for the error of a wrong token.
    let library: String

    func send(_ request: PipelineRequest, next: PolicyChain.Rest) async throws -> TransportResponse {
        var request = request
        switch authentication {
        case .key(let credential):
            sign(&request, with: credential)
        case .token(let source):
            let token = try await source.accessToken(for: TokenRequest(scopes: [request.entraScope]))
            request.head.headerFields[.authorization] = "Bearer \(token.value)"
        case .user(let credential):
            let token = try await credential.token(for: request.tokenScopes, in: library)
            request.head.headerFields[.authorization] = "Bearer \(token.value)"
        case .refused(let error):
            throw error
        }
        return try await next.send(request)
    }

    private func sign(_ request: inout PipelineRequest, with credential: AccessKeyCredential) {
        let signature = RequestSignature(
            method: request.method,
            target: request.head.path ?? "/",
            host: request.signedHost,
            contentHash: request.contentHash ?? ContentHash(of: request.body),
            date: Date(),
            credential: credential
        )
        signature.add(to: &request.head.headerFields)
        request.progress.signature = signature
    }
}
