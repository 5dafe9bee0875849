// SPDX-License-Identifier: MIT

import ServiceDescription

extension Library {
    /// What the model or enum in a type says about itself, in one sentence; nil for other types.
    func summary(of type: ValueType) -> String? {
        guard let wireName = type.reference?.wireName else { return nil }
        let docs = model(named: wireName)?.docs ?? enumeration(named: wireName)?.docs
        return docs.map { Paragraphs($0).summary }
    }
}
