// SPDX-License-Identifier: MIT

import ACSCore
import RawServer

extension Fault {
    /// Responses that are sound, and no success.
    static let refusals = [
        Fault("429 with Retry-After, each time", storm(429, "Retry-After: 1"), refused(.tooManyRequests, .all)),
        Fault(
            "429 with a wait of five minutes",
            storm(429, "Retry-After: 300"),
            Ending.fails(.tooManyRequests, .yes, repeats: .all, attempts: 1)
        ),
        Fault("503 with Retry-After, each time", storm(503, "Retry-After: 1"), refused(.serverFailure, .all)),
        Fault("503 without it, each time", storm(503), refused(.serverFailure, .safe)),
        Fault("307 to another server", storm(307, "Location: http://127.0.0.1:9/"), refused(.redirected, .none)),
        Fault(
            "a clock that is years ahead of the service's",
            skewed(accepting: "Sun, 06 Nov 1994 08:49"),
            Ending.succeeds(attempts: 2)
        ),
        Fault(
            "the same, and the service's time is not accepted either",
            skewed(accepting: "none"),
            Ending.fails(.unauthorized, .yes, repeats: .none, attempts: 2)
        ),
    ]

    private static func refused(_ kind: ACSError.Kind, _ repeats: Ending.Repeats) -> [FaultCall: Ending] {
        Ending.fails(kind, .yes, repeats: repeats)
    }

    private static func storm(_ status: Int, _ headers: String...) -> FaultScene {
        .server { _ in .status(status, headers: headers) }
    }

    /// A service that lives in 1994.
    ///
    /// - Parameter date: How the date of a request must begin.
    private static func skewed(accepting date: String) -> FaultScene {
        .server { seen in
            guard seen.request["x-ms-date"]?.hasPrefix(date) == true else {
                return .status(401, headers: ["Date: Sun, 06 Nov 1994 08:49:37 GMT"])
            }
            return seen.call.response
        }
    }
}
