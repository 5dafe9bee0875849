// SPDX-License-Identifier: MIT

public import ACSTransport

extension ScriptedResponse {
    /// A connection that can't be established: the request was certainly not sent.
    public static var cannotConnect: ScriptedResponse {
        failing(.init(.cannotConnect, message: "The script refuses the connection.", wasSent: .no))
    }

    /// A connection that is lost before the response arrives: the service may have performed the call.
    public static var lost: ScriptedResponse {
        failing(.init(.connectionLost, message: "The script loses the connection.", wasSent: .unknown))
    }

    /// No response: the call ends when it is cancelled or times out.
    public static var silence: ScriptedResponse {
        status(200).held(by: ResponseGate())
    }

    /// A failure of the transport.
    public static func failing(_ error: TransportError) -> ScriptedResponse {
        .init { _ in throw error }
    }
}
