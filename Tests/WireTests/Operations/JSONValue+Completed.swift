// SPDX-License-Identifier: MIT

import ACSCore

extension JSONValue {
    /// The JSON without null members, which mean the same as missing ones, and with the raw id of a user or
    /// phone, which older versions and examples leave out.
    var completed: JSONValue {
        switch self {
        case .object(var members):
            let phone = members["phoneNumber"]?["value"]?.stringValue.map { JSONValue.string("4:\($0)") }
            if let id = members["communicationUser"]?["id"] ?? phone { members["rawId"] = members["rawId"] ?? id }
            return .object(members.filter { $0.value != .null }.mapValues(\.completed))
        case .array(let elements): return .array(elements.map(\.completed))
        default: return self
        }
    }
}
