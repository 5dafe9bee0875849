// SPDX-License-Identifier: MIT

import ServiceDescription

extension Library {
    /// What a model or enum says about itself, in one sentence; nil for lists of them and for other types.
    func summary(of type: ValueType) -> String? {
        guard case .reference(let reference) = type.withoutNull else { return nil }
        let wireName = reference.wireName
        let docs = model(named: wireName)?.docs ?? enumeration(named: wireName)?.docs
        return docs.map { Paragraphs($0).summary }
    }
}
