// SPDX-License-Identifier: MIT

import ACSCore
import WireServer

extension JSONValue {
    /// The JSON with the endpoint and the user's token in place of placeholders, as the server replaces them.
    func filled(endpoint: String) -> JSONValue {
        switch self {
        case .object(let members): .object(members.mapValues { $0.filled(endpoint: endpoint) })
        case .array(let elements): .array(elements.map { $0.filled(endpoint: endpoint) })
        case .string(let text):
            .string(text.replacing("{endpoint}", with: endpoint).replacing("{token}", with: UserToken.accepted))
        default: self
        }
    }
}
