// SPDX-License-Identifier: MIT

import ServiceDescription

/// The direction in which a model is used, which determines how its fields are declared.
enum ModelForm {
    /// Sent, and possibly returned: the service's own fields are decoded and never encoded.
    case plain
    /// Only returned, or received in events and streams: every field can be set, so that tests can build responses.
    case response
    /// The body of a merge patch: optional fields are kept, cleared or set.
    case patch

    init(_ model: Model) {
        if model.isPatch {
            self = .patch
        } else if !model.usage.isDisjoint(with: [.returned, .received, .streamed]), !model.usage.contains(.sent) {
            self = .response
        } else {
            self = .plain
        }
    }
}
