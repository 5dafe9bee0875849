// SPDX-License-Identifier: MIT

import HTTPTypes

/// What the headers of Event Grid's requests say.
struct EventGridHeaders: Sendable {
    /// The purpose of a request.
    enum Purpose: String {
        case validation = "subscriptionvalidation"
        case deletion = "subscriptiondeletion"
        case notification
    }

    let purpose: Purpose
    let subscription: String?
    let deliveryCount: Int?
    let outputEventID: String?

    init(_ headers: HTTPFields) {
        purpose = headers[text: "aeg-event-type"].flatMap { Purpose(rawValue: $0.lowercased()) } ?? .notification
        subscription = headers[text: "aeg-subscription-name"]
        deliveryCount = headers[text: "aeg-delivery-count"].flatMap(Int.init)
        outputEventID = headers[text: "aeg-output-event-id"]
    }
}

extension HTTPFields {
    /// The value of a header, by its name as text.
    subscript(text name: String) -> String? {
        get { HTTPField.Name(name).flatMap { self[$0] } }
        set {
            guard let name = HTTPField.Name(name) else { return }
            self[name] = newValue
        }
    }
}
