// SPDX-License-Identifier: MIT

/// A request for a token got no response, or none that can be read.
///
/// The consequence differs: without a response from its host, a managed identity is unavailable, whereas Entra exists
/// and can't be reached at the moment.
struct NoTokenResponse: Error {
    let authority: String
    let kind: ACSError.Kind
    let underlying: any Error

    init(_ authority: String, _ error: any Error) {
        self.authority = authority
        underlying = error
        kind = .init(of: error)
    }

    /// Whether a retry can help.
    var mayPass: Bool { [.cannotConnect, .connectionLost, .timedOut].contains(kind) }

    /// Why no connection could be established, in the transport's words.
    private var cause: String {
        guard let error = underlying as? TransportError, error.reason == .cannotConnect else { return "" }
        return ": " + (error.message.hasSuffix(".") ? String(error.message.dropLast()) : error.message)
    }

    /// - Parameter kind: The kind of the error; `nil` for the failure's own.
    func error(as kind: ACSError.Kind? = nil) -> ACSError {
        ACSError(
            kind ?? self.kind,
            message: "\(authority) did not respond to the token request (\(self.kind)\(cause)).",
            isRetryable: mayPass,
            underlying: underlying
        )
    }
}
