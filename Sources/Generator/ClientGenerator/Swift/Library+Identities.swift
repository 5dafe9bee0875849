// SPDX-License-Identifier: MIT

import ServiceDescription

extension Library {
    /// The ids that each call creates for the elements of a list, by the model of the body.
    var identities: [String: Repeatability.FieldIdentity] {
        var identities: [String: Repeatability.FieldIdentity] = [:]
        for operation in clients.lazy.flatMap(\.operations) {
            if case .fields(let identity) = operation.repeats, let body = operation.body?.type.reference {
                identities[body.wireName] = identity
            }
        }
        return identities
    }

    /// The wire names of the fields that each call sets, by model.
    var filledFields: [String: Set<String>] {
        identities.values.reduce(into: [:]) { fields, identity in
            let names = [identity.id, identity.firstSent].compactMap { $0?.wireName }
            fields[identity.element.wireName, default: []].formUnion(names)
        }
    }
}
