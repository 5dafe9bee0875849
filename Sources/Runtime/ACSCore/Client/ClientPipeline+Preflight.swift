// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ClientPipeline {
    /// Checks at program start what would make calls fail: a credential without a token, an unreachable endpoint, a
    /// credential that the service refuses. For an access key, also this machine's clock: with a wrong one, the service
    /// refuses the first signature, and each program corrects its time anew.
    ///
    /// One request without credentials is sent to the endpoint's root. If the library has one, a second request is sent
    /// with credentials. It changes nothing at the service and costs nothing, because what it names can't exist or
    /// because it is incomplete. Any response passes, unless the credential is refused or the server fails.
    ///
    /// - Parameter options: Timeout, headers and logger metadata of each request. The credential has the same timeout.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/clockSkew``; of kind ``ACSError/Kind/unauthorized`` or
    ///   ``ACSError/Kind/forbidden`` if the service refuses the credential; or the errors of a call. Or
    ///   `CancellationError`.
    public func preflight(options: CallOptions) async throws {
        let name = "\(service.name).preflight"
        let anonymous = ClientPipeline(service, endpoint: endpoint, authentication: .anonymous, options: self.options)
        let call = try anonymous.prepare(ServiceOperation(name, .get, "/"), options: options)
        do {
            try await limit(of: call).run { try await self.obtainCredential() }
        } catch {
            throw call.failure(error)
        }
        let response = try await anonymous.perform(call, returning: .raw(200..<500))
        if case .key = authentication { try Self.checkClock(response, name, call.clientRequestID) }
        try await checkCredential(name, options)
    }

    /// Sends the library's request.
    private func checkCredential(_ name: String, _ options: CallOptions) async throws {
        guard let preflight = service.preflight else { return }
        let object: [String: String] = [:]
        let call = try prepare(
            ServiceOperation(
                name,
                preflight.method,
                preflight.path,
                repeats: .always,
                apiVersion: preflight.apiVersion
            ),
            body: preflight.method == .post ? .json(object) : .none,
            options: options
        )
        // A user may be forbidden what does not exist. A resource that is forbidden lacks a role, or a firewall has
        // stopped the request.
        let refusals: Set<Int> = if case .user = authentication { [401] } else { [401, 403] }
        _ = try await perform(call, returning: .raw((200..<500).filter { !refusals.contains($0) }))
    }

    private static func checkClock(_ response: RawResponse, _ name: String, _ clientRequestID: String) throws(ACSError)
    {
        guard let date = response.head["date"].flatMap({ HTTPDate(text: $0)?.date }) else { return }
        let behind = date.timeIntervalSinceNow
        guard abs(behind) > ServiceClock.window else { return }
        throw ACSError(
            .clockSkew,
            message: """
                This machine's clock is \(abs(Int64(behind))) s \(behind > 0 ? "behind" : "ahead of") the service's; \
                signatures are accepted within \(Int(ServiceClock.window)) s.
                """,
            operation: name,
            status: response.head.status,
            requestID: response.head.requestID,
            clientRequestID: clientRequestID,
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
