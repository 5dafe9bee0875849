// SPDX-License-Identifier: MIT

public import ACSTransport

extension ScriptedAnswer {
    /// No connection comes about: the request was certainly not sent.
    public static var cannotConnect: ScriptedAnswer {
        failing(.init(.cannotConnect, message: "The script lets nobody connect.", wasSent: .no))
    }

    /// The connection is lost before the answer is there: the service may have done what it was asked for.
    public static var lost: ScriptedAnswer {
        failing(.init(.connectionLost, message: "The script loses the answer.", wasSent: .unknown))
    }

    /// There is never an answer: the call ends when it is cancelled or its time is up.
    public static var silence: ScriptedAnswer {
        status(200).held(by: AnswerGate())
    }

    /// The transport fails.
    public static func failing(_ error: TransportError) -> ScriptedAnswer {
        .init { _ in throw error }
    }
}
