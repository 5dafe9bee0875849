// SPDX-License-Identifier: MIT

import ServiceDescription

/// Gives every element of a list in a request an id of its own.
struct IdentityView: TemplateView {
    let model: Model
    let identity: Repeatability.FieldIdentity

    static var keys: [TemplateKey<Self>] {
        [
            .text("model") { $0.model.swiftName.declared },
            .text("list") { $0.identity.list.swiftName.declared },
            .text("id") { $0.identity.id.swiftName.declared },
            .text("firstSent") { $0.identity.firstSent?.swiftName.declared },
            .flag("hasFirstSent") { $0.identity.firstSent != nil },
        ]
    }
}
