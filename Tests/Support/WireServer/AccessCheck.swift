// SPDX-License-Identifier: MIT

/// Decides, like the service, whether a request is accepted.
///
/// Chat accepts a user access token, and the exchange of tokens that of a person. Everything else accepts a request
/// that is signed with the resource's key, or has a token of the resource's managed identity. The host that issues
/// those tokens accepts its own header.
struct AccessCheck {
    let clock: ServerClock

    /// Why a request is refused; `nil` if it is accepted.
    func refusal(of request: RecordedRequest) -> String? {
        if request.path == "/msi/token" {
            let isKnown = request.value(of: "X-IDENTITY-HEADER") == WireServer.identityHeader
            return isKnown ? nil : "The identity's host takes its own header."
        }
        guard let authorization = request.value(of: "Authorization") else {
            return "There must be one Authorization header."
        }
        if request.path.hasPrefix("/chat/") {
            return authorization == "Bearer \(UserToken.accepted)" ? nil : "Chat takes the user's access token."
        }
        if request.path.hasSuffix("/:exchangeAccessToken"), request.path.hasPrefix("/access/") {
            return authorization == "Bearer \(WireServer.personToken)" ? nil : "A person's token is exchanged."
        }
        if authorization == "Bearer \(WireServer.managedIdentityToken)" { return nil }
        return signatureFault(of: request, authorization: authorization)
    }

    private func signatureFault(of request: RecordedRequest, authorization: String) -> String? {
        guard let date = request.value(of: "x-ms-date") else { return "There must be one x-ms-date header." }
        guard let time = clock.time(of: date) else { return "x-ms-date is no HTTP date: \(date)" }
        guard abs(time - clock.now) <= 300 else { return "x-ms-date is more than five minutes off: \(date)" }
        let signature = ServiceSignature(
            request.method,
            request.target,
            host: request.host,
            date: date,
            body: request.body
        )
        guard request.value(of: "x-ms-content-sha256") == signature.contentHash else {
            return "x-ms-content-sha256 is not the hash of the \(request.body.count) bytes that came."
        }
        let expected = signature.authorization(key: WireServer.accessKey)
        return authorization == expected ? nil : "The signature is not that of the request as it came."
    }
}
