// SPDX-License-Identifier: MIT

/// The transport of clients without their own: that of the module which conforms this type to
/// ``DefaultTransportProviding``.
///
/// Package.swift links that module with ACSCore, which does not import it. A compiler that loads ACSCore loads what it
/// imports, too, and so would load thirty modules of SwiftNIO for each client and each target of an app.
package enum DefaultTransport {
    /// One per process. It is never closed.
    package static let shared = provided(by: Self.self)

    /// The transport that a type provides. Without one, sending throws and says what to pass.
    package static func provided(by type: Any.Type) -> any HTTPTransport {
        (type as? any DefaultTransportProviding.Type)?.transport ?? NoTransport()
    }
}

/// What ``DefaultTransport`` conforms to in the module of this platform's transport.
package protocol DefaultTransportProviding {
    /// The transport of clients without their own.
    static var transport: any HTTPTransport { get }
}

/// Throws, as a program is linked without a transport.
private struct NoTransport: HTTPTransport {
    func send(_: TransportRequest) async throws -> TransportResponse {
        throw TransportError(
            .cannotConnect,
            message: "This program is linked without a default transport: pass one as `ClientOptions(transport:)`.",
            wasSent: .no
        )
    }
}
