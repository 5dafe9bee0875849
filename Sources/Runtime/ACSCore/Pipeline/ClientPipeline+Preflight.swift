// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ClientPipeline {
    /// Finds out when a program starts what would make its first call fail: a credential that gives no token, an endpoint
    /// that can't be reached, a clock with which the service would refuse every signature.
    ///
    /// One request without credentials goes to the endpoint's root. Any answer but a failure of the server will do, so
    /// that nothing is done and nothing is charged; whether the service accepts the credential, only a call can tell.
    ///
    /// - Parameter options: Timeout, headers and logger metadata of that request; the credential has as much time again.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/clockSkew``, or whatever a call would throw; or `CancellationError`.
    public func preflight(options: CallOptions) async throws {
        let name = "\(service.name).preflight"
        let anonymous = ClientPipeline(service, endpoint: endpoint, authentication: .anonymous, options: self.options)
        let call = try anonymous.prepare(ServiceOperation(name, .get, "/"), options: options)
        do {
            try await call.limit().run { try await obtainCredential() }
        } catch {
            throw call.failure(error, CallProgress())
        }
        let answer = try await call.perform(returning: .raw(200..<500))
        guard let date = answer.head["date"].flatMap({ HTTPDate(text: $0)?.date }) else { return }
        let behind = date.timeIntervalSinceNow
        guard abs(behind) > ServiceClock.window else { return }
        throw ACSError(
            .clockSkew,
            message: """
                This machine's clock is \(abs(Int(behind))) s \(behind > 0 ? "behind" : "ahead of") the service's; \
                signatures are accepted within \(Int(ServiceClock.window)) s.
                """,
            operation: name,
            status: answer.head.status,
            requestID: answer.head.requestID,
            clientRequestID: call.clientRequestID,
            wasSent: .yes
        )
    }

    private func obtainCredential() async throws {
        try await ACSError.ofCredential {
            switch authentication {
            case .key, .anonymous: break
            case .token(let source): _ = try await source.accessToken(for: entraScope())
            case .user(let credential): _ = try await credential.token(for: service.tokenScopes, in: service.name)
            case .refused(let error): throw error
            }
        }
    }
}
