// SPDX-License-Identifier: MIT

import HTTPTypes
import Logging

/// Signs each attempt or adds the token, and sends it again once if a 401 tells what to correct.
///
/// A 401 means that the service did nothing, so sending again is safe for every call.
struct AuthenticationPolicy: PipelinePolicy {
    let authentication: Authentication
    /// The library's name, for errors about a wrong token.
    let library: String
    let logger: Logger?

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        switch authentication {
        case .key(let credential, let clock):
            let signature = signature(of: request, credential, clock)
            let response = try await next.send(request.authorized(by: .signature(signature)))
            guard response.head.status == 401, correct(clock, signature, response.head, request) else {
                return response
            }
            let corrected = self.signature(of: request, credential, clock)
            return try await next.send(request.authorized(by: .signature(corrected)))
        case .token(let source):
            let last = try await request.attemptLimit.run {
                try await ACSError.ofCredential { try await source.accessToken(for: request.call.entraScope) }
            }
            let response = try await next.send(request.authorized(by: .token(last.value)))
            guard response.head.status == 401,
                let challenge = response.head["www-authenticate"].flatMap(BearerChallenge.init)
            else { return response }
            let token = try await request.attemptLimit.run {
                try await ACSError.ofCredential {
                    try await source.accessToken(for: request.call.entraScope, after: (last, challenge))
                }
            }
            return try await next.send(request.authorized(by: .token(token.value)))
        case .user(let credential):
            let token = try await request.attemptLimit.run {
                try await ACSError.ofCredential {
                    try await credential.token(for: request.call.tokenScopes, in: library)
                }
            }
            let response = try await next.send(request.authorized(by: .token(token.value)))
            guard response.head.status == 401, let other = try await replacement(of: token, credential, request) else {
                return response
            }
            return try await next.send(request.authorized(by: .token(other.value)))
        case .anonymous:
            return try await next.send(request)
        case .refused(let error):
            throw error
        }
    }

    /// Requests another user token if the service refuses the last one before it expires.
    private func replacement(
        of token: AccessToken,
        _ credential: UserAccessTokenCredential,
        _ request: PipelineRequest
    ) async throws -> AccessToken? {
        do {
            return try await request.attemptLimit.run {
                try await credential.token(replacing: token, for: request.call.tokenScopes, in: library)
            }
        } catch is ACSError {
            // The service's own response says more than this failure.
            return nil
        } catch is TimeLimit.Exceeded {
            return nil
        }
    }

    private func signature(
        of request: PipelineRequest,
        _ credential: AccessKeyCredential,
        _ clock: ServiceClock
    ) -> RequestSignature {
        RequestSignature(
            // A policy may have changed it.
            method: HTTPMethod(rawValue: request.head.method.rawValue) ?? request.call.method,
            target: request.head.path ?? "/",
            host: request.call.signedHost,
            contentHash: request.contentHash ?? ContentHash(of: request.body),
            date: clock.now,
            credential: credential
        )
    }

    /// Corrects the clock if it can have been the cause of a 401.
    private func correct(
        _ clock: ServiceClock,
        _ signature: RequestSignature,
        _ head: ResponseHead,
        _ request: PipelineRequest
    ) -> Bool {
        guard let signed = HTTPDate(text: signature.date),
            let responded = head["date"].flatMap({ HTTPDate(text: $0) }),
            let behind = clock.correct(signed: signed, responded: responded)
        else { return false }
        var metadata = request.options.loggerMetadata
        metadata["acs.operation"] = "\(request.operation)"
        metadata["acs.clock.seconds_behind"] = "\(Int64(behind))"
        logger?.warning(
            "This machine's clock differs from the service's; signing with the service's time",
            metadata: metadata
        )
        return true
    }
}

extension PipelineRequest {
    /// The request with the headers of its authentication.
    fileprivate func authorized(by authorization: Authorization) -> PipelineRequest {
        var copy = self
        copy.authorization = authorization
        switch authorization {
        case .signature(let signature): signature.add(to: &copy.head.headerFields)
        case .token(let token): copy.head.headerFields[.authorization] = "Bearer \(token)"
        }
        return copy
    }
}
