// SPDX-License-Identifier: MIT

/// Nobody has answered a request for a token, or not with what can be read.
///
/// What that means differs: a managed identity is not available where its host does not answer, whereas Entra is
/// somewhere, and can't be reached right now.
struct Unanswered: Error {
    let authority: String
    let kind: ACSError.Kind
    let underlying: any Error

    init(_ authority: String, _ error: any Error) {
        self.authority = authority
        underlying = error
        kind =
            switch error {
            case let error as TransportError: .init(error.reason)
            case is Timeout: .timedOut
            case is ByteStream.TooLarge: .responseTooLarge
            default: .transportFailure
            }
    }

    /// Whether asking again may help.
    var mayPass: Bool { [.cannotConnect, .connectionLost, .timedOut].contains(kind) }

    /// Why no connection could be made, as the transport says it.
    private var cause: String {
        guard let error = underlying as? TransportError, error.reason == .cannotConnect else { return "" }
        return ": " + (error.message.hasSuffix(".") ? String(error.message.dropLast()) : error.message)
    }

    /// - Parameter kind: What the credential makes of it; nil for what it is.
    func error(as kind: ACSError.Kind? = nil) -> ACSError {
        ACSError(
            kind ?? self.kind,
            message: "\(authority) did not respond to the token request (\(self.kind)\(cause)).",
            isRetryable: mayPass,
            underlying: underlying
        )
    }
}
