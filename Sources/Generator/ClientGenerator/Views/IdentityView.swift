// SPDX-License-Identifier: MIT

import ServiceDescription

/// Gives every element of a list in a request an id of its own.
struct IdentityView: TemplateView {
    let model: Model
    let identity: Repeatability.FieldIdentity

    func value(for key: String) -> TemplateValue {
        switch key {
        case "model": .text(model.swiftName.declared)
        case "list": .text(identity.list.swiftName.declared)
        case "id": .text(identity.id.swiftName.declared)
        case "firstSent": .text(identity.firstSent?.swiftName.declared)
        case "hasFirstSent": .flag(identity.firstSent != nil)
        default: .unknown
        }
    }
}
